"""Text pasted out of Word or a letter, tidied only where there is no doubt what it was; each change is told."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal, get_args

from reportgen.case.io.characters import first_forbidden

Sort = Literal["breaks", "letters", "unseen", "pages", "indents", "bullets", "paragraphs", "tabs"]
"""What was done: Word's own line and page breaks; letters that came through in an older code; marks nobody sees; page
numbers taken out; indents; bullets; paragraphs set apart. `tabs` is no change: what is left to look at."""

TIDIED: Final[tuple[Sort, ...]] = get_args(Sort)

_BREAKS: Final = re.compile(r"[\x0b\x0c\u2028\u2029]")
_OLD: Final = re.compile(r"[\x80\x82-\x8c\x8e\x91-\x9c\x9e\x9f]")
_UNSEEN: Final = re.compile(r"[\xad\ufeff]")
_BULLETS: Final = frozenset("•▪●◦‣■□◆➢\uf0b7\uf0a7\uf0d8\uf076")
_AS_LETTERS: Final = frozenset("o·§")
"""What Word writes for a bullet of another font, before a tab or a wide gap."""
_PAGE: Final = re.compile(r"page\s+(?P<number>\d{1,4})(?P<whole>\s*(?:of|de|sur|/)\s*\d{1,4})?", re.IGNORECASE)
_LONGEST_PAGE: Final = 40
_LIST: Final = re.compile(r"[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+\S")
_WIDE: Final = 90
"""A line longer than this was not broken by hand: in such a text each line is a paragraph, as Word has it."""


@dataclass(frozen=True, slots=True)
class CleanupChange:
    """One sort of change: how often, and the lines that were taken out whole."""

    sort: Sort
    count: int
    taken: tuple[str, ...] = field(default=(), repr=False)

    def __str__(self) -> str:
        return "\t".join((self.sort, str(self.count), *self.taken))


@dataclass(frozen=True, slots=True)
class Refused:
    """A character that no case file holds: its line, its place in that line, both from 1, and its code point."""

    line: int
    column: int
    code: str


def tidy(text: str, *, lines: bool = True) -> tuple[str, tuple[CleanupChange, ...]]:
    """Return a text tidied, and what was done. `lines`: whether its line breaks may be those of Word’s paragraphs."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    cleanup_changes: list[CleanupChange] = []
    steps: Sequence[tuple[Sort, Callable[[str], tuple[str, int]]]] = (
        ("breaks", lambda one: _BREAKS.subn(lambda mark: "\n\n" if mark[0] in "\x0c\u2029" else "\n", one)),
        ("letters", lambda one: _OLD.subn(lambda mark: mark[0].encode("latin-1").decode("cp1252"), one)),
        ("unseen", lambda one: _UNSEEN.subn("", one)),
    )
    for sort, step in steps:
        text, count = step(text)
        cleanup_changes += [CleanupChange(sort, count)] if count else []
    lines_kept, pages = _without_pages(text.split("\n"))
    cleanup_changes += [CleanupChange("pages", len(pages), tuple(pages))] if pages else []
    lines_kept, bullets = _listed(lines_kept)
    cleanup_changes += [CleanupChange("bullets", bullets)] if bullets else []
    lines_kept, indents = _flush(lines_kept)
    cleanup_changes += [CleanupChange("indents", indents)] if indents else []
    if lines and any(len(line) > _WIDE for line in lines_kept):
        lines_kept, parted = _parted(lines_kept)
        cleanup_changes += [CleanupChange("paragraphs", parted)] if parted else []
    tabs = sum("\t" in line.strip() for line in lines_kept)
    cleanup_changes += [CleanupChange("tabs", tabs)] if tabs else []
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines_kept)).strip("\n"), tuple(cleanup_changes)


def refused(text: str, most: int = 10) -> tuple[Refused, ...]:
    """Return where the characters stand that no case file holds, at most so many."""
    found: list[Refused] = []
    if first_forbidden(text) is None:
        return ()
    for number, line in enumerate(text.split("\n"), 1):
        start = 0
        while len(found) < most and (character := first_forbidden(line[start:])) is not None:
            start += character[0]
            found.append(Refused(number, start, character[1]))
    return tuple(found)


def without_refused(text: str) -> str:
    """Return a text without the characters that no case file holds."""
    bad = [one for one in set(text) if first_forbidden(one) is not None]
    return text.translate({ord(one): None for one in bad})


def _without_pages(lines: Sequence[str]) -> tuple[list[str], list[str]]:
    """Take out «Page 3 of 10»; «Page 3» alone only where the pages go on being counted."""
    short = {place: said for place, line in enumerate(lines) if len(said := line.strip()) < _LONGEST_PAGE}
    page_marks = {place: mark for place, said in short.items() if (mark := _PAGE.fullmatch(said))}
    bare = [int(mark["number"]) for mark in page_marks.values() if not mark["whole"]]
    is_numbered = len(bare) > 1 and bare == list(range(bare[0], bare[0] + len(bare)))
    lines_removed = {place for place, mark in page_marks.items() if mark["whole"] or is_numbered}
    return [line for place, line in enumerate(lines) if place not in lines_removed], [
        lines[one].strip() for one in sorted(lines_removed)
    ]


def _listed(lines: Iterable[str]) -> tuple[list[str], int]:
    """Write bullets as Markdown has them."""
    items, count = [], 0
    for line in lines:
        mark, item_text = line.lstrip(" \t")[:1], line.strip()[1:].lstrip(" \t\xa0")
        gap = line.lstrip(" \t")[1:5]
        as_letter = mark in _AS_LETTERS and (gap.startswith("\t") or gap == "    ")
        if item_text and mark and (mark in _BULLETS or as_letter):
            count += 1
            items.append(f"{'  ' if mark in 'o§' else ''}- {item_text}")
        else:
            items.append(line)
    return items, count


def _flush(lines: Iterable[str]) -> tuple[list[str], int]:
    """Take away what moves a line in, lists aside, and what stands at its end."""
    flushed, count = [], 0
    for line in lines:
        line_text = line.rstrip(" \t") if _LIST.match(line) else line.strip(" \t")
        count += bool(line[:1] in " \t" and line_text and not _LIST.match(line))
        flushed.append(line_text)
    return flushed, count


def _parted(lines: Sequence[str]) -> tuple[list[str], int]:
    """Set lines apart by an empty one, items of one list left together."""
    parted_lines: list[str] = []
    count = 0
    for line in lines:
        if parted_lines and parted_lines[-1] and line and not (_LIST.match(line) and _LIST.match(parted_lines[-1])):
            parted_lines.append("")
            count += 1
        parted_lines.append(line)
    return parted_lines, count
