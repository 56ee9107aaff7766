"""The names of languages that the catalogues hold; any other is printed by its tag."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from reportgen.report import Code, Name, Value

NAMED: Final = frozenset({
    "en", "fr", "both",
    "alq", "cr", "crk", "csw", "del", "iu", "mic", "moh", "oj", "ojb", "ojs", "one", "pot", "crg",
    "am", "ar", "bn", "bs", "cmn", "de", "el", "es", "fa", "fil", "gu", "he", "hi", "hr", "ht", "hu", "it", "ja", "ko",
    "ku", "ln", "ml", "ne", "nl", "pa", "pl", "prs", "ps", "pt", "rn", "ro", "ru", "rw", "si", "so", "sq", "sr", "sw",
    "ta", "te", "ti", "tl", "tr", "tw", "uk", "ur", "vi", "wo", "yo", "yue", "zh",
    "ase", "fcs",
})  # fmt: skip

ALSO: Final[Mapping[str, tuple[str, ...]]] = {
    "alq": ("anicinabemowin",),
    "ase": ("ASL",),
    "crk": ("nehiyawewin",),
    "csw": ("nehinawewin",),
    "fcs": ("LSQ",),
    "mic": ("mi'kmaq", "mi'gmaq", "micmac"),
    "moh": ("kanyen'kéha", "agnier"),
    "oj": ("ojibway", "ojibwa", "anishinabemowin", "anishnaabemowin", "anichinabémowin"),
    "ojs": ("oji cree", "oji cri", "anishininiimowin"),
}
"""What languages are called too, in either language or their own, beside the names that the catalogues hold."""
_TWO: Final = re.compile(r"(.+) \((.+)\)")


def names_of(tag: str, words: str) -> tuple[str, ...]:
    """Return every name of the language that is called `words`: of «Persian (Farsi)», either of the two as well."""
    two = _TWO.fullmatch(words)
    return (words, *(two.groups() if two else ()), *ALSO.get(tag, ()))


def language_name(tag: str) -> Value:
    """Return the name of the language that a tag writes («cr-Cans» → Cree), or the tag where it has no words."""
    language_part = tag.partition("-")[0]
    return Code(f"language-{language_part}") if language_part in NAMED else Name(tag)
