"""Who does the work: an `Executor` and, where it is our own pool of processes, the watch over its workers."""

from __future__ import annotations

import contextlib
import multiprocessing
import sys
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, ProcessPoolExecutor, wait
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from itertools import count, islice
from pathlib import Path
from typing import Any, Final, Protocol

from reportgen.batch.work import BatchContext, CaseResult, Task, plain_facts, stand_ready, work_off
from reportgen.errors import MachineError, ReportgenError
from reportgen.language import message

_ROUNDS = count(1)
Work = Callable[[BatchContext, Sequence[Task]], list[CaseResult]]
LARGEST: Final = 16
"""Cases a worker is handed at once, at most: beyond that nothing is gained, and less is known of how far it is."""

_LOOK: Final = 0.2  # seconds between two looks at the workers
_QUEUED: Final = 2  # chunks a worker that are handed out ahead
_ANONYMOUS: Final = 3  # times that workers may end over no case before the machine is to blame


class WorkerPool(Protocol):
    """Workers behind an `Executor`; `size` says how many work at once."""

    size: int
    executor: Executor

    def look(self) -> None:
        """End whoever is over time: called now and then."""

    def lost_tasks(self) -> tuple[frozenset[int], frozenset[int]]:
        """Once the executor has broken: the cases to blame, as far as is known, and those of them over time."""

    def renew(self) -> None:
        """Put another executor in the place of one that has broken."""

    def alone(self) -> WorkerPool:
        """A crew of one, for a case that may have broken the executor."""

    def stop(self) -> None:
        """End all work at once."""

    def finish(self) -> None:
        """Let the workers end by themselves: they close LibreOffice and leave nothing behind."""


@dataclass
class ExternalPool:
    """Workers that somebody else starts, watches and ends: a queue over several machines, threads in a test."""

    executor: Executor
    size: int = 2

    def look(self) -> None:
        """Nobody here can end them."""

    def lost_tasks(self) -> tuple[frozenset[int], frozenset[int]]:
        """Nothing is known."""
        return frozenset(), frozenset()

    def renew(self) -> None:
        """It cannot be replaced from here: raise `MachineError`."""
        raise MachineError("batch-workers-lost")

    def alone(self) -> WorkerPool:
        """The same workers."""
        return self

    def stop(self) -> None:
        """They are not ours to end."""

    def finish(self) -> None:
        """They are not ours to end."""


@dataclass
class ProcessPool:
    """Our own worker processes: each marks the case it is at in `marks`; over `seconds` on one, it is killed."""

    folder: Path
    seconds: float
    size: int
    memory: int | None = None
    executor: Executor = field(init=False)
    _since: dict[Path, tuple[int, float]] = field(default_factory=dict)
    _late: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.folder = self.folder.absolute()  # LibreOffice is told of its files by a URI, which has no relative form
        self._start()

    def _start(self) -> None:
        self._marks = self.folder / f"marks-{next(_ROUNDS)}"
        files = self.folder / "files"
        for folder in (self._marks, files):
            folder.mkdir(parents=True, exist_ok=True)
        self._since.clear()
        self.executor = ProcessPoolExecutor(
            self.size, _processes(), initializer=stand_ready, initargs=(self._marks, files, self.memory)
        )

    def look(self) -> None:
        """End each worker that has been at one case for longer than it may."""
        now = time.monotonic()
        for mark in self._marks.iterdir():
            at = _case_at(mark)
            before, since = self._since.get(mark, (-1, now))
            self._since[mark] = (at, since if at == before else now)
            if at >= 0 and at == before and now - since > self.seconds:
                self._late.add(at)
                self._end(int(mark.name))

    def lost_tasks(self) -> tuple[frozenset[int], frozenset[int]]:
        """The cases the workers were at as they ended; of these, those that were over time and had to be ended."""
        at = frozenset(found for mark in self._marks.iterdir() if (found := _case_at(mark)) >= 0)
        late = frozenset(self._late & at)
        return late or at, late

    def renew(self) -> None:
        """Other workers in the place of these."""
        self.stop()
        self._late.clear()
        self._start()

    def alone(self) -> WorkerPool:
        """One worker that nobody else depends on."""
        return ProcessPool(self.folder, self.seconds, 1, self.memory)

    def stop(self) -> None:
        """End every worker, by its number, and take back what has not begun."""
        workers = self._workers()
        self.executor.shutdown(wait=False, cancel_futures=True)
        for worker in workers:
            with contextlib.suppress(OSError, ValueError):
                worker.kill()
        for worker in workers:
            with contextlib.suppress(OSError, ValueError, AssertionError):
                worker.join(5)

    def finish(self) -> None:
        """Let the workers end by themselves: they close LibreOffice and leave nothing behind."""
        self.executor.shutdown(wait=True)

    def _workers(self) -> list[Any]:
        table = getattr(self.executor, "_processes", None)  # public only as of Python 3.14 (kill_workers)
        return list((table or {}).values())

    def _end(self, number: int) -> None:
        for worker in self._workers():
            if worker.pid == number:
                with contextlib.suppress(OSError, ValueError):
                    worker.kill()


