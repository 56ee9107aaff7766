"""Hours of the day and of the week: a shift, a curfew, and the absences that a curfew or a confinement allows."""

from __future__ import annotations

from typing import Annotated, Literal, get_args

from pydantic import Field, model_validator

from reportgen.case.values.base import CaseModel, Id, TimeOfDay, Words

Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEKDAYS: tuple[Weekday, ...] = get_args(Weekday)
DAY = 24 * 60
WEEK = 7 * DAY

Span = tuple[int, int]
"""A piece of the week in minutes from Monday 00:00, its end not counted."""


class Hours(CaseModel):
    """A time of day from–to, as a curfew has it every day."""

    from_time: TimeOfDay
    to_time: TimeOfDay


class DayHours(Hours):
    """Hours on some days of the week, or on every day; those that end at or before they begin end the day after."""

    days: tuple[Weekday, ...] = ()


class Absence(CaseModel):
    """What allows an absence: a code of the law pack (`work`) or the officer's own words; on which days, when."""

    purpose: Id | None = None
    words: Words | None = None
    days: tuple[Weekday, ...] = ()
    from_time: TimeOfDay | None = None
    to_time: TimeOfDay | None = None

    @model_validator(mode="after")
    def _one_purpose_and_both_times(self) -> Absence:
        if (self.purpose is None) == (self.words is None):
            raise ValueError("absence-purpose")
        if (self.from_time is None) != (self.to_time is None):
            raise ValueError("absence-times")
        return self


class Schedule(CaseModel):
    """The hours a condition holds, and the absences it allows; at least one of either."""

    windows: tuple[DayHours, ...] = ()
    absences: Annotated[tuple[Absence, ...], Field(max_length=50)] = ()

    @model_validator(mode="after")
    def _says_something(self) -> Schedule:
        if not (self.windows or self.absences):
            raise ValueError("schedule-empty")
        return self


def spans(hours: Hours | Absence) -> tuple[Span, ...]:
    """Return the pieces of the week that some hours cover, in order; an absence without hours covers its whole days."""
    days = () if type(hours) is Hours else hours.days  # type: ignore[union-attr]
    start, end = (
        (0, DAY)
        if hours.from_time is None or hours.to_time is None
        else (
            hours.from_time.hour * 60 + hours.from_time.minute,
            hours.to_time.hour * 60 + hours.to_time.minute,
        )
    )
    end = end if end > start else end + DAY
    merged: list[Span] = []
    for day in days or WEEKDAYS:
        first = WEEKDAYS.index(day) * DAY + start
        last = first + end - start
        merged += [(first, last)] if last <= WEEK else [(first, WEEK), (0, last - WEEK)]
    return tuple(sorted(merged))


def common(some: tuple[Span, ...], other_spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return the pieces of the week that are in both."""
    met = ((max(a, c), min(b, d)) for a, b in some for c, d in other_spans)
    return tuple(sorted((start, end) for start, end in met if start < end))


def without(some: tuple[Span, ...], other_spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return what is left of `some` where `others` are not."""
    remaining = list(some)
    for start, end in other_spans:
        remaining = [
            piece for a, b in remaining for piece in ((a, min(b, start)), (max(a, end), b)) if piece[0] < piece[1]
        ]
    return tuple(sorted(set(remaining)))
