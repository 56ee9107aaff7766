"""The matter before the court: offences, finding, order, dates, custody, bans, and what the court asked for."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, WithJsonSchema, model_validator

from reportgen.case.model.evidence import Narrative
from reportgen.case.model.people import Person
from reportgen.case.values.base import CaseModel, Count, Day, Dollars, Exact, Id, Item, Line, Words
from reportgen.case.values.codes import Court, LateBecause
from reportgen.case.values.dates import PartialDate

Provision = Annotated[str, StringConstraints(pattern=r"^\d+(\.\d+)*(\([0-9A-Za-z.]+\))*$", max_length=40)]


CreditDays = Annotated[
    Exact, Field(ge=0, max_digits=7, decimal_places=1), WithJsonSchema({"type": "number", "minimum": 0})
]


class EnactedOffence(CaseModel):
    """An offence as the law stood when it was committed, for a provision since repealed or renumbered."""

    act: Literal["cc", "cdsa", "ca", "ycja", "other"]
    provision: Provision
    heading: Words
    act_title: Words | None = None

    @model_validator(mode="after")
    def _other_acts_are_named(self) -> EnactedOffence:
        if self.act == "other" and self.act_title is None:
            raise ValueError("act-title-missing")
        return self


class Offence(CaseModel):
    """One count: an offence of the law pack by its id, or as it was enacted then; when, and how guilt was found."""

    count: Count | None = None
    offence: Id | None = None
    as_enacted: EnactedOffence | None = None
    file_number: Line | None = None
    on: PartialDate
    until: PartialDate | None = None
    finding: Literal["plea", "trial"]
    found_on: Day
    mode: Literal["summary", "indictment"] | None = None

    @model_validator(mode="after")
    def _one_offence_and_dates_in_order(self) -> Offence:
        if (self.offence is None) == (self.as_enacted is None):
            raise ValueError("offence-or-enacted")
        if self.until is not None and self.until.surely_before(self.on):
            raise ValueError("until-before-on")
        if self.on.known and self.on.earliest > self.found_on:
            raise ValueError("found-before-offence")
        return self


class RequestedTopic(CaseModel):
    """A matter the court asked for under s. 721(4), in its own words, and the answer."""

    topic: Words
    answer: Narrative | None = None


class Adjournment(CaseModel):
    """A sentencing date that was moved: from when, to when, and why."""

    from_date: Day
    to_date: Day
    reason: Literal["report-not-ready", "counsel", "court", "health", "records-awaited", "other"]


class Custody(CaseModel):
    """Where the person waits for sentence. `days` and `credit_days` are as stated by the source, never worked out."""

    status: Literal["in-custody", "released", "serving-other-sentence"]
    since: Day | None = None
    place: Line | None = None
    days: Count | None = None
    credit_days: CreditDays | None = None
    stated_by: Id | None = None
    release_conditions: Words | None = None


class PublicationBan(CaseModel):
    """A ban that covers this report: its provision, whom it protects, when it was made."""

    provision: Literal["486.4", "486.5", "517", "539", "ycja-110", "ycja-111"]
    protects: Literal["victim", "witness", "young-person", "justice-participant", "evidence"]
    made_on: Day | None = None


class LossItem(Item):
    """One item of loss: what, whose (a person, as they may be shown, or an organization), how much, how much repaid."""

    what: Words
    owner: Person | None = None
    organization: Line | None = None
    amount: Dollars
    repaid: Dollars = Decimal(0)
    stated_by: tuple[Id, ...] = ()


class CurrentOrder(CaseModel):
    """An order in force against the person while the report is written."""

    kind: Literal["probation", "conditional-sentence", "release-order", "prohibition", "family-court", "peace-bond"]
    until: PartialDate | None = None


class Lateness(CaseModel):
    """Why the report is late, and a few words on it where the reason alone does not say enough."""

    reason: LateBecause
    remark: Words | None = None


class Matter(CaseModel):
    """The matter the report is ordered in.

    `report_language` is the language the court ordered the report in; `both` asks for the two reports.
    """

    court: Court
    place: Line
    files: Annotated[tuple[Line, ...], Field(min_length=1)]
    judge: Person | None = None
    crown: Person | None = None
    defence: Person | None = None
    offences: Annotated[tuple[Offence, ...], Field(min_length=1)]
    ordered_on: Day | None = None
    due_on: Day | None = None
    sentencing_on: Day | None = None
    filed_on: Day | None = None
    late_because: Lateness | None = None
    adjournments: tuple[Adjournment, ...] = ()
    proceeding_language: Literal["en", "fr", "both"]
    report_language: Literal["en", "fr", "both"]
    requested: tuple[RequestedTopic, ...] = ()
    custody: Custody | None = None
    current_orders: tuple[CurrentOrder, ...] = ()
    bans: tuple[PublicationBan, ...] = ()
    losses: tuple[LossItem, ...] = ()

    @model_validator(mode="after")
    def _dates_in_order(self) -> Matter:
        ordered = self.ordered_on
        if ordered is None:
            return self
        if self.sentencing_on is not None and self.sentencing_on < ordered:
            raise ValueError("sentencing-before-order")
        if any(offence.found_on > ordered for offence in self.offences):
            raise ValueError("order-before-finding")
        return self
