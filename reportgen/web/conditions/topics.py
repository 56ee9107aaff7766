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
"""By topic, the conditions it offers, by what their ids say after the order and how they are imposed."""

_BY_FAMILY: Final = {
    "no-contact": "people", "no-go": "places", "distance": "places", "residence": "home", "curfew": "home",
    "confinement": "home", "service": "work",
}  # fmt: skip
_OF: Final = {name: topic for topic, names in TOPICS.items() for name in names}


def topic_of(condition: Condition) -> str:
    """Return the topic of a condition; one of an office’s own stands under what it does to a life, or under «other»."""
    name = condition.id.split("-", 2)[-1]
    return _OF.get(name) or _BY_FAMILY.get(condition.family or "", "other")


def by_topic(conditions: Iterable[Condition]) -> dict[str, list[Condition]]:
    """Return conditions by topic, in the order of the topics; none that is empty."""
    topics: dict[str, list[Condition]] = {topic: [] for topic in TOPICS}
    for condition in conditions:
        topics[topic_of(condition)].append(condition)
    return {topic: listed for topic, listed in topics.items() if listed}
