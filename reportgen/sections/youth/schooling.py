"""School attendance and performance, and employment: Youth Criminal Justice Act, s. 40(2)(d)(vii)."""

from __future__ import annotations

from reportgen.report import Block, Phrase, Subheading, say
from reportgen.sections.presentence import schooling
from reportgen.sections.presentence.work import employment
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.youth.matters import headed


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return school, attendance and performance there, then employment, each under its heading."""
    return (
        Subheading((say("youth-school"),)), *schooling.build(context),
        *headed(context, "youth-attendance", "attendance"),
        Subheading((say("work-heading"),)), *employment(context),
    )  # fmt: skip
