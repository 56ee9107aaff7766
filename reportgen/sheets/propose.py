"""A mapping proposed for an export: what is sure is ready to use, what is not stands commented out with the reason."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import Final

from reportgen.language import text
from reportgen.report import Language, say
from reportgen.sheets.cells import FORMS, ISO
from reportgen.sheets.columns import CASES, LIFE, SHEETS, Sheet
from reportgen.sheets.files.tables import SheetTable
from reportgen.sheets.layout import leaf_of
from reportgen.sheets.mapping import FORM
from reportgen.sheets.names import code_meant, code_words, column_meant, column_names, of_sheet, plain, sheet_meant
from reportgen.sheets.opening import open_tables

_OFTEN: Final = {
    "file no": "number", "file number": "number", "case no": "number", "case id": "number", "dossier": "number",
    "no de dossier": "number", "numéro de dossier": "number",
    "client": "subject.name", "client name": "subject.name", "offender": "subject.name", "full name": "subject.name",
    "contrevenant": "subject.name", "nom complet": "subject.name",
    "surname": "subject.family", "last name": "subject.family", "nom": "subject.family",
    "dob": "subject.born", "birth date": "subject.born", "ddn": "subject.born",
    "lang": "subject.official_language", "langue": "subject.official_language",
    "location": "matter.place", "site": "matter.place", "lieu": "matter.place",
    "info no": "matter.files", "information no": "matter.files", "no de dénonciation": "matter.files",
    "ordered": "matter.ordered_on", "order date": "matter.ordered_on", "due": "matter.due_on",
    "ppo": "officer.name", "officer": "officer.name", "agent": "officer.name", "office": "office.name",
    "bureau": "office.name",
}  # fmt: skip
"""What systems often call a field; proposed, never taken for sure."""
_LOOKED_AT: Final = 2000
_MOST_CODES: Final = 20
_DIGITS: Final = re.compile(r"\d{1,4}([/.-])\d{1,2}\1\d{1,4}|\d{8}", re.ASCII)


def propose(path: Path, language: Language) -> str:
    """Return the TOML of a mapping for the spreadsheet at `path`; it is right TOML as it stands."""
    lines = [f"# {text(say('sheet-map-head'), language)}", f"form = {FORM}"]
    tables = [table for table in open_tables(path) if table.header]
    for table in tables:
        key = sheet_meant(table.name) or "cases"
        if key in SHEETS and key != "other":
            lines += ["", *_table(table, SHEETS[key], language, alone=len(tables) == 1)]
    return "\n".join(lines) + "\n"


def _table(table: SheetTable, sheet: Sheet, language: Language, *, alone: bool) -> Iterator[str]:
    dates = _dates(table)
    yield "[[table]]"
    if not alone:
        yield f"sheet = {_quoted(table.name)}"
    yield f'holds = "{sheet.key}"'
    if dates:
        form, sure = dates
        why = text(say("sheet-map-date-sure" if sure else "sheet-map-date-unsure"), language)
        yield f'{"" if sure else "# "}dates = "{form}"  # {why}'
    yield "[table.columns]"
    columns_taken: dict[str, tuple[str, int]] = {}
    for at, cell in enumerate(table.header):
        if cell.kind != "text":
            continue
        name = " ".join(str(cell.value).split())
        column, why = _column_for(table, at, name, sheet)
        comment_text = text(say(f"sheet-map-{why}"), language)
        if column and why == "by-name" and column not in columns_taken:
            columns_taken[column] = (name, at)
            yield f"{_quoted(name)} = {_quoted(column)}  # {comment_text}"
        else:
            yield f"# {_quoted(name)} = {_quoted(column)}  # {comment_text}"
    for column, (name, at) in columns_taken.items():
        yield from _codes(table, sheet, column, name, at, language)


def _column_for(table: SheetTable, at: int, name: str, sheet: Sheet) -> tuple[str, str]:
    """The column that a header may be, and why it is thought so."""
    column = column_meant(sheet, name)
    if column is not None:
        return column, "by-name"
    columns_by_word = {
        column_words: column_name
        for candidate_sheet in ((CASES, LIFE) if sheet is CASES else (sheet,))
        for column_words, column_name in column_names(candidate_sheet).items()
    }
    if sheet is CASES and plain(name) in _OFTEN:
        return _OFTEN[plain(name)], "near"
    near = get_close_matches(plain(name), columns_by_word, 1, 0.75)
    if near:
        return columns_by_word[near[0]], "near"
    values = _values(table, at)
    if values and all(_DIGITS.fullmatch(column_name) for column_name in values):
        return "", "by-dates"
    for column in of_sheet(sheet) if values else ():
        leaf = leaf_of(sheet, column)
        if leaf and len(leaf.codes) > 2 and all(code_meant(leaf.codes, column_name) for column_name in values):
            return column, "by-codes"
    return "", "nothing"


def _codes(table: SheetTable, sheet: Sheet, column: str, name: str, at: int, language: Language) -> Iterator[str]:
    """The codes of the export that are none of ours, each to be filled in."""
    leaf = leaf_of(sheet, column)
    if leaf is None or not leaf.codes:
        return
    unknown_words = sorted(
        {unknown_word for unknown_word in _values(table, at) if code_meant(leaf.codes, unknown_word) is None}
    )
    if unknown_words and len(unknown_words) <= _MOST_CODES:
        yield f"[table.codes.{_quoted(name)}]"
        choices = ", ".join(code_words(leaf.codes, language)) if len(leaf.codes) <= 30 else leaf.codes[0] + ", …"
        for unknown_word in unknown_words:
            remark = text(say("sheet-map-code-unknown", choices=choices), language)
            yield f'# {_quoted(unknown_word[:40])} = ""  # {remark}'


def _values(table: SheetTable, at: int) -> list[str]:
    return [str(row[at].value).strip() for row in table.rows[:_LOOKED_AT] if row[at].kind == "text"]


def _dates(table: SheetTable) -> tuple[str, bool] | None:
    """The form of the dates in a table, and whether it is sure; `None` where there are none, or they are ours."""
    digit_texts = [value for at in range(len(table.header)) for value in _values(table, at) if _DIGITS.fullmatch(value)]
    fitting = [form for form in FORMS if digit_texts and all(_fits(digit_text, form) for digit_text in digit_texts)]
    if not fitting or fitting[0] == ISO:
        return None
    return fitting[0], len(fitting) == 1


def _fits(text: str, form: str) -> bool:
    pattern = re.escape(form)
    for token, digits in (("YYYY", r"[12]\d{3}"), ("MM", r"(0[1-9]|1[0-2])"), ("DD", r"(0[1-9]|[12]\d|3[01])")):
        pattern = pattern.replace(token, digits)
    return re.fullmatch(pattern, text) is not None


def _quoted(name: str) -> str:
    """A text as TOML has it: what JSON escapes, TOML does."""
    return json.dumps(name, ensure_ascii=False).replace("\x7f", "\\u007f")
