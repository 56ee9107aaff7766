"""Whether the values of a condition fit its blanks: missing, unknown, of the wrong sort, beyond the law's limit."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal, InvalidOperation
from typing import Any

from reportgen.law.conditions import Blank, Condition
from reportgen.law.wording import Bilingual, listed_in

_NUMBERS = ("integer", "hours", "days", "months")


@dataclass(frozen=True, slots=True)
class ValueProblem:
    """A value that does not fit. `key` names a message; `limit`: the bound, type, language or name wanted."""

    key: str
    condition: str
    blank: str
    limit: int | str = "none"


def check_values(
    condition: Condition, values: Mapping[str, Any], languages: Collection[str] = ("en", "fr")
) -> tuple[ValueProblem, ...]:
    """Return every problem of a condition's values: blank missing, unknown, wrong type, under or over its limit; words
    missing in one of `languages`, those the condition is to be printed in.

    Values are plain: a whole number, a `Decimal`, a string, a list of strings; for words `{"en": …, "fr": …}`; for
    people a list of names, `{"people": […]}` or words; for hours of the day `{"from_time": …, "to_time": …}`; for a
    schedule `{"windows": […], "absences": […]}`, hours with their `days`, absences with a `purpose` or `words`.
    """
    problems = [_unknown(condition, name) for name in values if name not in condition.blanks]
    completed = condition.completed(values)
    for blank in condition.blanks.values():
        if blank.name not in completed:
            if blank.required:
                problems.append(ValueProblem("law-blank-missing", condition.id, blank.name))
        else:
            problems.extend(
                ValueProblem(key, condition.id, blank.name, limit)
                for key, limit in _misfits(blank, completed[blank.name])
                if key != "law-blank-language" or limit in languages
            )
    return tuple(problems)


def blank_words(blank: Blank, value: Any) -> Bilingual | None:
    """Return people or choices as one list in each language; `None` for another type, or for words given as such.

    Choices print in the order of the pack, whatever the order given.
    """
    if blank.type == "people" and (names := _names(value)):
        return listed_in([Bilingual(name, name) for name in names], blank.joined)
    if blank.choices is not None:
        codes = {value} if isinstance(value, str) else set(value)
        return listed_in([words for code, words in blank.choices.items() if code in codes], blank.joined)
    return None


def _unknown(condition: Condition, name: str) -> ValueProblem:
    from difflib import get_close_matches  # only on the way to a message

    near = get_close_matches(name, condition.blanks, n=1, cutoff=0.5)
    return ValueProblem("law-blank-unknown", condition.id, name, near[0] if near else "none")


def _misfits(blank: Blank, value: Any) -> list[tuple[str, int | str]]:
    wrong: list[tuple[str, int | str]] = [("law-blank-type", blank.type)]
    if blank.type in _NUMBERS:
        return _beyond(blank, value) if isinstance(value, int) and not isinstance(value, bool) else wrong
    if blank.type == "money":
        return [] if _is_money(value) else wrong
    if blank.type == "date":
        return [] if isinstance(value, date) or _is_iso(date, value) else wrong
    if blank.type == "hours-of-day":
        return [] if _is_hours(value) else wrong
    if blank.type in ("choice", "choices"):
        return _not_offered(blank, value) or wrong * (not _is_choice(blank, value))
    if blank.type in ("schedule", "absences"):
        return _schedule_misfits(blank, value) if _is_schedule(blank, value) else wrong
    if blank.type == "people" and _names(value):
        return []
    if isinstance(value, Mapping):
        absent = [code for code in ("en", "fr") if not str(value.get(code) or "").strip()]
        return wrong if len(absent) == 2 else [("law-blank-language", code) for code in absent]
    return [] if blank.type in ("place", "program") and isinstance(value, str) and value.strip() else wrong


def _beyond(blank: Blank, value: int) -> list[tuple[str, int | str]]:
    if blank.least is not None and value < blank.least:
        return [("law-blank-under", blank.least)]
    if blank.most is not None and value > blank.most:
        return [("law-blank-over", blank.most)]
    return []


def _is_money(value: Any) -> bool:
    if isinstance(value, bool) or not isinstance(value, (int, str, Decimal)):
        return False
    try:
        amount = Decimal(value)
    except InvalidOperation:
        return False
    return amount.is_finite() and amount > 0 and amount == round(amount, 2)


def _is_iso(kind: type[date] | type[time], value: Any) -> bool:
    try:
        kind.fromisoformat(value)
    except (TypeError, ValueError):
        return False
    return True


def _is_hours(value: Any) -> bool:
    ends = [value.get("from_time"), value.get("to_time")] if isinstance(value, Mapping) else []
    return len(ends) == 2 and ends[0] != ends[1] and all(isinstance(end, time) or _is_iso(time, end) for end in ends)


def _is_schedule(blank: Blank, value: Any) -> bool:
    """Whether it is hours with the absences allowed, or absences alone, each as the type wants them."""
    if not isinstance(value, Mapping) or value.keys() - {"windows", "absences"}:
        return False
    windows, absences = value.get("windows") or (), value.get("absences") or ()
    if not all(isinstance(part, Sequence) and not isinstance(part, str) for part in (windows, absences)):
        return False
    if bool(windows) != (blank.type == "schedule") or not (windows or absences):
        return False
    return all(map(_is_hours, windows)) and all(map(_is_absence, absences))


def _is_absence(value: Any) -> bool:
    if not isinstance(value, Mapping) or (value.get("purpose") is None) == (value.get("words") is None):
        return False
    return _is_hours(value) or (value.get("from_time") is None and value.get("to_time") is None)


def _schedule_misfits(blank: Blank, value: Any) -> list[tuple[str, int | str]]:
    misfits: list[tuple[str, int | str]] = []
    for absence in value.get("absences") or ():
        if absence.get("purpose") is not None:
            misfits += _not_offered(blank, absence["purpose"])
        else:
            misfits += [("law-blank-language", code) for code in ("en", "fr") if not absence["words"].get(code)]
    return list(dict.fromkeys(misfits))


def _is_choice(blank: Blank, value: Any) -> bool:
    if blank.type == "choice":
        return isinstance(value, str)
    return isinstance(value, Sequence) and not isinstance(value, str) and bool(value)


def _not_offered(blank: Blank, value: Any) -> list[tuple[str, int | str]]:
    codes = [value] if isinstance(value, str) else value if _is_choice(blank, value) else []
    codes_offered = ", ".join(blank.choices or {})
    return [("law-blank-choice", codes_offered)] if any(code not in (blank.choices or {}) for code in codes) else []


def _names(value: Any) -> tuple[str, ...]:
    names = value.get("people") if isinstance(value, Mapping) else value
    if isinstance(names, str) or not isinstance(names, Sequence):
        return ()
    return tuple(names) if all(isinstance(name, str) and name.strip() for name in names) else ()
