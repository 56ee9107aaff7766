"""WHEN: the steps of a report back from the hearing, what is late, what slips, and a calendar file of it."""

from reportgen.timeframes.model import Anchor, ReportSchedule, Step
from reportgen.timeframes.plan import by_urgency, plan
from reportgen.timeframes.what_if import MovedStep, moved_steps

__all__ = ["Anchor", "MovedStep", "ReportSchedule", "Step", "by_urgency", "moved_steps", "plan"]
