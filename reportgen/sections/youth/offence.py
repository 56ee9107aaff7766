"""The offence by name and date, and what the young person says about responsibility; never a retelling."""

from __future__ import annotations

from reportgen.report import Block, Phrase
from reportgen.sections.presentence.offence_attitude import attitude
from reportgen.sections.shared.naming import SectionContext


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the offences and what is said about responsibility; the victim is heard among the interviews."""
    return attitude(context)
