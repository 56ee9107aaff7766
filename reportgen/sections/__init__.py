"""WHAT WE SAY: one builder a section, and the table that names them all."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final, TypeAlias

from reportgen.errors import InputError
from reportgen.report import Block, Phrase, Section, say
from reportgen.sections import (
    assessment,
    character,
    conditions,
    family,
    health,
    indigenous,
    offence_attitude,
    peers,
    purpose,
    record,
    relationships,
    residence,
    risk,
    schooling,
    sources,
    substance_use,
    work,
)
from reportgen.sections.naming import Telling, source_lines, subject_of, withheld_lines

Builder: TypeAlias = Callable[[Telling], tuple[Block[Phrase], ...]]

SECTIONS: Final[Mapping[str, Builder]] = {
    "purpose": purpose.build,
    "sources": sources.build,
    "family": family.build,
    "relationships": relationships.build,
    "residence": residence.build,
    "schooling": schooling.build,
    "work": work.build,
    "health": health.build,
    "substance_use": substance_use.build,
    "peers": peers.build,
    "character": character.build,
    "offence_attitude": offence_attitude.build,
    "record": record.build,
    "indigenous": indigenous.build,
    "risk": risk.build,
    "assessment": assessment.build,
    "conditions": conditions.build,
}
"""Every section a kind may name in its `kind.toml`, and what builds it."""

__all__ = ["SECTIONS", "Builder", "Telling", "compose", "source_lines", "subject_of", "withheld_lines"]


def compose(telling: Telling, kind_sections: Sequence[str]) -> tuple[Section[Phrase], ...]:
    """Return the sections a kind names, in its order; one with nothing to say is left out.

    Raise `InputError` for a section that does not exist.
    """
    unknown = next((name for name in kind_sections if name not in SECTIONS), None)
    if unknown is not None:
        raise InputError("section-unknown", section=unknown, sections=", ".join(SECTIONS))
    built = ((name, SECTIONS[name](telling)) for name in kind_sections)
    return tuple(Section(name, (say(f"section-{name}"),), blocks) for name, blocks in built if blocks)
