"""Where a case holds people's words: every narrative, wording and quotation; and every fact; each with its path."""

from __future__ import annotations

from typing import Any, TypeAlias

from reportgen.case.model.evidence import Fact, Narrative, Quote
from reportgen.case.values.base import CaseModel, Words

_PLAIN = frozenset({str, int, bool, type(None)})  # most of a case; none of them holds another part

_WORDS: frozenset[type] = frozenset({Narrative, Words, Quote})
_FACTS: frozenset[type] = frozenset({Fact})
_WHOLE: frozenset[type] = frozenset({Narrative, Words, Fact})  # nothing that is looked for stands inside these


class RemainingEntries(tuple[Any, ...]):
    """The entries of a list that are left once some were taken out; `places` are their numbers in the case file."""

    places: tuple[int, ...] = ()


Texts: TypeAlias = tuple[tuple[str, Narrative | Words | Quote], ...]


def texts_of(model: CaseModel) -> Texts:
    """Return every narrative, wording and quotation inside `model`, each with its path in the case file."""
    texts: list[tuple[str, Any]] = []
    _gather(model, "", texts, _WORDS)
    return tuple(texts)


def facts_of(model: CaseModel) -> tuple[tuple[str, Fact[Any]], ...]:
    """Return every fact inside `model`, each with its path in the case file."""
    texts: list[tuple[str, Any]] = []
    _gather(model, "", texts, _FACTS)
    return tuple(texts)


def _gather(model: CaseModel, at: str, texts: list[tuple[str, Any]], types: frozenset[type]) -> None:
    for field, value in model.__dict__.items():
        kind = type(value)
        if kind is tuple:
            for number, item in enumerate(value):
                if isinstance(item, CaseModel):
                    _take(item, f"{at}{field}[{number}]", texts, types)
        elif kind is dict:
            for key, item in value.items():
                if isinstance(item, CaseModel):
                    _take(item, f"{at}{field}.{key}", texts, types)
        elif kind not in _PLAIN and isinstance(value, CaseModel):
            _take(value, f"{at}{field}", texts, types)
        elif kind is RemainingEntries:
            for number, item in zip(value.places, value, strict=True):
                if isinstance(item, CaseModel):
                    _take(item, f"{at}{field}[{number}]", texts, types)


def _take(model: CaseModel, place: str, texts: list[tuple[str, Any]], types: frozenset[type]) -> None:
    kind = type(model)
    if kind in types:
        texts.append((place, model))
        if kind in _WHOLE:
            return
    _gather(model, f"{place}.", texts, types)


def all_strings(model: CaseModel) -> list[str]:
    """Return every string inside `model`, codes and names included, in no order."""
    texts: list[str] = []
    pending: list[Any] = [model]
    while pending:
        value = pending.pop()
        kind = type(value)
        if kind is str:
            texts.append(value)
        elif kind is tuple or kind is RemainingEntries:
            pending += value
        elif kind is dict:
            pending += value.values()
        elif isinstance(value, CaseModel):
            pending += value.__dict__.values()
    return texts


def strings_of(model: CaseModel) -> list[tuple[str, str]]:
    """Return the same strings in the order of the file, each with its path."""
    texts: list[tuple[str, str]] = []
    pending: list[tuple[str, Any]] = [("", model)]
    while pending:
        at, value = pending.pop()
        if isinstance(value, str):
            texts.append((at, value))
        elif isinstance(value, CaseModel):
            pending += [(f"{at}.{field}" if at else field, item) for field, item in value.__dict__.items() if item]
        elif isinstance(value, tuple):
            places = value.places if isinstance(value, RemainingEntries) else range(len(value))
            pending += [(f"{at}[{number}]", entry) for number, entry in zip(places, value, strict=True)]
        elif isinstance(value, dict):
            pending += [(f"{at}.{key}", element) for key, element in value.items()]
    return texts[::-1]
