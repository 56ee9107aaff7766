"""Plans worked out by hand from the calendar: business days, holidays, leap days, clocks of the law."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.kinds import kind_ids, load_kind
from reportgen.law import calendars
from reportgen.law.upkeep.opening import using
from reportgen.report import Citation
from reportgen.timeframes import by_urgency, plan
from tests.sections.cases import case
from tests.timeframes.planning import ORDERED, TERM, days, kind_of, office_file, planned, states, step

STEPS = ("open-file", "first-interview", "health-records", "contacts", "draft", "translation", "review", "file")

# ordered, due, hearing; the day of each step, by hand from the calendar of Ontario
GOLDEN = {
    "before Christmas": (
        ("2026-12-11", "2027-01-13", "2027-01-20"),
        "2026-12-14 2026-12-21 2026-12-21 2026-12-31 2027-01-04 2027-01-06 2027-01-07 2027-01-11",
    ),
    "over Easter": (
        ("2026-03-09", "2026-04-10", "2026-04-17"),
        "2026-03-11 2026-03-19 2026-03-19 2026-03-30 2026-03-30 2026-04-01 2026-04-02 2026-04-08",
    ),
    "over Family Day": (
        ("2026-01-12", "2026-02-20", "2026-02-27"),
        "2026-01-14 2026-01-22 2026-01-22 2026-02-02 2026-02-10 2026-02-12 2026-02-13 2026-02-18",
    ),
    "on a leap day": (
        ("2028-01-31", "2028-03-09", "2028-03-16"),
        "2028-02-02 2028-02-10 2028-02-10 2028-02-22 2028-02-29 2028-03-02 2028-03-03 2028-03-07",
    ),
}


@pytest.mark.parametrize("name", GOLDEN)
def test_a_plan_is_as_worked_by_hand(name: str) -> None:
    (ordered, due, hearing), expected = GOLDEN[name]
    dates = {"ordered_on": ordered, "due_on": due, "sentencing_on": hearing, "report_language": "both"}
    found = planned(matter=dates)
    assert days(found) == dict(zip(STEPS, expected.split(), strict=True))
    assert not any(one.pressed for one in found.steps)


@pytest.mark.parametrize("kind", kind_ids())
def test_no_step_of_any_kind_falls_on_a_closed_day(kind: str) -> None:
    for day in ("2026-12-01", "2027-03-01", "2028-02-01"):
        breach = {"arrested_on": day, "change_received_on": day, "recommitted_on": day}
        found = planned(
            kind,
            on=day,
            matter={"ordered_on": day, "due_on": None, "sentencing_on": None},
            supervised={"breach": breach, "period_to": day},
            sentence={"terms": [TERM]},
        )
        assert all(calendars.is_business_day(one.day) for one in found.steps if one.day)


@pytest.mark.parametrize("kind", kind_ids())
def test_only_what_has_a_provision_is_called_law(kind: str) -> None:
    found = planned(kind)
    assert found.steps
    for one in found.steps:
        assert (one.set_by == "law") == (one.reference is not None), one.id
        assert not (one.to_confirm and one.reference is None), one.id


def test_the_provisions_that_set_a_time_are_these_and_no_others() -> None:
    cited = {(one["id"], tuple(one["ref"])) for kind in kind_ids() for one in load_kind(kind).steps if "ref" in one}
    assert cited == {
        ("information-shared", ("ccra", "141", "1")),
        ("parole-assessed", ("ccra", "135", "3", "a")),
        ("breach-hearing-begins", ("cc", "742.6", "3")),
        ("change-hearing-asked", ("cc", "742.4", "2")),
        ("change-hearing-held", ("cc", "742.4", "2")),
        ("change-in-effect", ("cc", "742.4", "4")),
    }


# -- what is done, late, next


def test_what_the_case_tells_is_done_the_first_open_day_is_next_and_days_past_are_late() -> None:
    met = {"id": "me", "kind": "interview", "outcome": "reached", "occasions": [{"on": "2026-06-09", "means": "video"}]}
    found = planned(on="2026-06-25", sources=[met])
    assert states(found) == {
        "open-file": "done", "first-interview": "done", "health-records": "late", "contacts": "late",
        "draft": "next", "translation": "not-needed", "review": "later", "file": "later",
    }  # fmt: skip
    assert step(found, "first-interview").done_on == date(2026, 6, 9)
    assert [one.id for one in found.late] == ["health-records", "contacts"]
    assert found.next == step(found, "draft")


def test_an_interview_set_for_a_later_day_is_not_done() -> None:
    to_come = {"id": "me", "kind": "interview", "outcome": "reached"}
    to_come["occasions"] = [{"on": "2026-06-09", "means": "video"}]  # type: ignore[assignment]
    assert step(planned(on="2026-06-08", sources=[to_come]), "first-interview").state == "next"


def test_slack_counts_business_days_and_goes_below_zero() -> None:
    assert step(planned(on="2026-07-10"), "file").slack == 0
    assert step(planned(on="2026-07-09"), "file").slack == 1
    assert step(planned(on="2026-07-03"), "file").slack == 5
    assert step(planned(on="2026-07-13"), "file").slack == -1


def test_what_a_done_step_waited_for_is_done() -> None:
    found = planned(on="2026-07-06", assessment={"en": "Written."})
    assert states(found)["contacts"] == states(found)["health-records"] == "done"
    assert states(found)["review"] == "next"


def test_a_filed_report_has_nothing_left_to_do() -> None:
    found = planned(on="2026-07-20", matter={"filed_on": "2026-07-08"})
    assert set(states(found).values()) == {"done", "not-needed"}
    assert found.next is None
    assert found.late == ()
    assert found.urgent == date.max


def test_that_one_report_was_filed_says_nothing_of_another_kind_of_the_same_case() -> None:
    made = case(matter=ORDERED | {"filed_on": "2026-07-08"}, supervised={"period_to": "2026-06-30"}, sources=[])
    seen = date(2026, 7, 20)
    assert states(plan(made, load_kind("psr"), seen))["file"] == "done"
    assert states(plan(made, load_kind("progress"), seen))["file"] == "late"


def test_health_records_are_not_asked_for_without_consent() -> None:
    assert states(planned(health={"consent": "refused"}))["health-records"] == "not-needed"
    assert states(planned(health={"absent": "no-consent"}))["health-records"] == "not-needed"
    assert states(planned(health={"consent": "given-in-part"}))["health-records"] == "later"


# -- dates that are not there, or leave no time


def test_without_a_due_date_the_hearing_counts_and_without_either_the_usual_six_weeks() -> None:
    to_hearing = planned(matter={"due_on": None})
    assert days(to_hearing)["file"] == "2026-07-17"
    assert [(one.id, one.ground) for one in to_hearing.anchors] == [
        ("ordered", "case"),
        ("court", "case"),
        ("due", "case"),
    ]
    usual = planned(matter={"due_on": None, "sentencing_on": None})
    assert days(usual)["file"] == "2026-07-09"
    assert [(one.id, one.ground, one.day) for one in usual.anchors][-1] == ("due", "practice", date(2026, 7, 13))


def test_a_step_that_cannot_be_counted_has_no_day_and_says_which_date_is_missing() -> None:
    found = planned("progress", on="2026-06-01")
    assert days(found) == {}
    assert found.missing_dates == ("period-end",)
    assert found.next is None


def test_a_hearing_that_leaves_no_time_presses_the_early_steps_and_says_which_have_none() -> None:
    found = planned(matter={"ordered_on": "2026-06-01", "due_on": "2026-06-09", "sentencing_on": "2026-06-12"})
    assert {one.id for one in found.steps if not one.possible} == {
        "first-interview", "health-records", "contacts", "draft",
    }  # fmt: skip
    assert {one.id for one in found.steps if one.pressed} == {"first-interview", "health-records", "contacts"}
    assert step(found, "review").possible
    assert step(found, "open-file").day == date(2026, 6, 3)


# -- the office's own


def test_an_office_sets_its_own_lead_times_but_not_those_of_the_law(tmp_path: Path) -> None:
    own = "[lead_times.psr]\nreview = 6\n[lead_times.preparole]\ninformation-shared = 3\nfile-with-board = 30\n"
    hearing: dict[str, Any] = {
        "application": {"way": "automatic", "hearing_on": "2026-07-21"},
        "sentence": {"terms": [TERM]},
    }
    with using(office=office_file(tmp_path, own)):
        court, board = planned(), planned("preparole", **hearing)
    assert (step(court, "review").set_by, days(court)["review"]) == ("office", "2026-07-06")
    assert (step(court, "file").set_by, days(court)["file"]) == ("kind", "2026-07-10")
    assert (step(board, "file-with-board").set_by, days(board)["file-with-board"]) == ("office", "2026-06-19")
    assert (step(board, "information-shared").set_by, days(board)["information-shared"]) == ("law", "2026-07-06")


def test_a_day_the_office_is_closed_moves_its_steps(tmp_path: Path) -> None:
    closed = '[closed.2026-07-08]\nen = "Move"\nfr = "Déménagement"\n'
    with using(office=office_file(tmp_path, closed)):
        assert days(planned())["review"] == "2026-07-07"
    assert days(planned())["review"] == "2026-07-08"


# -- parole


def board(**more: Any) -> dict[str, Any]:
    return {"sentence": {"terms": [TERM]}} | more


def test_a_long_sentence_opens_ten_weeks_before_eligibility_which_is_an_estimate() -> None:
    found = planned("preparole", on="2026-01-12", **board())
    (eligible,) = (one for one in found.anchors if one.id == "eligibility")
    assert eligible.ground == "estimate"
    assert eligible.day == date(2026, 4, 5)  # 273 days from January 5; the 91st is April 5
    assert step(found, "open-file").day == date(2026, 1, 23)  # ten weeks before is Sunday, January 25
    assert states(found)["open-file-on-application"] == "not-needed"


def test_the_institution_s_own_date_stands_before_the_estimate() -> None:
    found = planned("preparole", **board(sentence={"terms": [TERM], "stated": {"eligibility": "2026-04-10"}}))
    assert [(one.ground, one.day) for one in found.anchors if one.id == "eligibility"] == [("case", date(2026, 4, 10))]


@pytest.mark.parametrize(("days_", "automatic"), [(180, False), (181, True)])
def test_a_sentence_of_181_days_is_reviewed_unasked_and_one_day_less_is_not(days_: int, automatic: bool) -> None:
    term = {"imposed_on": "2026-01-05", "length": {"days": days_}}
    application = {"way": "application", "received_on": "2026-02-02"}
    found = states(planned("preparole", sentence={"terms": [term]}, application=application))
    assert (found["open-file"] == "not-needed") is not automatic
    assert (found["open-file-on-application"] == "not-needed") is automatic


def test_information_is_due_fifteen_days_before_the_hearing_to_be_confirmed() -> None:
    found = planned("preparole", **board(application={"way": "automatic", "hearing_on": "2026-07-20"}))
    shared = step(found, "information-shared")
    assert shared.last_day == date(2026, 7, 5)  # a Sunday, left where the law has it
    assert shared.day == date(2026, 7, 3)
    assert shared.reference == Citation("ccra", ("141", "1"))
    assert shared.to_confirm
    assert step(found, "file-with-board").day is not None
    assert step(found, "file-with-board").day <= shared.day  # type: ignore[operator]


# -- clocks of the Code


def test_the_hearing_of_a_breach_begins_within_thirty_days_counted_without_the_first() -> None:
    found = planned("cso-breach", on="2026-06-05", supervised={"breach": {"arrested_on": "2026-06-04"}})
    begins = step(found, "breach-hearing-begins")
    assert (begins.last_day, begins.day) == (date(2026, 7, 4), date(2026, 7, 3))  # a Saturday
    assert begins.reference == Citation("cc", ("742.6", "3"))
    assert not begins.to_confirm


def test_a_proposed_change_has_its_seven_fourteen_and_thirty_days() -> None:
    received = {"change_received_on": "2026-12-11"}
    found = planned("cso-breach", on="2026-12-11", supervised={"breach": received})
    last = {one.id: one.last_day for one in found.steps if one.last_day}
    assert last == {
        "change-hearing-asked": date(2026, 12, 18),
        "change-in-effect": date(2026, 12, 25),  # Christmas, left where the law has it
        "change-hearing-held": date(2027, 1, 10),
    }
    assert step(found, "change-in-effect").day == date(2026, 12, 24)
    assert states(found)["breach-hearing-begins"] == "not-needed"


def test_a_parolee_taken_back_is_dealt_with_in_fourteen_days() -> None:
    found = planned("enforcement", on="2026-02-16", supervised={"breach": {"recommitted_on": "2026-02-16"}})
    assert step(found, "parole-assessed").last_day == date(2026, 3, 2)
    assert step(found, "parole-assessed").to_confirm


# -- units


@pytest.mark.parametrize(
    ("count", "unit", "side", "day"),
    [
        (1, "months", "after", "2028-02-29"),
        (1, "months", "before", "2027-12-31"),
        (13, "months", "after", "2029-02-28"),
        (2, "weeks", "after", "2028-02-14"),
        (3, "business", "after", "2028-02-03"),
        (5, "business", "before", "2028-01-24"),
        (5, "calendar", "after", "2028-02-07"),
        (1, "calendar", "before", "2028-01-28"),
    ],
)
def test_every_unit_counts_both_ways_and_moves_to_the_side_it_counts(
    count: int, unit: str, side: str, day: str
) -> None:
    kind = kind_of({"id": "review", "count": count, "unit": unit, "side": side})
    found = planned(kind, matter={"ordered_on": "2028-01-31", "due_on": None, "sentencing_on": None})
    assert days(found) == {"review": day}


# -- several


def test_the_most_urgent_plan_comes_first_and_equal_ones_by_number() -> None:
    later = planned(matter={"due_on": "2026-07-15"}, number="A-1", assessment={"en": "x"})
    soon, same = (planned(number=number, assessment={"en": "x"}) for number in ("C-3", "B-2"))
    filed = planned(number="A-0", matter={"filed_on": "2026-06-01"})
    assert [one.number for one in by_urgency([filed, later, soon, same])] == ["B-2", "C-3", "A-1", "A-0"]


@given(
    ordered=st.dates(date(2010, 1, 1), date(2060, 1, 1)),
    window=st.integers(0, 90),
    left=st.integers(0, 60),
    seen=st.integers(-5, 120),
)
def test_whatever_the_dates_no_step_comes_after_one_that_waits_for_it(
    ordered: date, window: int, left: int, seen: int
) -> None:
    due, hearing = ordered + timedelta(window), ordered + timedelta(window + left)
    dates = {"ordered_on": ordered, "due_on": due, "sentencing_on": hearing, "report_language": "both"}
    offences = [{"offence": "cc-266", "on": "2005-01-01", "finding": "plea", "found_on": date(2006, 1, 1)}]
    on = ordered + timedelta(seen)
    found = planned(on=on.isoformat(), matter=dates | {"offences": offences}, subject={"born": "1980-01-01"})
    by_id = {one.id: one for one in found.steps}
    for one in found.steps:
        assert one.day is not None
        assert one.day <= due or not one.open
        assert one.possible == (one.day >= ordered)
        for earlier in (by_id[name] for name in one.after):
            if earlier.open and one.open:
                assert earlier.day is not None
                assert earlier.day <= one.day
        if one.open:
            assert (one.state == "late") == (one.day < on) == ((one.slack or 0) < 0)
    assert sum(one.state == "next" for one in found.steps) <= 1
