"""The young person's own plans to change and to take part in activities that help: YCJA, s. 40(2)(d)(ii)."""

from __future__ import annotations

from reportgen.report import Block, Phrase
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.shared.prose import quotes
from reportgen.sections.youth.matters import matter


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the plans, then the young person's own words about them."""
    area = context.case.youth
    quotations = quotes(context, area.quotes, "youth.quotes") if area.withheld is None else ()
    return (*matter(context, "plans"), *quotations)
