"""What slips if the hearing is on another day."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from reportgen.timeframes import ReportSchedule, moved_steps
from tests.timeframes.planning import planned

MET = {"id": "me", "kind": "interview", "outcome": "reached", "occasions": [{"on": "2026-06-09", "means": "video"}]}


def both(on: str, hearing: str, kind: str = "psr", **areas: Any) -> tuple[ReportSchedule, ReportSchedule]:
    return planned(kind, on=on, **areas), planned(kind, on=on, hearing=hearing, **areas)


# The hearing asked about, seen from June 25; by how many days each step moves (July 1 is closed); what is gone.
WHAT_IF: list[tuple[str, dict[str, int], tuple[str, ...]]] = [
    ("2026-07-21", {}, ()),
    ("2026-07-28", {"draft": 7, "review": 7, "file": 7}, ()),
    ("2026-07-20", {"draft": -1, "review": -1, "file": -1}, ()),
    ("2026-07-14", {"draft": -8, "review": -8, "file": -7}, ()),
    ("2026-07-08", {"contacts": -3, "draft": -14, "review": -14, "file": -14}, ("draft", "review")),
]


@pytest.mark.parametrize(("hearing", "steps", "gone"), WHAT_IF)
def test_a_hearing_on_another_day_moves_what_is_counted_back_from_it(
    hearing: str, steps: dict[str, int], gone: tuple[str, ...]
) -> None:
    found = moved_steps(*both("2026-06-25", hearing, sources=[MET], health={"consent": "refused"}))
    assert {one.after.id: one.days for one in found} == steps
    assert tuple(one.after.id for one in found if one.impossible) == gone


def test_the_day_a_report_is_due_keeps_its_distance_to_the_hearing_on_a_business_day() -> None:
    due = {one.id: (one.day, one.ground) for one in planned(hearing="2026-07-11").anchors}
    assert due["court"] == (date(2026, 7, 11), "asked")
    assert due["due"] == (date(2026, 7, 3), "asked")  # a week before is Saturday, July 4


@pytest.mark.parametrize(
    ("kind", "areas", "steps"),
    [
        ("preparole", {"application": {"way": "automatic", "hearing_on": "2026-10-06"}}, {"draft", "review"}),
        (
            "cso-breach",
            {"supervised": {"breach": {"arrested_on": "2026-06-22"}}},
            {"draft", "notice-of-report", "file"},
        ),
    ],
)
def test_so_does_the_hearing_of_other_kinds_and_no_clock_of_the_law(
    kind: str, areas: dict[str, Any], steps: set[str]
) -> None:
    found = moved_steps(*both("2026-06-25", "2026-11-10", kind, **areas))
    assert steps <= {one.after.id for one in found}
    assert "breach-hearing-begins" not in {one.after.id for one in found}
    assert all(one.days > 0 for one in found)
