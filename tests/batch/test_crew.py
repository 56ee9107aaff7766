"""Who does the work: a case that ends its worker, hangs or eats memory costs no other; any Executor will do."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest

from reportgen.batch.work import BatchContext, CaseResult, Task
from reportgen.batch.workers import ExternalPool, ProcessPool, Work, WorkerPool, carry_out
from reportgen.errors import MachineError
from tests.batch import workers

posix = pytest.mark.skipif(os.name != "posix", reason="workers are ended by a signal")


def job(folder: Path) -> BatchContext:
    return BatchContext(folder, ("docx",), ("en",), None, date(2026, 11, 21), "{number}", 2.0, "en")


def carried(
    folder: Path, crew: WorkerPool, work: Work, count: int, chunk: int = 4
) -> tuple[dict[int, CaseResult], list[int]]:
    tasks = iter([Task(number, Path("x.json"), Path("x.json"), None) for number in range(count)])
    again: list[int] = []

    def tried(cases: Sequence[int]) -> None:
        again.extend(cases)

    found = [one for group in carry_out(job(folder), tasks, crew, tried, work, chunk) for one in group]
    assert len(found) == count
    return {one.index: one for one in found}, again


@posix
def test_a_case_that_ends_its_worker_or_hangs_is_tried_twice_and_no_other_is_touched(tmp_path: Path) -> None:
    found, again = carried(tmp_path, ProcessPool(tmp_path, 2.0, 2), workers.dying, 40)
    failed = {one.index: one.reason for one in found.values() if one.state == "failed"}
    assert failed == {workers.DEADLY: "batch-worker-lost", workers.HANGING: "batch-time"}
    assert {workers.DEADLY, workers.HANGING} <= set(again)
    assert "x.json" in found[workers.HANGING].words


@posix
def test_a_worker_has_the_memory_it_was_given_and_no_more(tmp_path: Path) -> None:
    pytest.importorskip("resource")
    found, _ = carried(tmp_path, ProcessPool(tmp_path, 60.0, 1, 300), workers.hungry, 1)
    assert 50 < int(found[0].words) < 300


def test_temporary_files_have_a_full_path_however_the_folder_was_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    found, _ = carried(Path(), ProcessPool(Path("made"), 60.0, 1), workers.at_home, 1)
    assert Path(found[0].words).is_absolute()
    assert Path(found[0].words).is_relative_to(tmp_path)


@posix
def test_workers_that_end_at_no_case_are_the_machines_fault(tmp_path: Path) -> None:
    with pytest.raises(MachineError, match="batch-workers-lost"):
        carried(tmp_path, ProcessPool(tmp_path, 60.0, 1), workers.stillborn, 40)


def test_any_executor_will_do(tmp_path: Path) -> None:
    with ThreadPoolExecutor(2) as threads:
        found, again = carried(tmp_path, ExternalPool(threads), workers.done, 40)
    assert {one.state for one in found.values()} == {"made"}
    assert again == []
