"""The young person's own plans to change and to take part in activities that help: YCJA, s. 40(2)(d)(ii)."""

from __future__ import annotations

from reportgen.report import Block, Phrase
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.shared.prose import quotes
from reportgen.sections.youth.matters import matter


def build(telling: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the plans, then the young person's own words about them."""
    area = telling.case.youth
    said = quotes(telling, area.quotes, "youth.quotes") if area.withheld is None else ()
    return (*matter(telling, "plans"), *said)
