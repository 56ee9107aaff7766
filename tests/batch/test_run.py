"""A run: what is listed is there, byte for byte the same however often it was ended; nobody's work is written over."""

from __future__ import annotations

import json
import os
import random
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reportgen.batch.folder_check import differences, files_by_name
from reportgen.batch.inputs import case_inputs
from reportgen.batch.journal import read_journal
from reportgen.batch.plan import BatchPlan
from reportgen.batch.run import Means, run
from reportgen.batch.summary.summary import Summary
from reportgen.batch.workers import ExternalPool
from reportgen.errors import InputError, MachineError
from reportgen.output import publish
from tests.batch.cases import digests, folder_of, numbered, plan_of
from tests.doors import ON, ROOT, changed, written

posix = pytest.mark.skipif(os.name != "posix", reason="processes are ended by a signal")
Run = Callable[..., Summary]


@pytest.fixture
def made() -> Iterator[Run]:
    """A run by a thread of this process: what a test changes here, it meets."""
    with ThreadPoolExecutor(1) as threads:

        def go(plan: BatchPlan, **means: Any) -> Summary:
            usual = Means(jobs=1, words="en", crew=lambda _: ExternalPool(threads, 1))
            return run(plan, replace(usual, **means))[0]

        yield go


def states(summary: Summary) -> list[str]:
    return [one.state for one in summary.results]


def agree(out: Path) -> bool:
    return not list(differences(out, files_by_name(read_journal(out))))


def test_every_report_that_can_be_made_is_made_and_every_other_is_listed_with_its_reason(
    tmp_path: Path, made: Run
) -> None:
    place = folder_of(tmp_path / "cases", 3)
    written(place, b"{", "003.json")
    written(place, changed(numbered("26-T-004"), "matter.offences[0].found_on", "01/02/2026"), "004.json")
    unassessed = numbered("26-T-005")
    unassessed.pop("assessment")
    written(place, unassessed, "005.json")
    (place / "006.json").symlink_to("gone.json")
    summary = made(plan_of(place, tmp_path / "out"))
    assert states(summary) == ["made"] * 3 + ["refused"] * 3 + ["failed"]
    told = [{one.rule for one in done.findings if one.words} for done in summary.results[3:6]]
    assert told == [{"case-not-json"}, {"case-date-form"}, {"kind-requires"}]
    assert summary.results[6].reason == "case-not-found"
    assert agree(tmp_path / "out")
    assert not [path for path in (tmp_path / "out").iterdir() if path.name.startswith(".")]


def test_a_batch_that_is_run_again_makes_nothing_twice_and_gives_the_same_bytes(tmp_path: Path, made: Run) -> None:
    plan = plan_of(folder_of(tmp_path / "cases", 3), tmp_path / "out", zip=True)
    made(plan)
    first = digests(tmp_path / "out")
    stood = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").glob("*.docx")}
    summary = made(plan)
    assert states(summary) == ["made"] * 3
    assert digests(tmp_path / "out") == first
    assert {path: path.stat().st_mtime_ns for path in stood} == stood
    assert agree(tmp_path / "out")


def test_a_file_that_has_gone_is_made_again(tmp_path: Path, made: Run) -> None:
    plan = plan_of(folder_of(tmp_path / "cases", 2), tmp_path / "out")
    made(plan)
    first = digests(tmp_path / "out")
    next((tmp_path / "out").glob("*.docx")).unlink()
    made(plan)
    assert digests(tmp_path / "out") == first


def test_a_report_that_somebody_changed_is_left_as_it_is_and_told(tmp_path: Path, made: Run) -> None:
    plan = plan_of(folder_of(tmp_path / "cases", 2), tmp_path / "out")
    made(plan)
    edited = min((tmp_path / "out").glob("*.docx"))
    edited.write_bytes(b"work of an hour")
    summary = made(plan)
    assert states(summary) == ["failed", "made"]
    assert summary.results[0].reason == "batch-output-changed"
    assert edited.read_bytes() == b"work of an hour"


def test_a_case_that_changed_since_is_made_again_and_its_old_file_goes(tmp_path: Path, made: Run) -> None:
    place = folder_of(tmp_path / "cases", 2)
    made(plan_of(place, tmp_path / "out"))
    written(place, numbered("26-T-900"), "001.json")
    said: list[str] = []
    summary = made(plan_of(place, tmp_path / "out"), say=lambda key, **_: said.append(key))
    assert states(summary) == ["made", "made"]
    assert "batch-changed-since" in said
    kept = sorted(path.name for path in (tmp_path / "out").glob("*.docx"))
    assert kept == ["26-T-000.psr.en.docx", "26-T-900.psr.en.docx"]
    assert agree(tmp_path / "out")


