"""A hundred ways a spreadsheet goes wrong: each is told by its message at its cell, and nothing is guessed."""
# ruff: noqa: E501 - tables, a way a line

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from openpyxl.styles import PatternFill

from reportgen.errors import CaseRefused, InputError, ReportgenError
from reportgen.language import LANGUAGES, message, text
from reportgen.sheets.read import read_cases
from tests.sheets.books import Change, at, broken, raw, small, sound

MOMENT, EPOCH = datetime(1990, 5, 4, 9, 30), datetime(1904, 1, 1)  # noqa: DTZ001 - as a cell has them
BORN, FORM, COURT, ORDERED = "Date of birth", "Wording (f, m or x)", "Court", "Report ordered on"


def put(header: str, value: Any, sheet: str = "Cases", row: int = 2, form: str = "General") -> Change:
    """Set one cell, as somebody's typing would."""

    def change(book: Any) -> None:
        cell = at(book[sheet], header, row)
        cell.value = value
        cell.number_format = form

    return change


def text_cell(header: str, value: str, sheet: str = "Cases", row: int = 2) -> Change:
    """Set a cell that was formatted as text."""

    def change(book: Any) -> None:
        cell = at(book[sheet], header, row)
        cell.value = value
        cell.data_type = "s"

    return change


def head(old: str, new: Any, sheet: str = "Cases") -> Change:
    """Rename a column."""
    return lambda book: setattr(at(book[sheet], old, 1), "value", new)


def formula_error(book: Any) -> None:
    cell = at(book["Cases"], BORN)
    cell.value = "#N/A"
    cell.data_type = "e"


def rows_hidden(book: Any) -> None:
    book["Sources"].row_dimensions[3].hidden = True


def column_hidden(book: Any) -> None:
    book["Cases"].column_dimensions["D"].hidden = True


def all_of(*changes: Change) -> Change:
    def change(book: Any) -> None:
        for one in changes:
            one(book)

    return change


def delete_column(sheet: str, header: str) -> Change:
    return lambda book: book[sheet].delete_cols(at(book[sheet], header, 1).column)


