"""What a case file tells of its steps: one case that says so, and one that does not, for each."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from reportgen.timeframes.completion import DONE, NEEDED, Completion
from tests.sections.cases import MOTHER, SUBJECT, case

PROSE = {"en": "Written.", "fr": "Rédigé."}
CONSENT = {"given_on": "2026-01-20"}
OPTION = {"what": PROSE, "provider": "Lodge", "acceptance": "accepted"}
CLAIM = {"item": "residence", "claim": PROSE}
CHECK = {"on": "2026-01-20", "result": "confirmed"}
FAILED = {"condition": "3", "on": "2026-01-10", "account": PROSE}
HEALTH_PAPER = {"id": "clinic", "kind": "record", "outcome": "requested", "title": PROSE, "requested_on": "2026-01-20"}
STATEMENT = {"what": PROSE, "sort": "statement", "signed_on": "2026-01-20"}


def breach(**more: Any) -> dict[str, Any]:
    return {"supervised": {"breach": more}}


# sign, areas that say so, areas that do not, the day it was
SIGNS: list[tuple[str, dict[str, Any], dict[str, Any], str | None]] = [
    ("interviewed", {"sources": [SUBJECT]}, {"sources": [MOTHER]}, "2026-02-10"),
    ("interviewed", {"sources": [SUBJECT | {"outcome": "declined", "occasions": []}]},
     {"sources": [SUBJECT | {"outcome": "not-reached"}]}, None),
    ("health-records-asked", {"sources": [HEALTH_PAPER], "health": {"sources": ["clinic"]}},
     {"sources": [HEALTH_PAPER]}, "2026-01-20"),
    ("contacts-made", {"sources": [MOTHER]}, {"sources": [SUBJECT]}, "2026-02-12"),
    ("draft-written", {"assessment": PROSE}, {"assessment": {"absent": "declined"}}, None),
    ("translated", {"assessment": PROSE}, {"assessment": {"en": "One language."}}, None),
    ("gladue-consent", {"gladue": {"consent": CONSENT}}, {"gladue": {"consent": {}}}, "2026-01-20"),
    ("gladue-options", {"gladue": {"options": [OPTION]}}, {"gladue": {"options": [OPTION | {"acceptance": "asked"}]}},
     None),
    ("gladue-draft", {"gladue": {"healing_plan": [{"what": PROSE}]}}, {"gladue": {"options": [OPTION]}}, None),
    ("gladue-read", {"gladue": {"consent": CONSENT | {"read_by_person_on": "2026-02-02"}}},
     {"gladue": {"consent": CONSENT}}, "2026-02-02"),
    ("release-checked", {"release": {"items": [CLAIM | {"checks": [CHECK]}]}},
     {"release": {"items": [CLAIM | {"checks": [CHECK]}, CLAIM]}}, "2026-01-20"),
    ("release-checked", {"release": {"items": [CLAIM | {"checks": [CHECK]}]}},
     {"release": {"items": [CLAIM | {"checks": [CHECK | {"result": "pending"}]}]}}, "2026-01-20"),
    ("breach-heard", breach(hearing_on="2026-01-20"), breach(), "2026-01-20"),
    ("breach-notice", breach(notice_given_on="2026-01-20"), breach(), "2026-01-20"),
    ("statements-signed", breach(exhibits=[STATEMENT]),
     breach(exhibits=[STATEMENT, {"what": PROSE, "sort": "statement"}]), "2026-01-20"),
    ("supervision-told", {"supervised": {"recommendation": PROSE}}, {}, None),
]  # fmt: skip


@pytest.mark.parametrize(("sign", "says", "silent", "day"), SIGNS)
def test_a_case_tells_that_a_step_is_done(
    sign: str, says: dict[str, Any], silent: dict[str, Any], day: str | None
) -> None:
    assert DONE[sign](case(**says)) == Completion(date.fromisoformat(day) if day else None)
    assert DONE[sign](case(**silent)) is None


def test_a_case_file_that_is_there_is_an_open_file() -> None:
    assert DONE["opened"](case()) == Completion()


TERM = {"imposed_on": "2026-01-05", "length": {"days": 181}}
NEEDS: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("both-languages", {"matter": {"report_language": "both"}}, {"matter": {"report_language": "fr"}}),
    ("health-records", {}, {"health": {"absent": "declined"}}),
    ("sentence-181-days", {"sentence": {"terms": [TERM]}}, {"sentence": {"terms": [TERM | {"length": {"days": 180}}]}}),
    ("sentence-181-days", {"application": {"way": "automatic"}}, {"application": {"way": "application"}}),
    ("shorter-sentence", {"sentence": {"terms": [TERM | {"length": {"days": 180}}]}}, {"sentence": {"terms": [TERM]}}),
    ("change-proposed", breach(change_received_on="2026-01-20"), breach()),
    ("breach-alleged", breach(failures=[FAILED]), breach()),
    ("breach-alleged", breach(appeared_on="2026-01-20"), {}),
    ("parole-suspended", breach(recommitted_on="2026-01-20"), breach()),
    ("confidential-matters", {"confidential": {"submissions": [{"topic": "safety", "words": PROSE, "why": "safety"}]}},
     {}),
]  # fmt: skip


@pytest.mark.parametrize(("need", "needed", "not_needed"), NEEDS)
def test_a_case_tells_whether_a_step_is_needed(need: str, needed: dict[str, Any], not_needed: dict[str, Any]) -> None:
    assert NEEDED[need](case(**needed))
    assert not NEEDED[need](case(**not_needed))


def test_every_sign_and_every_need_is_tried_here() -> None:
    assert {sign for sign, *_ in SIGNS} | {"opened"} == set(DONE)
    assert {need for need, *_ in NEEDS} == set(NEEDED)
