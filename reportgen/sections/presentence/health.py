"""Physical and mental health, on the basis of the consent given."""

from __future__ import annotations

from reportgen.report import Block, Phrase, say
from reportgen.sections.shared.attribution import attribute, fact
from reportgen.sections.shared.entries import treatments
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.shared.prose import area_blocks


def build(telling: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the consent it rests on, then the facts, the treatment and the narrative."""
    area = telling.case.health
    basis = (say(f"health-consent-{area.consent}", subject=telling.subject),) if area.consent else ()
    facts = attribute(
        telling,
        area,
        (
            *fact("health-physical", area.physical, code="physical-health"),
            *fact("health-mental", area.mental, code="mental-health"),
            *fact("health-medication", area.medication, by_value=True),
        ),
    )
    return area_blocks(telling, area, "health", (*basis, *facts), treatments(telling, area.treatment, area))
