"""A .csv file as a table: UTF-8 or refused, one separator throughout, and every line of it accounted for."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from typing import Final

from reportgen.errors import InputError
from reportgen.sheets.files.formula_escape import from_csv
from reportgen.sheets.files.tables import EMPTY, MOST_COLUMNS, MOST_ROWS, SheetCell, SheetRow, SheetTable

SEPARATORS: Final = (";", ",", "\t")
LARGEST: Final = 50_000_000
LONGEST_CELL: Final = 250_000


def open_text(content: bytes, name: str) -> SheetTable:
    """Return the table that a .csv file holds. Raise `InputError` where it is no text in UTF-8."""
    text = _decoded(content)
    table = SheetTable(name)
    lines = text.splitlines(keepends=True) if "\r" not in text else _lines(text)
    first = next((line for line in lines if line.strip()), "")
    table.separator = _separator(first)
    csv.field_size_limit(LONGEST_CELL)
    try:
        table.take(_rows(text, table, [line.rstrip("\r\n") for line in lines]))
    except csv.Error:
        last = max((row.number for row in table.rows), default=table.header_row)
        table.wrong("sheet-quote", last + 1, None)
    if len(table.rows) > MOST_ROWS:
        table.wrong("sheet-too-many-rows", limit=MOST_ROWS)
        table.rows.clear()
    if len(table.header) > MOST_COLUMNS:
        table.wrong("sheet-too-many-columns", limit=MOST_COLUMNS)
        table.rows.clear()
    return table


def _decoded(content: bytes) -> str:
    if content.startswith(b"PK"):
        raise InputError("sheet-named-csv")
    if len(content) > LARGEST:
        raise InputError("sheet-too-large", limit=LARGEST)
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise InputError("sheet-not-utf8", line=1)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        raise InputError("sheet-not-utf8", line=content.count(b"\n", 0, wrong.start) + 1) from None
    if "\0" in text:
        raise InputError("sheet-not-text")
    if not text.strip():
        raise InputError("sheet-empty-file")
    if re.match(r"\s*<(!doctype|html|\?xml|table)", text[:200], re.IGNORECASE):
        raise InputError("sheet-not-text")
    return text


def _lines(text: str) -> list[str]:
    return io.StringIO(text, newline="").read().replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _separator(header: str) -> str:
    """The separator that the header's own line has most of, outside quotation marks; a tie is refused."""
    bare = re.sub(r'"[^"]*"', "", header)
    counts = sorted(((bare.count(item), item) for item in SEPARATORS), reverse=True)
    if counts[0][0] and counts[0][0] == counts[1][0]:
        raise InputError("sheet-separators")
    return counts[0][1] if counts[0][0] else ","


def _rows(text: str, table: SheetTable, lines: list[str]) -> Iterator[SheetRow]:
    """Every record with the line it starts on; what a quotation mark left open would swallow is told."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=table.separator, strict=True)
    start, width, shape = 1, 0, ""
    for record in reader:
        cells = tuple(_cell(item) for item in record)
        row = SheetRow(start, cells)
        if not row.blank:
            if not width:
                width = len(record)
            elif len(record) != width:
                table.wrong("sheet-cells-count", start, found=len(record), wanted=width)
            else:
                shape = shape or _shape(record[0])
                swallowed = [
                    line
                    for line in range(start + 1, reader.line_num + 1)
                    if line <= len(lines) and width > 1 and _shape(lines[line - 1].split(table.separator)[0]) == shape
                ]
                if swallowed:
                    table.wrong("sheet-swallowed", start, lines=len(swallowed))
        yield row
        start = reader.line_num + 1


def _shape(number: str) -> str:
    """The form of a case number: `26-04-1187` and `25-11-0003` have one."""
    return re.sub(r"[^\W\d_]", "a", re.sub(r"\d", "9", number.strip().strip('"')))


def _cell(text: str) -> SheetCell:
    if not text.strip():
        return EMPTY
    if text.startswith("="):
        return SheetCell("formula")
    return SheetCell("text", from_csv(text))
