"""How far a page is, told from its answers, what is found on it, and whether the officer marked it complete."""

from __future__ import annotations

from typing import Any

import pytest

from reportgen.forms.page_status import state_of, states_of, waits_for
from reportgen.forms.pages import PAGES
from tests.forms.desk import SAMPLES, answered, page, sample


@pytest.mark.parametrize(
    ("name", "answers", "more", "state"),
    [
        ("work", {}, {}, "not-started"),
        ("work", {"family.absent": "declined"}, {}, "not-started"),
        ("work", {"work.jobs": {"entries": []}}, {}, "not-started"),
        ("work", {"work.jobs": {"entries": ["~1"]}}, {}, "started"),
        ("work", {"work.narrative.en": "x"}, {}, "started"),
        ("work", {"work.narrative.en": "x"}, {"here": ["found"]}, "started"),
        ("work", {"work.narrative.en": "x"}, {"marked_complete": True}, "complete"),
        ("work", {}, {"marked_complete": True}, "complete"),
        ("work", {"work.narrative.en": "x"}, {"marked_complete": True, "here": ["found"]}, "needs-another-look"),
        ("work", {"work.narrative.en": "x"}, {"marked_complete": True, "torn": True}, "needs-another-look"),
        ("work", {"work.narrative.en": "x"}, {"torn": True}, "needs-another-look"),
        ("work", {"work.jobs.~1.period": {"typed": {"start:year": "20"}}}, {}, "needs-another-look"),
        (
            "work",
            {"work.jobs.~1.period": {"typed": {"start:year": "20"}}},
            {"marked_complete": True},
            "needs-another-look",
        ),
        ("conditions", {}, {}, "cannot-start"),
        ("conditions", {"plan.order": "discharge"}, {}, "started"),
        ("conditions", {"matter.offences": {"entries": ["~1"]}}, {}, "not-started"),
        ("conditions", {"matter.offences": {"entries": []}}, {}, "cannot-start"),
        ("gladue-story", {}, {}, "cannot-start"),
        ("gladue-story", {"gladue.consent.given_on": "2026-01-02"}, {}, "not-started"),
        ("gladue-consent", {}, {}, "not-started"),
        ("breach", {}, {}, "cannot-start"),
        ("supervised", {"supervised.breach.warrant_on": "2026-01-02"}, {}, "not-started"),
    ],
)
def test_states(name: str, answers: dict[str, Any], more: dict[str, Any], state: str) -> None:
    here = more.pop("here", ()) if "here" in more else ()
    assert state_of(page(name), answers, here, **more) == state


def test_all_pages_at_once_are_as_each_alone() -> None:
    answers = answered(sample(SAMPLES[0])) | {"work.status.accounts.~9.value": {"typed": {"": "x"}}}
    here = {"family": ["found"], "residence": ["found"]}
    marked, torn = {"family", "schooling"}, {"person"}
    together = states_of(PAGES, answers, here, marked, torn)
    assert together == {
        one.id: state_of(one, answers, here.get(one.id, ()), marked_complete=one.id in marked, torn=one.id in torn)
        for one in PAGES
    }
    assert set(together.values()) == {"not-started", "started", "complete", "cannot-start", "needs-another-look"}


def test_what_a_page_waits_for_is_a_page() -> None:
    assert waits_for(page("conditions"), {}) is page("offences")
    assert waits_for(page("gladue-culture"), {}) is page("gladue-consent")
    assert waits_for(page("breach"), {}) is page("supervised")
    assert waits_for(page("breach"), {"supervised.order.kind": "probation"}) is None
    assert waits_for(page("family"), {}) is None
