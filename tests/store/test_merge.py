from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.store.encoding import same
from reportgen.store.merge import Merged, entries, is_gone, lists_above, merge, merge_orders, ordered

KEYS = [f"~{letter}" for letter in "abcdefg"]
ORDERS = st.lists(st.sampled_from(KEYS), unique=True, max_size=7).map(tuple)
VALUES = st.one_of(st.none(), st.sampled_from(["", "a", "b", 1, True, 1.0, ["x"], {"typed": {"": "12o"}}]))
PATHS = ["one", "two", "three"]
SIDES = st.fixed_dictionaries(dict.fromkeys(PATHS, VALUES))


def held(side: dict[str, Any]) -> dict[str, Any]:
    return {path: answer for path, answer in side.items() if answer is not None}


def whose(base: dict[str, Any], current: dict[str, Any]) -> set[str]:
    return {path for path in PATHS if not same(base[path], current[path])}


# answers


@given(SIDES, SIDES, SIDES)
def test_every_answer_given_is_applied_kept_aside_there_already_or_untouched(
    mine: dict[str, Any], base: dict[str, Any], current: dict[str, Any]
) -> None:
    merged = merge(mine, held(base), held(current), whose(base, current), {})
    for path in PATHS:
        untouched, there = same(mine[path], base[path]), same(mine[path], current[path])
        applied = path in merged.changed and same(merged.changed[path], mine[path])
        aside = path in merged.aside and same(merged.aside[path], mine[path])
        assert [untouched or there, applied, aside].count(True) == 1


@given(SIDES, SIDES, SIDES)
def test_what_another_window_answered_is_never_written_over(
    mine: dict[str, Any], base: dict[str, Any], current: dict[str, Any]
) -> None:
    merged = merge(mine, held(base), held(current), whose(base, current), {})
    assert not {*merged.changed} & whose(base, current)


@given(SIDES, SIDES, SIDES)
def test_what_only_this_window_answered_is_written_over(
    mine: dict[str, Any], base: dict[str, Any], current: dict[str, Any]
) -> None:
    merged = merge(mine, held(base), held(current), set(), {})
    assert merged.aside == {}
    assert {path: merged.changed[path] for path in merged.changed} == {
        path: mine[path] for path in PATHS if not same(mine[path], base[path]) and not same(mine[path], current[path])
    }


def test_what_was_changed_and_changed_back_elsewhere_is_as_it_was() -> None:
    assert merge({"one": "b"}, {"one": "a"}, {"one": "a"}, {"one"}, {}) == Merged({"one": "b"}, {})


def test_one_is_not_true_and_a_whole_number_is_not_a_text() -> None:
    assert merge({"one": True}, {"one": 1}, {"one": 1}, set(), {}).changed == {"one": True}
    assert merge({"one": "1"}, {"one": 1}, {"one": 1}, set(), {}).changed == {"one": "1"}


def test_while_a_conflict_waits_what_is_typed_goes_to_it() -> None:
    waiting = {"one": "mine"}
    assert merge({"one": "mine, more"}, {"one": "theirs"}, {"one": "theirs"}, set(), waiting) == Merged(
        {}, {"one": "mine, more"}
    )
    assert merge({"one": "mine"}, {"one": "theirs"}, {"one": "theirs"}, set(), waiting) == Merged()
    assert merge({"one": "theirs"}, {"one": "theirs"}, {"one": "theirs"}, set(), waiting) == Merged()
    assert merge({"two": "else"}, {}, {}, set(), waiting).changed == {"two": "else"}


# lists


@given(ORDERS, ORDERS, ORDERS)
def test_added_here_and_there_stays_and_removed_is_gone(
    base: tuple[str, ...], mine: tuple[str, ...], theirs: tuple[str, ...]
) -> None:
    order = merge_orders(base, mine, theirs)
    assert len(set(order)) == len(order)
    removed = ({*base} - {*mine}) | ({*base} - {*theirs})
    assert {*order} == ({*mine} | {*theirs}) - removed


@given(ORDERS, ORDERS)
def test_what_only_one_side_did_is_what_comes(base: tuple[str, ...], other: tuple[str, ...]) -> None:
    assert merge_orders(base, other, base) == other
    assert merge_orders(base, base, other) == other


