"""Health and substance use as the person tells them: what keeps them well comes first."""

from __future__ import annotations

from reportgen.report import Block, Phrase
from reportgen.sections.gladue.passage import headed, own_or_areas, passage
from reportgen.sections.shared.naming import SectionContext


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return what keeps the person well, then health, then substance use and recovery."""
    return (
        *headed("gladue-well-being", passage(context, context.case.gladue.well_being, "well_being"), context),
        *headed("gladue-health-told", own_or_areas(context, "health", "health"), context),
        *headed("gladue-substance-use", own_or_areas(context, "substance_use", "substance_use"), context),
    )
