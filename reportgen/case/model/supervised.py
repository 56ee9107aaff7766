"""A person under supervision now: the order, each condition and how it is kept, contacts, obligations, failures."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, WithJsonSchema

from reportgen.case.model.evidence import Area, Narrative
from reportgen.case.model.people import Person
from reportgen.case.values.base import CaseModel, Count, Day, Dollars, Exact, Flag, Id, Item, Line, TimeOfDay, Words
from reportgen.case.values.codes import Compliance, Means

HoursOfService = Annotated[
    Exact, Field(ge=0, max_digits=6, decimal_places=2), WithJsonSchema({"type": "number", "minimum": 0})
]


class OrderCondition(Item):
    """One condition of the order: its number there, its words as the order has them, how it is kept."""

    number: Line
    words: Words
    compliance: Compliance | None = None
    remark: Narrative | None = None


class Transfer(Item):
    """The supervision passed from one office to another."""

    from_office: Line
    to_office: Line
    on: Day
    reason: Words | None = None


class SupervisedOrder(CaseModel):
    """The order being supervised. `language` is the one it was made in; `explained_on`, the day it was gone over."""

    kind: Literal["probation", "conditional-sentence"]
    made_on: Day
    starts_on: Day | None = None
    ends_on: Day | None = None
    language: Literal["en", "fr"] | None = None
    explained_on: Day | None = None
    transfers: tuple[Transfer, ...] = ()
    conditions: tuple[OrderCondition, ...] = ()


class ContactKept(Item):
    """One appointment or call of the supervision, kept or not."""

    on: Day
    means: Means
    result: Literal["kept", "missed", "rescheduled", "excused"]
    remark: Words | None = None


class Program(Item):
    """A program or a course of counselling that the order or the plan calls for, and attendance at it."""

    what: Words
    provider: Line | None = None
    state: Literal["under-way", "completed", "waiting-list", "not-begun", "left-early"]
    since: Day | None = None
    sessions_set: Count | None = None
    sessions_attended: Count | None = None
    remark: Words | None = None
    sources: tuple[Id, ...] = ()


class ServiceHours(Item):
    """Community service: the hours ordered, those done so far and to which day, the day they are due by."""

    place: Words | None = None
    ordered: HoursOfService
    done: HoursOfService
    counted_on: Day | None = None
    due_on: Day | None = None
    sources: tuple[Id, ...] = ()


class OrderedPayment(Item):
    """A sum the order or the sentence has the person pay: how much, how much is paid, the last payment, when due."""

    kind: Literal["restitution", "fine", "surcharge", "other"]
    ordered: Dollars
    paid: Dollars
    last_paid_on: Day | None = None
    due_on: Day | None = None
    remark: Words | None = None
    sources: tuple[Id, ...] = ()


class EarlierFailure(Item):
    """A failure the file noted before, and what was done about it; never itself an allegation of this report."""

    on: Day
    condition: Line
    what: Words
    answer: Literal["spoken-to", "warned", "letter", "instructions", "reported", "none"]
    answered_on: Day | None = None
    outcome: Words | None = None
    sources: tuple[Id, ...] = ()


class Exhibit(Item):
    """One paper of the bundle: a copy of the order, a signed statement, proof of notice. `to_follow` is still out."""

    id: Id | None = None
    what: Words
    sort: Literal["order", "statement", "record", "proof-of-notice", "other"]
    witness: Person | None = None
    signed_on: Day | None = None
    to_follow: Flag = False
    sources: tuple[Id, ...] = ()


class Failure(Item):
    """One alleged failure to comply: of which condition, by number; when, where; what shows it, what the person says.

    No `explanation` means that nothing is recorded; its `absent` says why there is none. `exhibits` are the ids of the
    papers of the bundle that show it.
    """

    condition: Line
    on: Day
    until: Day | None = None
    at: TimeOfDay | None = None
    place: Line | None = None
    account: Narrative
    asked_on: Day | None = None
    explanation: Narrative | None = None
    exhibits: tuple[Id, ...] = ()
    sources: tuple[Id, ...] = ()


class ProposedChange(CaseModel):
    """A change of the optional conditions that the supervisor proposes under s. 742.4.

    `given_on` is the day the person had the notification; `took_effect_on`, the day the change did, heard or not.
    """

    condition: Line | None = None
    words: Words
    reasons: Narrative | None = None
    given_on: Day | None = None
    hearing_asked_on: Day | None = None
    hearing_on: Day | None = None
    took_effect_on: Day | None = None


class Breach(CaseModel):
    """The alleged failures, the papers that show them, and what the clocks of ss. 742.4 and 742.6 run from.

    `change_received_on`: the court received notice of a proposed change of conditions. `recommitted_on`: a parolee was
    back in custody. `detained_on`: a judge ordered detention under s. 515(6). `proposed`: what the supervisor proposes
    of what s. 742.6(9) lets a court do.
    """

    failures: tuple[Failure, ...] = ()
    steps_tried: Narrative | None = None
    exhibits: tuple[Exhibit, ...] = ()
    warrant_on: Day | None = None
    arrested_on: Day | None = None
    appeared_on: Day | None = None
    detained_on: Day | None = None
    notice_given_on: Day | None = None
    hearing_on: Day | None = None
    charge_laid_on: Day | None = None
    change: ProposedChange | None = None
    change_received_on: Day | None = None
    recommitted_on: Day | None = None
    proposed: Literal["none", "change", "suspend", "terminate"] | None = None


class Goal(Item):
    """A goal of the supervision plan and how far it is reached."""

    what: Words
    state: Literal["reached", "under-way", "not-begun", "given-up"]
    remark: Narrative | None = None
    sources: tuple[Id, ...] = ()


class FilePaper(Item):
    """What the file holds or still waits for."""

    what: Words
    state: Literal["on-file", "outstanding", "sent", "closed"]
    on: Day | None = None


class Supervised(Area):
    """The supervision as it stands: what a progress report, a breach report and a file summary are drawn from."""

    order: SupervisedOrder | None = None
    period_from: Day | None = None
    period_to: Day | None = None
    contacts: tuple[ContactKept, ...] = ()
    programs: tuple[Program, ...] = ()
    service: tuple[ServiceHours, ...] = ()
    payments: tuple[OrderedPayment, ...] = ()
    history: tuple[EarlierFailure, ...] = ()
    goals: tuple[Goal, ...] = ()
    breach: Breach | None = None
    change_in_risk: Narrative | None = None
    recommendation: Narrative | None = None
    papers: tuple[FilePaper, ...] = ()
