"""Entries of every file are listed alike, found by their ids, and compared between two days."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from reportgen.errors import InputError
from reportgen.law.pack.entry_schema import FORMS
from reportgen.law.upkeep.compare import compare
from reportgen.law.upkeep.entries import LISTED, entries, find, to_confirm
from reportgen.law.upkeep.opening import using

BEFORE, SINCE = date(2026, 7, 17), date(2026, 7, 18)


@pytest.mark.parametrize("file", FORMS)
def test_every_entry_has_its_words_and_its_standing(file: str) -> None:
    assert entries(file)
    for one in entries(file):
        assert one.name is not None
        assert one.entry_status is not None
        assert not one.office
        assert one.reference is not None or file == "acts"


def test_every_source_is_named_in_both_languages_with_its_date() -> None:
    for one in entries("sources"):
        assert one.name is not None
        assert one.name.en != one.name.fr
        assert isinstance(one.row["as_of"], date)


def test_every_source_is_named_by_an_entry() -> None:
    used = {source for file in FORMS for one in entries(file) for source in one.row["source"]}
    assert {one.id for one in entries("sources")} == used


def test_what_changed_in_july_2026() -> None:
    changed = {(one.file, one.id): one for one in compare(BEFORE, SINCE)}
    measures = changed["contents", "psr.measures"]
    assert (measures.what, set(measures.keys) >= {"en", "fr"}) == ("changed", True)
    assert measures.before is not None
    assert measures.after is not None
    assert "restorative" not in str(measures.before.words)
    assert "restorative" in str(measures.after.words)
    assert {file for file, _ in changed} <= {"contents", "conditions", "offences", "clocks", "access", "orders"}


def test_a_comparison_looks_both_ways_and_finds_nothing_in_one_day() -> None:
    there, back = compare(date(2018, 1, 1), SINCE), compare(SINCE, date(2018, 1, 1))
    assert {one.id for one in there} == {one.id for one in back}
    turned = {"added": "gone", "gone": "added", "changed": "changed"}
    was = {(one.file, one.id): one.what for one in there}
    assert all(was[one.file, one.id] == turned[one.what] for one in back)
    assert {"added", "gone", "changed"} == set(was.values())
    assert was["offences", "cc-253-1-a"] == "gone"
    assert was["offences", "cc-320-14-1-a"] == "added"
    assert compare(SINCE, SINCE) == ()


def test_a_comparison_does_not_tell_dates_as_a_change() -> None:
    assert all(not {"from", "to"} & set(one.keys) for one in compare(date(1990, 1, 1), SINCE))


def test_an_entry_is_found_by_its_id_with_its_versions() -> None:
    assert [one.file for one in find("cc-145-3")] == ["offences", "offences"]
    assert {one.id for one in find("measures")} >= {"psr.measures"}
    assert [one.id for one in find("cc")] == ["cc"]
    with pytest.raises(InputError) as refused:
        find("pro-o-nocontakt")
    assert refused.value.facts["nearest"] == "pro-o-nocontact"


def test_what_is_enacted_and_not_in_force_applies_on_no_day() -> None:
    (one,) = find("youth-measure-two-years")
    assert not one.on(SINCE)


def test_what_is_to_confirm_is_counted_by_file(tmp_path: Path) -> None:
    counted = to_confirm()
    assert counted["acts"] == sum(one.row["status"] == "to-confirm" for one in entries("acts"))
    assert set(counted) <= set(FORMS)
    path = tmp_path / "office.toml"
    path.write_text("open = [2026-08-03]\n[lead_times.psr]\ndraft = 9\n", "utf-8")
    with using(office=path):
        assert [one.id for one in entries("office")] == ["open.2026-08-03", "lead-times.psr.draft"]
        assert all(one.office for one in entries("office"))
    assert entries("office") == ()
    assert "office" in LISTED
