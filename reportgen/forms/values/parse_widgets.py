"""Reads the boxes of a question, by its widget."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

from reportgen.case.draft.answers import Answer
from reportgen.forms.model import Question, Widget
from reportgen.forms.values import parse_values as reading
from reportgen.forms.values.parse_values import NotRead
from reportgen.law.pack.current import ids

_TAG: Final = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?", re.ASCII)


def value_of(ask: Question, box_texts: Mapping[str, str]) -> Answer:
    """Return the answer that the boxes of a question say, as JSON has it. Raise `NotRead` where they say none."""
    return _READERS[ask.widget](ask, box_texts)


def _text(_ask: Question, box_texts: Mapping[str, str]) -> str:
    return box_texts.get("", "")


def _lines(_ask: Question, box_texts: Mapping[str, str]) -> list[str]:
    return [line for line in box_texts.get("", "").split("\n") if line]


def _code(ask: Question, box_texts: Mapping[str, str]) -> str:
    if box_texts.get("") not in ask.codes:
        raise NotRead("typed-code")
    return box_texts[""]


def _search(ask: Question, box_texts: Mapping[str, str]) -> str:
    text = box_texts.get("", "")
    if text not in (ids(ask.of) if ask.of in ("offences", "conditions") else ask.codes):
        raise NotRead("typed-search")
    return text


def _several(ask: Question, box_texts: Mapping[str, str]) -> list[str]:
    """What is ticked: first what was before, in its order."""
    picked = box_texts.get("", "").split("\n") if box_texts else []
    if not picked:
        raise NotRead("typed-choose-one")
    before = [one for one in ask.answer if isinstance(one, str)] if isinstance(ask.answer, list) else []
    if not set(picked) <= {*ask.codes, *before}:
        raise NotRead("typed-code")
    return [*(one for one in before if one in picked), *(one for one in picked if one not in before)]


def _language(_ask: Question, box_texts: Mapping[str, str]) -> str:
    text = box_texts.get("", "")
    if not _TAG.fullmatch(text):
        raise NotRead("typed-language")
    return text


def _languages(ask: Question, box_texts: Mapping[str, str]) -> list[str]:
    try:
        return [_language(ask, {"": line}) for line in _lines(ask, box_texts)]
    except NotRead:
        raise NotRead("typed-languages") from None


def _flag(ask: Question, box_texts: Mapping[str, str]) -> bool:
    meanings = {"yes": True} if ask.widget == "tick" else {"yes": True, "no": False}
    if box_texts.get("", "") not in meanings:
        raise NotRead("typed-code")
    return meanings[box_texts[""]]


def _days(_ask: Question, box_texts: Mapping[str, str]) -> list[str]:
    rows: dict[str, dict[str, str]] = {}
    for name, text in box_texts.items():
        row, _, box = name.partition(":")
        rows.setdefault(row, {})[box] = text
    return [reading.read_day(rows[row]) for row in sorted(rows, key=lambda row: (len(row), row))]


def _pronouns(_ask: Question, box_texts: Mapping[str, str]) -> list[str]:
    pronouns = [box_texts.get(box, "") for box in ("0", "1", "2")]
    if not all(pronouns) or any(" " in one for one in pronouns):
        raise NotRead("typed-pronouns")
    return pronouns


_READERS: Final[Mapping[Widget, Callable[[Question, Mapping[str, str]], Answer]]] = {
    "line": _text,
    "prose": _text,
    "lines": _lines,
    "pronouns": _pronouns,
    "day": lambda _ask, box_texts: reading.read_day(box_texts),
    "days": _days,
    "date": lambda _ask, box_texts: reading.read_date(box_texts),
    "span": lambda _ask, box_texts: reading.read_span(box_texts),
    "time": lambda _ask, box_texts: reading.read_time(box_texts.get("", "")),
    "count": lambda _ask, box_texts: reading.read_count(box_texts.get("", "")),
    "number": lambda ask, box_texts: reading.read_amount(box_texts.get("", ""), ask.places),
    "money": lambda ask, box_texts: reading.read_amount(box_texts.get("", ""), ask.places, "money"),
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
