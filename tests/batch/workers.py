"""What a worker of these tests does instead of making reports: module functions, for another process must find them."""

from __future__ import annotations

import os
import signal
import tempfile
import time
from collections.abc import Sequence

from reportgen.batch.work import BatchContext, CaseResult, Task

DEADLY, HANGING, GREEDY = 7, 11, 13


def mark(index: int) -> None:
    """Say which case the worker is at, as `work_off` does."""
    from reportgen.batch.work import _Here

    _Here.mark(index)


def done(job: BatchContext, tasks: Sequence[Task]) -> list[CaseResult]:
    """Everything is made at once."""
    assert job
    return [CaseResult(task.index, "made") for task in tasks]


def dying(job: BatchContext, tasks: Sequence[Task]) -> list[CaseResult]:
    """One case ends its worker, another never ends; all others are made."""
    assert job
    found = []
    for task in tasks:
        mark(task.index)
        if task.index == DEADLY:
            os.kill(os.getpid(), signal.SIGKILL)
        if task.index == HANGING:
            time.sleep(600)
        found.append(CaseResult(task.index, "made"))
        mark(-1)
    return found


def hungry(job: BatchContext, tasks: Sequence[Task]) -> list[CaseResult]:
    """How many megabytes a worker can have: those it asked for before it was refused."""
    assert job
    kept: list[bytearray] = []
    try:
        while len(kept) < 4000:
            kept.append(bytearray(1 << 20))
    except MemoryError:
        pass
    had = len(kept)
    kept.clear()
    return [CaseResult(task.index, "made", words=str(had)) for task in tasks]


def at_home(job: BatchContext, tasks: Sequence[Task]) -> list[CaseResult]:
    """Say where its temporary files are."""
    assert job
    return [CaseResult(task.index, "made", words=tempfile.gettempdir()) for task in tasks]


def stillborn(job: BatchContext, tasks: Sequence[Task]) -> list[CaseResult]:
    """A worker that ends at no case at all."""
    assert job
    assert tasks
    os._exit(1)
