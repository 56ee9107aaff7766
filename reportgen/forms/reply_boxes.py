"""Splits a reply of a guide into the boxes of its question, and its words into codes."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from reportgen.forms.model import Question
from reportgen.forms.values.parse_values import NotRead
from reportgen.forms.values.parse_widgets import value_of
from reportgen.forms.values.typed_dates import date_boxes, day_boxes, span_boxes
from reportgen.report.guide import GuideReply

FindCode: TypeAlias = Callable[[Question, str], str | None]
"""Looks up the code or tag of words typed for a choice; `None` if there is none."""

SEPARATOR: Final = re.compile(r"\s*[;\n]\s*")
_LIST_LINE: Final = re.compile(r"\s|[-*+>] |\d{1,3}[.)] ")
_ISO: Final = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def form_boxes(question: Question, reply: GuideReply, find_code: FindCode | None) -> dict[str, list[str]]:
    """Return a reply as the boxes of its question; if it does not fit them, the first holds it as it is."""
    text = reply.text
    match question.widget:
        case "flag" | "tick":
            return {"": [" / ".join(reply.ticked)]}
        case "several":
            parts = [part for part in SEPARATOR.split(text) if part]
            return {"": [*reply.ticked] or [_code(question, part, find_code) for part in parts]}
        case "choice" | "select" | "search" | "language":
            is_code = reply.value in question.codes
            return {"": [reply.value if is_code else _code(question, " ".join(text.split()), find_code)]}
        case "day":
            picked = reply.value if reply.value and not _ISO.fullmatch(text.strip()) else text
            return _boxed(day_boxes(picked), "year", text)
        case "date":
            return _boxed(date_boxes(text), "year", text)
        case "span":
            return _boxed(span_boxes(text), "start:year", text)
        case "days":
            days = [day_boxes(part) for part in SEPARATOR.split(text)]
            boxes = {f"{row}:{box}": part for row, day in enumerate(days) for box, part in (day or {}).items()}
            return _boxed(boxes if all(days) else None, "0:year", text)
        case "pronouns":
            words = re.split(r"[\s/,]+", text.strip())
            three = (words[:1], words[1:2], [" ".join(words[2:])])
            return {str(box): part for box, part in enumerate(three) if part and part[0]}
        case "lines":
            return {"": ["\n".join(part for part in SEPARATOR.split(text) if part)]}
        case "languages":
            names = [part for part in SEPARATOR.split(text) if part]
            return {"": [_all_or_none(question, names, [_code(question, part, find_code) for part in names])]}
        case "prose":
            return {"": [_paragraphs(text)]}
        case _:
            return {"": [" ".join(text.split("\n"))]}


def _all_or_none(question: Question, names: list[str], codes: list[str]) -> str:
    """Return names as their codes if every one is known; else as they were typed, for somebody to read again."""
    try:
        value_of(question, {"": "\n".join(codes)})
    except NotRead:
        return "\n".join(names)
    return "\n".join(codes)


def _boxed(boxes: Mapping[str, str] | None, first: str, text: str) -> dict[str, list[str]]:
    return {first: [text]} if boxes is None else {box: [text] for box, text in boxes.items()}


def _code(question: Question, words: str, find_code: FindCode | None) -> str:
    if words in question.codes or find_code is None:
        return words
    return find_code(question, words) or words


def _paragraphs(text: str) -> str:
    """Return text as Markdown: what Word shows as paragraphs are paragraphs; the lines of a list stay together."""
    lines: list[str] = []
    for line in text.split("\n"):
        if lines and lines[-1] and line and not _LIST_LINE.match(line):
            lines.append("")
        lines.append(line)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")
