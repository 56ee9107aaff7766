"""Whether a text says what a case hides, however it is typed: in capitals, over a line break, with marks inside."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

Finder = Callable[[str], bool]
_MARKS = str.maketrans({"’": "'", "*": None, "_": None, "\u00a0": " ", "\u202f": " "})


def finder(words: Iterable[str]) -> Finder:
    """Return what tells whether a text says one of `words` as whole words.

    Case, kinds of apostrophe and of space, line breaks and Markdown's emphasis make no difference; but a single word
    is found as it is or in capitals only, for «Rose» is a name and «rose» is not.
    """
    plain = {_plain(word) for word in words}
    single = {form for word in plain if word.isalnum() for form in (word, word.upper())}
    several = {word.casefold() for word in plain if not word.isalnum() and word}

    def finds(text: str) -> bool:
        typed = _plain(text)
        low = typed.casefold()
        return any(_holds(typed, word) for word in single) or any(_holds(low, word) for word in several)

    return finds if single or several else _finds_nothing


def _finds_nothing(_text: str) -> bool:
    return False


def _plain(text: str) -> str:
    return " ".join(text.translate(_MARKS).split())


def _holds(text: str, word: str) -> bool:
    return word in text and re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) is not None
