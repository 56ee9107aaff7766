"""Where a case holds people's words: every narrative, wording and quotation, with its path."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from reportgen.case.evidence import Narrative, Quote
from reportgen.case.known import Known, Words

Texts: TypeAlias = tuple[tuple[str, Narrative | Words | Quote], ...]


def texts_of(model: Known) -> Texts:
    """Return every narrative, wording and quotation inside `model`, each with its path in the case file."""
    return tuple(_texts(model, ""))


def _texts(model: Known, at: str) -> Iterator[tuple[str, Any]]:
    for field, value in model.__dict__.items():
        if isinstance(value, Known):
            yield from _text(value, f"{at}{field}")
        elif isinstance(value, tuple):
            for number, one in enumerate(value):
                if isinstance(one, Known):
                    yield from _text(one, f"{at}{field}[{number}]")
        elif isinstance(value, dict):
            for key, one in value.items():
                if isinstance(one, Known):
                    yield from _text(one, f"{at}{field}.{key}")


def _text(model: Known, place: str) -> Iterator[tuple[str, Any]]:
    if isinstance(model, (Narrative, Words, Quote)):
        yield place, model
    if not isinstance(model, (Narrative, Words)):
        yield from _texts(model, f"{place}.")
