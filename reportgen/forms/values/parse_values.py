"""Parses single values as people type them, in the notation of either language: strictly, never guessing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Final

from reportgen.case.values.dates import PartialDate, Span

DAY_BOXES: Final = ("year", "month", "day")
DATE_BOXES: Final = (*DAY_BOXES, "season", "about", "unknown")
SPAN_BOXES: Final = (
    *(f"start:{box}" for box in DATE_BOXES),
    *(f"end:{box}" for box in DATE_BOXES if box != "unknown"),
    "going",
)
"""The boxes of a day, of a date as far as it is known, and of a span. The end of a span is never `unknown`."""

ON: Final = "yes"
"""What a ticked checkbox posts."""

Boxes = Mapping[str, str]
_SPACES: Final = re.compile("[ \u00a0\u2007\u2009\u202f]+")
_WHOLE: Final = re.compile(r"\d+|[1-9]\d{0,2}( \d{3})+", re.ASCII)
_COMMAS: Final = re.compile(r"[1-9]\d{0,2}(,\d{3})+(\.\d+)?", re.ASCII)  # 1,234,567  1,234.50
_POINT: Final = re.compile(r"(\d+|[1-9]\d{0,2}(?: \d{3})+)[.,](\d+)", re.ASCII)  # 1234.5  1 234,50
_DOUBTFUL: Final = re.compile(r"[1-9]\d{0,2},\d{3}", re.ASCII)
_TIME: Final = re.compile(r"(\d{1,2})(?: ?(:|h) ?(\d{2})?)? ?([ap])?\.?(?:m\.?)?", re.ASCII | re.IGNORECASE)
_MOST_DIGITS: Final = 15  # of a number, as JSON keeps it exactly

MONTHS: Final = {
    name: str(number)
    for number, names in enumerate(
        (
            "january jan janvier janv", "february feb février févr fév fevrier fevr", "march mar mars",
            "april apr avril avr", "may mai", "june jun juin", "july jul juillet juill", "august aug août aout",
            "september sept sep septembre", "october oct octobre", "november nov novembre",
            "december dec décembre déc decembre",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
"""The number of each month by its names and usual abbreviations, in small letters."""
_FIRST: Final = {"1er": "1", "1st": "1"}


class NotRead(Exception):
    """The text is not a value. `key` names the message that says what to do."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def read_count(text: str) -> int:
    """Return a whole number. "1,234" is doubtful: over a thousand in English, a bit over one in French."""
    number, sign = _unsigned(text)
    if _DOUBTFUL.fullmatch(number):
        raise NotRead("typed-count-doubtful")
    if _COMMAS.fullmatch(number) and "." not in number:
        number = number.replace(",", "")
    if not _WHOLE.fullmatch(number):
        raise NotRead("typed-count-form")
    digits = number.replace(" ", "")
    if len(digits) > _MOST_DIGITS:
        raise NotRead("typed-number-long")
    return sign * int(digits)


def read_amount(text: str, places: int, kind: str = "number") -> int | float:
    """Return a number of at most `places` decimals, exact as JSON writes it; `kind` (or `money`) names its messages.

    Thousands may be separated by spaces, or by commas before a point: "1 234,50", "1,234.50", "1234.5".
    """
    number, sign = _unsigned(text.strip().removeprefix("$").removesuffix("$") if kind == "money" else text)
    if _DOUBTFUL.fullmatch(number):
        raise NotRead(f"typed-{kind}-doubtful")
    if _COMMAS.fullmatch(number):
        number = number.replace(",", "")
    elif not _WHOLE.fullmatch(number) and not _POINT.fullmatch(number):
        raise NotRead(f"typed-{kind}-form")
    whole, _, part = number.replace(" ", "").replace(",", ".").partition(".")
    if len(part) > places:
        raise NotRead(f"typed-{kind}-places")
    if len(whole) + len(part) > _MOST_DIGITS:
        raise NotRead("typed-number-long")
    exact = sign * Decimal(f"{whole}.{part or 0}")
    return int(exact) if exact == exact.to_integral_value() else float(exact)


def _unsigned(text: str) -> tuple[str, int]:
    number = _SPACES.sub(" ", text).strip()
    return (number[1:].strip(), -1) if number[:1] in ("-", "\u2212") else (number, 1)


