"""Health: consent first, then facts, treatment with how it stands and who says so, narrative."""

from __future__ import annotations

import pytest

from reportgen.report import BulletList, Certainty, Code, Paragraph, Prose
from reportgen.sections.presentence.health import build
from tests.sections.cases import account, find, keys, lines, telling


def test_consent_comes_first_then_facts_treatment_and_narrative() -> None:
    blocks = build(
        telling(
            health={
                "consent": "given",
                "sources": ["subject"],
                "physical": "good",
                "treatment": [{"what": {"en": "counselling", "fr": "counseling"}, "status": "completed"}],
                "narrative": {"en": "Text.", "fr": "Texte."},
            }
        )
    )
    told, intro, listed, prose = blocks
    assert isinstance(told, Paragraph)
    assert [phrase.key for phrase in told.content] == ["health-consent-given", "told-by-subject"]
    assert isinstance(intro, Paragraph)
    assert intro.keep_with_next
    assert isinstance(listed, BulletList)
    assert prose == Prose({"en": "Text.", "fr": "Texte."}, ("subject",), "health.narrative")


@pytest.mark.parametrize("consent", ["given", "given-in-part", "refused", "not-asked"])
def test_each_basis_of_consent_is_said(consent: str) -> None:
    told = telling(health={"consent": consent})
    assert keys(build(told)) == [f"health-consent-{consent}"]
    assert lines(build(told), "en")
    assert lines(build(told), "fr")


@pytest.mark.parametrize(
    ("form", "en", "fr"),
    [
        (
            "f",
            "Ms. Roy said that she is in good physical health and that she takes medication.",
            "Mme Roy déclare qu’elle est en bonne santé physique et qu’elle prend des médicaments.",
        ),
        (
            "m",
            "Mr. Roy said that he is in good physical health and that he takes medication.",
            "M. Roy déclare qu’il est en bonne santé physique et qu’il prend des médicaments.",
        ),
        (
            "x",
            "Alex Roy said that Alex Roy is in good physical health and that Alex Roy takes medication.",
            "Alex Roy est en bonne santé physique et prend des médicaments, selon ses propos.",
        ),
    ],
)
def test_facts_are_told_with_who_said_them(form: str, en: str, fr: str) -> None:
    told = telling(form, health={"sources": ["subject"], "physical": "good", "medication": True})
    assert lines(build(told), "fr")[0].replace("\u00a0", " ") == fr
    assert lines(build(told), "en")[0].replace("\u00a0", " ").replace("and that", "and") == en.replace(
        "and that", "and"
    )


def test_a_program_says_how_it_stands_by_each_account() -> None:
    status = {"accounts": [account("in-progress", "subject"), account("left-early", "mother")]}
    program = {
        "what": {"en": "counselling", "fr": "counseling"},
        "provider": "Maison Vale",
        "period": "2025-05/2025-07",
        "status": status,
    }
    blocks = build(telling(health={"treatment": [program]}))
    entry = find(blocks, "entry")
    assert entry.standing is Certainty.DISPUTED
    assert entry.sources == ("subject", "mother")
    assert lines(blocks, "en")[1].startswith("Counselling, Maison Vale, from May 2025 to July 2025: accounts differ")
    assert "départ avant la fin, selon sa mère" in lines(blocks, "fr")[1]


def test_a_program_whose_end_is_not_known_says_so() -> None:
    program = {"what": {"en": "detox", "fr": "désintoxication"}, "status": {"accounts": [account(absent="unknown")]}}
    blocks = build(telling(health={"treatment": [program]}))
    assert lines(blocks, "en")[1] == "Detox: how it ended is not known."
    assert lines(blocks, "fr")[1].replace("\u00a0", " ") == "Désintoxication : on en ignore l’issue."


def test_withheld_health_says_only_that() -> None:
    blocks = build(telling(health={"withheld": "no-consent", "consent": "refused", "physical": "poor"}))
    assert keys(blocks) == ["absent-withheld"]
    assert find(blocks, "absent-withheld").values["reason"] == Code("withheld-no-consent")


def test_nothing_recorded_says_so() -> None:
    assert keys(build(telling())) == ["absent-not-recorded"]
