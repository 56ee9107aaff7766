"""A workbook written from case files: what has a column, and the rest by its path; read back and proved."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from typing import Any, Final

from reportgen.case.model.paths import FieldType
from reportgen.errors import DefectFound, InputError
from reportgen.language import text
from reportgen.law.pack.current import ids
from reportgen.report import Language, say
from reportgen.sheets.columns import IDS, SHEETS, Sheet
from reportgen.sheets.files.formula_escape import put_text
from reportgen.sheets.files.tables import letter
from reportgen.sheets.flatten import leaves, spread
from reportgen.sheets.layout import leaf_of
from reportgen.sheets.names import code_words, column_name, of_sheet, sheet_name

_LONGEST: Final = 32_767
_DAY: Final = (1980, 1, 1, 0, 0, 0)
_ROWS_WITH_LISTS: Final = 1000
_INK, _PAPER = "FFFFFF", "1F3864"


def workbook(cases: Sequence[dict[str, Any]], language: Language) -> bytes:
    """Return a workbook of case files (as JSON has them), with names, drop-downs and help in `language`.

    The same cases give the same bytes. What it holds has been read back: it gives the same case files.
    Raise `InputError` for a text that is too long for a cell.
    """
    from openpyxl import Workbook  # a quarter of a second, for those who ask for a workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    rows = {key: list[dict[str, Any]]() for key in SHEETS}
    for case in cases:
        spread(case, rows)
    lists = _Lists(language)
    for key, sheet in SHEETS.items():
        _write(book.create_sheet(sheet_name(key, language)), sheet, rows[key], language, lists)
    lists.write(book.create_sheet(sheet_name("lists", language)))
    _about(book.create_sheet(sheet_name("about", language), 0), language)
    book.active = 1
    buffer = io.BytesIO()
    book.save(buffer)
    content = steady(buffer.getvalue())
    _prove(content, cases)
    return content


# -- the sheets


class _Lists:
    """The words of every drop-down, each list in a column of a sheet of its own."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.columns: dict[tuple[str, ...], tuple[int, list[tuple[str, str]]]] = {}

    def place(self, codes: tuple[str, ...], words: dict[str, str], choice_list: str) -> str:
        """Return the cells that hold a list, for a drop-down: `shown` says whether codes or words are chosen."""
        if codes not in self.columns:
            pairs = [(words[code], code) if choice_list == "words" else (code, words[code]) for code in codes]
            self.columns[codes] = (len(self.columns) * 3, pairs)
        at, pairs = self.columns[codes]
        name = sheet_name("lists", self.language).replace("'", "''")
        return f"'{name}'!${letter(at)}$2:${letter(at)}${len(pairs) + 1}"

    def write(self, sheet: Any) -> None:
        """Write the lists: what is chosen, and beside it the code, or the words of the id."""
        for at, pairs in self.columns.values():
            heads = (text(say("sheet-list-chosen"), self.language), text(say("sheet-list-means"), self.language))
            for column, head in enumerate(heads, at + 1):
                put_text(sheet.cell(1, column), head)
                sheet.column_dimensions[letter(column - 1)].width = 34
            for row, pair in enumerate(pairs, 2):
                for column, word in enumerate(pair, at + 1):
                    put_text(sheet.cell(row, column), word)
        sheet.freeze_panes = "A2"


def _write(target: Any, sheet: Sheet, rows: list[dict[str, Any]], language: Language, lists: _Lists) -> None:
    from openpyxl.comments import Comment
    from openpyxl.styles import Alignment, Font, PatternFill

    other_language: Language = "fr" if language == "en" else "en"
    for at, column in enumerate(of_sheet(sheet)):
        head = target.cell(1, at + 1)
        put_text(head, column_name(sheet, column, language))
        head.font, head.fill = Font(bold=True, color=_INK), PatternFill("solid", fgColor=_PAPER)
        head.alignment = Alignment(wrap_text=True, vertical="top")
        leaf = leaf_of(sheet, column)
        help_text = text(
            say("sheet-help-other", name=column_name(sheet, column, other_language), path=column or "values"), language
        )
        note = Comment(f"{help_text}\n{_help(column, leaf, language)}", "reportgen", height=150, width=340)
        head.comment = note
        target.column_dimensions[letter(at)].width = 40 if leaf and leaf.sort == "prose" else 20
        if leaf is None or leaf.sort not in ("count", "number"):
            target.column_dimensions[letter(at)].number_format = "@"
        _offer(target, sheet, column, leaf, at, language, lists)
    target.freeze_panes = "B2"
    target.row_dimensions[1].height = 48
    for number, row in enumerate(rows, 2):
        for at, column in enumerate(of_sheet(sheet)):
            if column in row:
                _set_cell(target.cell(number, at + 1), row[column], leaf_of(sheet, column), language)


