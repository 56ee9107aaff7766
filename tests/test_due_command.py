"""`reportgen due`: what it prints, in both languages, alone and of many; its calendar file; what it never says."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from reportgen.case.io.load import read_case
from reportgen.language import LANGUAGES
from reportgen.report import Language
from tests.case.files import small
from tests.doors import ON, RICH, ROOT, SAMPLES, SMALL, Door, changed, written

PRINTED = Path(__file__).parent / "timeframes" / "printed"
WRITE = os.environ.get("REPORTGEN_WRITE_SNAPSHOTS") == "1"

OPEN: dict[str, Any] = {"ordered_on": "2026-10-05", "due_on": "2026-11-16", "sentencing_on": "2026-11-23"}
BREACH = {"breach": {"arrested_on": "2026-11-20", "change_received_on": "2026-11-19"}}
TERM = {"imposed_on": "2026-10-05", "length": {"months": 9}}


@pytest.fixture
def door(capsys: pytest.CaptureFixture[str]) -> Door:
    return Door(capsys)


def given(**areas: Any) -> dict[str, Any]:
    """A small case with an order of October 5 and nothing done yet."""
    case = small() | {"sources": []} | areas
    return case | {"matter": case["matter"] | OPEN}


# name of the snapshot: the case, the words after it
SHOWN: dict[str, tuple[dict[str, Any], list[str]]] = {
    "plan": (given(), ["--date", "2026-10-20"]),
    "what-if": (given(), ["--date", "2026-10-20", "--court-date", "2026-11-09"]),
    "no-time": (changed(given(), "matter.due_on", "2026-10-13"), ["--date", "2026-10-05"]),
    "breach": (given(supervised=BREACH), ["--date", "2026-11-23", "--kind", "cso-breach"]),
    "parole": (given(sentence={"terms": [TERM]}), ["--date", "2026-10-20", "--kind", "preparole"]),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SHOWN)
def test_a_plan_is_printed_as_expected(door: Door, tmp_path: Path, name: str, language: Language) -> None:
    case, more = SHOWN[name]
    ended = door("due", written(tmp_path, case), *more, "--lang", language)
    assert (ended.code, ended.err) == (0, "")
    expected = PRINTED / f"{name}.{language}.txt"
    if WRITE:
        expected.parent.mkdir(exist_ok=True)
        expected.write_text(ended.out, "utf-8")
    assert ended.out == expected.read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_columns_line_up(door: Door, language: Language) -> None:
    lines = door("due", *SAMPLES, "--date", ON, "--lang", language).lines
    starts = [found.start() for found in re.finditer("─+", lines[1])]
    assert len(starts) == 7
    for line in lines[2:]:
        assert all(line[start - 1] == " " for start in starts[1:] if start <= len(line))


def test_many_cases_are_one_list_the_most_urgent_first_in_any_order(door: Door) -> None:
    one_way, other_way = (door("due", *cases, "--date", ON) for cases in (SAMPLES, SAMPLES[::-1]))
    assert one_way.out == other_way.out
    days = [line.split()[1] for line in one_way.lines[2:]]
    assert days == sorted(days)
    assert len({line.split()[2] for line in one_way.lines[2:]}) > 4


def test_a_bad_case_among_many_is_told_and_stops_no_other(door: Door, tmp_path: Path) -> None:
    bad = written(tmp_path, b"{", "bad.json")
    ended = door("due", bad, SMALL, tmp_path / "none.json", "--date", ON)
    assert ended.code == 2
    assert "bad.json" in ended.err
    assert "none.json" in ended.err
    assert "26-42-0271" in ended.out


def test_the_language_of_the_plan_is_asked_for_or_that_of_the_messages(door: Door) -> None:
    assert "Late:" in door("due", SMALL, "--date", "2026-11-30").out
    assert "En retard" in door("due", SMALL, "--date", "2026-11-30", ui="fr").out
    assert "En retard" in door("due", SMALL, "--date", "2026-11-30", "--lang", "fr").out


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_named(door: Door, tmp_path: Path, language: Language) -> None:
    file = tmp_path / "due.ics"
    words = (*SAMPLES, "--date", ON, "--lang", language)
    printed = door("due", *words, "--ics", file).out + door("due", *words, "--json").out
    printed += file.read_bytes().replace(b"\r\n ", b"").decode("utf-8")
    for path in SAMPLES:
        case, _ = read_case(path)
        people = {case.subject.name, case.subject.family or case.subject.name, case.officer.name}
        people |= {source.person.name for source in case.sources if source.person}
        assert not [name for name in people if re.search(rf"\b{re.escape(name)}\b", printed)]
    assert "Sudbury" not in printed


def test_json_is_one_object_a_case_in_the_same_order(door: Door) -> None:
    found = door("due", *SAMPLES, "--date", ON, "--json").objects
    assert len(found) == len(SAMPLES)
    first_open = [
        min((step["day"] for step in one["steps"] if step["state"] in ("late", "next", "later") and step["day"]),
            default="9999")
        for one in found
    ]  # fmt: skip
    assert first_open == sorted(first_open)
    (one,) = door("due", RICH, "--date", ON, "--json").objects
    assert one["number"] == "26-17-2088"
    assert {step["set_by"] for step in one["steps"]} == {"kind"}
    assert all(step["reference"] is None for step in one["steps"])


def test_json_says_what_moves(door: Door, tmp_path: Path) -> None:
    case = written(tmp_path, given())
    (one,) = door("due", case, "--date", "2026-10-20", "--court-date", "2026-11-24", "--json").objects
    assert [move["step"] for move in one["moved"]] == ["draft", "review", "file"]
    assert one["moved"][2] == {
        "step": "file", "before": "2026-11-12", "after": "2026-11-13", "days": 1, "impossible": False,
    }  # fmt: skip


# -- the calendar file


def test_the_calendar_file_is_written_whole_and_never_over_another_unasked(door: Door, tmp_path: Path) -> None:
    file = tmp_path / "deep" / "due.ics"
    assert door("due", *SAMPLES, "--date", ON, "--ics", file).code == 0
    first = file.read_bytes()
    assert len(Calendar.from_ical(first).walk("VEVENT")) > 8
    ended = door("due", SMALL, "--date", ON, "--ics", file)
    assert ended.code == 2
    assert "--replace" in ended.err
    assert file.read_bytes() == first
    assert door("due", *SAMPLES, "--date", ON, "--ics", file, "--replace").code == 0
    assert file.read_bytes() == first


def test_the_words_of_an_event_are_in_the_language_asked_for(door: Door, tmp_path: Path) -> None:
    case, file = written(tmp_path, given()), tmp_path / "due.ics"
    door("due", case, "--date", "2026-10-20", "--lang", "fr", "--ics", file)
    events = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    assert "A-1\u00a0: Dépôt au tribunal" in {str(event["summary"]) for event in events}
    assert {str(event["description"]) for event in events} == {
        "Rapport présentenciel. Échéance\u00a0: pratique habituelle."
    }


def test_a_wrong_kind_or_date_is_refused(door: Door) -> None:
    assert door("due", SMALL, "--kind", "novel").code == 2
    assert door("due", SMALL, "--date", "tomorrow").code == 2
    assert door("due", SMALL, "--court-date", "2026-13-01").code == 2


def test_only_a_calendar_file_loads_the_library_that_writes_it(tmp_path: Path) -> None:
    code = "import sys; from reportgen.cli.main import main; main(sys.argv[1:]); print('icalendar' in sys.modules)"
    words = ["due", str(SMALL), "--date", ON, "--json"]
    for more, loaded in (([], "False"), (["--ics", str(tmp_path / "due.ics")], "True")):
        run = [sys.executable, "-c", code, *words, *more]
        done = subprocess.run(run, cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
        assert done.stdout.split()[-1] == loaded
