"""Workbooks and tables that a test breaks: the example case on our own sheets, changed cell by cell."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook

from reportgen.sheets.write import workbook

ROOT = Path(__file__).parents[2]
Change = Callable[[Any], object]


def sample(name: str) -> dict[str, Any]:
    """A sample case as JSON has it, money exact."""
    case: dict[str, Any] = json.loads((ROOT / "samples" / name / "case.json").read_text("utf-8"), parse_float=Decimal)
    return case


@cache
def sound() -> bytes:
    """A workbook of two cases with something on most sheets, without the sheets that hold no case."""
    book = load_workbook(io.BytesIO(workbook([sample("refused-interview"), sample("first-offender-woman")], "en")))
    for sheet in book.worksheets:
        sheet.data_validations.dataValidation = []
        for cell in sheet[1]:
            cell.comment = None
    del book["About"], book["Lists"]
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def at(sheet: Any, header: str, row: int = 2) -> Any:
    """The cell of a column, by its name."""
    for cell in sheet[1]:
        if cell.value == header:
            return sheet.cell(row, cell.column)
    raise AssertionError(header)


def broken(change: Change) -> bytes:
    """The sound workbook with a change to it."""
    book = load_workbook(io.BytesIO(sound()))
    change(book)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def raw(part: str, old: bytes, new: bytes) -> bytes:
    """The sound workbook with bytes of one part of it replaced, or a part added where `old` is empty."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(sound())) as given, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as taken:
        for name in given.namelist():
            content = given.read(name)
            if name == part and old:
                assert old in content
                content = content.replace(old, new, 1)
            taken.writestr(name, content)
        if not old:
            taken.writestr(part, new)
    return made.getvalue()


def small(header: list[Any], *rows: list[Any], sheet: str = "Cases") -> bytes:
    """A workbook of one sheet."""
    book = Workbook()
    book.worksheets[0].title = sheet
    for row in (header, *rows):
        book.worksheets[0].append(row)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()
