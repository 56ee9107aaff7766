"""The key dates of a sentence: as the institution states them, and as the law pack reckons them, an estimate."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from reportgen.case.model.parole import Sentence, StatedDates
from reportgen.errors import InputError
from reportgen.law.parole import ParoleDates, estimate

KEY_DATES: Final = ("eligibility", "discharge_possible", "expiry")
"""The dates that matter to a board, by their names in the case file and in an estimate."""


@dataclass(frozen=True, slots=True)
class KeyDate:
    """One key date: stated by the institution, estimated here, or both."""

    name: str
    stated_on: date | None
    estimated: date | None

    @property
    def differs(self) -> bool:
        """Whether both exist and are not the same day."""
        return self.stated_on is not None and self.estimated is not None and self.stated_on != self.estimated


def estimated(sentence: Sentence) -> ParoleDates | None:
    """Return the estimate for a sentence; `None` where its terms allow none (see `law.parole.estimate`)."""
    try:
        return estimate(sentence.terms, lost_remission_days=sentence.lost_remission_days)
    except InputError:
        return None


def key_dates(sentence: Sentence) -> tuple[KeyDate, ...]:
    """Return the key dates that are stated or can be estimated, in their order."""
    estimates, stated_dates = estimated(sentence), sentence.stated or StatedDates()
    all_of_them = (KeyDate(name, getattr(stated_dates, name), getattr(estimates, name, None)) for name in KEY_DATES)
    return tuple(item for item in all_of_them if item.stated_on or item.estimated)
