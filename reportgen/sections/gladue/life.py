"""The person's own life: childhood, time in care, learning, work, home and the people closest to them."""

from __future__ import annotations

from reportgen.report import Block, Phrase
from reportgen.sections.gladue.family import generation
from reportgen.sections.gladue.passage import headed, own_or_areas, passage
from reportgen.sections.shared.naming import SectionContext


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return each part of the life that was told; learning, work and home as the areas tell them, where not here."""
    gladue = context.case.gladue
    return (
        *headed("gladue-childhood", passage(context, gladue.childhood, "childhood"), context),
        *headed("gladue-care", passage(context, gladue.care, "care"), context),
        *generation(context, "self", "gladue-life-since"),
        *headed("gladue-schooling", own_or_areas(context, "schooling", "schooling"), context),
        *headed("gladue-work-told", own_or_areas(context, "work", "work"), context),
        *headed("gladue-home", own_or_areas(context, "home", "relationships", "residence"), context),
    )
