"""The ground every model of the case file stands on: strict, frozen, silent about its content."""

from __future__ import annotations

import re
from datetime import date, time
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    StringConstraints,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import PydanticCustomError


class CaseModel(BaseModel):
    """A part of what is known. Unknown keys are refused, nothing changes in place, `repr` shows no personal content."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True, defer_build=True)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    __str__ = __repr__


def models_in(annotation: Any) -> list[type[BaseModel]]:
    """The models that a field of this type can hold, itself or inside its tuples, mappings and options."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for argument in getattr(annotation, "__args__", ()) for model in models_in(argument)]


Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Line = Annotated[str, StringConstraints(min_length=1, max_length=400, pattern=r"^[^\r\n]*\S[^\r\n]*$")]
PersonName = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=r"^[^\r\n]*\S[^\r\n]*$")]
Text = Annotated[str, StringConstraints(max_length=200_000)]
LanguageTag = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$")]
Count = Annotated[int, Field(ge=0, le=100_000, strict=True)]
Flag = Annotated[bool, Field(strict=True)]

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_YEARS = range(1900, 2200)  # any other is a slip of the keyboard, and some are beyond what a calendar counts
_TIME = re.compile(r"\d\d:\d\d", re.ASCII)


def _day(given: Any) -> Any:
    if type(given) is str:
        try:
            day = date.fromisoformat(given) if _DAY.fullmatch(given) else None
        except ValueError:
            raise PydanticCustomError("no_such_day", "no such day exists") from None
    else:
        day = given if type(given) is date else None
    if day is None:
        raise PydanticCustomError("date_form", "a date is written YYYY-MM-DD")
    if day.year not in _YEARS:
        raise PydanticCustomError("year_far", "the year cannot be right")
    return day


def _time(given: Any) -> Any:
    if type(given) is str and _TIME.fullmatch(given):
        try:
            return time.fromisoformat(given)
        except ValueError:
            pass
    elif type(given) is time:
        return given
    raise PydanticCustomError("time_form", "a time of day is written HH:MM")


def _to_the_minute(given: time) -> str:
    return given.isoformat("minutes")


def _exact_number(given: Any) -> Any:
    if isinstance(given, (bool, float)):
        raise PydanticCustomError("decimal_type", "an exact number is wanted")
    return given


def _number(exact: Decimal) -> int | float:
    """As JSON writes it: a number of at most fifteen digits reads back as the same decimal."""
    return int(exact) if exact == exact.to_integral_value() else float(exact)


Day = Annotated[date, BeforeValidator(_day, json_schema_input_type=date)]
TimeOfDay = Annotated[
    time,
    BeforeValidator(_time, json_schema_input_type=time),
    PlainSerializer(_to_the_minute, return_type=str, when_used="json"),
]
Exact = Annotated[
    Decimal,
    BeforeValidator(_exact_number, json_schema_input_type=Decimal),
    PlainSerializer(_number, return_type=int | float, when_used="json"),
]
Dollars = Annotated[
    Exact, Field(ge=0, max_digits=12, decimal_places=2), WithJsonSchema({"type": "number", "minimum": 0})
]

WithheldReason = Literal["no-consent", "protected", "safety", "private", "out-of-period"]
Shown = Literal["full", "initials", "role", "given-name"]
AbsenceReason = Literal["declined", "not-available", "not-reached", "no-consent", "not-applicable", "not-asked"]


class Item(CaseModel):
    """A part that can be withheld whole, with the reason; what is withheld stands in no part of any output."""

    withheld: WithheldReason | None = None


class Words(CaseModel):
    """A short wording in each official language, by the officer; not a translation the program makes."""

    en: Line | None = None
    fr: Line | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Words:
        if self.en is None and self.fr is None:
            raise ValueError("words-empty")
        return self
