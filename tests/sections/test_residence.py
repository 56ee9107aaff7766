"""Residence: home, community, household, moves, return; an address only where the court asked for it."""

from __future__ import annotations

from typing import Any

from reportgen.report import Language
from reportgen.sections.presentence.residence import build
from tests.sections.cases import account, disputed, lines, telling


def read(language: Language, form: Any = "f", subject: Any = None, **area: Any) -> list[str]:
    blocks = build(telling(form, subject=subject or {}, residence=area))
    return [line.replace("\u00a0", " ") for line in lines(blocks, language)]


def test_home_and_household() -> None:
    area: dict[str, Any] = {
        "sources": ["subject"], "housing": "rent", "community": "Sudbury", "since": "2024-fall",
        "lives_with": ["mother", "roommate"], "moves_last_year": 2, "may_return": True,
    }  # fmt: skip
    assert read("en", **area) == [
        "Ms. Roy said that she is a tenant, that she lives in Sudbury, that she shares the home with her mother and "
        "her roommate, that she has lived there since the fall of 2024, that she moved twice in the past year and that "
        "she may return there."
    ]
    assert read("fr", "m", **area) == [
        "M. Roy déclare qu’il est locataire de son logement, qu’il habite à Sudbury, qu’il partage son logement avec "
        "sa mère et une personne colocataire, qu’il y habite depuis l’automne 2024, qu’il a déménagé deux fois au "
        "cours de la dernière année et qu’il peut retourner vivre à cet endroit."
    ]


def test_whether_the_person_may_return_can_be_disputed() -> None:
    area: dict[str, Any] = {"may_return": disputed((True, "subject"), (False, "mother"))}
    assert read("en", **area) == [
        "Accounts differ on whether she may return there: Ms. Roy said that she may return there; her mother "
        "(Ms. Claire Roy) said that Ms. Roy may not return there."
    ]
    assert read("fr", "x", **area) == [
        "Les versions diffèrent au sujet de la possibilité de retourner vivre à cet endroit : Alex Roy peut retourner "
        "vivre à cet endroit, selon ses propos; selon sa mère (Mme Claire Roy), Alex Roy ne peut pas retourner "
        "vivre à cet endroit."
    ]


def test_an_address_is_printed_only_where_the_court_asked_for_it() -> None:
    known = {"address": "1 Elm Street", "telephone": "705-555-0100"}
    assert "Elm" not in " ".join(read("en", subject=known, housing="rent"))
    shown = read("fr", subject=known | {"print_address": True}, housing="rent", sources=["subject"])
    assert shown[-1] == "Adresse : 1 Elm Street. Téléphone : 705-555-0100."


def test_what_nobody_knows_is_said() -> None:
    area: dict[str, Any] = {"since": {"accounts": [account(None, "subject", absent="unknown")]}}
    assert read("en", **area) == ["The following is not known: the length of residence."]
    assert read("fr", **area) == ["On ne connaît pas ce qui suit : la durée de résidence."]
