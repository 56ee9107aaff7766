"""What is written comes back: every sample case by a workbook, hostile texts by both kinds of file, bytes by bytes."""

from __future__ import annotations

import csv
import io
import json
import os
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from reportgen.case.io.load import parse_case, write_case
from reportgen.case.model.paths import leaf_at
from reportgen.language import LANGUAGES
from reportgen.output import Build
from reportgen.sheets import cases_of, read_cases
from reportgen.sheets.columns import SHEETS
from reportgen.sheets.files.formula_escape import ACTIVE, from_csv, put_text, to_csv
from reportgen.sheets.layout import leaf_of
from reportgen.sheets.names import code_meant, code_words, column_meant, column_name, of_sheet, sheet_meant, sheet_name
from reportgen.sheets.write import workbook
from tests.sheets.books import ROOT, sample

IN_THE_SAMPLE = ("refused-interview", "youth-thin-report", "first-offender-woman")
SAMPLE = ROOT / "samples" / "batch" / "cases.xlsx"
CASES = sorted(path.parent.name for path in ROOT.glob("samples/*/case.json"))
ON = date(2026, 11, 21)


@pytest.mark.parametrize("name", CASES)
def test_a_case_comes_back_from_its_workbook(name: str, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    path.write_bytes(workbook([sample(name)], "fr"))
    ((_, content),) = cases_of(path)
    given = parse_case((ROOT / "samples" / name / "case.json").read_bytes(), Path("case.json"))
    back = parse_case(content, Path("case.json"))
    assert json.loads(write_case(back)) == json.loads(write_case(given))


def test_the_sample_workbook_is_the_one_we_write() -> None:
    made = workbook([sample(name) for name in IN_THE_SAMPLE], "en")
    if os.environ.get("REPORTGEN_WRITE_SNAPSHOTS") == "1":
        SAMPLE.write_bytes(made)
    assert SAMPLE.read_bytes() == made, "run `make snapshots`"


def test_the_sample_workbook_gives_the_same_reports_as_the_case_files(tmp_path: Path) -> None:
    digests: dict[str, list[str]] = {"sheet": [], "files": []}
    for number, (_, content) in enumerate(cases_of(SAMPLE)):
        (tmp_path / f"{number}.json").write_bytes(content)
    ways = {
        "sheet": [tmp_path / f"{number}.json" for number in range(len(IN_THE_SAMPLE))],
        "files": [ROOT / "samples" / name / "case.json" for name in IN_THE_SAMPLE],
    }
    for way, paths in ways.items():
        with Build(formats=["docx"], folder=tmp_path / way, on=ON, draft=False, replace=False) as run:
            for path in paths:
                for built in run.reports(path, LANGUAGES, None):
                    digests[way] += [made.sha256 for made in built.files]
    assert len(digests["sheet"]) == 2 * len(IN_THE_SAMPLE)
    assert digests["sheet"] == digests["files"]


def test_the_same_cases_give_the_same_bytes() -> None:
    assert workbook([sample("refused-interview")], "en") == workbook([sample("refused-interview")], "en")


def test_the_example_of_the_package_is_a_sound_case() -> None:
    example = (ROOT / "reportgen" / "sheets" / "example.json").read_bytes()
    assert json.loads(example)["invented"] is True
    assert parse_case(example, Path("example.json")).kind == "psr"


HOSTILE = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0", "'=1", "''=1", "'tis", "-", "'", "＝1", "%0"]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_that_looks_like_a_formula_is_inert_and_comes_back(text: str, tmp_path: Path) -> None:
    case = sample("refused-interview")
    case["assessment"] = {"en": text, "fr": text}
    case["subject"]["name"] = text.strip()
    content = workbook([case], "en")
    book = load_workbook(io.BytesIO(content))
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.value == text]
    assert cells
    assert all(cell.data_type == "s" for cell in cells)
    if text.startswith(ACTIVE):
        assert all(cell.quotePrefix for cell in cells)
    path = tmp_path / "book.xlsx"
    path.write_bytes(content)
    ((_, back),) = cases_of(path)
    assert json.loads(back)["assessment"]["en"] == text
    assert json.loads(back)["subject"]["name"] == text.strip()


@given(st.text(min_size=1, max_size=40))
def test_any_text_comes_back_from_csv_and_is_inert_there(text: str) -> None:
    cell = to_csv(text)
    assert from_csv(cell) == text
    assert not cell.startswith(ACTIVE)


def test_a_csv_of_ours_comes_back(tmp_path: Path) -> None:
    made = io.StringIO()
    out = csv.writer(made, delimiter=";")
    out.writerow(["Case number", "Assessment: text in English"])
    out.writerows([[f"26-{n}", to_csv(text)] for n, text in enumerate(HOSTILE)])
    path = tmp_path / "cases.csv"
    path.write_text(made.getvalue(), "utf-8-sig", newline="")
    read = read_cases(path)
    assert [json.loads(content)["assessment"]["en"] for _, content in read.cases] == HOSTILE


def test_put_text_is_a_text_cell() -> None:
    cell = Workbook().worksheets[0].cell(1, 1)
    put_text(cell, "=1+1")
    assert (cell.value, cell.data_type) == ("=1+1", "s")


@pytest.mark.parametrize("key", SHEETS)
def test_every_name_means_its_own_column_in_both_languages(key: str) -> None:
    sheet = SHEETS[key]
    for language in LANGUAGES:
        assert sheet_meant(sheet_name(key, language)) == key
        assert len(sheet_name(key, language)) <= 31
        for column in of_sheet(sheet):
            assert column_meant(sheet, column_name(sheet, column, language)) == column


def test_every_column_is_a_field_of_the_case_file() -> None:
    for sheet in SHEETS.values():
        assert [column for column in sheet.columns if leaf_of(sheet, column) is None] == []


def test_every_code_has_words_that_mean_it_alone() -> None:
    lists = {leaf.codes for sheet in SHEETS.values() for one in of_sheet(sheet) if (leaf := leaf_of(sheet, one))}
    for codes in lists - {()}:
        for language in LANGUAGES:
            for code, words in code_words(codes, language).items():
                assert code_meant(codes, words) == code
                assert code_meant(codes, code) == code


@pytest.mark.parametrize(
    ("path", "sort", "several"),
    [
        ("matter.offences[0].on", "date", False),
        ("residence.since.accounts[2].value", "date", False),
        ("residence.since.accounts[2].sources", "line", True),
        ("finances.income[0].amount", "number", False),
        ("matter.custody.credit_days", "number", False),
        ("subject.pronouns.en[1]", "line", False),
        ("assessment.en", "prose", False),
        ("plan.conditions[0].values.days", "blank", False),
        ("work.jobs[0].shifts[0].from_time", "time", False),
    ],
)
def test_a_path_tells_what_it_holds(path: str, sort: str, several: bool) -> None:
    leaf = leaf_at(path)
    assert leaf is not None
    assert (leaf.sort, leaf.several) == (sort, several)


@pytest.mark.parametrize(
    "path", ["", "subject", "subject.nobody", "matter.offences", "sources[0", "a b", "[0]", "number[0]"]
)
def test_what_is_no_field_holds_nothing(path: str) -> None:
    assert leaf_at(path) is None


def test_money_stays_exact(tmp_path: Path) -> None:
    case = sample("first-offender-woman")
    case["finances"]["income"][0]["amount"] = Decimal("1234.10")
    path = tmp_path / "book.xlsx"
    path.write_bytes(workbook([case], "en"))
    ((_, content),) = cases_of(path)
    back = parse_case(content, Path("case.json")).finances.income[0].amount
    assert back.value == Decimal("1234.10")