def test_a_case_that_changes_while_the_batch_runs_is_not_made_from_what_nobody_planned(
    tmp_path: Path, made: Run
) -> None:
    place = folder_of(tmp_path / "cases", 2)
    plan = plan_of(place, tmp_path / "out")
    written(place, numbered("26-T-000"), "001.json")
    (place / "000.json").unlink()
    summary = made(plan)
    assert [one.reason for one in summary.results] == ["case-not-found", "batch-input-changed"]


def test_another_batch_in_the_same_folder_is_refused_and_nothing_is_touched(tmp_path: Path, made: Run) -> None:
    place = folder_of(tmp_path / "cases", 2)
    made(plan_of(place, tmp_path / "out"))
    first = digests(tmp_path / "out")
    for plan, key in (
        (plan_of(place, tmp_path / "out", ("fr",)), "batch-other-options"),
        (plan_of(place / "000.json", tmp_path / "out"), "batch-other-cases"),
    ):
        with pytest.raises(InputError, match=key):
            made(plan)
    assert digests(tmp_path / "out") == first


def test_a_batch_begun_with_other_sentences_is_not_mixed(
    tmp_path: Path, made: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = folder_of(tmp_path / "cases", 1)
    made(plan_of(place, tmp_path / "out"))
    monkeypatch.setattr("reportgen.batch.versions.__version__", "99")
    with pytest.raises(InputError, match="batch-other-versions"):
        made(plan_of(place, tmp_path / "out"))


def test_a_worker_that_finds_other_versions_than_the_plan_s_makes_nothing(
    tmp_path: Path, made: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = plan_of(folder_of(tmp_path / "cases", 1), tmp_path / "out")
    assert plan.versions
    monkeypatch.setattr("reportgen.batch.versions.__version__", "99")
    with pytest.raises(MachineError, match="batch-versions-changed"):
        made(plan)


def test_names_that_are_taken_are_refused_before_anything_is_written(tmp_path: Path, made: Run) -> None:
    plan = plan_of(folder_of(tmp_path / "cases", 1), tmp_path / "out")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "26-T-000.psr.en.docx").write_bytes(b"mine")
    with pytest.raises(InputError, match="batch-names-taken"):
        made(plan)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["26-T-000.psr.en.docx"]


def test_a_name_that_somebody_takes_during_the_run_is_left_to_them(tmp_path: Path, made: Run) -> None:
    plan = plan_of(folder_of(tmp_path / "cases", 2), tmp_path / "out")
    taken = tmp_path / "out" / "26-T-001.psr.en.docx"
    summary = made(plan, step=lambda _: taken.exists() or taken.write_bytes(b"theirs"))
    assert states(summary) == ["made", "failed"]
    assert summary.results[1].reason == "batch-output-changed"
    assert taken.read_bytes() == b"theirs"


def test_a_file_removed_during_the_run_is_not_said_to_be_there(tmp_path: Path, made: Run) -> None:
    plan = plan_of(folder_of(tmp_path / "cases", 2), tmp_path / "out")
    gone = tmp_path / "out" / "26-T-000.psr.en.docx"
    summary = made(plan, step=lambda _: gone.unlink(missing_ok=True))
    assert [one.reason for one in summary.results] == ["batch-output-missing", ""]


def test_a_full_disk_ends_the_batch_and_what_was_made_stands(
    tmp_path: Path, made: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = plan_of(folder_of(tmp_path / "cases", 4), tmp_path / "out")

    def full(path: Path, content: bytes) -> None:
        if path.name.startswith("26-T-002"):
            raise MachineError("disk-full", folder=str(path.parent))
        publish(path, content)

    with monkeypatch.context() as patched:
        patched.setattr("reportgen.output.receipts.publish", full)
        with pytest.raises(MachineError, match="disk-full"):
            made(plan)
    assert len(list((tmp_path / "out").glob("*.docx"))) == 2
    assert states(made(plan)) == ["made"] * 4
    assert list(differences(tmp_path / "out", files_by_name(read_journal(tmp_path / "out")))) == []


def test_a_spreadsheet_that_vanishes_or_is_none_fails_its_cases_alone(tmp_path: Path, made: Run) -> None:
    place = folder_of(tmp_path / "cases", 1)
    table, broken = tmp_path / "cases.csv", tmp_path / "broken.xlsx"
    table.write_text("number;kind\n26-T-901;psr\n26-T-902;psr\n", "utf-8")
    broken.write_bytes(b"PK")
    plan = plan_of([place, table, broken], tmp_path / "out")
    table.unlink()
    summary = made(plan)
    assert states(summary) == ["made", "failed", "failed", "failed"]
    assert [one.reason for one in summary.results[1:]] == ["case-not-found", "case-not-found", "sheet-not-workbook"]
    assert agree(tmp_path / "out")


def test_cases_that_no_file_holds_are_made_and_taken_up_again(tmp_path: Path, made: Run) -> None:
    contents = [(number, json.dumps(numbered(number)).encode()) for number in ("26-S-2", "26-S-1")]
    options = plan_of(folder_of(tmp_path / "cases", 1), tmp_path / "out").options
    plan = BatchPlan(case_inputs(tmp_path / "desk", contents), options, tmp_path / "out")
    assert states(made(plan)) == ["made", "made"]
    first = digests(tmp_path / "out")
    assert states(made(BatchPlan(case_inputs(tmp_path / "desk", contents), options, tmp_path / "out"))) == [
        "made",
        "made",
    ]
    assert digests(tmp_path / "out") == first
    assert "26-S-1.psr.en.docx" in first


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, made: Run) -> None:
    plan = plan_of(folder_of(tmp_path / "cases", 1), tmp_path / "file" / "out")
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(MachineError, match="output-not-writable"):
        made(plan)


def test_the_journal_holds_nothing_of_a_person(tmp_path: Path, made: Run) -> None:
    place = folder_of(tmp_path / "cases", 1)
    case = changed(numbered("26-T-001"), "matter.offences[0].found_on", "Zxqwvut")
    written(place, case, "001.json")
    made(plan_of(place, tmp_path / "out"))
    journal = (tmp_path / "out" / "journal.jsonl").read_text("utf-8")
    names = re.findall(r"\w{4,}", str(case["subject"]["name"]))
    assert names
    assert not [word for word in (*names, "Zxqwvut") if word in journal]


def command(place: Path, out: Path) -> list[str]:
    words = ["batch", str(place), "-o", str(out), "--date", ON, "--jobs", "2", "--zip", "--ui-lang", "en"]
    return [sys.executable, "-m", "reportgen", *words]


def ended(words: list[str], seconds: float | None, number: signal.Signals) -> int:
    """The code of a batch that is sent a signal after some seconds, if it has not ended by then."""
    env = os.environ | {"PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(words, cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    with suppress(subprocess.TimeoutExpired):
        process.communicate(timeout=seconds)
    if process.poll() is None:
        os.kill(process.pid, number)
    process.communicate(timeout=60)
    return process.returncode


@posix
@pytest.mark.slow
def test_killed_at_any_instant_and_run_again_it_gives_the_bytes_of_one_that_was_not(tmp_path: Path, made: Run) -> None:
    place = folder_of(tmp_path / "cases", 30)
    written(place, b"{", "013.json")
    made(plan_of(place, tmp_path / "whole", None, zip=True))
    luck = random.Random(721)  # noqa: S311 - the same instants every time
    codes = [ended(command(place, tmp_path / "out"), luck.uniform(0.5, 2.5), signal.SIGKILL) for _ in range(4)]
    codes.append(ended(command(place, tmp_path / "out"), None, signal.SIGKILL))
    assert -signal.SIGKILL in codes
    assert codes[-1] == 1
    assert digests(tmp_path / "out") == digests(tmp_path / "whole")
    assert agree(tmp_path / "out")


def group_ends(group: int) -> bool:
    """Whether every process of a group ends soon: the server of workers does so a moment after the program."""
    for _ in range(100):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False


@posix
@pytest.mark.slow
def test_ctrl_c_ends_cleanly_and_says_how_to_go_on(tmp_path: Path) -> None:
    place, out = folder_of(tmp_path / "cases", 800), tmp_path / "out"
    process = subprocess.Popen(
        command(place, out),
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,
    )
    while process.poll() is None and next(out.glob("*.docx"), None) is None:
        time.sleep(0.01)  # a busy machine is to run the batch, and not this loop
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert b"--resume" in said
    assert b"Traceback" not in said
    assert not [path.name for path in out.iterdir() if path.name.startswith(".")]
    assert json.loads((out / "journal.jsonl").read_text().splitlines()[-1])["what"] == "stopped"
    assert group_ends(process.pid)
