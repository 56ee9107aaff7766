"""The law pack as it lies on disk: its date, its digest, and how one entry is found without reading the rest."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from reportgen.errors import InputError

FILES = ("pack", "acts", "conditions", "contents", "offences")
ID_FORM = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)
Status = Literal["verified", "to-confirm"]
Row = Mapping[str, Any]

_HEADER = re.compile(r"^\[{1,2}([a-z0-9-]+)\]{1,2}$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Reference:
    """A provision in parts: the code of its act, then from section to subparagraph."""

    act: str
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Standing:
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
    """The pack: the day it was put together, the date of the latest text read for it, and the digest of its files."""

    date: dt.date
    text_as_of: dt.date
    digest: str


@dataclass(frozen=True, slots=True)
class PackProblem:
    """A fault of the pack itself: its kind, the file and the entry it is in, and what shows it."""

    key: str
    file: str
    entry: str
    detail: str = ""


@cache
def text(file: str) -> str:
    """Return one file of the pack (`conditions`, without its suffix) as text."""
    return (Path(__file__).parent / f"{file}.toml").read_text("utf-8")


@cache
def pack() -> Pack:
    """Return the date of the pack and the SHA-256 digest of all its files."""
    head = tomllib.loads(text("pack"))
    digest = hashlib.sha256()
    for file in FILES:
        digest.update(f"{file}\n{text(file)}".encode())
    return Pack(head["date"], head["text_as_of"], digest.hexdigest())


@cache
def ids(file: str) -> tuple[str, ...]:
    """Return the ids of a file's entries in its order, each once."""
    return tuple(_lines(file))


@cache
def versions(file: str, entry: str) -> tuple[Row, ...]:
    """Return every version of one entry, in the order of the file; none where there is no such entry.

    Only the lines of that entry are parsed: a report names a dozen entries of some three hundred.
    """
    return rows(tomllib.loads(_lines(file).get(entry, "")).get(entry, ()))


@cache
def _lines(file: str) -> Mapping[str, str]:
    content = text(file)
    marks = list(_HEADER.finditer(content))
    ends = [*(mark.start() for mark in marks[1:]), len(content)]
    found: dict[str, str] = {}
    for mark, end in zip(marks, ends, strict=True):
        found[mark[1]] = found.get(mark[1], "") + content[mark.start() : end]
    return found


def rows(found: Any) -> tuple[Row, ...]:
    """Return what TOML holds under an id, one table or several, as a tuple of tables."""
    return (found,) if isinstance(found, dict) else tuple(found)


def standing(row: Row) -> Standing:
    """Return the dates, status and sources of an entry."""
    return Standing(row.get("from"), row.get("to"), row["status"], tuple(row["source"]))


def reference(row: Row) -> Reference:
    """Return the provision an entry rests on."""
    act, *parts = row["ref"]
    return Reference(act, tuple(parts))


def nearest(file: str, entry: str) -> str | None:
    """Return the id of `file` most like `entry`, where one is near enough to suggest."""
    from difflib import get_close_matches  # only on the way to an error message

    found = get_close_matches(entry, ids(file), n=1, cutoff=0.5)
    return found[0] if found else None


def unknown(key: str, file: str, entry: str) -> InputError:
    """Return the error for an id the pack does not have. What does not look like an id is not repeated."""
    return InputError(key, id=entry if ID_FORM.fullmatch(entry) else "?", nearest=nearest(file, entry) or "none")
