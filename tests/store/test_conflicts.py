from __future__ import annotations

from typing import Any

import pytest

from reportgen.errors import InputError
from reportgen.store import Conflict, Saved, Store
from tests.store.desk import ANSWERS, MINE, OTHER, Clock

ANN = "family.relatives.~a.person.name"


def only(store: Store, case: str) -> Conflict:
    (found,) = store.conflicts(case)
    return found


@pytest.fixture
def clash(store: Store, case: str, at: Clock) -> Saved:
    """Another window answered first: what this window then says waits in a conflict."""
    store.save(case, 1, {"assessment": "Theirs."}, OTHER, at())
    return store.save(case, 1, {"assessment": "Mine.", "plan.order": "parole"}, MINE, at())


def test_neither_text_is_written_over(store: Store, case: str, clash: Saved) -> None:
    assert clash.changed_paths == ("plan.order",)
    assert store.answers(case)["assessment"] == "Theirs."
    found = only(store, case)
    assert (found,) == clash.conflicts
    assert (found.path, found.mine, found.theirs, found.by, found.window) == (
        "assessment",
        "Mine.",
        "Theirs.",
        MINE.user,
        MINE.window,
    )
    assert "Mine." not in repr(found)


def test_what_the_window_goes_on_typing_stays_with_the_conflict(
    store: Store, case: str, clash: Saved, at: Clock
) -> None:
    for text in ("Mine, more.", "Mine, more still."):
        saved = store.save(case, clash.version, {"assessment": text}, MINE, at())
        assert (saved.version, saved.changed_paths) == (clash.version, ())
        assert [one.mine for one in saved.conflicts] == [text]
    store.save(case, clash.version, {"assessment": "Theirs, more."}, OTHER, at())
    found = only(store, case)
    assert (found.mine, found.theirs) == ("Mine, more still.", "Theirs, more.")
    assert store.conflict_texts(case, found.id) == ("Mine.", "Mine, more.", "Mine, more still.")


@pytest.mark.parametrize(("keep", "stands"), [("mine", "Mine."), ("theirs", "Theirs."), ("both", "Theirs.\n\nMine.")])
def test_a_conflict_is_settled_once(store: Store, case: str, clash: Saved, at: Clock, keep: Any, stands: str) -> None:
    waiting = only(store, case).id
    saved = store.settle(case, waiting, keep, OTHER, at())
    assert store.answers(case)["assessment"] == stands
    assert saved.version == clash.version + (keep != "theirs")
    assert store.conflicts(case) == ()
    assert store.conflict_texts(case, waiting) == ("Mine.",)
    with pytest.raises(InputError, match="store-no-conflict"):
        store.settle(case, waiting, keep, OTHER, at())
    assert store.audit()[-1].event == f"settled-{keep}"
    assert store.check() == ()


@pytest.mark.usefixtures("clash")
def test_after_it_is_settled_the_window_types_as_before(store: Store, case: str, at: Clock) -> None:
    version = store.settle(case, only(store, case).id, "mine", MINE, at()).version
    assert store.save(case, version, {"assessment": "Mine, then."}, MINE, at()).changed_paths == ("assessment",)


@pytest.mark.usefixtures("clash")
def test_a_conflict_of_another_case_or_kept_in_no_known_way_is_none(store: Store, case: str, at: Clock) -> None:
    other = store.start(ANSWERS, MINE, at()).id
    waiting = only(store, case).id
    for asked in ((other, waiting, "mine"), (case, "0" * 16, "mine"), (case, waiting, "neither")):
        with pytest.raises(InputError, match="store-no-conflict"):
            store.settle(*asked, MINE, at())
    with pytest.raises(InputError, match="store-no-conflict"):
        store.conflict_texts(other, waiting)
    assert len(store.conflicts(case)) == 1


@pytest.mark.parametrize(
    ("theirs", "mine", "both"),
    [
        ("Theirs.", None, "Theirs."),
        (None, "Mine.", "Mine."),
        (["en", "fr"], ["fr", "oj"], ["en", "fr", "oj"]),
        (1, 2, "refused"),
        ("text", {"typed": {"": "12o"}}, "refused"),
    ],
)
def test_both_are_kept_where_they_can_be(store: Store, case: str, at: Clock, theirs: Any, mine: Any, both: Any) -> None:
    store.save(case, 1, {"assessment": theirs}, OTHER, at())
    store.save(case, 1, {"assessment": mine}, MINE, at())
    waiting = only(store, case).id
    if both == "refused":
        with pytest.raises(InputError, match="store-not-both"):
            store.settle(case, waiting, "both", MINE, at())
        assert only(store, case).id == waiting
    else:
        store.settle(case, waiting, "both", MINE, at())
        assert store.answers(case)["assessment"] == both


# lists


def test_entries_added_in_two_windows_both_stay(store: Store, case: str, at: Clock) -> None:
    path = "family.relatives"
    store.save(case, 1, {path: {"entries": ["~a", "~b", "~x"]}, f"{path}.~x.person.name": "Xi"}, OTHER, at())
    store.save(case, 1, {path: {"entries": ["~a", "~y", "~b"]}, f"{path}.~y.person.name": "Yo"}, MINE, at())
    answers = store.answers(case)
    assert answers[path] == {"entries": ["~a", "~y", "~b", "~x"]}
    assert (answers[f"{path}.~x.person.name"], answers[f"{path}.~y.person.name"]) == ("Xi", "Yo")
    assert store.conflicts(case) == ()


@pytest.mark.parametrize(("keep", "after"), [("mine", ["~b"]), ("theirs", ["~a", "~b"]), ("both", ["~a", "~b"])])
def test_an_entry_taken_out_here_and_answered_there_waits(
    store: Store, case: str, at: Clock, keep: Any, after: list[str]
) -> None:
    store.save(case, 1, {ANN: "Anna"}, OTHER, at())
    saved = store.save(case, 1, {"family.relatives": {"entries": ["~b"]}}, MINE, at())
    assert saved.changed_paths == ()
    found = only(store, case)
    assert (found.mine, found.theirs) == ({"entries": ["~b"]}, {"entries": ["~a", "~b"]})
    store.settle(case, found.id, keep, MINE, at())
    assert store.answers(case)["family.relatives"] == {"entries": after}
    assert store.answers(case).get(ANN) == ("Anna" if "~a" in after else None)
    assert store.check() == ()


@pytest.mark.parametrize("keep", ["mine", "theirs"])
def test_an_entry_answered_here_and_taken_out_there_waits_and_comes_back_whole(
    store: Store, case: str, at: Clock, keep: Any
) -> None:
    store.save(case, 1, {"family.relatives.~a.contact": "weekly"}, MINE, at())
    store.save(case, 2, {"family.relatives": {"entries": ["~b"]}}, OTHER, at())
    store.save(case, 2, {ANN: "Anna"}, MINE, at())
    found = only(store, case)
    assert (found.path, found.mine, found.theirs) == (ANN, "Anna", None)
    store.settle(case, found.id, keep, MINE, at())
    answers = store.answers(case)
    if keep == "mine":
        assert answers["family.relatives"] == {"entries": ["~b", "~a"]}
        assert (answers[ANN], answers["family.relatives.~a.contact"]) == ("Anna", "weekly")
    else:
        assert answers["family.relatives"] == {"entries": ["~b"]}
        assert not any(".~a." in path for path in answers)
