"""Who writes in these tests, what, and when."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import count

from reportgen.store import Writer

MINE, OTHER = Writer("user-1", "window-1", "office-1"), Writer("user-1", "window-2", "office-1")
START = datetime(2026, 3, 2, 14, 30, tzinfo=UTC)
ANSWERS = {
    "number": "PPO-1",
    "kind": "psr",
    "subject.name": "Élise Tremblay",
    "family.relatives": {"entries": ["~a", "~b"]},
    "family.relatives.~a.person.name": "Ann",
    "family.relatives.~b.person.name": "Bea",
    "assessment": "First words.",
}


class Clock:
    """Moments, each a second after the one before."""

    def __init__(self) -> None:
        self._seconds = count()

    def __call__(self) -> datetime:
        return START + timedelta(seconds=next(self._seconds))