def _help(column: str, leaf: FieldType | None, language: Language) -> str:
    sort = "id" if column in IDS else "several" if leaf and leaf.several else leaf.sort if leaf else "value"
    return text(say(f"sheet-help-{sort}"), language)


def _offer(
    target: Any, sheet: Sheet, column: str, leaf: FieldType | None, at: int, language: Language, lists: _Lists
) -> None:
    """A drop-down for a column of codes, of yes and no, or of ids of the law pack."""
    from openpyxl.worksheet.datavalidation import DataValidation

    if leaf is None or leaf.several:
        return
    if column in IDS:
        codes, choice_list = ids(IDS[column]), "codes"
        words = _titles(IDS[column], language)
    elif leaf.sort == "code":
        codes, choice_list, words = leaf.codes, "words", dict(code_words(leaf.codes, language))
    elif leaf.sort == "flag":
        codes, choice_list, words = ("true", "false"), "words", _flags(language)
    else:
        return
    offer = DataValidation("list", formula1=lists.place(codes, words, choice_list), allow_blank=True)
    offer.showErrorMessage = sheet.key != "other"
    offer.error = text(say("sheet-help-list"), language)
    offer.add(f"{letter(at)}2:{letter(at)}{_ROWS_WITH_LISTS}")
    target.add_data_validation(offer)


def _flags(language: Language) -> dict[str, str]:
    return {"true": text(say("sheet-yes"), language), "false": text(say("sheet-no"), language)}


@cache
def _titles(name: str, language: Language) -> dict[str, str]:
    """The words of each id of a list of the law pack."""
    from reportgen.law.conditions import every_edition
    from reportgen.law.pack.current import versions

    if name == "conditions":
        return {entry: getattr(every_edition(entry)[-1].title, language) for entry in ids(name)}
    return {item: str(versions(name, item)[-1][language]) for item in ids(name)}


def _set_cell(cell: Any, value: Any, leaf: FieldType | None, language: Language) -> None:
    if isinstance(value, bool):
        if leaf is not None and leaf.sort == "flag":
            put_text(cell, _flags(language)["true" if value else "false"])
        else:
            cell.value = value
    elif isinstance(value, (int, float, Decimal)):
        cell.value = value
        cell.number_format = "General"
    else:
        cell_text = "; ".join(value) if isinstance(value, list) else str(value)
        if leaf is not None and leaf.sort == "code" and not leaf.several:
            cell_text = code_words(leaf.codes, language)[cell_text]
        if len(cell_text) > _LONGEST:
            raise InputError("sheet-text-too-long", limit=_LONGEST)
        cell.number_format = "@"
        put_text(cell, cell_text)


def _about(sheet: Any, language: Language) -> None:
    from openpyxl.styles import Alignment, Font

    for row, key in enumerate(_ABOUT, 1):
        cell = sheet.cell(row, 1)
        put_text(cell, text(say(key), language))
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        cell.font = Font(bold=row == 1, size=14 if row == 1 else 11)
    sheet.column_dimensions["A"].width = 100


_ABOUT: Final = (
    "sheet-about-title", "sheet-about-cases", "sheet-about-related", "sheet-about-dates", "sheet-about-codes",
    "sheet-about-other", "sheet-about-check", "sheet-about-example",
)  # fmt: skip


def steady(content: bytes) -> bytes:
    """The same workbook without the moment it was made: its properties and its zip have fixed dates."""
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source_zip,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target_zip,
    ):
        for member in source_zip.infolist():
            part = source_zip.read(member)
            if member.filename == "docProps/core.xml":
                part = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2026-01-01T00:00:00Z", part)
                part = re.sub(rb"<dc:creator>[^<]*<", b"<dc:creator>reportgen<", part)
            target_zip.writestr(zipfile.ZipInfo(member.filename, _DAY), part, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def _prove(content: bytes, cases: Sequence[dict[str, Any]]) -> None:
    """Read the workbook back: each case must be the one that was written."""
    from reportgen.sheets.assemble_cases import gather
    from reportgen.sheets.conditions import fit
    from reportgen.sheets.files.xlsx import open_book
    from reportgen.sheets.layout import by_header

    drafts = gather(by_header(open_book(content), "en"))
    for draft in drafts:
        list(fit(draft))
    for case, draft in zip(cases, drafts, strict=True):
        came = json.loads(draft.content, parse_float=Decimal)
        if dict(leaves(came, ())) != {("schema_version",): "1", **dict(leaves(case, ()))}:
            raise DefectFound("sheet-not-read-back")