def carry_out(
    job: BatchContext,
    tasks: Iterator[Task],
    crew: WorkerPool,
    again: Callable[[Sequence[int]], None],
    work: Work = work_off,
    chunk: int = LARGEST,
) -> Generator[list[CaseResult], None, None]:
    """Yield what comes of the tasks, some at a time, in whatever order they end; tell `again` which are tried twice.

    `chunk` is how many a worker is handed at once.

    A case that ends its worker, or that another's end took along, is tried once more; whatever was being worked on as
    a worker ended is tried by a worker of its own, and if it ends that one too, it has failed.
    """
    suspects: dict[int, Task] = {}
    with _ended_if_left(crew):
        yield from _in_chunks(job, tasks, crew, work, suspects, chunk)
        crew.finish()
    if suspects:
        again(tuple(suspects))
    for task in suspects.values():
        yield from _by_itself(job, task, crew, work)


def _in_chunks(
    job: BatchContext, tasks: Iterator[Task], crew: WorkerPool, work: Work, suspects: dict[int, Task], size: int
) -> Generator[list[CaseResult], None, None]:
    anonymous = 0  # ends of workers that were at no case
    running: dict[Future[list[CaseResult]], list[Task]] = {}
    queue: list[list[Task]] = []
    try:
        while True:
            broken = False
            while len(running) < crew.size * _QUEUED and (chunk := queue.pop() if queue else _chunk(tasks, size)):
                try:
                    running[crew.executor.submit(work, job, chunk)] = chunk
                except BrokenExecutor:
                    queue.append(chunk)
                    broken = True
                    break
            if not running and not broken:
                return
            ready, _ = wait(running, timeout=_LOOK, return_when=FIRST_COMPLETED)
            crew.look()
            lost_tasks: list[Task] = []
            broken = broken or any(isinstance(future.exception(), BrokenExecutor) for future in ready)
            for future in list(running) if broken else ready:
                chunk = running.pop(future)
                try:
                    yield future.result()
                except BrokenExecutor:
                    lost_tasks += chunk
            if broken:
                blamed, _ = crew.lost_tasks()
                anonymous += not blamed
                if anonymous == _ANONYMOUS:
                    raise MachineError("batch-workers-lost")
                indices = {task.index for task in lost_tasks} & blamed
                suspects |= {task.index: task for task in lost_tasks if task.index in indices or not blamed}
                rest = [task for task in lost_tasks if task.index not in suspects]
                queue += [rest[first : first + size] for first in range(0, len(rest), size)]
                crew.renew()
    except BaseException:  # Ctrl-C, a full disk: nothing is written any more once this has ended
        crew.stop()
        wait([future for future in running if not future.cancel()])
        raise


def _by_itself(job: BatchContext, task: Task, crew: WorkerPool, work: Work) -> Generator[list[CaseResult], None, None]:
    """Try a suspect once more, by a worker of its own."""
    solo = crew.alone()
    with _ended_if_left(solo):
        try:
            future = solo.executor.submit(work, job, [task])
            while not wait([future], timeout=_LOOK).done:
                solo.look()
            yield future.result()
            solo.finish()
        except BrokenExecutor:
            _, late = solo.lost_tasks()
            key = "batch-time" if task.index in late else "batch-worker-lost"
            problem = ReportgenError(key, file=str(task.label), seconds=round(job.seconds))
            solo.stop()
            words = " ".join(message(problem, job.words))
            yield [CaseResult(task.index, "failed", reason=key, words=words, facts=plain_facts(problem))]


def _chunk(tasks: Iterator[Task], size: int) -> list[Task]:
    return list(islice(tasks, size))


class _ended_if_left(AbstractContextManager[None]):  # noqa: N801 - reads as what it does
    """Stop a crew where its work is left before its end: Ctrl-C, a full disk."""

    def __init__(self, crew: WorkerPool) -> None:
        self._crew = crew

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is not None:
            self._crew.stop()


def _case_at(mark: Path) -> int:
    try:
        return int(mark.read_bytes())
    except (OSError, ValueError):
        return -1


def stand_by() -> None:
    """Start the server of workers ahead: it loads what they need while the batch is still being planned."""
    if sys.platform in ("win32", "darwin"):
        return
    import signal
    from multiprocessing import forkserver, resource_tracker

    _processes()
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})  # Ctrl-C is for us, not for what it loads
    try:
        forkserver.ensure_running()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _processes() -> Any:
    """How worker processes start: from a server that has imported what they need, where the system has one."""
    if sys.platform in ("win32", "darwin"):
        return multiprocessing.get_context("spawn")
    server = multiprocessing.get_context("forkserver")
    server.set_forkserver_preload(["reportgen.batch.work"])
    return server
