"""What of a case may be printed: all that is withheld is taken out before anything is told."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property
from operator import is_
from typing import Any, TypeVar

from pydantic import BaseModel

from reportgen.case.model.evidence import Account, Area, Fact, Narrative, Opinion, Quote
from reportgen.case.model.file import CaseFile
from reportgen.case.model.matter import PublicationBan
from reportgen.case.model.people import Person, Subject
from reportgen.case.model.recommendations import PrivateNote
from reportgen.case.redaction.annex_and_consent import sources_named, without_the_annex, without_what_was_taken_back
from reportgen.case.redaction.texts import RemainingEntries, Texts, texts_of
from reportgen.case.redaction.withheld_words import Taken, take
from reportgen.case.values.base import Item, models_in

M = TypeVar("M", bound=BaseModel)
_STAY_AS_MARKS = (Fact, Narrative, Area)
_REFERRED = (Person, Subject)
_HYPHEN = re.compile("[-\u2010\u2011]")
_LETTER = re.compile("\u02bc?[^\\W\\d_][\u0300-\u036f]*")  # U+02BC before a letter is part of its sound


@dataclass(frozen=True)
class Printable:
    """A case as it may be printed, and the words that must stand in no output of it.

    `names` are whole names; `parts` are family or given names alone, which may also be ordinary words;
    `passages` are longer texts; `looked_at`, the parts of the case that the report is told from, all where `None`.
    `repr` shows none of them.
    """

    case: CaseFile
    names: frozenset[str]
    parts: frozenset[str]
    passages: frozenset[str]
    looked_at: frozenset[str] | None = None

    def __repr__(self) -> str:
        return "<Printable>"

    def told_from(self, parts: frozenset[str], *, only_sources_used: bool = False) -> Printable:
        """The same for a report told from these parts of the case alone: what stands in others is not printed.

        `only_sources_used` leaves out the sources that none of these parts names.
        """
        empty_fields = {name: field for name, field in CaseFile.model_fields.items() if name not in parts}
        changes = {name: field.get_default(call_default_factory=True) for name, field in empty_fields.items()}
        case = self.case.model_copy(update=changes)
        if only_sources_used:
            named_sources = set(sources_named(case))
            case = case.model_copy(
                update={"sources": tuple(source for source in case.sources if source.id in named_sources)}
            )
        return replace(self, case=case, looked_at=parts)

    @cached_property
    def forbidden(self) -> frozenset[str]:
        """What no output may say. Under a publication ban that protects people, part of a name says too much."""
        banned = any(ban.protects in ("victim", "witness", "young-person") for ban in self.case.matter.bans)
        return self.names | self.passages | (self.parts if banned else frozenset())

    @cached_property
    def texts(self) -> Texts:
        """Every narrative, wording and quotation that may be printed, with its path."""
        return texts_of(self.case)


def printable(case: CaseFile, *, confidential: bool = False, bans: Sequence[str] = ()) -> Printable:
    """Return the case without private notes, opinions, withheld items and hidden names, and what was taken out.

    What the case keeps `confidential` goes too, save into the annex made for it. `bans` are those that protect a young
    person in every report of the kind, stated or not.

    Facts, narratives and areas that are withheld stay as empty marks with their reason, so that a report can say so;
    withheld entries of lists are gone. An entry or an account that rests only on withheld sources, its own or its
    area's, goes with them.
    """
    withheld = Taken(frozenset(source.id for source in case.sources if source.withheld))
    provisions = {ban.provision for ban in case.matter.bans}
    lacking = tuple(PublicationBan.model_validate({"provision": ban, "protects": "young-person"})
                    for ban in bans if ban not in provisions)  # fmt: skip
    if lacking:
        matter = case.matter.model_copy(update={"bans": (*case.matter.bans, *lacking)})
        case = case.model_copy(update={"matter": matter})
    if not confidential:
        case = without_the_annex(case, withheld)
    case = without_what_was_taken_back(case, withheld)
    printable_case = _redacted(case, withheld)
    own_names = {case.subject.name, case.subject.family, case.subject.legal_name, case.subject.name_on_information}
    own_names.add(case.subject.called)
    own_names |= set(case.subject.other_names)
    own_names |= {
        name for officer in (case.officer, case.reviewer) if officer for name in (officer.name, officer.family)
    }
    shown_names = set(_shown_names(printable_case)) | {name for name in own_names if name}
    return Printable(
        case=printable_case,
        names=frozenset(withheld.names - shown_names),
        parts=frozenset(part for part in withheld.parts - shown_names if len(part) > 2),
        passages=frozenset(withheld.passages),
    )


def initials(name: str) -> str:
    """«Marie-Ève Côté Roy» → «M.-È. C. R.»: the first letter of each part, with its marks."""
    return " ".join("-".join(_first(part) + "." for part in _HYPHEN.split(word) if part) for word in name.split())


def _first(part: str) -> str:
    match = _LETTER.search(part)
    return match.group() if match else part[0]


def _redacted(model: M, withheld: Taken) -> M:
    """The model as it may be printed."""
    kind: Any = type(model)
    changes: dict[str, Any] = {}
    around = withheld.unsaid
    if withheld.withheld_sources and _names_sources(kind) and (source_ids := model.__dict__["sources"]):
        withheld.unsaid = withheld.withheld_sources.issuperset(source_ids)
    for field in _with_models(kind):
        value = model.__dict__[field]
        if not value:
            continue
        remaining = _kept_entries(value, withheld) if type(value) is tuple else _kept_value(value, withheld)
        if remaining is not value:
            changes[field] = remaining
    withheld.unsaid = around
    if _is(kind, _REFERRED):
        changes.update(_changes(model, withheld))
    return model.model_copy(update=changes) if changes else model


def _kept_entries(entries: tuple[Any, ...], withheld: Taken) -> tuple[Any, ...]:
    remaining = [_kept_value(entry, withheld) for entry in entries if not _goes(entry, withheld)]
    if len(remaining) == len(entries):
        return entries if all(map(is_, remaining, entries)) else tuple(remaining)
    redacted = RemainingEntries(remaining)
    redacted.places = tuple(place for place, value in enumerate(entries) if not _goes(value, withheld))
    return redacted


def _kept_value(value: Any, withheld: Taken) -> Any:
    kind: Any = type(value)
    if _is(kind, _STAY_AS_MARKS) and value.withheld:
        take(value, withheld)
        return kind.model_construct(withheld=value.withheld)  # unchecked: see `evidence.Fact`
    return _redacted(value, withheld) if _is(kind, (BaseModel,)) else value


def _goes(entry: Any, withheld: Taken) -> bool:
    kind: Any = type(entry)
    if _is(kind, (Account,)):
        goes = withheld.withheld_sources.issuperset(entry.sources) if entry.sources else withheld.unsaid
    elif _is(kind, _STAY_AS_MARKS):
        goes = False
    elif _is(kind, (Item,)):
        source_ids = (entry.source,) if _is(kind, (Quote,)) else getattr(entry, "sources", ())
        goes = bool(entry.withheld) or (bool(source_ids) and withheld.withheld_sources.issuperset(source_ids))
    else:
        goes = _is(kind, (PrivateNote, Opinion))
    if goes:
        take(entry, withheld)
    return goes


@cache
def _names_sources(kind: type[BaseModel]) -> bool:
    """Whether a part names the sources of what stands in it: an area of life, or an entry of its own sources."""
    return issubclass(kind, Item) and "sources" in kind.model_fields


@cache
def _is(kind: type, kinds: tuple[type, ...]) -> bool:
    """As `isinstance`, which is slow for pydantic's classes."""
    return issubclass(kind, kinds)


