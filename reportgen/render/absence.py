"""Proves that what a case withholds can be read nowhere in a report: not in its words, nor in any part of a file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from reportgen.case.redaction.name_search import finder, plain
from reportgen.errors import InputError
from reportgen.report import Document, Run


def prove_unsaid(text: str, passages: Iterable[str]) -> None:
    """Raise `InputError` `withheld-in-output` if the words of a report hold a withheld passage.

    How it is typed makes no difference (see `case.hidden`). The error never repeats the passage.
    """
    if finder(passages)(plain(text)):
        raise InputError("withheld-in-output", part="report")


def prove_absent(parts: Mapping[str, bytes], passages: Iterable[str]) -> None:
    """Raise `InputError` `withheld-in-output`, naming the part, if one holds a withheld passage as it was written.

    `parts` are those of a file that hold anything of the case, by name; the names are searched too.
    """
    forms = {form for passage in passages for form in _forms(passage)}
    for name, part in parts.items() if forms else ():
        if any(_holds(name, form) for form in forms):
            raise InputError("withheld-in-output", part="names")
        if any(form.encode("utf-8") in part and _holds(part.decode("utf-8", "replace"), form) for form in forms):
            raise InputError("withheld-in-output", part=name)


def words_in(document: Document) -> str:
    """Return every word of a document, fields included, one block after another."""
    return "".join(_words(document))


def _forms(passage: str) -> Iterator[str]:
    """The passage as a file may hold it: with either apostrophe, as text or as XML."""
    for form in (passage, passage.replace("'", "’")):
        yield form
        yield form.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _holds(text: str, passage: str) -> bool:
    return passage in text and re.search(rf"(?<!\w){re.escape(passage)}(?!\w)", text) is not None


def _words(part: Any) -> Iterator[str]:
    """Every run's text, one block after another with a space between."""
    pending = [part]
    while pending:
        item = pending.pop()
        kind = type(item)
        if kind is Run:
            yield item.text
        elif kind is tuple:
            pending.append(_GAP)
            pending += reversed(item)
        elif kind is dict:
            pending += reversed(item.values())
        elif kind not in _SILENT:
            pending += (getattr(item, field) for field in reversed(item.__dataclass_fields__))


_GAP = Run(" ")
_SILENT = frozenset({str, bool, int, frozenset, type(None)})
