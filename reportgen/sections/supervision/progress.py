"""How a supervision goes: goals, what has changed in risk and need, what the officer recommends."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.case.model.supervised import Goal
from reportgen.report import Block, Code, Paragraph, Phrase, Subheading, Table, say
from reportgen.sections.shared.naming import SectionContext, named_person, words
from reportgen.sections.shared.prose import narrative, paragraph


def goals(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the goals of the supervision plan and how far each is reached, with the officer's remarks."""
    area = context.case.supervised
    if not area.goals:
        return paragraph(say("goals-none"))
    header = tuple((say(f"goals-column-{name}"),) for name in ("goal", "state"))
    rows = tuple(tuple((cell,) for cell in _goal(goal)) for goal in area.goals)
    blocks: list[Block[Phrase]] = [
        Paragraph((say("goals-intro", count=len(rows)),), keep_with_next=True),
        Table(header, rows, (8, 3), summary=(say("goals-summary"),)),
    ]
    for place, goal in enumerate(area.goals):
        remark = narrative(context, goal.remark, f"supervised.goals.{place}.remark", area)
        if remark:
            blocks += (Subheading((say("cell-first", value=words(goal.what)),)), *remark)
    return tuple(blocks)


def _goal(goal: Goal) -> Iterator[Phrase]:
    yield say("cell-first", value=words(goal.what), sources=goal.sources)
    yield say("cell-first", value=Code(f"goal-{goal.state}"))


def risk_change(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return what has changed in risk and need since the last report, where the officer says; else nothing."""
    area = context.case.supervised
    return narrative(context, area.change_in_risk, "supervised.change_in_risk", area)


def recommendation(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return what the officer recommends."""
    area = context.case.supervised
    recommendation_blocks = narrative(context, area.recommendation, "supervised.recommendation", area)
    return recommendation_blocks or paragraph(say("absent-not-recorded", subject=context.subject))


def proposal(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return which course of s. 742.6(9) the supervisor proposes, then what is recommended besides."""
    breach, officer = context.case.supervised.breach, context.case.officer
    if breach is None or breach.proposed is None:
        return recommendation(context)
    supervisor = named_person(officer, officer.name, officer.family, officer.title)
    course = say("proposed-course", course=Code(f"proposed-{breach.proposed}"), officer=supervisor)
    area = context.case.supervised
    return (*paragraph(course), *narrative(context, area.recommendation, "supervised.recommendation", area))
