"""An .xlsx workbook as tables: opened within bounds, nothing of it run, everything hidden in it told."""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any, Final
from xml.etree import ElementTree

from reportgen.errors import InputError
from reportgen.render.word.archive import open_package
from reportgen.sheets.files.tables import (
    EMPTY,
    MOST_COLUMNS,
    MOST_ROWS,
    SheetCell,
    SheetRow,
    SheetTable,
    letter,
    number_of,
)

LARGEST_FILE: Final = 50_000_000
LARGEST_INSIDE: Final = 250_000_000
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BOOK_TYPE: Final = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
_CELL: Final = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_WHY: Final = {"template-too-large": "sheet-too-large", "template-locked-or-old": "sheet-locked"}
_OUTSIDE: Final = ("xl/connections", "xl/querytables/", "xl/externallinks/")


def open_book(content: bytes) -> list[SheetTable]:
    """Return every sheet of a workbook. Raise `InputError` where it is none, or one that must not be opened."""
    parts = _parts(content)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl tells of what it leaves out: pictures, conditional formats
            return list(_tables(content, parts))
    except Exception as broken:  # noqa: BLE001 - whatever openpyxl stumbles over, this is not a workbook we can read
        raise InputError("sheet-broken", reason=type(broken).__name__) from None


def _parts(content: bytes) -> dict[str, bytes]:
    if content.startswith(_OLE):
        raise InputError("sheet-locked" if "EncryptedPackage".encode("utf-16-le") in content else "sheet-old")
    if not content.startswith(b"PK"):
        raise InputError("sheet-not-workbook")
    try:
        parts = open_package(content, LARGEST_FILE, LARGEST_INSIDE)
    except InputError as refused:
        raise InputError(_WHY.get(refused.key, "sheet-not-workbook")) from None
    types = parts.get("[Content_Types].xml", b"")
    if b"macroEnabled" in types or any(name.lower().endswith("vbaproject.bin") for name in parts):
        raise InputError("sheet-macros")
    if b"opendocument" in parts.get("mimetype", b""):
        raise InputError("sheet-opendocument")
    if "xl/workbook.bin" in parts:
        raise InputError("sheet-binary")
    if _BOOK_TYPE not in types or "xl/workbook.xml" not in parts:
        raise InputError("sheet-not-workbook")
    return parts


def _tables(content: bytes, parts: dict[str, bytes]) -> Iterator[SheetTable]:
    from openpyxl import load_workbook  # a quarter of a second, for those who give a workbook

    book = load_workbook(io.BytesIO(content), read_only=True, data_only=False, keep_links=False)
    outside = any(name.lower().startswith(_OUTSIDE) for name in parts)
    for sheet in book.worksheets:
        table = SheetTable(sheet.title)
        warnings = _Warnings()
        warnings.look(parts[str(vars(sheet)["_worksheet_path"]).lstrip("/")])
        if outside:
            table.wrong("sheet-links", stops=False)
            outside = False
        if book.epoch.year == 1904:
            table.wrong("sheet-from-1904", stops=False)
        if sheet.sheet_state != "visible":
            table.wrong("sheet-hidden", stops=False)
        if warnings.tell(table):
            sheet.reset_dimensions()  # what a file says of its own size may be wrong
            table.take(_row(number, cells, warnings) for number, cells in _rows_with_values(sheet, warnings))
        yield table
    book.close()


def _rows_with_values(sheet: Any, warnings: _Warnings) -> Iterator[tuple[int, tuple[Any, ...]]]:
    """Every row of a sheet that has a cell, with its number."""
    yield from enumerate(
        sheet.iter_rows(min_row=1, max_row=warnings.last_row or 1, max_col=warnings.last_column + 1), 1
    )


