"""What the store takes and gives back: writers, cases, versions, conflicts, issued files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal, TypeAlias

Answer: TypeAlias = Any
"""What stands at a path: see `case.answers`. `None` where it is given: emptied."""

Answers: TypeAlias = Mapping[str, Answer]
State = Literal["open", "issued"]
Keep = Literal["mine", "theirs", "both"]


@dataclass(frozen=True, slots=True)
class Writer:
    """Who writes, and from which window of their browser: ids that mean nothing to anyone else."""

    user: str
    window: str
    office: str = ""


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case as a list shows it. `due` is the first day by which something is due, where one is set."""

    id: str
    number: str = field(repr=False)
    name: str = field(repr=False)
    kind: str
    due: date | None
    version: int
    state: State
    opened_at: datetime
    saved_at: datetime
    owner: str
    office: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """A path that two windows answered differently: `theirs` is the answer that stands, `mine` waits beside it."""

    id: str
    path: str
    mine: Answer = field(repr=False)
    theirs: Answer = field(repr=False)
    at: datetime
    by: str
    window: str


@dataclass(frozen=True, slots=True)
class Saved:
    """What came of a save: the version that stands now, what changed, and what waits in a conflict.

    `answers` are all that stand after it, where the save read them; otherwise none.
    """

    version: int
    at: datetime
    changed_paths: tuple[str, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    answers: Answers = field(default_factory=dict, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Version:
    """One save: when, by whom, what it was («typed», «restored»…), and the paths it changed."""

    number: int
    at: datetime
    by: str
    what: str
    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IssuedFile:
    """A file as it is issued, with its receipt."""

    name: str
    content: bytes = field(repr=False)
    sha256: str
    receipt: bytes = field(repr=False)
    language: str
    ending: str


@dataclass(frozen=True, slots=True)
class Issue:
    """One issue of a report: its number, the version it was made from, and the names of its files."""

    number: int
    version: int
    at: datetime
    by: str
    files: tuple[str, ...]
