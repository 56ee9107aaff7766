"""How the enhanced content is opened: whether the court asked for it, and each matter of it under its heading."""

from __future__ import annotations

from reportgen.case.model.evidence import Narrative
from reportgen.case.model.specialised import Enhanced
from reportgen.report import Block, Phrase, Subheading, say
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.shared.prose import narrative, paragraph


def why_here(area: Enhanced, key: str) -> Phrase:
    """Return the sentence that says why the part is there: the court asked for it, or the case calls for it."""
    return say(f"enhanced-{'requested' if area.requested else key}")


def under(
    context: SectionContext,
    area: Enhanced,
    heading: str,
    narrative_of_case: Narrative | None,
    place: str,
    facts_told: tuple[Phrase, ...] = (),
) -> tuple[Block[Phrase], ...]:
    """Return sentences and a narrative under a heading, or nothing where there is neither."""
    inside = paragraph(*facts_told) + narrative(context, narrative_of_case, place, area)
    return (Subheading((say(heading),)), *inside) if inside else ()
