"""The summary: one list in three forms, inert, the same bytes each time; the zip that is handed over."""

from __future__ import annotations

import json
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from openpyxl import load_workbook

from reportgen.batch.summary.summary import COLUMNS, Summary, as_json, as_page
from reportgen.batch.summary.workbook import as_workbook
from reportgen.batch.work import CaseResult, MadeFile, ReportedProblem
from reportgen.batch.zips import zip_of
from reportgen.language import LANGUAGES
from reportgen.report import Language
from tests.batch.cases import ON, folder_of, plan_of

HOSTILE = '=HYPERLINK("http://x","y")'
FINDINGS = (ReportedProblem("kind-requires", "blocking", "assessment", f"{HOSTILE}<script>alert(1)</script>\x07"),)
MADE = MadeFile("26-T-000.psr.en.docx", "a" * 64, "b" * 64, 4)


def summary(folder: Path, language: Language = "en") -> Summary:
    plan = plan_of(folder_of(folder / "cases", 3), folder / "out")
    weigh = ReportedProblem("areas-filled", "warning", "home", "")
    done = (
        CaseResult(0, "made", (MADE,), (weigh,)),
        CaseResult(1, "refused", (), FINDINGS),
        CaseResult(2, "failed", reason="batch-time", words="+1 too long"),
    )
    return Summary(plan, done, language)


def cells(workbook: bytes) -> list[list[Any]]:
    sheet: Any = load_workbook(BytesIO(workbook)).active
    return [list(row) for row in sheet.iter_rows()]


def test_the_counts_and_every_case_are_in_the_json(tmp_path: Path) -> None:
    known = json.loads(as_json(summary(tmp_path)))
    assert known["counts"] == {"cases": 3, "made": 1, "refused": 1, "failed": 1, "files": 1}
    assert [one["state"] for one in known["cases"]] == ["made", "refused", "failed"]
    assert known["cases"][0]["files"][0]["sha256"] == "a" * 64
    assert known["cases"][1]["findings"][0]["rule"] == "kind-requires"
    assert known["cases"][2]["reason"] == "batch-time"


def test_every_cell_of_the_workbook_is_text_and_comes_back_unchanged(tmp_path: Path) -> None:
    rows = cells(as_workbook(summary(tmp_path)))
    assert len(rows) == 4
    assert {cell.data_type for row in rows for cell in row if cell.value} == {"s"}
    assert rows[2][4].value == FINDINGS[0].words.replace("\x07", "\ufffd").join(["assessment: ", ""])
    assert rows[3][4].value == "+1 too long"


@pytest.mark.parametrize("form", [as_json, as_page, as_workbook])
def test_the_same_batch_gives_the_same_bytes(tmp_path: Path, form: Any) -> None:
    first = summary(tmp_path)
    assert form(first) == form(Summary(first.plan, first.results, "en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_well_formed_says_its_language_and_marks_its_heads(tmp_path: Path, language: Language) -> None:
    page = as_page(summary(tmp_path, language)).decode("utf-8")
    body = page.replace("<!doctype html>", "").replace('<meta charset="utf-8">', "").replace("\x07", "")
    body = "".join(line for line in body.splitlines() if not line.startswith("<meta"))
    root = ElementTree.fromstring(body)  # noqa: S314 - a page of our own
    assert root.get("lang") == f"{language}-CA"
    heads = [one.text for one in root.iter("th") if one.get("scope") == "col"]
    assert len(heads) == len(COLUMNS)
    assert len([one for one in root.iter("th") if one.get("scope") == "row"]) == 3
    assert root.find(".//caption") is not None
    assert not list(root.iter("script"))
    assert [one.get("href") for one in root.iter("a")] == [MADE.name]


def test_the_two_languages_differ_in_words_alone(tmp_path: Path) -> None:
    english = summary(tmp_path)
    french = Summary(english.plan, english.results, "fr")
    assert not set(english.heads()) & set(french.heads()) - {"Pages", "SHA-256"}
    assert english.as_data == french.as_data


def test_a_zip_has_fixed_dates_and_the_same_bytes() -> None:
    made = [BytesIO(), BytesIO()]
    for target in made:
        zip_of(target, [("a.docx", b"1"), ("b.json", b"2")], ON)
    assert made[0].getvalue() == made[1].getvalue()
    with zipfile.ZipFile(made[0]) as found:
        assert found.namelist() == ["a.docx", "b.json"]
        assert {one.date_time[:3] for one in found.infolist()} == {(2026, 11, 21)}
