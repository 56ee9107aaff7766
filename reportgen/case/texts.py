"""Where a case holds people's words: every narrative, wording and quotation, with its path."""

from __future__ import annotations

from typing import Any, TypeAlias

from reportgen.case.evidence import Narrative, Quote
from reportgen.case.known import Known, Words

_PLAIN = frozenset({str, int, bool, type(None)})  # most of a case; none of them holds another part

Texts: TypeAlias = tuple[tuple[str, Narrative | Words | Quote], ...]


def texts_of(model: Known) -> Texts:
    """Return every narrative, wording and quotation inside `model`, each with its path in the case file."""
    found: list[tuple[str, Any]] = []
    _gather(model, "", found)
    return tuple(found)


def _gather(model: Known, at: str, found: list[tuple[str, Any]]) -> None:
    for field, value in model.__dict__.items():
        kind = type(value)
        if kind is tuple:
            for number, one in enumerate(value):
                if isinstance(one, Known):
                    _take(one, f"{at}{field}[{number}]", found)
        elif kind is dict:
            for key, one in value.items():
                if isinstance(one, Known):
                    _take(one, f"{at}{field}.{key}", found)
        elif kind not in _PLAIN and isinstance(value, Known):
            _take(value, f"{at}{field}", found)


def _take(model: Known, place: str, found: list[tuple[str, Any]]) -> None:
    kind = type(model)
    if kind is Narrative or kind is Words:
        found.append((place, model))
        return
    if kind is Quote:
        found.append((place, model))
    _gather(model, f"{place}.", found)
