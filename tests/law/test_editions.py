"""A pack that knows what an older one said: what changed for each condition, and a case moved from one to the other."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import reportgen.law
from reportgen.case.io.load import parse_case
from reportgen.cli.commands.law_move import rewritten
from reportgen.cli.main import main
from reportgen.errors import InputError
from reportgen.law import changes, check_values, condition, conditions, move_condition
from reportgen.law.upkeep.check import check_pack
from reportgen.law.upkeep.opening import using
from tests.rules.asking import places
from tests.sections.cases import case

OLD, NEW, ON = date(2026, 5, 1), date(2026, 11, 21), date(2026, 12, 1)
TAIL = """
order = "probation"
title = { en = "Title", fr = "Titre" }
ref = ["cc", "732.1", "3", "h"]
status = "to-confirm"
source = ["usual"]
"""
PACK = f"""
[[pro-x-same]]
en = "Keep {{program}}."
fr = "Suivre {{program}}."
blank.program = {{ type = "program", required = true }}
{TAIL}
[[pro-x-worded]]
en = "Write a letter."
fr = "Rédiger une lettre."
edition_to = 2026-06-30
{TAIL}
[[pro-x-worded]]
en = "Write a short letter[ by {{date}}]."
fr = "Rédiger une courte lettre[ au plus tard le {{date}}]."
blank.date = {{ type = "date" }}
edition_from = 2026-07-01
{TAIL}
[[pro-x-renamed]]
en = "Perform {{time}} of work[ at {{where}}]."
fr = "Accomplir {{time}} de travail[ (lieu : {{where}})]."
blank.time = {{ type = "hours", required = true, most = 100 }}
blank.where = {{ type = "place" }}
edition_to = 2026-06-30
renamed = {{ time = "hours" }}
{TAIL}
[[pro-x-renamed]]
en = "Perform {{hours}} of work within {{days}}."
fr = "Accomplir {{hours}} de travail en {{days}}."
blank.hours = {{ type = "hours", required = true, most = 80 }}
blank.days = {{ type = "days", required = true }}
edition_from = 2026-07-01
{TAIL}
[[pro-x-replaced]]
en = "Meet {{people}}."
fr = "Rencontrer {{people}}."
blank.people = {{ type = "people", required = true }}
edition_to = 2026-06-30
replaced_by = "pro-x-successor"
renamed = {{ people = "persons" }}
{TAIL}
[[pro-x-successor]]
en = "Meet with {{persons}}."
fr = "Rencontrer {{persons}}."
blank.persons = {{ type = "people", required = true }}
edition_from = 2026-07-01
{TAIL}
[[pro-x-gone]]
en = "Carry a card."
fr = "Porter une carte."
edition_to = 2026-06-30
{TAIL}
""".replace(" :", "\u00a0:")


@pytest.fixture(autouse=True)
def pack(tmp_path: Path) -> Iterator[Path]:
    """The pack of today, which still knows what the older one said."""
    folder = tmp_path / "pack"
    shutil.copytree(Path(reportgen.law.__file__).parent, folder, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    (folder / "conditions.toml").write_text(PACK, "utf-8")
    with using(folder):
        yield folder


def told(entry: str) -> list[tuple[str, str, str]]:
    return [(each.sort, each.blank, each.now) for each in changes(entry, OLD, NEW, ON)]


def test_such_a_pack_is_sound() -> None:
    assert check_pack() == ()


def test_each_change_is_told() -> None:
    assert told("pro-x-same") == []
    assert told("pro-x-worded") == [("text", "", ""), ("blank-new", "date", "")]
    assert told("pro-x-renamed") == [
        ("text", "", ""),
        ("blank-renamed", "time", "hours"),
        ("blank-changed", "time", "hours"),
        ("blank-gone", "where", ""),
        ("blank-new", "days", ""),
    ]
    assert told("pro-x-replaced") == [
        ("replaced", "", "pro-x-successor"),
        ("text", "", ""),
        ("blank-renamed", "people", "persons"),
    ]
    assert told("pro-x-gone") == [("gone", "", "")]


def test_nothing_is_told_of_what_the_older_pack_did_not_have() -> None:
    assert told("pro-x-successor") == []
    assert told("pro-x-never") == []
    assert changes("pro-x-renamed", NEW, NEW, ON) == ()


def test_the_last_day_of_an_edition_counts() -> None:
    assert changes("pro-x-worded", date(2026, 6, 30), NEW, ON) != ()
    assert changes("pro-x-worded", date(2026, 7, 1), NEW, ON) == ()


def test_a_report_takes_the_edition_of_the_pack_in_use() -> None:
    assert condition("pro-x-worded", ON).words.en.startswith("Write a short letter")
    assert {one.id for one in conditions("probation", ON)} == {
        "pro-x-same", "pro-x-worded", "pro-x-renamed", "pro-x-successor",
    }  # fmt: skip
    for entry, nearest in (("pro-x-replaced", "pro-x-successor"), ("pro-x-gone", "pro-x-same")):
        with pytest.raises(InputError) as refused:
            condition(entry, ON)
        assert refused.value.facts["id"] == entry
        if entry == "pro-x-replaced":
            assert refused.value.facts["nearest"] == nearest


def test_values_move_with_their_blanks_and_none_is_lost() -> None:
    values: dict[str, Any] = {"time": 40, "where": "Elmvale"}
    one = move_condition("pro-x-renamed", values, OLD, NEW, ON)
    assert (one.condition, one.values, one.unplaced, one.to_fill) == (
        "pro-x-renamed", {"hours": 40}, {"where": "Elmvale"}, ("days",),
    )  # fmt: skip
    assert {*one.values.values(), *one.unplaced.values()} == set(values.values())
    assert check_values(condition("pro-x-renamed", ON), {**one.values, "days": 3}) == ()
    gone = move_condition("pro-x-gone", {"note": "x"}, OLD, NEW, ON)
    assert (gone.condition, gone.values) == ("pro-x-gone", {"note": "x"})


def test_a_pack_that_leads_in_a_circle_says_gone(pack: Path) -> None:
    looped = PACK.replace('replaced_by = "pro-x-successor"', 'replaced_by = "pro-x-gone"').replace(
        'fr = "Porter une carte."', 'fr = "Porter une carte."\nreplaced_by = "pro-x-replaced"'
    )
    (pack / "conditions.toml").write_text(looped, "utf-8")
    with using(pack):
        assert [one.sort for one in changes("pro-x-replaced", OLD, NEW, ON)] == ["gone"]


PLAN = {
    "law_pack": "2026-05-01",
    "conditions": [
        {"condition": "pro-x-renamed", "values": {"time": 40, "where": "Elmvale"}},
        {"condition": "pro-x-replaced", "values": {"people": {"people": ["A.B."]}}},
        {"condition": "pro-x-same", "values": {"program": "Centre Vale"}},
        {"condition": "pro-x-gone"},
    ],
}


def test_the_rule_tells_condition_by_condition() -> None:
    found = places("conditions-moved", plan=PLAN)
    assert found == [
        ("rule-moved-text", "plan.conditions[0].condition"),
        ("rule-moved-blank-renamed", "plan.conditions[0].condition"),
        ("rule-moved-blank-changed", "plan.conditions[0].condition"),
        ("rule-moved-blank-gone", "plan.conditions[0].condition"),
        ("rule-moved-blank-new", "plan.conditions[0].condition"),
        ("rule-moved-replaced", "plan.conditions[1].condition"),
        ("rule-moved-text", "plan.conditions[1].condition"),
        ("rule-moved-blank-renamed", "plan.conditions[1].condition"),
        ("rule-moved-gone", "plan.conditions[3].condition"),
    ]
    assert places("conditions-moved", plan={**PLAN, "law_pack": None}) == []


def written(indent: int | None) -> bytes:
    whole = case(plan=PLAN).model_dump(mode="json", exclude_defaults=True, by_alias=True)
    return json.dumps(whole | {"number": "A-1"}, ensure_ascii=False, indent=indent).encode()


@pytest.mark.parametrize("indent", [2, 4, None])
def test_the_file_is_moved_and_all_else_stays_byte_for_byte(indent: int | None) -> None:
    content = written(indent)
    made, phrases = rewritten(content, parse_case(content, Path("case.json")))
    plan = json.loads(made)["plan"]
    assert plan["law_pack"] == "2026-11-21"
    assert [one["condition"] for one in plan["conditions"]] == [
        "pro-x-renamed", "pro-x-successor", "pro-x-same", "pro-x-gone",
    ]  # fmt: skip
    assert plan["conditions"][0]["values"] == {"hours": 40}
    assert plan["conditions"][0]["unplaced"] == {"where": "Elmvale"}
    assert plan["conditions"][1]["values"] == {"persons": {"people": ["A.B."]}}
    before, after = content.split(b'"plan"'), made.split(b'"plan"')
    assert before[0] == after[0]
    assert before[1].rpartition(b'"pro-x-same"')[2] == after[1].rpartition(b'"pro-x-same"')[2]
    assert "move-to-fill" in [phrase.key for phrase in phrases]
    again = parse_case(made, Path("case.json"))
    unchanged, left = rewritten(made, again)
    assert unchanged == made
    assert [phrase.key for phrase in left] == ["rule-moved-gone"]  # which only the officer can settle


def test_of_two_values_that_come_to_one_blank_the_second_is_kept_aside() -> None:
    both = move_condition("pro-x-renamed", {"time": 40, "hours": 60}, OLD, NEW, ON)
    assert (both.values, both.unplaced) == ({"hours": 40}, {"hours": 60})


def test_the_command_writes_only_where_it_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = tmp_path / "case.json"
    given.write_bytes(written(2))
    assert main(["law", "move", str(given), "--ui-lang", "en"]) == 0
    assert given.read_bytes() == written(2)
    assert "“pro-x-successor” has taken the place of “pro-x-replaced”" in capsys.readouterr().out
    assert main(["law", "move", str(given), "-o", str(tmp_path / "new.json"), "--ui-lang", "fr"]) == 0
    assert given.read_bytes() == written(2)
    assert main(["law", "move", str(given), "-o", str(tmp_path / "new.json"), "--ui-lang", "en"]) == 2
    for itself in (given, tmp_path):
        assert main(["law", "move", str(given), "-o", str(itself), "--ui-lang", "en"]) == 2
        assert given.read_bytes() == written(2)
    assert main(["law", "move", str(given), "--replace", "--ui-lang", "en"]) == 0
    assert given.read_bytes() == (tmp_path / "new.json").read_bytes() != written(2)


def test_a_case_that_names_no_pack_or_is_not_json_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = tmp_path / "case.json"
    given.write_bytes(written(2).replace(b'"law_pack": "2026-05-01",', b""))
    assert main(["law", "move", str(given), "--replace", "--ui-lang", "en"]) == 2
    assert "law_pack" in capsys.readouterr().err
