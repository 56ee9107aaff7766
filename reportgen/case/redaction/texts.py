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
    found: list[tuple[str, Any]] = []
    _gather(model, "", found, _WORDS)
    return tuple(found)


def facts_of(model: CaseModel) -> tuple[tuple[str, Fact[Any]], ...]:
    """Return every fact inside `model`, each with its path in the case file."""
    found: list[tuple[str, Any]] = []
    _gather(model, "", found, _FACTS)
    return tuple(found)


def _gather(model: CaseModel, at: str, found: list[tuple[str, Any]], wanted: frozenset[type]) -> None:
    for field, value in model.__dict__.items():
        kind = type(value)
        if kind is tuple:
            for number, one in enumerate(value):
                if isinstance(one, CaseModel):
                    _take(one, f"{at}{field}[{number}]", found, wanted)
        elif kind is dict:
            for key, one in value.items():
                if isinstance(one, CaseModel):
                    _take(one, f"{at}{field}.{key}", found, wanted)
        elif kind not in _PLAIN and isinstance(value, CaseModel):
            _take(value, f"{at}{field}", found, wanted)
        elif kind is RemainingEntries:
            for number, one in zip(value.places, value, strict=True):
                if isinstance(one, CaseModel):
                    _take(one, f"{at}{field}[{number}]", found, wanted)


def _take(model: CaseModel, place: str, found: list[tuple[str, Any]], wanted: frozenset[type]) -> None:
    kind = type(model)
    if kind in wanted:
        found.append((place, model))
        if kind in _WHOLE:
            return
    _gather(model, f"{place}.", found, wanted)


def all_strings(model: CaseModel) -> list[str]:
    """Return every string inside `model`, codes and names included, in no order."""
    found: list[str] = []
    waiting: list[Any] = [model]
    while waiting:
        value = waiting.pop()
        kind = type(value)
        if kind is str:
            found.append(value)
        elif kind is tuple or kind is RemainingEntries:
            waiting += value
        elif kind is dict:
            waiting += value.values()
        elif isinstance(value, CaseModel):
            waiting += value.__dict__.values()
    return found


def strings_of(model: CaseModel) -> list[tuple[str, str]]:
    """Return the same strings in the order of the file, each with its path."""
    found: list[tuple[str, str]] = []
    waiting: list[tuple[str, Any]] = [("", model)]
    while waiting:
        at, value = waiting.pop()
        if isinstance(value, str):
            found.append((at, value))
        elif isinstance(value, CaseModel):
            waiting += [(f"{at}.{field}" if at else field, one) for field, one in value.__dict__.items() if one]
        elif isinstance(value, tuple):
            places = value.places if isinstance(value, RemainingEntries) else range(len(value))
            waiting += [(f"{at}[{number}]", one) for number, one in zip(places, value, strict=True)]
        elif isinstance(value, dict):
            waiting += [(f"{at}.{key}", one) for key, one in value.items()]
    return found[::-1]
