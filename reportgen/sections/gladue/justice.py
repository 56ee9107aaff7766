"""Earlier contact with police, courts and corrections, told in its setting; the record itself is before the court."""

from __future__ import annotations

from reportgen.report import Block, Phrase
from reportgen.sections.gladue.passage import passage
from reportgen.sections.shared.naming import SectionContext


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return what was told of earlier contact with the justice system."""
    return passage(context, context.case.gladue.justice_history, "justice_history")
