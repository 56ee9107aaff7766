"""The names of languages that the catalogues hold; any other is printed by its tag."""

from __future__ import annotations

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


def tongue(tag: str) -> Value:
    """Return the name of the language that a tag writes («cr-Cans» → Cree), or the tag where it has no words."""
    spoken = tag.partition("-")[0]
    return Code(f"language-{spoken}") if spoken in NAMED else Name(tag)
