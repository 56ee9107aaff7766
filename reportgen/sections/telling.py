"""How a fact is told: with who said it and how firmly; the turns of phrase every builder shares."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import Any

from reportgen.case.evidence import Account, Area, Fact, Narrative, Quote, Source
from reportgen.case.file import CaseFile
from reportgen.case.known import Words as CaseWords
from reportgen.case.people import Person, Pronouns, Referred
from reportgen.report import (
    Block,
    Code,
    Money,
    Name,
    Paragraph,
    Phrase,
    Prose,
    Spoken,
    Standing,
    Value,
    Who,
    Words,
    say,
)

PAPERS = ("record", "document")


@dataclass(frozen=True, slots=True)
class Telling:
    """What a builder is given: the case as it may be printed, the report's day, and how to refer to the subject."""

    case: CaseFile
    on: date
    subject: Who
    notice: Mapping[str, str] = field(default_factory=dict)

    @property
    def she(self) -> Who:
        """The subject by pronoun, for a sentence that has already named them."""
        return replace(self.subject, pronoun=True)


@dataclass(frozen=True, slots=True)
class Told:
    """One fact ready to be told: `key` words it as a clause without a full stop, `key + "-topic"` names the matter.

    `by_value` is for a yes or no that each wants its own clause, `key + "-yes"` and `key + "-no"`. `beside` holds what
    the clause and the topic take besides the subject and the value.
    """

    key: str
    fact: Fact[Any]
    code: str | None = None
    by_value: bool = False
    beside: Mapping[str, Any] = field(default_factory=dict)

    def value(self, known: Any) -> Value:
        """The fact's value as a phrase takes it; `code` prefixes a code («status» → `status-married`)."""
        if self.code is not None and isinstance(known, str):
            return Code(f"{self.code}-{known}")
        if isinstance(known, bool):
            return Code("yes" if known else "no")
        if isinstance(known, CaseWords):
            return words(known)
        if isinstance(known, Decimal):
            return Money(known)
        if isinstance(known, Person):
            return who(known)
        if isinstance(known, tuple):
            return tuple(self.value(one) for one in known)
        return Name(known) if isinstance(known, str) else known


def words(given: CaseWords) -> Words:
    """The officer's own short wording, by language."""
    return Words(given.en, given.fr)


def pronouns(given: Pronouns | None) -> dict[str, tuple[str, str, str]]:
    """The person's own pronouns by language, where they gave them."""
    return {code: three for code, three in (("en", given.en), ("fr", given.fr)) if three} if given else {}


def who(person: Person, relation: str | None = None) -> Who:
    """How this report shows `person`: by name as far as the case allows, or by role alone."""
    if person.shown == "role":
        return Who("", "", person.form, title=False, role=Code(f"relation-{relation or 'other'}"))
    titled = person.title and person.shown == "full"
    return _named(person, person.name, person.family, titled)


def _named(person: Referred, name: str, family: str | None, titled: bool) -> Who:
    return Who(name, family or name, person.form, titled, elides=person.elides, pronouns=pronouns(person.pronouns))


def subject_of(case: CaseFile) -> Who:
    """How this report refers to its subject."""
    subject = case.subject
    return _named(subject, subject.name, subject.family, subject.title)


def by_whom(telling: Telling, source: Source) -> Phrase:
    """Return the noun phrase that names a source inside a sentence: «her mother, Ms. Roy», «the school record»."""
    ids = (source.id,)
    if source.kind in PAPERS and source.title is not None:
        key = "by-paper-of" if source.organization else "by-paper"
        return say(key, title=words(source.title), organization=Name(source.organization or ""), sources=ids)
    if source.person is None:
        if source.kind == "interview":
            return say("by-subject", subject=telling.subject, sources=ids)
        return say("by-organization", organization=Name(source.organization or ""), sources=ids)
    person, relation = who(source.person, source.relation), source.relation or "other"
    if relation == "self":
        return say("by-subject", subject=telling.subject, sources=ids)
    if person.role is not None:
        key = "by-role"
    elif relation == "other":
        key = "by-person"
    else:
        key = "by-relation"
    return say(key, person=person, relation=Code(f"subjects-{relation}"), subject=telling.she, sources=ids)


def is_subject(source: Source) -> bool:
    """Whether the source is the subject's own word."""
    return source.kind == "interview" and (source.person is None or source.relation == "self")


