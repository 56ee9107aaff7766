"""A step of `kind.toml` is read whole or refused, with its place; every sign it may name has a test case."""

from __future__ import annotations

from typing import Any

import pytest

from reportgen.errors import InputError
from reportgen.kinds import kind_ids, load_kind
from reportgen.language import LANGUAGES, message, text
from reportgen.report import say
from reportgen.timeframes.anchors import ANCHORS
from reportgen.timeframes.completion import DONE, NEEDED
from reportgen.timeframes.lead_times import lead_times
from tests.timeframes.planning import kind_of

FIRST = {"id": "first-interview"}


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"form": "ordered"}, "form"),
        ({"from": "orderd"}, "from"),
        ({"unit": "days"}, "unit"),
        ({"side": "near"}, "side"),
        ({"done": "finished"}, "done"),
        ({"when": "always"}, "when"),
        ({"status": "sure"}, "status"),
        ({"calendar": "school"}, "calendar"),
        ({"count": -1}, "count"),
        ({"count": "7"}, "count"),
        ({"count": True}, "count"),
        ({"id": "first-interview"}, "id"),
        ({"after": ["translation"]}, "after"),
        ({"ref": ["cc"]}, "ref"),
        ({"ref": 742}, "ref"),
        ({"from": ["ordered"]}, "from"),
    ],
)
def test_a_step_that_cannot_be_read_is_refused_by_its_place(wrong: dict[str, Any], named: str) -> None:
    with pytest.raises(InputError) as refused:
        lead_times(kind_of(FIRST, {"id": "review"} | wrong), {})
    assert refused.value.key == "kind-step-wrong"
    assert (refused.value.facts["number"], refused.value.facts["name"]) == (2, named)
    for language in LANGUAGES:
        assert all(message(refused.value, language))


@pytest.mark.parametrize("missing", ["id", "from", "count", "side"])
def test_what_a_step_must_say_is_asked_for(missing: str) -> None:
    kind = kind_of({"id": "review"})
    (table,) = ({key: value for key, value in one.items() if key != missing} for one in kind.steps)
    with pytest.raises(InputError, match=f"name={missing}"):
        lead_times(kind_of_only(table), {})


def kind_of_only(table: dict[str, Any]) -> Any:
    from dataclasses import replace

    return replace(load_kind("psr"), steps=(table,))


@pytest.mark.parametrize("kind", kind_ids())
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_and_every_date_of_every_kind_has_its_words(kind: str, language: Any) -> None:
    found = lead_times(load_kind(kind), {})
    said = [text(say(f"step-{one.id}"), language) for one in found]
    assert len(set(said)) == len(found)
    assert all(text(say(f"anchor-{one.anchor}"), language) for one in found)


def test_whatever_a_step_may_name_some_step_names() -> None:
    tables = [one for kind in kind_ids() for one in lead_times(load_kind(kind), {})]
    assert {one.completed_by for one in tables} - {None} == set(DONE)
    assert {one.when for one in tables} - {None} == set(NEEDED)
    assert {one.anchor for one in tables} | {"court"} == set(ANCHORS)
