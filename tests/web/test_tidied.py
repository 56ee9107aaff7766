"""Pasted text is tidied only where there is no doubt, every change is told, and no word of it is lost."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.web.notes.cleanup import refused, tidy, without_refused


@pytest.mark.parametrize(
    ("typed", "text", "done"),
    [
        ("one\r\ntwo", "one\ntwo", {}),
        ("one\x0btwo\x0cthree", "one\ntwo\n\nthree", {"breaks": 2}),
        ("\x93Never\x94 \x96 he\x92d\x85", "“Never” – he’d…", {"letters": 5}),
        ("pre\xadsen\ufefftence", "presentence", {"unseen": 2}),
        ("•\tone\n\uf0b7 two\n·        three", "- one\n- two\n- three", {"bullets": 3}),
        ("•\tone\no\tinner", "- one\n  - inner", {"bullets": 2}),
        ("o sole mio\n· a dot", "o sole mio\n· a dot", {}),
        ("\tindented\n    too", "indented\ntoo", {"indents": 2}),
        ("Mill\t2019", "Mill\t2019", {"tabs": 1}),
        ("a\nPage 1 of 3\nb\nPage 2 de 3\nc", "a\nb\nc", {"pages": 2}),
        ("a\nPage 4\nb\nPage 5\nc", "a\nb\nc", {"pages": 2}),
        ("a\nPage 4\nb", "a\nPage 4\nb", {}),
        ("He was on page 3 of 4 of it.", "He was on page 3 of 4 of it.", {}),
        ("3\n4", "3\n4", {}),
        ("“She” said ‘no’ – 1998.", "“She” said ‘no’ – 1998.", {}),
        ("short\nlines\nstay", "short\nlines\nstay", {}),
        (f"{'w ' * 60}end.\nNext.\n- a\n- b", f"{'w ' * 60}end.\n\nNext.\n\n- a\n- b", {"paragraphs": 2}),
    ],
)
def test_what_is_tidied(typed: str, text: str, done: dict[str, int]) -> None:
    got, told = tidy(typed)
    assert (got, {one.sort: one.count for one in told}) == (text, done)


def test_lines_of_markdown_are_left_as_they_are() -> None:
    typed = f"{'w ' * 60}end.\nNext."
    assert tidy(typed, lines=False) == (typed, ())


def test_page_numbers_that_went_are_told_in_full() -> None:
    _, (done,) = tidy("a\n  Page 1 of 3 \nb")
    assert done.removed == ("Page 1 of 3",)


TYPED = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\t\x0b\x0c•·o -§"), max_size=400)


@given(TYPED)
def test_no_word_is_lost(typed: str) -> None:
    got, told = tidy(typed)
    kept = got + "".join(words for one in told for words in one.removed)
    assert sorted(re.sub(r"[\W_o]+", "", kept)) == sorted(re.sub(r"[\W_o]+", "", typed))


@given(st.text(max_size=200))
def test_tidying_twice_changes_no_more(typed: str) -> None:
    once, _ = tidy(typed)
    assert [one.sort for one in tidy(once)[1] if one.sort in ("breaks", "letters", "unseen", "indents")] == []


def test_refused_characters_are_told_with_their_place() -> None:
    found = refused("fine\nbad\x01 and \u202eworse\n\x00")
    assert [(one.line, one.column, one.code) for one in found] == [
        (2, 4, "U+0001"), (2, 10, "U+202E"), (3, 1, "U+0000"),
    ]  # fmt: skip
    assert without_refused("fine\nbad\x01 and \u202eworse\n\x00") == "fine\nbad and worse\n"
    assert len(refused("\x01" * 50)) == 10
    assert refused("tab\tand\nline") == ()


def test_hostile_text_takes_no_time() -> None:
    began = time.perf_counter()
    for typed in (
        "\t" * 100_000,
        "• " * 60_000,
        "page 1 " * 20_000,
        "·" + " " * 100_000,
        "page 1" + " " * 100_000 + "x",
        "\x01" * 100_000,
    ):
        tidy(typed)
        refused(typed)
        without_refused(typed)
    assert time.perf_counter() - began < 5
