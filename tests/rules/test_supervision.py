"""Supervision reports: each rule, broken and kept, in the kinds it is for and in none it is not."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from reportgen.report import Citation, Severity
from tests.rules.asking import findings, places

WORDS = {"en": "In English.", "fr": "En français."}
ORDER = {
    "kind": "conditional-sentence",
    "made_on": "2025-11-03",
    "ends_on": "2026-11-02",
    "conditions": [{"number": "1", "words": WORDS}, {"number": "2(a)", "words": WORDS}],
}
FAILURE = {"condition": "1", "on": "2026-02-01", "account": WORDS, "explanation": WORDS, "exhibits": ["statement"]}
SIGNED = {"id": "statement", "what": WORDS, "sort": "statement", "signed_on": "2026-02-03"}
COPY = {"id": "order", "what": WORDS, "sort": "order"}
BREACH = {"failures": [FAILURE], "exhibits": [COPY, SIGNED], "notice_given_on": "2026-03-02"}
ALL = (
    "order-fits", "failure-of-condition", "explanation-sought", "exhibit-known", "order-in-bundle", "statement-signed",
    "notice-given", "hearing-in-time", "obligations-add-up", "supervision-dates",
)  # fmt: skip


def supervised(
    order: dict[str, Any] | None = None, failure: dict[str, Any] | None = None, breach: Any = None, **area: Any
) -> dict[str, Any]:
    """A supervision that keeps every rule of a supervisor's report, with what is to be changed in it."""
    made = BREACH | {"failures": [FAILURE | (failure or {})]} | (breach or {})
    return {"supervised": {"order": ORDER | (order or {}), "breach": made} | area}


def over(rule: str, kind: str = "cso-breach", **changes: Any) -> list[tuple[str, str]]:
    return places(rule, kind=kind, **supervised(**changes))


FAILURES, EXHIBITS = "supervised.breach.failures", "supervised.breach.exhibits"

# rule, what is changed in a case that keeps it, what is found
BROKEN: list[tuple[str, dict[str, Any], list[tuple[str, str]]]] = [
    ("notice-given", {"breach": {"notice_given_on": "2026-03-01"}},
     [("rule-notice-before-report", "supervised.breach.notice_given_on")]),
    ("order-fits", {"order": {"kind": "probation"}}, [("rule-order-fits", "supervised.order.kind")]),
    ("failure-of-condition", {"breach": {"failures": []}}, [("rule-failures-none", FAILURES)]),
    ("failure-of-condition", {"failure": {"condition": "2"}},
     [("rule-failure-of-condition", f"{FAILURES}[0].condition")]),
    ("failure-of-condition", {"failure": {"on": "2025-11-02"}}, [("rule-failure-outside-order", f"{FAILURES}[0].on")]),
    ("failure-of-condition", {"failure": {"until": "2026-11-03"}},
     [("rule-failure-outside-order", f"{FAILURES}[0].on")]),
    ("failure-of-condition", {"order": {"starts_on": "2026-02-02"}},
     [("rule-failure-outside-order", f"{FAILURES}[0].on")]),
    ("failure-of-condition", {"failure": {"on": "2026-03-03"}}, [("rule-failure-ahead", f"{FAILURES}[0].on")]),
    ("explanation-sought", {"failure": {"explanation": None}},
     [("rule-explanation-sought", f"{FAILURES}[0].explanation")]),
    ("exhibit-known", {"failure": {"exhibits": ["statement", "letter"]}},
     [("rule-exhibit-known", f"{FAILURES}[0].exhibits[1]")]),
    ("order-in-bundle", {"breach": {"exhibits": [SIGNED]}}, [("rule-order-in-bundle", EXHIBITS)]),
    ("statement-signed", {"breach": {"exhibits": [COPY]}}, [("rule-statement-none", EXHIBITS)]),
    ("statement-signed", {"breach": {"exhibits": [COPY, SIGNED | {"signed_on": None}]}},
     [("rule-statement-signed", f"{EXHIBITS}[1].signed_on")]),
    ("notice-given", {"breach": {"notice_given_on": None}},
     [("rule-notice-given", "supervised.breach.notice_given_on")]),
    ("hearing-in-time", {"breach": {"arrested_on": "2026-02-10", "hearing_on": "2026-03-13"}},
     [("rule-hearing-in-time", "supervised.breach.hearing_on")]),
    ("hearing-in-time", {"breach": {"appeared_on": "2026-02-10", "hearing_on": "2026-03-13"}},
     [("rule-hearing-in-time", "supervised.breach.hearing_on")]),
    ("obligations-add-up", {"programs": [{"what": WORDS, "state": "under-way", "sessions_set": 4,
                                          "sessions_attended": 5}]},
     [("rule-obligations-add-up", "supervised.programs[0].sessions_attended")]),
    ("obligations-add-up", {"service": [{"ordered": 40, "done": Decimal("40.5")}]},
     [("rule-obligations-add-up", "supervised.service[0].done")]),
    ("obligations-add-up", {"payments": [{"kind": "fine", "ordered": 100, "paid": Decimal("100.01")}]},
     [("rule-obligations-add-up", "supervised.payments[0].paid")]),
    ("supervision-dates", {"contacts": [{"on": "2026-03-03", "means": "video", "result": "kept"}]},
     [("rule-supervision-dates", "supervised.contacts[0].on")]),
    ("supervision-dates", {"history": [{"on": "2026-03-03", "condition": "1", "what": WORDS, "answer": "warned"}]},
     [("rule-supervision-dates", "supervised.history[0].on")]),
    ("supervision-dates", {"failure": {"asked_on": "2026-03-03"}},
     [("rule-supervision-dates", "supervised.breach.failures[0].asked_on")]),
    ("supervision-dates", {"breach": {"arrested_on": "2026-03-03"}},
     [("rule-supervision-dates", "supervised.breach.arrested_on")]),
    ("supervision-dates", {"order": {"explained_on": "2026-03-03"}},
     [("rule-supervision-dates", "supervised.order.explained_on")]),
]  # fmt: skip

