"""Names the files of a report and writes them whole; never over work that is not its own."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from reportgen.errors import MachineError
from reportgen.render.whole import write_whole


@dataclass(frozen=True, slots=True)
class Made:
    """A file that stands under its final name: its path, its digest, its pages where the format has them."""

    path: Path
    sha256: str
    pages: int | None = None


def file_name(number: str, kind: str, language: str, ending: str, *, draft: bool) -> str:
    """Return the name of a report's file, from the case number alone: no personal name stands in it.

    Characters that some system cannot hold become hyphens.
    """
    plain = re.sub(r"[^\w.-]+", "-", number).strip("-.") or "case"
    return f"{plain[:80]}.{kind}.{language}{'.draft' if draft else ''}.{ending}"


def digest(content: bytes) -> str:
    """The SHA-256 of `content`, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def publish(path: Path, content: bytes, pages: int | None = None) -> Made:
    """Write `content` whole to `path` and return what was made.

    Raise `MachineError`: `disk-full`, `output-name-too-long` or `output-not-writable`; then what stood there before
    is untouched and nothing half-written is left.
    """
    make_folder(path.parent)
    try:
        write_whole(content, path)
    except MachineError as problem:
        raise _cannot_write(path, str(problem.facts.get("reason", ""))) from None
    return Made(path, digest(content), pages)


def make_folder(folder: Path) -> None:
    """Make `folder` where it is not there. Raise `MachineError` `output-not-writable` where that cannot be done."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise MachineError("output-not-writable", folder=str(folder), reason=problem.strerror or "") from None


def _cannot_write(path: Path, reason: str) -> MachineError:
    if reason in ("ENOSPC", "EDQUOT"):
        return MachineError("disk-full", folder=str(path.parent))
    if reason == "ENAMETOOLONG":
        return MachineError("output-name-too-long", file=path.name)
    return MachineError("output-not-writable", folder=str(path.parent), reason=reason)
