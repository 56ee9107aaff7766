"""Friends and leisure."""

from __future__ import annotations

from reportgen.report import Block, Phrase, say
from reportgen.sections.shared.attribution import attribute, fact
from reportgen.sections.shared.naming import SectionContext, words
from reportgen.sections.shared.prose import area_blocks


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return with whom the person spends time and at what, then the narrative."""
    area = context.case.peers
    sentences = attribute(context, area, fact("peers-associates", area.associates, code="associates"))
    if area.activities:
        activities = tuple(words(activity) for activity in area.activities)
        leisure = say("peers-activities", activities=activities, count=len(activities), sources=area.sources)
        sentences += (leisure,)
    return area_blocks(context, area, "peers", sentences)
