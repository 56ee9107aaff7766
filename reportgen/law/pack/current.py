"""The law pack in use: its folder, an office's own file laid over it, and how one entry is found without the rest."""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec, TypeVar, cast

from reportgen.errors import InputError
from reportgen.law.pack.model import FILES, ID_FORM, NO_OFFICE, OfficeOverrides, Pack, Row, rows

OURS = Path(__file__).parents[1]

_HEADER = re.compile(r"^\[{1,2}([a-z0-9-]+)\]{1,2}$", re.MULTILINE)
_Given = ParamSpec("_Given")
_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True, eq=False)
class PackInUse:
    """A pack folder with an office's file over it, and what was read of them: another pair shares none of it."""

    folder: Path
    office: OfficeOverrides | None = None
    memory: dict[Any, Any] = field(default_factory=dict)


class _Everywhere:
    """What a thread that was given no pack of its own reads from."""

    pack_in_use = PackInUse(OURS)


_in_use: ContextVar[PackInUse | None] = ContextVar("law-pack-in-use", default=None)


def pack_in_use() -> PackInUse:
    """Return the pack in use here."""
    return _in_use.get() or _Everywhere.pack_in_use


@contextmanager
def putting_in_use(pack: PackInUse, *, everywhere: bool = False) -> Iterator[PackInUse]:
    """Put a pack in use in this thread; with `everywhere`, in every thread that was given none of its own."""
    shared = _Everywhere.pack_in_use
    token = _in_use.set(pack)
    try:
        if everywhere:
            _Everywhere.pack_in_use = pack
        yield pack
    finally:
        _in_use.reset(token)
        if everywhere:
            _Everywhere.pack_in_use = shared


def office() -> OfficeOverrides:
    """Return what the office in use lays over the pack: nothing if it has no file of its own."""
    return pack_in_use().office or NO_OFFICE


def cached_per_pack(read: Callable[_Given, _Answer]) -> Callable[_Given, _Answer]:
    """Return `read` with its answers kept, those of each pack apart: what every reader of the law has for a `cache`."""

    @wraps(read)
    def answer(*args: _Given.args, **kwargs: _Given.kwargs) -> _Answer:
        memory = pack_in_use().memory
        key = (read, args, *kwargs.items())
        if key not in memory:
            memory.setdefault(key, read(*args, **kwargs))
        return cast(_Answer, memory[key])

    return answer


@cached_per_pack
def text(file: str) -> str:
    """Return one file of the pack (`conditions`, without its suffix) as text."""
    path = pack_in_use().folder / f"{file}.toml"
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        reason = problem.strerror if isinstance(problem, OSError) else "UTF-8"
        raise InputError("law-file-unreadable", file=path.name, reason=reason or "?") from None


@cached_per_pack
def current_pack() -> Pack:
    """Return the date of the pack, the SHA-256 digest of all its files, and that of the office's own."""
    head = tomllib.loads(text("pack"))
    digest = hashlib.sha256()
    for file in FILES:
        digest.update(f"{file}\n{text(file)}".encode())
    office = pack_in_use().office
    return Pack(head["date"], head["text_as_of"], digest.hexdigest(), office.digest if office else None)


@cached_per_pack
def ids(file: str) -> tuple[str, ...]:
    """Return the ids of a file's entries in its order, each once; conditions of the office's own come last."""
    return (*_lines(file), *_of_the_office(file))


@cached_per_pack
def versions(file: str, entry: str) -> tuple[Row, ...]:
    """Return every version of one entry, in the order of the file; none where there is no such entry.

    Only the lines of that entry are parsed: a report names a dozen entries of some three hundred.
    """
    office_rows = _of_the_office(file).get(entry)
    return office_rows or rows(tomllib.loads(_lines(file).get(entry, "")).get(entry, ()))


def _of_the_office(file: str) -> Mapping[str, tuple[Row, ...]]:
    office = pack_in_use().office
    return office.conditions if office and file == "conditions" else {}


@cached_per_pack
def _lines(file: str) -> Mapping[str, str]:
    return by_entry(text(file))


def by_entry(content: str) -> Mapping[str, str]:
    """Return the lines of each entry of a file, by id, so that one can be read alone."""
    marks = list(_HEADER.finditer(content))
    ends = [*(mark.start() for mark in marks[1:]), len(content)]
    lines_by_entry: dict[str, str] = {}
    for mark, end in zip(marks, ends, strict=False):  # a file with no entry has no mark
        lines_by_entry[mark[1]] = lines_by_entry.get(mark[1], "") + content[mark.start() : end]
    return lines_by_entry


def nearest(file: str, entry: str) -> str | None:
    """Return the id of `file` most like `entry`, where one is near enough to suggest."""
    from difflib import get_close_matches  # only on the way to an error message

    matches = get_close_matches(entry, ids(file), n=1, cutoff=0.5)
    return matches[0] if matches else None


def unknown(key: str, file: str, entry: str) -> InputError:
    """Return the error for an id the pack does not have. What does not look like an id is not repeated."""
    return InputError(key, id=entry if ID_FORM.fullmatch(entry) else "?", nearest=nearest(file, entry) or "none")