# what is done to the workbook, the key of the message, sheet, row, column
CELLS: list[tuple[str, Change, str, str, int, str]] = [
    ("date day first", text_cell(BORN, "04/05/1990"), "sheet-date-two-ways", "Cases", 2, "I"),
    ("date dashes", text_cell(BORN, "04-05-1990"), "sheet-date-two-ways", "Cases", 2, "I"),
    ("date dots", text_cell(BORN, "4.5.1990"), "sheet-date-two-ways", "Cases", 2, "I"),
    ("date day over 12", text_cell(BORN, "31/05/1990"), "sheet-date-form", "Cases", 2, "I"),
    ("date in words", text_cell(BORN, "May 4, 1990"), "sheet-date-form", "Cases", 2, "I"),
    ("date in French words", text_cell(BORN, "4 mai 1990"), "sheet-date-form", "Cases", 2, "I"),
    ("date short year", text_cell(BORN, "04/05/90"), "sheet-date-short-year", "Cases", 2, "I"),
    ("date without dashes", text_cell(BORN, "19900504"), "sheet-date-form", "Cases", 2, "I"),
    ("date one digit", text_cell(BORN, "1990-5-4"), "sheet-date-form", "Cases", 2, "I"),
    ("no such day", text_cell(BORN, "1990-02-30"), "sheet-no-such-day", "Cases", 2, "I"),
    ("not a leap year", text_cell(BORN, "2025-02-29"), "sheet-no-such-day", "Cases", 2, "I"),
    ("month 13", text_cell(BORN, "1990-13-01"), "sheet-no-such-day", "Cases", 2, "I"),
    ("serial number", put(BORN, 33000), "sheet-number-not-date", "Cases", 2, "I"),
    ("date with a time", put(BORN, MOMENT, form="yyyy-mm-dd hh:mm"), "sheet-moment", "Cases", 2, "I"),
    ("time alone", put(BORN, time(9, 30), form="hh:mm"), "sheet-moment", "Cases", 2, "I"),
    ("date of 1899", text_cell(BORN, "1899-12-31"), "sheet-far-date", "Cases", 2, "I"),
    ("date of 2300", text_cell(BORN, "2300-01-01"), "sheet-far-date", "Cases", 2, "I"),
    ("day 60 of 1900", put(BORN, 60, form="yyyy-mm-dd"), "sheet-far-date", "Cases", 2, "I"),
    ("day 4 million", put(BORN, 4_000_000, form="yyyy-mm-dd"), "sheet-far-date", "Cases", 2, "I"),
    ("day below zero", put(BORN, -5, form="yyyy-mm-dd"), "sheet-far-date", "Cases", 2, "I"),
    ("date arabic digits", text_cell(BORN, "١٩٩٠-٠٥-٠٤"), "sheet-date-form", "Cases", 2, "I"),
    ("date is yes", put(BORN, True), "sheet-number-not-date", "Cases", 2, "I"),
    ("formula", put(BORN, "=TODAY()"), "sheet-formula", "Cases", 2, "I"),
    ("formula of text", put("Name", '="Karen"&" W"'), "sheet-formula", "Cases", 2, "D"),
    ("formula of a link", put("Name", '=HYPERLINK("http://x","y")'), "sheet-formula", "Cases", 2, "D"),
    ("formula for a number", put("Case number", "=A1"), "sheet-formula", "Cases", 2, "A"),
    ("error cell", formula_error, "sheet-error", "Cases", 2, "I"),
    ("number for a name", put("Name", 12), "sheet-number-not-text", "Cases", 2, "D"),
    ("number for a court file", put("Court files", 2638112184), "sheet-number-not-text", "Cases", 2, "U"),
    ("case number lost its zero", put("Case number", 260411), "sheet-number-not-text", "Cases", 2, "A"),
    ("case number shown with zeros", put("Case number", 417, form="00000000"), "sheet-number-not-text", "Cases", 2, "A"),
    ("telephone as number", put("Telephone", 7055550148), "sheet-number-not-text", "Cases", 2, "Q"),
    ("date for a name", put("Name", date(1990, 5, 4), form="yyyy-mm-dd"), "sheet-date-not-text", "Cases", 2, "D"),
    ("case number became a date", put("Case number", date(2026, 4, 11), form="yyyy-mm-dd"), "sheet-date-not-text", "Cases", 2, "A"),
    ("true for a name", put("Name", True), "sheet-flag-not-text", "Cases", 2, "D"),
    ("percent for a name", put("Name", 0.5, form="0%"), "sheet-percent-not-text", "Cases", 2, "D"),
    ("two lines for a name", text_cell("Name", "Karen\nWhitlock"), "sheet-line-broken", "Cases", 2, "D"),
    ("control character", text_cell("Name", "Karen \u202eWhitlock"), "sheet-character", "Cases", 2, "D"),
    ("unknown code", text_cell(FORM, "female"), "sheet-code", "Cases", 2, "F"),
    ("unknown court", text_cell(COURT, "Ontario Court"), "sheet-code", "Cases", 2, "S"),
    ("code as number", put(COURT, 1), "sheet-number-not-text", "Cases", 2, "S"),
    ("code with a question mark", text_cell(FORM, "m?"), "sheet-code", "Cases", 2, "F"),
    ("two codes", text_cell(FORM, "m/f"), "sheet-code", "Cases", 2, "F"),
    ("flag is x", text_cell("Invented case", "x"), "sheet-flag", "Cases", 2, "C"),
    ("flag is 1", put("Invented case", 1), "sheet-flag", "Cases", 2, "C"),
    ("flag is maybe", text_cell("Invented case", "maybe"), "sheet-flag", "Cases", 2, "C"),
    ("flag is a date", put("Invented case", date(2026, 1, 1), form="yyyy-mm-dd"), "sheet-flag", "Cases", 2, "C"),
    ("list with a hole", text_cell("Court files", "26-1;;26-2"), "sheet-list-gap", "Cases", 2, "U"),
    ("list ends with semicolon", text_cell("Court files", "26-1;"), "sheet-list-gap", "Cases", 2, "U"),
    ("days as text with comma", text_cell("Custody: days", "1,234"), "sheet-number-form", "Cases", 2, "AM"),
    ("days with a space", text_cell("Custody: days", "1 234"), "sheet-number-form", "Cases", 2, "AM"),
    ("days with a no-break space", text_cell("Custody: days", "1\u00a0234"), "sheet-number-form", "Cases", 2, "AM"),
    ("days with a unit", text_cell("Custody: days", "34 days"), "sheet-number", "Cases", 2, "AM"),
    ("days as a half", put("Custody: days", 1.5), "sheet-whole", "Cases", 2, "AM"),
    ("days as percent", put("Custody: days", 0.15, form="0%"), "sheet-percent", "Cases", 2, "AM"),
    ("days as a date", put("Custody: days", date(2026, 1, 1), form="yyyy-mm-dd"), "sheet-number", "Cases", 2, "AM"),
    ("days as true", put("Custody: days", True), "sheet-number", "Cases", 2, "AM"),
    ("days in exponents", text_cell("Custody: days", "1e3"), "sheet-number", "Cases", 2, "AM"),
    ("days with a letter O", text_cell("Custody: days", "1O"), "sheet-number", "Cases", 2, "AM"),
    ("days endless", text_cell("Custody: days", "9" * 40), "sheet-number-form", "Cases", 2, "AM"),
    ("days below zero", put("Custody: days", -3), "sheet-case", "Cases", 2, "AM"),
    ("amount with dollar sign", all_of(text_cell("Case number", "26-42-0271", "Findings of guilt"), text_cell("Outcome 1: amount", "$1,234.50", "Findings of guilt")), "sheet-number-form", "Findings of guilt", 2, "O"),
    ("year as number for a date", put("Dated", 1998, "Sources"), "sheet-number-not-date", "Sources", 2, "M"),
    ("season by another name", text_cell("Dated", "2003-autumn", "Sources"), "sheet-date-form", "Sources", 2, "M"),
    ("span with a dash", text_cell("From/to", "2019-2021", "Jobs"), "sheet-span", "Jobs", 2, "E"),
    ("span reversed", text_cell("From/to", "2021/2019", "Jobs"), "sheet-span-reversed", "Jobs", 2, "E"),
    ("unknown offence", text_cell("Offence (id)", "cc-999999", "Offences"), "sheet-id", "Offences", 2, "C"),
    ("section instead of id", text_cell("Offence (id)", "s. 266", "Offences"), "sheet-id", "Offences", 2, "C"),
    ("unknown condition", text_cell("Condition (id)", "pro-o-repot", "Conditions"), "sheet-id", "Conditions", 2, "B"),
    ("value of an unknown condition", text_cell("Condition (id)", "pro-x-nobody", "Values of conditions"), "sheet-entry-unknown", "Values of conditions", 2, "B"),
    ("condition of a value left out", put("Condition (id)", None, "Values of conditions"), "sheet-link-missing", "Values of conditions", 2, "B"),
    ("blank of a value left out", put("Blank", None, "Values of conditions"), "sheet-link-missing", "Values of conditions", 2, "C"),
    ("days in words in a blank", text_cell("Value", "two", "Values of conditions"), "sheet-number-form", "Values of conditions", 2, "D"),
    ("meeting of an unknown source", text_cell("Source (id)", "nobody", "Meetings and calls"), "sheet-entry-unknown", "Meetings and calls", 2, "B"),
    ("meeting without its source", put("Source (id)", None, "Meetings and calls"), "sheet-link-missing", "Meetings and calls", 2, "B"),
    ("same source id twice", text_cell("Source (id)", "interview", "Sources", 3), "sheet-entry-doubtful", "Meetings and calls", 2, "B"),
    ("minutes in words", text_cell("Minutes", "one hour", "Meetings and calls"), "sheet-number", "Meetings and calls", 2, "F"),
    ("orphan offence", text_cell("Case number", "26-99-9999", "Offences"), "sheet-orphan", "Offences", 2, "A"),
    ("orphan with letter O for zero", text_cell("Case number", "26-42-O271", "Sources"), "sheet-orphan", "Sources", 2, "A"),
    ("related row without number", put("Case number", None, "Sources"), "sheet-number-missing", "Sources", 2, "A"),
    ("case without number", put("Case number", None), "sheet-number-missing", "Cases", 2, "A"),
    ("same case twice", text_cell("Case number", "26-42-0271", row=3), "sheet-case-twice", "Cases", 3, "A"),
    ("same case with a long dash", text_cell("Case number", "26–42–0271", row=3), "sheet-case-twice", "Cases", 3, "A"),
    ("life of a case twice", text_cell("Case number", "26-42-0271", "Areas of life", 3), "sheet-given-twice", "Areas of life", 3, "BS"),
    ("unknown column", head(BORN, "Birthday"), "sheet-column-unknown", "Cases", 1, "I"),
    ("misspelled column", head(BORN, "Date of brith"), "sheet-column-unknown", "Cases", 1, "I"),
    ("column twice", head(BORN, "Name"), "sheet-column-twice", "Cases", 1, "I"),
    ("column twice, once in French", head("Family name", "Date de naissance"), "sheet-column-twice", "Cases", 1, "I"),
    ("header is a number", head(BORN, 12), "sheet-header-not-text", "Cases", 1, "I"),
    ("header is a formula", head(BORN, "=A2"), "sheet-header-not-text", "Cases", 1, "I"),
    ("header is empty", head(BORN, None), "sheet-header-empty", "Cases", 1, "I"),
    ("no column of numbers", delete_column("Cases", "Case number"), "sheet-column-missing", "Cases", 1, ""),
    ("no column of numbers in offences", delete_column("Offences", "Case number"), "sheet-column-missing", "Offences", 1, ""),
    ("no column of sources in meetings", delete_column("Meetings and calls", "Source (id)"), "sheet-column-missing", "Meetings and calls", 1, ""),
    ("value beyond the header", lambda book: book["Offences"].cell(2, 20, "stray"), "sheet-beyond", "Offences", 2, "T"),
    ("merged cells", lambda book: book["Cases"].merge_cells("D2:E2"), "sheet-merged", "Cases", 2, "D"),
    ("merged header", lambda book: book["Offences"].merge_cells("B1:C1"), "sheet-merged", "Offences", 1, "B"),
    ("hidden row", rows_hidden, "sheet-hidden-row", "Sources", 3, ""),
    ("hidden column", column_hidden, "sheet-hidden-column", "Cases", 0, ""),
    ("hidden sheet", lambda book: setattr(book["Sources"], "sheet_state", "hidden"), "sheet-hidden", "Sources", 0, ""),
    ("very hidden sheet", lambda book: setattr(book["Sources"], "sheet_state", "veryHidden"), "sheet-hidden", "Sources", 0, ""),
    ("unknown sheet", lambda book: book.create_sheet("Sheet1").append(["a"]), "sheet-unknown", "Sheet1", 0, ""),
    ("misnamed sheet", lambda book: setattr(book["Offences"], "title", "Offense"), "sheet-unknown", "Offense", 0, ""),
    ("sheet in both languages", lambda book: book.create_sheet("Infractions").append(["x"]), "sheet-twice", "Infractions", 0, ""),
    ("no sheet of cases", lambda book: setattr(book["Cases"], "title", "Persons"), "sheet-no-cases", "Persons", 0, ""),
    ("counts from 1904", lambda book: setattr(book, "epoch", EPOCH), "sheet-from-1904", "Cases", 0, ""),
    ("far row", lambda book: book["Offences"].cell(60_000, 1, "x"), "sheet-too-many-rows", "Offences", 0, ""),
    ("far column", lambda book: book["Offences"].cell(2, 5_000, "x"), "sheet-too-many-columns", "Offences", 0, ""),
    ("spaces round a name", text_cell("Name", " Wendell Ashgrove "), "sheet-spaces", "Cases", 2, "D"),
    ("space after a case number", text_cell("Case number", "26-42-0271 "), "sheet-spaces", "Cases", 2, "A"),
    ("invisible space", text_cell("Name", "Wendell\u200b Ashgrove"), "sheet-unseen", "Cases", 2, "D"),
    ("unknown field", text_cell("Field", "subject.shoe_size", "Other fields"), "sheet-path-unknown", "Other fields", 2, "B"),
    ("field that holds parts", text_cell("Field", "subject", "Other fields"), "sheet-path-unknown", "Other fields", 2, "B"),
    ("field without value", put("Value", None, "Other fields"), "sheet-value-missing", "Other fields", 2, "C"),
    ("field said on another sheet", text_cell("Field", "subject.name", "Other fields"), "sheet-given-twice", "Other fields", 2, "C"),
    ("field that skips a number", text_cell("Field", "private_notes[7].text", "Other fields"), "sheet-entries-gap", "Other fields", 2, "C"),
    ("found before committed", text_cell("Found guilty on", "2020-01-01", "Offences"), "sheet-case", "Offences", 2, ""),
    ("a contact without a name", all_of(put("Person: name", None, "Sources", 3), put("Person: family name", None, "Sources", 3)), "sheet-case", "Sources", 3, ""),
    ("a name of spaces only", text_cell("Name", "   "), "sheet-case", "Cases", 2, ""),
    ("a colour alone is nothing", lambda book: setattr(at(book["Cases"], "Name", 40), "fill", PatternFill("solid", fgColor="FF0000")), "", "", 0, ""),
    ("blank rows are nothing", lambda book: book["Offences"].insert_rows(2, 3), "", "", 0, ""),
]  # fmt: skip


