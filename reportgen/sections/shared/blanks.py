"""How the values of a recommended condition fill the blanks of its wording: each by the type the law pack declares."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from decimal import Decimal
from typing import Any

from reportgen.case.model.recommendations import plainly
from reportgen.case.values.hours import WEEKDAYS
from reportgen.law import Blank, Condition, blank_words, check_values
from reportgen.report import Code, Duration, Money, Name, OfficerWording, Phrase, Value, say

RULED = Name("__________")
"""What a draft shows where a value is missing or does not fit; a rule keeps it from becoming final."""


def filled_blanks(condition: Condition, values_given: Mapping[str, Any]) -> dict[str, Value]:
    """Return the value for each place of the wording, defaults included, ready to be printed."""
    plain = {
        name: plainly(value) for name, value in condition.completed(values_given).items() if name in condition.blanks
    }
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


def _schedule(blank: Blank, value: Mapping[str, Any]) -> Value:
    """Hours of the week, with the absences allowed; or those absences alone."""
    absences = tuple(_absence(blank, item) for item in value["absences"])
    if not value["windows"]:
        return say("absences", absences=absences)
    windows = tuple(_within(entry) for entry in value["windows"])
    return say("schedule-except", windows=windows, absences=absences) if absences else say("schedule", windows=windows)


def _absence(blank: Blank, absence: Mapping[str, Any]) -> Phrase:
    words = (blank.choices or {})[absence["purpose"]] if absence["purpose"] is not None else None
    purpose = (
        OfficerWording(words.en, words.fr) if words else OfficerWording(absence["words"]["en"], absence["words"]["fr"])
    )
    if absence["from_time"] is None and not absence["days"]:
        return say("absence", what=purpose)
    if absence["from_time"] is None:
        return say("absence-within", what=purpose, when=say("window-whole-days", days=_days(absence)))
    return say("absence-within", what=purpose, when=_within(absence))


def _within(absence: Mapping[str, Any]) -> Phrase:
    start, end = _time(absence["from_time"]), _time(absence["to_time"])
    if not absence["days"]:
        return say("window", start=start, end=end)
    return say("window-days", days=_days(absence), start=start, end=end)


def _days(one: Mapping[str, Any]) -> tuple[Code, ...]:
    return tuple(Code(f"weekday-{day}") for day in WEEKDAYS if day in one["days"])


def _time(given: time | str) -> time:
    return given if isinstance(given, time) else time.fromisoformat(given)


def _value(blank: Blank, value: Any) -> Value:
    if blank.type in ("schedule", "absences"):
        return _schedule(blank, value)
    if blank.type == "money":
        return Money(Decimal(value))
    if blank.type == "date":
        return value if isinstance(value, date) else date.fromisoformat(value)
    if (words := blank_words(blank, value)) is not None:
        return OfficerWording(words.en, words.fr)
    if isinstance(value, Mapping):
        return OfficerWording(value.get("en"), value.get("fr"))
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
