"""A period that is known to the day."""

from __future__ import annotations

from datetime import date

from reportgen.case.values.dates import PartialDate, Span


def days(first: date, last: date) -> Span:
    """Return the period from one day to another, both of them in it."""
    return Span(PartialDate(first.year, first.month, first.day), PartialDate(last.year, last.month, last.day))
