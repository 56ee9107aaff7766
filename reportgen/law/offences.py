"""Offences by id: name in both languages, provision, how they are prosecuted, and when the provision stood so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from reportgen.errors import InputError
from reportgen.law.pack.current import cached_per_pack, unknown, versions
from reportgen.law.pack.model import EntryStatus, Reference, Row, entry_status, reference
from reportgen.law.wording import Bilingual, bilingual

Mode = Literal["hybrid", "indictable", "summary"]


@dataclass(frozen=True, slots=True)
class PackOffence:
    """An offence. `heading`: its name is the statute's own heading, word for word; otherwise the name is ours.

    `mode` is `None` where the pack is not sure; `now` is the id of the provision that took this one's place.
    """

    id: str
    name: Bilingual
    heading: bool
    reference: Reference
    mode: Mode | None
    now: str | None
    entry_status: EntryStatus


@cached_per_pack
def offence(entry: str, on: date | None = None) -> PackOffence:
    """Return an offence as it stood `on` the day it was committed; without a day, or where none fits, as it last stood.

    A record may name a provision on a day it was not in force: the offence is returned all the same, and its
    `standing` says so. Raise `InputError` for an unknown id, with the nearest right one, and for an offence that is
    enacted but not known to be in force.
    """
    rows = versions("offences", entry)
    if not rows:
        raise unknown("law-offence-unknown", "offences", entry)
    offences = tuple(_offence(entry, row) for row in rows if row.get("in_force", True))
    if not offences:
        raise InputError("law-offence-not-in-force", id=entry)
    return next((item for item in offences if on is not None and item.entry_status.on(on)), offences[-1])


def _offence(entry: str, row: Row) -> PackOffence:
    return PackOffence(
        entry,
        bilingual(row),
        row.get("heading", False),
        reference(row),
        row.get("mode"),
        row.get("now"),
        entry_status(row),
    )
