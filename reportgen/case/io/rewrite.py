"""Changes parts of a case file and leaves every other byte of it as it was: each key where it stands in the JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import NamedTuple

_BLANK = " \t\r\n"
_DECODER = json.JSONDecoder(strict=False)


class Member(NamedTuple):
    """Where a member of an object stands: its key from the first quotation mark, and its value."""

    key: int
    start: int
    end: int


class Edit(NamedTuple):
    """A piece of a text and what is to stand there."""

    start: int
    end: int
    new: str


def members(text: str, start: int) -> dict[str, Member]:
    """Return the members of the object that begins at `start`, by key."""
    by_name: dict[str, Member] = {}
    at = _skip(text, start + 1)
    while text[at] != "}":
        key, after = _DECODER.raw_decode(text, at)
        value = _skip(text, _skip(text, after) + 1)
        _, end = _DECODER.raw_decode(text, value)
        by_name[key] = Member(at, value, end)
        at = _skip(text, end)
        at = _skip(text, at + 1) if text[at] == "," else at
    return by_name


def items(text: str, start: int) -> list[int]:
    """Return where each item of the list that begins at `start` begins."""
    starts: list[int] = []
    at = _skip(text, start + 1)
    while text[at] != "]":
        starts.append(at)
        _, end = _DECODER.raw_decode(text, at)
        at = _skip(text, end)
        at = _skip(text, at + 1) if text[at] == "," else at
    return starts


def edited(text: str, edits: Iterable[Edit]) -> str:
    """Return the text with every edit made; no two may touch."""
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def set_apart(text: str, member: Member) -> str:
    """Return the line break and the indent that a member stands behind, so that another can stand as it does."""
    start = member.key
    while text[start - 1] in _BLANK:
        start -= 1
    return text[start : member.key]


def as_object(parts: Mapping[str, str], apart: str) -> str:
    """Return an object of values as they are written, set apart one level deeper than `apart`."""
    if not parts:
        return "{}"
    inner = f"{apart}  " if "\n" in apart else ""
    between = f",{inner}" if inner else ", "
    members_text = between.join(f"{json.dumps(name)}: {value}" for name, value in parts.items())
    return f"{{{inner}{members_text}{apart if inner else ''}}}"


def _skip(text: str, at: int) -> int:
    while text[at] in _BLANK:
        at += 1
    return at
