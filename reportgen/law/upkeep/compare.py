"""What the law is on one day and is not on another: entries added, gone and changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from reportgen.law.pack.entry_schema import FORMS
from reportgen.law.upkeep.entries import PackEntry, entries

What = Literal["added", "gone", "changed"]
_DATES = {"from", "to"}


@dataclass(frozen=True, slots=True)
class EntryChange:
    """An entry that is not the same on both days; `before` and `after` are its versions in force on each, if any.

    `keys` are what differs in it where it stands on both days: `fr`, `blank`, `ref`…
    """

    file: str
    id: str
    before: PackEntry | None
    after: PackEntry | None

    @property
    def what(self) -> What:
        """What became of it."""
        return "added" if self.before is None else "gone" if self.after is None else "changed"

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the entry that differ, its dates left out."""
        if self.before is None or self.after is None:
            return ()
        earlier_row, later_row = self.before.row, self.after.row
        every = dict.fromkeys((*earlier_row, *later_row))
        return tuple(key for key in every if key not in _DATES and earlier_row.get(key) != later_row.get(key))


def compare(first: date, second: date) -> tuple[EntryChange, ...]:
    """Return, file by file, each entry of the pack in use that is not the same on `second` as on `first`."""
    changes = []
    for file in FORMS:
        before, after = _standing(file, first), _standing(file, second)
        for entry in dict.fromkeys((*before, *after)):
            change = EntryChange(file, entry, before.get(entry), after.get(entry))
            if change.what != "changed" or change.keys:
                changes.append(change)
    return tuple(changes)


def _standing(file: str, day: date) -> dict[str, PackEntry]:
    return {entry.id: entry for entry in entries(file) if entry.on(day)}
