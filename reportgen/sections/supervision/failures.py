"""Alleged failures to comply with an order, each with what shows it and what the person says; the steps tried before.

An allegation is worded as one: whether there was a failure, and whether there was an excuse, is for the court.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reportgen.case.model.supervised import Failure
from reportgen.report import Block, Name, Phrase, Subheading, say
from reportgen.sections.shared.naming import SectionContext, words
from reportgen.sections.shared.prose import narrative, paragraph
from reportgen.sections.supervision.bundle import numbers
from reportgen.sections.supervision.spans import days


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return each alleged failure under its own heading."""
    breach = context.case.supervised.breach
    if breach is None or not breach.failures:
        return paragraph(say("failures-none", subject=context.subject))
    blocks = [*paragraph(say("failures-intro", count=len(breach.failures), subject=context.subject))]
    for place, failure in enumerate(breach.failures):
        blocks += _failure(context, place, failure)
    return tuple(blocks)


def _failure(context: SectionContext, place: int, failure: Failure) -> Iterator[Block[Phrase]]:
    area, at = context.case.supervised, f"supervised.breach.failures.{place}"
    facts: dict[str, Any] = {"number": place + 1, "condition": Name(failure.condition)}
    if failure.until:
        heading = say("failure-heading-until", period=days(failure.on, failure.until), **facts)
    else:
        heading = say("failure-heading", on=failure.on, **facts)
    yield Subheading((heading,))
    yield from paragraph(*_alleged(context, failure), keep_with_next=True)
    yield from narrative(context, failure.account, f"{at}.account", area)
    shown_by = numbers(context, failure.exhibits)
    if shown_by:
        yield from paragraph(say("failure-exhibits", numbers=shown_by, count=len(shown_by)))
    yield from _explanation(context, failure, at)


def _alleged(context: SectionContext, failure: Failure) -> Iterator[Phrase]:
    order = context.case.supervised.order
    condition = next((item for item in order.conditions if item.number == failure.condition), None) if order else None
    facts: dict[str, Any] = {"subject": context.subject, "condition": Name(failure.condition)}
    if failure.until is not None:
        yield say("failure-alleged-until", period=days(failure.on, failure.until), sources=failure.sources, **facts)
    elif failure.at is not None:
        yield say("failure-alleged-at", on=failure.on, at=failure.at, sources=failure.sources, **facts)
    else:
        yield say("failure-alleged", on=failure.on, sources=failure.sources, **facts)
    if failure.place:
        yield say("failure-place", place=Name(failure.place))
    if condition is not None:
        yield say("failure-words", words=words(condition.words))


def _explanation(context: SectionContext, failure: Failure, at: str) -> tuple[Block[Phrase], ...]:
    """What the person says of it; where there is nothing, whether they were asked and why there is none."""
    explanation, subject = failure.explanation, context.subject
    if explanation is not None and (explanation.text or explanation.withheld):
        lead = (
            say("failure-explanation-on", subject=subject, on=failure.asked_on)
            if failure.asked_on
            else say("failure-explanation", subject=subject)
        )
        explanation_blocks = narrative(context, explanation, f"{at}.explanation", context.case.supervised)
        return (*paragraph(lead, keep_with_next=True), *explanation_blocks)
    why = explanation.absent if explanation is not None else None
    if why == "declined" and failure.asked_on:
        return paragraph(say("failure-declined-on", subject=subject, on=failure.asked_on))
    return paragraph(say(f"failure-unexplained-{why or 'not-recorded'}", subject=subject))


def steps_tried(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return what was tried before the report was made, or that nothing is recorded."""
    breach = context.case.supervised.breach
    steps = breach.steps_tried if breach else None
    steps_blocks = narrative(context, steps, "supervised.breach.steps_tried", context.case.supervised)
    return steps_blocks or paragraph(say("absent-not-recorded", subject=context.subject))
