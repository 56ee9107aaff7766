"""Language, culture and ceremony in the person's life, as far as the person wishes it written."""

from __future__ import annotations

from reportgen.report import Block, Phrase
from reportgen.sections.gladue.passage import headed, joined, passage
from reportgen.sections.shared.naming import SectionContext


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return language, culture and ceremony, each under its heading."""
    gladue = context.case.gladue
    parts = ("language", gladue.language), ("culture", gladue.culture), ("ceremony", gladue.ceremony)
    return joined(headed(f"gladue-{name}", passage(context, value, name), context) for name, value in parts)
