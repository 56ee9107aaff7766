"""What a cell means for a field of the case file: read strictly, never guessed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal
from typing import Any, Final

from reportgen.case.io.characters import first_forbidden
from reportgen.case.model.paths import FieldType
from reportgen.case.values.dates import PartialDate, Span
from reportgen.report import Language
from reportgen.sheets.files.tables import SheetCell
from reportgen.sheets.names import FLAGS, code_meant, nearest_code, plain

ISO: Final = "YYYY-MM-DD"
FORMS: Final = (
    ISO, "YYYY/MM/DD", "YYYYMMDD", "DD/MM/YYYY", "DD-MM-YYYY", "DD.MM.YYYY", "MM/DD/YYYY", "MM-DD-YYYY",
)  # fmt: skip
"""The forms of a date that a mapping may name."""
FIRST_DAY, LAST_DAY = date(1900, 3, 1), date(2199, 12, 31)  # before it, spreadsheets disagree on what day a number is


class Unfit(Exception):
    """A cell that cannot stand in its field; `key` names the message."""

    def __init__(self, key: str, **facts: Any) -> None:
        super().__init__(key)
        self.key = key
        self.facts = facts


@dataclass(frozen=True)
class Habits:
    """How a table writes dates and decimals, and what its own codes mean; said by a mapping, never guessed."""

    dates: str = ISO
    decimal: str = "."
    codes: Mapping[str, str] = field(default_factory=dict)
    language: Language = "en"


OURS: Final = Habits()

_NUMBER: Final = re.compile(r"-?\d+(\.\d+)?", re.ASCII)
_NUMERIC_DATE: Final = re.compile(r"(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})", re.ASCII)
_LOOKS_NUMBER: Final = re.compile(r"[-+]?[\d\s.,'\u2019$%()]*\d[\d\s.,'\u2019$%()]*")
_UNSEEN: Final = re.compile("[\u200b-\u200f\u2060\ufeff\u00ad]")


def read_cell(cell: SheetCell, leaf: FieldType, habits: Habits = OURS) -> Any:
    """Return what a cell says, as the case file's JSON has it. Raise `Unfit` where it does not say it plainly."""
    if cell.kind in ("formula", "error", "moment", "far-date"):
        raise Unfit(f"sheet-{cell.kind}")
    if cell.kind == "text":
        forbidden = first_forbidden(cell.value)
        if forbidden:
            raise Unfit("sheet-character", position=forbidden[0], character=forbidden[1])
        cell = SheetCell("text", cell.value.replace("\r\n", "\n").replace("\r", "\n"))
        if habits.codes and (code_of_habit := habits.codes.get(plain(cell.value))) is not None:
            cell = SheetCell("text", code_of_habit)
    if leaf.several:
        parts = [part.strip() for part in re.split(r"[;\n]", _text(cell))]
        if not all(parts):
            raise Unfit("sheet-list-gap")
        alone = FieldType(leaf.sort, leaf.codes)
        return [_READERS[leaf.sort](SheetCell("text", part), alone, habits) for part in parts]
    return _READERS[leaf.sort](cell, leaf, habits)


def _text(cell: SheetCell) -> str:
    if cell.kind == "text":
        return str(cell.value)
    raise Unfit(f"sheet-{cell.kind}-not-text")


def _prose(cell: SheetCell, _leaf: FieldType, _habits: Habits) -> str:
    return _text(cell)


def _line(cell: SheetCell, _leaf: FieldType, _habits: Habits) -> str:
    line_text = _text(cell).strip()
    if "\n" in line_text:
        raise Unfit("sheet-line-broken")
    return line_text


def _code(cell: SheetCell, leaf: FieldType, habits: Habits) -> str:
    code_text = _text(cell)
    code = code_meant(leaf.codes, code_text)
    if code is None:
        raise Unfit("sheet-code", nearest=nearest_code(leaf.codes, code_text, habits.language))
    return code


def _flag(cell: SheetCell, _leaf: FieldType, _habits: Habits) -> bool:
    if cell.kind == "flag":
        return bool(cell.value)
    flag_value = FLAGS.get(plain(cell.value)) if cell.kind == "text" else None
    if flag_value is None:
        raise Unfit("sheet-flag")
    return flag_value


