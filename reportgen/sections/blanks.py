"""How the values of a recommended condition fill the blanks of its wording: each by the type the law pack declares."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from decimal import Decimal
from typing import Any

from reportgen.case.plan import plainly
from reportgen.law import Blank, Condition, check_values, listed
from reportgen.report import Duration, Money, Name, Value, Words

RULED = Name("__________")
"""What a draft shows where a value is missing or does not fit; a rule keeps it from becoming final."""


def filled(condition: Condition, given: Mapping[str, Any]) -> dict[str, Value]:
    """Return the value for each place of the wording, defaults included, ready to be printed."""
    plain = {name: plainly(value) for name, value in condition.completed(given).items() if name in condition.blanks}
    unfit = {problem.blank for problem in check_values(condition, plain) if problem.key != "law-blank-language"}
    values: dict[str, Value] = {}
    for name, blank in condition.blanks.items():
        fits = name in plain and name not in unfit
        values |= _places(blank, plain[name]) if fits else dict.fromkeys(blank.places, RULED)
    return values


def _places(blank: Blank, value: Any) -> dict[str, Value]:
    if blank.type == "hours-of-day":
        start, end = (_time(value[name]) for name in ("from_time", "to_time"))
        return dict(zip(blank.places, (start, end), strict=True))
    return {blank.name: _value(blank, value)}


def _time(given: time | str) -> time:
    return given if isinstance(given, time) else time.fromisoformat(given)


def _value(blank: Blank, value: Any) -> Value:
    if blank.type == "money":
        return Money(Decimal(value))
    if blank.type == "date":
        return value if isinstance(value, date) else date.fromisoformat(value)
    if (words := listed(blank, value)) is not None:
        return Words(words.en, words.fr)
    if isinstance(value, Mapping):
        return Words(value.get("en"), value.get("fr"))
    if isinstance(value, str):
        return Name(value)
    match blank.type:
        case "hours":
            return Duration(hours=value)
        case "days":
            return Duration(days=value)
        case "months":
            return Duration(months=value)
        case _:
            return int(value)
