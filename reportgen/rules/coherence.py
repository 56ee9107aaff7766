"""Conditions at odds with one another or with the person's life: hours, places, people, addresses not to be told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Final, NamedTuple

from reportgen.case.model.evidence import Fact
from reportgen.case.model.recommendations import RecommendedCondition
from reportgen.case.values.base import Words as CaseWords
from reportgen.case.values.hours import WEEK, Hours, Schedule, Span, common, spans, without
from reportgen.law import Condition, changes, current_pack
from reportgen.law.conditions import Family
from reportgen.law.upkeep.editions import Sort
from reportgen.report import Finding, Name, OfficerWording
from reportgen.report.citations import lawful_provision
from reportgen.rules.context import BLOCKING, WARNING, RuleContext, finding
from reportgen.rules.law import known_conditions
from reportgen.rules.places import is_address, names_protected, same_person, same_place, texts, within


class Chosen(NamedTuple):
    """A recommended condition: its place in the case file, its values, and the entry of the pack."""

    at: str
    recommended: RecommendedCondition
    entry: Condition

    @property
    def title(self) -> OfficerWording:
        """Its short name, for a message."""
        return OfficerWording(self.entry.title.en, self.entry.title.fr)

    def texts(self, blank: str) -> tuple[str, ...]:
        """What one of its blanks holds, as texts."""
        return texts(self.recommended.values.get(blank))

    @property
    def excepts(self) -> bool:
        """Whether the officer wrote exceptions to it in words: what they allow, a rule cannot read."""
        return isinstance(self.recommended.values.get("exceptions"), CaseWords)


def _chosen_conditions(context: RuleContext, *families: Family) -> Iterator[Chosen]:
    for pair in known_conditions(context):
        if pair[2].family in families:
            yield Chosen(*pair)


# -- hours


def curfew_work(context: RuleContext) -> Iterator[Finding]:
    """No curfew or confinement keeps the person from the shifts they work, unless it lets them go to work."""
    shifts = [
        span
        for job in context.case.work.jobs
        if job.withheld is None and job.period.end is None
        for shift in job.shifts
        for span in spans(shift)
    ]
    for chosen_condition in _chosen_conditions(context, "curfew", "confinement") if shifts else ():
        overlap = common(_at_home(chosen_condition), tuple(shifts))
        if overlap and not chosen_condition.excepts and without(overlap, _absent_for(chosen_condition, "work")):
            law = lawful_provision(chosen_condition.entry.reference)
            yield finding("curfew-work", WARNING, f"{chosen_condition.at}.values", law, title=chosen_condition.title)


def curfew_twice(context: RuleContext) -> Iterator[Finding]:
    """The hours to be at home are said once: a second curfew, or one beside a confinement, says them otherwise."""
    for first, second in combinations(_chosen_conditions(context, "curfew", "confinement"), 2):
        if common(_at_home(first), _at_home(second)):
            yield finding("curfew-twice", WARNING, f"{second.at}.values", title=second.title, other=first.title)


def curfew_residence(context: RuleContext) -> Iterator[Finding]:
    """Whoever must be at home at certain hours has a home: an address, or a condition that says where to live."""
    housing = context.case.residence.housing
    without_home = housing is not None and {"no-fixed-address", "shelter"} & set(housing.values)
    if not without_home or any(_chosen_conditions(context, "residence")):
        return
    for chosen_condition in _chosen_conditions(context, "curfew", "confinement"):
        yield finding("curfew-residence", WARNING, f"{chosen_condition.at}.condition", title=chosen_condition.title)


def _at_home(chosen_condition: Chosen) -> tuple[Span, ...]:
    if chosen_condition.entry.family == "confinement":
        return ((0, WEEK),)
    hours = [value for value in chosen_condition.recommended.values.values() if isinstance(value, Hours)]
    weekly = [value for value in chosen_condition.recommended.values.values() if isinstance(value, Schedule)]
    return tuple(span for item in (*hours, *(part for week in weekly for part in week.windows)) for span in spans(item))


def _absent_for(chosen_condition: Chosen, purpose: str) -> tuple[Span, ...]:
    """The pieces of the week in which a condition lets the person be elsewhere for a purpose, or for one of their own
    words, which a rule cannot read.
    """
    if purpose in chosen_condition.texts("exceptions"):
        return ((0, WEEK),)
    return tuple(
        span
        for value in chosen_condition.recommended.values.values()
        if isinstance(value, Schedule)
        for absence in value.absences
        if absence.purpose in (purpose, None)
        for span in spans(absence)
    )


# -- places


def place_needed(context: RuleContext) -> Iterator[Finding]:
    """No place to stay away from is where the person lives, works, studies or is treated."""
    life = _places(context)
    for chosen_condition in _chosen_conditions(context, "no-go", "no-contact", "distance"):
        for part, places in life.items():
            near = within if part == "community" else same_place
            if chosen_condition.excepts and part != "home":
                continue
            if any(near(area, place) for area in chosen_condition.texts("place") for place in places):
                key = PLACES[part]
                yield finding(
                    "place-needed",
                    WARNING,
                    f"{chosen_condition.at}.values.place",
                    key=key,
                    title=chosen_condition.title,
                )


PLACES: Final[Mapping[str, str]] = {
    "home": "rule-place-needed-home",
    "community": "rule-place-needed-home",
    "work": "rule-place-needed-work",
    "school": "rule-place-needed-school",
    "treatment": "rule-place-needed-treatment",
}
"""The words for each part of a life that a place to stay away from would close."""


def _places(context: RuleContext) -> dict[str, list[str]]:
    case = context.case
    treated = (*case.health.treatment, *case.substance_use.treatment)
    under_way = {"in-progress", "waiting-list", "accepted", "referred"}
    reside = [
        text
        for chosen_condition in _chosen_conditions(context, "residence")
        for text in chosen_condition.texts("place")
    ]
    programs = [text for at, value, _ in known_conditions(context) for text in texts(value.values.get("program"))]
    studies = case.schooling.studying is not None and True in case.schooling.studying.values
    return {
        "home": [*reside, *([case.subject.address] if case.subject.address else [])],
        "community": [] if case.subject.address else _values(case.residence.community),
        "work": [job.employer for job in case.work.jobs if job.withheld is None and job.period.end is None],
        "school": [
            *(_values(case.schooling.last_school) if studies else []),
            *(item.where for item in case.schooling.training if item.where and not item.finished),
        ],
        "treatment": [
            *programs,
            *(entry.provider for entry in treated if entry.provider and under_way & set(entry.status.values)),
            *(resource.provider for resource in case.resources if resource.agreed),
        ],
    }


def _values(fact: Fact[str] | None) -> list[str]:
    return [str(value) for value in fact.values] if fact is not None else []


# -- people


def contact_needed(context: RuleContext) -> Iterator[Finding]:
    """Nobody the person may have no contact with lives with them, is their child, employs them or treats them."""
    circle = _circle(context)
    for chosen_condition in _chosen_conditions(context, "no-contact", "distance"):
        for part, names in circle.items():
            if chosen_condition.excepts and part != "home":
                continue
            if any(same_person(text, name) for text in chosen_condition.texts("people") for name in names):
                yield finding(
                    "contact-needed",
                    WARNING,
                    f"{chosen_condition.at}.values.people",
                    key=PEOPLE[part],
                    title=chosen_condition.title,
                )


PEOPLE: Final[Mapping[str, str]] = {
    "home": "rule-contact-needed-home",
    "child": "rule-contact-needed-child",
    "work": "rule-contact-needed-work",
    "treatment": "rule-contact-needed-treatment",
}
"""The words for each part of a life that a person is of."""

_PARTNERS: Final = frozenset({"wife", "husband", "spouse", "common-law-partner", "partner"})
_EMPLOYERS: Final = frozenset({"employer", "supervisor-at-work", "co-worker"})
_TREATING: Final = frozenset(
    {"physician", "nurse", "psychiatrist", "psychologist", "counsellor", "addiction-counsellor", "social-worker"}
)


def _circle(context: RuleContext) -> dict[str, list[str]]:
    case = context.case
    partner = case.relationships.partner
    home = [relative.person.name for relative in case.family.relatives if relative.lives_with_subject]
    home += [partner.name] if partner is not None and _PARTNERS & set(case.residence.lives_with) else []
    sources = [(source.relation, source.person.name) for source in case.sources if source.person is not None]
    return {
        "home": home,
        "child": [item.person.name for item in case.relationships.children],
        "work": [name for relation, name in sources if relation in _EMPLOYERS],
        "treatment": [name for relation, name in sources if relation in _TREATING],
    }


def residence_person(context: RuleContext) -> Iterator[Finding]:
    """The person is not told to live with, or where there lives, somebody they may have no contact with."""
    barred = [
        name for relative in _chosen_conditions(context, "no-contact", "distance") for name in relative.texts("people")
    ]
    homes = [
        (relative.person.name, relative.lives_at)
        for relative in context.case.family.relatives
        if relative.lives_at and any(same_person(relative.person.name, name) for name in barred)
    ]
    for relative in _chosen_conditions(context, "residence"):
        with_them = any(same_person(name, item) for name in relative.texts("people") for item in barred)
        lives_there = any(same_place(place, home) for place in relative.texts("place") for _, home in homes)
        if with_them or lives_there:
            yield finding("residence-person", WARNING, f"{relative.at}.values", title=relative.title)


# -- limits, addresses, editions


def service_hours(context: RuleContext) -> Iterator[Finding]:
    """Hours of service in several conditions of one order stay together within the limit of each: 732.1(3)(f)."""
    services = list(_chosen_conditions(context, "service"))
    hours = [value for service in services if type(value := service.recommended.values.get("hours")) is int]
    limits = [limit for item in services if (limit := item.entry.blanks["hours"].most) is not None]
    if len(hours) > 1 and limits and sum(hours) > min(limits):
        last = services[-1]
        law = lawful_provision(last.entry.reference)
        yield finding("service-hours", WARNING, f"{last.at}.values.hours", law, total=sum(hours), limit=min(limits))


def address_revealed(context: RuleContext) -> Iterator[Finding]:
    """No condition tells where a protected person lives: the order is read in open court and handed to the person."""
    case = context.case
    hidden = [chosen_condition for chosen_condition in case.family.relatives if chosen_condition.person.shown != "full"]
    protected = [
        person.name
        for person in (
            *(chosen_condition.person for chosen_condition in hidden),
            *(chosen_condition.person for chosen_condition in case.victims.victims),
        )
    ]
    protected += [
        name
        for chosen_condition in _chosen_conditions(context, "no-contact", "distance")
        for name in chosen_condition.texts("people")
    ]
    homes = [chosen_condition.lives_at for chosen_condition in hidden if chosen_condition.lives_at]
    for chosen_condition in _chosen_conditions(context, "no-go", "no-contact", "distance"):
        for place in chosen_condition.texts("place"):
            if any(is_address(home) and same_place(place, home) for home in homes) or (
                is_address(place) and names_protected(place, protected)
            ):
                yield finding(
                    "address-revealed", BLOCKING, f"{chosen_condition.at}.values.place", title=chosen_condition.title
                )
                break


def conditions_moved(context: RuleContext) -> Iterator[Finding]:
    """What the law pack words otherwise since the case was drafted is told, condition by condition."""
    drafted, on = context.case.plan.law_pack, context.case.day_of_conditions(context.on)
    for number, condition in enumerate(context.case.plan.conditions):
        at = f"plan.conditions[{number}]"
        for change in changes(condition.condition, drafted, current_pack().date, on) if drafted else ():
            yield finding(
                "conditions-moved",
                WARNING,
                f"{at}.condition",
                key=MOVED[change.sort],
                id=Name(condition.condition),
                blank=Name(change.blank),
                now=Name(change.now),
            )
        for name in condition.unplaced:
            key = "rule-moved-unplaced"
            yield finding(
                "conditions-moved", WARNING, f"{at}.unplaced", key=key, id=Name(condition.condition), blank=Name(name)
            )


MOVED: Final[Mapping[Sort, str]] = {
    "text": "rule-moved-text",
    "blank-new": "rule-moved-blank-new",
    "blank-gone": "rule-moved-blank-gone",
    "blank-renamed": "rule-moved-blank-renamed",
    "blank-changed": "rule-moved-blank-changed",
    "replaced": "rule-moved-replaced",
    "gone": "rule-moved-gone",
}
"""The words for each change between two packs."""
