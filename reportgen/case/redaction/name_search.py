"""Whether a text says what a case hides, however it is typed: in capitals, over a line break, with marks inside."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from unicodedata import normalize

Finder = Callable[[str], bool]
_UNSEEN = dict.fromkeys("*_\u00ad\u200b\u200c\u200d\u2060\ufeff")  # emphasis, and what takes no room on the page
_ALIKE = {"’": "'", "\u02bc": "'", "\u2010": "-", "\u2011": "-"} | dict.fromkeys(
    "\t\n\r\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000", " "
)
_MARKS = {mark: form or "" for mark, form in (_UNSEEN | _ALIKE).items()}


def finder(words: Iterable[str]) -> Finder:
    """Return what tells whether a text, made plain by `plain`, says one of `words` as whole words.

    Case, kinds of apostrophe, of hyphen and of space, accents typed apart from their letters, line breaks and the
    emphasis of Markdown make no difference; but a single word is found as it is or in capitals only, for «Rose» is a
    name and «rose» is not.
    """
    plain_words = {plain(word) for word in words}
    single = {form for word in plain_words if word.isalnum() for form in (word, word.upper())}
    several = {word.casefold() for word in plain_words if not word.isalnum() and word}

    def finds(text: str) -> bool:
        if any(_holds(text, word) for word in single):
            return True
        low = text.casefold() if several else ""
        return any(_holds(low, word) for word in several)

    return finds if single or several else _finds_nothing


def _finds_nothing(_text: str) -> bool:
    return False


def plain(text: str) -> str:
    """Return a text as it reads: accents on their letters, one apostrophe, hyphen and space, no marks of emphasis."""
    text = normalize("NFC", text)
    for mark, form in _MARKS.items():  # six times as fast as one pass for all of them
        if mark in text:
            text = text.replace(mark, form)
    while "  " in text:
        text = text.replace("  ", " ")
    return text.strip()


def _holds(text: str, word: str) -> bool:
    return word in text and re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) is not None
