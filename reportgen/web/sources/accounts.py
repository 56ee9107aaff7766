"""What each source says, fact by fact: its own account, the one it shares with others, and where they stand apart."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from reportgen.case.draft.answers import Answer, Answers, entries_of
from reportgen.case.values.base import CaseModel
from reportgen.forms.entries import Changes
from reportgen.forms.field_specs import field_spec_at, field_specs_of
from reportgen.forms.model import Group, ListEntry, Part, Question
from reportgen.forms.pages import Page
from reportgen.forms.posted_answers import Posted, read
from reportgen.forms.questions import asks, questions
from reportgen.sheets.names import plain
from reportgen.web.case_view import CaseView

How = Literal["agreed", "contradicted", "alone", "unsourced", "none"]

Voice = tuple[str, ...]
"""What makes one voice of several sources: the person of the report, a name with its relation; else the source’s id."""


@dataclass(frozen=True, slots=True)
class SourceAccount:
    """One account of a fact: its key, its value or why there is none, and the ids of the sources it rests on.

    `own` are the sources it names; where it names none, `sources` are those of what holds the fact.
    """

    key: str
    value: Answer | None
    absent: Answer | None
    own: tuple[str, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FactAccounts:
    """A fact of the case with its accounts. `entry` is the entry it stands in, the innermost."""

    group: Group
    accounts: tuple[SourceAccount, ...]
    entry: ListEntry | None = None

    @property
    def path(self) -> str:
        """Its path."""
        return self.group.path

    def how(self, voices: Mapping[str, Voice]) -> How:
        """How its accounts stand to each other: two voices that say the same agree. `voices` are those of the case."""
        answered_accounts = [account for account in self.accounts if account.value is not None]
        values = [account.value for account in answered_accounts]
        if not values:
            return "none"
        if any(value != values[0] for value in values):
            return "contradicted"
        heard = {voices.get(source, (source,)) for account in answered_accounts for source in account.sources}
        return "agreed" if len(heard) > 1 else "alone" if heard else "unsourced"

    def of(self, source: str) -> tuple[SourceAccount, ...]:
        """The accounts of one source."""
        return tuple(account for account in self.accounts if source in account.sources)


def voices_of(answers: Answers) -> dict[str, Voice]:
    """Return whose voice each source of a case is, by its id: two talks with one person are one voice."""
    places = ((answers.get(f"sources.{key}.id"), f"sources.{key}") for key in entries_of(answers, "sources"))
    return {source: _voice(answers, at, source) for source, at in places if isinstance(source, str)}


def _voice(answers: Answers, at: str, source: str) -> Voice:
    name, relation = answers.get(f"{at}.person.name"), answers.get(f"{at}.relation")
    if answers.get(f"{at}.kind") == "interview" or relation == "self":
        return ("self",)
    return ("person", plain(name), str(relation)) if isinstance(name, str) else ("source", source)


@dataclass(frozen=True, slots=True)
class Saying:
    """What one source says of a fact, to be answered: the value, or why there is none. `shared`: as others say too."""

    told: FactAccounts
    key: str
    value: Question
    absent: Question
    shared: SourceAccount | None

    @property
    def new(self) -> bool:
        """Whether the source has no account of its own yet."""
        return all(account.key != self.key for account in self.told.accounts)


@cache
def has_facts(page: Page) -> bool:
    """Whether a page asks for anything that sources may tell differently."""
    return any(_holds_facts(path) for path in page.starts)


def _holds_facts(path: str) -> bool:
    slot = field_spec_at(path)
    if slot is None or slot.kind == "fact":
        return slot is not None
    pending, visited = [slot.holds], set()
    while pending:
        model = pending.pop()
        if model is CaseModel or model in visited:
            continue
        visited.add(model)
        inside = field_specs_of(model).values()
        if any(one.kind == "fact" for one in inside):
            return True
        pending += [one.holds for one in inside]
    return False


def topics_of(folder: CaseView) -> tuple[Page, ...]:
    """Return the pages of a case that ask for anything sources may tell differently."""
    return tuple(page for page in folder.pages if has_facts(page))


def facts(page: Page, answers: Answers) -> Iterator[FactAccounts]:
    """Yield every fact that a page asks for, those in the entries of its lists too, in their order."""
    yield from _facts(page, questions(page, answers), answers, None)


def _facts(page: Page, parts: Sequence[Part], answers: Answers, inside: ListEntry | None) -> Iterator[FactAccounts]:
    for part in parts:
        if isinstance(part, Question):
            continue
        if not isinstance(part, Group):
            for entry in part.entries:
                entry_parts = entry.parts or questions(page, answers, entry.path)
                yield from _facts(page, entry_parts, answers, entry)
        elif part.kind == "fact":
            yield FactAccounts(part, tuple(_accounts(answers, part.path)), inside)
        else:
            yield from _facts(page, part.parts, answers, inside)


def _accounts(answers: Answers, fact: str) -> Iterator[SourceAccount]:
    usual = sources_around(answers, fact)
    for key in entries_of(answers, f"{fact}.accounts"):
        at = f"{fact}.accounts.{key}"
        area_sources = _ids(answers.get(f"{at}.sources"))
        yield SourceAccount(
            key, answers.get(f"{at}.value"), answers.get(f"{at}.absent"), area_sources, area_sources or usual
        )


def sources_around(answers: Answers, fact: str) -> tuple[str, ...]:
    """Return the sources of what holds a fact: of its entry, or of its section."""
    holder = fact.rpartition(".")[0]
    while holder:
        if source_ids := _ids(answers.get(f"{holder}.sources")):
            return source_ids
        holder = holder.rpartition(".")[0]
    return ()


def _ids(answer: Answer | None) -> tuple[str, ...]:
    return tuple(one for one in answer if isinstance(one, str)) if isinstance(answer, list) else ()


def own_key(source: str) -> str:
    """Return the key of the account that a source has alone: the same in every window."""
    return f"~s{hashlib.sha256(source.encode()).hexdigest()[:12]}"


def saying(fact_accounts: FactAccounts, source: str) -> Saying:
    """Return the questions about what one source says of a fact."""
    mine = fact_accounts.of(source)
    alone = next((account for account in mine if account.sources == (source,)), None)
    shared = None if alone else next(iter(mine), None)
    key = alone.key if alone else own_key(source)
    shows = alone or shared
    account = next(part for part in fact_accounts.group.parts if isinstance(part, Group))
    questions_by_field = {ask.field if ask.path.endswith(".absent") else "value": ask for ask in asks(account.parts)
             if ask.path.endswith((".value", ".absent"))}  # fmt: skip
    at = f"{fact_accounts.path}.accounts.{key}"
    value = replace(
        questions_by_field["value"],
        path=f"{at}.value",
        answer=shows.value if shows else None,
        required=False,
        when=None,
    )
    absent = replace(questions_by_field["absent"], path=f"{at}.absent", answer=shows.absent if shows else None)
    return Saying(fact_accounts, key, value, absent, shared)


def read_saying(entry: Saying, source: str, posted: Posted, answers: Answers) -> Changes:
    """Return what was posted about what one source says of a fact: its own account, made, changed or removed.

    A source that no longer says what others say too is taken out of the account they share.
    """
    answers_read = read((entry.value, entry.absent), posted)
    before = {
        entry.value.path: entry.value.answer,
        entry.absent.path: entry.absent.answer,
    }
    now = {**before, **answers_read}
    if now == before:
        return {}
    at, accounts_path = (
        f"{entry.told.path}.accounts.{entry.key}",
        f"{entry.told.path}.accounts",
    )
    order = list(entries_of(answers, accounts_path))
    says = any(answer is not None for answer in now.values())
    changes: Changes = dict(now)
    if entry.shared is not None:
        other_sources = [other for other in entry.shared.sources if other != source]
        changes[f"{accounts_path}.{entry.shared.key}.sources"] = other_sources
    if says and entry.new:
        order.append(entry.key)
        changes |= {accounts_path: {"entries": order}, f"{at}.sources": [source]}
    elif not says and not entry.new:
        order.remove(entry.key)
        changes[accounts_path] = {"entries": order} if order else None
        changes |= dict.fromkeys(path for path in answers if path.startswith(f"{at}."))
    return changes
