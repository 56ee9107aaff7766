"""How a matter of s. 40(2) of the Youth Criminal Justice Act is told: by a narrative, or that there is none."""

from __future__ import annotations

from reportgen.case.model.evidence import Narrative
from reportgen.report import Block, Code, Phrase, Subheading, say
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.shared.prose import narrative, paragraph


def matter(context: SectionContext, field: str) -> tuple[Block[Phrase], ...]:
    """Return the narrative `youth.<field>`, or a sentence that says why there is none."""
    area = context.case.youth
    if area.withheld is not None:
        return paragraph(say("absent-withheld", reason=Code(f"withheld-{area.withheld}")))
    matter_narrative: Narrative | None = getattr(area, field)
    matter_blocks = narrative(context, matter_narrative, f"youth.{field}", area)
    return matter_blocks or paragraph(say("absent-not-recorded", subject=context.subject))


def headed(context: SectionContext, key: str, field: str) -> tuple[Block[Phrase], ...]:
    """Return the same under a heading of its own."""
    return (Subheading((say(key, subject=context.subject),)), *matter(context, field))


def is_there(text: Narrative | None) -> bool:
    """Whether a narrative says something, or says why it does not."""
    return text is not None and bool(text.text or text.absent or text.withheld)
