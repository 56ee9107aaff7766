"""The rooms of the package are written down as they are, each has a contract, and none holds a circle."""

from __future__ import annotations

from pathlib import Path

import pytest
import rooms

MOST = 15
"""Modules right below one room; above that there is a second room in there."""
MORE = {"reportgen.sections.gladue": "one module for each section of the report and the letter, a dozen lines each"}


def test_what_is_written_down_is_what_is_there() -> None:
    stale = [path.name for path, content in rooms.expected().items() if path.read_text("utf-8") != content]
    assert not stale, f"run python tools/rooms.py: {stale}"


def test_every_room_says_what_it_is() -> None:
    assert [room for room in rooms.rooms() if not rooms.summary(room).endswith(".")] == []


def test_no_room_holds_more_than_a_reader_takes_in() -> None:
    flat = {room: [n for n in rooms.children(room) if n not in rooms.rooms()] for room in rooms.rooms()}
    assert {room: len(names) for room, names in flat.items() if len(names) > MOST and room not in MORE} == {}
    assert all(len(flat[room]) > MOST for room in MORE)


def test_a_circle_is_refused_by_the_name_of_its_room(monkeypatch: pytest.MonkeyPatch) -> None:
    found = {"a": Path(), "a.b": Path(), "a.c": Path()}
    graph = {"a": frozenset[str](), "a.b": frozenset({"a.c"}), "a.c": frozenset({"a.b"})}
    monkeypatch.setattr(rooms, "modules", lambda: found)
    monkeypatch.setattr(rooms, "imports", graph.__getitem__)
    with pytest.raises(rooms.Circle, match=r"a: a\.b, a\.c"):
        rooms.layers("a")


def test_layers_stand_above_what_they_import(monkeypatch: pytest.MonkeyPatch) -> None:
    found = {name: Path() for name in ("a", "a.b", "a.c", "a.d")}
    graph = {"a": frozenset[str](), "a.b": frozenset({"a.c"}), "a.c": frozenset[str](), "a.d": frozenset[str]()}
    monkeypatch.setattr(rooms, "modules", lambda: found)
    monkeypatch.setattr(rooms, "imports", graph.__getitem__)
    assert rooms.layers("a") == [["a.b"], ["a.c", "a.d"]]
