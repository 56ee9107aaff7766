"""Whether two places or two people, as they were typed, may be the same: in either language, in any order of words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Any, Final
from unicodedata import normalize

from reportgen.case.model.recommendations import Protected
from reportgen.case.redaction.redact import initials
from reportgen.case.values.base import Words

_SMALL: Final = frozenset(
    {
        "a", "at", "in", "of", "on", "the", "to", "and", "or", "near", "area", "any", "all", "le", "la", "les", "l",
        "de", "des", "du", "d", "au", "aux", "en", "et", "ou", "sur", "dans", "tout", "toute",
    }
)  # fmt: skip
_ONE_WORD: Final = {
    "ecole": "school", "rue": "street", "st": "street", "av": "avenue", "ave": "avenue", "parc": "park",
    "centre": "center", "hopital": "hospital", "chemin": "road", "rd": "road", "boul": "boulevard",
    "blvd": "boulevard", "promenade": "drive", "dr": "drive", "universite": "university", "clinique": "clinic",
    "eglise": "church", "maison": "home", "domicile": "home", "residence": "home", "magasin": "store", "unite": "unit",
    "appartement": "unit", "apt": "unit", "app": "unit", "ville": "city", "victime": "victim",
    "plaignante": "complainant", "plaignant": "complainant",
}  # fmt: skip
_STREETS: Final = frozenset({"street", "avenue", "road", "boulevard", "drive", "lane", "crescent", "court", "way"})
_OF_A_KIND: Final = _STREETS | frozenset(
    {
        "school", "park", "center", "hospital", "university", "college", "clinic", "church", "home", "store", "unit",
        "city", "mall", "building", "place", "victim", "complainant", "north", "south", "east", "west", "nord", "sud",
        "est", "ouest",
    }
)  # fmt: skip
_LENGTHS: Final = frozenset({"m", "km", "metre", "metres", "meter", "meters", "kilometre", "kilometres"})
_POSTAL_CODE: Final = re.compile(r"\b[a-z]\d[a-z] ?\d[a-z]\d\b")


def texts(value: Any) -> tuple[str, ...]:
    """Return what a blank holds as texts: a name, a wording in each language, the names of people."""
    if isinstance(value, Words):
        return tuple(text for text in (value.en, value.fr) if text)
    if isinstance(value, Protected):
        return value.people
    if isinstance(value, str):
        return (value,)
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, tuple) else ()


def same_place(first: str, second: str) -> bool:
    """Whether one of two places holds every word of the other, a proper word among them: «Elm Street», «5, rue Elm»."""
    return within(first, second) or within(second, first)


def within(area: str, place: str) -> bool:
    """Whether a place holds every word of an area, a proper word among them: «Sudbury» holds «Greater Sudbury»."""
    area_words = _words(area)
    return bool(area_words - _OF_A_KIND) and area_words <= _words(place)


def same_person(name: str, another_name: str) -> bool:
    """Whether two names may be one person's: the same words, or the initials of the other."""
    first, second = _folded(name), _folded(another_name)
    if not first or not second:
        return False
    letters = _letters(name), _letters(another_name)
    return (
        first == second
        or (letters[0] != "" and letters[0] == _letters(initials(another_name)))
        or (letters[1] != "" and letters[1] == _letters(initials(name)))
    )


def is_address(text: str) -> bool:
    """Whether a text says where in a town: a street, a number before a word, a postal code."""
    words = _folded(text).split()
    plain = {_ONE_WORD.get(word, word) for word in words}
    numbered = any(word[:1].isdigit() and after not in _LENGTHS for word, after in pairwise(words))
    return bool(plain & _STREETS) or numbered or _POSTAL_CODE.search(_folded(text)) is not None


def names_protected(text: str, people: Iterable[str]) -> bool:
    """Whether a text says that a place is that of a victim, or of one of `people`, by name or by initials."""
    if _words(text) & {"victim", "complainant"}:
        return True
    squeezed = f" {_folded(text)} "
    for name in people:
        whole, short = _folded(name), _folded(initials(name))
        if (len(whole) > 2 and f" {whole} " in squeezed) or (len(short) > 2 and f" {short} " in squeezed):
            return True
    return False


def _words(text: str) -> frozenset[str]:
    return frozenset(_ONE_WORD.get(word, word) for word in _folded(text).split() if word not in _SMALL)


def _folded(text: str) -> str:
    bare = "".join(letter for letter in normalize("NFD", text.casefold()) if letter < "\u0300" or letter > "\u036f")
    return " ".join(re.sub(r"[^\w]+", " ", bare).split())


def _letters(text: str) -> str:
    """The letters of initials («A.B.» and «A. B.» are one); nothing for a whole name."""
    parts = _folded(text).split()
    return "".join(parts) if len(parts) > 1 and all(len(part) == 1 for part in parts) else ""
