"""Every entry of the pack in use alike, whatever its file: to list, to show, to compare and to count."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from reportgen.errors import InputError
from reportgen.law.pack.current import cached_per_pack, current_pack, office, text
from reportgen.law.pack.entry_schema import FORMS
from reportgen.law.pack.model import PREFIX, EntryStatus, Reference, Row, entry_status, rows
from reportgen.law.wording import Bilingual, bilingual

LISTED = (*FORMS, "sources", "office")
"""What `law list` may be asked for: the files of the pack, its sources, and what the office lays over them."""


@dataclass(frozen=True, slots=True)
class PackEntry:
    """One version of one entry. `office`: it is the office's own. A source, a day or a lead time has no `standing`."""

    file: str
    id: str
    row: Row
    entry_status: EntryStatus | None = None
    office: bool = False

    @property
    def name(self) -> Bilingual | None:
        """What it is called: its title, or its words."""
        for pair in (self.row.get("title"), self.row.get("name"), self.row):
            if isinstance(pair, Mapping) and {"en", "fr"} <= pair.keys():
                return bilingual(pair)
        return None

    @property
    def words(self) -> Bilingual | None:
        """Its wording, where it has one."""
        return bilingual(self.row) if {"en", "fr"} <= self.row.keys() else None

    @property
    def reference(self) -> Reference | None:
        """The provision it rests on."""
        if "ref" not in self.row:
            return None
        act, *parts = self.row["ref"]
        return Reference(act, tuple(parts))

    def on(self, day: date) -> bool:
        """Return whether it applies on `day`: never, where it is enacted but not known to be in force."""
        in_force: bool = self.current and self.row.get("in_force", True)
        return in_force and (self.entry_status is None or self.entry_status.on(day))

    @property
    def current(self) -> bool:
        """Whether a pack of this date has it: the wording of an earlier edition is kept for the cases that have it."""
        first, last = self.row.get("edition_from", date.min), self.row.get("edition_to", date.max)
        return bool(first <= current_pack().date <= last)


@cached_per_pack
def entries(file: str) -> tuple[PackEntry, ...]:
    """Return every entry of a file, in its order, the office's own after ours; of `sources` or `office` likewise."""
    if file == "sources":
        ours = tomllib.loads(text("pack"))["source"]
        both = ((ours, False), (office().sources, True))
        return tuple(
            PackEntry(file, key, row, office=office_conditions)
            for tables, office_conditions in both
            for key, row in tables.items()
        )
    if file == "office":
        return tuple(_of_the_office())
    office_conditions = office().conditions if file == "conditions" else {}
    return tuple(
        PackEntry(file, entry, row, entry_status(row), office=theirs)
        for tables, theirs in ((tomllib.loads(text(file)), False), (office_conditions, True))
        for entry, row in entry_rows_of(file, tables)
    )


def entry_rows_of(file: str, tables: Mapping[str, Any]) -> Iterator[tuple[str, Row]]:
    """Return the entries of a file by id, version by version; those of a list are known as `list.id`."""
    for entry, entry_rows in tables.items():
        for row in rows(entry_rows):
            yield f"{entry}.{row.get('id', '?')}" if FORMS[file].grouped else entry, row


def _of_the_office() -> Iterator[PackEntry]:
    overrides = office()
    for day, words in sorted(overrides.closed.items()):
        yield PackEntry("office", f"closed.{day}", {"en": words.en, "fr": words.fr}, office=True)
    for day in sorted(overrides.open):
        yield PackEntry("office", f"open.{day}", {}, office=True)
    for kind, steps in overrides.lead_times.items():
        for step, days in steps.items():
            yield PackEntry("office", f"lead-times.{kind}.{step}", {"days": days}, office=True)


def find(entry: str) -> tuple[PackEntry, ...]:
    """Return every version of an entry, by its id; an id within a list of contents may go without its list.

    Raise `InputError` for an unknown id, with the nearest right one.
    """
    every = [item for file in LISTED for item in entries(file)]
    matches = tuple(value for value in every if value.id == entry)
    matches = matches or tuple(element for element in every if element.id.rpartition(".")[2] == entry)
    if matches:
        return matches
    from difflib import get_close_matches  # only on the way to an error message

    near = get_close_matches(entry, dict.fromkeys(member.id for member in every), n=1, cutoff=0.5)
    raise InputError("law-id-unknown", id=entry if entry.isascii() else "?", nearest=near[0] if near else "none")


def to_confirm() -> dict[str, int]:
    """Return how many entries of each file nobody has confirmed in the law; the office's own are under `office`."""
    counts: dict[str, int] = {}
    for file in FORMS:
        for entry in entries(file):
            if entry.current and entry.entry_status is not None and entry.entry_status.status != "verified":
                under = "office" if entry.id.startswith(PREFIX) else file
                counts[under] = counts.get(under, 0) + 1
    return counts
