"""Physical and mental health, on the basis of the consent given."""

from __future__ import annotations

from reportgen.report import Block, Phrase, say
from reportgen.sections.shared.attribution import attribute, fact
from reportgen.sections.shared.entries import treatments
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.shared.prose import area_blocks


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the consent it rests on, then the facts, the treatment and the narrative."""
    area = context.case.health
    basis = (say(f"health-consent-{area.consent}", subject=context.subject),) if area.consent else ()
    facts = attribute(
        context,
        area,
        (
            *fact("health-physical", area.physical, code="physical-health"),
            *fact("health-mental", area.mental, code="mental-health"),
            *fact("health-medication", area.medication, by_value=True),
        ),
    )
    return area_blocks(context, area, "health", (*basis, *facts), treatments(context, area.treatment, area))
