"""A file is there whole, or what stood there before is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from reportgen.errors import MachineError
from reportgen.render.atomic_write import write_whole


def test_a_file_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "Ågot.pdf"
    target.write_bytes(b"old")
    write_whole(b"new", target)
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_a_full_disk_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "Ågot.pdf"
    target.write_bytes(b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device", str(target))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(MachineError) as caught:
        write_whole(b"new", target)
    assert (caught.value.key, caught.value.facts) == ("output-not-written", {"reason": "ENOSPC"})
    assert "got" not in str(caught.value)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_an_interruption_leaves_nothing_half_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_whole(b"new", tmp_path / "r.pdf")
    assert list(tmp_path.iterdir()) == []
