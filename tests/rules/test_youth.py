"""The rules of a youth report, each with the nearest case that it leaves alone."""

from __future__ import annotations

from typing import Any

import pytest

from reportgen.report import Severity
from tests.rules.asking import findings, places
from tests.sections.cases import MOTHER, SUBJECT

BORN = {"born": "2010-03-02"}  # 16 on the day of the report
YOUTH: dict[str, Any] = {"kind": "youth-psr", "subject": BORN}
GUARDIAN = {"person": MOTHER["person"], "relation": "mother"}
VICTIM = {"person": {"name": "Ann Lee", "form": "f", "shown": "initials"}, "contacted": "reached"}


def youth(rule: str, **areas: Any) -> list[tuple[str, str]]:
    return places(rule, **YOUTH | areas)


def test_each_parent_has_an_outcome_or_a_reason() -> None:
    rule = "parents-interviewed"
    assert youth(rule) == [("rule-parents-not-recorded", "youth.guardians")]
    assert youth(rule, youth={"guardians": [GUARDIAN]}) == [("rule-parents-interviewed", "youth.guardians[0]")]
    assert youth(rule, youth={"guardians": [GUARDIAN | {"source": "mother"}]}) == []
    assert youth(rule, youth={"guardians": [GUARDIAN | {"why_not": "deceased"}]}) == []
    assert youth(rule, youth={"absent": "not-available"}) == []
    assert places(rule) == []


def test_the_victim_was_heard_or_there_is_a_reason() -> None:
    rule = "victim-interviewed"
    assert youth(rule) == [("rule-victim-interviewed", "youth.victim_interview")]
    assert youth(rule, youth={"victim_interview": {"absent": "not-applicable"}}) == []
    assert youth(rule, victims={"victims": [VICTIM]}) == []
    left = {"victims": [VICTIM | {"contacted": "not-contacted"}]}
    assert youth(rule, victims=left) == [("rule-victim-reason", "victims.victims[0]")]
    assert youth(rule, victims=left | {"narrative": {"en": "a", "fr": "b"}}) == []
    assert places(rule) == []


@pytest.mark.parametrize(
    ("born", "on", "found"),
    [
        ("2013-05-09", "2025-05-08", "rule-youth-age"),  # the day before the twelfth birthday
        ("2013-05-09", "2025-05-09", None),
        ("2007-05-09", "2025-05-08", None),  # the last day of being 17
        ("2007-05-09", "2025-05-09", "rule-youth-age"),
        ("2007-05-09", "2025-05", "rule-youth-age-unsure"),
        ("2007-05-09", "2025", "rule-youth-age-unsure"),
    ],
)
def test_age_on_the_day_of_the_offence(born: str, on: str, found: str | None) -> None:
    offence = {"offence": "cc-266", "on": on, "finding": "plea", "found_on": "2026-01-05"}
    areas = YOUTH | {"subject": {"born": born}, "matter": {"offences": [offence]}}
    assert places("youth-age", **areas) == ([(found, "matter.offences[0].on")] if found else [])


def test_one_who_was_under_18_is_pointed_out_in_a_report_to_an_adult_court() -> None:
    assert places("youth-age", subject=BORN) == [("rule-youth-age-adult-report", "matter.offences[0].on")]
    assert places("youth-age") == []


def test_custody_asks_for_what_may_help_find_an_alternative() -> None:
    considered = {"custody_considered": True}
    assert youth("custody-report", youth=considered) == [("rule-custody-report", "youth.alternatives_to_custody")]
    told = considered | {"alternatives_to_custody": {"en": "a", "fr": "b"}}
    assert youth("custody-report", youth=told) == [("rule-custody-noted", "youth.custody_considered")]
    assert youth("custody-report", youth={"custody_considered": False}) == []


def test_a_section_34_report_is_not_repeated() -> None:
    record = {
        "id": "report",
        "kind": "record",
        "outcome": "received",
        "title": {"en": "Assessment", "fr": "Évaluation"},
    }
    titled = record | {"title": {"en": "Assessment ordered under section 34", "fr": "Évaluation (art. 34)"}}
    found = [("rule-medical-report", "sources[1]")]
    assert youth("medical-report", sources=[SUBJECT, record]) == []
    assert youth("medical-report", sources=[SUBJECT, titled]) == found
    assert youth("medical-report", sources=[SUBJECT, record], youth={"section_34_reports": ["report"]}) == found


def test_the_ban_of_the_kind_is_stated() -> None:
    (one,) = findings("youth-ban-stated", **YOUTH)
    assert (one.severity, one.at) == (Severity.BLOCKING, "matter.bans")
    assert one.reference is not None
    assert one.reference.parts == ("110",)
    stated = {"bans": [{"provision": "ycja-110", "protects": "young-person"}]}
    assert youth("youth-ban-stated", matter=stated) == []
    assert places("youth-ban-stated") == []


def test_a_youth_report_goes_to_a_youth_justice_court() -> None:
    assert youth("youth-court") == [("rule-youth-court", "matter.court")]
    assert youth("youth-court", matter={"court": "yjc-ocj"}) == []


def test_victims_and_children_are_not_shown_by_their_names() -> None:
    victim = MOTHER | {"id": "victim", "relation": "victim"}
    (one,) = findings("youth-people-shown", **YOUTH, sources=[victim])
    assert (one.severity, one.at) == (Severity.BLOCKING, "sources[0].person")
    hidden = victim | {"person": MOTHER["person"] | {"shown": "initials"}}
    assert youth("youth-people-shown", sources=[hidden]) == []
    brother = {"person": {"name": "Leo Roy", "form": "m"}, "relation": "brother", "born": "2012"}
    family = {"relatives": [brother, brother | {"born": "1999"}]}
    (two,) = findings("youth-people-shown", **YOUTH, family=family)
    assert (two.severity, two.at) == (Severity.WARNING, "family.relatives[0].person")


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "The offender was late.", True),
        ("en", "He asked about the Young Offenders Act.", False),
        ("en", "The young person has no criminal record.", True),
        ("fr", "Le délinquant était en retard.", True),
        ("fr", "Il était le détenu le plus jeune.", True),
        ("fr", "L’adolescent a prévenu son agente.", False),
        ("fr", "La Loi sur les jeunes contrevenants s’appliquait.", False),
    ],
)
def test_words_of_adult_proceedings_are_pointed_out(language: Any, text: str, found: bool) -> None:
    areas: dict[str, Any] = {"assessment": {"en": "a", "fr": "b"} | {language: text}}
    assert bool(places("youth-terms", language=language, **YOUTH | areas)) is found
    assert places("youth-terms", language=language, **areas) == []
