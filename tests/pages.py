"""Reads the documentation: its pages, and in a page its headings, its tables, its blocks of code."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md"), ROOT / "samples" / "README.md"])
READMES = (ROOT / "README.md", ROOT / "README.fr.md")
OWNERS = (DOCS / "for-template-owners.md", DOCS / "for-template-owners.fr.md")
TRANSLATORS = (DOCS / "for-translators.md", DOCS / "for-translators.fr.md")
PAIRS = (
    READMES,
    (DOCS / "for-officers.en.md", DOCS / "for-officers.fr.md"),
    (DOCS / "writing-a-case-file.en.md", DOCS / "writing-a-case-file.fr.md"),
    (DOCS / "for-clerks.en.md", DOCS / "for-clerks.fr.md"),
    OWNERS,
    TRANSLATORS,
)

FENCE = re.compile(r"^ *```(\w*)\n(.*?)^ *```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s]+)\)")
CODE = re.compile(r"`([^`\n]+)`")


def named(paths: Sequence[Path]) -> list[str]:
    return [path.relative_to(ROOT).as_posix() for path in paths]


@cache
def read(path: Path) -> str:
    return path.read_text("utf-8")


def prose(path: Path) -> str:
    """The page without its blocks of code."""
    return FENCE.sub("", read(path))


def blocks(path: Path, language: str = "") -> list[str]:
    """The blocks of code of a page in one language, moved to the margin."""
    found = (body for named_as, body in FENCE.findall(read(path)) if named_as == language)
    return [re.sub(r"^ {3}", "", body, flags=re.MULTILINE) if body.startswith("   ") else body for body in found]


def rows(path: Path) -> list[list[str]]:
    """Every row of the tables of a page, as the texts of its cells; headers and rules left out."""
    lines = prose(path).split("\n")
    found = []
    for number, line in enumerate(lines):
        body = line.startswith("|") and not line.startswith("|--")
        if body and not lines[min(number + 1, len(lines) - 1)].startswith("|--"):
            found.append([cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]])
    return found


def codes(cell: str) -> list[str]:
    return CODE.findall(cell)


def headings(path: Path) -> list[str]:
    """The levels of the headings of a page, in order."""
    return re.findall(r"^#+(?= )", prose(path), re.MULTILINE)