@given(ORDERS, ORDERS, ORDERS)
def test_no_list_loses_an_entry_that_was_answered_elsewhere(
    base: tuple[str, ...], mine: tuple[str, ...], theirs: tuple[str, ...]
) -> None:
    sides = [{"list": ordered(order), **{f"list.{key}.name": key for key in order}} for order in (mine, base, theirs)]
    given_, before, now = ({path: one for path, one in side.items() if one is not None} for side in sides)
    answered = {f"list.{key}.name" for key in theirs}
    merged = merge({"list": given_.get("list")}, before, now, answered, {})
    after = entries(merged.changed.get("list", now.get("list")))
    assert {*theirs} - {*after} == set()
    wants = {key for key in base if key in theirs and key not in mine}
    assert set(merged.aside.get("list", {"taken": []})["taken"]) == wants
    assert {path for path in merged.changed if path != "list"} == set()


def listing(*keys: str, **answers: str) -> dict[str, Any]:
    return {"list": ordered(f"~{key}" for key in keys), **{f"list.~{key}.name": one for key, one in answers.items()}}


def test_an_entry_taken_out_takes_its_answers_with_it() -> None:
    now = {**listing("a", "b", a="Ann", b="Bea"), "list.~a.sub": ordered(["~x"]), "list.~a.sub.~x.on": "2026"}
    merged = merge({"list": ordered(["~b"])}, now, now, set(), {})
    assert merged.changed == {
        "list": ordered(["~b"]),
        "list.~a.name": None,
        "list.~a.sub": None,
        "list.~a.sub.~x.on": None,
    }


def test_a_list_whose_last_entry_goes_is_not_there() -> None:
    now = listing("a", a="Ann")
    nothing: list[Any] = [None, {"entries": []}]
    for emptied in nothing:
        assert merge({"list": emptied}, now, now, set(), {}).changed == {"list": None, "list.~a.name": None}


def test_a_key_that_begins_like_another_is_not_it() -> None:
    now = listing("a", "ab", a="Ann", ab="Abe")
    assert merge({"list": ordered(["~ab"])}, now, now, {"list.~ab.name"}, {}).changed == {
        "list": ordered(["~ab"]),
        "list.~a.name": None,
    }


def test_the_entry_one_wanted_out_stays_out_of_question_until_settled() -> None:
    base, now = listing("a", "b", a="Ann", b="Bea"), listing("a", "b", a="Anna", b="Bea")
    first = merge({"list": ordered(["~b"])}, base, now, {"list.~a.name"}, {})
    assert first == Merged({}, {"list": {"taken": ["~a"]}})
    again = merge({"list": ordered(["~b"])}, now, now, set(), first.aside)
    assert again == Merged()
    more = merge({"list": ordered(["~b", "~c"]), "list.~c.name": "Cy"}, now, now, set(), first.aside)
    assert more.aside == {}
    assert entries(more.changed["list"]) == ("~a", "~b", "~c")
    assert more.changed["list.~c.name"] == "Cy"


def test_what_is_typed_in_an_entry_that_was_taken_out_elsewhere_is_kept_aside() -> None:
    base, now = listing("a", "b", a="Ann", b="Bea"), listing("b", b="Bea")
    gone = {"list", "list.~a.name"}
    assert merge({"list.~a.name": "Anna"}, base, now, gone, {}) == Merged({}, {"list.~a.name": "Anna"})
    assert merge({"list.~a.new": "typed"}, base, now, gone, {}) == Merged({}, {"list.~a.new": "typed"})
    assert merge({"list.~a.name": None}, base, now, gone, {}) == Merged()


def test_what_is_typed_in_an_entry_and_taken_out_at_once_is_kept_aside() -> None:
    now = listing("a", "b", a="Ann", b="Bea")
    merged = merge({"list.~a.name": "Anna", "list": ordered(["~b"])}, now, now, set(), {})
    assert merged.changed == {"list": ordered(["~b"]), "list.~a.name": None}
    assert merged.aside == {"list.~a.name": "Anna"}


def test_a_new_entry_and_its_answers_come_together() -> None:
    merged = merge({"list.~n.name": "New", "list": ordered(["~n"])}, {}, {}, set(), {})
    assert merged == Merged({"list": ordered(["~n"]), "list.~n.name": "New"}, {})


@pytest.mark.parametrize(
    ("path", "above"),
    [
        ("list", []),
        ("list.~a", []),
        ("list.~a.name", [("list", "~a")]),
        ("a.b.~c.d.~e.f", [("a.b", "~c"), ("a.b.~c.d", "~e")]),
        ("~a.name", []),
    ],
)
def test_the_lists_a_path_stands_in(path: str, above: list[tuple[str, str]]) -> None:
    assert list(lists_above(path)) == above


def test_an_entry_that_was_never_listed_is_not_gone() -> None:
    assert not is_gone("list.~a.name", {}, {})
    assert is_gone("list.~a.name", {"list": ordered(["~a"])}, {})
    assert not is_gone("list.~a.name", {"list": ordered(["~a"])}, {"list": ordered(["~b", "~a"])})
