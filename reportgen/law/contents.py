"""What the law says a report must hold: the lists of contents, as they stood on a date."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache

from reportgen.errors import InputError
from reportgen.law.pack import Reference, Standing, reference, standing, text
from reportgen.law.wording import Bilingual, bilingual


@dataclass(frozen=True, slots=True)
class ContentItem:
    """One matter a report must cover. `words` name it in a sentence; `reference` is the provision that asks for it."""

    id: str
    words: Bilingual
    reference: Reference
    standing: Standing


@cache
def contents_list(on: date, kind: str = "psr") -> tuple[ContentItem, ...]:
    """Return the matters that a report of a `kind` must cover if it is dated `on`, in the order of the statute.

    For a pre-sentence report, s. 721(3) and (4) of the Criminal Code. Raise `InputError` for a kind with no list.
    """
    items = _items().get(kind)
    if items is None:
        raise InputError("law-contents-unknown", kind=kind)
    return tuple(item for item in items if item.standing.on(on))


@cache
def _items() -> dict[str, tuple[ContentItem, ...]]:
    return {
        kind: tuple(ContentItem(row["id"], bilingual(row), reference(row), standing(row)) for row in found)
        for kind, found in tomllib.loads(text("contents")).items()
    }
