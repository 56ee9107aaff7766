"""Alcohol, cannabis and other drugs: each substance with its accounts, abstinence, treatment."""

from __future__ import annotations

from reportgen.case.model.life import SubstanceUsed
from reportgen.report import Block, Code, Phrase, Value, say
from reportgen.sections.shared.attribution import AttributedFact, attribute, fact
from reportgen.sections.shared.entries import treatments
from reportgen.sections.shared.naming import SectionContext, words
from reportgen.sections.shared.prose import area_blocks


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return what is said of each substance, since when the person abstains, treatment, the narrative."""
    area = context.case.substance_use
    phrases: tuple[Phrase, ...] = ()
    for substance in area.substances:
        phrases += attribute(context, area, _substance(substance), phrases)
    phrases += attribute(context, area, fact("substance-abstinent", area.abstinent_since), phrases)
    between = treatments(context, area.treatment, area)
    return area_blocks(context, area, "substance_use", phrases, between)


def _substance(substance_used: SubstanceUsed) -> tuple[AttributedFact, ...]:
    substance = _substance_name(substance_used, Code(f"substance-{substance_used.substance}"))
    bare = _substance_name(substance_used, Code(f"substance-of-{substance_used.substance}"))
    return (
        *fact("substance-use", substance_used.use, code="use", substance=substance, bare=bare),
        *fact("substance-last-used", substance_used.last_used, substance=substance, bare=bare),
    )


def _substance_name(used: SubstanceUsed, code: Code) -> Value:
    return say("substance-named", substance=code, name=words(used.name)) if used.name else code
