"""The journal of a batch: one line an event, each line its own proof, on the disk before anything takes its name."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from typing import Any, Final

from reportgen.errors import InputError
from reportgen.output.files import cannot_write, reason_of

NAME: Final = "journal.jsonl"
Record = dict[str, Any]

_END: Final = '"}\n'
_PROOF: Final = 16  # hexadecimal digits of the digest that a line carries of itself


class Journal(AbstractContextManager["Journal"]):
    """The journal of one folder, open for one program at a time.

    `records` is what it held when it was opened. A last line that was torn as the machine stopped is taken off; raise
    `InputError` `journal-damaged` where a line before it is not whole, and `batch-running` where another program has
    the journal open. A record holds numbers, file names, digests, ids of rules: nothing else of a case.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAME
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._file = self.path.open("a+b")
        except OSError as problem:
            raise cannot_write(self.path, reason_of(problem)) from None
        try:
            _lock(self._file.fileno(), folder)
            self._file.seek(0)
            content = self._file.read()
            self.records, whole = _records(content)
            if whole < len(content):
                self._file.truncate(whole)
            self._number = len(self.records)
        except BaseException:
            self._file.close()
            raise

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def restart(self) -> None:
        """Begin anew: what there was never became a plan."""
        self._file.truncate(0)
        self.records, self._number = [], 0

    def write(self, records: Iterable[Record]) -> None:
        """Put records at the end, and return once the disk has them. Raise `MachineError` where it cannot."""
        self.note(records)
        try:
            os.fsync(self._file.fileno())
        except OSError as problem:
            raise cannot_write(self.path, reason_of(problem)) from None

    def note(self, records: Iterable[Record]) -> None:
        """Put records at the end; the disk has them with the next `write`."""
        lines = []
        for record in records:
            lines.append(_line(self._number, record))
            self._number += 1
        try:
            self._file.write("".join(lines).encode("utf-8"))
            self._file.flush()
        except OSError as problem:
            raise cannot_write(self.path, reason_of(problem)) from None


def read_journal(folder: Path) -> list[Record]:
    """Return the records of a folder's journal, a torn last line left out. Raise `InputError` where there is none."""
    try:
        content = (folder / NAME).read_bytes()
    except FileNotFoundError:
        raise InputError("batch-no-journal", folder=str(folder)) from None
    except OSError as problem:
        raise InputError("file-unreadable", file=NAME, reason=reason_of(problem)) from None
    return _records(content)[0]


def _line(number: int, record: Record) -> str:
    body = json.dumps({"n": number, **record}, separators=(",", ":"))[:-1]
    return f'{body},"proof":"{_digest(body)}{_END}'


def _digest(body: str) -> str:
    return hashlib.sha256(body.encode()).hexdigest()[:_PROOF]


def _records(content: bytes) -> tuple[list[Record], int]:
    """The records, and how many bytes of the file they are."""
    records: list[Record] = []
    whole = 0
    for line in content.splitlines(keepends=True):
        record = _proved(line, len(records))
        if record is None:
            if any(_proved(later, None) is not None for later in content[whole:].splitlines(True)):
                raise InputError("journal-damaged", line=len(records) + 1)
            break
        records.append(record)
        whole += len(line)
    return records, whole


def _proved(line: bytes, number: int | None) -> Record | None:
    """The record of a line that is whole and, unless `number` is `None`, in its place."""
    with suppress(ValueError, RecursionError):
        text = line.decode("utf-8")
        body, mark, proof = text.rpartition(',"proof":"')
        if mark and proof == _digest(body) + _END:
            record: Record = json.loads(text)
            return record if number in (None, record.get("n")) else None
    return None


def _lock(handle: int, folder: Path) -> None:
    """Let no other program write to the same journal; the lock ends with this program, however it ends."""
    try:
        import fcntl
    except (
        ImportError
    ):  # Windows: a file open for writing is not locked there, and two batches are the clerk's to avoid
        return
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise InputError("batch-running", folder=str(folder)) from None
    except OSError:  # some network disks know no locks
        return


def cases_in(records: Iterable[Record]) -> Iterator[Record]:
    """The records that plan a case, in order; one that was planned again stands last."""
    return (record for record in records if record["what"] == "case")
