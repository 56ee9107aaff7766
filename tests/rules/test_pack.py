"""What a report takes from the pack unconfirmed is told to its officer, and is not printed as law."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from reportgen.kinds import load_kind
from reportgen.language import LANGUAGES, text
from reportgen.law import clock, conditions
from reportgen.law.pack.current import OURS
from reportgen.law.pack.model import FILES
from reportgen.law.upkeep.entries import entries
from reportgen.law.upkeep.opening import using
from reportgen.pipeline import write_report
from reportgen.report import Language, Severity
from reportgen.rules.pack import RELIED
from tests.rules.asking import asked, findings, places
from tests.sections.cases import DAY

OLD_OFFENCE = "cc-253-1-a"
YOUTH = {
    "on": "2022-03-15",
    "offence": "cc-266",
    "outcomes": [{"kind": "youth-probation", "length": {"months": 9}}],
    "completed_on": "2022-12-15",
    "youth": True,
    "indictable": False,
}


def found_guilty(**more: Any) -> dict[str, Any]:
    return {"record": {"findings": [{"on": "2017-05-01", "outcomes": [{"kind": "fine", "amount": 800}], **more}]}}


def plan(*ids: str) -> dict[str, Any]:
    return {"plan": {"order": "probation", "conditions": [{"condition": one} for one in ids]}}


def unsure(folder: Path, file: str, old: str) -> Path:
    """A copy of the pack in which the entry that begins with `old` is to confirm."""
    for name in FILES:
        shutil.copy(OURS / f"{name}.toml", folder)
    path = folder / f"{file}.toml"
    before, mark, after = path.read_text("utf-8").partition(old)
    assert mark
    path.write_text(before + mark + after.replace('status = "verified"', 'status = "to-confirm"', 1), "utf-8")
    return folder


def said(language: Language, **areas: Any) -> list[str]:
    return [text(one.message, language) for one in findings("law-to-confirm", **areas)]


def test_a_report_that_rests_on_what_is_verified_has_no_note() -> None:
    assert findings("law-to-confirm", **plan("pro-o-report"), **found_guilty(offence="cc-266")) == ()


def test_each_sort_of_entry_has_its_note() -> None:
    given = {**plan("pro-x-counsel", "pro-o-report"), **found_guilty(offence=OLD_OFFENCE)}
    assert places("law-to-confirm", **given) == [
        ("rule-law-to-confirm", "plan.conditions"),
        ("rule-law-to-confirm-offences", "matter.offences"),
    ]
    assert all(one.severity is Severity.NOTE for one in findings("law-to-confirm", **given))


def test_an_entry_is_named_once_in_the_reader_s_language() -> None:
    (english,) = said("en", **plan("pro-x-counsel", "pro-x-counsel", "pro-o-report"))
    assert english.count("Assessment, counselling and programs") == 1
    assert "Reporting" not in english
    (french,) = said("fr", **plan("pro-x-counsel"))
    assert "Évaluation, counseling et programmes" in french


@pytest.mark.parametrize(
    ("file", "entry", "given", "key"),
    [
        ("contents", 'id = "maturity"', {}, "rule-law-to-confirm-contents"),
        ("acts", "[cc]", {}, "rule-law-to-confirm-acts"),
        ("access", "[youth-summary]", {"record": {"findings": [YOUTH]}}, "rule-law-to-confirm-access"),
        ("offences", "[[cc-266]]", {"record": {"findings": [YOUTH]}}, "rule-law-to-confirm-offences"),
    ],
)
def test_an_entry_that_is_no_longer_confirmed_is_told(
    tmp_path: Path, file: str, entry: str, given: dict[str, Any], key: str
) -> None:
    assert key not in {found for found, _ in places("law-to-confirm", **given)}
    with using(unsure(tmp_path, file, entry)):
        assert key in {found for found, _ in places("law-to-confirm", **given)}
        for language in LANGUAGES:
            assert all(words and "{" not in words for words in said(language, **given))


def test_what_a_kind_does_not_print_is_no_matter_of_its_report() -> None:
    kind = load_kind("preparole-annex")
    assert not {"conditions", "record", "sentence"} & set(kind.sections)
    assert {one for one, (_, relied) in RELIED.items() if tuple(relied(asked(kind="preparole-annex")))} <= {
        "offences", "acts",
    }  # fmt: skip


def test_an_offence_as_enacted_takes_nothing_from_the_pack() -> None:
    enacted = {"act": "other", "act_title": {"en": "Old Act", "fr": "Ancienne loi"}, "provision": "12(1)"}
    given = found_guilty(as_enacted={**enacted, "heading": {"en": "Loitering", "fr": "Flânage"}})
    assert findings("law-to-confirm", **given) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_condition_is_recommended_without_a_provision_confirmed_or_not(language: Language) -> None:
    """No report says that a provision stands behind words that nobody found there."""
    some = [one for one in conditions("probation", DAY) if not one.mandatory and not any(
        blank.required for blank in one.blanks.values()
    )]  # fmt: skip
    assert {one.entry_status.status for one in some} == {"verified", "to-confirm"}
    question = asked(language=language, **plan(*(one.id for one in some)))
    document = write_report(question.case, load_kind("psr"), language, DAY, draft=True).document
    assert document is not None
    (section,) = (one for one in document.sections if one.id == "conditions")
    words = re.sub(r"\s", " ", str(section.blocks))
    titles = [one.title.en if language == "en" else one.title.fr for one in some]
    assert sum(title in words for title in titles) == len(titles)
    assert not re.search(r"\b(?:s|ss|art|al|par)\. ?\d", words)
    assert "732.1(3)" not in words  # the one place that lists what a court may choose from


def test_a_clock_that_a_report_prints_is_verified() -> None:
    source = (OURS.parent / "sections" / "supervision" / "bundle.py").read_text("utf-8")
    printed = [one.id for one in entries("clocks") if f'"{one.id}"' in source]
    assert len(printed) >= 4
    assert {clock(one, date(2026, 11, 21)).entry_status.status for one in printed} == {"verified"}
