"""Plans of small cases for the tests of the timeframes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from reportgen.kinds import Kind, load_kind
from reportgen.timeframes import ReportSchedule, Step, plan
from tests.sections.cases import case

ORDERED = {"ordered_on": "2026-06-01", "due_on": "2026-07-14", "sentencing_on": "2026-07-21"}
TERM = {"imposed_on": "2026-01-05", "length": {"months": 9}}


def planned(
    kind: str | Kind = "psr", *, on: str | None = None, hearing: str | None = None, **areas: Any
) -> ReportSchedule:
    """Return the plan of a small case without sources, on the day it was ordered unless `on` says another."""
    matter = ORDERED | areas.pop("matter", {})
    made = case(**({"sources": []} | areas | {"matter": matter, "kind": kind if isinstance(kind, str) else kind.id}))
    seen = date.fromisoformat(on) if on else made.matter.ordered_on or date(2026, 6, 1)
    asked = date.fromisoformat(hearing) if hearing else None
    return plan(made, load_kind(kind) if isinstance(kind, str) else kind, seen, hearing=asked)


def days(given: ReportSchedule) -> dict[str, str]:
    """Return the day of each step that has one, by its id."""
    return {step.id: step.day.isoformat() for step in given.steps if step.day and step.state != "not-needed"}


def step(given: ReportSchedule, name: str) -> Step:
    """Return one step of a plan."""
    (found,) = (one for one in given.steps if one.id == name)
    return found


def states(given: ReportSchedule) -> dict[str, str]:
    """Return how each step stands, by its id."""
    return {one.id: one.state for one in given.steps}


def kind_of(*steps: Mapping[str, Any], name: str = "psr") -> Kind:
    """Return a kind with these steps and no others."""
    usual: dict[str, Any] = {"from": "ordered", "side": "after", "count": 1}
    return replace(load_kind(name), steps=tuple({**usual, **one} for one in steps))


def office_file(folder: Path, text: str) -> Path:
    """Write an office's own file and return its path."""
    path = folder / "office.toml"
    path.write_text(text, "utf-8")
    return path
