"""Areas designated under the French Language Services Act of Ontario, and which of them a place is in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from reportgen.law.pack.current import cached_per_pack, ids, versions
from reportgen.law.pack.model import EntryStatus, Reference, entry_status, reference
from reportgen.law.wording import Bilingual, bilingual

_GENERIC = re.compile(
    r"^(?:the )?(?:city|town|village|township|municipality|county|united counties|district|regional municipality) of "
    r"|^(?:la |le |les )?(?:ville|village|canton|municipalite|comte|comtes unis|district|municipalite regionale) "
    r"(?:de |du |des |d )"
)


@dataclass(frozen=True, slots=True)
class DesignatedArea:
    """A designated area. `name` names it in a sentence; `within` is the area it is a part of, where the list says so.

    `standing.status` tells whether that the place is designated was verified.
    """

    id: str
    name: Bilingual
    places: tuple[str, ...]
    within: str | None
    reference: Reference
    entry_status: EntryStatus


@cached_per_pack
def areas(on: date) -> tuple[DesignatedArea, ...]:
    """Return the areas that are designated `on` a day, in the order of the pack."""
    every = (
        DesignatedArea(
            entry, bilingual(row), tuple(row["places"]), row.get("within"), reference(row), entry_status(row)
        )
        for entry in ids("areas")
        for row in versions("areas", entry)
    )
    return tuple(area for area in every if area.entry_status.on(on))


def designated(place: str, on: date) -> DesignatedArea | None:
    """Return the designated area that a municipality, county or district is in `on` a day, by its name in English or
    French; `None` where the pack knows of none, which does not mean that there is none.

    Capitals, accents, hyphens, «City of», «ville de» and what follows a comma or a bracket make no difference.
    """
    areas_by_name = _by_name(on)
    whole = plain_name(place)
    first = plain_name(re.split(r"[,(/]", place)[0])
    names = (whole, _GENERIC.sub("", whole), first, _GENERIC.sub("", first))
    return next((areas_by_name[name] for name in names if name in areas_by_name), None)


def designated_in(words: str, on: date) -> DesignatedArea | None:
    """Return the designated area whose place is named in some words, «Sudbury Probation and Parole Office»."""
    spaced = f" {plain_name(words)} "
    names = [name for name in _by_name(on) if f" {name} " in spaced]
    return _by_name(on)[max(names, key=len)] if names else None


def plain_name(words: str) -> str:
    """Return a name without capitals, accents or punctuation: «L’Orignal» and «L'ORIGNAL» are one name."""
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", words) if not unicodedata.combining(letter))
    return re.sub(r"[^a-z0-9]+", " ", bare.casefold()).strip()


@cached_per_pack
def _by_name(on: date) -> Mapping[str, DesignatedArea]:
    by_name: dict[str, DesignatedArea] = {}
    for area in areas(on):
        for place in area.places:
            by_name.setdefault(plain_name(place), area)
    return by_name
