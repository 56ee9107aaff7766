"""Changes of typeface and language inside a worded string, as characters no text may hold, until they become runs.

Unicode sets U+FDD0 to U+FDEF aside for a program's own use: they are never exchanged, so no name can hold one by right.
"""

from __future__ import annotations

import re
from typing import Final

from reportgen.report.model import Run

_RAISED, _ITALIC, _BOLD, _OFF, _TONGUE, _WORDS, _HOME = (chr(0xFDD0 + i) for i in range(7))
WANTING: Final = chr(0xFDD7)
"""Stands before words that the report's language lacks: a final refuses them."""
JOINT: Final = chr(0xFDD8)
"""Parts the runs of one paragraph while it is typeset as one string."""
VALUE: Final = chr(0xFDD9)
"""Stands for a value still to come while a pattern is typeset."""
ADDRESS: Final = chr(0xFDDA)
"""Stands for an address of the web or of mail while the text round it is typeset."""
_ALL = tuple(chr(0xFDD0 + place) for place in range(11))
_ANY = re.compile("[\ufdd0-\ufdda]")
_PIECE = re.compile("([\ufdd0-\ufdd7])")
_TAG = re.compile(f"{_TONGUE}[^{_WORDS}]*{_WORDS}")


def raised(text: str) -> str:
    """Return `text` marked as superscript."""
    return f"{_RAISED}{text}{_OFF}"


def italic(text: str) -> str:
    """Return `text` marked as italic."""
    return f"{_ITALIC}{text}{_OFF}"


def bold(text: str) -> str:
    """Return `text` marked as bold."""
    return f"{_BOLD}{text}{_OFF}"


def tongue(language: str, text: str) -> str:
    """Return `text` marked as being in `language`."""
    return f"{_TONGUE}{language}{_WORDS}{text}{_HOME}"


def clean(text: str) -> str:
    """Return `text` without any of these characters, which text from outside might hold by mistake or on purpose."""
    if text.isascii():
        return text
    for mark in _ALL:
        if mark in text:
            return _ANY.sub("", text)
    return text


def plain(text: str) -> str:
    """Return the text alone, every mark taken away."""
    return text if text.isascii() else _ANY.sub("", _TAG.sub("", text))


def to_runs(text: str, sources: tuple[str, ...] = ()) -> tuple[Run, ...]:
    """Return the runs of a marked string, each resting on `sources`."""
    if text.isascii() or not (
        _RAISED in text or _TONGUE in text or _ITALIC in text or _BOLD in text or WANTING in text
    ):  # four times as fast as one search for any of them
        return (Run(text, False, False, False, None, sources),) if text else ()
    runs: list[Run] = []
    faces: list[str] = []
    language: str | None = None
    pieces = iter(_PIECE.split(text))
    for piece in pieces:
        if piece in (_RAISED, _ITALIC, _BOLD):
            faces.append(piece)
        elif piece == _OFF:
            faces.pop()
        elif piece == _TONGUE:
            language = next(pieces)
        elif piece == _HOME:
            language = None
        elif piece and piece not in (_WORDS, WANTING):
            runs.append(Run(piece, _BOLD in faces, _ITALIC in faces, _RAISED in faces, language, sources))
    return tuple(runs)