def _changes(model: BaseModel, withheld: Taken) -> dict[str, Any]:
    if isinstance(model, Person) and model.shown != "full":
        return _reduced(model, withheld)
    if isinstance(model, Subject) and not model.print_address:
        withheld.passages |= {text for text in (model.address, model.telephone) if text}
        return {"address": None, "telephone": None}
    return {}


def _reduced(person: Person, withheld: Taken) -> dict[str, Any]:
    withheld.names.add(person.name)
    given_name = person.given if person.shown != "given-name" else None
    withheld.parts |= {part for part in (person.family, given_name, person.called) if part}
    name = {"initials": initials(person.name), "given-name": person.given, "role": ""}[person.shown]
    return {
        "name": name,
        "family": None,
        "given": None,
        "called": None,
        "pronouns": None if person.shown == "role" else person.pronouns,
    }


def _shown_names(model: BaseModel) -> Iterable[str]:
    """Every name that may still be printed: one that is hidden in one place may be shown in another."""
    if isinstance(model, Person):
        yield model.name
        yield from (part for part in (model.family, model.given, model.called) if part)
        return
    for field in _with_people(type(model)):
        value = model.__dict__[field]
        for person in value if isinstance(value, tuple) else (value,):
            if isinstance(person, BaseModel):
                yield from _shown_names(person)


@cache
def _with_models(kind: type[BaseModel]) -> tuple[str, ...]:
    """The fields of a model that hold other models."""
    return tuple(name for name, field in kind.model_fields.items() if models_in(field.annotation))


@cache
def _with_people(kind: type[BaseModel]) -> tuple[str, ...]:
    """The fields of a model that hold people, near or far below."""
    return tuple(
        name
        for name in _with_models(kind)
        if any(
            issubclass(below, Person) or _with_people(below) for below in models_in(kind.model_fields[name].annotation)
        )
    )
