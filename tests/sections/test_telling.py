"""Who speaks, from sentence to sentence: the name, then the pronoun where it can mean nobody else; papers confirm."""

from __future__ import annotations

from typing import Any

import pytest

from reportgen.report import Language
from reportgen.sections.presentence.residence import build
from tests.sections.cases import SCHOOL_RECORD, SOURCES, account, lines, telling

NOTE = {"id": "note", "kind": "document", "outcome": "received", "title": {"en": "Lease", "fr": "Bail"}}
AGAIN = {
    "id": "again",
    "kind": "interview",
    "outcome": "reached",
    "occasions": [{"on": "2026-02-20", "means": "video"}],
}


def told(language: Language, area: dict[str, Any], form: str = "f") -> str:
    case = telling(form, sources=[*SOURCES, NOTE, AGAIN], residence={"sources": ["subject"], **area})
    (line,) = lines(build(case), language)
    return line.replace("\u00a0", " ")


def by(value: Any, *sources: str) -> dict[str, Any]:
    return {"accounts": [account(value, *sources)]}


@pytest.mark.parametrize(
    ("form", "english", "french"),
    [
        (
            "f",
            "Ms. Roy said that she is a tenant. She also said that she lives in Hearst.",
            "Mme Roy déclare qu’elle est locataire de son logement. Elle déclare aussi qu’elle habite à Hearst.",
        ),
        (
            "m",
            "Mr. Roy said that he is a tenant. He also said that he lives in Hearst.",
            "M. Roy déclare qu’il est locataire de son logement. Il déclare aussi qu’il habite à Hearst.",
        ),
        (
            "x",
            "Alex Roy said that Alex Roy is a tenant. Alex Roy also said that Alex Roy lives in Hearst.",
            "Alex Roy est locataire de son logement, selon ses propos. Alex Roy habite à Hearst, selon ses propos.",
        ),
    ],
)
def test_who_has_just_spoken_goes_on_by_pronoun(form: str, english: str, french: str) -> None:
    area = {"housing": by("rent", "subject"), "community": by("Hearst", "again")}
    assert told("en", area, form) == english
    assert told("fr", area, form) == french


def test_the_name_comes_back_where_somebody_else_has_confirmed() -> None:
    area = {"housing": by("rent", "subject", "mother"), "community": by("Hearst", "subject")}
    assert told("en", area) == (
        "Ms. Roy said that she is a tenant; her mother (Ms. Claire Roy) confirmed this. "
        "Ms. Roy also said that she lives in Hearst."
    )
    assert told("fr", area) == (
        "Mme Roy déclare qu’elle est locataire de son logement; sa mère (Mme Claire Roy) le confirme. "
        "Mme Roy déclare aussi qu’elle habite à Hearst."
    )


def test_a_paper_confirms_and_takes_no_pronoun_from_anyone() -> None:
    area = {"housing": by("rent", "subject", "note"), "community": by("Hearst", "subject", "mother")}
    assert told("en", area) == (
        "Ms. Roy said that she is a tenant; the document “Lease” confirms this. "
        "She also said that she lives in Hearst; her mother (Ms. Claire Roy) confirmed this."
    )
    assert told("fr", area) == (
        "Mme Roy déclare qu’elle est locataire de son logement; le document « Bail » le confirme. "
        "Elle déclare aussi qu’elle habite à Hearst; sa mère (Mme Claire Roy) le confirme."
    )


def test_papers_alone_say_nothing_they_state() -> None:
    assert (
        told("en", {"community": by("Hearst", "note")}) == "The document “Lease” states that Ms. Roy lives in Hearst."
    )
    assert (
        told("fr", {"community": by("Hearst", "note")}) == "Le document « Bail » indique que Mme Roy habite à Hearst."
    )
    several = by("Hearst", "note", SCHOOL_RECORD["id"])
    assert told("fr", {"community": several}) == (
        "Le document « Bail » et le document « Dossier scolaire » (École Macdonald) indiquent que Mme Roy "
        "habite à Hearst."
    )


def test_the_first_sentence_never_says_also() -> None:
    area = {"housing": by("rent", SCHOOL_RECORD["id"]), "community": by("Hearst", "subject")}
    assert told("en", area) == "Ms. Roy is a tenant. Ms. Roy said that she lives in Hearst."
