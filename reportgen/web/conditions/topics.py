"""The topics under which the conditions of the law pack are offered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from reportgen.law import Condition

TOPICS: Final[Mapping[str, tuple[str, ...]]] = {
    "people": ("nocontact", "noassoc", "noassoc-record", "victim", "nogo-people", "relationship-notice", "minors",
               "apology", "child-contact"),
    "places": ("nogo", "juris", "area", "child-places", "child-distance"),
    "home": ("reside", "reside-approved", "reside-adult", "reside-director", "facility", "curfew", "curfew-week",
             "curfew-check", "housearrest", "housearrest-week", "home-check", "em"),
    "substances": ("abstain", "sample-demand", "sample-reg", "curative", "interlock"),
    "treatment": ("treat", "counsel", "releases", "par", "cultural", "intensive", "attendance"),
    "work": ("seekwork", "school", "support", "csw", "personal-service"),
    "money": ("restitution", "compensation", "property", "money", "fraud", "harm", "moving-out", "identity", "image",
              "good-faith", "animal-care"),
    "limits": ("weapon", "weapons-109", "weapons-110", "drive", "driving", "internet", "child-internet", "child-work",
               "animals"),
    "supervision": ("peace", "appear", "notify", "report", "law"),
    "other": ("other",),
}  # fmt: skip
"""By topic, the conditions it offers, by the part of their ids after the order and the way they are imposed."""

_BY_FAMILY: Final = {
    "no-contact": "people", "no-go": "places", "distance": "places", "residence": "home", "curfew": "home",
    "confinement": "home", "service": "work",
}  # fmt: skip
_OF: Final = {name: topic for topic, names in TOPICS.items() for name in names}


def topic_of(condition: Condition) -> str:
    """Return the topic of a condition; that of one of an office's own comes from its family, or is "other"."""
    name = condition.id.split("-", 2)[-1]
    return _OF.get(name) or _BY_FAMILY.get(condition.family or "", "other")


def by_topic(conditions: Iterable[Condition]) -> dict[str, list[Condition]]:
    """Return conditions by topic, in the order of the topics; none that is empty."""
    groups: dict[str, list[Condition]] = {topic: [] for topic in TOPICS}
    for condition in conditions:
        groups[topic_of(condition)].append(condition)
    return {topic: group for topic, group in groups.items() if group}
