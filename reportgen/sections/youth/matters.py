"""How a matter of s. 40(2) of the Youth Criminal Justice Act is told: by a narrative, or that there is none."""

from __future__ import annotations

from reportgen.case.model.evidence import Narrative
from reportgen.report import Block, Code, Phrase, Subheading, say
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.shared.prose import narrative, paragraph


def matter(telling: SectionContext, field: str) -> tuple[Block[Phrase], ...]:
    """Return the narrative `youth.<field>`, or a sentence that says why there is none."""
    area = telling.case.youth
    if area.withheld is not None:
        return paragraph(say("absent-withheld", reason=Code(f"withheld-{area.withheld}")))
    given: Narrative | None = getattr(area, field)
    written = narrative(telling, given, f"youth.{field}", area)
    return written or paragraph(say("absent-not-recorded", subject=telling.subject))


def headed(telling: SectionContext, key: str, field: str) -> tuple[Block[Phrase], ...]:
    """Return the same under a heading of its own."""
    return (Subheading((say(key, subject=telling.subject),)), *matter(telling, field))


def is_there(given: Narrative | None) -> bool:
    """Whether a narrative says something, or says why it does not."""
    return given is not None and bool(given.text or given.absent or given.withheld)
