"""Names the files of a report and writes them whole; never over work that is not its own."""

from __future__ import annotations

import errno
import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from reportgen.errors import MachineError
from reportgen.render.atomic_write import write_whole

LONGEST = 150
"""Bytes of a case number that stand in a file's name: endings and receipt included, it then fits every usual system."""


@dataclass(frozen=True, slots=True)
class PublishedFile:
    """A file that stands under its final name: its path, its digest, its pages where the format has them."""

    path: Path
    sha256: str
    pages: int | None = None


def file_name(number: str, kind: str, language: str, ending: str, *, draft: bool) -> str:
    """Return the name of a report's file, from the case number alone: no personal name stands in it."""
    return f"{number_in_name(number)}.{kind}.{language}{'.draft' if draft else ''}.{ending}"


def number_in_name(number: str) -> str:
    """Return a case number as it stands in the name of a file: what some system cannot hold becomes a hyphen."""
    return re.sub(r"[^\w.-]+", "-", number).strip("-.").encode()[:LONGEST].decode("utf-8", "ignore") or "case"


def digest(content: bytes) -> str:
    """The SHA-256 of `content`, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def exists(path: Path) -> bool:
    """Whether anything stands under `path`; not where the system cannot even look for such a name."""
    try:
        return path.exists()
    except OSError:
        return False


def publish(path: Path, content: bytes) -> None:
    """Write `content` whole to `path`, making its folder where there is none.

    Raise `MachineError`: `disk-full`, `output-name-too-long` or `output-not-writable`; then what stood there before
    is untouched and nothing half-written is left.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(content, path)
    except OSError as problem:
        raise cannot_write(path, reason_of(problem)) from None
    except MachineError as problem:
        raise cannot_write(path, str(problem.facts["reason"])) from None


def cannot_write(path: Path, reason: str) -> MachineError:
    """Why `path` cannot be written; `reason` is the system's short name for it."""
    if reason in ("ENOSPC", "EDQUOT"):
        return MachineError("disk-full", folder=str(path.parent))
    if reason == "ENAMETOOLONG":
        return MachineError("output-name-too-long", file=path.name)
    return MachineError("output-not-writable", folder=str(path.parent), reason=reason)


def reason_of(problem: OSError) -> str:
    """The system's short name for a problem: the same in every language («ENOSPC»)."""
    return errno.errorcode.get(problem.errno or 0, "?")
