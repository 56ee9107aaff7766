"""What the community wished to say, where it did."""

from __future__ import annotations

from reportgen.report import Block, Phrase
from reportgen.sections.gladue.passage import passage
from reportgen.sections.shared.naming import SectionContext


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the views the community offered."""
    return passage(context, context.case.gladue.community_views, "community_views")
