"""The receipt beside each file: what it was made from, and whether it is still what was issued."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from reportgen import __version__
from reportgen.deliver.files import Made, cannot_write, digest, publish, reason_of, stands
from reportgen.errors import InputError

ENDING = ".receipt.json"


def issue(path: Path, content: bytes, facts: Mapping[str, Any], pages: int | None = None) -> Made:
    """Write a file under its final name, its receipt beside it: its digest, and all it was made from.

    The receipt is written first, under another name, so that a full disk cannot leave a file without one. Raise as
    `publish` does.
    """
    made = Made(path, digest(content), pages)
    known = {"receipt": 1, "file": path.name, "sha256": made.sha256, "pages": pages}
    receipt = {**known, "program": f"reportgen {__version__}", **facts}
    waiting = path.with_name(f".reportgen-{os.urandom(8).hex()}.receipt")
    publish(waiting, (json.dumps(receipt, ensure_ascii=False, indent=2) + "\n").encode("utf-8"))
    try:
        publish(path, content)
        waiting.replace(path.with_name(path.name + ENDING))
    except OSError as problem:
        raise cannot_write(path, reason_of(problem)) from None
    finally:
        waiting.unlink(missing_ok=True)
    return made


def read_receipt(path: Path) -> dict[str, Any] | None:
    """The receipt beside the file at `path`, or `None` where there is none that can be read."""
    try:
        given = json.loads(path.with_name(path.name + ENDING).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return None
    return given if isinstance(given, dict) and given.get("receipt") == 1 else None


def verify(path: Path) -> Literal["as-issued", "changed", "no-receipt", "missing"]:
    """Say whether the file at `path` is what its receipt says. The receipt's own path may be given instead."""
    if path.name.endswith(ENDING):
        path = path.with_name(path.name.removesuffix(ENDING))
    if not stands(path) or not path.is_file():
        return "missing"
    receipt = read_receipt(path)
    if receipt is None:
        return "no-receipt"
    try:
        content = path.read_bytes()
    except OSError as problem:
        raise InputError("file-unreadable", file=str(path), reason=reason_of(problem)) from None
    return "as-issued" if receipt.get("sha256") == digest(content) else "changed"


def may_write(path: Path, *, number: str, replace: bool) -> None:
    """Raise `InputError` if writing `path` for the case `number` would lose work.

    That is a file there that is not as its receipt says (`output-changed`), unless `replace`; or the report of another
    case, whose number makes the same name (`output-of-another-case`).
    """
    if not stands(path):
        return
    if not replace and verify(path) != "as-issued":
        raise InputError("output-changed", file=str(path))
    issued = (read_receipt(path) or {}).get("case")
    if isinstance(issued, dict) and issued.get("number", number) != number:
        raise InputError("output-of-another-case", file=str(path))
