"""The receipt beside each file: what it was made from, and whether it is still what was issued."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from reportgen import __version__
from reportgen.deliver.files import Made, digest, publish
from reportgen.errors import InputError

ENDING = ".receipt.json"


def publish_receipt(made: Made, facts: Mapping[str, Any]) -> Path:
    """Write the receipt of `made` beside it: its digest, and the versions and digests of all it was made from."""
    path = made.path.with_name(made.path.name + ENDING)
    known = {"receipt": 1, "file": made.path.name, "sha256": made.sha256, "pages": made.pages}
    receipt = {**known, "program": f"reportgen {__version__}", **facts}
    publish(path, (json.dumps(receipt, ensure_ascii=False, indent=2) + "\n").encode("utf-8"))
    return path


def read_receipt(path: Path) -> dict[str, Any] | None:
    """The receipt beside the file at `path`, or `None` where there is none that can be read."""
    try:
        given = json.loads(path.with_name(path.name + ENDING).read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return given if isinstance(given, dict) and given.get("receipt") == 1 else None


def verify(path: Path) -> Literal["as-issued", "changed", "no-receipt", "missing"]:
    """Say whether the file at `path` is what its receipt says. The receipt's own path may be given instead."""
    if path.name.endswith(ENDING):
        path = path.with_name(path.name.removesuffix(ENDING))
    if not path.is_file():
        return "missing"
    receipt = read_receipt(path)
    if receipt is None:
        return "no-receipt"
    return "as-issued" if receipt.get("sha256") == digest(path.read_bytes()) else "changed"


def may_write(path: Path, *, replace: bool) -> None:
    """Raise `InputError` if writing `path` would lose work: a file there that is not as its receipt says."""
    if not replace and path.exists() and verify(path) != "as-issued":
        raise InputError("output-changed", file=str(path))
