"""The Acts a report cites: titles, short forms and places in the statutes, in both languages."""

from __future__ import annotations

from dataclasses import dataclass

from reportgen.law.pack.current import cached_per_pack, unknown, versions
from reportgen.law.pack.model import EntryStatus, entry_status
from reportgen.law.wording import Bilingual, bilingual


@dataclass(frozen=True, slots=True)
class Act:
    """An Act: its title, the title as it follows a provision («du Code criminel»), a short form, its citation."""

    code: str
    title: Bilingual
    of: Bilingual
    short: Bilingual
    citation: Bilingual
    entry_status: EntryStatus


@cached_per_pack
def act(code: str) -> Act:
    """Return the Act of a code (`cc`, `cdsa`, `ca`, `ycja`…). Raise `InputError` for an unknown one."""
    rows = versions("acts", code)
    if not rows:
        raise unknown("law-act-unknown", "acts", code)
    row = rows[0]
    title, of, short, citation = (bilingual(row[name]) for name in ("title", "of", "short", "citation"))
    return Act(code, title, of, short, citation, entry_status(row))
