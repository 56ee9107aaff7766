"""The family through its generations, from the earliest told of to the children: a life, never a list of factors."""

from __future__ import annotations

from typing import Final

from reportgen.report import Block, Phrase
from reportgen.sections.gladue.passage import headed, joined, passage
from reportgen.sections.shared.naming import SectionContext

GENERATIONS: Final = ("community", "earlier", "grandparents", "parents", "brothers-and-sisters", "children")
"""The generations in the order they are told; the person's own life has its own section."""


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return each generation under its heading, with what the family told and the works of history it rests on."""
    return joined(generation(context, item, f"gladue-generation-{item}") for item in GENERATIONS)


def generation(context: SectionContext, of: str, heading: str) -> tuple[Block[Phrase], ...]:
    """Return the chapters about one generation, under one heading; one the person keeps back leaves no trace here."""
    chapters = (
        passage(context, chapter, f"story[{number}]")
        for number, chapter in enumerate(context.case.gladue.story)
        if chapter.of == of and chapter.withheld is None
    )
    return headed(heading, joined(chapters), context)
