"""What the person says of what happened and of making it right, in their own words."""

from __future__ import annotations

from reportgen.report import Block, Phrase
from reportgen.sections.gladue.passage import passage
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.shared.prose import quotes


def build(telling: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the person's own words first, each in the language it was said in, then what was told."""
    told = telling.case.gladue.accountability
    if told is None or told.withheld is not None:
        return passage(telling, told, "accountability")
    said = quotes(telling, told.quotes, "gladue.accountability.quotes")
    return said + passage(telling, told.model_copy(update={"quotes": ()}), "accountability")
