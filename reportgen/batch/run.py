"""One run of a batch: what the journal says is done stays, the rest is worked off, and nothing takes its name early."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from reportgen.batch.finalize import close
from reportgen.batch.folder_check import WORK, sha256_of
from reportgen.batch.inputs import Given, rows
from reportgen.batch.journal import NAME, Journal, Record
from reportgen.batch.plan import BatchPlan
from reportgen.batch.summary.summary import Summary
from reportgen.batch.work import BatchContext, CaseResult, MadeFile, ReportedProblem, Task, work_off
from reportgen.batch.workers import LARGEST, ProcessPool, Work, WorkerPool, carry_out
from reportgen.errors import CaseRefused, InputError, ReportgenError
from reportgen.language import message
from reportgen.law.pack.current import pack_in_use
from reportgen.output.files import cannot_write, exists, reason_of
from reportgen.output.receipts import ENDING
from reportgen.report import Language

_PATIENCE: Final = 10.0  # seconds LibreOffice has to leave its folder


def _ignore(*_: object, **__: object) -> None:
    """Nobody listens."""


@dataclass(frozen=True, slots=True)
class Means:
    """With what a batch is worked off: workers, seconds and megabytes for a case, the language of messages.

    `crew` makes the workers, given the folder they may use (by default, our own processes); `step` hears of every case
    that is done, `say` what is worth a sentence on the way.
    """

    jobs: int
    words: Language
    seconds: float = 300.0
    memory: int | None = None
    crew: Callable[[Path], WorkerPool] | None = None
    step: Callable[[CaseResult], None] = _ignore
    say: Callable[..., None] = _ignore
    work: Work = work_off


@dataclass
class Before:
    """What a journal says of the time before: its plan, its cases, and what last came of each."""

    head: Record
    cases: dict[int, Record] = field(default_factory=dict)
    last: dict[int, Record] = field(default_factory=dict)
    ours: dict[int, set[str]] = field(default_factory=dict)
    whole: bool = False


def before(records: Sequence[Record]) -> Before | None:
    """Return what the records say, or `None` where no plan was ever whole."""
    if not records or records[0]["what"] != "plan":
        return None
    earlier = Before(records[0])
    for record in records:
        match record["what"]:
            case "case":
                earlier.cases[record["case"]] = record
            case "planned":
                earlier.whole = True
            case "made" | "refused" | "failed":
                earlier.last[record["case"]] = record
                digests = {item[key] for item in record["files"] for key in ("sha256", "receipt")}
                earlier.ours.setdefault(record["case"], set()).update(digests)
    return earlier if earlier.whole else None


def run(plan: BatchPlan, means: Means) -> tuple[Summary, tuple[Path, ...]]:
    """Make what is not made yet; return what came of every case, in order, and where the summary stands.

    Raise `InputError` where the folder holds another batch or files of the same names, `MachineError` where no case
    can be made; then, and after Ctrl-C, the journal is whole and the same command goes on.
    """
    if not exists(plan.folder / NAME):
        _refuse_taken(plan)
    with Journal(plan.folder) as journal, _workplace(plan.folder) as place:
        earlier = before(journal.records)
        if earlier is None:
            journal.restart()
            journal.write(plan.records())
        else:
            plan = plan.taken_up(earlier.head, [earlier.cases[index] for index in sorted(earlier.cases)])
        results = _Run(plan, means, journal, place, earlier).work_off()
        summary = Summary(plan, results, means.words)
        return summary, close(summary, journal)


@dataclass(frozen=True, slots=True)
class _Table:
    """A spreadsheet while its cases are handed out: by their numbers, and what is given for one it has no more."""

    path: Path
    rows: dict[str, bytes | CaseRefused] = field(default_factory=dict)
    without: bytes | ReportgenError = b""


class _Run:
    """A run that has begun: the cases that are done, and the folder where made files wait for their names."""

    def __init__(self, plan: BatchPlan, means: Means, journal: Journal, place: Path, earlier: Before | None) -> None:
        self.plan, self.means, self.journal = plan, means, journal
        self.place, self.made = place, place / "made"
        self.done: dict[int, CaseResult] = {}
        self.ours = earlier.ours if earlier else {}
        if earlier:
            self._take_up(earlier)

    def work_off(self) -> tuple[CaseResult, ...]:
        means, options = self.means, self.plan.options
        office = pack_in_use().office
        job = BatchContext(
            self.made, options.formats, options.languages, options.kind, options.on, options.names, means.seconds,
            means.words, office.path.absolute() if office and office.path else None, self.plan.versions,
        )  # fmt: skip
        if len(self.done) < len(self.plan.cases):
            make = means.crew or (lambda folder: ProcessPool(folder, means.seconds, means.jobs, means.memory))
            share = max(1, min(LARGEST, (len(self.plan.cases) - len(self.done)) // (4 * means.jobs)))
            try:
                work = carry_out(job, self._tasks(), make(self.place), self._again, means.work, share)
                with closing(work):
                    for group in work:
                        self._enter(group)
            except BaseException:
                with suppress(ReportgenError):
                    self.journal.write([{"what": "stopped"}])
                raise
        self._prove()
        return tuple(self.done[case.index] for case in self.plan.cases)

    def _take_up(self, earlier: Before) -> None:
        """Keep what was made and still stands; say what was changed since."""
        changed_cases = [case for case in self.plan.cases if earlier.cases[case.index]["sha256"] != case.sha256]
        for case in self.plan.cases:
            record = earlier.last.get(case.index)
            if record is None:
                continue
            if case in changed_cases:
                self._withdraw(record)
            elif record["what"] == "made":
                self._keep(case, record)
        self.journal.write([{"what": "resumed"}, *(self.plan.record(case) for case in changed_cases)])
        self.means.say("batch-resumed", done=len(self.done), count=len(self.plan.cases))
        if changed_cases:
            self.means.say(
                "batch-changed-since", count=len(changed_cases), first=str(self.plan.label(changed_cases[0]))
            )

    def _keep(self, case: Given, record: Record) -> None:
        files = tuple(MadeFile(**item) for item in record["files"])
        states = [self._state(file) for file in files]
        if "changed" in states:
            self.done[case.index] = self._failed(case, "batch-output-changed", files[states.index("changed")].name)
        elif "missing" in states:
            self.means.say("batch-gone-since", file=files[states.index("missing")].name)
        else:
            findings = tuple(
                ReportedProblem(entry["rule"], entry["severity"], entry["at"], "") for entry in record["findings"]
            )
            self.done[case.index] = CaseResult(case.index, "made", files, findings)
            self.means.step(self.done[case.index])

    def _state(self, made_file: MadeFile) -> str:
        worst = "whole"
        for name, digest in ((made_file.name, made_file.sha256), (made_file.name + ENDING, made_file.receipt)):
            path = self.plan.folder / name
            file_digest = _digest(path)
            if file_digest != digest and os.path.lexists(path):
                return "changed"
            worst = worst if file_digest == digest else "missing"
        return worst

    def _withdraw(self, record: Record) -> None:
        """Remove what was made of a case that has changed, where it is still what was made."""
        for file in record["files"]:
            for name, digest in ((file["name"], file["sha256"]), (file["name"] + ENDING, file["receipt"])):
                path = self.plan.folder / name
                if _digest(path) == digest:
                    path.unlink(missing_ok=True)

    def _tasks(self) -> Iterator[Task]:
        """The cases that are to do, noted in the journal as they are handed out."""
        table = _Table(Path())
        for case in self.plan.cases:
            if case.index in self.done:
                continue
            task_content: bytes | ReportgenError | None = case.content
            if case.row is not None and task_content is None:
                if table.path != case.path:
                    table = self._table(case.path)
                task_content = table.rows.get(case.row, table.without)
            self.journal.note([{"what": "begun", "case": case.index}])
            content, refused = (
                (None, task_content) if isinstance(task_content, ReportgenError) else (task_content, None)
            )
            yield Task(case.index, case.path, self.plan.label(case), case.sha256, content, refused)

    def _table(self, path: Path) -> _Table:
        """The cases of a spreadsheet, read again; each is told if it can be read no more."""
        try:
            return _Table(path, dict(rows(path, self.plan.inputs.mapping, self.means.words)))
        except ReportgenError as missing_table:
            return _Table(path, without=missing_table)

    def _again(self, cases: Sequence[int]) -> None:
        self.journal.write([{"what": "retried", "case": case} for case in cases])

    def _enter(self, group: Iterable[CaseResult]) -> None:
        """Write what came of some cases into the journal; then, and not before, give the files their names."""
        checked = [self._unless_taken(result) for result in group if not result.stops]
        stops = next((result.stops for result in group if result.stops), None)
        self.journal.write(map(self._record, checked))
        for result in checked:
            self._name(result)
            self.done[result.index] = result
            self.means.step(result)
        if stops:
            raise stops

    def _record(self, case_result: CaseResult) -> Record:
        findings = [
            {"rule": finding.rule, "severity": finding.severity, "at": finding.at} for finding in case_result.findings
        ]
        files = [file.as_record for file in case_result.files]
        why: Record = {
            "reason": case_result.reason,
            **({"facts": dict(case_result.facts)} if case_result.facts else {}),
        }
        return {"what": case_result.state, "case": case_result.index, **why, "files": files, "findings": findings}

    def _unless_taken(self, case_result: CaseResult) -> CaseResult:
        """The same, unless something that is not ours stands under one of the names: it is left as it is."""
        ours = self.ours.get(case_result.index, set())
        for file in case_result.files:
            for name, digest in ((file.name, file.sha256), (file.name + ENDING, file.receipt)):
                path = self.plan.folder / name
                if os.path.lexists(path) and _digest(path) not in {digest, *ours}:
                    return self._failed(self.plan.cases[case_result.index], "batch-output-changed", name)
        return case_result

    def _name(self, case_result: CaseResult) -> None:
        for name in (name for file in case_result.files for name in (file.name, file.name + ENDING)):
            target = self.plan.folder / name
            try:
                (self.made / name).replace(target)
            except OSError as problem:
                raise cannot_write(target, reason_of(problem)) from None

    def _failed(self, case: Given, key: str, name: str) -> CaseResult:
        words = " ".join(message(ReportgenError(key, file=name), self.means.words))
        return CaseResult(case.index, "failed", reason=key, words=words, facts={"file": name})

    def _prove(self) -> None:
        """Look at every file once more before it is said to be there."""
        wrong: list[CaseResult] = []
        for result in self.done.values():
            for file in result.files:
                if (state := self._state(file)) != "whole":
                    sound = tuple(item for item in result.files if self._state(item) == "whole")
                    failed = self._failed(self.plan.cases[result.index], f"batch-output-{state}", file.name)
                    wrong.append(replace(failed, files=sound))
                    break
        self.journal.write(map(self._record, wrong))
        self.done |= {result.index: result for result in wrong}


def _digest(path: Path) -> str | None:
    try:
        return sha256_of(path)
    except OSError:
        return None


def _refuse_taken(plan: BatchPlan) -> None:
    """Refuse a folder where files of the same names stand already: they are somebody's work."""
    names = [name for case in plan.cases for name in plan.names(case) if exists(plan.folder / name)]
    if names:
        raise InputError("batch-names-taken", file=names[0], count=len(names), folder=str(plan.folder))


@contextmanager
def _workplace(folder: Path) -> Iterator[Path]:
    """A folder of this run alone, in which files wait for their names; what a killed run left is removed first."""
    for leftover in (*folder.glob(f"{WORK}*"), *folder.glob(".reportgen-*.part"), *folder.glob(".reportgen-*.receipt")):
        _remove(leftover)
    place = folder / f"{WORK}{os.urandom(6).hex()}"
    try:
        place.mkdir(mode=0o700)
        (place / "made").mkdir()
    except OSError as problem:
        raise cannot_write(place, reason_of(problem)) from None
    try:
        yield place
    finally:
        _remove(place)


def _remove(place: Path) -> None:
    """Remove a folder, once whoever still writes into it has ended."""
    until = time.monotonic() + _PATIENCE
    while os.path.lexists(place):
        if place.is_dir() and not place.is_symlink():
            shutil.rmtree(place, ignore_errors=True)
        else:
            with suppress(OSError):
                place.unlink()
        if not os.path.lexists(place) or time.monotonic() > until:
            return
        time.sleep(0.1)
