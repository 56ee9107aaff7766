"""The offence by name and date, the plea or finding, what the person says about responsibility; never a retelling."""

from __future__ import annotations

from reportgen.case.model.life import Victim
from reportgen.case.model.matter import Offence
from reportgen.case.values.dates import Span
from reportgen.report import Block, Code, Phrase, Subheading, Table, say
from reportgen.sections.shared.attribution import attribute, fact
from reportgen.sections.shared.naming import SectionContext, person_ref
from reportgen.sections.shared.offences import cited, committed
from reportgen.sections.shared.prose import area_blocks, narrative, paragraph


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the offences, what the person says about responsibility, and the victims' wishes about contact."""
    return (*attitude(context), *victims(context))


def attitude(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the offences by name and date, and what the person says about responsibility."""
    area = context.case.offence_attitude
    count = len(context.case.matter.offences)
    sentences = attribute(
        context, area, fact("responsibility", area.responsibility, code="responsibility", count=count)
    )
    if area.responsibility is not None and "maintains-innocence" in area.responsibility.values:
        sentences += (say("responsibility-innocence", subject=context.subject),)
    if not (sentences or area.narrative or area.quotes or area.absent or area.withheld):
        sentences = (say("responsibility-not-recorded", subject=context.subject),)
    return (*_offences(context), *area_blocks(context, area, "offence_attitude", sentences))


def _offences(context: SectionContext) -> tuple[Block[Phrase], ...]:
    offences = context.case.matter.offences
    not_retold = say("guilt-not-retold", count=len(offences))
    if len(offences) == 1:
        offence_or_victim = offences[0]
        offence_phrase = say(
            f"guilt-one-{offence_or_victim.finding}",
            subject=context.subject,
            found=offence_or_victim.found_on,
            when=_when(offence_or_victim),
            offence=_name(offence_or_victim),
        )
        return paragraph(offence_phrase, not_retold)
    intro = say("guilt-several", subject=context.subject, count=len(offences))
    header = tuple((say(f"guilt-column-{name}"),) for name in ("offence", "date", "finding"))
    rows = tuple(
        ((_offence_counts(offence_or_victim),), (_day(offence_or_victim),), (_finding(offence_or_victim),))
        for offence_or_victim in offences
    )
    table = Table(header, rows, (6, 3, 4), summary=(say("guilt-table-summary"),))
    return (*paragraph(intro, keep_with_next=True), table, *paragraph(not_retold))


def _name(one: Offence) -> Phrase:
    return cited(one.offence, one.as_enacted, committed(one))


def _offence_counts(offence: Offence) -> Phrase:
    name = _name(offence)
    return say("guilt-count", number=offence.count, offence=name) if offence.count is not None else name


def _when(offence: Offence) -> Phrase:
    if offence.until is not None:
        return say("guilt-during", span=Span(offence.on, offence.until))
    return say("guilt-on", day=offence.on)


def _day(offence: Offence) -> Phrase:
    return (
        say("guilt-on-cell", day=offence.on)
        if offence.until is None
        else say("guilt-during-cell", day=offence.on, until=offence.until)
    )


def _finding(one: Offence) -> Phrase:
    return say(f"guilt-{one.finding}-cell", day=one.found_on)


def victims(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return whether victims were contacted and what they wish about contact.

    A victim's words about harm belong in the impact statement, filed apart (s. 722): quotations are not printed here.
    """
    area = context.case.victims
    if area.withheld is not None:
        inside = paragraph(say("absent-withheld", reason=Code(f"withheld-{area.withheld}")))
    else:
        victim_phrases = tuple(_victim(context, victim, len(area.victims)) for victim in area.victims)
        if area.impact_statement is not None:
            victim_phrases += (say(f"victim-statement-{area.impact_statement}"),)
        inside = paragraph(*victim_phrases) + narrative(context, area.narrative, "victims.narrative", area)
        if not inside and area.absent is not None:
            inside = paragraph(say(f"absent-{area.absent}", subject=context.subject))
    return (Subheading((say("victim-heading", count=max(1, len(area.victims))),)), *inside) if inside else ()


def _victim(context: SectionContext, offence_or_victim: Victim, count: int) -> Phrase:
    key = "victim-told" if offence_or_victim.wish == "not-asked" else "victim-told-wish"
    victim_key = "victim-by-role" if offence_or_victim.person.shown == "role" else "victim-by-name"
    victim = say(victim_key, victim=person_ref(offence_or_victim.person, "victim"), count=count)
    contact, wish = Code(f"victim-{offence_or_victim.contacted}"), Code(f"victim-wish-{offence_or_victim.wish}")
    return say(key, victim=victim, contact=contact, wish=wish, subject=context.subject)
