"""What came before: findings of guilt, alternative measures and restorative processes, supervision and the response."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from reportgen.case.model.evidence import Area, Narrative
from reportgen.case.model.matter import EnactedOffence
from reportgen.case.values.base import CaseModel, Count, Day, Dollars, Flag, Id, Item, Line, Words
from reportgen.case.values.codes import Disposition, MeasureEnd, MeasureKind, Response, SupervisionKind
from reportgen.case.values.dates import PartialDate, Span


class Length(CaseModel):
    """A length as the court said it: years, months, days, hours."""

    years: Count = 0
    months: Count = 0
    days: Count = 0
    hours: Count = 0
    less_a_day: Flag = False

    @model_validator(mode="after")
    def _has_a_length(self) -> Length:
        if not (self.years or self.months or self.days or self.hours):
            raise ValueError("length-empty")
        return self


class CourtOutcome(CaseModel):
    """One disposition: what it was, how long, how much."""

    kind: Disposition
    length: Length | None = None
    amount: Dollars | None = None


class FindingOfGuilt(Item):
    """An earlier finding of guilt. `youth` marks one under the Youth Criminal Justice Act, with what limits access.

    `completed_on` is the day the sentence was completed, prohibition orders left out.
    """

    on: Day
    place: Line | None = None
    offence: Id | None = None
    as_enacted: EnactedOffence | None = None
    outcomes: Annotated[tuple[CourtOutcome, ...], Field(min_length=1)]
    youth: Flag = False
    indictable: Flag | None = None
    completed_on: Day | None = None
    record_suspended: Flag = False
    sources: tuple[Id, ...] = ()

    @model_validator(mode="after")
    def _one_offence(self) -> FindingOfGuilt:
        if (self.offence is None) == (self.as_enacted is None):
            raise ValueError("offence-or-enacted")
        if self.completed_on is not None and self.completed_on < self.on:
            raise ValueError("completed-before-finding")
        return self


class Record(Area):
    """Earlier findings of guilt. `none` says that a search found none; `checked_on` is when."""

    findings: tuple[FindingOfGuilt, ...] = ()
    none: Flag = False
    checked_on: Day | None = None


class Measure(Item):
    """An alternative measure, restorative process or extrajudicial sanction, and the response to it.

    `consent_on` is the day the young person consented to an extrajudicial sanction: access to its record ends by it.
    """

    kind: MeasureKind
    what: Words | None = None
    provider: Line | None = None
    period: Span | None = None
    ended: MeasureEnd
    consent_on: Day | None = None
    response: Narrative | None = None
    sources: tuple[Id, ...] = ()


class Measures(Area):
    """Alternative measures and restorative processes: s. 721(3)(c). `none` says that there were none."""

    measures: tuple[Measure, ...] = ()
    none: Flag = False


class SupervisionOrder(Item):
    """A time under supervision and how the person responded; `breaches` counts findings of guilt for breach."""

    kind: SupervisionKind
    period: Span
    response: Response
    breaches: Count = 0
    office: Line | None = None
    remark: Narrative | None = None
    sources: tuple[Id, ...] = ()


class Supervision(Area):
    """Response to supervision. `none` says that the person was never under supervision."""

    orders: tuple[SupervisionOrder, ...] = ()
    none: Flag = False
    last_contact: PartialDate | None = None
