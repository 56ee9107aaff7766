"""Proves that what a case withholds can be read nowhere in a report: not in its words, nor in any part of a file."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import Any

from reportgen.errors import InputError
from reportgen.report import Document, Run


def prove_unsaid(document: Document, passages: Iterable[str]) -> None:
    """Raise `InputError` `withheld-in-output` if the words of the report hold a withheld passage.

    Where its runs break, kinds of apostrophe and of space make no difference. The error never repeats the passage.
    """
    wanted = [_plain(passage) for passage in passages]
    if wanted:
        text = _plain("".join(_words(document)))
        if any(_holds(text, passage) for passage in wanted):
            raise InputError("withheld-in-output", part="report")


def prove_absent(content: bytes, passages: Iterable[str]) -> None:
    """Raise `InputError` `withheld-in-output`, naming the part, if a file holds a withheld passage as it was written.

    Every part of a Word file is searched, its name and its properties included; any other file as one text.
    """
    wanted = {form for passage in passages for form in _forms(passage)}
    if wanted:
        for name, part in _parts(content):
            if any(form.encode("utf-8") in part and _holds(part.decode("utf-8", "replace"), form) for form in wanted):
                raise InputError("withheld-in-output", part=name)


def _plain(text: str) -> str:
    return " ".join(text.replace("’", "'").split())


def _forms(passage: str) -> Iterator[str]:
    """The passage as a file may hold it: with either apostrophe, as text or as XML."""
    for form in (passage, passage.replace("'", "’")):
        yield form
        yield form.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _holds(text: str, passage: str) -> bool:
    return passage in text and re.search(rf"(?<!\w){re.escape(passage)}(?!\w)", text) is not None


def _parts(content: bytes) -> Iterator[tuple[str, bytes]]:
    if not content.startswith(b"PK\3\4"):
        yield "text", content
        return
    with zipfile.ZipFile(BytesIO(content)) as word_file:
        yield "names", "\n".join(word_file.namelist()).encode("utf-8")  # first: below, a part is told by its name
        for name in word_file.namelist():
            yield name, word_file.read(name)


def _words(part: Any) -> Iterator[str]:
    """Every run's text, one block after another with a space between."""
    waiting = [part]
    while waiting:
        one = waiting.pop()
        kind = type(one)
        if kind is Run:
            yield one.text
        elif kind is tuple:
            waiting.append(_GAP)
            waiting += reversed(one)
        elif kind is dict:
            waiting += reversed(one.values())
        elif kind not in _SILENT:
            waiting += (getattr(one, field) for field in reversed(one.__dataclass_fields__))


_GAP = Run(" ")
_SILENT = frozenset({str, bool, int, frozenset, type(None)})