@pytest.mark.parametrize(
    ("change", "key", "sheet", "row", "column"), [one[1:] for one in CELLS], ids=[one[0] for one in CELLS]
)
def test_what_is_wrong_is_told_at_its_cell(
    tmp_path: Path, change: Change, key: str, sheet: str, row: int, column: str
) -> None:
    path = tmp_path / "cases.xlsx"
    path.write_bytes(broken(change))
    read = read_cases(path, checked=True)
    found = [(one.key, one.sheet, one.row, one.column) for one in read.problems]
    if not key:
        assert not found
        return
    assert (key, sheet, row, column) in found
    for problem in read.problems:
        for language in LANGUAGES:
            assert text(problem.place_words, language)
            assert "{" not in text(problem.message, language)


def csv_of(*lines: str, ending: str = "\n") -> bytes:
    return ending.join(lines).encode("utf-8")


HEAD = "Case number;Name;Date of birth"
FILES: list[tuple[str, str, bytes, str]] = [
    ("old .xls", "a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "sheet-old"),
    ("locked", "a.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "sheet-locked"),
    ("web page named .xls", "a.xls", b"<html><table></table></html>", "sheet-not-workbook"),
    ("text named .xlsx", "a.xlsx", b"Case number;Name\n", "sheet-not-workbook"),
    ("a zip of something else", "a.xlsx", raw("[Content_Types].xml", b"spreadsheetml.sheet.main", b"wordprocessingml.document"), "sheet-not-workbook"),
    ("cut short", "a.xlsx", sound()[:4000], "sheet-not-workbook"),
    ("damaged sheet", "a.xlsx", raw("xl/worksheets/sheet1.xml", b"<row ", b"<row <"), "sheet-broken"),
    ("row that is no number", "a.xlsx", raw("xl/worksheets/sheet1.xml", b'<row r="2"', b'<row r="two"'), "sheet-broken"),
    ("macros by name", "a.xlsm", sound(), "sheet-macros"),
    ("macros inside", "a.xlsx", raw("xl/vbaProject.bin", b"", b"x"), "sheet-macros"),
    ("entities", "a.xlsx", raw("xl/workbook.xml", b"<workbook", b"<!DOCTYPE a [<!ENTITY b 'c'>]><workbook"), "sheet-not-workbook"),
    ("opendocument", "a.ods", b"PK", "sheet-opendocument"),
    ("binary workbook", "a.xlsb", b"PK", "sheet-binary"),
    ("empty", "a.xlsx", b"", "sheet-empty-file"),
    ("another kind of file", "a.pdf", b"%PDF", "sheet-not-workbook"),
    ("csv that is a workbook", "a.csv", sound(), "sheet-named-csv"),
    ("csv of Windows", "a.csv", HEAD.encode() + "\n1;Andr\xe9;1990-01-01".encode("latin-1"), "sheet-not-utf8"),
    ("csv in UTF-16", "a.csv", HEAD.encode("utf-16"), "sheet-not-utf8"),
    ("csv with zero bytes", "a.csv", b"Case number;Name\n1;A\0B", "sheet-not-text"),
    ("csv that is a web page", "a.csv", b"<!DOCTYPE html><html>", "sheet-not-text"),
    ("csv of spaces", "a.csv", b" \n \n", "sheet-empty-file"),
    ("two separators", "a.csv", b"Case number;Name,Date of birth\n", "sheet-separators"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "content", "key"), [one[1:] for one in FILES], ids=[one[0] for one in FILES])
def test_a_file_that_is_no_table_is_refused_with_what_to_do(
    tmp_path: Path, name: str, content: bytes, key: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(ReportgenError) as refused:
        read_cases(path)
    assert refused.value.key == key
    for language in LANGUAGES:
        assert all(message(refused.value, language))


LINES: list[tuple[str, bytes, str, int, str]] = [
    ("quote left open", csv_of(HEAD, '1;"Ann;1990-01-01', "2;Bob;1991-01-01"), "sheet-quote", 2, ""),
    ("quote that swallows rows", csv_of(HEAD, '26-1;"Ann;x', '26-2;Bob";1991-01-01', "26-3;C;1991-01-01"), "sheet-swallowed", 2, ""),
    ("text after a quote", csv_of(HEAD, '1;"Ann" B;1990-01-01'), "sheet-quote", 2, ""),
    ("a cell too many", csv_of(HEAD, "1;Ann;1990-01-01;x"), "sheet-cells-count", 2, ""),
    ("a cell too few", csv_of(HEAD, "1;Ann"), "sheet-cells-count", 2, ""),
    ("comma rows under a semicolon head", csv_of(HEAD, "1,Ann,1990-01-01"), "sheet-cells-count", 2, ""),
    ("formula in csv", csv_of(HEAD, "1;=cmd|'/c calc'!A1;1990-01-01"), "sheet-formula", 2, "B"),
    ("number kept by a formula", csv_of(HEAD, '="0012";Ann;1990-01-01'), "sheet-formula", 2, "A"),
    ("two ways in csv", csv_of(HEAD, "1;Ann;01/02/2026"), "sheet-date-two-ways", 2, "C"),
    ("blank line counted", csv_of(HEAD, "", "1;Ann;01/02/2026"), "sheet-date-two-ways", 3, "C"),
    ("line counted past a quote", csv_of("Case number;Family: text in English;Date of birth", '7;"a', 'b";1990-01-01', "8;x;01/02/2026"), "sheet-date-two-ways", 4, "C"),
    ("unknown column in csv", csv_of("Case number;Nme", "1;Ann"), "sheet-column-unknown", 1, "B"),
    ("header twice in csv", csv_of("Case number;Name;Name", "1;Ann;Ann"), "sheet-column-twice", 1, "C"),
]  # fmt: skip


@pytest.mark.parametrize(("content", "key", "row", "column"), [one[1:] for one in LINES], ids=[one[0] for one in LINES])
def test_what_is_wrong_in_a_csv_is_told_at_its_line(
    tmp_path: Path, content: bytes, key: str, row: int, column: str
) -> None:
    path = tmp_path / "cases.csv"
    path.write_bytes(content)
    read = read_cases(path)
    assert (key, row, column) in [(one.key, one.row, one.column) for one in read.problems]
    assert not read.cases or all(number != "1" for number, _ in read.cases)


def test_there_are_a_hundred_ways() -> None:
    assert len(CELLS) + len(FILES) + len(LINES) >= 100
    assert len({one[0] for one in (*CELLS, *FILES, *LINES)}) == len(CELLS) + len(FILES) + len(LINES)


def test_the_unbroken_workbook_has_nothing_wrong(tmp_path: Path) -> None:
    path = tmp_path / "cases.xlsx"
    path.write_bytes(sound())
    read = read_cases(path, checked=True)
    assert (read.problems, len(read.cases), read.refused) == ((), 2, ())


def test_one_bad_case_never_stops_the_other(tmp_path: Path) -> None:
    path = tmp_path / "cases.xlsx"
    path.write_bytes(broken(text_cell(BORN, "04/05/1990")))
    read = read_cases(path)
    assert [number for number, _ in read.cases] == ["26-04-1187"]
    ((number, why),) = read.refused
    assert number == "26-42-0271"
    assert "column I" in message(why.problems[0], "en")[0]


def test_what_is_wrong_with_a_column_refuses_every_case(tmp_path: Path) -> None:
    path = tmp_path / "cases.xlsx"
    path.write_bytes(broken(head(BORN, "Birthday")))
    read = read_cases(path)
    assert not read.cases
    assert len(read.refused) == 2
    assert all(isinstance(why, CaseRefused) for _, why in read.refused)


def test_messages_hold_nothing_of_what_was_typed(tmp_path: Path) -> None:
    path = tmp_path / "cases.xlsx"
    path.write_bytes(broken(text_cell(BORN, "Zanzibar 04/05")))
    told = [
        text(one.place_words, language) for one in read_cases(path, checked=True).problems for language in LANGUAGES
    ]
    assert told
    assert not any("Zanzibar" in one for one in told)


def test_a_sheet_of_rows_and_no_name_alone_is_read(tmp_path: Path) -> None:
    path = tmp_path / "one.xlsx"
    path.write_bytes(small(["Case number", "Name"], ["26-1", "Ann"], sheet="Feuil1"))
    ((number, content),) = read_cases(path).cases
    assert number == "26-1"
    assert b"Ann" in content


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError):
        read_cases(tmp_path / "none.xlsx")