@dataclass
class _Warnings:
    """What openpyxl does not tell of a sheet it only reads: extent, formulas, errors, what is merged or hidden."""

    last_row: int = 0
    last_column: int = 0
    cells: int = 0
    formulas: set[tuple[int, int]] = field(default_factory=set)
    errors: set[tuple[int, int]] = field(default_factory=set)
    far: set[tuple[int, int]] = field(default_factory=set)
    merged: list[str] = field(default_factory=list)
    hidden_rows: list[int] = field(default_factory=list)
    hidden_columns: list[int] = field(default_factory=list)

    def look(self, part: bytes) -> None:
        """Read the sheet's markup once."""
        row = 0
        for event, element in ElementTree.iterparse(io.BytesIO(part), ("start", "end")):  # noqa: S314 - no doctype in it
            tag = element.tag.rpartition("}")[2]
            if event == "start":
                if tag == "row":
                    row = int(element.get("r") or row + 1)
                    if element.get("hidden") in ("1", "true"):
                        self.hidden_rows.append(row)
                continue
            if tag == "c":
                self._cell(element, row)
            elif tag == "col" and element.get("hidden") in ("1", "true"):
                first, last = int(element.get("min", 1)), int(element.get("max", 1))
                self.hidden_columns += range(first - 1, min(last, MOST_COLUMNS))
            elif tag == "mergeCell":
                self.merged.append(element.get("ref", ""))
            if tag in ("row", "mergeCell", "col"):
                element.clear()

    def _cell(self, element: ElementTree.Element, row: int) -> None:
        match = _CELL.fullmatch(element.get("r") or "")
        if not match:
            self.cells += 1
            self.last_row = max(self.last_row, row)
            return
        place = (int(match[2]), number_of(match[1]))
        inside = {child.tag.rpartition("}")[2] for child in element}
        if not inside:
            return  # a format alone
        self.cells += 1
        self.last_row, self.last_column = max(self.last_row, place[0]), max(self.last_column, place[1])
        if "f" in inside:
            self.formulas.add(place)
        if element.get("t") == "e":
            self.errors.add(place)

    def tell(self, table: SheetTable) -> bool:
        """Say what was seen; return whether the sheet may be read."""
        if self.last_row > MOST_ROWS:
            table.wrong("sheet-too-many-rows", limit=MOST_ROWS)
        elif self.last_column >= MOST_COLUMNS:
            table.wrong("sheet-too-many-columns", limit=MOST_COLUMNS)
        else:
            for row in self.hidden_rows:
                if row <= self.last_row:
                    table.wrong("sheet-hidden-row", row, stops=False)
            for column in self.hidden_columns:
                if column <= self.last_column:
                    table.wrong("sheet-hidden-column", 0, stops=False, letter=letter(column))
            for merged in self.merged:
                first = _CELL.match(merged)
                if first:
                    table.wrong("sheet-merged", int(first[2]), number_of(first[1]), cells=merged)
            return True
        return False


def _row(number: int, cells: tuple[Any, ...], warnings: _Warnings) -> SheetRow:
    sheet_cells = [_cell(value, number, column, warnings) for column, value in enumerate(cells)]
    while sheet_cells and sheet_cells[-1].kind == "empty":
        sheet_cells.pop()
    return SheetRow(number, tuple(sheet_cells))


def _cell(cell: Any, row: int, column: int, warnings: _Warnings) -> SheetCell:
    value = cell.value
    if (row, column) in warnings.formulas:
        return SheetCell("formula")
    if value is None:
        return EMPTY
    if isinstance(value, str):
        return _text_cell(cell, value, (row, column) in warnings.errors)
    if isinstance(value, bool):
        return SheetCell("flag", value)
    if isinstance(value, datetime):
        return SheetCell("date", value.date()) if value.time() == time() else SheetCell("moment")
    if isinstance(value, date):
        return SheetCell("date", value)
    if isinstance(value, (time, timedelta)):
        return SheetCell("moment")
    number = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    return SheetCell("percent" if "%" in (cell.number_format or "") else "number", number)


def _text_cell(cell: Any, value: str, error: bool) -> SheetCell:
    if cell.data_type == "e":
        return SheetCell("error" if error else "far-date")  # a number that is no day comes as an error nobody wrote
    return SheetCell("text", value) if value.strip() else EMPTY
