"""A case shown and posted untouched is the same case, answer for answer, page for page."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from reportgen.case.draft.answers import answers_of, assemble
from reportgen.case.io.load import parse_case
from reportgen.forms.model import FIRST
from reportgen.forms.pages import PAGES
from reportgen.forms.posted_answers import read, unread
from reportgen.forms.questions import ask_at, asks, part_at, questions
from reportgen.forms.tables import LISTED_AT, NOT_ASKED
from tests.forms.desk import SAMPLES, answered, lists, page, posted, sample, screens

UNASKED = {field for _, field in NOT_ASKED}


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.parent.name)
def test_a_sample_posted_as_it_is_shown_stays_as_it_is(path: Path) -> None:
    known = sample(path)
    answers = answered(known)
    kept = dict(answers)
    seen: set[str] = set()
    for _, _, parts in screens(answers):
        found = read(parts, posted(parts))
        assert found.keys() == {ask.path for ask in asks(parts)}
        assert {at: answer for at, answer in found.items() if answer != answers.get(at)} == {}
        seen |= found.keys()
        kept |= {at: answer for at, answer in found.items() if answer is not None}
    orders = {at for at, answer in answers.items() if isinstance(answer, dict)}
    unseen = answers.keys() - seen - orders
    assert {at for at in unseen if not UNASKED & {at.rpartition(".")[2], *at.split(".")}} == set()
    come = assemble(kept)
    assert come.unfinished == ()
    content = json.dumps(come.data, ensure_ascii=False).encode()
    assert parse_case(content, Path("case.json")) == parse_case(path.read_bytes(), Path("case.json"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.parent.name)
def test_a_sample_typed_from_nothing_is_the_same_case(path: Path) -> None:
    """The case is typed in as an officer would: entries are added, then every page is posted on an empty one."""
    full = {at: _as_offered(answer) for at, answer in answered(sample(path)).items()}
    typed = {at: answer for at, answer in full.items() if isinstance(answer, dict) and not at.endswith(".accounts")}
    typed |= {at: answer for at, answer in full.items() if UNASKED & set(at.split(".")) and at not in typed}
    for one, entry, parts in screens(full):
        found = read(questions(one, typed | _accounts(full), entry), posted(parts))
        typed |= {at: _as_offered(answer) for at, answer in found.items() if answer is not None}
    first, second = (
        parse_case(json.dumps(assemble(one).data).encode(), Path("case.json"))
        for one in (typed | _accounts(full), full)
    )
    assert first == second


def _as_offered(answer: Any) -> Any:
    """Ticks have no order: what is ticked stands as it is offered, and so it is compared."""
    return sorted(answer) if isinstance(answer, list) else answer


def _accounts(full: dict[str, object]) -> dict[str, object]:
    return {at: answer for at, answer in full.items() if at.endswith(".accounts")}


def test_every_question_can_be_had_alone() -> None:
    answers = answered(sample(SAMPLES[1]))
    for _, _, parts in screens(answers):
        for ask in asks(parts):
            alone = ask_at(answers, ask.path)
            assert alone is not None, ask.path
            assert (alone.widget, alone.answer, alone.label) == (ask.widget, ask.answer, ask.label)
        for listed in lists(parts):
            found = part_at(answers, listed.path)
            assert found is not None
            assert ask_at(answers, listed.path) is None
    assert part_at(answers, "nothing.there") is None
    assert part_at(answers, "residence.housing.accounts.~zz.value") is None


def test_a_page_posted_twice_makes_one_account() -> None:
    parts = questions(page("residence"), {})
    form = posted(parts) | {f"residence.housing.accounts.{FIRST}.value": ["rent"]}
    once = {at: answer for at, answer in read(parts, form).items() if answer is not None}
    assert once == {
        f"residence.housing.accounts.{FIRST}.value": "rent",
        "residence.housing.accounts": {"entries": [FIRST]},
    }
    twice = read(parts, form)
    assert {at: answer for at, answer in twice.items() if answer is not None} == once
    assert assemble(once).data == {"residence": {"housing": {"accounts": [{"value": "rent"}]}}}


def test_what_is_not_in_the_post_is_not_touched() -> None:
    answers = answered(sample(SAMPLES[1]))
    parts = questions(page("person"), answers)
    assert read(parts, {}) == {}
    assert read(parts, {"subject.name": [" Rose  Roy "]}) == {"subject.name": "Rose  Roy"}
    assert read(parts, {"subject.name": [""]}) == {"subject.name": None}
    assert read(parts, {"subject.form:asked": ["1"]}) == {"subject.form": None}
    assert read(parts, {"no.such": ["x"], "subject.born:asked": ["1"]}) == {"subject.born": None}


def test_what_no_box_can_show_is_shown_whole_and_stays() -> None:
    odd = {
        "subject": {"name": ["a", "list"], "born": "last spring", "form": "q", "languages": "en", "title": "perhaps"},
        "matter": {"files": [1, 2], "ordered_on": 5, "offences": [{"on": 7, "count": "two"}]},
        "work": {"jobs": [{"period": "2010 to 2011", "hours_a_week": True}]},
        "sources": [{"id": "a", "interpreter": {"on": "2026-01-02"}}],
    }
    answers = answers_of(odd)
    for _, _, parts in screens(answers):
        found = read(parts, posted(parts))
        assert {at: answer for at, answer in found.items() if answer != answers.get(at)} == {}


def test_ids_of_the_case_are_offered_in_its_order() -> None:
    answers = answered({"sources": [{"id": "b"}, {"id": "a"}], "family": {"sources": ["a", "gone"]}})
    ask = ask_at(answers, "family.sources")
    assert ask is not None
    assert (ask.codes, ask.of) == (("b", "a"), "sources")
    assert LISTED_AT["sources"] == ("sources", "id")
    ticked = {"family.sources:asked": ["1"], "family.sources": ["b", "a", "gone"]}
    assert read(questions(page("family"), answers), ticked) == {"family.sources": ["a", "gone", "b"]}


def test_a_page_is_made_in_no_time() -> None:
    answers = max((answered(sample(path)) for path in SAMPLES), key=len)
    assert len(answers) > 600
    for one in PAGES:
        questions(one, answers)
    for one in PAGES:
        best = min(_seconds(one.id, answers) for _ in range(5))
        assert best < 0.005, one.id


def _seconds(name: str, answers: dict[str, object]) -> float:
    start = time.perf_counter()
    questions(page(name), answers)
    return time.perf_counter() - start


def test_nothing_of_a_sound_sample_is_half_typed() -> None:
    for path in SAMPLES[:3]:
        answers = answered(sample(path))
        assert [ask.path for _, _, parts in screens(answers) for ask in asks(parts) if unread(ask)] == []
