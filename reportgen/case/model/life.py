"""The areas of life a pre-sentence report looks at, one small model each: facts with their accounts, and narrative."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from reportgen.case.model.evidence import Area, Fact, Narrative
from reportgen.case.model.people import Minor, Person
from reportgen.case.values.base import Count, Dollars, Flag, Id, Item, Line, Words
from reportgen.case.values.codes import (
    Associates,
    Availability,
    CivilStatus,
    Frequency,
    HealthState,
    Housing,
    Identity,
    LeftWork,
    MoneyKind,
    RaisedBy,
    Relation,
    Responsibility,
    SchoolLevel,
    Substance,
    TreatmentStatus,
    Use,
    VictimWish,
    WorkStatus,
)
from reportgen.case.values.dates import PartialDate, Span
from reportgen.case.values.hours import DayHours


class Relative(Item):
    """Somebody of the family or the household: who, what to the subject, how often in touch."""

    person: Person
    relation: Relation
    contact: Frequency | None = None
    born: PartialDate | None = None
    deceased: PartialDate | None = None
    lives_at: Line | None = None
    occupation: Words | None = None
    lives_with_subject: Flag = False


class Family(Area):
    """Where and by whom the person was raised, and the family today."""

    raised_at: Fact[Line] | None = None
    raised_by: Fact[RaisedBy] | None = None
    brothers_and_sisters: Fact[Count] | None = None
    child_protection: Fact[Flag] | None = None
    violence_at_home: Fact[Flag] | None = None
    relatives: tuple[Relative, ...] = ()


class Child(Item):
    """A child of the subject; the name is shown by initials unless the file says otherwise."""

    person: Minor
    relation: Relation = "child"
    born: PartialDate | None = None
    lives_with: Relation | None = None
    contact: Frequency | None = None
    support: Fact[Dollars] | None = None


class Relationships(Area):
    """Present relationships and the people who depend on the subject."""

    status: Fact[CivilStatus] | None = None
    partner: Person | None = None
    since: Fact[PartialDate] | None = None
    children: tuple[Child, ...] = ()
    dependants: Fact[Count] | None = None


class Residence(Area):
    """Where the person lives, with whom, for how long, and whether they can go back there."""

    housing: Fact[Housing] | None = None
    community: Fact[Line] | None = None
    since: Fact[PartialDate] | None = None
    lives_with: tuple[Relation, ...] = ()
    moves_last_year: Fact[Count] | None = None
    may_return: Fact[Flag] | None = None


class Training(Item):
    """A course, apprenticeship or certificate: what, where, when, finished or not."""

    what: Words
    where: Line | None = None
    when: PartialDate | None = None
    finished: Flag = True
    sources: tuple[Id, ...] = ()


class Schooling(Area):
    """How far the person went at school, where, and what they learned since."""

    level: Fact[SchoolLevel] | None = None
    last_school: Fact[Line] | None = None
    left: Fact[PartialDate] | None = None
    studying: Fact[Flag] | None = None
    training: tuple[Training, ...] = ()


class Job(Item):
    """One employment: with whom, as what, from when to when, at what hours, why it ended."""

    employer: Line
    position: Words
    period: Span
    hours_a_week: Count | None = None
    shifts: tuple[DayHours, ...] = ()
    left: LeftWork | None = None
    sources: tuple[Id, ...] = ()


class Work(Area):
    """What the person does for a living now, and what they did before."""

    status: Fact[WorkStatus] | None = None
    jobs: tuple[Job, ...] = ()


class Amount(Item):
    """A sum by kind; income and expenses are a month, debts and savings a total."""

    kind: MoneyKind
    amount: Fact[Dollars]
    note: Words | None = None


class Finances(Area):
    """Income, expenses, debts and savings."""

    income: tuple[Amount, ...] = ()
    expenses: tuple[Amount, ...] = ()
    debts: tuple[Amount, ...] = ()
    assets: tuple[Amount, ...] = ()


class Treatment(Item):
    """A program or a course of treatment: what, by whom, when, how it stands."""

    what: Words
    provider: Line | None = None
    period: Span | None = None
    status: Fact[TreatmentStatus]
    sources: tuple[Id, ...] = ()


class Health(Area):
    """Physical and mental health, told on the basis of the consent given."""

    physical: Fact[HealthState] | None = None
    mental: Fact[HealthState] | None = None
    medication: Fact[Flag] | None = None
    consent: Literal["given", "given-in-part", "refused", "not-asked"] | None = None
    treatment: tuple[Treatment, ...] = ()


class SubstanceUsed(Item):
    """One substance: how often it is used by each account, since when, when last."""

    substance: Substance
    use: Fact[Use]
    last_used: Fact[PartialDate] | None = None
    name: Words | None = None


class SubstanceUse(Area):
    """Alcohol, cannabis and other drugs; treatment; since when the person abstains."""

    substances: tuple[SubstanceUsed, ...] = ()
    abstinent_since: Fact[PartialDate] | None = None
    treatment: tuple[Treatment, ...] = ()


class Peers(Area):
    """Friends and leisure."""

    associates: Fact[Associates] | None = None
    activities: tuple[Words, ...] = ()


class Character(Area):
    """The matters of s. 721(3)(a) beside age: each has its narrative, or the reason there is none."""

    maturity: Narrative | None = None
    character: Narrative | None = None
    behaviour: Narrative | None = None
    attitude: Narrative | None = None
    amends: Narrative | None = None


class OffenceAttitude(Area):
    """What the person says about responsibility for the offence; never a retelling of the facts."""

    responsibility: Fact[Responsibility] | None = None


class IndigenousBackground(Area):
    """What the person offers about Indigenous identity and community, in the community's own name."""

    identity: Fact[Identity] | None = None
    community: Fact[Line] | None = None
    gladue_report: Literal["ordered", "filed", "declined", "not-requested"] | None = None


class SocialContext(Area):
    """What the person offers about social context; an enhanced report by others is only pointed to."""

    enhanced_report: Literal["ordered", "filed", "none"] | None = None


class Victim(Item):
    """A victim: how they are shown, whether they were contacted, what they wish about contact. Never where they are."""

    person: Person
    contacted: Literal["reached", "not-reached", "declined", "not-contacted", "through-victim-services"]
    wish: VictimWish = "not-asked"


class Victims(Area):
    """Contact with victims, and what matters for conditions; a victim impact statement is filed apart."""

    victims: tuple[Victim, ...] = ()
    impact_statement: Literal["filed", "expected", "none", "not-known"] | None = None


class Resource(Item):
    """A community resource: what it offers, who offers it, whether it takes the person, from when."""

    what: Words
    provider: Line
    availability: Availability
    agreed: Flag | None = None
    starts: PartialDate | None = None
    cost: Annotated[Words | None, Field()] = None
    sources: tuple[Id, ...] = ()
