"""The calendar file is as RFC 5545 wants it, says nothing personal, and moves its events when it is read again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from icalendar import Calendar

from reportgen.timeframes import ReportSchedule, Step
from reportgen.timeframes.calendar_file import calendar_file, event_id
from tests.timeframes.planning import ORDERED, planned, step

LONG = "Étape; très, très longue \\ de l’autre côté\nde la page " * 3


def summary(given: ReportSchedule, one: Step) -> str:
    return f"{given.number}: {one.id}"


def written(*plans: ReportSchedule, said: Callable[[ReportSchedule, Step], str] = summary) -> bytes:
    return calendar_file(plans, "en", said, said)


def events(content: bytes) -> dict[str, Any]:
    """The events of a file as another program reads it, by UID."""
    read = Calendar.from_ical(content)
    assert not read.errors
    found = {str(event["uid"]): event for event in read.walk("VEVENT")}
    assert len(found) == len(read.walk("VEVENT"))
    return found


def test_every_open_step_with_a_day_is_a_whole_day_event_and_no_other_step_is() -> None:
    given = planned(on="2026-06-25", assessment={"en": "Written."})
    found = events(written(given))
    assert {one.decoded("dtstart") for one in found.values()} == {date(2026, 7, 8), date(2026, 7, 10)}
    for event in found.values():
        assert event.decoded("dtend") - event.decoded("dtstart") == timedelta(days=1)
        assert event["dtstart"].params["VALUE"] == "DATE"
        assert str(event["class"]) == "PRIVATE"


def test_lines_end_and_fold_and_escape_as_the_standard_has_it() -> None:
    content = written(planned(), said=lambda _plan, _step: LONG)
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")
    lines = content.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert any(line.startswith(b" ") for line in lines)
    for line in lines:
        line.decode("utf-8")  # no letter is cut in two
    assert {str(event["summary"]) for event in events(content).values()} == {LONG}
    assert b"\\; tr" in content.replace(b"\r\n ", b"")


def test_the_head_says_what_made_it_and_what_it_is() -> None:
    read = Calendar.from_ical(written(planned()))
    assert (str(read["version"]), str(read["method"]), str(read["calscale"])) == ("2.0", "PUBLISH", "GREGORIAN")
    assert str(read["prodid"]) == "-//reportgen//reportgen due//EN"


def test_a_step_keeps_its_uid_and_a_later_plan_supersedes() -> None:
    was, now = planned(on="2026-06-01"), planned(on="2026-06-02", hearing="2026-08-04")
    before, after = events(written(was)), events(written(now))
    assert before.keys() == after.keys()
    file = event_id(was, step(was, "file"))
    assert before[file].decoded("dtstart") < after[file].decoded("dtstart")
    assert before[file].decoded("sequence") < after[file].decoded("sequence")
    assert before[file].decoded("dtstamp") < after[file].decoded("dtstamp")


def test_uids_differ_by_case_kind_and_step() -> None:
    plans = planned(), planned(number="A-2"), planned("youth-psr")
    uids = [event_id(plan, one) for plan in plans for one in plan.steps]
    assert len(set(uids)) == len(uids)
    assert event_id(plans[0], step(plans[0], "file")) == "00b8d711-d263-5f14-b9cd-dec7a85d79ae"  # for good


def test_the_same_plan_gives_the_same_bytes() -> None:
    assert written(planned()) == written(planned())


@pytest.mark.parametrize(
    ("due", "rings"),
    [("2026-07-14", timedelta(hours=-15)), ("2026-07-15", timedelta(hours=-(3 * 24 - 9)))],
)
def test_the_alarm_rings_at_nine_on_the_business_day_before(due: str, rings: timedelta) -> None:
    given = planned(matter=ORDERED | {"due_on": due})
    event = events(written(given))[event_id(given, step(given, "file"))]
    (alarm,) = event.walk("VALARM")
    assert alarm.decoded("trigger") == rings
    assert str(alarm["action"]) == "DISPLAY"


def test_nothing_to_do_is_a_calendar_without_events() -> None:
    assert events(written(planned(matter={"filed_on": "2026-06-01"}))) == {}
