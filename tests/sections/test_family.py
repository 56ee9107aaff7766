"""Family: where and by whom the person was raised, and the family today."""

from __future__ import annotations

from typing import Any

import pytest

from reportgen.report import Certainty, Language
from reportgen.sections.presentence.family import build
from tests.sections.cases import account, disputed, find, keys, lines, telling


def read(language: Language, form: Any = "f", **family: Any) -> list[str]:
    return [line.replace("\u00a0", " ") for line in lines(build(telling(form, family=family)), language)]


@pytest.mark.parametrize(
    ("form", "english", "french"),
    [
        ("f", "Ms. Roy said that she grew up in Hearst and that she was raised by her mother.",
         "Mme Roy déclare qu’elle a grandi à Hearst et qu’elle a passé son enfance auprès de sa mère."),
        ("m", "Mr. Roy said that he grew up in Hearst and that he was raised by his mother.",
         "M. Roy déclare qu’il a grandi à Hearst et qu’il a passé son enfance auprès de sa mère."),
        ("x", "Alex Roy said that Alex Roy grew up in Hearst and that Alex Roy was raised by Alex Roy’s mother.",
         "Alex Roy a grandi à Hearst et a passé son enfance auprès de sa mère, selon ses propos."),
    ],
)  # fmt: skip
def test_what_the_person_said(form: str, english: str, french: str) -> None:
    family: dict[str, Any] = {"sources": ["subject"], "raised_at": "Hearst", "raised_by": "mother"}
    assert read("en", form, **family) == [english]
    assert read("fr", form, **family) == [french]


def test_a_second_source_confirms() -> None:
    family: dict[str, Any] = {"raised_at": {"accounts": [account("Hearst", "subject"), account("Hearst", "mother")]}}
    told = find(build(telling(family=family)), "told-and-confirmed")
    assert (told.standing, told.sources) == (Certainty.CONFIRMED, ("subject", "mother"))
    assert read("en", **family) == [
        "Ms. Roy said that she grew up in Hearst; her mother (Ms. Claire Roy) confirmed this."
    ]
    assert read("fr", **family) == ["Mme Roy déclare qu’elle a grandi à Hearst; sa mère (Mme Claire Roy) le confirme."]


def test_accounts_that_differ_are_both_told() -> None:
    family: dict[str, Any] = {"brothers_and_sisters": disputed((0, "subject"), (1, "mother")),
              "child_protection": disputed((True, "mother"), (False, "subject"))}  # fmt: skip
    assert find(
        build(telling(family={"brothers_and_sisters": family["brothers_and_sisters"]})), "told-disputed"
    ).sources == (
        "subject",
        "mother",
    )
    assert read("en", **family) == [
        "Accounts differ on the number of brothers and sisters: Ms. Roy said that she has no brothers or sisters; her "
        "mother (Ms. Claire Roy) said that Ms. Roy has one brother or sister. Accounts differ on the involvement of "
        "child protection services: her mother (Ms. Claire Roy) said that child protection services were involved with "
        "her family when Ms. Roy was a child; Ms. Roy said that child protection services were not involved with her "
        "family when she was a child."
    ]
    assert read("fr", brothers_and_sisters=family["brothers_and_sisters"]) == [
        "Les versions diffèrent au sujet du nombre de ses frères et sœurs : selon Mme Roy, elle n’a ni frère ni sœur; "
        "selon sa mère (Mme Claire Roy), Mme Roy a un frère ou une sœur."
    ]


def test_what_the_person_would_not_speak_of() -> None:
    family: dict[str, Any] = {"violence_at_home": {"accounts": [account(None, "subject", absent="declined")]}}
    assert read("en", **family) == ["Ms. Roy chose not to speak about violence in the childhood home."]
    assert read("fr", **family) == ["Mme Roy a choisi de ne pas parler de la violence au foyer pendant son enfance."]


def test_relatives_are_listed_as_the_case_shows_them() -> None:
    relatives = [
        {"person": {"name": "Claire Roy", "family": "Roy", "form": "f"}, "relation": "mother", "contact": "weekly",
         "born": "1960-03-03", "lives_at": "Hearst", "occupation": {"en": "welder", "fr": "soudeuse"}},
        {"person": {"name": "Guy", "form": "m"}, "relation": "mothers-partner", "lives_with_subject": True},
        {"person": {"name": "Secret", "form": "f", "shown": "role"}, "relation": "sibling", "deceased": "2010",
         "contact": "none", "lives_at": "Hearst"},
        {"person": {"name": "Kim", "form": "x", "title": False}, "relation": "cousin", "deceased": "unknown"},
    ]  # fmt: skip
    given: dict[str, Any] = {"sources": ["subject"], "relatives": relatives}
    assert read("en", **given) == [
        "Members of the family, according to Ms. Roy:",
        "Mother: Ms. Claire Roy; 65 years old; welder; lives in Hearst; weekly contact.",
        "Mother’s partner: Mr. Guy; lives with her.",
        "Sibling: died in 2010.",
        "Cousin: Kim; deceased.",
    ]
    assert read("fr", **given) == [
        "Membres de la famille, selon Mme Roy :",
        "Mère : Mme Claire Roy; 65 ans; soudeuse; habite à Hearst; contacts hebdomadaires.",
        "Conjoint de la mère : M. Guy; habite sous le même toit.",
        "Sœur : décédée en 2010.",
        "Membre de la parenté (cousinage) : Kim; décès survenu.",
    ]


def test_an_empty_or_withheld_section_says_so() -> None:
    assert keys(build(telling(family={}))) == ["absent-not-recorded"]
    assert keys(build(telling(family={"absent": "declined"}))) == ["absent-declined"]
    assert keys(build(telling(family={"withheld": "safety", "raised_at": "Hearst"}))) == ["absent-withheld"]
    assert read("fr", withheld="safety") == [
        "Les renseignements à ce sujet ne figurent pas dans le présent rapport : les imprimer pourrait mettre "
        "quelqu’un en danger."
    ]
