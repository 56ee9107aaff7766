"""Alcohol, cannabis and other drugs: each substance with its accounts, abstinence, treatment."""

from __future__ import annotations

from reportgen.case.model.life import SubstanceUsed
from reportgen.report import Block, Code, Phrase, Value, say
from reportgen.sections.shared.attribution import AttributedFact, attribute, fact
from reportgen.sections.shared.entries import treatments
from reportgen.sections.shared.naming import SectionContext, words
from reportgen.sections.shared.prose import area_blocks


def build(telling: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return what is said of each substance, since when the person abstains, treatment, the narrative."""
    area = telling.case.substance_use
    said: tuple[Phrase, ...] = ()
    for substance in area.substances:
        said += attribute(telling, area, _substance(substance), said)
    said += attribute(telling, area, fact("substance-abstinent", area.abstinent_since), said)
    between = treatments(telling, area.treatment, area)
    return area_blocks(telling, area, "substance_use", said, between)


def _substance(used: SubstanceUsed) -> tuple[AttributedFact, ...]:
    substance = _named(used, Code(f"substance-{used.substance}"))
    bare = _named(used, Code(f"substance-of-{used.substance}"))
    return (
        *fact("substance-use", used.use, code="use", substance=substance, bare=bare),
        *fact("substance-last-used", used.last_used, substance=substance, bare=bare),
    )


def _named(used: SubstanceUsed, code: Code) -> Value:
    return say("substance-named", substance=code, name=words(used.name)) if used.name else code
