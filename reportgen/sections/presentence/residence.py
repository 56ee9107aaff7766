"""Where the person lives, with whom, for how long, and whether they may return there."""

from __future__ import annotations

from reportgen.report import Block, Name, Phrase, say
from reportgen.sections.presentence.relationships import household
from reportgen.sections.shared.attribution import attribute, fact, stated_fact
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.shared.prose import area_blocks, paragraph


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return home and household, then the address where the court asked for it, then the narrative."""
    area, subject = context.case.residence, context.case.subject
    people = tuple(household(context, relation) for relation in area.lives_with)
    together = fact("residence-household", stated_fact(True), people=people) if people else ()
    sentences = attribute(
        context,
        area,
        (
            *fact("residence-housing", area.housing, code="housing"),
            *fact("residence-community", area.community),
            *together,
            *fact("residence-since", area.since),
            *fact("residence-moves", area.moves_last_year),
            *fact("residence-return", area.may_return, by_value=True),
        ),
    )
    reach = {"residence-address": subject.address, "residence-telephone": subject.telephone}
    printed = tuple(say(key, value=Name(value)) for key, value in reach.items() if value and subject.print_address)
    return area_blocks(context, area, "residence", sentences, paragraph(*printed))
