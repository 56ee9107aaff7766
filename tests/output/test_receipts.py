"""A receipt says what a file was made from, and whether it is still what was issued."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path

import pytest

from reportgen import __version__
from reportgen.errors import InputError, MachineError
from reportgen.output.files import digest
from reportgen.output.receipts import ENDING, issue, may_write, read_receipt, verify

FACTS = {"case": {"number": "26-1"}, "language": "fr"}


@pytest.fixture
def issued(tmp_path: Path) -> Path:
    return issue(tmp_path / "r.docx", b"words", FACTS, 3).path


def receipt_of(path: Path) -> Path:
    return path.with_name(path.name + ENDING)


def test_a_receipt_says_what_was_issued(issued: Path) -> None:
    assert json.loads(receipt_of(issued).read_text("utf-8")) == {
        "receipt": 1,
        "file": "r.docx",
        "sha256": digest(b"words"),
        "pages": 3,
        "program": f"reportgen {__version__}",
        **FACTS,
    }
    assert sorted(path.name for path in issued.parent.iterdir()) == ["r.docx", "r.docx.receipt.json"]


def test_the_four_answers(issued: Path, tmp_path: Path) -> None:
    assert verify(issued) == verify(receipt_of(issued)) == "as-issued"
    issued.write_bytes(b"Words")
    assert verify(issued) == "changed"
    receipt_of(issued).write_text("{", "utf-8")
    assert verify(issued) == "no-receipt"
    assert verify(tmp_path / "none.docx") == verify(tmp_path) == "missing"


def test_a_receipt_that_was_changed_vouches_for_nothing(issued: Path) -> None:
    receipt = json.loads(receipt_of(issued).read_text("utf-8"))
    receipt_of(issued).write_text(json.dumps({**receipt, "sha256": None}), "utf-8")
    assert verify(issued) == "changed"
    receipt_of(issued).write_text(json.dumps({**receipt, "receipt": 2}), "utf-8")
    assert (verify(issued), read_receipt(issued)) == ("no-receipt", None)


def test_work_is_not_written_over(issued: Path, tmp_path: Path) -> None:
    may_write(tmp_path / "new.docx", number="26-1", replace=False)
    may_write(issued, number="26-1", replace=False)
    issued.write_bytes(b"an hour of work")
    with pytest.raises(InputError, match="output-changed"):
        may_write(issued, number="26-1", replace=False)
    may_write(issued, number="26-1", replace=True)
    receipt_of(issued).unlink()
    with pytest.raises(InputError, match="output-changed"):
        may_write(issued, number="26-1", replace=False)
    may_write(issued, number="26-1", replace=True)


@pytest.mark.parametrize("replace", [False, True])
def test_the_report_of_another_case_is_not_written_over(issued: Path, replace: bool) -> None:
    with pytest.raises(InputError, match="output-of-another-case"):
        may_write(issued, number="26/1", replace=replace)


@pytest.mark.parametrize("room", [0, 1])
def test_a_full_disk_leaves_the_old_file_with_its_old_receipt(
    issued: Path, monkeypatch: pytest.MonkeyPatch, room: int
) -> None:
    before = {path.name: path.read_bytes() for path in issued.parent.iterdir()}
    left = [room]

    def fsync(_: int) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr("os.fsync", fsync)
    with pytest.raises(MachineError, match="disk-full"):
        issue(issued, b"other words", FACTS)
    assert {path.name: path.read_bytes() for path in issued.parent.iterdir()} == before


def test_a_receipt_that_cannot_take_its_name(tmp_path: Path) -> None:
    receipt_of(tmp_path / "r.docx").mkdir()
    with pytest.raises(MachineError, match="output-not-writable"):
        issue(tmp_path / "r.docx", b"words", FACTS)
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


@pytest.mark.skipif(
    os.name != "posix" or not Path("/proc/self/mem").exists(), reason="there is no unreadable file here"
)
def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    link = tmp_path / "r.docx"
    link.symlink_to("/proc/self/mem")
    receipt_of(link).write_text('{"receipt": 1}', "utf-8")
    with pytest.raises(InputError, match="file-unreadable"):
        verify(link)
