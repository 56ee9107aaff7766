"""Where the report's knowledge comes from: who was spoken with, who was not and why, and which papers were read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from reportgen.case.model.evidence import Occasion, Source
from reportgen.report import Block, Code, Name, Phrase, Subheading, Table, say
from reportgen.sections.shared.languages import language_name
from reportgen.sections.shared.naming import PAPERS, SectionContext, is_subject, person_ref, words
from reportgen.sections.shared.prose import paragraph

Column: TypeAlias = Callable[[SectionContext, Source], Phrase]
_EMPTY = say("cell-empty")


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return a table for each group of sources that there is, in the order of `GROUPS`."""
    blocks: list[Block[Phrase]] = []
    for group, columns in GROUPS.items():
        sources_of_group = [source for source in context.case.sources if group_of(source) == group]
        if sources_of_group:
            blocks += (Subheading((say(f"sources-{group}"),)), _table(context, group, columns, sources_of_group))
    return tuple(blocks) or paragraph(say("sources-none"))


def group_of(source: Source) -> str:
    """Return the group a source is listed in; a word that fits the other sort is read as its counterpart."""
    if source.kind in PAPERS:
        return {"requested": "requested", "not-reached": "requested", "refused": "refused", "declined": "refused",
                "not-contacted": "not-requested"}.get(source.outcome, "received")  # fmt: skip
    if source.outcome in ("not-reached", "requested"):
        return "not-reached"
    if source.outcome in ("declined", "refused"):
        return "declined"
    if source.outcome == "not-contacted":
        return "not-contacted"
    return "interviewed" if source.kind == "interview" else "contacted"


def _table(
    context: SectionContext, group: str, columns: Sequence[tuple[str, int, Column]], sources: Sequence[Source]
) -> Table[Phrase]:
    return Table(
        header=tuple((say(f"sources-column-{name}"),) for name, _width, _column in columns),
        rows=tuple(tuple((column(context, source),) for _name, _width, column in columns) for source in sources),
        widths=tuple(width for _name, width, _column in columns),
        summary=(say(f"sources-{group}"),),
    )


def _person(context: SectionContext, source: Source) -> Phrase:
    organization = Name(source.organization) if source.organization else None
    if source.person is None:
        if is_subject(source):
            return say("source-person", person=context.subject, sources=(source.id,))
        return say("cell", value=organization, sources=(source.id,)) if organization else say("source-unnamed")
    person = person_ref(source.person, source.relation)
    if person.role is not None:
        return say("cell", value=organization, sources=(source.id,)) if organization else say("source-unnamed")
    if organization:
        return say("source-person-of", person=person, organization=organization, sources=(source.id,))
    return say("source-person", person=person, sources=(source.id,))


def _relation(context: SectionContext, source: Source) -> Phrase:
    relation = "self" if is_subject(source) else source.relation
    if relation is None:
        return _EMPTY
    person = person_ref(source.person, relation) if source.person else context.subject
    return say("cell-first", value=Code(f"relation-{relation}"), person=person, subject=context.subject)


def _occasions(_context: SectionContext, source: Source) -> Phrase:
    if not source.occasions:
        return say("source-no-date")
    return say("cell-list", items=tuple(_occasion(occasion) for occasion in source.occasions))


def _occasion(occasion: Occasion) -> Phrase:
    means = Code(f"means-{occasion.means}")
    if occasion.result != "spoke":
        return say("occasion-failed", on=occasion.on, means=means, result=Code(f"occasion-{occasion.result}"))
    if occasion.minutes:
        return say("occasion-minutes", on=occasion.on, means=means, minutes=occasion.minutes)
    return say("occasion", on=occasion.on, means=means)


def _language(_context: SectionContext, source: Source) -> Phrase:
    interpreter = source.interpreter
    language_used = interpreter.language if interpreter else source.language
    if language_used is None:
        return _EMPTY
    if interpreter is None:
        return say("cell-first", value=language_name(language_used))
    return say("source-interpreted", tongue=language_name(language_used), person=person_ref(interpreter.person))


def _why_not(context: SectionContext, source: Source) -> Phrase:
    if source.why_not is None:
        return _EMPTY
    return say("cell-first", value=Code(f"why-not-{source.why_not}"), subject=context.subject)


def _title(_context: SectionContext, source: Source) -> Phrase:
    return say("source-title", title=words(source.title), sources=(source.id,)) if source.title else _EMPTY


def _author(_context: SectionContext, source: Source) -> Phrase:
    organization = Name(source.organization) if source.organization else None
    if source.person and source.person.shown != "role":
        person = person_ref(source.person, source.relation)
        if organization:
            return say("source-person-of", person=person, organization=organization)
        return say("source-person", person=person)
    return say("cell", value=organization) if organization else _EMPTY


def _dated(_context: SectionContext, source: Source) -> Phrase:
    return say("cell-day", day=source.dated) if source.dated else _EMPTY


def _received(_context: SectionContext, source: Source) -> Phrase:
    return say("cell-day", day=source.received_on) if source.received_on else _EMPTY


def _requested_on(_context: SectionContext, source: Source) -> Phrase:
    return say("cell-day", day=source.requested_on) if source.requested_on else _EMPTY


_WHO: Final = (("person", 3, _person), ("relation", 2, _relation))
_SPOKEN: Final = (*_WHO, ("occasions", 4, _occasions), ("language", 2, _language))
_PAPER: Final = (("title", 4, _title), ("author", 3, _author))

GROUPS: Final[dict[str, tuple[tuple[str, int, Column], ...]]] = {
    "interviewed": _SPOKEN,
    "contacted": _SPOKEN,
    "not-reached": (*_WHO, ("attempts", 4, _occasions)),
    "declined": (*_WHO, ("attempts", 4, _occasions)),
    "not-contacted": (*_WHO, ("why-not", 4, _why_not)),
    "received": (*_PAPER, ("dated", 2, _dated), ("received", 2, _received)),
    "requested": (*_PAPER, ("requested", 2, _requested_on)),
    "refused": (*_PAPER, ("requested", 2, _requested_on), ("why-not", 3, _why_not)),
    "not-requested": (*_PAPER, ("why-not", 4, _why_not)),
}
"""Each group with its columns: name, relative width, what stands in it."""
