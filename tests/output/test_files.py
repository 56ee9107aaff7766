"""Files are named by the case number alone, and reach their name whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.errors import MachineError
from reportgen.output.files import cannot_write, exists, file_name, publish


@pytest.mark.parametrize(
    ("number", "name"),
    [
        ("26-42-0271", "26-42-0271.psr.fr.docx"),
        ("26/42 0271", "26-42-0271.psr.fr.docx"),
        ("../../etc", "etc.psr.fr.docx"),
        ("ᐊᓂᓴ", "ᐊᓂᓴ.psr.fr.docx"),
        ("…", "case.psr.fr.docx"),
    ],
)
def test_a_file_is_named_by_the_number(number: str, name: str) -> None:
    assert file_name(number, "psr", "fr", "docx", draft=False) == name


def test_a_draft_says_so_in_its_name() -> None:
    assert file_name("26-1", "psr", "en", "pdf", draft=True) == "26-1.psr.en.draft.pdf"


@given(st.text(max_size=400))
def test_any_number_makes_a_name_every_system_takes(number: str) -> None:
    name = file_name(number.encode("utf-8", "replace").decode(), "psr", "en", "large.docx", draft=True)
    assert len(f"{name}.receipt.json".encode()) <= 255
    assert not set(name) & set('/\\:*?"<>|\0\n\t ')
    assert not name.startswith((".", "-"))


def test_what_is_published_is_whole_and_its_folder_is_made(tmp_path: Path) -> None:
    publish(tmp_path / "a" / "b" / "c.txt", b"words")
    assert [path.name for path in (tmp_path / "a" / "b").iterdir()] == ["c.txt"]
    assert (tmp_path / "a" / "b" / "c.txt").read_bytes() == b"words"


@pytest.mark.parametrize(
    ("code", "key"),
    [
        (errno.ENOSPC, "disk-full"),
        (errno.EDQUOT, "disk-full"),
        (errno.EACCES, "output-not-writable"),
        (errno.EROFS, "output-not-writable"),
        (errno.ENAMETOOLONG, "output-name-too-long"),
    ],
)
def test_what_cannot_be_written_leaves_what_stood(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, key: str
) -> None:
    target = tmp_path / "c.txt"
    target.write_bytes(b"before")

    def fail(_: int) -> None:
        raise OSError(code, "no")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(MachineError) as refused:
        publish(target, b"after")
    assert (refused.value.key, refused.value.exit_code) == (key, 3)
    assert str(tmp_path) in str(refused.value) or "c.txt" in str(refused.value)
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("c.txt", b"before")]


def test_a_file_in_the_place_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")
    with pytest.raises(MachineError) as refused:
        publish(tmp_path / "a" / "b" / "c.txt", b"")
    assert (refused.value.key, refused.value.facts["folder"]) == ("output-not-writable", str(tmp_path / "a" / "b"))


def test_a_reason_unknown_to_us_is_still_told() -> None:
    assert cannot_write(Path("a") / "b", "?").facts == {"folder": "a", "reason": "?"}


def test_what_stands_under_a_name(tmp_path: Path) -> None:
    assert exists(tmp_path)
    assert not exists(tmp_path / "none")
    assert not exists(tmp_path / ("n" * 1000))
    if os.name == "posix":
        (tmp_path / "file").write_bytes(b"")
        assert not exists(tmp_path / "file" / "below")
