"""A plan as a calendar file (RFC 5545) that Outlook and others read: one whole-day event for each open step."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from reportgen.law import calendars
from reportgen.timeframes.model import ReportSchedule, Step

if TYPE_CHECKING:
    from icalendar import Event

Said = Callable[[ReportSchedule, Step], str]

PRODUCER: Final = "-//reportgen//reportgen due//{language}"
_NAMESPACE: Final = uuid.UUID("6f0f4c0e-52b0-5d0a-9a51-2f1f7c1f6d11")
_COUNTED_FROM: Final = date(2020, 1, 1)
_REMINDED_AT: Final = timedelta(hours=9)


def calendar_file(plans: Iterable[ReportSchedule], language: str, summary: Said, description: Said) -> bytes:
    """Return the open steps of `plans` that have a day, as a calendar file in `language`.

    `summary` and `description` word an event; they are given nothing personal. An event keeps its UID (of case number,
    kind and step), so that reading a newer file moves it; its sequence number grows with the day of the plan. The
    same plans give the same bytes: what time it is stands nowhere. An alarm rings at nine on the business day before.
    """
    from icalendar import Calendar  # it takes a while to load, and only a calendar file needs it

    file = Calendar()
    file.add("version", "2.0")
    file.add("prodid", PRODUCER.format(language=language.upper()))
    file.add("calscale", "GREGORIAN")
    file.add("method", "PUBLISH")
    for plan in plans:
        for step in plan.steps:
            if step.open and step.day:
                file.add_component(_event(plan, step, step.day, summary(plan, step), description(plan, step)))
    content: bytes = file.to_ical()
    return content


def event_id(plan: ReportSchedule, step: Step) -> str:
    """Return the UID of a step: the same for the same case, kind and step, whatever its day."""
    return str(uuid.uuid5(_NAMESPACE, "\n".join((plan.number, plan.kind, step.id))))


def _event(plan: ReportSchedule, step: Step, day: date, summary: str, description: str) -> Event:
    from icalendar import Alarm, Event

    event = Event()
    event.add("uid", event_id(plan, step))
    event.add("dtstamp", datetime.combine(plan.on, time(), UTC))
    event.add("sequence", max(0, (plan.on - _COUNTED_FROM).days))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", summary)
    event.add("description", description)
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    event.add("x-microsoft-cdo-busystatus", "FREE")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", datetime.combine(calendars.business_days_after(day, -1), time()) + _REMINDED_AT - _start(day))
    event.add_component(alarm)
    return event


def _start(day: date) -> datetime:
    return datetime.combine(day, time())
