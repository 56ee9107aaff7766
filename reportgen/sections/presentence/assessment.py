"""The officer's assessment, in the officer's words."""

from __future__ import annotations

from reportgen.report import Block, Phrase, say
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.shared.prose import narrative, paragraph


def build(telling: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the narrative, or the sentence that says there is none."""
    written = narrative(telling, telling.case.assessment, "assessment")
    return written or paragraph(say("absent-not-recorded", subject=telling.subject))
