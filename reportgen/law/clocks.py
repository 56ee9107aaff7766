"""Clocks an Act sets on what an officer does: how many days, from what, under which provision."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reportgen.law.pack.current import cached_per_pack, unknown, versions
from reportgen.law.pack.model import EntryStatus, Reference, entry_status, reference
from reportgen.law.wording import Bilingual, bilingual


@dataclass(frozen=True, slots=True)
class Clock:
    """A clock: `words` say what must be done or what happens; `days` in calendar days, where it sets a number."""

    id: str
    words: Bilingual
    days: int | None
    reference: Reference
    entry_status: EntryStatus


@cached_per_pack
def clock(entry: str, on: date) -> Clock:
    """Return a clock as it stands `on` a day, or as it last stood. Raise `InputError` for an unknown id."""
    rows = versions("clocks", entry)
    if not rows:
        raise unknown("law-entry-unknown", "clocks", entry)
    row = next((item for item in rows if entry_status(item).on(on)), rows[-1])
    return Clock(entry, bilingual(row), row.get("days"), reference(row), entry_status(row))
