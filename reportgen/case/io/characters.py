"""The characters that cannot stand in a report: controls, changes of direction, lone surrogates, non-characters."""

from __future__ import annotations

import re

_FORBIDDEN = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff"
_CHARACTER = re.compile(f"[{_FORBIDDEN}]")
_ESCAPE = re.compile(r"\\u(?:00[01]|007f|00[89]|202[a-e]|206[6-9]|fff[ef]|fd[de]|d[89a-f])", re.IGNORECASE)
_PLAIN = bytes([0x09, 0x0A, 0x0D, *range(0x20, 0x7F)])
_LONGEST_NAME = 60


def first_forbidden(text: str) -> tuple[int, str] | None:
    """Return the position (from 1) and the code point («U+0000») of the first such character; `None` without one."""
    match = _CHARACTER.search(text)
    return (match.start() + 1, f"U+{ord(match.group()):04X}") if match else None


def holds_forbidden(content: bytes) -> bool:
    """Whether one stands in a file of UTF-8 as it is: looks only at what of the file is not plain."""
    return bool(_CHARACTER.search(content.translate(None, _PLAIN).decode("utf-8")))


def may_escape_forbidden(text: str) -> bool:
    """Whether one may stand in a JSON text as an escape."""
    return bool(_ESCAPE.search(text))


def safe(path: str) -> str:
    """Return a path of a file as it may be shown: the keys in it are somebody's typing."""
    return _CHARACTER.sub("\ufffd", path)


def safe_name(key: str) -> str:
    """Return a key as it may be shown, cut to a length a line can hold."""
    return safe(key[:_LONGEST_NAME])
