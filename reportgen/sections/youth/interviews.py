"""Who was heard for a youth report: the young person, the parents, the extended family, the victim, each with the
outcome or the reason: Youth Criminal Justice Act, s. 40(2)(a) and (b).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reportgen.case.model.evidence import Source
from reportgen.case.model.youth import Guardian
from reportgen.report import Block, Citation, Code, Phrase, Subheading, say
from reportgen.sections.presentence.offence_attitude import victims
from reportgen.sections.shared.naming import PAPERS, SectionContext, by_whom, is_subject, person_ref
from reportgen.sections.shared.prose import narrative, paragraph

EXTENDED: Final = frozenset({
    "grandmother", "grandfather", "aunt", "uncle", "cousin", "niece", "nephew", "sister", "brother", "sibling",
    "half-sister", "half-brother", "sister-in-law", "brother-in-law",
})  # fmt: skip
"""The relations that s. 40(2)(a) calls extended family, brothers and sisters with them."""
_STATEMENTS = Citation("ycja", ("40", "10"))


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return who was interviewed and when, or why not, each under a heading; then how the victim was heard."""
    area = context.case.youth
    remark = narrative(context, area.narrative, "youth.narrative", area) if area.withheld is None else ()
    return (
        Subheading((say("youth-person", subject=context.subject),)), *paragraph(*_person(context)),
        Subheading((say("youth-parents"),)), *paragraph(*_parents(context)), *remark,
        Subheading((say("youth-extended"),)), *paragraph(*_extended(context)),
        *_victim(context),
    )  # fmt: skip


def _person(context: SectionContext) -> Iterator[Phrase]:
    interviews = [source for source in context.case.sources if is_subject(source)]
    met = [source for source in interviews if source.outcome == "reached"]
    days = tuple(sorted({occasion.on for source in met for occasion in source.occasions if occasion.result == "spoke"}))
    ids = tuple(source.id for source in met)
    if met:
        key = "youth-interviewed" if days else "youth-interviewed-undated"
        yield say(key, subject=context.subject, days=_on(days), count=len(days), sources=ids)
    else:
        outcomes = {source.outcome for source in interviews}
        why = next((item for item in ("declined", "not-reached") if item in outcomes), "none")
        yield say(f"limit-interview-{why}", subject=context.subject)
    explained = context.case.youth.explained_on
    if explained is not None:
        yield say("youth-explained", subject=context.subject, on=explained, law=_STATEMENTS)


def _parents(context: SectionContext) -> Iterator[Phrase]:
    guardians = context.case.youth.guardians
    if not guardians:
        yield say("absent-not-recorded", subject=context.subject)
    for guardian in guardians:
        yield from _guardian(context, guardian)


def _guardian(context: SectionContext, guardian: Guardian) -> Iterator[Phrase]:
    person = person_ref(guardian.person, guardian.relation)
    relation = Code(f"subjects-{guardian.relation}")
    if guardian.attends is not None and guardian.why_not is None:
        key = "attends" if guardian.attends else "copy" if guardian.copy_ordered else "absent"
        parent_key = "youth-parent" if person.role is None else "youth-parent-unnamed"
        attends = say(f"youth-parent-{key}")
        parent = say(parent_key, person=person, relation=relation, attends=attends, subject=context.subject_pronoun)
    else:
        parent_key = "by-relation" if person.role is None else "by-role"
        parent = say(parent_key, person=person, relation=relation, subject=context.subject_pronoun)
    source = context.case.source.get(guardian.source or "")
    if source is None:
        yield say(
            f"youth-parent-{guardian.why_not or 'not-recorded'}", parent=parent, person=person, subject=context.subject
        )
    else:
        yield _heard(context, source, parent)


def _heard(context: SectionContext, source: Source, by: Phrase) -> Phrase:
    """How it went with one person: heard on which days, not reached, declined, or not sought and why."""
    ids = (source.id,)
    if source.outcome == "reached":
        days = tuple(sorted({occasion.on for occasion in source.occasions if occasion.result == "spoke"}))
        key = "youth-heard" if days else "youth-heard-undated"
        return say(key, by=by, days=_on(days), count=len(days), sources=ids)
    if source.outcome == "not-contacted":
        reason = Code(f"why-not-{source.why_not}")
        return say("youth-not-sought", by=by, reason=reason, subject=context.subject, sources=ids)
    key = "declined" if source.outcome in ("declined", "refused") else "not-reached"
    return say(f"youth-{key}", by=by, count=len(source.occasions), sources=ids)


def _extended(context: SectionContext) -> Iterator[Phrase]:
    guardians = {guardian.source for guardian in context.case.youth.guardians}
    relatives = [item for item in context.case.sources if item.kind not in PAPERS and item.relation in EXTENDED]
    heard = [relative for relative in relatives if relative.id not in guardians]
    if not heard:
        yield say("youth-extended-no-other" if len(relatives) > len(heard) else "youth-extended-none")
    for source in heard:
        yield _heard(context, source, by_whom(context, source))


def _victim(context: SectionContext) -> tuple[Block[Phrase], ...]:
    area = context.case.youth
    victim_phrases = victims(context)
    remark = narrative(context, area.victim_interview, "youth.victim_interview", area) if area.withheld is None else ()
    if not victim_phrases:
        victim_phrases = (Subheading((say("victim-heading", count=1),)),)
        remark = remark or paragraph(say("absent-not-recorded", subject=context.subject))
    return (*victim_phrases, *remark)


def _on(days: tuple[object, ...]) -> tuple[Phrase, ...]:
    return tuple(say("on-day", day=day) for day in days)  # type: ignore[arg-type]
