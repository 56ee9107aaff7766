"""A fact is its accounts: a bare value is one of them, and how firmly it stands follows from them alone."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest

from reportgen.case.io.load import parse_case, write_case
from reportgen.case.model.evidence import Account
from reportgen.report import Certainty
from reportgen.sections.shared.attribution import standing
from tests.case.files import JSON, problem, problems, read, small
from tests.sections.cases import account, telling


@pytest.mark.parametrize(
    ("at", "bare", "value"),
    [
        ("family.raised_at", "Moosonee", "Moosonee"),
        ("family.brothers_and_sisters", 0, 0),
        ("family.child_protection", False, False),
        ("relationships.status", "married", "married"),
        ("relationships.since", "2003-spring", "2003-spring"),
    ],
)
def test_a_bare_value_is_one_account_of_the_sections_own_sources(at: str, bare: Any, value: Any) -> None:
    area, field = at.split(".")
    fact = getattr(getattr(read(small(at, bare)), area), field)
    (one,) = fact.accounts
    assert (str(one.value) if isinstance(value, str) else one.value) == value
    assert (one.sources, one.absent, one.on) == ((), None, None)
    assert fact.value == one.value


def test_a_bare_amount_is_exact() -> None:
    expenses = '{"finances": {"expenses": [{"kind": "rent", "amount": 0.10}]}, '
    rent = read(expenses + json.dumps(small())[1:]).finances.expenses[0]
    assert rent.amount.value == Decimal("0.10")


def test_an_empty_list_of_accounts_is_a_fact_without_any() -> None:
    case = read(small("work.status", {"accounts": []}))
    assert case.work.status is not None
    assert case.work.status.accounts == ()
    assert parse_case(write_case(case).encode(), JSON) == case


@pytest.mark.parametrize(
    ("given", "key", "at"),
    [
        ({"acounts": []}, "case-unknown-key", "work.status"),
        ({"accounts": [{}]}, "case-rule-value-or-absent", "work.status.accounts[0]"),
        (
            {"accounts": [{"value": "student", "absent": "unknown"}]},
            "case-rule-value-or-absent",
            "work.status.accounts[0]",
        ),
        ({"accounts": [{"value": "studnt"}]}, "case-not-a-code", "work.status.accounts[0].value"),
        ("studnt", "case-not-a-code", "work.status"),
        (7, "case-not-a-code", "work.status"),
        (["student"], "case-not-a-code", "work.status"),
    ],
)
def test_a_fact_that_says_nothing_or_two_things_is_refused(given: Any, key: str, at: str) -> None:
    assert problem(small("work.status", given)) == (key, at)


def test_a_misspelt_key_of_a_fact_is_named_with_the_right_one() -> None:
    (one,) = problems(small("work.status", {"acounts": []}))
    assert (one.facts["name"], one.facts["nearest"]) == ("acounts", "accounts")


def test_fifty_accounts_are_enough_for_one_thing() -> None:
    many = {"accounts": [{"value": "student"}] * 51}
    assert problem(small("work.status", many)) == ("case-limit-too-long", "work.status.accounts")


def test_values_are_told_apart_in_their_order() -> None:
    accounts = [account("student"), account(absent="declined"), account("leave"), account("student")]
    fact = read(small("work.status", {"accounts": accounts})).work.status
    assert fact is not None
    assert fact.values == ("student", "leave")
    assert fact.value is None


@pytest.mark.parametrize(
    ("fact", "own", "stands"),
    [
        ("student", ["subject"], Certainty.STATED),
        ("student", ["subject", "mother"], Certainty.CONFIRMED),
        ("student", ["school-record"], Certainty.CONFIRMED),
        ("student", [], Certainty.STATED),
        ({"accounts": [account("student", "subject")]}, [], Certainty.STATED),
        ({"accounts": [account("student", "subject", "mother")]}, [], Certainty.CONFIRMED),
        ({"accounts": [account("student", "subject"), account("student", "mother")]}, [], Certainty.CONFIRMED),
        ({"accounts": [account("student", "subject"), account("student", "subject")]}, [], Certainty.STATED),
        ({"accounts": [account("student", "subject"), account("leave", "mother")]}, [], Certainty.DISPUTED),
        (
            {"accounts": [account("student", "subject"), account(None, "mother", absent="unknown")]},
            [],
            Certainty.STATED,
        ),
        ({"accounts": [account(absent="declined")]}, ["subject"], Certainty.DECLINED),
        ({"accounts": [account(absent="not-available"), account(absent="unknown")]}, [], Certainty.NOT_AVAILABLE),
        ({"accounts": [account(absent="unknown")]}, [], Certainty.UNKNOWN),
        ({"accounts": []}, ["subject"], Certainty.UNKNOWN),
        (None, ["subject"], Certainty.UNKNOWN),
    ],
)
def test_standing_follows_from_the_accounts(fact: Any, own: list[str], stands: Certainty) -> None:
    told = telling(work={"status": fact, "sources": own})
    assert standing(told, told.case.work.status, told.case.work) is stands


def test_standing_is_not_a_key_of_the_case_file() -> None:
    given = {"accounts": [{"value": "student"}], "standing": "confirmed"}
    assert problem(small("work.status", given)) == ("case-unknown-key", "work.status")


def test_neither_repr_nor_str_shows_what_is_known() -> None:
    case = read(small("family.raised_at", "Moosonee"))
    for shown in (repr(case), str(case), repr(case.subject), f"{case.family}", repr(case.family.raised_at)):
        assert not any(word in shown for word in ("Moosonee", "Julie", "Roy", "1990"))
    assert repr(Account[str].model_construct(value="x")).startswith("<Account")
