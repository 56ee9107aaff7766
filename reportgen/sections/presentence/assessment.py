"""The officer's assessment, in the officer's words."""

from __future__ import annotations

from reportgen.report import Block, Phrase, say
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.shared.prose import narrative, paragraph


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the narrative, or the sentence that says there is none."""
    assessment = narrative(context, context.case.assessment, "assessment")
    return assessment or paragraph(say("absent-not-recorded", subject=context.subject))
