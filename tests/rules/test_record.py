"""Earlier findings: youth records to the last day of access and not one more, suspended records, discharges."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.report import Severity
from reportgen.rules.record import months_after
from tests.rules.asking import findings, places

AT = "record.findings[0]"
OVER, UNKNOWN = ("rule-youth-record-access", AT), ("rule-youth-record-unknown", AT)


def youth(on: str, *kinds: str, **more: Any) -> dict[str, Any]:
    return {"on": on, "offence": "cc-266", "youth": True, "outcomes": [{"kind": kind} for kind in kinds]} | more


def adult(on: str, *kinds: str, **more: Any) -> dict[str, Any]:
    return youth(on, *kinds, **more) | {"youth": False}


def found_at(on: str, *record: dict[str, Any], rule: str = "youth-record-access") -> list[tuple[str, str]]:
    """What the rule finds in these entries on a day; the present offence is long past, out of every period."""
    offence = {"offence": "cc-266", "on": "1989", "finding": "plea", "found_on": "1989-01-05"}
    matter = {"offences": [offence], "ordered_on": "1989-01-06"}
    return places(rule, on=date.fromisoformat(on), matter=matter, record={"findings": list(record)})


# entry, the last day of access, the day after
LAST_DAYS = [
    (youth("2024-03-10", "youth-reprimand"), "2024-05-10", "2024-05-11"),
    (youth("2023-12-31", "youth-reprimand"), "2024-02-29", "2024-03-01"),
    (youth("2024-03-10", "absolute-discharge"), "2025-03-10", "2025-03-11"),
    (youth("2024-02-29", "absolute-discharge"), "2025-02-28", "2025-03-01"),
    (youth("2024-03-10", "conditional-discharge"), "2027-03-10", "2027-03-11"),
    (youth("2024-03-10", "conditional-discharge", "weapons-prohibition"), "2027-03-10", "2027-03-11"),
    (youth("2020-02-01", "youth-probation", completed_on="2021-06-15", indictable=False), "2024-06-15", "2024-06-16"),
    (youth("2020-02-01", "youth-probation", completed_on="2021-06-15", indictable=True), "2026-06-15", "2026-06-16"),
    (youth("2019-02-01", "youth-probation", completed_on="2020-02-29", indictable=False), "2023-02-28", "2023-03-01"),
    (youth("2018-02-01", "youth-probation", completed_on="2020-02-29", indictable=True), "2025-02-28", "2025-03-01"),
    (youth("2020-02-01", "youth-probation", completed_on="2021-02-28", indictable=False), "2024-02-28", "2024-02-29"),
    (
        youth("2020-02-01", "conditional-discharge", "youth-probation", completed_on="2021-06-15", indictable=False),
        "2024-06-15",
        "2024-06-16",
    ),
]


@pytest.mark.parametrize(("entry", "last", "after"), LAST_DAYS)
def test_a_youth_record_is_printed_to_its_last_day_and_no_longer(entry: dict[str, Any], last: str, after: str) -> None:
    assert found_at(last, entry) == []
    assert found_at(after, entry) == [OVER]


@pytest.mark.parametrize(("entry", "last", "after"), LAST_DAYS)
def test_a_youth_record_that_is_withheld_is_none_of_the_reports_business(
    entry: dict[str, Any], last: str, after: str
) -> None:
    for day in (last, after):
        assert found_at(day, entry | {"withheld": "out-of-period"}) == []


def test_the_message_names_the_last_day() -> None:
    matter = {"offences": [{"offence": "cc-266", "on": "1989", "finding": "plea", "found_on": "1989-01-05"}]}
    record = {"findings": [youth("2024-03-10", "absolute-discharge")]}
    (one,) = findings("youth-record-access", on=date(2026, 1, 1), matter=matter, record=record)
    assert one.message.values["day"] == date(2025, 3, 10)
    assert one.severity is Severity.BLOCKING
    assert one.reference is not None
    assert (one.reference.act, one.reference.parts) == ("ycja", ("119", "2"))


@pytest.mark.parametrize("more", [{}, {"completed_on": "2021-06-15"}, {"indictable": True}])
def test_a_youth_sentence_without_its_end_or_mode_is_not_printed(more: dict[str, Any]) -> None:
    assert found_at("2021-06-16", youth("2020-02-01", "youth-probation", **more)) == [UNKNOWN]


SENTENCE = youth("2016-02-01", "youth-probation", completed_on="2017-06-15", indictable=False)  # to 2020-06-15


@pytest.mark.parametrize(
    ("other", "over"),
    [
        (adult("2020-06-15", "probation"), False),
        (adult("2020-06-16", "probation"), True),
        (adult("2016-02-01", "fine"), False),
        (adult("2016-01-31", "fine"), True),
        (adult("2019-01-01", "absolute-discharge"), True),
        (adult("2019-01-01", "conditional-discharge", "driving-prohibition"), True),
        (adult("2019-01-01", "conditional-discharge", "fine"), False),
        (adult("2019-01-01", "fine", withheld="private"), True),
    ],
)
def test_an_adult_conviction_within_the_period_makes_it_an_adult_record(other: dict[str, Any], over: bool) -> None:
    assert found_at("2026-01-01", SENTENCE, other) == [OVER] * over
    assert found_at("2026-01-01", other, SENTENCE) == [("rule-youth-record-access", "record.findings[1]")] * over


def test_an_adult_conviction_does_not_lengthen_the_period_of_a_discharge() -> None:
    discharge = youth("2019-01-01", "conditional-discharge")
    assert found_at("2026-01-01", discharge, adult("2020-01-01", "fine")) == [OVER]


@pytest.mark.parametrize(
    ("on", "completed", "indictable", "last", "after"),
    [
        ("2019-05-01", "2020-05-01", False, "2023-05-01", "2023-05-02"),
        ("2019-05-01", "2020-05-01", True, "2025-05-01", "2025-05-02"),
        ("2020-06-15", "2021-01-01", False, "2024-01-01", "2024-01-02"),
        ("2020-06-16", "2021-01-01", False, "2020-06-15", "2020-06-17"),
        ("2016-03-01", "2016-04-01", False, "2020-06-15", "2020-06-17"),
    ],
)
def test_a_new_youth_finding_within_the_period_lengthens_it(
    on: str, completed: str, indictable: bool, last: str, after: str
) -> None:
    newer = youth(on, "youth-probation", completed_on=completed, indictable=indictable)
    assert OVER not in found_at(last, SENTENCE, newer)
    assert OVER in found_at(after, SENTENCE, newer)


def test_guilt_found_in_this_matter_within_the_period_is_for_counsel_to_weigh() -> None:
    def found(found_on: str, on: str) -> list[tuple[str, str, Severity]]:
        offence = {"offence": "cc-266", "on": "2018", "finding": "plea", "found_on": found_on}
        matter = {"offences": [offence], "ordered_on": found_on, "sentencing_on": None}
        day = date.fromisoformat(on)
        entries = findings("youth-record-access", on=day, matter=matter, record={"findings": [SENTENCE]})
        return [(one.message.key, one.at, one.severity) for one in entries]

    assert found("2020-06-15", "2020-06-15") == []
    assert found("2020-06-15", "2020-06-16") == [("rule-youth-record-conviction", AT, Severity.WARNING)]
    assert found("2020-06-16", "2020-06-17") == [(*OVER, Severity.BLOCKING)]


@pytest.mark.parametrize(
    ("consent", "on", "found"),
    [
        ("2024-02-29", "2026-02-28", []),
        ("2024-02-29", "2026-03-01", [("rule-youth-record-access", "measures.measures[0]")]),
        (None, "2026-03-01", [("rule-youth-sanction-unknown", "measures.measures[0]")]),
    ],
)
def test_an_extrajudicial_sanction_is_printed_two_years_from_the_consent(
    consent: str | None, on: str, found: list[tuple[str, str]]
) -> None:
    sanction = {"kind": "extrajudicial-sanction", "ended": "completed", "consent_on": consent}
    day = date.fromisoformat(on)
    assert places("youth-record-access", on=day, measures={"measures": [sanction]}) == found
    withheld = {"measures": [sanction | {"withheld": "out-of-period"}]}
    assert places("youth-record-access", on=day, measures=withheld) == []


@pytest.mark.parametrize("kind", ["alternative-measures", "restorative-justice"])
def test_measures_for_adults_may_be_told_however_old(kind: str) -> None:
    measures = {"measures": [{"kind": kind, "ended": "completed", "period": "1995/1996"}]}
    assert places("youth-record-access", measures=measures) == []


def test_a_suspended_record_is_not_printed() -> None:
    entry = adult("2010-01-05", "fine", record_suspended=True)
    assert found_at("2026-01-01", entry, rule="record-suspended") == [("rule-record-suspended", AT)]
    assert found_at("2026-01-01", entry | {"withheld": "protected"}, rule="record-suspended") == []
    assert found_at("2026-01-01", adult("2010-01-05", "fine"), rule="record-suspended") == []


@pytest.mark.parametrize(
    ("kinds", "last", "after"),
    [
        (["absolute-discharge"], "2025-02-28", "2025-03-01"),
        (["conditional-discharge"], "2027-02-28", "2027-03-01"),
        (["conditional-discharge", "probation"], "2027-02-28", "2027-03-01"),
    ],
)
def test_a_discharge_is_disclosed_one_year_or_three(kinds: list[str], last: str, after: str) -> None:
    entry, found = adult("2024-02-29", *kinds), [("rule-discharge-disclosure", AT)]
    assert found_at(last, entry, rule="discharge-disclosure") == []
    assert found_at(after, entry, rule="discharge-disclosure") == found
    assert found_at(after, entry | {"withheld": "out-of-period"}, rule="discharge-disclosure") == []
    assert found_at(after, adult("2024-02-29", "fine"), rule="discharge-disclosure") == []
    assert found_at(after, entry | {"youth": True}, rule="discharge-disclosure") == []


@pytest.mark.parametrize(
    ("day", "months", "last"),
    [
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", 48, "2028-02-29"),
        ("2023-12-31", 2, "2024-02-29"),
        ("2024-12-31", 2, "2025-02-28"),
        ("2024-08-31", 1, "2024-09-30"),
        ("2024-10-31", 2, "2024-12-31"),
        ("2024-11-30", 1, "2024-12-30"),
    ],
)
def test_a_period_of_months_ends_on_the_same_day_or_the_months_last(day: str, months: int, last: str) -> None:
    assert months_after(date.fromisoformat(day), months) == date.fromisoformat(last)


def test_a_period_that_would_outlast_the_calendar_never_ends() -> None:
    assert months_after(date(9998, 12, 31), 24) == date.max


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(1, 120))
def test_a_period_never_runs_into_the_next_month(day: date, months: int) -> None:
    last = months_after(day, months)
    assert (last.year * 12 + last.month) - (day.year * 12 + day.month) == months
    assert last.day == day.day or (last.day < day.day and last.day >= 28)
