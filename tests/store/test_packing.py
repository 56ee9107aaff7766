"""Answers as they are kept: one by one or all at once, they come back as they were given, or not at all."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.store.encoding import pack, unpack, unpack_all

REASONS = "not an answer|Expecting|Extra data|Unterminated"

ANSWERS: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(), max_size=400),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)


@given(st.lists(ANSWERS, max_size=12))
def test_answers_come_back_alone_and_together(answers: list[Any]) -> None:
    kept = [pack(one) for one in answers]
    assert [unpack(one) for one in kept] == answers
    assert unpack_all(kept) == answers


@pytest.mark.parametrize("damaged", [b"", b"j", b"j1,2", b'j"a', b"x1", b"z", b"zplain", pack("long " * 100)[:-3]])
def test_what_is_no_answer_is_refused_alone_and_among_others(damaged: bytes) -> None:
    with pytest.raises(ValueError, match=REASONS):
        unpack(damaged)
    with pytest.raises(ValueError, match=REASONS):
        unpack_all([pack(1), damaged, pack("b")])
