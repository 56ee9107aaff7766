"""What goes in: lists in their order, folders by name, everything once; nothing that is opened can hang."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from reportgen.batch.inputs import case_inputs, gather, read_input
from reportgen.batch.naming import pattern
from reportgen.errors import InputError
from tests.batch.cases import ON, folder_of, numbered, plan_of
from tests.doors import written

posix = pytest.mark.skipif(os.name != "posix", reason="there are no pipes and devices of this kind")


def names(*given: Path) -> list[str]:
    return [case.path.name for case in gather(given).cases]


def test_a_folder_is_taken_by_name_and_only_its_case_files(tmp_path: Path) -> None:
    place = folder_of(tmp_path / "cases", 2)
    for name in ("x.schema.json", "y.docx.receipt.json", ".hidden.json", "notes.md", "later/b.yaml", ".git/c.json"):
        (place / name).parent.mkdir(exist_ok=True)
        (place / name).write_text("{}")
    assert names(place) == ["000.json", "001.json", "b.yaml"]


def test_a_list_keeps_its_order_and_its_remarks_are_left_out(tmp_path: Path) -> None:
    folder_of(tmp_path / "cases", 3)
    (tmp_path / "court.txt").write_text(
        "\ufeff# Tuesday\ncases/002.json\n\n  cases/000.json  \nmissing.json\n", "utf-8"
    )
    found = gather([tmp_path / "court.txt"])
    assert [case.path.name for case in found.cases] == ["002.json", "000.json", "missing.json"]
    assert [case.number for case in found.cases] == ["26-T-002", "26-T-000", ""]
    assert found.cases[2].sha256 is None


def test_the_list_of_a_folder_says_what_is_in_it_and_what_it_leaves_out_is_told(tmp_path: Path) -> None:
    place = folder_of(tmp_path / "cases", 3)
    (place / "list.txt").write_text("001.json\n000.json\n")
    found = gather([place])
    assert [case.path.name for case in found.cases] == ["001.json", "000.json"]
    assert [path.name for path in found.unlisted] == ["002.json"]


def test_a_pattern_names_files_and_each_file_is_taken_once(tmp_path: Path) -> None:
    place = folder_of(tmp_path / "cases", 3)
    found = gather([place / "00[12].json", place])
    assert [case.path.name for case in found.cases] == ["001.json", "002.json", "000.json"]
    assert found.twice == 2


@pytest.mark.parametrize("given", ["nothing-here.json", "*.json", "nowhere"])
def test_a_path_that_names_nothing_is_refused(tmp_path: Path, given: str) -> None:
    with pytest.raises(InputError):
        gather([tmp_path / given])


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="batch-nothing"):
        gather([tmp_path])


def test_a_spreadsheet_that_is_none_costs_no_other_case_and_by_itself_is_refused(tmp_path: Path) -> None:
    place = folder_of(tmp_path / "cases", 1)
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK")
    (tmp_path / "old.ods").write_bytes(b"PK")
    found = gather([place, broken, tmp_path / "old.ods"]).cases
    assert [(case.path.name, case.row, case.sha256 is None) for case in found] == [
        ("000.json", None, False), ("broken.xlsx", "", True), ("old.ods", "", True),
    ]  # fmt: skip
    for lone, key in ((broken, "sheet-not-workbook"), (tmp_path / "old.ods", "sheet-opendocument")):
        with pytest.raises(InputError, match=key):
            gather([lone])


def test_cases_may_come_from_something_that_is_no_file(tmp_path: Path) -> None:
    contents = [json.dumps(numbered(f"26-S-{number}")).encode() for number in (2, 1)]
    found = case_inputs(tmp_path / "desk", zip(["b", "a"], contents, strict=True))
    assert [(case.row, case.number, case.content) for case in found.cases] == [
        ("b", "26-S-2", contents[0]), ("a", "26-S-1", contents[1]),
    ]  # fmt: skip
    assert "content" not in repr(found)
    with pytest.raises(InputError, match="batch-nothing"):
        case_inputs(tmp_path / "desk", [])


@posix
def test_pipes_devices_and_links_that_lead_nowhere_are_told_and_nothing_waits_for_them(tmp_path: Path) -> None:
    place = folder_of(tmp_path / "cases", 1)
    os.mkfifo(place / "pipe.json")
    (place / "device.json").symlink_to("/dev/zero")
    (place / "loop.json").symlink_to("loop.json")
    (place / "dangling.json").symlink_to("gone.json")
    (place / "folder.json").mkdir()
    found = {case.path.name: case.sha256 for case in gather([place]).cases}
    assert found.pop("000.json")
    assert found == dict.fromkeys(["pipe.json", "device.json", "loop.json", "dangling.json"])
    for name, key in (("pipe", "batch-not-a-file"), ("device", "batch-not-a-file"), ("dangling", "case-not-found")):
        with pytest.raises(InputError, match=key):
            read_input(place / f"{name}.json")


def test_numbers_that_make_one_name_are_refused_before_anything_begins(tmp_path: Path) -> None:
    written(tmp_path, numbered("26-a/1"), "one.json")
    written(tmp_path, numbered("26-A 1"), "two.json")
    with pytest.raises(InputError, match="batch-names-meet") as told:
        plan_of(tmp_path, tmp_path / "out")
    assert {"one.json", "two.json"} == {Path(str(told.value.facts[side])).name for side in ("first", "second")}


def test_two_languages_under_one_name_are_refused(tmp_path: Path) -> None:
    place = folder_of(tmp_path / "cases", 1)
    with pytest.raises(InputError, match="batch-names-meet"):
        plan_of(place, tmp_path / "out", ("en", "fr"), names="{number}")


def test_a_name_the_batch_keeps_for_itself_is_refused(tmp_path: Path) -> None:
    written(tmp_path, numbered("summary"))
    with pytest.raises(InputError, match="batch-name-ours"):
        plan_of(tmp_path, tmp_path / "out", names="{number}", formats=("html",))


@pytest.mark.parametrize(
    "form",
    ["{name}-{number}", "{number.__class__}", "{number!r}", "{number:>9}", "../{number}", "a/{number}", "{kind}", "{",
     ".{number}", "{number}\n", "{0}{number}"],
)  # fmt: skip
def test_a_pattern_has_safe_parts_and_a_number(form: str) -> None:
    with pytest.raises(InputError, match="batch-pattern"):
        pattern(form, ON)


@pytest.mark.parametrize(
    ("number", "name"),
    [("CON", "case-CON.psr.docx"), ("com1", "case-com1.psr.docx"), ("nul.x", "case-nul.x.psr.docx"),
     ("CON-26", "CON-26.psr.docx"), ("26-con", "26-con.psr.docx")],
)  # fmt: skip
def test_no_name_is_that_of_a_device(number: str, name: str) -> None:
    assert pattern("{number}.{kind}", ON).filled(number, "psr", "en", "ocj", "docx") == name


def test_a_pattern_is_filled_with_what_every_system_can_hold() -> None:
    made = pattern("{date}_{court}-{number}.{language}", ON)
    assert made.filled("26/07: é?", "psr", "fr", "ocj", "docx") == "2026-11-21_ocj-26-07-é.fr.docx"
