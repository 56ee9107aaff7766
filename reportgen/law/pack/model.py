"""The types of the law pack: references, the status of an entry, the pack itself, an office’s own overrides."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Literal

from reportgen.law.pack.entry_schema import FORMS
from reportgen.law.wording import Bilingual

FILES = ("pack", *FORMS)
ID_FORM = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)
PREFIX: Final = "office-"
"""How the id of an office’s own condition begins."""
Status = Literal["verified", "to-confirm"]
Row = Mapping[str, Any]
Province = Literal["AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT"]

_EMPTY: Final[Mapping[Any, Any]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Reference:
    """A provision in parts: the code of its act, then from section to subparagraph."""

    act: str
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EntryStatus:
    """How an entry stands: the first and last day it applies (`None`: not limited), how sure it is, and its sources."""

    since: dt.date | None
    until: dt.date | None
    status: Status
    source: tuple[str, ...]

    def on(self, day: dt.date) -> bool:
        """Return whether the entry applies on `day`; its first and last days count."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class Pack:
    """The pack: the day it was put together, the date of the latest text read for it, and the digest of its files.

    `office` is the digest of the office's own file, `None` where none is in use.
    """

    date: dt.date
    text_as_of: dt.date
    digest: str
    office: str | None = None


@dataclass(frozen=True, slots=True)
class PackProblem:
    """A fault of the pack itself: its kind, the file and the entry it is in, and what shows it."""

    key: str
    file: str
    entry: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class OfficeOverrides:
    """An office's own file, as read. Lead times are in days, as the step they are for counts them.

    `closed` names its own closed days; `open` are days it works although a calendar says closed. `calendar` is the
    province whose days count, where the office chose one. `digest` is the SHA-256 of the file, `path` where it is.
    """

    path: Path | None = None
    digest: str | None = None
    name: Bilingual | None = None
    calendar: Province | None = None
    closed: Mapping[dt.date, Bilingual] = field(default_factory=lambda: _EMPTY)
    open: frozenset[dt.date] = frozenset()
    lead_times: Mapping[str, Mapping[str, int]] = field(default_factory=lambda: _EMPTY)
    conditions: Mapping[str, tuple[Row, ...]] = field(default_factory=lambda: _EMPTY)
    sources: Mapping[str, Row] = field(default_factory=lambda: _EMPTY)


NO_OFFICE: Final = OfficeOverrides()


def rows(value: Any) -> tuple[Row, ...]:
    """Return what TOML holds under an id, one table or several, as a tuple of tables."""
    return (value,) if isinstance(value, dict) else tuple(value)


def entry_status(row: Row) -> EntryStatus:
    """Return the dates, status and sources of an entry."""
    return EntryStatus(row.get("from"), row.get("to"), row["status"], tuple(row["source"]))


def reference(row: Row) -> Reference:
    """Return the provision an entry rests on."""
    act, *parts = row["ref"]
    return Reference(act, tuple(parts))
