"""What the person says of what happened and of making it right, in their own words."""

from __future__ import annotations

from reportgen.report import Block, Phrase
from reportgen.sections.gladue.passage import passage
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.shared.prose import quotes


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the person's own words first, each in the language it was said in, then what was told."""
    accountability = context.case.gladue.accountability
    if accountability is None or accountability.withheld is not None:
        return passage(context, accountability, "accountability")
    quotations = quotes(context, accountability.quotes, "gladue.accountability.quotes")
    return quotations + passage(context, accountability.model_copy(update={"quotes": ()}), "accountability")
