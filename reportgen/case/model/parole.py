"""A sentence being served and a release asked for: key dates, institution, the plan as investigated, the annex."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field, model_validator

from reportgen.case.model.evidence import Area, Narrative
from reportgen.case.model.history import Length
from reportgen.case.model.matter import CreditDays
from reportgen.case.model.people import Person
from reportgen.case.values.base import CaseModel, Count, Day, Flag, Id, Item, Line, Words
from reportgen.case.values.codes import Means, ProgramStatus, ReleaseItem, SubmissionTopic


class CustodialTerm(CaseModel):
    """One term of imprisonment as the court imposed it. Without `starts_on` it runs from the day it was imposed."""

    imposed_on: Day
    length: Length
    starts_on: Day | None = None
    consecutive: Flag = False
    intermittent: Flag = False
    credit_days: CreditDays = Decimal(0)


class StatedDates(CaseModel):
    """The key dates as the institution states them, and the source that says so."""

    eligibility: Day | None = None
    discharge_possible: Day | None = None
    expiry: Day | None = None
    stated_by: Id | None = None


class Sentence(CaseModel):
    """The sentence being served: its terms, remission lost, where, the dates the institution states, the court's words.

    `reasons` is what the judge said in passing sentence, from the reasons themselves: never the report's own account.
    """

    terms: Annotated[tuple[CustodialTerm, ...], Field(min_length=1)]
    lost_remission_days: Count = 0
    institution: Line | None = None
    stated: StatedDates | None = None
    reasons: Narrative | None = None


class BoardDecision(Item):
    """An earlier decision of a parole board: when, which, and what followed from it."""

    on: Day
    decision: Literal["granted", "denied", "suspended", "revoked", "suspension-cancelled", "withdrawn"]
    remark: Narrative | None = None
    sources: tuple[Id, ...] = ()


class Application(CaseModel):
    """What brings the case before the Board: an application or the law's own review, and when it will be heard.

    `early` asks for parole before the eligibility date, on the grounds of `early_grounds`. `earlier` are decisions
    already made; `none_earlier` says that the Board's record was read and holds none.
    """

    way: Literal["automatic", "application"]
    applied_on: Day | None = None
    received_on: Day | None = None
    hearing_on: Day | None = None
    hearing_way: Literal["in-person", "video", "telephone", "in-writing"] | None = None
    hearing_language: Literal["en", "fr"] | None = None
    early: Flag = False
    early_grounds: Narrative | None = None
    earlier: tuple[BoardDecision, ...] = ()
    none_earlier: Flag = False

    @model_validator(mode="after")
    def _received_after_applying(self) -> Application:
        if self.applied_on is not None and self.received_on is not None and self.received_on < self.applied_on:
            raise ValueError("received-before-applied")
        return self


class Misconduct(Item):
    """A misconduct in the institution: when, what was found, what followed."""

    on: Day
    what: Words
    outcome: Words | None = None
    sources: tuple[Id, ...] = ()


class InstitutionProgram(Item):
    """A program or work in the institution and how it stands."""

    what: Words
    status: ProgramStatus
    hours: Count | None = None
    ended_on: Day | None = None
    sources: tuple[Id, ...] = ()


class Institution(Area):
    """Conduct and programs in the institution. `no_misconduct` says that the record was read and holds none."""

    misconducts: tuple[Misconduct, ...] = ()
    no_misconduct: Flag = False
    programs: tuple[InstitutionProgram, ...] = ()


class Check(Item):
    """One step of the investigation of a release item: when, how, by whom, with whom or from what, with what result.

    `by` is the writer of the report unless somebody else is named; `sources` are who was asked, or what was read.
    """

    on: Day
    means: Means | None = None
    by: Person | None = None
    result: Literal["confirmed", "contradicted", "not-reachable", "pending"]
    remark: Narrative | None = None
    sources: tuple[Id, ...] = ()


class ReleaseClaim(Item):
    """One item of the release plan: what was claimed and by whom, and every step of its investigation.

    No `checks` means that it was not investigated, which the report says, with `why_not` where it is given.
    """

    item: ReleaseItem
    claim: Words
    sources: tuple[Id, ...] = ()
    checks: tuple[Check, ...] = ()
    why_not: Words | None = None

    @property
    def result(self) -> str:
        """What the steps come to: the result they share, or `disputed`, `confirmed-pending`, `not-investigated`."""
        results = {check.result for check in self.checks if check.withheld is None}
        if {"confirmed", "contradicted"} <= results:
            return "disputed"
        if {"confirmed", "pending"} <= results:
            return "confirmed-pending"
        firm = (item for item in ("contradicted", "confirmed", "pending", "not-reachable") if item in results)
        return next(firm, "not-investigated")


class Release(Area):
    """The release plan."""

    items: tuple[ReleaseClaim, ...] = ()


class PolicePosition(Item):
    """What a police service answered when it was asked about the release."""

    service: Line
    asked_on: Day | None = None
    answered_on: Day | None = None
    position: Literal["no-concerns", "concerns", "opposed", "no-position", "no-answer"]
    remark: Narrative | None = None
    sources: tuple[Id, ...] = ()


class Police(Area):
    """What the police and the community say of the release, beside the checks of its items."""

    positions: tuple[PolicePosition, ...] = ()
    community: Narrative | None = None


class Submission(Item):
    """A matter kept apart from the report: about what, in whose words, why, and to whom it may go.

    The reasons are the grounds of s. 141(4) of the Corrections and Conditional Release Act; how far that provision
    binds a provincial board is to confirm. Where a victim is stands nowhere.
    """

    topic: SubmissionTopic
    person: Person | None = None
    on: Day | None = None
    words: Narrative
    why: Literal["safety", "security", "public-interest", "investigation"]
    may_go_to: tuple[Literal["board", "parole-supervisor", "police", "victim-services"], ...] = ("board",)
    sources: tuple[Id, ...] = ()


class Confidential(Area):
    """What goes only into the confidential annex, its own file; it stands in no part of the report itself."""

    submissions: tuple[Submission, ...] = ()
