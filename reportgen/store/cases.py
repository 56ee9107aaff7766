"""The store as the desk uses it: cases, their answers and versions, what is in conflict, what was issued."""

from __future__ import annotations

import hashlib
import secrets
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from sqlalchemy import Connection, Engine, Row, func, insert, select, update
from sqlalchemy.exc import DatabaseError, IntegrityError, OperationalError

from reportgen.errors import DefectFound, InputError, MachineError
from reportgen.store import audit, history
from reportgen.store.audit import Event, Verified
from reportgen.store.check import Fault, check
from reportgen.store.conflicts import add_aside, open_conflicts, settle
from reportgen.store.folder import StoreLock
from reportgen.store.issued import Answer, Answers, CaseRow, Conflict, Issue, IssuedFile, Keep, Saved, Version, Writer
from reportgen.store.listing import list_values, plain
from reportgen.store.merge import merge
from reportgen.store.sqlcipher.key import Key
from reportgen.store.tables import CaseOf, FileOf, IssueOf

_COLUMNS: Final = tuple(getattr(CaseOf, name) for name in CaseRow.__dataclass_fields__)


class Store:
    """An open store. What a method returns is on the disk; nothing is ever taken out of it.

    Any thread may use it: one writes at a time, others read meanwhile. Moments are passed in, with their zone.
    """

    def __init__(self, engine: Engine, key: Key, folder: Path, hold: StoreLock) -> None:
        self.engine = engine
        self._writer = engine.execution_options(writes=True)
        self.folder = folder
        self.key = key
        self._hold = hold
        self._one_writer = threading.Lock()
        self._closed = False

    def __repr__(self) -> str:
        return "<Store>"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Close the store; another program may open it then. Nothing is read or written through it any more."""
        if self._closed:
            return
        try:
            with self.reading() as reading:
                audit.keep_beside(reading, self.key, self.folder)
        finally:
            self._closed = True
            self.engine.dispose()
            self._hold.release()

    def serves_at(self, address: str) -> None:
        """Say where this program can be found, to a program that finds the store open."""
        self._hold.say(address)

    # cases

    def cases(self, search: str = "", kind: str | None = None, owner: str | None = None) -> tuple[CaseRow, ...]:
        """Return the cases whose number or name has every word of `search`, accents aside; what is due next first."""
        row_query = select(*_COLUMNS)
        row_query = row_query if kind is None else row_query.where(CaseOf.kind == kind)
        row_query = row_query if owner is None else row_query.where(CaseOf.owner == owner)
        with self.reading() as reading:
            rows = [CaseRow(*row) for row in reading.execute(row_query)]
        words = plain(search).split()
        rows_found = [row for row in rows if all(word in plain(f"{row.number} {row.name}") for word in words)]
        return tuple(sorted(rows_found, key=lambda row: (row.due or date.max, row.number, row.id)))

    def case(self, id: str) -> CaseRow | None:  # noqa: A002 - as everywhere
        """Return a case; `None` where there is none of that id."""
        with self.reading() as reading:
            row = reading.execute(select(*_COLUMNS).where(CaseOf.id == id)).one_or_none()
        return None if row is None else CaseRow(*row)

    def start(self, answers: Answers, writer: Writer, at: datetime) -> CaseRow:
        """Start a case with its first answers, which are its version 1."""
        answers_given = {path: answer for path, answer in answers.items() if answer is not None}
        case = secrets.token_hex(8)
        row = {**list_values(answers_given), "id": case, "version": 0, "state": "open", "opened_at": at, "saved_at": at}
        with self._writing() as writing:
            writing.execute(insert(CaseOf).values(**row, owner=writer.user, office=writer.office))
            history.write(writing, case, 1, {}, answers_given, writer, at, "started")
            self._saved(writing, case, 1, answers_given, at)
            audit.note(writing, self.key, "started", writer, at, case=case, version=1)
        return CaseRow(**{**row, "version": 1}, owner=writer.user, office=writer.office)

    # answers

    def answers(self, id: str, version: int | None = None) -> dict[str, Answer]:  # noqa: A002
        """Return the answers of a case as they stand, or as they stood after a version."""
        with self.reading() as reading:
            row = self._row(reading, id)
            if version is None or version == row.version:
                return history.answers_now(reading, id)
            self._require_version(row, version)
            return history.answers_at(reading, id, version)

    def save(
        self,
        id: str,  # noqa: A002
        base: int,
        given_answers: Mapping[str, Answer | None],
        writer: Writer,
        at: datetime,
        *,
        what: str = "typed",
    ) -> Saved:
        """Lay what a window gave over what stands, field by field; `base` is the version its page was made from.

        What equals the answer at `base` was not touched. What other windows answered since is not written over: it
        waits in a conflict, and so does all that this window goes on typing there until it is settled. Raise
        `InputError` `store-no-case`, `store-no-version`, or `store-case-issued` where something was to change.
        """
        with self._writing() as writing:
            row = self._row(writing, id)
            self._require_version(row, base)
            now = history.answers_now(writing, id)
            since = history.since(writing, id, base)
            before = {**now, **since.before}
            was = {path: answer for path, answer in before.items() if answer is not None}
            conflicts_by_path = {
                open_conflict.path: open_conflict for open_conflict in open_conflicts(writing, id, writer)
            }
            answers_aside = {path: value.answer for path, value in conflicts_by_path.items()}
            merged = merge(given_answers, was, now, since.by_others(writer), answers_aside)
            if not merged.changed and not merged.aside:
                return Saved(row.version, row.saved_at, answers=now)
            self._open(row)
            version = row.version
            if merged.changed:
                version = self._apply(writing, row, now, merged.changed, writer, at, what)
            for path, answer in merged.aside.items():
                add_aside(writing, id, path, answer, conflicts_by_path.get(path), writer, at)
            if merged.aside:
                audit.note(writing, self.key, "kept-aside", writer, at, case=id, version=version)
            mine = {item.id for item in open_conflicts(writing, id, writer) if item.path in merged.aside}
            conflicts_of_writer = tuple(conflict for conflict in history.conflicts(writing, id) if conflict.id in mine)
        return Saved(version, at, tuple(merged.changed), conflicts_of_writer, _after(now, merged.changed))

    # versions

    def versions(self, id: str) -> tuple[Version, ...]:  # noqa: A002
        """Return every version of a case, the first first."""
        with self.reading() as reading:
            self._row(reading, id)
            return history.versions(reading, id)

    def compare(self, id: str, first: int, second: int) -> dict[str, tuple[Answer | None, Answer | None]]:  # noqa: A002
        """Return each path that differs between two versions, with its answer in the one and in the other."""
        return history.differences(self.answers(id, first), self.answers(id, second))

    def restore(self, id: str, version: int, writer: Writer, at: datetime) -> Saved:  # noqa: A002
        """Make the answers what they were after a version: a new version, so that this too can be taken back."""
        with self._writing() as writing:
            row = self._row(writing, id)
            self._require_version(row, version)
            now, then = history.answers_now(writing, id), history.answers_at(writing, id, version)
            changes = {path: after for path, (_, after) in history.differences(now, then).items()}
            if not changes:
                return Saved(row.version, row.saved_at)
            self._open(row)
            number = self._apply(writing, row, now, changes, writer, at, "restored")
        return Saved(number, at, tuple(changes))

    # conflicts

    def conflicts(self, id: str) -> tuple[Conflict, ...]:  # noqa: A002
        """Return what waits to be settled in a case, the oldest first."""
        with self.reading() as reading:
            self._row(reading, id)
            return history.conflicts(reading, id)

    def conflict_texts(self, id: str, conflict_id: str) -> tuple[Answer | None, ...]:  # noqa: A002
        """Return all that a window typed while a conflict waited, settled or not, the first first."""
        with self.reading() as reading:
            return history.conflict_texts(reading, id, conflict_id)

    def settle(self, id: str, conflict_id: str, keep: Keep, writer: Writer, at: datetime) -> Saved:  # noqa: A002
        """Settle a conflict: keep `mine`, `theirs`, or of two texts `both`, theirs first.

        Raise `InputError` `store-no-conflict` where it is settled already, `store-not-both` where the two are no texts.
        """
        with self._writing() as writing:
            row = self._row(writing, id)
            self._open(row)
            now = history.answers_now(writing, id)
            changes = settle(writing, id, conflict_id, keep, now, writer, at)
            version = row.version
            if changes:
                version = self._apply(writing, row, now, changes, writer, at, "settled")
            audit.note(writing, self.key, f"settled-{keep}", writer, at, case=id, version=version)
        return Saved(version, at, tuple(changes))

    # issues

    def issue(self, id: str, version: int, files: Sequence[IssuedFile], writer: Writer, at: datetime) -> None:  # noqa: A002
        """Keep the files of a report as issued, and lock the case.

        Raise `InputError` `store-case-issued`, or `store-typed-since` where `version` is not the last; `DefectFound`
        where a file is not what its digest says.
        """
        for file in files:
            if hashlib.sha256(file.content).hexdigest() != file.sha256:
                raise DefectFound("store-file-digest", file=file.name)
        with self._writing() as writing:
            row = self._row(writing, id)
            self._open(row)
            if version != row.version:
                raise InputError("store-typed-since")
            last = writing.execute(select(func.max(IssueOf.number)).where(IssueOf.case_id == id)).scalar_one()
            issue = (last or 0) + 1
            issue_values = {"version": version, "at": at, "user": writer.user, "office": writer.office}
            writing.execute(insert(IssueOf).values(case_id=id, number=issue, **issue_values))
            for file in files:
                file_values = {name: getattr(file, name) for name in IssuedFile.__dataclass_fields__}
                writing.execute(insert(FileOf).values(case_id=id, issue=issue, **file_values))
            writing.execute(update(CaseOf).where(CaseOf.id == id).values(state="issued"))
            audit.note(writing, self.key, "issued", writer, at, case=id, version=version)

    def reopen(self, id: str, writer: Writer, at: datetime) -> None:  # noqa: A002
        """Unlock a case that was issued: a new version, with the same answers. An open case stays as it is."""
        with self._writing() as writing:
            row = self._row(writing, id)
            if row.state == "open":
                return
            writing.execute(update(CaseOf).where(CaseOf.id == id).values(state="open"))
            self._apply(writing, row, {}, {}, writer, at, "reopened")

    def issued(self, id: str) -> tuple[Issue, ...]:  # noqa: A002
        """Return the issues of a case, the first first."""
        with self.reading() as reading:
            self._row(reading, id)
            return history.issues(reading, id)

    def file(self, id: str, issue: int, name: str) -> bytes:  # noqa: A002
        """Return an issued file, as it was issued. Raise `InputError` `store-no-file` where there is none."""
        return bytes(self._file(id, issue, name).content)

    def issued_file(self, id: str, issue: int, name: str) -> IssuedFile:  # noqa: A002
        """Return an issued file with its receipt. Raise `InputError` `store-no-file` where there is none."""
        row = self._file(id, issue, name)
        return IssuedFile(row.name, bytes(row.content), row.sha256, bytes(row.receipt), row.language, row.ending)

    # the record

    def record(self, event: str, writer: Writer, case: str | None = None, *, at: datetime) -> None:
        """Put an event on record: a word («read», «exported»), who, and which case. Never content."""
        with self._writing() as writing:
            audit.note(writing, self.key, event, writer, at, case=case)

    def audit(self) -> tuple[Event, ...]:
        """Return the record, the first event first."""
        with self.reading() as reading:
            return audit.events(reading)

    def verify(self) -> Verified:
        """Return whether the record is whole, and the first row that does not fit."""
        with self.reading() as reading:
            return audit.verify(reading, self.key, self.folder)

    def check(self) -> tuple[Fault, ...]:
        """Return every fault of the store: its pages, its rows, its record, every answer and every file."""
        with self._one_writer:  # it reads the file itself, where a writer may be half-way through a page
            return check(self.engine, self.key, self.folder)

    # how it is done

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees the store as it is at one moment."""
        with self._on_disk(), self.engine.connect() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """A connection whose work is done whole when the block ends, or not at all. One at a time."""
        with self._one_writer, self._on_disk(), self._writer.begin() as connection:
            yield connection

    @contextmanager
    def _on_disk(self) -> Iterator[None]:
        """Raise `MachineError` where the disk does not do its part; Python's own account would quote the statement."""
        if self._closed:  # another program may have the store by now
            raise DefectFound("store-closed")
        try:
            yield
        except OperationalError as problem:
            if "full" in str(problem.orig):
                raise MachineError("disk-full", folder=str(self.folder)) from None
            raise MachineError("store-not-written", folder=str(self.folder)) from None
        except DatabaseError as problem:
            if isinstance(problem, IntegrityError):  # a defect of the program
                raise
            raise MachineError("store-unreadable", file=str(self.folder / "desk.db")) from None

    def _apply(
        self,
        writing: Connection,
        row: Row[Any],
        now: Answers,
        wanted: Mapping[str, Answer | None],
        writer: Writer,
        at: datetime,
        what: str,
    ) -> int:
        number: int = row.version + 1
        history.write(writing, row.id, number, now, wanted, writer, at, what)
        self._saved(writing, row.id, number, _after(now, wanted) if wanted else None, at)
        audit.note(writing, self.key, what, writer, at, case=row.id, version=number)
        return number

    @staticmethod
    def _saved(writing: Connection, case: str, number: int, answers: Answers | None, at: datetime) -> None:
        values = {} if answers is None else list_values(answers)
        writing.execute(update(CaseOf).where(CaseOf.id == case).values(version=number, saved_at=at, **values))

    def _file(self, case: str, issue: int, name: str) -> FileOf:
        file_query = select(*FileOf.__table__.columns).where(
            FileOf.case_id == case, FileOf.issue == issue, FileOf.name == name
        )
        with self.reading() as reading:
            file_row: Any = reading.execute(file_query).one_or_none()
        if file_row is None:
            raise InputError("store-no-file")
        file_of: FileOf = file_row
        return file_of

    @staticmethod
    def _row(reading: Connection, case: str) -> Row[Any]:
        case_row = reading.execute(select(*_COLUMNS).where(CaseOf.id == case)).one_or_none()
        if case_row is None:
            raise InputError("store-no-case")
        return case_row

    @staticmethod
    def _require_version(row: Row[Any], version: int) -> None:
        if not 1 <= version <= row.version:
            raise InputError("store-no-version", version=version)

    @staticmethod
    def _open(row: Row[Any]) -> None:
        if row.state != "open":
            raise InputError("store-case-issued")


def _after(now: Answers, changed: Answers) -> dict[str, Answer]:
    return {path: answer for path, answer in {**now, **changed}.items() if answer is not None}
