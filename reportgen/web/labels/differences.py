"""Two versions of an answer side by side, with what changed marked."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup, escape

from reportgen.case.draft.answers import Answer
from reportgen.forms.pages import page_of
from reportgen.web.case_view import CaseView
from reportgen.web.http.request import RequestContext
from reportgen.web.labels.questions import _read, question_at

_WORD: Final = re.compile(r"\s+|[^\s]+")
_MARKS: Final = {"del": Markup("<del>{}</del>"), "ins": Markup("<ins>{}</ins>")}


@dataclass(frozen=True, slots=True)
class AnswerDifference:
    """One answer in two versions, or in two windows: what it is the answer to, and both as they read."""

    path: str
    page: str | None
    question: str
    before: Markup
    after: Markup
    id: str = ""


def _both(theirs: Answer, mine: Answer) -> bool:
    """Whether both can be kept in one answer: texts can, one after the other."""
    return isinstance(theirs, str) and isinstance(mine, str)


def difference(
    visit: RequestContext,
    folder: CaseView,
    path: str,
    before: Answer,
    after: Answer,
    id: str = "",  # noqa: A002 - as everywhere
) -> AnswerDifference:
    """Return how one answer differs, with what was added and taken out marked."""
    before_text, after_text = (_read(visit, folder.answers, path, answer) for answer in (before, after))
    page = page_of(path)
    labels_of_both = (
        mark_changes(before_text, after_text)
        if before_text and after_text
        else (escape(before_text), escape(after_text))
    )
    return AnswerDifference(
        path, page.id if page else None, question_at(visit, folder.answers, path), *labels_of_both, id
    )


def mark_changes(before: str, after: str) -> tuple[Markup, Markup]:
    """Return two texts with what the first alone has and what the second alone has marked, word by word."""
    before_words, after_words = _WORD.findall(before), _WORD.findall(after)
    if len(before_words) * len(after_words) > 4_000_000:  # very long texts are shown whole
        return escape(before), escape(after)
    removed, inserted = [], []
    for step, a, b, c, d in difflib.SequenceMatcher(None, before_words, after_words, autojunk=False).get_opcodes():
        removed.append(_as(before_words[a:b], "del" if step != "equal" else ""))
        inserted.append(_as(after_words[c:d], "ins" if step != "equal" else ""))
    return Markup("").join(removed), Markup("").join(inserted)


def _as(words: Sequence[str], tag: str) -> Markup:
    marked_text = escape("".join(words))
    return _MARKS[tag].format(marked_text) if tag and words else marked_text


def _is_order(before: Answer, after: Answer) -> bool:
    """Whether only the order of a list differs: what came or went in it is told by its own answers."""
    return any(isinstance(item, Mapping) and "entries" in item for item in (before, after))


def _number(typed: str) -> int | None:
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 10 else None
