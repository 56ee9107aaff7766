"""What a timeframe is made of: the dates it hangs on, and the steps between them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from reportgen.report import Citation, Phrase

SetBy = Literal["law", "kind", "office"]
"""Who sets a lead time: a provision, this kind's usual practice, or the office's own file."""

State = Literal["done", "late", "next", "later", "not-needed"]

Ground = Literal["case", "asked", "estimate", "practice"]
"""What a date rests on: the case file, a question («what if»), an estimate, or the usual practice."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A date that steps are counted from, and what it rests on."""

    id: str
    name: Phrase
    day: date
    ground: Ground


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a report: by when, who set that, and how it stands.

    `day` is the business day to have it done by; `None` where no date is known to count from. `last_day` is the last
    day of a clock of the law, in calendar days as the law counts them, not moved for any weekend. `slack` is in
    business days from the day of the plan, below zero once the day is past. `pressed` says that the step stands
    earlier than its own lead time would have it, because one that follows could not wait; `possible` is false where
    it would have had to be done before the report was asked for. `from_day` is the date it is counted from.
    """

    id: str
    name: Phrase
    day: date | None
    state: State
    set_by: SetBy
    after: tuple[str, ...] = ()
    from_anchor: str = ""
    reference: Citation | None = None
    to_confirm: bool = False
    last_day: date | None = None
    done_on: date | None = None
    slack: int | None = None
    pressed: bool = False
    possible: bool = True

    @property
    def open(self) -> bool:
        """Whether it is still to be done."""
        return self.state in ("late", "next", "later")


@dataclass(frozen=True, slots=True)
class ReportSchedule:
    """The timeframe of one report, seen from the day `on`. Steps are in the order of their days.

    `missing` are the ids of the dates that a step is counted from and the case does not give.
    """

    number: str
    kind: str
    on: date
    anchors: tuple[Anchor, ...]
    steps: tuple[Step, ...]
    missing_dates: tuple[str, ...] = ()

    @property
    def late(self) -> tuple[Step, ...]:
        """The steps whose day is past and that nothing says are done."""
        return tuple(step for step in self.steps if step.state == "late")

    @property
    def next(self) -> Step | None:
        """The first step still to come, `None` where there is none with a day."""
        return next((step for step in self.steps if step.state == "next"), None)

    @property
    def urgent(self) -> date:
        """The day that puts this plan before or after another: of its first open step, the last day of all if none."""
        return min((step.day for step in self.steps if step.open and step.day), default=date.max)
