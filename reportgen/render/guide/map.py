"""What a fillable guide says of itself, in a part that Word keeps: whose it is, what it asks, which words are its own.

By it a guide is read whatever was changed in the program's words since it was printed. The part is read as warily as
the rest: it names questions and words, and nothing of it is run or shown but headings and labels.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from lxml import etree

from reportgen.render.guide.parts import HEAD, MAP
from reportgen.render.guide.walk import Walk
from reportgen.render.word.places import parse
from reportgen.report.guide import Guide, GuidePlace, places
from reportgen.report.model import Language

VERSION: Final = "1"
_EDGES: Final = re.compile(r"word/(?:header|footer)\d*\.xml")
_LONGEST: Final = 200  # characters of a heading or label that a message shows


@dataclass(frozen=True, slots=True)
class GuideMap:
    """What a file says of itself: `places` by mark, `own` digests of its own words, `empty` what empty fields show."""

    kind: str
    language: Language
    places: Mapping[str, GuidePlace]
    own: frozenset[str]
    empty: frozenset[str]

    def is_own(self, text: str) -> bool:
        """Whether a paragraph is one of the guide's own."""
        return words_digest(text) in self.own

    @property
    def headings(self) -> frozenset[str]:
        """The headings of its topics."""
        return frozenset(" ".join(place.heading.split()) for place in self.places.values())

    @property
    def labels(self) -> frozenset[str]:
        """The words of its questions."""
        return frozenset(" ".join(place.question.split()) for place in self.places.values())


def words_digest(text: str) -> str:
    """Return the digest of a paragraph; spaces and numbers (of pages) left out."""
    return hashlib.sha256(re.sub(r"[\s\d]+", "", text).encode("utf-8", "replace")).hexdigest()[:12]


def write_map(guide: Guide, parts: Mapping[str, str]) -> str:
    """Return the part for a guide whose other parts are `parts`."""
    document = {"version": VERSION, "kind": guide.kind, "language": guide.language}
    root = etree.Element(f"{{{MAP}}}guide", document, nsmap={"g": MAP})
    places_by_mark = {str(mark): place for mark, place in places(guide)}
    for mark, place in places_by_mark.items():
        etree.SubElement(root, f"{{{MAP}}}answer", mark=mark, heading=place.heading, question=place.question)
    digests = dict.fromkeys(words_digest(text) for text in _own_words(parts, places_by_mark))
    etree.SubElement(root, f"{{{MAP}}}own").text = " ".join(digests)
    for name in ("write", "write-more", "day", "choose"):
        etree.SubElement(root, f"{{{MAP}}}empty").text = " ".join(guide.words[name].split())
    return HEAD + etree.tostring(root, encoding="unicode")


def _own_words(parts: Mapping[str, str], places_by_mark: Mapping[str, GuidePlace]) -> list[str]:
    walk = Walk(places_by_mark)
    for name, part in parts.items():
        if name == "word/document.xml" or _EDGES.fullmatch(name):
            walk.inside(parse(part.encode()))
    return [item.text for item in walk.found.outside]
