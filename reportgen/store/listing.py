"""What a list of cases shows of each, read from its answers, and how a search compares it."""

from __future__ import annotations

import unicodedata
from datetime import date
from typing import Any, Final

from reportgen.store.issued import Answers

_DUE: Final = ("matter.due_on", "matter.sentencing_on", "application.hearing_on")
"""The days something is due by: the first that is set is the one a list shows."""


def list_values(answers: Answers) -> dict[str, Any]:
    """What lists and searches show of a case, from its answers."""
    due = next((day for path in _DUE if (day := _day(_text(answers, path)))), None)
    texts = {"number": "number", "name": "subject.name", "kind": "kind"}
    return {"due": due, **{column: _text(answers, path) for column, path in texts.items()}}


def _text(answers: Answers, path: str) -> str:
    answer_text = answers.get(path)
    return answer_text if isinstance(answer_text, str) else ""


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if len(text) == 10 else None
    except ValueError:
        return None


def plain(words: str) -> str:
    """Words as a search compares them: no case, no accents."""
    apart = unicodedata.normalize("NFKD", words.casefold())
    return "".join(mark for mark in apart if not unicodedata.combining(mark))
