"""Parses the boxes of a question, by its widget."""

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


def value_of(question: Question, boxes: Mapping[str, str]) -> Answer:
    """Return the answer in the boxes of a question, as JSON. Raise `NotRead` if they hold no value."""
    return _READERS[question.widget](question, boxes)


def _text(_question: Question, boxes: Mapping[str, str]) -> str:
    return boxes.get("", "")


def _lines(_question: Question, boxes: Mapping[str, str]) -> list[str]:
    return [line for line in boxes.get("", "").split("\n") if line]


def _code(question: Question, boxes: Mapping[str, str]) -> str:
    if boxes.get("") not in question.codes:
        raise NotRead("typed-code")
    return boxes[""]


def _search(question: Question, boxes: Mapping[str, str]) -> str:
    code = boxes.get("", "")
    if code not in (ids(question.of) if question.of in ("offences", "conditions") else question.codes):
        raise NotRead("typed-search")
    return code


def _several(question: Question, boxes: Mapping[str, str]) -> list[str]:
    """Return the ticked codes: those ticked before first, in their order."""
    picked = boxes.get("", "").split("\n") if boxes else []
    if not picked:
        raise NotRead("typed-choose-one")
    before = [code for code in question.answer if isinstance(code, str)] if isinstance(question.answer, list) else []
    if not set(picked) <= {*question.codes, *before}:
        raise NotRead("typed-code")
    return [*(code for code in before if code in picked), *(code for code in picked if code not in before)]


def _language(_question: Question, boxes: Mapping[str, str]) -> str:
    tag = boxes.get("", "")
    if not _TAG.fullmatch(tag):
        raise NotRead("typed-language")
    return tag


def _languages(question: Question, boxes: Mapping[str, str]) -> list[str]:
    try:
        return [_language(question, {"": line}) for line in _lines(question, boxes)]
    except NotRead:
        raise NotRead("typed-languages") from None


def _flag(question: Question, boxes: Mapping[str, str]) -> bool:
    values = {"yes": True} if question.widget == "tick" else {"yes": True, "no": False}
    if boxes.get("", "") not in values:
        raise NotRead("typed-code")
    return values[boxes[""]]


def _days(_question: Question, boxes: Mapping[str, str]) -> list[str]:
    rows: dict[str, dict[str, str]] = {}
    for name, text in boxes.items():
        row, _, box = name.partition(":")
        rows.setdefault(row, {})[box] = text
    return [reading.read_day(rows[row]) for row in sorted(rows, key=lambda row: (len(row), row))]


def _pronouns(_question: Question, boxes: Mapping[str, str]) -> list[str]:
    forms = [boxes.get(box, "") for box in ("0", "1", "2")]
    if not all(forms) or any(" " in form for form in forms):
        raise NotRead("typed-pronouns")
    return forms


_READERS: Final[Mapping[Widget, Callable[[Question, Mapping[str, str]], Answer]]] = {
    "line": _text,
    "prose": _text,
    "lines": _lines,
    "pronouns": _pronouns,
    "day": lambda _question, boxes: reading.read_day(boxes),
    "days": _days,
    "date": lambda _question, boxes: reading.read_date(boxes),
    "span": lambda _question, boxes: reading.read_span(boxes),
    "time": lambda _question, boxes: reading.read_time(boxes.get("", "")),
    "count": lambda _question, boxes: reading.read_count(boxes.get("", "")),
    "number": lambda question, boxes: reading.read_amount(boxes.get("", ""), question.places),
    "money": lambda question, boxes: reading.read_amount(boxes.get("", ""), question.places, "money"),
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
