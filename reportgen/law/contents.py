"""What the law says a report must hold: the lists of contents, as they stood on a date."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date

from reportgen.errors import InputError
from reportgen.law.pack.current import cached_per_pack, text
from reportgen.law.pack.model import EntryStatus, Reference, Row, entry_status, reference
from reportgen.law.wording import Bilingual, bilingual


@dataclass(frozen=True, slots=True)
class ContentItem:
    """One matter a report must cover. `words` name it in a sentence; `reference` is the provision that asks for it.

    `considered`: the law says that a board considers it, not that the report must hold it.
    """

    id: str
    words: Bilingual
    reference: Reference
    entry_status: EntryStatus
    considered: bool = False


@cached_per_pack
def contents_list(on: date, kind: str = "psr") -> tuple[ContentItem, ...]:
    """Return the matters that a report must cover if it is dated `on`, by the list its `kind` names, in its order.

    `psr` is s. 721(3) and (4) of the Criminal Code, `youth-psr` s. 40(2) of the Youth Criminal Justice Act, `preparole`
    what a parole board considers. Raise `InputError` for a list that is not there.
    """
    items = _items().get(kind)
    if items is None:
        raise InputError("law-contents-unknown", kind=kind)
    return tuple(item for item in items if item.entry_status.on(on))


@cached_per_pack
def _items() -> dict[str, tuple[ContentItem, ...]]:
    return {kind: tuple(_item(row) for row in value) for kind, value in tomllib.loads(text("contents")).items()}


def _item(row: Row) -> ContentItem:
    return ContentItem(row["id"], bilingual(row), reference(row), entry_status(row), row.get("considered", False))
