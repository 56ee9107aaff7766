"""The summary as a workbook: text in every cell, so that nothing in it is ever reckoned; the same bytes each time."""

from __future__ import annotations

import re
import zipfile
from datetime import date, datetime
from io import BytesIO
from typing import Any, Final

from reportgen.batch.summary.summary import COLUMNS, Summary
from reportgen.batch.zips import zip_of
from reportgen.language import text
from reportgen.report import say
from reportgen.sheets.files.formula_escape import put_text

_WIDTHS: Final = (7, 40, 18, 12, 60, 40, 8, 20, 12)
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LONGEST: Final = 32_767  # characters a cell of Excel holds
_MOMENT: Final = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*")


def as_workbook(summary: Summary) -> bytes:
    """Return the summary as .xlsx: heads that stay in sight, a filter, every cell a text, formula-looking or not."""
    from openpyxl import Workbook  # a second of every start, for the end of a batch alone
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font

    book = Workbook(write_only=True)
    sheet: Any = book.create_sheet(text(say("batch-sheet"), summary.language))
    sheet.freeze_panes = "A2"
    for column, width in zip("ABCDEFGHI", _WIDTHS, strict=True):
        sheet.column_dimensions[column].width = width

    bold, wrapped = Font(bold=True), Alignment(vertical="top", wrap_text=True)

    def cell(value: str, column: str = "") -> Any:
        styled: Any = WriteOnlyCell(sheet)
        put_text(styled, _FORBIDDEN.sub("\ufffd", value)[:_LONGEST])
        if column == "problem" and value:  # a style for each of ten thousand cells takes longer than their reports
            styled.alignment = wrapped
        elif not column:
            styled.font = bold
        return styled

    count = 1
    sheet.append([cell(head) for head in summary.heads()])
    for row in summary.rows:
        sheet.append([cell(value, column) for value, column in zip(row, COLUMNS, strict=True)])
        count += 1
    sheet.auto_filter.ref = f"A1:I{count}"
    sheet.print_title_rows = "1:1"
    mapping = summary.plan.inputs.mapping
    if mapping is not None:
        by: Any = book.create_sheet(text(say("batch-sheet-map"), summary.language))
        by.column_dimensions["A"].width, by.column_dimensions["B"].width = _WIDTHS[1], 70
        by.append([cell(text(say(f"batch-column-{head}"), summary.language)) for head in ("file", "digest")])
        by.append([cell(mapping.path.name, "file"), cell(mapping.sha256, "digest")])
    book.properties.title, book.properties.creator = summary.title(), "reportgen"
    buffer = BytesIO()
    book.save(buffer)
    return _steady(buffer.getvalue(), summary.plan.options.on)


def _steady(workbook: bytes, on: date) -> bytes:
    """The same workbook, dated by its batch and not by the clock."""
    moment = datetime(on.year, on.month, on.day).strftime("%Y-%m-%dT%H:%M:%SZ").encode()  # noqa: DTZ001 - a civil date
    with zipfile.ZipFile(BytesIO(workbook)) as archive:
        parts = ((name, _MOMENT.sub(rb"\g<1>" + moment, archive.read(name))) for name in archive.namelist())
        buffer = BytesIO()
        zip_of(buffer, parts, on)
    return buffer.getvalue()
