"""The relationship with parents and extended family, their control and influence: YCJA, s. 40(2)(d)(vi)."""

from __future__ import annotations

from reportgen.report import Block, Phrase
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.youth.matters import headed


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return what is said of the parents, then of the extended family."""
    return (
        *headed(context, "youth-family-parents", "parents"),
        *headed(context, "youth-family-extended", "extended_family"),
    )
