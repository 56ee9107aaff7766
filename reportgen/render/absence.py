"""Proves that what a case withholds stands in no part and no property of an output."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Iterator
from html import unescape
from io import BytesIO

from reportgen.errors import InputError

_MARKUP = re.compile(r"<[^>]*>")
_SPACES = re.compile(r"\s+")


def prove_absent(content: bytes, passages: Iterable[str]) -> None:
    """Raise `InputError` `withheld-in-output` if a withheld passage can be read anywhere in `content`.

    A Word file is searched part by part, with its markup and without it, names of parts included; anything else as
    text. The error names the part and never the passage.
    """
    wanted = [_plain(passage) for passage in passages]
    if not wanted:
        return
    for name, text in _texts(content):
        for passage in wanted:
            if re.search(rf"(?<!\w){re.escape(passage)}(?!\w)", text):
                raise InputError("withheld-in-output", part=name)


def _plain(text: str) -> str:
    return _SPACES.sub(" ", text.replace("’", "'").replace("\u00a0", " ")).strip().casefold()


def _texts(content: bytes) -> Iterator[tuple[str, str]]:
    if not content.startswith(b"PK\3\4"):
        text = content.decode("utf-8", "replace")
        yield "text", _plain(unescape(text))
        yield "text", _plain(unescape(_MARKUP.sub("", text)))
        return
    with zipfile.ZipFile(BytesIO(content)) as word_file:
        for name in word_file.namelist():
            text = word_file.read(name).decode("utf-8", "replace")
            yield name, _plain(name)
            yield name, _plain(unescape(text))
            yield name, _plain(unescape(_MARKUP.sub("", text)))
