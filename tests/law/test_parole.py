"""The key dates of a sentence: cases worked by hand, a walk through the calendar, and how sure each rule is."""

from __future__ import annotations

import tomllib
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.case.model.parole import CustodialTerm
from reportgen.errors import InputError
from reportgen.law.pack.current import ids
from reportgen.law.parole import Term, TermLength, convention, estimate
from reportgen.law.terms import last_day, last_of_months
from tests.law import parole_oracle as oracle

LAW = Path(__file__).parents[2] / "reportgen" / "law"
CASES = tomllib.loads((Path(__file__).parent / "golden" / "parole_cases.toml").read_text("utf-8"))["case"]
DATED = [case for case in CASES if "refused" not in case]
DATES = ("total_days", "eligibility", "day_parole", "discharge_possible", "expiry", "automatic")


def term(row: dict[str, Any]) -> Term:
    length = TermLength(**{name: row[name] for name in ("years", "months", "days", "less_a_day") if name in row})
    return Term(
        length,
        row["imposed_on"],
        row.get("starts_on"),
        row.get("consecutive", False),
        Decimal(row.get("credit_days", 0)),
        row.get("intermittent", False),
    )


def named(case: dict[str, Any]) -> str:
    return str(case["name"])


def test_there_are_sixty_cases_worked_by_hand() -> None:
    assert len(DATED) >= 60
    assert all(case["working"] for case in DATED)
    assert len({case["name"] for case in CASES}) == len(CASES)


@pytest.mark.parametrize("case", DATED, ids=named)
def test_a_sentence_worked_by_hand(case: dict[str, Any]) -> None:
    found = estimate([term(row) for row in case["terms"]], lost_remission_days=case.get("lost", 0))
    assert {name: getattr(found, name) for name in DATES} == {name: case[name] for name in DATES}


@pytest.mark.parametrize("case", [case for case in CASES if "refused" in case], ids=named)
def test_what_cannot_be_reckoned_is_refused(case: dict[str, Any]) -> None:
    with pytest.raises(InputError) as refused:
        estimate([term(row) for row in case["terms"]], lost_remission_days=case.get("lost", 0))
    assert refused.value.key == case["refused"]


def test_every_refusal_has_its_case() -> None:
    assert {case["refused"] for case in CASES if "refused" in case} | {"parole-hours", "parole-year"} == {
        key
        for module in ("parole", "terms")
        for key in (LAW / f"{module}.py").read_text("utf-8").split('"')
        if key.startswith("parole-")
    }


@pytest.mark.parametrize("case", CASES, ids=named)
def test_the_walk_through_the_calendar_agrees_with_the_cases(case: dict[str, Any]) -> None:
    if case.get("lost", 0) >= 0 and not any(
        row.get("years", 0) > 9 or row.get("days", 0) < 0 or "-" in row.get("credit_days", "") for row in case["terms"]
    ):
        assert not oracle.differs([term(row) for row in case["terms"]], case.get("lost", 0))[0]


def test_the_walk_through_the_calendar_agrees_on_random_sentences() -> None:
    faults, dated = oracle.compare(20_000, seed=20_261_121)
    assert faults == []
    assert dated > 10_000


@pytest.mark.slow
def test_the_walk_through_the_calendar_agrees_on_many_more() -> None:
    faults, _ = oracle.compare(100_000, seed=1)
    assert faults == []


def test_remission_by_the_calendar_month_would_differ_by_three_days_at_most() -> None:
    differ = {
        (
            oracle.discharge_by_months(first, days) - estimate([Term(TermLength(days=days), first)]).discharge_possible
        ).days
        for month in range(1, 13)
        for first in (date(2026, month, 1), date(2027, month, 17))
        for days in range(1, 729, 13)
    }
    assert differ <= {-1, 0, 1, 2, 3}
    assert 3 in differ


@given(
    st.dates(date(2000, 1, 1), date(2090, 1, 1)),
    st.integers(1, 729),
    st.integers(0, 300),
)
def test_the_dates_stand_in_order(first: date, days: int, lost: int) -> None:
    found = estimate([Term(TermLength(days=days), first)], lost_remission_days=lost)
    order = [found.starts, found.day_parole, found.eligibility, found.discharge_possible, found.expiry]
    assert all(one <= other for one, other in pairwise(order))
    assert found.automatic == (days >= 181)


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.integers(1, 23), st.integers(1, 23))
def test_a_longer_term_never_ends_earlier(first: date, months: int, more: int) -> None:
    assert last_of_months(first, months) < last_of_months(first, months + more)
    assert last_day(first, TermLength(months=12)) == last_day(first, TermLength(years=1))


def test_every_step_names_a_rule_and_something_is_always_to_confirm() -> None:
    used = set()
    for case in DATED:
        found = estimate([term(row) for row in case["terms"]], lost_remission_days=case.get("lost", 0))
        used |= {step.rule for step in found.steps}
        assert {"term", "whole-days", "remission"} <= {one.id for one in found.to_confirm}
        assert found.steps[-1].on == found.expiry
    assert used | {"two-years", "intermittent"} == set(ids("parole"))


def test_a_rule_says_where_it_is_from_and_how_sure_it_is() -> None:
    third, whole = convention("one-third"), convention("whole-days")
    assert (third.reference.act, third.reference.parts, third.entry_status.status) == ("ccra", ("120", "1"), "verified")
    assert whole.entry_status.status == "to-confirm"
    assert "tiers" in third.words.fr
    with pytest.raises(InputError) as refused:
        convention("one-thirds")
    assert refused.value.facts["nearest"] == "one-third"


@pytest.mark.parametrize("year", [1, 206, 2202, 9999])
@pytest.mark.parametrize("which", ["imposed_on", "starts_on"])
def test_a_year_that_is_a_slip_of_the_keyboard_is_refused(year: int, which: str) -> None:
    dates: dict[str, Any] = {"imposed_on": date(2026, 1, 1), which: date(year, 12, 31)}
    with pytest.raises(InputError, match="parole-year"):
        estimate([Term(TermLength(months=6), **dates)])


@pytest.mark.parametrize(
    ("terms", "key"),
    [
        ([Term(TermLength(months=6), date(2026, 1, 1), credit_days=Decimal("999999.9"))], "parole-credit-covers"),
        (
            [
                Term(TermLength(years=5000), date(2026, 1, 1)),
                Term(TermLength(years=5000), date(2026, 1, 1), consecutive=True),
            ],
            "parole-federal",
        ),
    ],
)
def test_no_length_and_no_credit_is_beyond_the_calendar(terms: list[Term], key: str) -> None:
    with pytest.raises(InputError, match=key):
        estimate(terms)


def test_a_term_of_a_case_file_is_a_term() -> None:
    row = {"imposed_on": "2026-01-01", "length": {"months": 6}, "credit_days": "49.5"}
    found = estimate([CustodialTerm.model_validate(row, strict=False)])
    assert (found.total_days, found.expiry) == (132, date(2026, 5, 12))
    hours = {"imposed_on": "2026-01-01", "length": {"hours": 40}}
    with pytest.raises(InputError, match="parole-hours"):
        estimate([CustodialTerm.model_validate(hours, strict=False)])
