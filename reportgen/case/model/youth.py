"""What a youth report holds beside the areas of life: s. 40(2) of the Youth Criminal Justice Act."""

from __future__ import annotations

from typing import Literal

from reportgen.case.model.evidence import Area, Narrative
from reportgen.case.model.people import Person
from reportgen.case.values.base import Day, Flag, Id, Item
from reportgen.case.values.codes import Relation


class Guardian(Item):
    """A parent or another adult with the care of the young person, and the source that tells how the interview went.

    `why_not` says why nobody was sought where there is no source. `attends` is whether they attend the proceedings;
    `copy_ordered`, whether the court had a copy given to a parent who does not: s. 40(5).
    """

    person: Person
    relation: Relation
    source: Id | None = None
    why_not: Literal["deceased", "whereabouts-unknown", "no-part-in-life"] | None = None
    attends: Flag | None = None
    copy_ordered: Flag = False


class Conference(Item):
    """A conference under s. 41: when it met, who took part, what it recommended to the court."""

    on: Day
    members: tuple[Relation, ...] = ()
    recommendations: Narrative | None = None
    sources: tuple[Id, ...] = ()


class Youth(Area):
    """What s. 40(2) asks for and no other report does.

    The narrative of the area tells of the interviews; its quotations are the young person's own words about the plans.
    `victim_interview` says how the victim was heard or why not: never the harm, never where the victim is.
    `section_34_reports` are the sources that are medical or psychological reports under s. 34.
    """

    guardians: tuple[Guardian, ...] = ()
    explained_on: Day | None = None
    victim_interview: Narrative | None = None
    conferences: tuple[Conference, ...] = ()
    no_conference: Literal["not-convened", "still-to-come"] | None = None
    plans: Narrative | None = None
    parents: Narrative | None = None
    extended_family: Narrative | None = None
    attendance: Narrative | None = None
    services: Narrative | None = None
    willingness: Narrative | None = None
    alternatives_to_custody: Narrative | None = None
    other: Narrative | None = None
    recommendation: Narrative | None = None
    custody_considered: Flag | None = None
    section_34_reports: tuple[Id, ...] = ()
