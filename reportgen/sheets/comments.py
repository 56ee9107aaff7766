"""A copy of a spreadsheet with every problem as a comment at its cell; the original stays as it is."""

from __future__ import annotations

import io
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from reportgen.errors import InputError
from reportgen.language import text
from reportgen.report import Language
from reportgen.sheets.files.formula_escape import put_text
from reportgen.sheets.files.tables import SheetProblem
from reportgen.sheets.opening import open_tables
from reportgen.sheets.write import steady

_MARK: Final = "FFF2CC"
_SHEET_NAME: Final = 31


def commented(path: Path, problems: Sequence[SheetProblem], language: Language) -> bytes:
    """Return a workbook like the one at `path`, or of the table in it, with each problem in a comment.

    A problem of a whole row stands at its first cell, one of a whole sheet at A1. Raise `InputError` where the file
    cannot be opened.
    """
    from openpyxl.comments import Comment
    from openpyxl.styles import PatternFill

    book = _book(path)
    messages_by_cell: dict[tuple[str, str], list[str]] = {}
    for problem in problems:
        if problem.sheet:
            place = f"{problem.column or 'A'}{problem.row or 1}"
            messages_by_cell.setdefault((problem.sheet, place), []).append(text(problem.message, language))
    sheets = {sheet.title: sheet for sheet in book.worksheets}
    for (name, place), words in messages_by_cell.items():
        sheet = sheets.get(name) or (book.worksheets[0] if path.suffix.lower() != ".xlsx" else None)
        if sheet is None:
            continue
        cell = _top_left(sheet, place)
        cell.comment = Comment("\n".join(dict.fromkeys(words)), "reportgen", height=130, width=360)
        cell.fill = PatternFill("solid", fgColor=_MARK)
    buffer = io.BytesIO()
    book.save(buffer)
    return steady(buffer.getvalue())


def _top_left(sheet: Any, place: str) -> Any:
    """The cell at a place; for one that is hidden in a merge, the cell that shows."""
    for merged in sheet.merged_cells.ranges:
        if place in merged:
            return sheet.cell(merged.min_row, merged.min_col)
    return sheet[place]


def _book(path: Path) -> Any:
    from openpyxl import Workbook, load_workbook

    tables = open_tables(path)  # refuses what must not be opened
    if path.suffix.lower() in (".xlsx", ".xls"):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                return load_workbook(path)
            except Exception as broken:  # noqa: BLE001 - openpyxl fails in many ways on what it cannot copy
                raise InputError("sheet-broken", reason=type(broken).__name__) from None
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "".join("-" if entry in "[]:*?/\\'" else entry for entry in path.stem)[:_SHEET_NAME] or "-"
    table = tables[0]
    for row in ((table.header_row, table.header), *((item.number, item.cells) for item in table.rows)):
        for at, cell in enumerate(row[1], 1):
            if cell.kind == "text":
                put_text(sheet.cell(row[0], at), cell.value)
            elif cell.kind == "formula":
                put_text(sheet.cell(row[0], at), "=")  # inert: what followed is not copied
    return book
