"""What has happened on an allegation so far: warrant, arrest, appearance, charge, hearing; a change of conditions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reportgen.case.model.supervised import Breach, Failure
from reportgen.report import Block, Citation, Name, Phrase, Subheading, say
from reportgen.sections.shared.naming import SectionContext, words
from reportgen.sections.shared.prose import narrative, paragraph
from reportgen.sections.supervision.spans import days

CHANGE = Citation("cc", ("742.4", "1"))
_EVENTS: Final = {
    "proceedings-warrant": "warrant_on",
    "proceedings-arrested": "arrested_on",
    "proceedings-appeared": "appeared_on",
    "proceedings-detained": "detained_on",
    "proceedings-charge-laid": "charge_laid_on",
}
"""Each event in the words of the catalogue, in the order of a day on which several happened."""


def build(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the events on the allegation in the order of their days, then the change proposed; or nothing."""
    breach = context.case.supervised.breach
    if breach is None:
        return ()
    return (*paragraph(*_events(context, breach)), *_change(context, breach))


def pending(context: SectionContext) -> tuple[Block[Phrase], ...]:
    """Return the same after the failures alleged in a sentence, for a report that does not set them out."""
    breach = context.case.supervised.breach
    if breach is None:
        return ()
    failures = tuple(_failure(failure) for failure in breach.failures)
    alleged = (
        (say("pending-alleged", subject=context.subject, failures=failures, count=len(failures)),) if failures else ()
    )
    return (*paragraph(*alleged, *_events(context, breach)), *_change(context, breach))


def _failure(failure: Failure) -> Phrase:
    if failure.until:
        return say("pending-failure-until", condition=Name(failure.condition), period=days(failure.on, failure.until))
    return say("pending-failure", condition=Name(failure.condition), on=failure.on)


def _events(context: SectionContext, breach: Breach) -> Iterator[Phrase]:
    order = context.case.supervised.order
    events = [(day, key) for key, field in _EVENTS.items() if (day := getattr(breach, field)) is not None]
    for day, key in sorted(events, key=lambda one: one[0]):
        yield say(key, subject=context.subject, on=day)
    if breach.hearing_on is not None:
        past = breach.hearing_on < context.on
        yield say("proceedings-hearing-begun" if past else "proceedings-hearing", on=breach.hearing_on)
    elif breach.failures and order is not None:
        yield say("proceedings-no-hearing" if events else f"proceedings-none-{order.kind}", subject=context.subject)


def _change(context: SectionContext, breach: Breach) -> tuple[Block[Phrase], ...]:
    change = breach.change
    if change is None:
        return ()
    proposals = [say("change-proposed", law=CHANGE, condition=Name(change.condition), words=words(change.words))
            if change.condition else say("change-added", law=CHANGE, words=words(change.words))]  # fmt: skip
    for key, day in (
        ("change-given", change.given_on), ("change-received", breach.change_received_on),
        ("change-hearing-asked", change.hearing_asked_on), ("change-hearing", change.hearing_on),
        ("change-took-effect", change.took_effect_on),
    ):  # fmt: skip
        if day is not None:
            proposals.append(say(key, subject=context.subject, on=day))
    heading: Block[Phrase] = Subheading((say("change-heading"),))
    reasons = narrative(context, change.reasons, "supervised.breach.change.reasons", context.case.supervised)
    return (heading, *paragraph(*proposals), *reasons)
