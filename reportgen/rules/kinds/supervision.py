"""What a report on a supervision must hold: its sort of order, failures of its conditions, statements, notice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from reportgen.law import clock
from reportgen.report import Citation, Code, Finding, Name
from reportgen.report.citations import lawful_provision
from reportgen.rules.context import BLOCKING, WARNING, RuleContext, finding

_REPORT, _NOTICE = Citation("cc", ("742.6", "4")), Citation("cc", ("742.6", "5"))


def _of_breach(context: RuleContext) -> bool:
    """Whether the report alleges failures to comply."""
    return "failures" in context.kind.sections


def order_fits(context: RuleContext) -> Iterator[Finding]:
    """The order being supervised is of the sort that the report is made for."""
    order = context.case.supervised.order
    if order is not None and "supervised_order" in context.kind.sections and order.kind not in context.kind.orders:
        yield finding("order-fits", BLOCKING, "supervised.order.kind", order=Code(f"order-{order.kind}"))


def failure_of_condition(context: RuleContext) -> Iterator[Finding]:
    """Each failure alleged is of a condition of the order, while it was in force and before the report."""
    area = context.case.supervised
    if not _of_breach(context) or area.breach is None or area.order is None:
        return
    if not area.breach.failures:
        yield finding("failure-of-condition", BLOCKING, "supervised.breach.failures", key="rule-failures-none")
    numbers = {failure.number for failure in area.order.conditions}
    for place, failure in enumerate(area.breach.failures):
        at = f"supervised.breach.failures[{place}]"
        if failure.condition not in numbers:
            yield finding("failure-of-condition", BLOCKING, f"{at}.condition", condition=Name(failure.condition))
        begins, ends = area.order.starts_on or area.order.made_on, area.order.ends_on
        last = failure.until or failure.on
        if failure.on < begins or (ends is not None and last > ends):
            yield finding(
                "failure-of-condition", BLOCKING, f"{at}.on", key="rule-failure-outside-order", day=failure.on
            )
        elif last > context.on:
            yield finding("failure-of-condition", BLOCKING, f"{at}.on", key="rule-failure-ahead", day=last)


def explanation_sought(context: RuleContext) -> Iterator[Finding]:
    """The person was asked about each failure alleged, or the file says why not."""
    breach = context.case.supervised.breach
    if _of_breach(context) and breach is not None:
        for place, failure in enumerate(breach.failures):
            if failure.explanation is None:
                yield finding("explanation-sought", WARNING, f"supervised.breach.failures[{place}].explanation")


def exhibit_known(context: RuleContext) -> Iterator[Finding]:
    """Each document that a failure names is one of the bundle."""
    breach = context.case.supervised.breach
    if not _of_breach(context) or breach is None:
        return
    exhibit_ids = {failure.id for failure in breach.exhibits}
    for place, failure in enumerate(breach.failures):
        for number, exhibit in enumerate(failure.exhibits):
            if exhibit not in exhibit_ids:
                at = f"supervised.breach.failures[{place}].exhibits[{number}]"
                yield finding("exhibit-known", BLOCKING, at, exhibit=Name(exhibit))


def order_in_bundle(context: RuleContext) -> Iterator[Finding]:
    """A copy of the order goes with a report that alleges a failure to comply with it."""
    breach = context.case.supervised.breach
    if _of_breach(context) and breach is not None and all(exhibit.sort != "order" for exhibit in breach.exhibits):
        yield finding("order-in-bundle", WARNING, "supervised.breach.exhibits")


def statement_signed(context: RuleContext) -> Iterator[Finding]:
    """Statements of witnesses are signed, and one is filed where it is appropriate: Criminal Code, s. 742.6(4)."""
    breach = context.case.supervised.breach
    if not _of_breach(context) or breach is None:
        return
    law = _REPORT if "clocks" in context.kind.sections else None
    statements = [
        (place, statement) for place, statement in enumerate(breach.exhibits) if statement.sort == "statement"
    ]
    if not statements:
        yield finding("statement-signed", WARNING, "supervised.breach.exhibits", law, key="rule-statement-none")
    for place, statement in statements:
        if statement.signed_on is None:
            yield finding("statement-signed", WARNING, f"supervised.breach.exhibits[{place}].signed_on", law)


def notice_given(context: RuleContext) -> Iterator[Finding]:
    """The person had a copy of the report and reasonable notice of it: Criminal Code, s. 742.6(5)."""
    breach = context.case.supervised.breach
    if "clocks" not in context.kind.sections or breach is None:
        return
    at, notice_day = "supervised.breach.notice_given_on", breach.notice_given_on
    if notice_day is None:
        yield finding("notice-given", WARNING, at, _NOTICE)
    elif notice_day < context.on:
        yield finding("notice-given", WARNING, at, _NOTICE, key="rule-notice-before-report", day=notice_day)


def hearing_in_time(context: RuleContext) -> Iterator[Finding]:
    """The hearing begins within the days the Code gives from the arrest or the appearance: s. 742.6(3)."""
    breach = context.case.supervised.breach
    if "clocks" not in context.kind.sections or breach is None or breach.hearing_on is None:
        return
    began = breach.arrested_on or breach.appeared_on
    lawful = clock("cso-hearing", context.on)
    if began is not None and breach.hearing_on > (last := began + timedelta(days=lawful.days or 0)):
        at, law = "supervised.breach.hearing_on", lawful_provision(lawful.reference)
        yield finding("hearing-in-time", WARNING, at, law, day=breach.hearing_on, last=last)


def obligations_add_up(context: RuleContext) -> Iterator[Finding]:
    """No more sessions, hours or dollars are recorded as done than were set."""
    if "supervised_obligations" not in context.kind.sections:
        return
    area = context.case.supervised
    over = [
        (f"programs[{n}].sessions_attended", program.sessions_attended, program.sessions_set)
        for n, program in enumerate(area.programs)
    ]
    over += [(f"service[{n}].done", program.done, program.ordered) for n, program in enumerate(area.service)]  # type: ignore[misc]
    over += [(f"payments[{n}].paid", program.paid, program.ordered) for n, program in enumerate(area.payments)]  # type: ignore[misc]
    for at, total, most in over:
        if total is not None and most is not None and total > most:
            yield finding("obligations-add-up", WARNING, f"supervised.{at}")


def supervision_dates(context: RuleContext) -> Iterator[Finding]:
    """Nothing that has happened in the supervision is dated after the report."""
    area = context.case.supervised
    if "supervised_order" not in context.kind.sections:
        return
    happened: list[tuple[str, date | None]] = [(f"contacts[{n}].on", value.on) for n, value in enumerate(area.contacts)]
    happened += [(f"history[{n}].on", item.on) for n, item in enumerate(area.history)]
    happened += [(f"payments[{n}].last_paid_on", entry.last_paid_on) for n, entry in enumerate(area.payments)]
    if area.order is not None:
        happened += [("order.made_on", area.order.made_on), ("order.explained_on", area.order.explained_on)]
    if area.breach is not None:
        past = ("warrant_on", "arrested_on", "appeared_on", "detained_on", "notice_given_on", "charge_laid_on")
        happened += [(f"breach.{name}", getattr(area.breach, name)) for name in past]
        happened += [
            (f"breach.exhibits[{n}].signed_on", element.signed_on) for n, element in enumerate(area.breach.exhibits)
        ]
        happened += [
            (f"breach.failures[{n}].asked_on", member.asked_on) for n, member in enumerate(area.breach.failures)
        ]
    for at, day in happened:
        if day is not None and day > context.on:
            yield finding("supervision-dates", BLOCKING, f"supervised.{at}", day=day)
