"""Community services and facilities that suit young persons, and the willingness to use them: YCJA, s. 40(2)(d)(v)."""

from __future__ import annotations

from reportgen.report import Block, Phrase, Subheading, say
from reportgen.sections.conditions import resources
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.youth.matters import headed


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the services that there are, then what the young person says about using them."""
    return (
        Subheading((say("conditions-resources"),)), *resources(context),
        *headed(context, "youth-willingness", "willingness"),
    )  # fmt: skip
