"""Reads the boxes of a question, by its widget."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

from reportgen.case.draft.answers import Answer
from reportgen.forms import parse_values as reading
from reportgen.forms.model import Question, Widget
from reportgen.forms.parse_values import NotRead
from reportgen.law.pack.current import ids

_TAG: Final = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?", re.ASCII)


def value_of(ask: Question, typed: Mapping[str, str]) -> Answer:
    """Return the answer that the boxes of a question say, as JSON has it. Raise `NotRead` where they say none."""
    return _READERS[ask.widget](ask, typed)


def _text(_ask: Question, typed: Mapping[str, str]) -> str:
    return typed.get("", "")


def _lines(_ask: Question, typed: Mapping[str, str]) -> list[str]:
    return [line for line in typed.get("", "").split("\n") if line]


def _code(ask: Question, typed: Mapping[str, str]) -> str:
    if typed.get("") not in ask.codes:
        raise NotRead("typed-code")
    return typed[""]


def _search(ask: Question, typed: Mapping[str, str]) -> str:
    said = typed.get("", "")
    if said not in (ids(ask.of) if ask.of in ("offences", "conditions") else ask.codes):
        raise NotRead("typed-search")
    return said


def _several(ask: Question, typed: Mapping[str, str]) -> list[str]:
    """What is ticked: first what was before, in its order."""
    picked = typed.get("", "").split("\n") if typed else []
    if not picked:
        raise NotRead("typed-choose-one")
    before = [one for one in ask.answer if isinstance(one, str)] if isinstance(ask.answer, list) else []
    if not set(picked) <= {*ask.codes, *before}:
        raise NotRead("typed-code")
    return [*(one for one in before if one in picked), *(one for one in picked if one not in before)]


def _language(_ask: Question, typed: Mapping[str, str]) -> str:
    said = typed.get("", "")
    if not _TAG.fullmatch(said):
        raise NotRead("typed-language")
    return said


def _languages(ask: Question, typed: Mapping[str, str]) -> list[str]:
    try:
        return [_language(ask, {"": line}) for line in _lines(ask, typed)]
    except NotRead:
        raise NotRead("typed-languages") from None


def _flag(ask: Question, typed: Mapping[str, str]) -> bool:
    known = {"yes": True} if ask.widget == "tick" else {"yes": True, "no": False}
    if typed.get("", "") not in known:
        raise NotRead("typed-code")
    return known[typed[""]]


def _days(_ask: Question, typed: Mapping[str, str]) -> list[str]:
    rows: dict[str, dict[str, str]] = {}
    for name, text in typed.items():
        row, _, box = name.partition(":")
        rows.setdefault(row, {})[box] = text
    return [reading.read_day(rows[row]) for row in sorted(rows, key=lambda row: (len(row), row))]


def _pronouns(_ask: Question, typed: Mapping[str, str]) -> list[str]:
    said = [typed.get(box, "") for box in ("0", "1", "2")]
    if not all(said) or any(" " in one for one in said):
        raise NotRead("typed-pronouns")
    return said


_READERS: Final[Mapping[Widget, Callable[[Question, Mapping[str, str]], Answer]]] = {
    "line": _text,
    "prose": _text,
    "lines": _lines,
    "pronouns": _pronouns,
    "day": lambda _ask, typed: reading.read_day(typed),
    "days": _days,
    "date": lambda _ask, typed: reading.read_date(typed),
    "span": lambda _ask, typed: reading.read_span(typed),
    "time": lambda _ask, typed: reading.read_time(typed.get("", "")),
    "count": lambda _ask, typed: reading.read_count(typed.get("", "")),
    "number": lambda ask, typed: reading.read_amount(typed.get("", ""), ask.places),
    "money": lambda ask, typed: reading.read_amount(typed.get("", ""), ask.places, "money"),
    "flag": _flag,
    "tick": _flag,
    "choice": _code,
    "select": _code,
    "search": _search,
    "several": _several,
    "language": _language,
    "languages": _languages,
    "source": _code,
    "sources": _several,
}