def sources_of(telling: Telling, given: Sequence[str], area: Area) -> tuple[Source, ...]:
    """The sources an account rests on: its own, or the section's where it names none."""
    known = telling.case.source
    return tuple(known[one] for one in (given or area.sources) if one in known)


def standing(telling: Telling, fact: Fact[Any] | None, area: Area) -> Standing:
    """How firmly a fact stands: worked out from its accounts and from who gave them, never typed.

    Confirmed wants the same value from two different sources, or a verified record.
    """
    if fact is None or not fact.accounts:
        return Standing.UNKNOWN
    values = fact.values
    if len(values) > 1:
        return Standing.DISPUTED
    if not values:
        reasons = {account.absent for account in fact.accounts}
        if "declined" in reasons:
            return Standing.DECLINED
        return Standing.NOT_AVAILABLE if "not-available" in reasons else Standing.UNKNOWN
    behind = _behind(telling, fact, values[0], area)
    if len(behind) > 1 or any(source.kind in PAPERS and source.verified for source in behind):
        return Standing.CONFIRMED
    return Standing.STATED


def _behind(telling: Telling, fact: Fact[Any], value: Any, area: Area) -> tuple[Source, ...]:
    given = [account for account in fact.accounts if account.value == value and account.value is not None]
    found = (source for account in given for source in sources_of(telling, account.sources, area))
    return tuple({source.id: source for source in found}.values())


def fact(
    key: str, known: Fact[Any] | None, code: str | None = None, *, by_value: bool = False, **beside: Value
) -> tuple[Told, ...]:
    """Return the fact ready to be told (see `Told`), or nothing where it was never recorded."""
    if known is None or not (known.accounts or known.withheld):
        return ()
    return (Told(key, known, code, by_value, beside),)


def stated(value: Any, sources: tuple[str, ...] = ()) -> Fact[Any]:
    """Return as a fact what the case file keeps as a bare value: one account, of these sources or the section's."""
    account = Account[Any].model_construct(value=value, absent=None, sources=sources, on=None)
    return Fact[Any].model_construct(accounts=(account,), withheld=None)


def tell(telling: Telling, area: Area, told: Sequence[Told]) -> tuple[Phrase, ...]:
    """Return the sentences that tell these facts, each with who said it and how firmly.

    Neighbours that stand equally on the same sources share a sentence.
    """

    def footing(one: Told) -> tuple[str, tuple[str, ...]]:
        how = "withheld" if one.fact.withheld else standing(telling, one.fact, area).value
        value = one.fact.value
        behind = _behind(telling, one.fact, value, area) if value is not None else ()
        return how, tuple(source.id for source in behind)

    return tuple(_sentences(telling, area, groupby(told, key=footing)))


def _sentences(
    telling: Telling, area: Area, groups: Iterable[tuple[tuple[str, tuple[str, ...]], Iterator[Told]]]
) -> Iterator[Phrase]:
    for (how, ids), group in groups:
        members = list(group)
        if how in (Standing.STATED, Standing.CONFIRMED):
            yield _agreed(telling, members, how, ids)
        elif how == Standing.DISPUTED:
            yield from (_disputed(telling, area, one) for one in members)
        else:
            topics = tuple(_topic(telling, one) for one in members)
            yield say(f"told-{how}", subject=telling.subject, topics=topics, standing=_standing(how))


def _standing(how: str) -> Standing | None:
    return None if how == "withheld" else Standing(how)


def _clause(one: Told, value: Any, subject: Who) -> Phrase:
    key = f"{one.key}-{'yes' if value else 'no'}" if one.by_value else one.key
    return say(key, subject=subject, value=one.value(value), **one.beside)


def _topic(telling: Telling, one: Told) -> Phrase:
    return say(f"{one.key}-topic", subject=telling.she, **one.beside)


