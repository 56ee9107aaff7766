"""Cases for batches: many, small, each with a number of its own, and plans of them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from reportgen.batch.inputs import gather
from reportgen.batch.naming import USUAL
from reportgen.batch.plan import BatchPlan, Options
from reportgen.report import Language
from tests.doors import small, written

ON = date(2026, 11, 21)


def numbered(number: str, **changes: Any) -> dict[str, Any]:
    """A small and sound case under this number."""
    return small() | {"number": number} | changes


def folder_of(place: Path, count: int) -> Path:
    """A folder of `count` sound cases."""
    place.mkdir(parents=True)
    for number in range(count):
        written(place, numbered(f"26-T-{number:03d}"), f"{number:03d}.json")
    return place


def plan_of(
    given: Path | Sequence[Path], out: Path, languages: tuple[Language, ...] | None = ("en",), **options: Any
) -> BatchPlan:
    """A plan of what `given` holds."""
    paths = [given] if isinstance(given, Path) else list(given)
    usual: dict[str, Any] = {"formats": ("docx",), "kind": None, "on": ON, "names": USUAL} | options
    return BatchPlan(gather(paths), Options(languages=languages, **usual), out)


def digests(folder: Path) -> dict[str, str]:
    """Every file of a folder with its digest; the journal, which tells of interruptions, is left out."""
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.iterdir())
        if path.name != "journal.jsonl"
    }
