"""The healing plan: numbered steps the person means to take, each with whom and when, and what they say of it."""

from __future__ import annotations

from reportgen.case.model.gladue import HealingStep
from reportgen.report import Block, Name, NumberedList, Phrase, say
from reportgen.sections.gladue.passage import passage
from reportgen.sections.shared.naming import SectionContext, words
from reportgen.sections.shared.prose import paragraph


def build(telling: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the steps in their order, then what the person says of healing."""
    return steps(telling) + passage(telling, telling.case.gladue.healing_words, "healing_words")


def steps(telling: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the numbered steps alone."""
    healing_plan = telling.case.gladue.healing_plan
    if not healing_plan:
        return ()
    intro = paragraph(say("gladue-plan", subject=telling.subject), keep_with_next=True)
    return (*intro, NumberedList(tuple((_step(step),) for step in healing_plan)))


def _step(step: HealingStep) -> Phrase:
    what = words(step.what)
    by = Name(step.by) if step.by else None
    when = words(step.when) if step.when else None
    if by and when:
        return say("gladue-step-by-when", what=what, by=by, when=when)
    if by:
        return say("gladue-step-by", what=what, by=by)
    return say("gladue-step-when", what=what, when=when) if when else say("gladue-step", what=what)
