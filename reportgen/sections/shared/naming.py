"""Who is named, and how: the subject, people, sources; and what every builder is given to tell from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from reportgen.case.model.evidence import Area, Source
from reportgen.case.model.file import CaseFile
from reportgen.case.model.people import Officer, Person, Pronouns, Referred
from reportgen.case.values.base import Words as CaseWords
from reportgen.report import Citation, Code, Name, OfficerWording, PersonRef, Phrase, say

PAPERS = ("record", "document")


@dataclass(frozen=True)
class SectionContext:
    """What a builder is given: the case as it may be printed, the report's day, and how to refer to the subject.

    `notice` is the fixed page of the kind, by language; `opening` is the key of the sentence that says what the report
    is made under, `authority` that provision; `sources_named` keeps how each source was named.
    """

    case: CaseFile
    on: date
    subject: PersonRef
    notice: Mapping[str, str] = field(default_factory=dict)
    opening: str | None = None
    authority: Citation | None = None
    sources_named: dict[str, Phrase] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def subject_pronoun(self) -> PersonRef:
        """The subject by pronoun, for a sentence that has already named them."""
        return replace(self.subject, pronoun=True)


def words(case_words: CaseWords) -> OfficerWording:
    """The officer's own short wording, by language."""
    return OfficerWording(case_words.en, case_words.fr)


def pronouns(own_pronouns: Pronouns | None) -> dict[str, tuple[str, str, str]]:
    """The person's own pronouns by language, where they gave them."""
    return (
        {code: three for code, three in (("en", own_pronouns.en), ("fr", own_pronouns.fr)) if three}
        if own_pronouns
        else {}
    )


def person_ref(person: Person, relation: str | None = None) -> PersonRef:
    """How this report shows `person`: by name as far as the case allows, or by role alone."""
    if person.shown == "role":
        return PersonRef("", "", person.form, title=False, role=Code(f"relation-{relation or 'other'}"))
    titled = person.title and person.shown == "full"
    return named_person(person, person.name, person.family, titled)


def named_person(person: Referred, name: str, family: str | None, titled: bool) -> PersonRef:
    """How to refer to a person whose name may be printed; `family` is the part that follows a title."""
    return PersonRef(
        name,
        family or name,
        person.form,
        titled,
        by_name=person.called,
        elides=person.elides,
        pronouns=pronouns(person.pronouns),
    )


def signatory(officer: Officer) -> PersonRef:
    """Return how the report shows who wrote or reviewed it."""
    return named_person(officer, officer.name, officer.family, officer.title)


def subject_of(case: CaseFile) -> PersonRef:
    """How this report refers to its subject."""
    subject = case.subject
    return named_person(subject, subject.name, subject.family, subject.title)


def by_whom(context: SectionContext, source: Source) -> Phrase:
    """Return the noun phrase that names a source inside a sentence: «her mother (Ms. Roy)», «the school record»."""
    named_so = context.sources_named.get(source.id)
    if named_so is None:
        named_so = context.sources_named[source.id] = _by_whom(context, source)
    return named_so


def _by_whom(context: SectionContext, source: Source) -> Phrase:
    ids = (source.id,)
    if source.kind in PAPERS and source.title is not None:
        key = "by-paper-of" if source.organization else "by-paper"
        return say(key, title=words(source.title), organization=Name(source.organization or ""), sources=ids)
    if source.person is None:
        if source.kind == "interview":
            return say("by-subject", subject=context.subject, sources=ids)
        return say("by-organization", organization=Name(source.organization or ""), sources=ids)
    person, relation = person_ref(source.person, source.relation), source.relation or "other"
    if relation == "self":
        return say("by-subject", subject=context.subject, sources=ids)
    if person.role is not None:
        key = "by-role"
    elif relation == "other":
        key = "by-person"
    else:
        key = "by-relation"
    return say(key, person=person, relation=Code(f"subjects-{relation}"), subject=context.subject_pronoun, sources=ids)


def is_subject(source: Source) -> bool:
    """Whether the source is the subject's own word."""
    return source.kind == "interview" and (source.person is None or source.relation == "self")


def sources_of(context: SectionContext, ids: Sequence[str], area: Area) -> tuple[Source, ...]:
    """The sources an account rests on: its own, or the section's where it names none."""
    source = context.case.source
    return tuple(source[item] for item in (ids or area.sources) if item in source)


def source_lines(context: SectionContext) -> dict[str, tuple[Phrase, ...]]:
    """One line for each source, for the comments of a draft: who or what it is, and when."""
    lines: dict[str, tuple[Phrase, ...]] = {}
    for source in context.case.sources:
        days = tuple(occasion.on for occasion in source.occasions) or tuple(
            day for day in (source.received_on or source.requested_on,) if day
        )
        key = "source-line-dated" if days else "source-line"
        lines[source.id] = (say(key, by=by_whom(context, source), days=days, subject=context.subject),)
    return lines


def withheld_lines(case: CaseFile) -> dict[str, tuple[Phrase, ...]]:
    """The line of each source that the whole `case` withholds: why it is, nothing of who or what it is."""
    return {
        source.id: (say("absent-withheld", reason=Code(f"withheld-{source.withheld}")),)
        for source in case.sources
        if source.withheld
    }
