"""What of a case may be printed: all that is withheld is taken out before anything is told."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from pydantic import BaseModel

from reportgen.case.dates import PartialDate, Span
from reportgen.case.evidence import Account, Area, Fact, Narrative, Opinion
from reportgen.case.file import CaseFile
from reportgen.case.known import Item
from reportgen.case.people import Person, Subject
from reportgen.case.plan import PrivateNote

M = TypeVar("M", bound=BaseModel)
_PLAIN = (str, int, bool, type(None), date, Decimal, PartialDate, Span)


@dataclass(frozen=True, slots=True)
class Printable:
    """A case as it may be printed, and the words that must stand in no output of it.

    `names` are whole names; `parts` are family or given names alone, which may also be ordinary words;
    `passages` are longer texts. `repr` shows none of them.
    """

    case: CaseFile
    names: frozenset[str]
    parts: frozenset[str]
    passages: frozenset[str]

    def __repr__(self) -> str:
        return "<Printable>"


def printable(case: CaseFile) -> Printable:
    """Return the case without private notes, opinions, withheld items and hidden names, and what was taken out.

    Facts, narratives and areas that are withheld stay as empty marks with their reason, so that a report can say so;
    withheld entries of lists are gone. An account that rests only on withheld sources goes with them.
    """
    taken = _Taken(frozenset(source.id for source in case.sources if source.withheld))
    kept = _kept(case, taken)
    own = {case.subject.name, case.subject.family, case.subject.legal_name, case.subject.name_on_information}
    own |= set(case.subject.other_names)
    shown = set(_shown_names(kept)) | {name for name in own if name}
    return Printable(
        case=kept,
        names=frozenset(taken.names - shown),
        parts=frozenset(part for part in taken.parts - shown if len(part) > 2),
        passages=frozenset(taken.passages),
    )


def initials(name: str) -> str:
    """«Marie-Ève Côté Roy» → «M.-È. C. R.»: the first letter of each part, with its marks."""
    return " ".join("-".join(_first(part) + "." for part in word.split("-") if part) for word in name.split())


def _first(part: str) -> str:
    found = re.match(r"[^\W\d_][\u0300-\u036f]*|\w|.", part)
    return found.group() if found else part[:1]


class _Taken:
    """What the walk has taken out so far."""

    def __init__(self, withheld_sources: frozenset[str]) -> None:
        self.withheld_sources = withheld_sources
        self.names: set[str] = set()
        self.parts: set[str] = set()
        self.passages: set[str] = set()


def _kept(model: M, taken: _Taken) -> M:
    """The model as it may be printed."""
    changes: dict[str, Any] = {}
    for field, value in model.__dict__.items():
        if isinstance(value, _PLAIN):
            continue
        kept = _kept_value(value, taken)
        if kept is not value:
            changes[field] = kept
    changes.update(_changes(model, taken))
    return model.model_copy(update=changes) if changes else model


def _kept_value(value: Any, taken: _Taken) -> Any:
    if isinstance(value, tuple):
        kept = tuple(_kept_value(one, taken) for one in value if not _goes(one, taken))
        return value if len(kept) == len(value) and all(a is b for a, b in zip(kept, value, strict=True)) else kept
    if isinstance(value, (Fact, Narrative, Area)) and value.withheld:
        _take(value, taken)
        return type(value)(withheld=value.withheld)
    return _kept(value, taken) if isinstance(value, BaseModel) else value


def _goes(entry: Any, taken: _Taken) -> bool:
    if isinstance(entry, Account) and entry.sources and taken.withheld_sources.issuperset(entry.sources):
        _take(entry, taken)
        return True
    if isinstance(entry, (Fact, Narrative, Area)):
        return False
    if isinstance(entry, (PrivateNote, Opinion)) or (isinstance(entry, Item) and entry.withheld):
        _take(entry, taken)
        return True
    return False


def _changes(model: BaseModel, taken: _Taken) -> dict[str, Any]:
    if isinstance(model, Person) and model.shown != "full":
        return _reduced(model, taken)
    if isinstance(model, Subject) and not model.print_address:
        taken.passages |= {text for text in (model.address, model.telephone) if text}
        return {"address": None, "telephone": None}
    return {}


def _reduced(person: Person, taken: _Taken) -> dict[str, Any]:
    taken.names.add(person.name)
    given = person.given if person.shown != "given-name" else None
    taken.parts |= {part for part in (person.family, given) if part}
    name = {"initials": initials(person.name), "given-name": person.given, "role": ""}[person.shown]
    return {
        "name": name,
        "family": None,
        "given": None,
        "pronouns": None if person.shown == "role" else person.pronouns,
    }


def _take(model: BaseModel, taken: _Taken) -> None:
    """Note every name and passage in a part that goes."""
    for value in model.__dict__.values():
        if isinstance(model, (Narrative, PrivateNote, Opinion)) and isinstance(value, str) and len(value) > 12:
            taken.passages.add(value)
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, Person):
                taken.names.add(one.name)
                taken.parts |= {part for part in (one.family, one.given) if part}
            elif isinstance(one, BaseModel):
                _take(one, taken)


def _shown_names(model: BaseModel) -> Iterable[str]:
    """Every name that may still be printed: one that is hidden in one place may be shown in another."""
    if isinstance(model, Person):
        yield model.name
        yield from (part for part in (model.family, model.given) if part)
    for value in model.__dict__.values():
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, BaseModel):
                yield from _shown_names(one)
