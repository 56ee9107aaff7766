"""How near a hearing may be: business days of the court, by the lead time of the kind or of the office."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from reportgen.law.upkeep.opening import using
from tests.rules.asking import findings, places

NEAR = [("rule-court-date-near", "matter.sentencing_on")]


# The court is closed on Easter weekend (Good Friday, April 3, 2026) and on Family Day (February 16).
@pytest.mark.parametrize(
    ("on", "hearing", "near"),
    [
        ("2026-04-01", "2026-04-07", False),
        ("2026-04-02", "2026-04-07", True),
        ("2026-02-12", "2026-02-17", False),
        ("2026-02-13", "2026-02-17", True),
        ("2026-02-13", "2026-02-18", False),
    ],
)
def test_a_hearing_leaves_two_business_days_to_file(on: str, hearing: str, near: bool) -> None:
    found = places("court-date-near", on=date.fromisoformat(on), matter={"sentencing_on": hearing})
    assert found == (NEAR if near else [])


def test_the_office_may_have_a_longer_time_of_its_own(tmp_path: Path) -> None:
    own = tmp_path / "office.toml"
    own.write_text("[lead_times.psr]\nfile = 10\n", "utf-8")
    with using(office=own):
        assert places("court-date-near", matter={"sentencing_on": "2026-03-13"}) == NEAR
        assert places("court-date-near", matter={"sentencing_on": "2026-03-16"}) == []
    (one,) = findings("court-date-near", matter={"sentencing_on": "2026-03-03"})
    assert one.message.values["last"] == date(2026, 2, 27)


def test_a_kind_that_is_not_for_a_sentencing_asks_for_no_hearing() -> None:
    assert places("court-date-near", kind="progress", matter={"sentencing_on": None}) == []


def test_a_report_on_supervision_is_not_late_for_a_sentencing_that_was() -> None:
    past = {"due_on": "2026-02-01", "sentencing_on": "2026-02-02", "ordered_on": "2026-01-05"}
    assert places("report-late", matter=past)[0] == ("rule-report-late", "matter.due_on")
    assert places("report-late", kind="progress", matter=past) == []


@pytest.mark.parametrize("field", ["withdrawn_on", "read_by_person_on"])
def test_what_became_of_a_consent_is_not_dated_after_the_report(field: str) -> None:
    consent = {"given_on": "2026-01-10", field: "2027-01-01"}
    found = [("rule-dates-not-ahead", f"gladue.consent.{field}")]
    assert places("dates-not-ahead", kind="gladue", gladue={"consent": consent}) == found


def test_what_was_done_for_a_youth_report_is_not_dated_after_it() -> None:
    youth = {"explained_on": "2027-01-01", "conferences": [{"on": "2026-01-01"}, {"on": "2027-01-01"}]}
    assert places("dates-not-ahead", kind="youth-psr", youth=youth) == [
        ("rule-dates-not-ahead", "youth.explained_on"),
        ("rule-dates-not-ahead", "youth.conferences[1].on"),
    ]


def test_no_calendar_is_loaded_for_a_hearing_far_off() -> None:
    code = (
        "import sys\n"
        "from tests.rules.asking import places\n"
        "assert places('court-date-near') == []\n"
        "print('holidays' in sys.modules)\n"
        "assert places('court-date-near', matter={'sentencing_on': '2026-03-05'}) == []\n"
        "print('holidays' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]
