"""What a worker does: the reports of one case after another, each alone; what it answers holds nothing of a case."""

from __future__ import annotations

import contextlib
import hashlib
import os
import threading
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Final

from reportgen.batch.inputs import read_input
from reportgen.batch.naming import Pattern
from reportgen.batch.versions import versions
from reportgen.errors import CaseRefused, MachineError, ReportgenError
from reportgen.language import message, text
from reportgen.law.pack.current import pack_in_use
from reportgen.law.upkeep.opening import using
from reportgen.output import Build, BuiltReport
from reportgen.output.receipts import ENDING
from reportgen.report import Language, Severity

RENEWED: Final = 250
"""Cases after which a worker starts afresh: LibreOffice, and all it remembers of what it made."""


@dataclass(frozen=True, slots=True)
class BatchContext:
    """What all cases of a batch have in common. `made` is the folder where files wait for their names.

    `seconds` is the time for one case; `office` the office's own file of law, where one is in use; `words` the
    language of messages; `versions` what the batch was begun with, which a worker must find too.
    """

    waiting_folder: Path
    formats: tuple[str, ...]
    languages: tuple[Language, ...] | None
    kind: str | None
    on: date
    names: str
    seconds: float
    words: Language
    office: Path | None = None
    versions: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Task:
    """One case: its place in the plan, its file, what messages call it, its digest.

    `content` is what a table has of it, `refused` why the table's rows cannot be a case.
    """

    index: int
    path: Path
    label: Path
    sha256: str | None
    content: bytes | None = None
    refused: ReportgenError | None = None


@dataclass(frozen=True, slots=True)
class MadeFile:
    """A file that was made: its name, its digest and its receipt's, its pages where its form has them."""

    name: str
    sha256: str
    receipt: str
    pages: int | None = None

    @property
    def as_record(self) -> dict[str, Any]:
        """The file as the journal and the summary have it."""
        return {"name": self.name, "sha256": self.sha256, "receipt": self.receipt, "pages": self.pages}


@dataclass(frozen=True, slots=True)
class ReportedProblem:
    """A finding or a problem: its rule or key, how much it weighs, where, and its words."""

    rule: str
    severity: str
    at: str
    words: str

    @property
    def as_record(self) -> dict[str, str]:
        """The finding as the summary has it."""
        return {"rule": self.rule, "severity": self.severity, "at": self.at, "words": self.words}

    def place_in_words(self, language: Language) -> str:
        """Its words, led by its place where they do not name it."""
        colon = "\u00a0: " if language == "fr" else ": "
        return self.words if self.at in self.words else f"{self.at}{colon}{self.words}"


@dataclass(frozen=True, slots=True)
class CaseResult:
    """What came of a case: `made`, `refused` (see `findings`) or `failed` (see `reason`), and the files there are.

    `reason` is a key of the catalogue, `facts` what it is worded with, `words` what it says. `stops` where the machine,
    not the case, is at fault.
    """

    index: int
    state: str
    files: tuple[MadeFile, ...] = ()
    findings: tuple[ReportedProblem, ...] = ()
    reason: str = ""
    words: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)
    stops: MachineError | None = None


_MACHINE: Final = frozenset(
    {"disk-full", "output-not-writable", "output-not-written", "office-missing", "batch-versions-changed"}
)
"""Reasons that every case after it would meet too."""


def work_off(job: BatchContext, tasks: Sequence[Task]) -> list[CaseResult]:
    """Return what came of each task, in order. Nothing a case holds can raise."""
    results = []
    for task in tasks:
        _Here.mark(task.index)
        try:
            results.append(_case_result(job, task))
        finally:
            _Here.mark(-1)
        if results[-1].stops:
            break
    return results


def _case_result(job: BatchContext, task: Task) -> CaseResult:
    files: list[MadeFile] = []
    findings: list[ReportedProblem] = []
    prevented = False
    try:
        if task.refused is not None:
            raise task.refused
        content = read_input(task.path) if task.content is None else task.content
        if task.sha256 is not None and hashlib.sha256(content).hexdigest() != task.sha256:
            raise ReportgenError("batch-input-changed", file=str(task.label))
        for built in _bench(job).reports(task.label, job.languages, job.kind, content):
            prevented = prevented or built.outcome.document is None
            findings += _findings(built, job.words)
            files += [MadeFile(file.path.name, file.sha256, _receipt(file.path), file.pages) for file in built.files]
    except CaseRefused as problem:
        problems = [*(problem.problems or (problem,))]
        return CaseResult(task.index, "refused", tuple(files), tuple(_reported(item, job.words) for item in problems))
    except ReportgenError as problem:
        stops = problem if isinstance(problem, MachineError) and problem.key in _MACHINE else None
        words, facts = " ".join(message(problem, job.words)), plain_facts(problem)
        return CaseResult(task.index, "failed", tuple(files), tuple(findings), problem.key, words, facts, stops)
    except MemoryError:
        _drop()
        return _failed(task, files, "batch-memory", job.words)
    except RecursionError:
        return _failed(task, files, "case-too-deep", job.words)
    except Exception as defect:  # noqa: BLE001 - one case's defect is no other's, and its own account would quote the case
        _drop()
        facts = {"kind": type(defect).__name__, "place": _place(defect)}
        return _failed(task, files, "program-failed", job.words, **facts)
    return CaseResult(task.index, "refused" if prevented else "made", tuple(files), tuple(findings))


