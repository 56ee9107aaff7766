"""What the case takes from the law pack: offences and conditions that exist, fit, and stand on what was verified."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from reportgen.case.model.recommendations import RecommendedCondition, plainly
from reportgen.errors import InputError
from reportgen.law import Condition, check_values, condition, offence, order_kind
from reportgen.law.conditions import Prerequisite
from reportgen.report import Finding, Name, OfficerWording, Value
from reportgen.report.citations import lawful_provision
from reportgen.rules.context import BLOCKING, WARNING, RuleContext, finding


def offence_in_pack(context: RuleContext) -> Iterator[Finding]:
    """Every offence given by id is one of the law pack."""
    named_offences = [
        (f"matter.offences[{n}].offence", value.offence) for n, value in enumerate(context.case.matter.offences)
    ]
    named_offences += [
        (f"record.findings[{n}].offence", item.offence) for n, item in enumerate(context.case.record.findings)
    ]
    for at, entry in named_offences:
        if entry is not None:
            try:
                offence(entry)
            except InputError as unknown:
                key = "rule-offence-not-in-force" if unknown.key.endswith("not-in-force") else ""
                yield finding("offence-in-pack", BLOCKING, at, key=key, **_unknown(unknown))


def _unknown(unknown: InputError) -> dict[str, Any]:
    return {"id": Name(str(unknown.facts.get("id", "?"))), "nearest": str(unknown.facts.get("nearest") or "none")}


def known_conditions(context: RuleContext) -> Iterator[tuple[str, RecommendedCondition, Condition]]:
    """Every recommended condition that the law pack has on the day of sentence, with its place in the case file."""
    day = context.case.day_of_conditions(context.on)
    for number, recommended in enumerate(context.case.plan.conditions):
        try:
            yield f"plan.conditions[{number}]", recommended, condition(recommended.condition, day)
        except InputError:
            continue


def condition_in_pack(context: RuleContext) -> Iterator[Finding]:
    """Every condition is one of the law pack, in force on the day of sentence."""
    day = context.case.day_of_conditions(context.on)
    for number, recommended in enumerate(context.case.plan.conditions):
        try:
            condition(recommended.condition, day)
        except InputError as unknown:
            key = "rule-condition-not-in-force" if unknown.key.endswith("not-in-force") else ""
            at = f"plan.conditions[{number}].condition"
            yield finding("condition-in-pack", BLOCKING, at, key=key, **_unknown(unknown))


def condition_values(context: RuleContext) -> Iterator[Finding]:
    """The blanks of every condition are filled, with what they take, within the law's limits; those in words, in the
    report's language.
    """
    for at, recommended, entry in known_conditions(context):
        values = {name: plainly(value) for name, value in recommended.values.items()}
        for problem in check_values(entry, values, (context.language,)):
            yield finding(
                "condition-values",
                BLOCKING,
                f"{at}.values.{problem.blank}",
                lawful_provision(entry.reference),
                key=f"rule-{problem.key}",
                blank=Name(problem.blank),
                limit=problem.limit if isinstance(problem.limit, int) else Name(problem.limit or ""),
            )


def condition_order(context: RuleContext) -> Iterator[Finding]:
    """The order is one that this kind of report recommends for; its conditions are its own, not the compulsory ones,
    and have those they lean on.
    """
    plan = context.case.plan
    order = order_kind(plan.order)
    if plan.conditions and context.kind.orders and plan.order not in context.kind.orders:
        allowed = tuple(_order_words(value) for value in context.kind.orders)
        key = "rule-condition-order-of-kind"
        yield finding(
            "condition-order", BLOCKING, "plan.order", key=key, order=_order_words(plan.order), allowed=allowed
        )
    condition_ids = {item.condition for item in plan.conditions}
    for at, _, entry in known_conditions(context):
        facts: dict[str, Any] = {"title": OfficerWording(entry.title.en, entry.title.fr)}
        if not order.has(entry.order):
            yield finding("condition-order", BLOCKING, f"{at}.condition", lawful_provision(entry.reference), **facts)
        if entry.mandatory:
            key = "rule-condition-compulsory"
            yield finding(
                "condition-order", WARNING, f"{at}.condition", lawful_provision(entry.reference), key=key, **facts
            )
        if entry.needs and not condition_ids & set(entry.needs):
            needed = _titles(entry.needs, context.case.day_of_conditions(context.on))
            key = "rule-condition-needs"
            yield finding(
                "condition-order",
                BLOCKING,
                f"{at}.condition",
                lawful_provision(entry.reference),
                key=key,
                needs=needed,
                **facts,
            )


def _titles(entries: Iterable[str], day: date) -> tuple[Value, ...]:
    """The titles of conditions in force on a day, each once; the id of one that is not in force."""
    finding: dict[Value, None] = {}
    for title_entry in entries:
        try:
            title = condition(title_entry, day).title
            finding[OfficerWording(title.en, title.fr)] = None
        except InputError:
            finding[Name(title_entry)] = None
    return tuple(finding)


def condition_agreed(context: RuleContext) -> Iterator[Finding]:
    """What the law makes a condition wait for is recorded: the person's agreement, the program's acceptance (Criminal
    Code, s. 732.1(3)(g), (g.2)), another's consent, a place that takes the person (YCJA, ss. 54(6), (9), 55(2)).
    """
    for at, recommended, entry in known_conditions(context):
        facts: dict[str, Any] = {"title": OfficerWording(entry.title.en, entry.title.fr)}
        law = lawful_provision(entry.reference)
        for prerequisite in entry.prerequisites:
            field, key = RECORDED[prerequisite]
            if getattr(recommended, field) is not None:
                continue
            if prerequisite == "program":
                yield finding("condition-agreed", WARNING, f"{at}.{field}", law, key=key, **facts)
            else:
                yield finding("condition-agreed", BLOCKING, f"{at}.{field}", law, key=key, **facts)


RECORDED: Final[Mapping[Prerequisite, tuple[str, str]]] = MappingProxyType(
    {
        "agreement": ("agreed_on", "rule-condition-agreed"),
        "acceptance": ("accepted_by_program_on", "rule-condition-accepted"),
        "consent": ("consent_of_other_on", "rule-condition-consent"),
        "place": ("place_confirmed_on", "rule-condition-place"),
        "program": ("place_confirmed_on", "rule-condition-program"),
    }
)
"""Where the case file records what a condition waits for, and the words for its lack."""


def condition_version(context: RuleContext) -> Iterator[Finding]:
    """Where the law of a condition changed between the offence and the sentence, the officer is told: which version
    governs is for the court, never for the program.
    """
    days = [item.on.earliest for item in context.case.matter.offences if item.on.known]
    for at, _, entry in known_conditions(context) if days else ():
        try:
            then = condition(entry.id, min(days))
        except InputError:  # it could not be imposed then
            then = None
        if then is None or then.entry_status != entry.entry_status:
            title = OfficerWording(entry.title.en, entry.title.fr)
            law = lawful_provision(entry.reference)
            yield finding("condition-version", WARNING, f"{at}.condition", law, title=title, day=min(days))


def order_length(context: RuleContext) -> Iterator[Finding]:
    """An order under supervision is no longer than the law lets it be: Criminal Code, ss. 732.2(2)(b), 742.1."""
    order = context.case.supervised.order
    if order is None or order.ends_on is None:
        return
    start = order.starts_on or order.made_on
    kind = order_kind(order.kind)
    months = (order.ends_on.year - start.year) * 12 + order.ends_on.month - start.month
    days = order.ends_on.day - start.day
    if kind.too_long(months - (days < 0), days if days > 0 else int(days < 0)):
        yield finding("order-length", WARNING, "supervised.order.ends_on", lawful_provision(kind.reference))


def _order_words(order: str) -> OfficerWording:
    words = order_kind(order).words
    return OfficerWording(words.en, words.fr)


def condition_reason(context: RuleContext) -> Iterator[Finding]:
    """Every condition recommended has its reason."""
    for at, recommended, _ in known_conditions(context):
        if recommended.reason is None or not (recommended.reason.text or recommended.reason.withheld):
            yield finding("condition-reason", WARNING, f"{at}.reason")