def read_time(text: str) -> str:
    """Return a time of day as the case file writes it. "9:30" is doubtful; "09:30", "9 h 30" and "9:30 pm" are not."""
    match = _TIME.fullmatch(_SPACES.sub(" ", text).strip())
    if not match or (match[2] is None and match[4] is None) or (match[2] == ":" and match[3] is None):
        raise NotRead("typed-time-form")
    hour, minute, half = int(match[1]), int(match[3] or 0), (match[4] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            raise NotRead("typed-time-form")
        hour = hour % 12 + (12 if half == "p" else 0)
    elif match[2] == ":" and len(match[1]) == 1:
        raise NotRead("typed-time-doubtful")
    if hour > 23 or minute > 59:
        raise NotRead("typed-time-form")
    return f"{hour:02}:{minute:02}"


def read_day(boxes: Boxes) -> str:
    """Return a civil date from its three boxes."""
    year, month, day = _parts(boxes)
    if year is None or month is None or day is None:
        raise NotRead("typed-day-part")
    _in_range(year, 1900)
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        raise NotRead("typed-no-such-day") from None


def read_date(boxes: Boxes) -> str:
    """Return a date as far as it is known."""
    year, month, day = _parts(boxes)
    season, about = boxes.get("season"), boxes.get("about")
    if boxes.get("unknown"):
        if year or month or day or season or about:
            raise NotRead("typed-date-unknown")
        return "unknown"
    if year is None:
        raise NotRead("typed-date-year")
    if season and (month or day):
        raise NotRead("typed-date-season")
    if day and not month:
        raise NotRead("typed-date-month")
    _in_range(year, 1800)
    tail = f"-{season}" if season else "".join(f"-{int(part):02}" for part in (month, day) if part)
    try:
        return str(PartialDate.parse(f"{'~' if about else ''}{year}{tail}"))
    except ValueError:
        raise NotRead("typed-no-such-day") from None


def read_span(boxes: Boxes) -> str:
    """Return a span of time; its end is a date, or it is ongoing."""
    start, end = (_inside(boxes, f"{side}:") for side in ("start", "end"))
    if not start:
        raise NotRead("typed-span-start")
    if boxes.get("going") and end:
        raise NotRead("typed-span-both")
    if not boxes.get("going") and not end:
        raise NotRead("typed-span-end")
    try:
        return str(Span.parse(f"{read_date(start)}/{read_date(end) if end else ''}"))
    except ValueError:
        raise NotRead("typed-span-reversed") from None


def _inside(boxes: Boxes, prefix: str) -> dict[str, str]:
    return {box.removeprefix(prefix): text for box, text in boxes.items() if box.startswith(prefix) and text}


def _parts(boxes: Boxes) -> tuple[str | None, str | None, str | None]:
    """Return the year, the month and the day in digits: a month may be named, and the first day written "1er"."""
    year, month, day = (boxes.get(box, "") for box in DAY_BOXES)
    month_number = MONTHS.get(month.casefold().removesuffix("."), month)
    return _digits(year), _digits(month_number), _digits(_FIRST.get(day.casefold(), day))


def _digits(text: str) -> str | None:
    if text and not (text.isascii() and text.isdigit() and len(text) <= 4):
        raise NotRead("typed-day-form")
    return text or None


def _in_range(year: str, first: int) -> None:
    if len(year) < 4:
        raise NotRead("typed-year-short")
    if not first <= int(year) <= 2199:
        raise NotRead("typed-year-far")


def show_day(text: str) -> dict[str, str]:
    """Return the boxes of a civil date. Raise `ValueError` if it is none."""
    day = date.fromisoformat(text)
    return {"year": f"{day.year:04}", "month": str(day.month), "day": str(day.day)}


def show_date(text: str) -> dict[str, str]:
    """Return the boxes of a date as far as it is known. Raise `ValueError` if it is none."""
    partial = PartialDate.parse(text)
    if partial.year is None:
        return {"unknown": ON}
    boxes = {"year": f"{partial.year:04}", "month": str(partial.month or ""), "day": str(partial.day or "")}
    boxes |= {"season": partial.season or "", "about": ON if partial.about else ""}
    return {box: content for box, content in boxes.items() if content}


def show_span(text: str) -> dict[str, str]:
    """Return the boxes of a span. Raise `ValueError` if it is none."""
    span = Span.parse(text)
    boxes = {f"start:{box}": content for box, content in show_date(str(span.start)).items()}
    if span.end is None:
        return {**boxes, "going": ON}
    return {**boxes, **{f"end:{box}": content for box, content in show_date(str(span.end)).items()}}
