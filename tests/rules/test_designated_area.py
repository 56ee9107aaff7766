"""A French-speaking person in a designated area: the rule warns where no French report is ordered or built."""

from __future__ import annotations

from typing import Any

import pytest

from reportgen.language import LANGUAGES, text
from reportgen.report import Language, Severity
from tests.rules.asking import findings

FRENCH = {"official_language": "fr"}


def found(place: str, *, language: Language = "en", subject: Any = FRENCH, **more: Any) -> list[tuple[str, str]]:
    office = more.pop("office", {"name": "Barrie"})
    entries = findings(
        "designated-area", language=language, subject=subject, matter={"place": place, **more}, office=office
    )
    assert all(one.severity is Severity.WARNING for one in entries)
    return [(one.message.key, one.at) for one in entries]


COURT, OFFICE = ("rule-designated-area", "matter.place"), ("rule-designated-area", "office.name")


def test_a_court_in_a_designated_area() -> None:
    assert found("Sudbury") == [COURT]
    assert found("Grand Sudbury") == [COURT]
    assert found("Barrie") == []


def test_an_office_in_a_designated_area() -> None:
    assert found("Barrie", office={"name": "Ottawa Probation and Parole"}) == [OFFICE]
    assert found("Barrie", office={"name": "Ottawa", "province": "QC"}) == []


def test_a_place_to_confirm_says_so() -> None:
    assert found("Timmins") == [("rule-designated-area-to-confirm", "matter.place")]


@pytest.mark.parametrize(
    "kept",
    [
        {"language": "fr"},
        {"report_language": "fr"},
        {"report_language": "both"},
        {"subject": {"official_language": "en"}},
    ],
)
def test_a_french_report_or_an_english_speaker_needs_no_warning(kept: dict[str, Any]) -> None:
    assert found("Sudbury", **kept) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", ["Sudbury", "Timmins"])
def test_the_warning_says_what_to_do(language: Language, place: str) -> None:
    (one,) = findings("designated-area", subject=FRENCH, matter={"place": place}, office={"name": "Barrie"})
    said = text(one.message, language)
    assert {"en": "build it in French", "fr": "produisez-le aussi en français"}[language] in said
    assert ("confirm" in said) is (place == "Timmins")
    assert one.reference is not None
    assert (one.reference.act, one.reference.parts) == ("flsa", ("5",))