# rule, what is changed in a case, and it still keeps the rule
KEPT: list[tuple[str, dict[str, Any]]] = [
    ("failure-of-condition", {"failure": {"condition": "2(a)", "on": "2025-11-03", "until": "2026-03-02"}}),
    ("explanation-sought", {"failure": {"explanation": {"absent": "not-asked"}}}),
    ("exhibit-known", {"failure": {"exhibits": []}}),
    ("hearing-in-time", {"breach": {"arrested_on": "2026-02-10", "hearing_on": "2026-03-12"}}),
    ("hearing-in-time", {"breach": {"hearing_on": "2026-12-31"}}),
    ("obligations-add-up", {"service": [{"ordered": 40, "done": 40}]}),
    ("obligations-add-up", {"programs": [{"what": WORDS, "state": "under-way", "sessions_attended": 5}]}),
    ("supervision-dates", {"breach": {"arrested_on": "2026-03-02", "hearing_on": "2026-03-20"}}),
]


@pytest.mark.parametrize(("rule", "changes", "found"), BROKEN)
def test_a_rule_finds_what_breaks_it(rule: str, changes: dict[str, Any], found: list[tuple[str, str]]) -> None:
    assert over(rule, **changes) == found


@pytest.mark.parametrize(("rule", "changes"), KEPT)
def test_a_rule_finds_nothing_where_it_is_kept(rule: str, changes: dict[str, Any]) -> None:
    assert over(rule, **changes) == []


@pytest.mark.parametrize("rule", ALL)
def test_a_sound_report_has_no_finding(rule: str) -> None:
    assert over(rule) == []
    assert over(rule, "enforcement", order={"kind": "probation"}) == []
    assert places(rule, kind="cso-breach", supervised={}) == []


@pytest.mark.parametrize(("rule", "changes"), [(rule, changes) for rule, changes, _found in BROKEN])
def test_a_pre_sentence_report_minds_none_of_it(rule: str, changes: dict[str, Any]) -> None:
    assert over(rule, "psr", **changes) == []


@pytest.mark.parametrize("kind", ["progress", "file-summary"])
@pytest.mark.parametrize("order", ["probation", "conditional-sentence"])
def test_a_report_that_sets_out_no_failure_wants_none(kind: str, order: str) -> None:
    for rule in ALL:
        assert over(rule, kind, order={"kind": order}, breach={"failures": [], "exhibits": []}) == []


def test_the_clocks_of_a_conditional_sentence_bind_no_probation_report() -> None:
    late = {"arrested_on": "2026-01-01", "hearing_on": "2026-03-20", "notice_given_on": None}
    for rule in ("notice-given", "hearing-in-time"):
        assert over(rule, "enforcement", order={"kind": "probation"}, breach=late) == []


def test_the_law_is_named_only_where_it_is_the_law() -> None:
    unsigned = supervised(breach={"exhibits": [COPY]})
    (of_cso,) = findings("statement-signed", kind="cso-breach", **unsigned)
    (of_probation,) = findings("statement-signed", kind="enforcement", **unsigned)
    assert of_cso.reference == Citation("cc", ("742.6", "4"))
    assert of_probation.reference is None
    late = supervised(breach={"arrested_on": "2026-02-10", "hearing_on": "2026-03-20"})
    (one,) = findings("hearing-in-time", kind="cso-breach", **late)
    assert one.reference == Citation("cc", ("742.6", "3"))
    assert one.message.values["last"] == date(2026, 3, 12)


def test_what_cannot_be_final_blocks_and_the_rest_is_weighed() -> None:
    blocking = {"order-fits", "failure-of-condition", "exhibit-known", "supervision-dates"}
    for rule, changes, _found in BROKEN:
        (one,) = findings(rule, kind="cso-breach", **supervised(**changes))
        assert (one.severity is Severity.BLOCKING) == (rule in blocking), rule
