"""Civil dates as people know them: a day, a month, a season, a year, about a year, or not known at all.

The written form is the ISO date cut short («1998», «1998-05», «1998-05-12»), with `-spring`, `-summer`, `-fall` or
`-winter` for a season, a leading `~` for «about», and the word `unknown`. A span is two of them with a slash;
an empty end means «until now».
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial, total_ordering
from typing import Any, Literal

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import PydanticCustomError, core_schema

Season = Literal["spring", "summer", "fall", "winter"]
_FIRST_MONTH = {"winter": 1, "spring": 3, "summer": 6, "fall": 9}
_LAST_MONTH = {"spring": 6, "summer": 9, "fall": 12}  # a winter may be the one that ends the year
_FORM = re.compile(r"(~?)(\d{4})(?:-(spring|summer|fall|winter)|-(\d\d)(?:-(\d\d))?)?", re.ASCII)
_PATTERN = r"~?\d{4}(-(spring|summer|fall|winter)|-\d\d(-\d\d)?)?"


@total_ordering
@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date known to the day, the month, the season or the year; `year` is `None` where it is not known."""

    year: int | None
    month: int | None = None
    day: int | None = None
    season: Season | None = None
    about: bool = False

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Return the date that `text` writes. Raise `ValueError` where it is none, or no such day exists."""
        if text == "unknown":
            return cls(None)
        match = _FORM.fullmatch(text)
        if not match:
            raise ValueError(text)
        about, year, season, month, day = match.groups()
        numbers = [int(part) if part else None for part in (year, month, day)]
        date(*(1 if number is None else number for number in numbers))
        return cls(numbers[0], numbers[1], numbers[2], season, bool(about))  # type: ignore[arg-type]

    @property
    def known(self) -> bool:
        """Whether anything of the date is known."""
        return self.year is not None

    @property
    def exact(self) -> date | None:
        """The civil date, where it is known to the day and not «about»."""
        if self.year and self.month and self.day and not self.about:
            return date(self.year, self.month, self.day)
        return None

    @property
    def earliest(self) -> date:
        """The first day it may mean; the first day of all where nothing is known."""
        if self.year is None:
            return date.min
        return date(self.year, self.month or _FIRST_MONTH.get(self.season or "", 1), self.day or 1)

    @property
    def latest(self) -> date:
        """The last day it may mean; the last day of all where nothing is known."""
        if self.year is None:
            return date.max
        month = self.month or _LAST_MONTH.get(self.season or "", 12)
        if self.day:
            return date(self.year, month, self.day)
        return date(self.year, 12, 31) if month == 12 else date(self.year, month + 1, 1) - timedelta(days=1)

    def surely_before(self, later: PartialDate) -> bool:
        """Whether every day it may mean comes before every day `other` may mean."""
        return self.known and later.known and self.latest < later.earliest

    def __str__(self) -> str:
        if self.year is None:
            return "unknown"
        tail = f"-{self.season}" if self.season else "".join(f"-{n:02}" for n in (self.month, self.day) if n)
        return f"{'~' if self.about else ''}{self.year:04}{tail}"

    def __lt__(self, other: PartialDate) -> bool:
        return (self.earliest, str(self)) < (other.earliest, str(other))

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(
            partial(_read, cls), serialization=core_schema.to_string_ser_schema()
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: core_schema.CoreSchema, _handler: GetJsonSchemaHandler) -> Any:
        return {
            "type": "string",
            "pattern": f"^({_PATTERN}|unknown)$",
            "examples": ["1998", "2003-spring", "2003-05-12"],
        }


@dataclass(frozen=True, slots=True)
class Span:
    """From one date to another; `end` is `None` while it goes on."""

    start: PartialDate
    end: PartialDate | None = None

    @classmethod
    def parse(cls, text: str) -> Span:
        """Return the span that `text` writes. Raise `ValueError` where a date is wrong or the end comes first."""
        start, slash, end = text.partition("/")
        if not slash:
            raise ValueError(text)
        span = cls(PartialDate.parse(start), PartialDate.parse(end) if end else None)
        if span.end and span.end.surely_before(span.start):
            raise ValueError("reversed")
        return span

    def __str__(self) -> str:
        return f"{self.start}/{self.end or ''}"

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(
            partial(_read, cls), serialization=core_schema.to_string_ser_schema()
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, _schema: core_schema.CoreSchema, _handler: GetJsonSchemaHandler) -> Any:
        return {
            "type": "string",
            "pattern": f"^({_PATTERN}|unknown)/({_PATTERN})?$",
            "examples": ["2019-04/2021", "2024-11/"],
        }


def _read(kind: Any, value: Any) -> Any:
    if isinstance(value, kind):
        return value
    if not isinstance(value, str):
        raise PydanticCustomError("string_type", "a date is written as text")
    try:
        return kind.parse(value)
    except ValueError as problem:
        if str(problem) == "reversed":
            raise PydanticCustomError("span_reversed", "the end comes before the start") from None
        code = "partial_date" if kind is PartialDate else "span"
        raise PydanticCustomError(code, "not a form of a date, or no such day") from None
