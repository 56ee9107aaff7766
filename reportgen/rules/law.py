"""What the case takes from the law pack: offences and conditions that exist, fit, and stand on what was verified."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from reportgen.case.plan import RecommendedCondition, plainly
from reportgen.errors import InputError
from reportgen.law import Condition, check_values, condition, offence, pack
from reportgen.report import Code, Finding, Name, Words
from reportgen.report.citations import lawful_provision
from reportgen.rules.asked import BLOCKING, NOTE, WARNING, Asked, found

OLD = timedelta(days=90)


def offence_in_pack(asked: Asked) -> Iterator[Finding]:
    """Every offence given by id is one of the law pack."""
    given = [(f"matter.offences[{n}].offence", one.offence) for n, one in enumerate(asked.case.matter.offences)]
    given += [(f"record.findings[{n}].offence", one.offence) for n, one in enumerate(asked.case.record.findings)]
    for at, entry in given:
        if entry is not None:
            try:
                offence(entry)
            except InputError as unknown:
                yield found("offence-in-pack", BLOCKING, at, **_unknown(unknown))


def _unknown(unknown: InputError) -> dict[str, Any]:
    return {"id": Name(str(unknown.facts.get("id", "?"))), "nearest": str(unknown.facts.get("nearest") or "none")}


def _known(asked: Asked) -> Iterator[tuple[str, RecommendedCondition, Condition]]:
    day = asked.case.matter.sentencing_on or asked.on
    for number, given in enumerate(asked.case.plan.conditions):
        try:
            yield f"plan.conditions[{number}]", given, condition(given.condition, day)
        except InputError:
            continue


def condition_in_pack(asked: Asked) -> Iterator[Finding]:
    """Every condition is one of the law pack, in force on the day of sentence."""
    day = asked.case.matter.sentencing_on or asked.on
    for number, given in enumerate(asked.case.plan.conditions):
        try:
            condition(given.condition, day)
        except InputError as unknown:
            key = "rule-condition-not-in-force" if unknown.key.endswith("not-in-force") else ""
            at = f"plan.conditions[{number}].condition"
            yield found("condition-in-pack", BLOCKING, at, key=key, **_unknown(unknown))


def condition_values(asked: Asked) -> Iterator[Finding]:
    """The blanks of every condition are filled, with what they take, within the law's limits."""
    for at, given, entry in _known(asked):
        for problem in check_values(entry, {name: plainly(value) for name, value in given.values.items()}):
            yield found(
                "condition-values",
                BLOCKING,
                f"{at}.values.{problem.blank}",
                lawful_provision(entry.reference),
                key=f"rule-{problem.key}",
                blank=Name(problem.blank),
                limit=problem.limit if isinstance(problem.limit, int) else Name(problem.limit or ""),
            )


def condition_order(asked: Asked) -> Iterator[Finding]:
    """Conditions belong to the order recommended, are not the compulsory ones, and have those they lean on."""
    chosen = {given.condition for given in asked.case.plan.conditions}
    for at, _, entry in _known(asked):
        facts: dict[str, Any] = {"title": Words(entry.title.en, entry.title.fr)}
        if entry.order != asked.case.plan.order:
            yield found("condition-order", BLOCKING, f"{at}.condition", lawful_provision(entry.reference), **facts)
        if entry.mandatory:
            key = "rule-condition-compulsory"
            yield found(
                "condition-order", WARNING, f"{at}.condition", lawful_provision(entry.reference), key=key, **facts
            )
        if entry.needs and not chosen & set(entry.needs):
            needed = tuple(Name(one) for one in entry.needs)
            key = "rule-condition-needs"
            yield found(
                "condition-order",
                BLOCKING,
                f"{at}.condition",
                lawful_provision(entry.reference),
                key=key,
                needs=needed,
                **facts,
            )


def condition_agreed(asked: Asked) -> Iterator[Finding]:
    """The person's agreement and the program's acceptance are recorded where the Code asks: s. 732.1(3)(g), (g.2)."""
    for at, given, entry in _known(asked):
        facts: dict[str, Any] = {"title": Words(entry.title.en, entry.title.fr)}
        if "agreement" in entry.prerequisites and given.agreed_on is None:
            yield found("condition-agreed", BLOCKING, f"{at}.agreed_on", lawful_provision(entry.reference), **facts)
        if "acceptance" in entry.prerequisites and given.accepted_by_program_on is None:
            key, place = "rule-condition-accepted", f"{at}.accepted_by_program_on"
            yield found("condition-agreed", BLOCKING, place, lawful_provision(entry.reference), key=key, **facts)


def condition_reason(asked: Asked) -> Iterator[Finding]:
    """Every condition recommended has its reason."""
    for at, given, _ in _known(asked):
        if given.reason is None or not (given.reason.text or given.reason.withheld):
            yield found("condition-reason", WARNING, f"{at}.reason")


def law_pack_old(asked: Asked) -> Iterator[Finding]:
    """A law pack older than 90 days may no longer say what the law is."""
    day = pack().date
    if asked.on - day > OLD:
        yield found("law-pack-old", WARNING, "", day=day)


def law_to_confirm(asked: Asked) -> Iterator[Finding]:
    """A wording of the pack that nobody has confirmed in the statute is the officer's own, and is to be confirmed."""
    unsure = {entry.id: entry.title for _, _, entry in _known(asked) if entry.standing.status != "verified"}
    titles = tuple(Words(title.en, title.fr) for title in unsure.values())
    if titles:
        yield found("law-to-confirm", NOTE, "plan.conditions", titles=titles, status=Code("to-confirm"))
