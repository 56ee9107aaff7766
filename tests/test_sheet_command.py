"""`reportgen sheet`: a workbook made, a spreadsheet checked, a mapping proposed; in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.doors import ROOT, Door
from tests.sheets.books import small

BATCH = ROOT / "samples" / "batch"


@pytest.fixture
def door(capsys: pytest.CaptureFixture[str]) -> Door:
    return Door(capsys)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_new_workbook_is_sound(door: Door, tmp_path: Path, language: str) -> None:
    path = tmp_path / "cases.xlsx"
    assert door("sheet", "new", "psr", "-o", path, "--lang", language, ui=language).code == 0
    ended = door("sheet", "check", path, ui=language)
    assert (ended.code, ended.out) == (0, "")
    book = load_workbook(path)
    assert book.sheetnames[1] == ("Cases" if language == "en" else "Cas")
    sheet = book.worksheets[1]
    assert sheet.freeze_panes == "B2"
    assert all(cell.comment for cell in sheet[1])
    assert sheet.data_validations.dataValidation
    assert all(one.sheet_state == "visible" for one in book.worksheets)


def test_a_workbook_never_goes_over_another_file(door: Door, tmp_path: Path) -> None:
    path = tmp_path / "cases.xlsx"
    path.write_bytes(b"mine")
    assert door("sheet", "new", "psr", "-o", path).code == 2
    assert path.read_bytes() == b"mine"


def test_a_kind_without_an_example_has_no_case_in_its_workbook(door: Door, tmp_path: Path) -> None:
    path = tmp_path / "cases.xlsx"
    assert door("sheet", "new", "gladue", "-o", path).code == 0
    assert load_workbook(path)["Cases"].max_row == 1


def test_a_check_tells_the_place_and_writes_comments_in_a_copy(door: Door, tmp_path: Path) -> None:
    path, copy = tmp_path / "cases.xlsx", tmp_path / "copy.xlsx"
    path.write_bytes(small(["Case number", "Date of birth"], ["26-1", "01/02/1990"]))
    before = path.read_bytes()
    ended = door("sheet", "check", path, "--comments", copy)
    assert ended.code == 1
    assert "to correct\tCases, row 2, column B: this date can be read as two different days" in ended.out
    assert path.read_bytes() == before
    assert "two different days" in load_workbook(copy)["Cases"]["B2"].comment.text
    french = door("sheet", "check", path, ui="fr")
    assert "à corriger\tCases, ligne 2, colonne B\u00a0: cette date peut se lire comme deux jours" in french.out


def test_comments_never_go_over_the_original(door: Door, tmp_path: Path) -> None:
    path = tmp_path / "cases.xlsx"
    path.write_bytes(small(["Case number"], ["26-1"]))
    before = path.read_bytes()
    assert door("sheet", "check", path, "--comments", path).code == 2
    assert path.read_bytes() == before


def test_a_csv_can_have_comments_too(door: Door, tmp_path: Path) -> None:
    path, copy = tmp_path / "cases.csv", tmp_path / "copy.xlsx"
    path.write_text("Case number;Name\n26-1;=1+1\n", "utf-8")
    assert door("sheet", "check", path, "--comments", copy).code == 1
    cell = load_workbook(copy).worksheets[0]["B2"]
    assert "formula" in cell.comment.text
    assert cell.data_type == "s"


def test_json_has_an_object_a_problem(door: Door, tmp_path: Path) -> None:
    path = tmp_path / "cases.csv"
    path.write_text("Case number;Date of birth\n26-1;01/02/1990\n", "utf-8")
    found = door("sheet", "check", path, "--json").objects
    assert found[0] | {"message": ""} == {
        "sheet": "cases.csv", "row": 2, "column": "B", "case": "26-1", "key": "sheet-date-two-ways", "stops": True,
        "message": "",
    }  # fmt: skip


def test_rows_read_are_rows_accounted_for(door: Door) -> None:
    ended = door("sheet", "check", BATCH / "export.csv", "--map", BATCH / "export.toml")
    assert ended.code == 0
    assert "4 rows read, 0 blank rows" in ended.err
    assert "separated by semicolons" in ended.err
    assert "3 cases can be read, none is refused; nothing to correct." in ended.err


def test_a_mapping_is_proposed_and_written_once(door: Door, tmp_path: Path) -> None:
    path = tmp_path / "map.toml"
    assert "[table.columns]" in door("sheet", "map", BATCH / "export.csv").out
    assert door("sheet", "map", BATCH / "export.csv", "-o", path).code == 0
    assert door("sheet", "map", BATCH / "export.csv", "-o", path).code == 2


@pytest.mark.parametrize("name", ["none.xlsx", "none.csv"])
def test_a_file_that_is_not_there(door: Door, tmp_path: Path, name: str) -> None:
    assert door("sheet", "check", tmp_path / name).code == 2
