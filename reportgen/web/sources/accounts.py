"""The accounts of each source, fact by fact: its own, those it shares with others, and contradictions between them."""

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

Agreement = Literal["agreed", "contradicted", "alone", "unsourced", "none"]

Voice = tuple[str, ...]
"""The key by which several sources count as one voice: the subject, a name with its relation; else the source's id."""


@dataclass(frozen=True, slots=True)
class SourceAccount:
    """One account of a fact: its key, its value or why there is none, and the ids of the sources it rests on.

    `own_sources` are the sources it names; if it names none, `sources` are those of the entry or section of the fact.
    """

    key: str
    value: Answer | None
    absent: Answer | None
    own_sources: tuple[str, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FactAccounts:
    """A fact of the case with its accounts. `entry` is the innermost entry it is in."""

    group: Group
    accounts: tuple[SourceAccount, ...]
    entry: ListEntry | None = None

    @property
    def path(self) -> str:
        """Its path."""
        return self.group.path

    def agreement(self, voices: Mapping[str, Voice]) -> Agreement:
        """Whether its accounts agree: they do if two voices say the same. `voices` are those of the case."""
        with_value = [account for account in self.accounts if account.value is not None]
        values = [account.value for account in with_value]
        if not values:
            return "none"
        if any(value != values[0] for value in values):
            return "contradicted"
        speakers = {voices.get(source, (source,)) for account in with_value for source in account.sources}
        return "agreed" if len(speakers) > 1 else "alone" if speakers else "unsourced"

    def of(self, source: str) -> tuple[SourceAccount, ...]:
        """The accounts of one source."""
        return tuple(account for account in self.accounts if source in account.sources)


def voices_of(answers: Answers) -> dict[str, Voice]:
    """Return the voice of each source of a case, by its id: two talks with one person are one voice."""
    places = ((answers.get(f"sources.{key}.id"), f"sources.{key}") for key in entries_of(answers, "sources"))
    return {source: _voice(answers, at, source) for source, at in places if isinstance(source, str)}


def _voice(answers: Answers, at: str, source: str) -> Voice:
    name, relation = answers.get(f"{at}.person.name"), answers.get(f"{at}.relation")
    if answers.get(f"{at}.kind") == "interview" or relation == "self":
        return ("self",)
    return ("person", plain(name), str(relation)) if isinstance(name, str) else ("source", source)


@dataclass(frozen=True, slots=True)
class SourceQuestions:
    """The questions about one source's account of a fact: its value, or why it has none. `shared`: others agree."""

    fact: FactAccounts
    key: str
    value: Question
    absent: Question
    shared: SourceAccount | None

    @property
    def new(self) -> bool:
        """Whether the source has no account of its own yet."""
        return all(account.key != self.key for account in self.fact.accounts)


@cache
def has_facts(page: Page) -> bool:
    """Whether a page asks for any fact on which sources may differ."""
    return any(_holds_facts(path) for path in page.starts)


def _holds_facts(path: str) -> bool:
    spec = field_spec_at(path)
    if spec is None or spec.kind == "fact":
        return spec is not None
    queue, visited = [spec.holds], set()
    while queue:
        model = queue.pop()
        if model is CaseModel or model in visited:
            continue
        visited.add(model)
        inside = field_specs_of(model).values()
        if any(field.kind == "fact" for field in inside):
            return True
        queue += [field.holds for field in inside]
    return False


def topics_of(view: CaseView) -> tuple[Page, ...]:
    """Return the pages of a case that ask for facts on which sources may differ."""
    return tuple(page for page in view.pages if has_facts(page))


def facts(page: Page, answers: Answers) -> Iterator[FactAccounts]:
    """Yield every fact that a page asks for, including those in entries of its lists, in their order."""
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
        own_sources = _ids(answers.get(f"{at}.sources"))
        yield SourceAccount(
            key, answers.get(f"{at}.value"), answers.get(f"{at}.absent"), own_sources, own_sources or usual
        )


def sources_around(answers: Answers, fact: str) -> tuple[str, ...]:
    """Return the sources of a fact's entry, or of its section."""
    holder = fact.rpartition(".")[0]
    while holder:
        if ids := _ids(answers.get(f"{holder}.sources")):
            return ids
        holder = holder.rpartition(".")[0]
    return ()


def _ids(answer: Answer | None) -> tuple[str, ...]:
    return tuple(source for source in answer if isinstance(source, str)) if isinstance(answer, list) else ()


def own_key(source: str) -> str:
    """Return the key of the account that a source has alone: the same in every window."""
    return f"~s{hashlib.sha256(source.encode()).hexdigest()[:12]}"


def source_questions(fact: FactAccounts, source: str) -> SourceQuestions:
    """Return the questions about one source's account of a fact."""
    mine = fact.of(source)
    alone = next((account for account in mine if account.sources == (source,)), None)
    shared = None if alone else next(iter(mine), None)
    key = alone.key if alone else own_key(source)
    shows = alone or shared
    account = next(part for part in fact.group.parts if isinstance(part, Group))
    questions_asked = [question for question in asks(account.parts) if question.path.endswith((".value", ".absent"))]
    by_field = {item.field if item.path.endswith(".absent") else "value": item for item in questions_asked}
    at = f"{fact.path}.accounts.{key}"
    value = replace(
        by_field["value"], path=f"{at}.value", answer=shows.value if shows else None, required=False, when=None
    )
    absent = replace(by_field["absent"], path=f"{at}.absent", answer=shows.absent if shows else None)
    return SourceQuestions(fact, key, value, absent, shared)


def read_source_questions(questions: SourceQuestions, source: str, form_data: Posted, answers: Answers) -> Changes:
    """Return the posted changes to one source's account of a fact: its own account, added, changed or removed.

    A source that no longer agrees with others is removed from the account they share.
    """
    posted_answers = read((questions.value, questions.absent), form_data)
    before = {questions.value.path: questions.value.answer, questions.absent.path: questions.absent.answer}
    now = {**before, **posted_answers}
    if now == before:
        return {}
    at, list_path = f"{questions.fact.path}.accounts.{questions.key}", f"{questions.fact.path}.accounts"
    order = list(entries_of(answers, list_path))
    says = any(answer is not None for answer in now.values())
    changes: Changes = dict(now)
    if questions.shared is not None:
        remaining = [source_id for source_id in questions.shared.sources if source_id != source]
        changes[f"{list_path}.{questions.shared.key}.sources"] = remaining
    if says and questions.new:
        order.append(questions.key)
        changes |= {list_path: {"entries": order}, f"{at}.sources": [source]}
    elif not says and not questions.new:
        order.remove(questions.key)
        changes[list_path] = {"entries": order} if order else None
        changes |= dict.fromkeys(path for path in answers if path.startswith(f"{at}."))
    return changes
