"""Terms of imprisonment as a court says them, and each laid on the calendar with its credit taken off."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Final, Protocol

from reportgen.errors import InputError

DAY: Final = timedelta(1)
_LONGEST: Final = 5_000  # years, months or days: no credit brings that under two years
_YEARS: Final = range(1900, 2200)  # any other is a slip of the keyboard


class LengthLike(Protocol):
    """A length as the court said it."""

    @property
    def years(self) -> int: ...  # noqa: D102
    @property
    def months(self) -> int: ...  # noqa: D102
    @property
    def days(self) -> int: ...  # noqa: D102
    @property
    def less_a_day(self) -> bool: ...  # noqa: D102


class TermLike(Protocol):
    """A term of imprisonment: what `Term` holds, whatever holds it (a term of a case file is one)."""

    @property
    def length(self) -> LengthLike: ...  # noqa: D102
    @property
    def imposed_on(self) -> date: ...  # noqa: D102
    @property
    def starts_on(self) -> date | None: ...  # noqa: D102
    @property
    def consecutive(self) -> bool: ...  # noqa: D102
    @property
    def intermittent(self) -> bool: ...  # noqa: D102
    @property
    def credit_days(self) -> Decimal: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class TermLength:
    """A length in calendar years and months, and days."""

    years: int = 0
    months: int = 0
    days: int = 0
    less_a_day: bool = False


@dataclass(frozen=True, slots=True)
class Term:
    """A term of imprisonment as the court imposed it.

    It starts on `starts_on`, or the day it was imposed; a consecutive one starts the day after all that stand before it
    end. `credit_days` is the credit the court gave for time in custody before the sentence: it shortens the term.
    """

    length: LengthLike
    imposed_on: date
    starts_on: date | None = None
    consecutive: bool = False
    credit_days: Decimal = Decimal(0)
    intermittent: bool = False


@dataclass(frozen=True, slots=True)
class DatedTerm:
    """A term on the calendar, its first and last days counted, its credit taken off.

    `sentenced_to` is its last day without the credit, `credit` the whole days of it. `at_once` means that it is served
    together with what stood before it; `past_month_end`, that the month it ends in has no day of its number.
    """

    first: date
    last: date
    sentenced_to: date
    credit: int
    at_once: bool
    past_month_end: bool


def last_of_months(first: date, months: int) -> date:
    """Return the last day of a number of months that begin on `first`, which counts.

    It is the eve of the day of the same number; where the month has no such day, the last day of that month.
    """
    month, longest = _month_after(first, months)
    return month.replace(day=longest) if first.day > longest else month.replace(day=first.day) - DAY


def last_day(first: date, length: LengthLike) -> date:
    """Return the last day of a term of `length` that begins on `first`: years and months by the calendar, then days."""
    end = last_of_months(first, length.years * 12 + length.months) + length.days * DAY
    return end - DAY if length.less_a_day else end


def days_of(first: date, last: date) -> int:
    """Return the days from `first` to `last`, both counted."""
    return (last - first).days + 1


def place_terms(terms: Sequence[TermLike], served_to: date | None) -> tuple[DatedTerm, ...]:
    """Return the terms imposed on one day on the calendar; `served_to` is the last day of what was being served.

    Raise `InputError` for an intermittent term, one with no length or nothing left of it, a start that cannot be, or a
    year that is a slip of the keyboard.
    """
    dated_terms: list[DatedTerm] = []
    for term in terms:
        if term.intermittent:
            raise InputError("parole-intermittent")
        if any(day.year not in _YEARS for day in (term.imposed_on, term.starts_on or term.imposed_on)):
            raise InputError("parole-year")
        reached = max(
            [dated_term.last for dated_term in dated_terms] + ([served_to] if served_to else []), default=None
        )
        if reached and reached.year not in _YEARS:
            raise InputError("parole-federal")
        dated_terms.append(_dated(term, _first_day(term, reached)))
    return tuple(dated_terms)


def _dated(term: TermLike, first: date) -> DatedTerm:
    _check(term)
    end = last_day(first, term.length)
    if end < first:
        raise InputError("parole-no-length")
    credit = int(term.credit_days)  # whole days only
    if credit >= days_of(first, end):
        raise InputError("parole-credit-covers")
    past = first.day > _month_after(first, term.length.years * 12 + term.length.months)[1]
    at_once = not term.consecutive and first == term.imposed_on
    return DatedTerm(first, end - credit * DAY, end, credit, at_once, past)


def _first_day(term: TermLike, reached: date | None) -> date:
    if not term.consecutive:
        first = term.starts_on or term.imposed_on
    elif reached:
        first = reached + DAY
    else:
        raise InputError("parole-nothing-earlier")
    if term.starts_on not in (None, first):
        raise InputError("parole-start-differs")
    if first < term.imposed_on:
        raise InputError("parole-starts-before-imposed")
    return first


def _check(term: TermLike) -> None:
    length = term.length
    if min(length.years, length.months, length.days) < 0 or term.credit_days < 0:
        raise InputError("parole-days-negative")
    if getattr(length, "hours", 0):  # a case file can hold hours, which are those of community service
        raise InputError("parole-hours")
    if max(length.years, length.months, length.days) > _LONGEST:
        raise InputError("parole-federal")


def _month_after(first: date, months: int) -> tuple[date, int]:
    """Return the first day of the month that is `months` after that of `first`, and how many days it has."""
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    return date(year, month + 1, 1), monthrange(year, month + 1)[1]
