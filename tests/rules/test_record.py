"""Earlier findings: youth records to the last day of access and not one more, suspended records, discharges."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from reportgen.report import Severity
from reportgen.rules import RULES
from tests.rules.asking import asked, findings, places

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


@pytest.mark.parametrize("kind", ["acquittal", "dismissed", "withdrawn", "stayed", "peace-bond"])
@pytest.mark.parametrize("make", [youth, adult])
def test_what_is_no_finding_of_guilt_is_never_history(make: Any, kind: str) -> None:
    entry = make("2025-06-01", kind)
    assert found_at("2025-06-02", entry, rule="finding-of-guilt") == [("rule-finding-of-guilt", AT)]
    assert found_at("2025-06-02", entry | {"withheld": "out-of-period"}, rule="finding-of-guilt") == []
    assert found_at("2025-06-02", make("2025-06-01", "fine"), rule="finding-of-guilt") == []
    assert found_at("2025-06-02", entry) == []  # one finding is enough


def test_a_charge_that_came_to_nothing_changes_no_other_record() -> None:
    later = youth("2019-05-01", "withdrawn", completed_on="2020-05-01", indictable=True)
    assert found_at("2020-06-16", SENTENCE, later) == [OVER]


def test_a_later_indictable_finding_sets_the_period_even_where_it_is_the_shorter() -> None:
    long = youth("2015-01-10", "youth-probation", completed_on="2019-01-10", indictable=True)  # to 2024-01-10
    newer = youth("2016-01-10", "youth-probation", completed_on="2016-07-10", indictable=True)  # to 2021-07-10
    assert found_at("2021-07-10", long, newer) == []
    assert OVER in found_at("2021-07-11", long, newer)


@pytest.mark.parametrize("kind", ["police-warning", "referral", "extrajudicial-measure"])
def test_warnings_referrals_and_measures_are_never_told(kind: str) -> None:
    measure = {"kind": kind, "ended": "completed", "period": "2026-01/2026-02"}
    at = "measures.measures[0]"
    assert places("measure-disclosed", measures={"measures": [measure]}) == [("rule-measure-disclosed", at)]
    assert places("measure-disclosed", measures={"measures": [measure | {"withheld": "private"}]}) == []
    (one,) = findings("measure-disclosed", measures={"measures": [measure]})
    assert one.severity is Severity.BLOCKING
    assert one.reference is not None
    provision = ("ycja", ("119", "4")) if kind == "extrajudicial-measure" else ("cc", ("715.6", "5"))
    assert (one.reference.act, one.reference.parts) == provision


@pytest.mark.parametrize("kind", ["alternative-measures", "restorative-justice", "extrajudicial-sanction"])
def test_other_measures_are_told(kind: str) -> None:
    assert places("measure-disclosed", measures={"measures": [{"kind": kind, "ended": "completed"}]}) == []


@pytest.mark.parametrize(
    ("period", "on", "found"),
    [
        ("2023-01/2024-02-29", "2026-02-28", []),
        ("2023-01/2024-02-29", "2026-03-01", ["rule-measures-two-years"]),
        ("2023-01/2024-02", "2026-02-01", []),
        ("2023-01/2024-02", "2026-02-02", ["rule-measures-two-years"]),
        ("2023-01/", "2026-03-01", ["rule-measures-end-unknown"]),
        (None, "2026-03-01", ["rule-measures-end-unknown"]),
    ],
)
def test_old_alternative_measures_are_told_only_where_the_code_asks_for_their_history(
    period: str | None, on: str, found: list[str]
) -> None:
    measure = {"kind": "alternative-measures", "ended": "completed", "period": period}
    question = asked(on=date.fromisoformat(on), measures={"measures": [measure]})
    assert not list(RULES["measures-two-years"](question))  # a pre-sentence report answers s. 721(3)(c)
    other = replace(question, kind=replace(question.kind, contents=None))
    assert [one.message.key for one in RULES["measures-two-years"](other)] == found
    told = measure | {"withheld": "out-of-period"}
    withheld = asked(on=date.fromisoformat(on), measures={"measures": [told]})
    assert not list(RULES["measures-two-years"](replace(withheld, kind=other.kind)))


def test_alternative_measures_still_going_on_have_no_period_yet() -> None:
    measure = {"kind": "alternative-measures", "ended": "in-progress", "period": "2026-01/"}
    question = asked(measures={"measures": [measure]})
    assert not list(RULES["measures-two-years"](replace(question, kind=replace(question.kind, contents=None))))
