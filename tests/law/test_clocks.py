"""The clocks the Code sets: each stands, says its law, and is the same where the timeframe of a report counts it."""

from __future__ import annotations

from datetime import date

import pytest

from reportgen.errors import InputError
from reportgen.kinds import kind_ids, load_kind
from reportgen.law import clock
from reportgen.law.pack.current import ids

ON = date(2026, 11, 21)
STEPS = {
    "cso-hearing": "breach-hearing-begins",
    "cso-change-request": "change-hearing-asked",
    "cso-change-hearing": "change-hearing-held",
    "cso-change-effect": "change-in-effect",
    "parole-post-suspension": "parole-assessed",
}
DAYS = {
    "cso-hearing": (30, ("742.6", "3")),
    "cso-clock-stops": (None, ("742.6", "10")),
    "cso-conditions-continue": (None, ("742.6", "11")),
    "cso-clock-runs-again": (None, ("742.6", "12")),
    "cso-change-request": (7, ("742.4", "2")),
    "cso-change-hearing": (30, ("742.4", "2")),
    "cso-change-effect": (14, ("742.4", "4")),
    "parole-post-suspension": (14, ("135", "3", "a")),
}


@pytest.mark.parametrize("name", DAYS)
def test_a_clock_says_its_days_and_its_law(name: str) -> None:
    found = clock(name, ON)
    assert (found.days, found.reference.parts) == DAYS[name]
    assert "" not in (found.words.en, found.words.fr)
    assert found.words.en != found.words.fr


def test_every_clock_is_looked_at() -> None:
    assert set(ids("clocks")) == set(DAYS)


@pytest.mark.parametrize("name", STEPS)
def test_the_timeframe_of_a_report_counts_the_same_clock(name: str) -> None:
    found = clock(name, ON)
    steps = [step for kind in kind_ids() for step in load_kind(kind).steps if step["id"] == STEPS[name]]
    assert steps
    for step in steps:
        assert step["count"] == found.days
        assert step.get("unit", "calendar") == "calendar"
        assert tuple(step["ref"]) == (found.reference.act, *found.reference.parts)
        assert step.get("status", "verified") == found.entry_status.status


def test_every_step_that_cites_those_sections_is_one_of_the_clocks() -> None:
    cited = {step["id"] for step in load_kind("cso-breach").steps if "ref" in step}
    assert cited == {step for name, step in STEPS.items() if name.startswith("cso-")}


def test_a_clock_that_does_not_exist_is_refused() -> None:
    with pytest.raises(InputError):
        clock("cso-hearin", ON)
