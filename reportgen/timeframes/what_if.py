"""What slips if a date moves: two plans of one report, step by step."""

from __future__ import annotations

from dataclasses import dataclass

from reportgen.timeframes.model import ReportSchedule, Step


@dataclass(frozen=True, slots=True)
class MovedStep:
    """A step that another date moves: before, after, by how many calendar days.

    `impossible` says that there was time for it, and that on its new day there is none left.
    """

    before: Step
    after: Step
    days: int
    impossible: bool


def moved_steps(before: ReportSchedule, after: ReportSchedule) -> tuple[MovedStep, ...]:
    """Return every step of the same report that stands on another day in `after`, in the order of that plan."""
    earlier = {step.id: step for step in before.steps}
    moved_steps = []
    for step in after.steps:
        was = earlier[step.id]
        if step.day is not None and was.day is not None and step.day != was.day:
            is_impossible = step.open and (step.state == "late" or not step.possible) and was.state != "late"
            moved_steps.append(MovedStep(was, step, (step.day - was.day).days, is_impossible))
    return tuple(moved_steps)
