"""Cleans up text pasted from Word or a letter, only if its meaning is beyond doubt; every change is reported."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal, get_args

from reportgen.case.io.characters import first_forbidden

Sort = Literal["breaks", "letters", "unseen", "pages", "indents", "bullets", "paragraphs", "tabs"]
"""Sorts of changes: Word's own line and page breaks; letters in an older encoding; invisible characters; page numbers
removed; indents; bullets; paragraphs separated. `tabs` is no change: lines left for the officer to look at."""

CHANGE_SORTS: Final[tuple[Sort, ...]] = get_args(Sort)

_BREAKS: Final = re.compile(r"[\x0b\x0c\u2028\u2029]")
_OLD: Final = re.compile(r"[\x80\x82-\x8c\x8e\x91-\x9c\x9e\x9f]")
_UNSEEN: Final = re.compile(r"[\xad\ufeff]")
_BULLETS: Final = frozenset("•▪●◦‣■□◆➢\uf0b7\uf0a7\uf0d8\uf076")
_AS_LETTERS: Final = frozenset("o·§")
"""Word's substitutes for a bullet of another font, before a tab or a wide gap."""
_PAGE: Final = re.compile(r"page\s+(?P<number>\d{1,4})(?P<whole>\s*(?:of|de|sur|/)\s*\d{1,4})?", re.IGNORECASE)
_LONGEST_PAGE: Final = 40
_LIST: Final = re.compile(r"[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+\S")
_WIDE: Final = 90
"""A line longer than this was not broken by hand: in such a text each line is a paragraph, as Word has it."""


@dataclass(frozen=True, slots=True)
class CleanupChange:
    """One sort of change: its count, and the lines that were removed whole."""

    sort: Sort
    count: int
    removed: tuple[str, ...] = field(default=(), repr=False)

    def __str__(self) -> str:
        return "\t".join((self.sort, str(self.count), *self.removed))


@dataclass(frozen=True, slots=True)
class Refused:
    """A character not allowed in a case file: its line, its column, both from 1, and its code point."""

    line: int
    column: int
    code: str


def tidy(text: str, *, lines: bool = True) -> tuple[str, tuple[CleanupChange, ...]]:
    """Return a text cleaned up, and the changes. `lines`: whether its line breaks may be those of Word's paragraphs."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    changes: list[CleanupChange] = []
    steps: Sequence[tuple[Sort, Callable[[str], tuple[str, int]]]] = (
        ("breaks", lambda chunk: _BREAKS.subn(lambda mark: "\n\n" if mark[0] in "\x0c\u2029" else "\n", chunk)),
        ("letters", lambda chunk: _OLD.subn(lambda mark: mark[0].encode("latin-1").decode("cp1252"), chunk)),
        ("unseen", lambda chunk: _UNSEEN.subn("", chunk)),
    )
    for sort, step in steps:
        text, count = step(text)
        changes += [CleanupChange(sort, count)] if count else []
    rest, pages = _without_pages(text.split("\n"))
    changes += [CleanupChange("pages", len(pages), tuple(pages))] if pages else []
    rest, bullets = _markdown_bullets(rest)
    changes += [CleanupChange("bullets", bullets)] if bullets else []
    rest, indents = _flush(rest)
    changes += [CleanupChange("indents", indents)] if indents else []
    if lines and any(len(line) > _WIDE for line in rest):
        rest, separated = _separate_paragraphs(rest)
        changes += [CleanupChange("paragraphs", separated)] if separated else []
    tabs = sum("\t" in line.strip() for line in rest)
    changes += [CleanupChange("tabs", tabs)] if tabs else []
    return re.sub(r"\n{3,}", "\n\n", "\n".join(rest)).strip("\n"), tuple(changes)


def refused(text: str, most: int = 10) -> tuple[Refused, ...]:
    """Return the characters not allowed in a case file, at most `most`."""
    characters: list[Refused] = []
    if first_forbidden(text) is None:
        return ()
    for number, line in enumerate(text.split("\n"), 1):
        start = 0
        while len(characters) < most and (hit := first_forbidden(line[start:])) is not None:
            start += hit[0]
            characters.append(Refused(number, start, hit[1]))
    return tuple(characters)


def without_refused(text: str) -> str:
    """Return a text without the characters not allowed in a case file."""
    bad = [char for char in set(text) if first_forbidden(char) is not None]
    return text.translate({ord(char): None for char in bad})


def _without_pages(lines: Sequence[str]) -> tuple[list[str], list[str]]:
    """Remove "Page 3 of 10"; "Page 3" alone only if the page numbers are consecutive."""
    short = {place: text for place, line in enumerate(lines) if len(text := line.strip()) < _LONGEST_PAGE}
    marks = {place: mark for place, text in short.items() if (mark := _PAGE.fullmatch(text))}
    bare = [int(mark["number"]) for mark in marks.values() if not mark["whole"]]
    consecutive = len(bare) > 1 and bare == list(range(bare[0], bare[0] + len(bare)))
    removed = {place for place, mark in marks.items() if mark["whole"] or consecutive}
    rest = [line for place, line in enumerate(lines) if place not in removed]
    return rest, [lines[place].strip() for place in sorted(removed)]


def _markdown_bullets(lines: Iterable[str]) -> tuple[list[str], int]:
    """Write bullets as in Markdown."""
    result, count = [], 0
    for line in lines:
        mark, text = line.lstrip(" \t")[:1], line.strip()[1:].lstrip(" \t\xa0")
        gap = line.lstrip(" \t")[1:5]
        as_letter = mark in _AS_LETTERS and (gap.startswith("\t") or gap == "    ")
        if text and mark and (mark in _BULLETS or as_letter):
            count += 1
            result.append(f"{'  ' if mark in 'o§' else ''}- {text}")
        else:
            result.append(line)
    return result, count


def _flush(lines: Iterable[str]) -> tuple[list[str], int]:
    """Remove the spaces at the start of a line, except in lists, and at its end."""
    result, count = [], 0
    for line in lines:
        text = line.rstrip(" \t") if _LIST.match(line) else line.strip(" \t")
        count += bool(line[:1] in " \t" and text and not _LIST.match(line))
        result.append(text)
    return result, count


def _separate_paragraphs(lines: Sequence[str]) -> tuple[list[str], int]:
    """Separate lines by an empty one, keeping the items of one list together."""
    result: list[str] = []
    count = 0
    for line in lines:
        if result and result[-1] and line and not (_LIST.match(line) and _LIST.match(result[-1])):
            result.append("")
            count += 1
        result.append(line)
    return result, count
