"""Mappings of exports: read by them, checked before use, proposed."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

from reportgen.case.io.load import parse_case
from reportgen.errors import CaseRefused, ReportgenError
from reportgen.language import LANGUAGES, message
from reportgen.sheets import cases_of, read_cases
from reportgen.sheets.mapping import read_mapping
from reportgen.sheets.propose import propose
from tests.sheets.books import ROOT, small

EXPORT, MAPPING = (ROOT / "samples" / "batch" / f"export.{ending}" for ending in ("csv", "toml"))
COLUMNS = '[table.columns]\n"No" = "number"\n"Nom" = "subject.name"\n'
TABLE = f"[[table]]\n{COLUMNS}"


def test_the_sample_export_gives_sound_cases() -> None:
    read = read_cases(EXPORT, MAPPING, checked=True)
    assert [problem.key for problem in read.problems] == []
    cases = [parse_case(content, Path("case.json")) for _, content in read.cases]
    assert [case.number for case in cases] == ["0026-0417", "0026-0418", "0026-0421"]
    assert [len(case.matter.offences) for case in cases] == [1, 2, 1]
    assert cases[0].subject.born is not None
    assert cases[0].subject.born.isoformat() == "1991-03-09"
    assert cases[2].matter.offences[0].finding == "trial"


@pytest.mark.parametrize(
    ("told", "key"),
    [
        ("form = 2\n" + TABLE, "sheet-map-form"),
        (TABLE, "sheet-map-form"),
        ("form = 1\n", "sheet-map-no-table"),
        ("form = 1\ntable = 3\n", "sheet-map-no-table"),
        ("form = 1\ncolour = 1\n" + TABLE, "sheet-map-key"),
        ("form = 1\n[[table]]\ncolumn = 1\n" + COLUMNS, "sheet-map-key"),
        ('form = 1\ndates = "DD/MM/YY"\n' + TABLE, "sheet-map-dates"),
        ("form = 1\ndates = 3\n" + TABLE, "sheet-map-dates"),
        ('form = 1\ndecimal = ";"\n' + TABLE, "sheet-map-decimal"),
        ('form = 1\n[[table]]\nholds = "offence"\n' + COLUMNS, "sheet-map-holds"),
        ("form = 1\n[[table]]\nholds = 3\n" + COLUMNS, "sheet-map-not-text"),
        ('form = 1\n[[table]]\nfile = "../x.csv"\n' + COLUMNS, "sheet-map-file"),
        ('form = 1\n[[table]]\nfile = "C:\\\\x.csv"\n' + COLUMNS, "sheet-map-file"),
        ("form = 1\n[[table]]\ncolumns = 3\n", "sheet-map-not-table"),
        ('form = 1\n[[table]]\n[table.columns]\n"No" = "number"\n"A" = "subject.nane"\n', "sheet-map-field"),
        ('form = 1\n[[table]]\n[table.columns]\n"No" = "number"\n"A" = 3\n', "sheet-map-field"),
        ('form = 1\n[[table]]\n[table.columns]\n"A" = "subject.name"\n', "sheet-map-no-number"),
        ("form = 1\n" + TABLE + '"B" = "subject.name"\n', "sheet-map-twice"),
        ("form = 1\n" + TABLE + '[table.codes."Nom2"]\n"a" = "b"\n', "sheet-map-codes-column"),
        ("form = 1\n" + TABLE + '"S" = "subject.form"\n[table.codes."S"]\n"F" = "femme"\n', "sheet-map-value"),
        ("form = 1\n" + TABLE + '[table.constants]\n"matter.court" = "supreme"\n', "sheet-map-value"),
        ("form = 1\n" + TABLE + '[table.constants]\n"matter.cour" = "ocj"\n', "sheet-map-field"),
        ('form = 1\n[[table]]\nholds = "offences"\n' + '[table.columns]\n"No" = "number"\n', "sheet-map-cases"),
        ("form = 1\n" + TABLE + TABLE, "sheet-map-cases"),
        (
            "form = 1\n" + TABLE + '[[table]]\nholds = "occasions"\n[table.columns]\n"No" = "number"\n',
            "sheet-map-no-link",
        ),
    ],
)
def test_a_mapping_is_checked_before_use(told: str, key: str, tmp_path: Path) -> None:
    path = tmp_path / "map.toml"
    path.write_text(told, "utf-8")
    with pytest.raises(CaseRefused) as refused:
        read_mapping(path)
    assert key in [one.key for one in refused.value.problems]
    for one in (refused.value, *refused.value.problems):
        for language in LANGUAGES:
            assert one.key not in message(one, language)[0]


@pytest.mark.parametrize("told", [b"form = ", b"\xff\xfe", b"[[[", b'a = "\x00"'])
def test_what_is_no_toml_is_refused(told: bytes, tmp_path: Path) -> None:
    path = tmp_path / "map.toml"
    path.write_bytes(told)
    with pytest.raises(ReportgenError) as refused:
        read_mapping(path)
    assert refused.value.key == "sheet-map-not-toml"


def test_what_an_export_lacks_is_told(tmp_path: Path) -> None:
    export, told = tmp_path / "a.xlsx", tmp_path / "map.toml"
    export.write_bytes(small(["No", "Autre"], ["26-1", "x"], sheet="Exportation"))
    told.write_text("form = 1\n" + TABLE, "utf-8")
    found = {(one.key, one.stops) for one in read_cases(export, told).problems}
    assert found == {("sheet-map-column-missing", True), ("sheet-not-mapped", False)}


def test_a_form_of_dates_is_kept_to(tmp_path: Path) -> None:
    export, told = tmp_path / "a.xlsx", tmp_path / "map.toml"
    export.write_bytes(
        small(["No", "Nom", "Né"], ["1", "A", "01/02/1990"], ["2", "B", "1990-02-01"], ["3", "C", "31/02/1990"])
    )
    told.write_text('form = 1\ndates = "DD/MM/YYYY"\n' + TABLE + '"Né" = "subject.born"\n', "utf-8")
    read = read_cases(export, told)
    assert [json.loads(content)["subject"]["born"] for _, content in read.cases] == ["1990-02-01"]
    assert {(one.key, one.row) for one in read.problems} == {("sheet-date-form", 3), ("sheet-no-such-day", 4)}


def test_rows_of_one_case_must_agree(tmp_path: Path) -> None:
    export, told = tmp_path / "a.xlsx", tmp_path / "map.toml"
    export.write_bytes(small(["No", "Nom"], ["1", "A"], ["1", "B"], ["2", "C"], ["2", "C"]))
    told.write_text("form = 1\n[[table]]\nrepeated = true\n" + COLUMNS, "utf-8")
    read = read_cases(export, told)
    assert [number for number, _ in read.cases] == ["2"]
    assert [(one.key, one.row, one.column) for one in read.problems] == [("sheet-rows-differ", 3, "B")]
    with pytest.raises(CaseRefused):
        list(cases_of(export, told))


def test_decimals_with_a_comma_where_the_mapping_says_so(tmp_path: Path) -> None:
    export, told = tmp_path / "a.csv", tmp_path / "map.toml"
    export.write_text("No;Nom;Crédit\n1;A;12,5\n2;B;1.234,5\n", "utf-8")
    told.write_text('form = 1\ndecimal = ","\n' + TABLE + '"Crédit" = "matter.custody.credit_days"\n', "utf-8")
    read = read_cases(export, told)
    assert [json.loads(content)["matter"]["custody"]["credit_days"] for _, content in read.cases] == [12.5]
    assert [(one.key, one.row) for one in read.problems] == [("sheet-number-form", 3)]


def test_another_file_beside_joins_by_case_number(tmp_path: Path) -> None:
    export, told = tmp_path / "a.csv", tmp_path / "map.toml"
    export.write_text("No;Nom\n1;A\n", "utf-8")
    (tmp_path / "b.csv").write_text("Cas;Date\n1;2026-05\n9;2026-06\n", "utf-8")
    told.write_text(
        "form = 1\n"
        + TABLE
        + '[[table]]\nfile = "b.csv"\nholds = "offences"\n[table.columns]\n"Cas" = "number"\n"Date" = "on"\n',
        "utf-8",
    )
    read = read_cases(export, told)
    ((_, content),) = read.cases
    assert json.loads(content)["matter"]["offences"] == [{"on": "2026-05"}]
    assert [(one.key, one.sheet, one.row) for one in read.problems] == [("sheet-orphan", "b.csv", 3)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_proposal_is_toml_and_holds_only_what_is_sure(language: str, tmp_path: Path) -> None:
    told = tomllib.loads(propose(EXPORT, "fr" if language == "fr" else "en"))
    assert told["table"][0]["dates"] == "DD/MM/YYYY"
    assert told["table"][0]["columns"] == {}
    export = tmp_path / "a.csv"
    export.write_text('Case number;Nom;Wording (f, m or x);"Odd ""quoted"" name"\n1;A;F;x\n2;B;Q;y\n', "utf-8")
    said = propose(export, "fr" if language == "fr" else "en")
    assert tomllib.loads(said)["table"][0]["columns"] == {
        "Case number": "number", "Nom": "subject.name", "Wording (f, m or x)": "subject.form",
    }  # fmt: skip
    assert '# "Q" = ""' in said


def test_a_proposal_made_of_our_own_names_is_used_as_it_stands(tmp_path: Path) -> None:
    book, told = ROOT / "samples" / "batch" / "cases.xlsx", tmp_path / "map.toml"
    told.write_text(propose(book, "en"), "utf-8")
    read = read_cases(book, told)
    assert not [one for one in read.problems if one.stops]
    assert [number for number, _ in read.cases] == [number for number, _ in read_cases(book).cases]
