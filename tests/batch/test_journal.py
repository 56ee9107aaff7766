"""The journal: lines that prove themselves, a torn end that is taken off, damage that is told, one writer at a time."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from reportgen.batch.folder_check import FolderDifference, differences, files_by_name
from reportgen.batch.journal import NAME, Journal, Record, read_journal
from reportgen.errors import InputError

EVENTS: list[Record] = [{"what": "plan"}, {"what": "case", "case": 0, "file": "é = .json"}, {"what": "planned"}]


def begun(folder: Path) -> Path:
    with Journal(folder) as journal:
        journal.write(EVENTS)
    return folder / NAME


def without_proof(records: list[Record]) -> list[Record]:
    return [{key: value for key, value in one.items() if key not in ("n", "proof")} for one in records]


def test_what_is_written_is_read(tmp_path: Path) -> None:
    path = begun(tmp_path)
    assert without_proof(read_journal(tmp_path)) == EVENTS
    assert all(json.loads(line)["proof"] for line in path.read_text("utf-8").splitlines())


@pytest.mark.parametrize("kept", range(1, 40, 3))
def test_a_last_line_torn_anywhere_is_taken_off_and_the_next_takes_its_place(tmp_path: Path, kept: int) -> None:
    path = begun(tmp_path)
    whole = path.read_bytes()
    last = whole.rindex(b"\n", 0, -1) + 1
    path.write_bytes(whole[: last + kept])
    with Journal(tmp_path) as journal:
        assert without_proof(journal.records) == EVENTS[:2]
        journal.write(EVENTS[2:])
    assert path.read_bytes() == whole


def test_zeros_that_a_power_cut_leaves_are_taken_off(tmp_path: Path) -> None:
    path = begun(tmp_path)
    whole = path.read_bytes()
    path.write_bytes(whole + bytes(500))
    with Journal(tmp_path) as journal:
        assert without_proof(journal.records) == EVENTS
    assert path.read_bytes() == whole


@pytest.mark.parametrize(("old", "new"), [(b'"case":0', b'"case":1'), (b'"n":1', b'"n":9')])
def test_a_line_changed_before_the_last_is_told_with_its_number(tmp_path: Path, old: bytes, new: bytes) -> None:
    path = begun(tmp_path)
    path.write_bytes(path.read_bytes().replace(old, new))
    with pytest.raises(InputError, match="journal-damaged") as told:
        read_journal(tmp_path)
    assert told.value.facts["line"] == 2


def test_a_line_taken_out_of_the_middle_is_told(tmp_path: Path) -> None:
    path = begun(tmp_path)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(lines[0] + lines[2])
    with pytest.raises(InputError, match="journal-damaged"):
        Journal(tmp_path)


@pytest.mark.skipif(os.name != "posix", reason="files are not locked there")
def test_a_second_program_is_refused_while_the_first_writes(tmp_path: Path) -> None:
    with Journal(tmp_path), pytest.raises(InputError, match="batch-running"):
        Journal(tmp_path)
    with Journal(tmp_path):
        pass


def test_list_and_disk_are_compared_both_ways(tmp_path: Path) -> None:
    begun(tmp_path)
    for name in ("a.docx", "b.docx", "stray.docx"):
        (tmp_path / name).write_text(name)
    nothing = "0" * 64
    expected = {"a.docx": nothing, "b.docx": "d9ec" * 16, "gone.docx": nothing}
    assert list(differences(tmp_path, expected)) == [
        FolderDifference("a.docx", "changed"),
        FolderDifference("b.docx", "changed"),
        FolderDifference("gone.docx", "missing"),
        FolderDifference("stray.docx", "unlisted"),
    ]


def test_what_last_came_of_a_case_is_what_is_listed() -> None:
    made = {"name": "a.docx", "sha256": "1", "receipt": "2"}
    later = {"name": "b.docx", "sha256": "3", "receipt": "4"}
    records: list[Record] = [
        {"what": "made", "case": 0, "files": [made]},
        {"what": "made", "case": 0, "files": [later]},
        {"what": "finished", "files": {"summary.json": "5"}},
    ]
    assert files_by_name(records) == {"b.docx": "3", "b.docx.receipt.json": "4", "summary.json": "5"}
