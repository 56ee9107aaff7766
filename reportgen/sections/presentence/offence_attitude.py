"""The offence by name and date, the plea or finding, what the person says about responsibility; never a retelling."""

from __future__ import annotations

from reportgen.case.model.life import Victim
from reportgen.case.model.matter import Offence
from reportgen.case.values.dates import Span
from reportgen.report import Block, Code, Phrase, Subheading, Table, say
from reportgen.sections.shared.attribution import attribute, fact
from reportgen.sections.shared.naming import SectionContext, who
from reportgen.sections.shared.offences import cited, committed
from reportgen.sections.shared.prose import area_blocks, narrative, paragraph


def build(telling: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the offences, what the person says about responsibility, and the victims' wishes about contact."""
    return (*attitude(telling), *victims(telling))


def attitude(telling: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the offences by name and date, and what the person says about responsibility."""
    area = telling.case.offence_attitude
    count = len(telling.case.matter.offences)
    told = attribute(telling, area, fact("responsibility", area.responsibility, code="responsibility", count=count))
    if area.responsibility is not None and "maintains-innocence" in area.responsibility.values:
        told += (say("responsibility-innocence", subject=telling.subject),)
    if not (told or area.narrative or area.quotes or area.absent or area.withheld):
        told = (say("responsibility-not-recorded", subject=telling.subject),)
    return (*_offences(telling), *area_blocks(telling, area, "offence_attitude", told))


def _offences(telling: SectionContext) -> tuple[Block[Phrase], ...]:
    offences = telling.case.matter.offences
    not_retold = say("guilt-not-retold", count=len(offences))
    if len(offences) == 1:
        one = offences[0]
        found = say(
            f"guilt-one-{one.finding}",
            subject=telling.subject,
            found=one.found_on,
            when=_when(one),
            offence=_name(one),
        )
        return paragraph(found, not_retold)
    intro = say("guilt-several", subject=telling.subject, count=len(offences))
    header = tuple((say(f"guilt-column-{name}"),) for name in ("offence", "date", "finding"))
    rows = tuple(((_counted(one),), (_day(one),), (_finding(one),)) for one in offences)
    table = Table(header, rows, (6, 3, 4), summary=(say("guilt-table-summary"),))
    return (*paragraph(intro, keep_with_next=True), table, *paragraph(not_retold))


def _name(one: Offence) -> Phrase:
    return cited(one.offence, one.as_enacted, committed(one))


def _counted(offence: Offence) -> Phrase:
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


def victims(telling: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return whether victims were contacted and what they wish about contact.

    A victim's words about harm belong in the impact statement, filed apart (s. 722): quotations are not printed here.
    """
    area = telling.case.victims
    if area.withheld is not None:
        inside = paragraph(say("absent-withheld", reason=Code(f"withheld-{area.withheld}")))
    else:
        told = tuple(_victim(telling, one, len(area.victims)) for one in area.victims)
        if area.impact_statement is not None:
            told += (say(f"victim-statement-{area.impact_statement}"),)
        inside = paragraph(*told) + narrative(telling, area.narrative, "victims.narrative", area)
        if not inside and area.absent is not None:
            inside = paragraph(say(f"absent-{area.absent}", subject=telling.subject))
    return (Subheading((say("victim-heading", count=max(1, len(area.victims))),)), *inside) if inside else ()


def _victim(telling: SectionContext, one: Victim, count: int) -> Phrase:
    key = "victim-told" if one.wish == "not-asked" else "victim-told-wish"
    shown = "victim-by-role" if one.person.shown == "role" else "victim-by-name"
    victim = say(shown, victim=who(one.person, "victim"), count=count)
    contact, wish = Code(f"victim-{one.contacted}"), Code(f"victim-wish-{one.wish}")
    return say(key, victim=victim, contact=contact, wish=wish, subject=telling.subject)
