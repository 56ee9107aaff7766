"""Opens a workbook or a .csv file as tables, within bounds."""

from __future__ import annotations

from pathlib import Path

from reportgen.errors import InputError
from reportgen.sheets.files.csv import open_text
from reportgen.sheets.files.tables import SheetTable
from reportgen.sheets.files.xlsx import open_book

LARGEST = 50_000_000


def open_tables(path: Path) -> list[SheetTable]:
    """Return the tables of a spreadsheet. Raise `InputError` where it is none that we read."""
    content = _content(path)
    ending = path.suffix.lower()
    if ending in (".csv", ".tsv", ".txt"):
        return [open_text(content, path.name)]
    if ending in (".ods", ".xlsb", ".xlsm", ".xltm"):
        key = {".ods": "sheet-opendocument", ".xlsb": "sheet-binary"}.get(ending, "sheet-macros")
        raise InputError(key, file=path.name)
    if ending not in (".xlsx", ".xls"):
        raise InputError("sheet-not-workbook", file=path.name)
    return open_book(content)


def _content(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise InputError("case-is-folder", file=str(path))
        if path.exists() and not path.is_file():  # a device or a pipe is never waited for
            raise InputError("sheet-not-workbook", file=str(path))
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except FileNotFoundError:
        raise InputError("case-not-found", file=str(path)) from None
    except OSError as problem:
        raise InputError("case-unreadable", file=str(path), reason=problem.strerror or "") from None
    if len(content) > LARGEST:
        raise InputError("sheet-too-large", limit=LARGEST)
    if not content:
        raise InputError("sheet-empty-file", file=path.name)
    return content
