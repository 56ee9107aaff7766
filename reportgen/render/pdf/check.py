"""Whether a printed PDF is the report: whole, tagged, in its language, titled, its first and last words on it."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

from reportgen.errors import MachineError
from reportgen.render.pdf.objects import NotPdf, Pdf, read_objects, reference, stream
from reportgen.render.pdf.reproducible import text_at, text_of
from reportgen.render.pdf.text import PdfText, page_numbers

_SYLLABICS = range(0x1400, 0x1680)
_MORE_SYLLABICS = range(0x18B0, 0x1900)
_LEFT_TO_RIGHT = 0x0590  # Latin, Greek, Cyrillic and their like stand below it


def check_pdf(content: bytes, *, language: Literal["en", "fr"], title: str, first_words: str, last_words: str) -> int:
    """Return the number of pages of a PDF that is what it should be.

    `first_words` must stand on the first page, `last_words` on one of the last two. Only letters and figures count:
    not spaces, hyphens or accents, which a layout may move, nor scripts whose letters are painted in another order
    than they are written.

    Raises `MachineError`: `pdf-unreadable`, `pdf-empty`, `pdf-untagged`, `pdf-language-wrong`, `pdf-title-wrong`,
    `pdf-first-words-missing`,
    `pdf-last-words-missing`.
    """
    try:
        pdf = read_objects(content)
        pages = page_numbers(pdf)
        if not pages:
            raise MachineError("pdf-empty")
        _check_claims(pdf, language, title)
        words = PdfText(pdf)
        _check_words("first", first_words, words.page(pages[0]))
        last = words.page(pages[-1])
        if _letters(last_words) not in _letters(last):
            _check_words("last", last_words, "".join(words.page(page) for page in pages[-2:]))
    except (NotPdf, ValueError, KeyError) as error:
        raise MachineError("pdf-unreadable") from error
    return len(pages)


def _check_claims(pdf: Pdf, language: str, title: str) -> None:
    root = pdf.objects[pdf.root]
    metadata = reference(root, b"Metadata")
    claims = stream(pdf.objects[metadata]) if metadata is not None else b""
    is_tagged = re.search(rb"/MarkInfo\s*<<\s*/Marked\s+true", root) and reference(root, b"StructTreeRoot") is not None
    if not is_tagged or not re.search(rb"pdfaid:part>2<", claims) or not re.search(rb"pdfuaid:part>1<", claims):
        raise MachineError("pdf-untagged")
    language_of_pdf = text_at(root, b"Lang")
    if language_of_pdf.partition("-")[0].lower() != language:
        raise MachineError("pdf-language-wrong", expected=language, found=language_of_pdf or "-")
    if _spaced(text_of(pdf, b"Title")) != _spaced(title):
        raise MachineError("pdf-title-wrong")


def _check_words(place: Literal["first", "last"], words: str, page: str) -> None:
    if _letters(words) not in _letters(page):
        raise MachineError(f"pdf-{place}-words-missing")


def _spaced(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _letters(text: str) -> str:
    return "".join(
        letter
        for letter in unicodedata.normalize("NFKD", text)
        if letter.isalnum()
        and (ord(letter) < _LEFT_TO_RIGHT or ord(letter) in _SYLLABICS or ord(letter) in _MORE_SYLLABICS)
    )
