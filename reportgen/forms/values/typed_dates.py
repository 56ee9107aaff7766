"""Splits dates written in one line, in words or in numbers, into the boxes of the form."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from reportgen.forms.values.parse_values import MONTHS, ON

Boxes = Mapping[str, str]

_SEASONS: Final = {
    "spring": "spring", "printemps": "spring", "summer": "summer", "été": "summer", "ete": "summer", "fall": "fall",
    "autumn": "fall", "automne": "fall", "winter": "winter", "hiver": "winter",
}  # fmt: skip
_ABOUT: Final = re.compile(r"(?:about|around|circa|approximately|environ|vers|autour de|~)\s*", re.IGNORECASE)
_UNKNOWN: Final = frozenset({"unknown", "not known", "inconnu", "inconnue", "ne sait pas", "?"})
_GOING: Final = frozenset(
    {"", "now", "today", "present", "the present", "ongoing", "aujourd'hui", "maintenant", "ce jour", "à ce jour"}
)
_ISO: Final = re.compile(r"(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?", re.ASCII)
_ISO_SEASON: Final = re.compile(r"(\d{4})-(spring|summer|fall|winter)", re.ASCII)
_SMALL_WORDS: Final = frozenset({"of", "the", "in", "on", "le", "la", "l", "en", "de", "du", "à", "au"})
_SINCE: Final = re.compile(r"(?:since|depuis)\s+(?P<start>.+)", re.IGNORECASE)
_FROM_TO: Final = re.compile(
    r"(?:(?:from|de|du|d')\s*)?(?P<start>.+?)\s*(?:\s(?:to|until|till|through|à|au|jusqu'à|jusqu'en)\s|–|—|\s-\s|(?<=\d{4})-(?=\d{4})|/)\s*(?P<end>.*)",
    re.IGNORECASE,
)


def date_boxes(text: str) -> Boxes | None:
    """Return the boxes of a date as far as it is known: "1998", "May 1998", "vers 1998"; `None` if it is none."""
    plain = _plain(text)
    if plain in _UNKNOWN:
        return {"unknown": ON}
    about = _ABOUT.match(plain)
    rest = plain[about.end() :] if about else plain
    boxes = _date_parts(rest)
    if boxes is None:
        return None
    return {**boxes, "about": ON} if about else boxes


def day_boxes(text: str) -> Boxes | None:
    """Return the boxes of a civil date: "2026-05-12", "May 12, 2026", "le 1er mai 2026"; `None` if it is none."""
    boxes = _date_parts(_plain(text))
    return boxes if boxes is not None and {"year", "month", "day"} == boxes.keys() else None


def span_boxes(text: str) -> Boxes | None:
    """Return the boxes of a span: "2019 to May 2021", "depuis mai 2019", "2019-04/"; `None` if it is none."""
    plain = _plain(text)
    since = _SINCE.fullmatch(plain)
    parts = (since["start"], "") if since else None
    if parts is None and (both := _FROM_TO.fullmatch(plain)):
        parts = (both["start"], both["end"])
    if parts is None:
        return None
    start, end = date_boxes(parts[0]), None if parts[1] in _GOING else date_boxes(parts[1])
    if start is None or (end is None and parts[1] not in _GOING):
        return None
    boxes = {f"start:{box}": content for box, content in start.items()}
    return {**boxes, **({f"end:{box}": content for box, content in end.items()} if end else {"going": ON})}


def _plain(text: str) -> str:
    return " ".join(text.replace("\u2019", "'").replace("\u00a0", " ").replace("\u202f", " ").split()).casefold()


def _date_parts(plain: str) -> dict[str, str] | None:
    if whole := _ISO_SEASON.fullmatch(plain):
        return {"year": whole[1], "season": whole[2]}
    if whole := _ISO.fullmatch(plain):
        return {box: part for box, part in zip(("year", "month", "day"), whole.groups(), strict=True) if part}
    boxes: dict[str, str] = {}
    for word in re.split(r"[\s,.']+", plain):
        if not word or word in _SMALL_WORDS:
            continue
        box, part = _word(word)
        if not box or box in boxes:
            return None
        boxes[box] = part
    if "year" not in boxes or ("season" in boxes and len(boxes) > 2):
        return None
    return boxes


def _word(word: str) -> tuple[str, str]:
    """Return the box and text for a word of a date. Two numbers that could be a day or a month are never guessed."""
    if word in MONTHS:
        return "month", MONTHS[word]
    if word in _SEASONS:
        return "season", _SEASONS[word]
    if re.fullmatch(r"\d{4}", word, re.ASCII):
        return "year", word
    if day := re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th|er)?", word, re.ASCII):
        return "day", day[1]
    return "", ""
