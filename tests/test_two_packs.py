"""A law pack dated later changes what it should, and nothing else: one case built with ours and with another."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from reportgen.language import LANGUAGES
from reportgen.law.pack.current import OURS
from reportgen.law.pack.model import FILES
from reportgen.law.upkeep.check import check_pack
from reportgen.law.upkeep.opening import using
from reportgen.output import Build
from reportgen.report import Language
from tests.doors import ROOT, written

ON = date(2026, 11, 11)
YOUTH = {
    "on": "2022-03-15",
    "offence": "cc-334-b",
    "outcomes": [{"kind": "youth-probation", "length": {"months": 9}}],
    "completed_on": "2022-12-15",
    "youth": True,
    "indictable": False,
}
# What the later pack has otherwise: file, what stood there, what stands there now.
WORDED = {"en": "Attend and actively participate in any assessment", "fr": "Se soumettre à toute évaluation"}
REWORDED = {"en": "Attend and wholeheartedly take part in any assessment", "fr": "Se prêter à toute évaluation"}
AMENDS = {"en": "willingness to make amends", "fr": "le désir de réparer le tort"}
REPAIR = {"en": "willingness to repair the harm", "fr": "la volonté de réparer le tort causé"}
CHANGES = (
    ("pack", "\ndate = 2026-11-21\n", "\ndate = 2027-01-15\n"),
    *(("conditions", WORDED[code], REWORDED[code]) for code in LANGUAGES),
    (
        "contents",
        f'id = "amends"\nen = "{AMENDS["en"]}"\nfr = "{AMENDS["fr"]}"\n',
        f'id = "amends"\nen = "{AMENDS["en"]}"\nfr = "{AMENDS["fr"]}"\nto = 2026-10-31\nref = ["cc", "721", "3", "a"]\n'
        'status = "verified"\nsource = ["cc-jul", "cc-fr"]\n\n[[psr]]\n'
        f'id = "amends"\nen = "{REPAIR["en"]}"\nfr = "{REPAIR["fr"]}"\nfrom = 2026-11-01\n',
    ),
    (
        "access",
        'effect = "period"\nmode = "summary"\nstarts = "sentence-completed"\nmonths = 36\n',
        'effect = "period"\nmode = "summary"\nstarts = "sentence-completed"\nmonths = 60\n',
    ),
    ("calendars", '"remembrance-day", "christmas-day", "boxing-day",\n]\nclosed = true\nref = ["cpr"', ""),
)


class Made(NamedTuple):
    """What a build gave: the lines of the report, its findings, its receipt."""

    lines: list[str]
    findings: set[tuple[str, str, str]]
    receipt: dict[str, Any]


@pytest.fixture(scope="module")
def later(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Our pack, dated later: one condition, one matter of the contents, one period and one closed day are changed."""
    folder = tmp_path_factory.mktemp("pack")
    for file in FILES:
        shutil.copy(OURS / f"{file}.toml", folder)
    for file, old, new in CHANGES:
        path = folder / f"{file}.toml"
        text = path.read_text("utf-8")
        assert old in text, (file, old)
        path.write_text(text.replace(old, new or old.replace('"remembrance-day", ', ""), 1), "utf-8")
    with using(folder):
        assert check_pack() == ()
    return folder


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case in which every one of those entries counts."""
    given = json.loads((ROOT / "samples" / "first-offender-woman" / "case.json").read_text("utf-8"))
    given["character"].pop("amends")
    given["matter"]["sentencing_on"] = "2026-11-13"
    given["record"] = {"findings": [YOUTH], "sources": [given["sources"][0]["id"]]}
    return written(tmp_path_factory.mktemp("case"), given)


def made(case: Path, folder: Path, language: Language) -> Made:
    with Build(formats=["txt"], folder=folder, on=ON, draft=True) as run:
        (built,) = run.reports(case, [language])
    (file,) = built.files
    receipt = json.loads(file.path.with_name(f"{file.path.name}.receipt.json").read_text("utf-8"))
    found = {(one.rule, one.at, str(one.message)) for one in built.findings}
    return Made(file.path.read_text("utf-8").splitlines(), found, receipt)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_later_pack_changes_what_it_should_and_nothing_else(
    case: Path, later: Path, tmp_path: Path, language: Language
) -> None:
    ours = made(case, tmp_path / "ours", language)
    with using(later):
        theirs = made(case, tmp_path / "theirs", language)
    again = made(case, tmp_path / "again", language)
    assert again == ours  # and nothing of the later pack stays behind

    gone, come = ours.findings - theirs.findings, theirs.findings - ours.findings
    assert sorted(rule for rule, _, _ in gone) == ["contents-answered", "court-date-near", "youth-record-access"]
    assert [(rule, at) for rule, at, _ in come] == [("contents-answered", "character.amends")]

    before = [line for line in ours.lines if line not in theirs.lines]
    after = [line for line in theirs.lines if line not in ours.lines]
    kept = [[line for line in side.lines if line not in (*before, *after)] for side in (ours, theirs)]
    assert kept[0] == kept[1]
    assert len(before) == 4  # three findings and a condition
    assert len(after) == 2  # a finding and the condition
    (was,) = (line for line in before if WORDED[language] in line)
    (now,) = (line for line in after if REWORDED[language] in line)
    assert was.replace(WORDED[language], REWORDED[language]) == now
    (was,) = (line for line in before if AMENDS[language] in line)
    (now,) = (line for line in after if REPAIR[language] in line)
    assert was.replace(AMENDS[language], REPAIR[language]) == now

    differing = {key for key in ours.receipt if ours.receipt[key] != theirs.receipt[key]}
    assert differing == {"sha256", "law_pack", "findings"}
    assert ours.receipt["law_pack"]["date"] == "2026-11-21"
    assert theirs.receipt["law_pack"] == {
        "date": "2027-01-15",
        "sha256": theirs.receipt["law_pack"]["sha256"],
        "office_sha256": None,
    }
    assert theirs.receipt["law_pack"]["sha256"] != ours.receipt["law_pack"]["sha256"]
    changed = {rule for rule, _, _ in gone}
    found = [[one for one in side.receipt["findings"] if one["rule"] not in changed] for side in (ours, theirs)]
    assert found[0] == found[1]


def test_what_is_not_used_of_a_later_pack_changes_only_the_receipt(later: Path, tmp_path: Path) -> None:
    small = ROOT / "samples" / "refused-interview" / "case.json"  # no condition, no record, far from its hearing
    ours = made(small, tmp_path / "ours", "en")
    with using(later):
        theirs = made(small, tmp_path / "theirs", "en")
    assert (ours.lines, ours.findings) == (theirs.lines, theirs.findings)
    assert {key for key in ours.receipt if ours.receipt[key] != theirs.receipt[key]} == {"law_pack"}
