"""What is taken out of a case before anything is told: the names and passages that no output may hold."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pydantic import BaseModel

from reportgen.case.model.evidence import Narrative, Opinion, Quote
from reportgen.case.model.people import Person
from reportgen.case.model.recommendations import PrivateNote

_PROSE: dict[type[BaseModel], tuple[str, ...]] = {
    Narrative: ("en", "fr"),
    Quote: ("words",),
    PrivateNote: ("text",),
    Opinion: ("words",),
}
_ENDS = re.compile(r"(?<=[.!?])\s+|\n+")


class Taken:
    """What the walk has taken out so far."""

    def __init__(self, withheld_sources: frozenset[str]) -> None:
        self.withheld_sources = withheld_sources
        self.unsaid = False  # whether what names no source of its own rests on withheld ones alone
        self.names: set[str] = set()
        self.parts: set[str] = set()
        self.passages: set[str] = set()

    def with_sentences(self, another_list: Taken) -> None:
        """Take what another walk took out, each sentence of its passages too: a part of them may be told elsewhere."""
        self.names |= another_list.names
        self.parts |= another_list.parts
        self.passages |= {item for text in another_list.passages for item in (text, *_sentences(text))}


def take(model: BaseModel, withheld: Taken) -> None:
    """Note every name and passage in a part that goes."""
    for field in _PROSE.get(type(model), ()):
        text = getattr(model, field)
        if text and len(text) > 12:
            withheld.passages.add(text)
    for value in model.__dict__.values():
        for child in value if isinstance(value, tuple) else (value,):
            if isinstance(child, Person):
                withheld.names.add(child.name)
                withheld.parts |= {part for part in (child.family, child.given, child.called) if part}
            elif isinstance(child, BaseModel):
                take(child, withheld)


def _sentences(text: str) -> Iterable[str]:
    """The sentences of a text that are long enough to be told from others."""
    return (item for item in _ENDS.split(text) if len(item) > 24)
