"""Every rule on parole finds what it is for in a report to the Board, and nothing in one that keeps it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from reportgen.language import LANGUAGES, text
from reportgen.report import Severity
from reportgen.rules import RULES
from tests.rules.asking import asked, findings, places
from tests.sections.parole_cases import ASKED, PROSE, RESIDENCE, SERVED, SOURCES, VICTIM, YEAR, check, parole

OURS = (
    "sentence-provincial", "stated-dates", "release-residence", "release-items-investigated", "parole-application",
    "parole-dates", "annex-kept-apart", "victim-whereabouts",
)  # fmt: skip
LONG = "She asked that nobody who knows her be told that she keeps a light on all night."


def annexed(en: str, **more: Any) -> dict[str, Any]:
    return {"confidential": {"submissions": [{"topic": "safety", "why": "safety", "words": {"en": en} | more}]}}


def serving(**more: Any) -> dict[str, Any]:
    return {"sentence": SERVED | more}


def applying(**more: Any) -> dict[str, Any]:
    return {"application": ASKED | more}


def checked(*checks: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"release": {"items": [RESIDENCE | {"checks": list(checks)} | more]}}


STATED = SERVED["stated"]
BROKEN: list[tuple[str, dict[str, Any], list[tuple[str, str]]]] = [
    ("sentence-provincial", serving(terms=[YEAR | {"length": {"years": 2}}]),
     [("rule-sentence-federal", "sentence.terms")]),
    ("sentence-provincial", serving(terms=[YEAR, YEAR | {"length": {"months": 13}, "consecutive": True}]),
     [("rule-sentence-federal", "sentence.terms")]),
    ("sentence-provincial", serving(terms=[YEAR | {"credit_days": 400}]), [("rule-sentence-terms", "sentence.terms")]),
    ("stated-dates", serving(stated=None), [("rule-stated-dates-missing", "sentence.stated")]),
    ("stated-dates", serving(stated=STATED | {"stated_by": None}),
     [("rule-stated-dates-unsourced", "sentence.stated.stated_by")]),
    ("stated-dates", serving(stated=STATED | {"expiry": "2027-01-05"}),
     [("rule-stated-dates", "sentence.stated.expiry")]),
    ("release-residence", {"release": {}}, [("rule-release-residence", "release.items")]),
    ("release-residence", checked(item="work"), [("rule-release-residence", "release.items")]),
    ("release-items-investigated", checked(), [("rule-release-items-investigated", "release.items[0].checks")]),
    ("release-items-investigated", checked(check("contradicted", "landlord")),
     [("rule-release-contradiction-told", "release.items[0].checks[0].remark")]),
    ("parole-application", applying(early=True), [("rule-early-grounds", "application.early_grounds")]),
    ("parole-application", applying(hearing_on=None), [("rule-hearing-missing", "application.hearing_on")]),
    ("parole-application", applying(hearing_on="2026-03-01"), [("rule-hearing-past", "application.hearing_on")]),
    ("parole-application", applying(hearing_on="2026-03-16"), [("rule-hearing-near", "application.hearing_on")]),
    ("parole-application", serving(terms=[YEAR | {"length": {"days": 180}}]), [("rule-review-way", "application.way")]),
    ("parole-dates", checked(check("confirmed", on="2026-03-03")),
     [("rule-dates-not-ahead", "release.items[0].checks[0].on")]),
    ("parole-dates", applying(applied_on="2026-03-03"), [("rule-dates-not-ahead", "application.applied_on")]),
    ("parole-dates", {"institution": {"misconducts": [{"on": "2026-03-03", "what": PROSE}]}},
     [("rule-dates-not-ahead", "institution.misconducts[0].on")]),
    ("parole-dates", {"police": {"positions": [{"service": "X", "position": "concerns", "answered_on": "2026-03-03"}]}},
     [("rule-dates-not-ahead", "police.positions[0].answered_on")]),
    ("annex-kept-apart", annexed(LONG) | {"assessment": {"en": f"He heard {LONG[4:60]}"}},
     [("rule-annex-kept-apart", "assessment")]),
    ("annex-kept-apart", {"sources": [*SOURCES, VICTIM | {"id": "v", "relation": "victim", "confidential": False}]},
     [("rule-victim-source", f"sources[{len(SOURCES)}].confidential")]),
    ("victim-whereabouts", annexed("She now lives at 14 Elm Grove Crescent."),
     [("rule-victim-whereabouts", "confidential.submissions[0].words")]),
    ("victim-whereabouts", annexed("Her number is 705-555-0101."),
     [("rule-victim-whereabouts", "confidential.submissions[0].words")]),
    ("victim-whereabouts", annexed("No.", fr="Elle habite au 14, rue des Érables."),
     [("rule-victim-whereabouts", "confidential.submissions[0].words")]),
    ("victim-whereabouts", annexed("Mail goes to P3E 5J1."),
     [("rule-victim-whereabouts", "confidential.submissions[0].words")]),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "areas", "expected"), BROKEN, ids=[f"{one[0]}-{n}" for n, one in enumerate(BROKEN)])
def test_a_rule_finds_what_it_is_for(rule: str, areas: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    kind = "preparole-annex" if rule == "victim-whereabouts" else "preparole"
    assert places(rule, kind=kind, **parole(**areas)) == expected
    for finding in findings(rule, kind=kind, **parole(**areas)):
        assert all(text(finding.message, language) for language in LANGUAGES)


@pytest.mark.parametrize("rule", OURS)
def test_a_case_that_keeps_the_rule_has_no_finding(rule: str) -> None:
    assert rule in RULES
    kept = parole(**annexed(LONG), **applying(hearing_on="2026-03-17"))
    assert [places(rule, kind=kind, **kept) for kind in ("preparole", "preparole-annex")] == [[], []]


@pytest.mark.parametrize("rule", OURS)
def test_no_rule_on_parole_speaks_of_a_report_to_the_court(rule: str) -> None:
    broken = parole(sentence=None, application=None, release={})
    assert places(rule, kind="psr", **broken) == []


@pytest.mark.parametrize(
    "said", ["On May 4 the court sat.", "Le 4 mai, 3 rangs de chaises.", "She slept 2 hours on the road."]
)
def test_ordinary_figures_are_no_address(said: str) -> None:
    assert places("victim-whereabouts", kind="preparole-annex", **parole(**annexed(said))) == []


def test_what_blocks_and_what_is_only_weighed() -> None:
    def weight(rule: str, **areas: Any) -> list[Severity]:
        return [one.severity for one in findings(rule, kind="preparole", **parole(**areas))]

    assert weight("sentence-provincial", **serving(terms=[YEAR | {"intermittent": True, "length": {"days": 60}}])) == [
        Severity.WARNING
    ]
    assert weight("stated-dates", **serving(stated=STATED | {"expiry": "2027-01-05"})) == [Severity.NOTE]
    assert weight("release-residence", release={}) == [Severity.BLOCKING]
    assert weight("release-residence", release={"absent": "declined"}) == []
    assert weight("release-items-investigated", **checked()) == [Severity.WARNING]
    found = findings("victim-whereabouts", kind="preparole-annex", **parole(**annexed("P3E 5J1")))
    assert [one.severity for one in found] == [Severity.BLOCKING]


@pytest.mark.parametrize(
    "changed", [str.upper, lambda said: said.replace(" ", "\n"), lambda said: said.replace(",", ";")]
)
def test_a_sentence_of_the_annex_is_found_however_it_is_typed(changed: Any) -> None:
    copied = {"assessment": {"en": f"It is said: {changed(LONG)}"}}
    assert places("annex-kept-apart", kind="preparole", **parole(**annexed(LONG), **copied)) != []


def test_a_name_of_the_annex_blocks_the_report_that_says_it() -> None:
    copied = parole(assessment={"en": "Ida Lund called."}, **annexed(LONG))
    assert ("rule-withheld-in-text", "assessment.en") in places("withheld-in-text", kind="preparole", **copied)


def test_the_estimate_is_the_law_packs() -> None:
    question = asked(kind="preparole", on=date(2026, 3, 2), **parole())
    assert [one for rule in ("sentence-provincial", "stated-dates") for one in RULES[rule](question)] == []
