"""The healing plan: numbered steps the person means to take, each with whom and when, and what they say of it."""

from __future__ import annotations

from reportgen.case.model.gladue import HealingStep
from reportgen.report import Block, Name, NumberedList, Phrase, say
from reportgen.sections.gladue.passage import passage
from reportgen.sections.shared.naming import SectionContext, words
from reportgen.sections.shared.prose import paragraph


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the steps in their order, then what the person says of healing."""
    return steps(context) + passage(context, context.case.gladue.healing_words, "healing_words")


def steps(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the numbered steps alone."""
    healing_plan = context.case.gladue.healing_plan
    if not healing_plan:
        return ()
    intro = paragraph(say("gladue-plan", subject=context.subject), keep_with_next=True)
    return (*intro, NumberedList(tuple((_step(step),) for step in healing_plan)))


def _step(step: HealingStep) -> Phrase:
    description = words(step.what)
    by = Name(step.by) if step.by else None
    when = words(step.when) if step.when else None
    if by and when:
        return say("gladue-step-by-when", what=description, by=by, when=when)
    if by:
        return say("gladue-step-by", what=description, by=by)
    return say("gladue-step-when", what=description, when=when) if when else say("gladue-step", what=description)
