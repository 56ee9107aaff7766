"""What the report leads to: risk and need in words, the conditions recommended, the assessment."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Union

from pydantic import Field, StringConstraints, model_validator

from reportgen.case.model.evidence import Area, Narrative
from reportgen.case.model.people import Person
from reportgen.case.values.base import CaseModel, Day, Dollars, Flag, Id, Item, Line, PersonName, Words
from reportgen.case.values.codes import Level, NeedDomain
from reportgen.case.values.hours import Absence, DayHours, Hours, Schedule


class Override(CaseModel):
    """A level changed by professional judgment: what it became, and why. The two are printed together or not at all."""

    level: Level
    reason: Narrative


class Domain(Item):
    """One domain of risk and need: its level and a narrative; never the items of an instrument."""

    domain: NeedDomain
    level: Level | None = None
    narrative: Narrative | None = None


class Risk(Area):
    """The summary of a risk and need assessment: tool, date, assessor, level, override, a narrative by domain."""

    tool: Literal["lsi-or", "ls-cmi", "other"] | None = None
    tool_name: Line | None = None
    assessed_on: Day | None = None
    assessor: Person | None = None
    level: Level | None = None
    override: Override | None = None
    domains: tuple[Domain, ...] = ()
    strengths: Narrative | None = None
    limits: Narrative | None = None

    @model_validator(mode="after")
    def _level_has_its_tool(self) -> Risk:
        if self.level is not None and (self.tool is None or self.assessed_on is None):
            raise ValueError("level-without-tool")
        if self.tool == "other" and self.tool_name is None:
            raise ValueError("tool-unnamed")
        return self


class Protected(CaseModel):
    """People a condition names: by name or by initials, exactly as the order should show them."""

    people: Annotated[tuple[PersonName, ...], Field(min_length=1)]


BlankText = Annotated[str, StringConstraints(min_length=1, max_length=400)]
BlankNumber = Annotated[int, Field(ge=-1_000_000_000, le=1_000_000_000, strict=True)]
Blank = Union[  # noqa: UP007 - read in this order
    Flag, BlankNumber, Dollars, Hours, Schedule, Protected, Words, tuple[BlankText, ...], BlankText
]


def plainly(value: Any) -> Any:
    """Return a value of the case file as plain lists and mappings, which is how the law pack checks it."""
    if isinstance(value, Words):
        return {"en": value.en, "fr": value.fr}
    if isinstance(value, Protected):
        return {"people": value.people}
    if isinstance(value, Schedule):
        return {"windows": tuple(map(_hours, value.windows)), "absences": tuple(map(_absence, value.absences))}
    if isinstance(value, Hours):
        return {"from_time": value.from_time, "to_time": value.to_time}
    return value


def _hours(given: DayHours) -> dict[str, Any]:
    return {"days": given.days, "from_time": given.from_time, "to_time": given.to_time}


def _absence(given: Absence) -> dict[str, Any]:
    times = {"days": given.days, "from_time": given.from_time, "to_time": given.to_time}
    return {"purpose": given.purpose, "words": plainly(given.words), **times}


class RecommendedCondition(Item):
    """A condition of the law pack, by id, with the values of its blanks and the reason for it.

    `consent_of_other_on` is the consent of somebody else whom the law asks; `place_confirmed_on` the day a place or a
    program was confirmed to be there. `unplaced` are values that a later law pack has no blank for: never printed.
    """

    condition: Id
    values: dict[Id, Blank] = Field(default_factory=dict)
    reason: Narrative | None = None
    agreed_on: Day | None = None
    accepted_by_program_on: Day | None = None
    consent_of_other_on: Day | None = None
    place_confirmed_on: Day | None = None
    unplaced: dict[Id, Blank] = Field(default_factory=dict)


class Plan(Area):
    """The conditions recommended: under which order, each with its reason, or why there is none.

    `law_pack` is the date of the law pack they were drafted under.
    """

    order: Literal[
        "probation", "conditional-sentence", "discharge", "youth", "parole", "prohibition", "restitution"
    ] = "probation"
    law_pack: Day | None = None
    conditions: tuple[RecommendedCondition, ...] = ()
    none_because: Narrative | None = None


class PrivateNote(CaseModel):
    """A note of the officer's to themselves: never printed anywhere."""

    on: Day | None = None
    text: Annotated[str, StringConstraints(max_length=200_000)]