def _failed(task: Task, files: list[MadeFile], key: str, words: Language, **facts: Any) -> CaseResult:
    problem = ReportgenError(key, file=str(task.label), **facts)
    reason = " ".join(message(problem, words))
    return CaseResult(task.index, "failed", tuple(files), reason=key, words=reason, facts=plain_facts(problem))


def plain_facts(problem: ReportgenError) -> dict[str, str | int]:
    """The facts of a problem that a journal can keep: they hold nothing of a person, as an error's never do."""
    return {name: value for name, value in problem.facts.items() if isinstance(value, (str, int))}


def _findings(built: BuiltReport, language: Language) -> list[ReportedProblem]:
    """The findings of one report: in words only where they prevent it, for a report that was made has its receipt."""
    stopped = built.outcome.document is None
    return [
        ReportedProblem(
            finding.rule,
            finding.severity.value,
            finding.at,
            text(finding.message, language) if stopped and finding.severity is Severity.BLOCKING else "",
        )
        for finding in built.findings
    ]


def _reported(problem: ReportgenError, language: Language) -> ReportedProblem:
    words = " ".join(message(problem, language)).strip()
    return ReportedProblem(problem.key, Severity.BLOCKING.value, str(problem.facts.get("at", "")), words)


def _receipt(path: Path) -> str:
    return hashlib.sha256(path.with_name(path.name + ENDING).read_bytes()).hexdigest()


def _place(defect: BaseException) -> str:
    """Where in the program a defect showed: module and line, nothing of what they held."""
    trace = defect.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "?"


class _Bench(threading.local):
    """What a worker keeps between cases: templates, and LibreOffice. A thread has its own."""

    open: ExitStack | None = None
    job: BatchContext | None = None
    build: Build | None = None
    cases: int = 0


_kept = _Bench()


def _bench(job: BatchContext) -> Build:
    """The worker's own run of building, started afresh for another job and after `RENEWED` cases."""
    if _kept.build is None or _kept.job != job or _kept.cases >= RENEWED:
        _drop()
        opened = ExitStack()
        if job.office is not None and pack_in_use().office is None:
            opened.enter_context(using(office=job.office))
        if job.versions and job.versions != versions():
            raise MachineError("batch-versions-changed")
        build = Build(
            formats=job.formats,
            folder=job.waiting_folder,
            on=job.on,
            replace=True,  # what waits there for its name is ours, perhaps left half done by a worker that was lost
            limit=job.seconds,
            name=Pattern(job.names, job.on).name,
        )
        _kept.open, _kept.job, _kept.build, _kept.cases = opened, job, opened.enter_context(build), 0
    _kept.cases += 1
    return _kept.build


def _drop() -> None:
    """End what the worker keeps."""
    if _kept.open is not None:
        with contextlib.suppress(Exception):  # what cannot be ended is not needed any more
            _kept.open.close()
    _kept.open = _kept.job = _kept.build = None


class _Here:
    """The mark by which a worker says which case it is at: a file of its own, read by whoever watches it."""

    handle: int | None = None

    @classmethod
    def mark(cls, index: int) -> None:
        if cls.handle is not None:
            os.pwrite(cls.handle, b"%-12d" % index, 0) if hasattr(os, "pwrite") else _rewrite(cls.handle, index)


def _rewrite(handle: int, index: int) -> None:
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, b"%-12d" % index)


def stand_ready(marks: Path, files: Path, memory: int | None) -> None:
    """Set up a process as a worker: its mark, its temporary files, its memory, its end.

    The keyboard's Ctrl-C is for whoever started it. It ends when that one has ended, however that was.
    """
    import gc
    import signal
    import tempfile
    from multiprocessing import parent_process, util
    from multiprocessing.connection import wait

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.freeze()  # what is loaded stays: looking through it again and again is a twelfth of the work
    gc.set_threshold(20_000, 20, 50)
    tempfile.tempdir = str(files)
    _limit_memory(memory)
    _Here.handle = os.open(marks / str(os.getpid()), os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
    _Here.mark(-1)
    util.Finalize(None, _drop, exitpriority=10)
    starter = parent_process()
    if starter is not None:

        def end_with(sentinel: int) -> None:
            wait([sentinel])
            os._exit(1)

        threading.Thread(target=end_with, args=(starter.sentinel,), daemon=True).start()


def _limit_memory(megabytes: int | None) -> None:
    """Give this process so much memory and no more, where the system knows such limits."""
    if megabytes is None:
        return
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        limit = megabytes * 1024 * 1024
        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        resource.setrlimit(resource.RLIMIT_DATA, (limit if hard < 0 else min(limit, hard), hard))
