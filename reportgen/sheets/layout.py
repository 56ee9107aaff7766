"""What each column of a table is for: found by its header, or told by a mapping."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from reportgen.case.model.paths import FieldType, leaf_at
from reportgen.report import Language
from reportgen.sheets.cells import OURS, Habits
from reportgen.sheets.columns import CASES, NUMBER, SHEETS, Sheet
from reportgen.sheets.files.tables import SheetTable
from reportgen.sheets.names import (
    FIELD,
    VALUE,
    column_meant,
    column_name,
    nearest_column,
    nearest_sheet,
    plain,
    sheet_meant,
    sheet_name,
)


@dataclass(frozen=True, slots=True)
class MappedColumn:
    """A column of a table: where it stands, the column of our sheet that it is, and how it writes things."""

    at: int
    column: str
    leaf: FieldType | None
    habits: Habits = OURS


@dataclass(frozen=True, slots=True)
class Layout:
    """A table with what its columns are. `constants` stand in every case where nothing else does."""

    table: SheetTable
    sheet: Sheet
    columns: tuple[MappedColumn, ...]
    constants: Mapping[str, Any] = field(default_factory=dict)
    repeated: bool = False

    def at(self, column: str) -> int | None:
        """Return where a column stands, from 0."""
        return next((item.at for item in self.columns if item.column == column), None)


def leaf_of(sheet: Sheet, column: str) -> FieldType | None:
    """Return what a column of a sheet holds; `None` for a column that only finds something."""
    if column in (NUMBER, FIELD) or (sheet.entries and column in (sheet.naming_field, sheet.link) and sheet.within):
        return FieldType("line")
    if column == VALUE:
        return None
    from reportgen.sheets.columns import whole_path

    return leaf_at(whole_path(sheet, column))


def by_header(tables: list[SheetTable], language: Language) -> list[Layout]:
    """Return the layout of every table that can be read by the names of its sheet and columns; the rest is told."""
    tables_with_rows = [table for table in tables if table.header or table.problems]
    layouts: dict[str, Layout] = {}
    for table in tables_with_rows:
        key = sheet_meant(table.name) or ("cases" if len(tables_with_rows) == 1 else None)
        if key is None:
            table.wrong("sheet-unknown", stops=False, nearest=nearest_sheet(table.name, language))
        elif key in layouts:
            table.wrong("sheet-twice")
        elif key in SHEETS:
            layouts[key] = _layout(table, SHEETS[key], language)
    if "cases" not in layouts and tables:
        tables[0].wrong("sheet-no-cases", wanted=sheet_name("cases", language))
    return [layouts[key] for key in SHEETS if key in layouts]


def _layout(table: SheetTable, sheet: Sheet, language: Language) -> Layout:
    habits = Habits(language=language)
    mapped_columns: list[MappedColumn] = []
    for at, cell in enumerate(table.header):
        if cell.kind == "empty":
            if any(row[at].kind != "empty" for row in table.rows):
                table.wrong("sheet-header-empty", table.header_row, at)
            continue
        if cell.kind != "text":
            table.wrong("sheet-header-not-text", table.header_row, at)
            continue
        column = column_meant(sheet, cell.value)
        if column is None:
            near = nearest_column(sheet, cell.value, language)
            table.wrong("sheet-column-unknown", table.header_row, at, nearest=near)
        elif any(mapped_column.column == column for mapped_column in mapped_columns):
            table.wrong("sheet-column-twice", table.header_row, at)
        else:
            mapped_columns.append(MappedColumn(at, column, leaf_of(sheet, column), habits))
    for row in table.rows:
        beyond = next((at for at in range(len(table.header), len(row.cells)) if row[at].kind != "empty"), None)
        if beyond is not None:
            table.wrong("sheet-beyond", row.number, beyond)
    layout = Layout(table, sheet, tuple(mapped_columns))
    if table.header:
        for column in _needed(sheet):
            if layout.at(column) is None:
                table.wrong("sheet-column-missing", table.header_row, name=column_name(sheet, column, language))
    elif not table.problems:
        table.wrong("sheet-empty", stops=sheet is CASES)
    return layout


def _needed(sheet: Sheet) -> tuple[str, ...]:
    """The columns without which the rows of a sheet find no case, or no entry."""
    if sheet.key == "other":
        return (NUMBER, FIELD, VALUE)
    return tuple(item for item in (NUMBER, sheet.link, sheet.naming_field) if item)


def same(first: str, second: str) -> bool:
    """Return whether two case numbers are one: spaces at the ends and look-alike dashes aside."""
    return plain(first) == plain(second)
