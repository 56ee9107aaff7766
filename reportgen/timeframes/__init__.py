"""WHEN: the steps of a report back from the hearing, what is late, what slips, and a calendar file of it."""

from reportgen.timeframes.model import Anchor, Plan, Step
from reportgen.timeframes.plan import by_urgency, plan
from reportgen.timeframes.what_if import Moved, moved

__all__ = ["Anchor", "Moved", "Plan", "Step", "by_urgency", "moved", "plan"]
