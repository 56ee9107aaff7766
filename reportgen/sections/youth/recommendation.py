"""Other relevant matters and the recommendation, which a youth report may hold: YCJA, s. 40(2)(f); its conditions."""

from __future__ import annotations

from reportgen.report import Block, Citation, Phrase, Subheading, say
from reportgen.sections.conditions import recommended
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.shared.prose import paragraph
from reportgen.sections.youth.matters import headed, is_there, matter

_LAW = Citation("ycja", ("40", "2", "f"))


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return other matters where there are any, the recommendation or that none is made, then the conditions."""
    area = context.case.youth
    blocks: list[Block[Phrase]] = []
    if is_there(area.other):
        blocks += headed(context, "youth-other", "other")
        blocks.append(Subheading((say("youth-recommendation"),)))
    recommendation = area.recommendation
    if recommendation is not None and (recommendation.text or recommendation.withheld):
        blocks += (*paragraph(say("youth-recommendation-law", law=_LAW)), *matter(context, "recommendation"))
    else:
        blocks += paragraph(say("youth-recommendation-none"))
    blocks += (Subheading((say("conditions-recommended"),)), *recommended(context))
    return tuple(blocks)
