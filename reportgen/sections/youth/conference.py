"""The recommendations of a conference under s. 41 of the Youth Criminal Justice Act: s. 40(2)(c)."""

from __future__ import annotations

from reportgen.case.model.youth import Conference
from reportgen.report import Block, Citation, Phrase, say
from reportgen.sections.presentence.relationships import household
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.shared.prose import narrative, paragraph

_LAW = Citation("ycja", ("41",))


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return when each conference met, who took part and what it recommended; or that none was held."""
    area = context.case.youth
    if not area.conferences:
        if area.no_conference is None:
            return paragraph(say("absent-not-recorded", subject=context.subject))
        return paragraph(say(f"youth-conference-{area.no_conference}", law=_LAW))
    blocks: list[Block[Phrase]] = []
    for number, conference in enumerate(area.conferences):
        recommended = narrative(
            context, conference.recommendations, f"youth.conferences.{number}.recommendations", area
        )
        blocks += paragraph(_conference(context, conference), keep_with_next=True)
        blocks += recommended or paragraph(say("youth-conference-no-recommendation"))
    return tuple(blocks)


def _conference(context: SectionContext, conference: Conference) -> Phrase:
    members = tuple(household(context, relation) for relation in conference.members)
    key = "youth-conference-with" if members else "youth-conference"
    return say(key, on=conference.on, law=_LAW, members=members, sources=conference.sources)