def _agreed(telling: Telling, members: list[Told], how: str, ids: tuple[str, ...]) -> Phrase:
    behind = sources_of(telling, ids, Area())
    firm = Standing(how)
    if not behind or (firm is Standing.CONFIRMED and len(behind) == 1):
        key, people = "told-plainly", behind
    elif all(is_subject(source) for source in behind):
        key, people = "told-by-subject", behind
    else:
        others = tuple(source for source in behind if not is_subject(source))
        said_too = len(others) < len(behind)
        key, people = ("told-and-confirmed" if said_too else "told-by-others"), others
    pronoun = key in ("told-by-subject", "told-and-confirmed")
    by = tuple(by_whom(telling, source) for source in people)
    clauses = tuple(
        _clause(one, one.fact.value, telling.she if pronoun or number else telling.subject)
        for number, one in enumerate(members)
    )
    return say(key, subject=telling.subject, by=by, count=len(by), clauses=clauses, standing=firm, sources=ids)


def _disputed(telling: Telling, area: Area, one: Told) -> Phrase:
    versions, ids = [], []
    for value in one.fact.values:
        behind = _behind(telling, one.fact, value, area)
        ids += [source.id for source in behind]
        by = tuple(by_whom(telling, source) for source in behind)
        own = bool(behind) and all(is_subject(source) for source in behind)
        clause = _clause(one, value, telling.she if own else telling.subject)
        versions.append(say("told-version", by=by, clause=clause) if by else clause)
    stands, behind_all = Standing.DISPUTED, tuple(dict.fromkeys(ids))
    return say(
        "told-disputed", topic=_topic(telling, one), versions=tuple(versions), standing=stands, sources=behind_all
    )


def paragraph(*sentences: Phrase, keep_with_next: bool = False) -> tuple[Block[Phrase], ...]:
    """One paragraph of these sentences, or nothing where there are none."""
    return (Paragraph(sentences, keep_with_next),) if sentences else ()


def narrative(
    telling: Telling, given: Narrative | None, place: str, area: Area | None = None
) -> tuple[Block[Phrase], ...]:
    """The officer's narrative as blocks; where there is none, one sentence that says why, if a reason was given."""
    if given is None:
        return ()
    if given.withheld is not None:
        return paragraph(say("absent-withheld", reason=Code(f"withheld-{given.withheld}")))
    if given.text:
        return (Prose(given.text, given.sources or (area.sources if area else ()), place),)
    return paragraph(say(f"absent-{given.absent}", subject=telling.subject)) if given.absent else ()


def quotes(telling: Telling, given: Sequence[Quote], place: str) -> tuple[Block[Phrase], ...]:
    """Words worth quoting, each with who said them, in the language they were said in."""
    blocks: list[Block[Phrase]] = []
    for number, quote in enumerate(given):
        source = telling.case.source.get(quote.source)
        if source is None or quote.withheld is not None:
            continue
        translated = quote.translation
        pairs = (("en", translated.en), ("fr", translated.fr)) if translated else ()
        blocks.append(
            Spoken(
                words=quote.words,
                language=quote.language,
                translation={code: text for code, text in pairs if text},
                attribution=say("quote-by", by=by_whom(telling, source)),
                translator=quote.translator,
                sources=(quote.source,),
                place=f"{place}.{number}",
            )
        )
    return tuple(blocks)


def area_blocks(
    telling: Telling,
    area: Area,
    place: str,
    sentences: tuple[Phrase, ...],
    between: tuple[Block[Phrase], ...] = (),
) -> tuple[Block[Phrase], ...]:
    """The usual section: the facts as sentences, the narrative, the quotations; or why it is empty.

    `place` is the area's path in the case file; `between` holds the lists and tables between facts and narrative.
    """
    if area.withheld is not None:
        return paragraph(say("absent-withheld", reason=Code(f"withheld-{area.withheld}")))
    told = paragraph(*sentences) + between
    prose = narrative(telling, area.narrative, f"{place}.narrative", area)
    said = quotes(telling, area.quotes, f"{place}.quotes")
    if told or prose or said:
        return told + prose + said
    return paragraph(say(f"absent-{area.absent or 'not-recorded'}", subject=telling.subject))


def source_lines(telling: Telling) -> dict[str, tuple[Phrase, ...]]:
    """One line for each source, for the comments of a draft: who or what it is, and when."""
    lines: dict[str, tuple[Phrase, ...]] = {}
    for source in telling.case.sources:
        days = tuple(occasion.on for occasion in source.occasions) or tuple(
            day for day in (source.received_on or source.requested_on,) if day
        )
        key = "source-line-dated" if days else "source-line"
        lines[source.id] = (say(key, by=by_whom(telling, source), days=days, subject=telling.subject),)
    return lines