def _number(cell: SheetCell, _leaf: FieldType, habits: Habits) -> Decimal:
    if cell.kind == "number":
        return Decimal(cell.value)
    if cell.kind != "text":
        raise Unfit("sheet-percent" if cell.kind == "percent" else "sheet-number")
    number_text = cell.value.strip()
    if habits.decimal == ",":
        if "." in number_text:
            raise Unfit("sheet-number-form")
        number_text = number_text.replace(",", ".")
    if not _NUMBER.fullmatch(number_text) or len(number_text) > 15:
        raise Unfit("sheet-number-form" if _LOOKS_NUMBER.fullmatch(number_text) else "sheet-number")
    return Decimal(number_text)


def _count(cell: SheetCell, leaf: FieldType, habits: Habits) -> int:
    number = _number(cell, leaf, habits)
    if number != number.to_integral_value() or abs(number) > 10**9:
        raise Unfit("sheet-whole")
    return int(number)


def _day(cell: SheetCell, _leaf: FieldType, habits: Habits) -> str:
    if cell.kind == "date":
        return _in_range(cell.value).isoformat()
    if cell.kind != "text":
        raise Unfit("sheet-number-not-date")
    day_text = cell.value.strip()
    date_pattern = re.escape(habits.dates).replace(r"\-", "-")
    for token in ("YYYY", "MM", "DD"):
        date_pattern = date_pattern.replace(token, rf"(?P<{token}>\d{{{len(token)}}})")
    match = re.fullmatch(date_pattern, day_text, re.ASCII)
    if not match:
        raise Unfit(*_why_no_date(day_text), form=habits.dates)
    try:
        return _in_range(date(int(match["YYYY"]), int(match["MM"]), int(match["DD"]))).isoformat()
    except ValueError:
        raise Unfit("sheet-no-such-day") from None


def _why_no_date(date_text: str) -> tuple[str]:
    """Whether a text can be read as two days, or is none at all."""
    match = _NUMERIC_DATE.fullmatch(date_text)
    if match and len(match[3]) < 4 and len(match[1]) < 4:
        return ("sheet-date-short-year",)
    two = match is not None and int(match[1]) <= 12 and int(match[2]) <= 12 and match[1] != match[2]
    return ("sheet-date-two-ways" if two else "sheet-date-form",)


def _in_range(day: date) -> date:
    if not FIRST_DAY <= day <= LAST_DAY:
        raise Unfit("sheet-far-date")
    return day


def _date(cell: SheetCell, leaf: FieldType, habits: Habits) -> str:
    """A date as far as it is known."""
    if cell.kind == "text":
        try:
            partial_date = PartialDate.parse(cell.value.strip())
        except ValueError:
            return _day(cell, leaf, habits)
        for end in (partial_date.earliest, partial_date.latest) if partial_date.known else ():
            _in_range(end)
        return str(partial_date)
    return _day(cell, leaf, habits)


def _span(cell: SheetCell, _leaf: FieldType, _habits: Habits) -> str:
    try:
        return str(Span.parse(_text(cell).strip()))
    except ValueError as why:
        raise Unfit("sheet-span-reversed" if str(why) == "reversed" else "sheet-span") from None


def _time(cell: SheetCell, _leaf: FieldType, _habits: Habits) -> str:
    time_text = cell.value.strip() if cell.kind == "text" else ""
    try:
        if re.fullmatch(r"\d\d:\d\d", time_text, re.ASCII):
            return time.fromisoformat(time_text).isoformat("minutes")
    except ValueError:
        pass
    raise Unfit("sheet-time")


def _blank(cell: SheetCell, leaf: FieldType, habits: Habits) -> Any:
    """The value of a condition's blank, whose sort the law pack knows: see `conditions.fit`."""
    if cell.kind == "number":
        number = Decimal(cell.value)
        return int(number) if number == number.to_integral_value() else number
    if cell.kind == "flag":
        return bool(cell.value)
    return _day(cell, leaf, habits) if cell.kind == "date" else _line(cell, leaf, habits)


_READERS: Final[Mapping[str, Callable[[SheetCell, FieldType, Habits], Any]]] = {
    "prose": _prose,
    "line": _line,
    "code": _code,
    "flag": _flag,
    "number": _number,
    "count": _count,
    "day": _day,
    "date": _date,
    "span": _span,
    "time": _time,
    "blank": _blank,
}


def notes_of(cell: SheetCell, leaf: FieldType) -> tuple[str, ...]:
    """Return what is worth telling of a cell that was read: spaces left out at its ends, marks nobody can see."""
    if cell.kind != "text":
        return ()
    spaces = ("sheet-spaces",) if leaf.sort != "prose" and cell.value != cell.value.strip() else ()
    return (*spaces, *(("sheet-unseen",) if _UNSEEN.search(cell.value) else ()))
