"""The person's own life: childhood, time in care, learning, work, home and the people closest to them."""

from __future__ import annotations

from reportgen.report import Block, Phrase
from reportgen.sections.gladue.family import generation
from reportgen.sections.gladue.passage import headed, own_or_areas, passage
from reportgen.sections.shared.naming import SectionContext


def build(telling: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return each part of the life that was told; learning, work and home as the areas tell them, where not here."""
    gladue = telling.case.gladue
    return (
        *headed("gladue-childhood", passage(telling, gladue.childhood, "childhood"), telling),
        *headed("gladue-care", passage(telling, gladue.care, "care"), telling),
        *generation(telling, "self", "gladue-life-since"),
        *headed("gladue-schooling", own_or_areas(telling, "schooling", "schooling"), telling),
        *headed("gladue-work-told", own_or_areas(telling, "work", "work"), telling),
        *headed("gladue-home", own_or_areas(telling, "home", "relationships", "residence"), telling),
    )
