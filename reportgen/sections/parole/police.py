"""What the police and the community say of the release."""

from __future__ import annotations

from reportgen.case.model.parole import Police, PolicePosition
from reportgen.report import Block, Code, Name, Phrase, Subheading, Table, say
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.shared.prose import area_blocks, narrative, paragraph


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return what each police service answered, and what the community has to say."""
    area = context.case.police
    if area.withheld is not None or not (area.positions or area.community):
        return area_blocks(context, area, "police", ())
    community = narrative(context, area.community, "police.community", area)
    return (
        *_services(context, area),
        *((Subheading((say("police-community"),)), *community) if community else ()),
    )


def _services(context: SectionContext, area: Police) -> tuple[Block[Phrase], ...]:
    if not area.positions:
        return area_blocks(context, area, "police", ())
    header = tuple((say(f"police-{name}"),) for name in ("service", "asked", "answered", "position"))
    rows = tuple(_row(position) for position in area.positions)
    between: list[Block[Phrase]] = [Table(header, rows, (6, 3, 3, 6), summary=(say("police-summary"),))]
    for number, position in enumerate(area.positions):
        remark = narrative(context, position.remark, f"police.positions.{number}.remark", area)
        if remark:
            between += (*paragraph(say("police-remark", service=Name(position.service)), keep_with_next=True), *remark)
    return area_blocks(context, area, "police", (), tuple(between))


def _row(police_position: PolicePosition) -> tuple[tuple[Phrase], ...]:
    days = (
        say("cell-day", day=day) if day else say("cell-empty")
        for day in (police_position.asked_on, police_position.answered_on)
    )
    service = say("cell", value=Name(police_position.service), sources=police_position.sources)
    asked_on, answered_on = days
    return (
        (service,),
        (asked_on,),
        (answered_on,),
        (say("cell-first", value=Code(f"police-{police_position.position}")),),
    )
