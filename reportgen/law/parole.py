"""When a provincial sentence ends and when parole may be asked for: an estimate, that the institution must confirm.

Each rule is an entry of `parole.toml`, with its provision and how sure it is; each step of a result names its rule.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Final

from reportgen.errors import InputError
from reportgen.law.pack.current import cached_per_pack, unknown, versions
from reportgen.law.pack.model import EntryStatus, Reference, entry_status, reference
from reportgen.law.terms import DAY, DatedTerm, Term, TermLength, TermLike, days_of, last_of_months, place_terms
from reportgen.law.wording import Bilingual, bilingual

__all__ = [
    "AUTOMATIC",
    "Convention",
    "ParoleDates",
    "ReckoningStep",
    "Term",
    "TermLength",
    "TermLike",
    "convention",
    "estimate",
]

AUTOMATIC: Final = 181
"""The days of a sentence from which the Board considers parole without an application."""
FEDERAL: Final = 24
"""The months from which a sentence is federal."""


@dataclass(frozen=True, slots=True)
class Convention:
    """A rule of counting, from `parole.toml`: what it says, the provision it rests on, how sure it is."""

    id: str
    words: Bilingual
    reference: Reference
    entry_status: EntryStatus


@dataclass(frozen=True, slots=True)
class ReckoningStep:
    """One step of the reckoning: the rule it applied, the days that gave, the day they end on."""

    rule: str
    days: int
    on: date | None = None


@dataclass(frozen=True, slots=True)
class ParoleDates:
    """The key dates of a sentence, as reckoned here: never more than an estimate to confirm with the institution.

    `total_days` counts the first and the last day. `eligibility` is the day one third is served; `day_parole` the day
    half of that is, for information only: the Board may decline day parole. `discharge_possible` is the day of release
    with all the remission that can still be earned, `expiry` the last day of the sentence. `automatic` says that the
    Board considers parole without an application.
    """

    total_days: int
    starts: date
    eligibility: date
    day_parole: date
    discharge_possible: date
    expiry: date
    automatic: bool
    steps: tuple[ReckoningStep, ...]

    @property
    def to_confirm(self) -> tuple[Convention, ...]:
        """The conventions these dates rest on that no source confirms, each once: there is always one."""
        conventions = (convention(rule) for rule in dict.fromkeys(step.rule for step in self.steps))
        return tuple(item for item in conventions if item.entry_status.status == "to-confirm")


@dataclass(frozen=True, slots=True)
class _Sentence:
    """All sentences received so far as one, and the day on which parole may first be granted on it."""

    first: date
    last: date
    eligible: date


def estimate(terms: Sequence[TermLike], *, lost_remission_days: int = 0) -> ParoleDates:
    """Return the key dates of a sentence made of `terms`, in any order; those of one day in the order of the court.

    `lost_remission_days` are days of remission forfeited or not earned. Raise `InputError` where the rules of a
    provincial sentence do not apply or the terms contradict one another: no term, an intermittent one, two years or
    more in all, a sentence that was over when the next was imposed, credit that leaves nothing to serve.
    """
    if lost_remission_days < 0:
        raise InputError("parole-days-negative")
    steps: list[ReckoningStep] = []
    sentence: _Sentence | None = None
    for _, together in groupby(sorted(terms, key=lambda term: term.imposed_on), lambda term: term.imposed_on):
        sentence = _with_added(sentence, tuple(together), steps)
    if sentence is None:
        raise InputError("parole-no-term")
    if sentence.last >= last_of_months(sentence.first, FEDERAL):
        raise InputError("parole-federal")
    return _dates(sentence, lost_remission_days, steps)


@cached_per_pack
def convention(rule: str) -> Convention:
    """Return one rule of counting. Raise `InputError` for an id that `parole.toml` does not have."""
    conventions = versions("parole", rule)
    if not conventions:
        raise unknown("law-convention-unknown", "parole", rule)
    return Convention(rule, bilingual(conventions[-1]), reference(conventions[-1]), entry_status(conventions[-1]))


def _dates(sentence: _Sentence, days_lost: int, steps: list[ReckoningStep]) -> ParoleDates:
    starts, total = sentence.first, days_of(sentence.first, sentence.last)
    day_parole = _after(starts, _part(days_of(starts, sentence.eligible), 2))
    to_serve = min(total, _part(2 * (total + days_lost), 3))
    discharge = _after(starts, to_serve)
    automatic = total >= AUTOMATIC
    steps.append(ReckoningStep("whole-days", days_of(starts, sentence.eligible), sentence.eligible))
    steps.append(ReckoningStep("day-parole", days_of(starts, day_parole), day_parole))
    if days_lost:
        steps.append(ReckoningStep("remission-lost", days_lost))
    steps.append(ReckoningStep("remission", to_serve, discharge))
    steps.append(ReckoningStep("automatic" if automatic else "on-application", total))
    steps.append(ReckoningStep("expiry", total, sentence.last))
    return ParoleDates(total, starts, sentence.eligible, day_parole, discharge, sentence.last, automatic, tuple(steps))


def _with_added(serving: _Sentence | None, terms: Sequence[TermLike], steps: list[ReckoningStep]) -> _Sentence:
    """Return the one sentence that what is being served makes with the terms imposed on one day."""
    imposed_on = terms[0].imposed_on
    if serving and imposed_on > serving.last:
        raise InputError("parole-sentences-apart")
    if serving and imposed_on < serving.first:
        raise InputError("parole-added-before-start")  # the law speaks of one being served
    dated_terms = place_terms(terms, serving.last if serving else None)
    for dated_term in dated_terms:
        steps += _steps_of(dated_term)
    first, last = _span(
        [(dated_term.first, dated_term.last) for dated_term in dated_terms]
        + ([(serving.first, serving.last)] if serving else [])
    )
    total = days_of(first, last)
    third = _after(first, _part(total, 3))
    if len(terms) > 1 or serving:
        steps.append(ReckoningStep("several-as-one", total, last))
    if serving is None:
        steps.append(ReckoningStep("one-third", _part(total, 3), third))
        return _Sentence(first, last, third)
    apart = [dated_term for dated_term in dated_terms if not dated_term.at_once]
    if not apart:
        eligible = max(serving.eligible, third)
        steps.append(ReckoningStep("additional-concurrent", days_of(first, eligible), eligible))
        return _Sentence(first, last, eligible)
    more = _part(
        len(
            {
                day
                for dated_term in apart
                for day in range((last - dated_term.last).days, (last - dated_term.first).days + 1)
            }
        ),
        3,
    )
    mixed = any(dated_term.at_once or dated_term.first <= serving.last for dated_term in dated_terms)
    if mixed:
        more = max(more, _part(total - days_of(serving.first, serving.last), 3))
    eligible = max(serving.eligible, imposed_on - DAY) + more * DAY
    steps.append(ReckoningStep("additional-partly-consecutive" if mixed else "additional-consecutive", more, eligible))
    return _Sentence(first, last, eligible)


def _steps_of(dated_term: DatedTerm) -> Iterator[ReckoningStep]:
    days = days_of(dated_term.first, dated_term.sentenced_to)
    yield ReckoningStep("term", days, dated_term.sentenced_to)
    if dated_term.past_month_end:
        yield ReckoningStep("month-end", days, dated_term.sentenced_to)
    if dated_term.credit:
        yield ReckoningStep("credit", dated_term.credit, dated_term.last)


def _span(spans: list[tuple[date, date]]) -> tuple[date, date]:
    """Return the first and last day of spans that leave no day free between them."""
    spans.sort()
    reach = spans[0][1]
    for first, last in spans:
        if first > reach + DAY:
            raise InputError("parole-sentences-apart")
        reach = max(reach, last)
    return spans[0][0], reach


def _after(first: date, days: int) -> date:
    """Return the day on which `days` have been served, the first counted."""
    return first + (days - 1) * DAY


def _part(days: int, divisor: int) -> int:
    """Return a part of `days`, a begun day counted as whole: no day of release comes too early by it."""
    return -(-days // divisor)
