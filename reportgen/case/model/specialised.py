"""What a court asks for in special cases: intimate-partner violence, sexual offences, intensive supervision."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from reportgen.case.model.evidence import Area, Fact, Narrative
from reportgen.case.values.base import CaseModel, Count, Day, Flag, Line, Words
from reportgen.case.values.codes import Means, Relation
from reportgen.case.values.dates import PartialDate


class Enhanced(Area):
    """Content beyond the usual report. `requested` says that the court asked for it."""

    requested: Flag = False


class PartnerViolence(Enhanced):
    """Intimate-partner violence: the relationship, orders, access to weapons, the program. Never where a victim is."""

    relationship: Fact[Literal["together", "separated", "ended", "parents-together"]] | None = None
    relationship_since: Fact[PartialDate] | None = None
    victim_heard: Literal["yes", "no", "through-victim-services"] | None = None
    children: Narrative | None = None
    family_court: Narrative | None = None
    no_contact: Narrative | None = None
    firearms_access: Fact[Flag] | None = None
    firearms: Narrative | None = None
    program: Literal["eligible", "waiting-list", "accepted", "completed", "not-eligible"] | None = None
    program_by: Line | None = None
    program_starts: Day | None = None
    waiting_weeks: Count | None = None
    earlier_response: Narrative | None = None


class SexualOffence(Enhanced):
    """Sexual offences: access to children, devices, work and volunteering with minors, treatment and its acceptance."""

    child_access: Narrative | None = None
    devices: Narrative | None = None
    positions_of_trust: Narrative | None = None
    treatment: Literal["available", "accepted", "waiting-list", "not-available", "declined"] | None = None
    treatment_by: Line | None = None
    treatment_starts: Day | None = None
    waiting_weeks: Count | None = None
    agrees: Fact[Flag] | None = None
    treatment_remark: Narrative | None = None


class PlannedContact(CaseModel):
    """One kind of contact in an intensive plan: with whom, how, how many times a week or a month."""

    with_whom: Relation
    means: Means
    times: Annotated[Count, Field(ge=1)]
    every: Literal["week", "month"]
    purpose: Words | None = None


class Intensive(Enhanced):
    """Intensive supervision: how often, with whom, and what follows a failure to comply."""

    contacts: tuple[PlannedContact, ...] = ()
    review_after_weeks: Count | None = None
    liaison: Narrative | None = None
    enforcement: Narrative | None = None


class Specialised(CaseModel):
    """The enhanced content; each part stands only where the court asked for it or the case calls for it.

    `intimate_partner` says that a victim is or was the person's intimate partner.
    """

    intimate_partner: Flag = False
    partner_violence: PartnerViolence | None = None
    sexual_offence: SexualOffence | None = None
    intensive: Intensive | None = None
