"""Measures batches: against docxtpl's pool and our own single process; broken cases; kills; two converters for PDF.

`python benchmarks/batch.py [speed broken kill year pdf]`. CASES in the environment says how many reports, KILLS how
often the run of `kill` is ended; figures seen are kept in `README.md`.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from run import CASE, ON, Bench, row, spread  # noqa: E402

from reportgen.output import Build  # noqa: E402

SMALL = ROOT / "samples" / "refused-interview" / "case.json"
CASES = int(os.environ.get("CASES", "1000"))
ROUNDS = int(os.environ.get("ROUNDS", "3"))
KILLS = int(os.environ.get("KILLS", "20"))
WAYS = (
    ("cut-off", "case-not-json"),
    ("latin-1", "case-not-utf8"),
    ("empty", "case-not-json"),
    ("a-list", "case-not-object"),
    ("unknown-key", "case-unknown-key"),
    ("no-such-date", "case-date-form"),
    ("no-assessment", "kind-requires"),
    ("no-such-source", "case-source-unknown"),
    ("not-there", "case-not-found"),
    ("a-pipe", "batch-not-a-file"),
)


def write_cases(folder: Path, count: int, sample: Path, broken: int = 0) -> dict[str, str]:
    """Write `count` invented cases and the list of them; every hundredth is broken, each in its own way, if asked for.

    Return the reason that each broken file must be listed with.
    """
    folder.mkdir(parents=True)
    case = json.loads(sample.read_text("utf-8"))
    every = count // broken if broken else count + 1
    reasons: dict[str, str] = {}
    names = []
    for number in range(count):
        case["number"] = f"26-B-{number:06d}"
        path = folder / f"{number:06d}.json"
        names.append(path.name)
        if number % every == every - 1:
            way, reasons[path.name] = WAYS[len(reasons) % len(WAYS)]
            break_case(path, case, way)
        else:
            path.write_text(json.dumps(case, ensure_ascii=False), "utf-8")
    (folder / "list.txt").write_text("\n".join(names) + "\n", "utf-8")
    return reasons


def break_case(path: Path, case: dict[str, Any], way: str) -> None:
    """Write a case that cannot become a report."""
    case = json.loads(json.dumps(case))
    if way == "a-pipe":
        os.mkfifo(path)
        return
    if way == "not-there":
        return
    if way == "unknown-key":
        case["subject"]["birthday"] = "1990-01-01"
    elif way == "no-such-date":
        case["matter"]["offences"][0]["found_on"] = "01/02/2026"
    elif way == "no-assessment":
        case.pop("assessment")
    elif way == "no-such-source":
        case["home"] = {"narrative": {"en": "A flat.", "fr": "Un logement."}, "sources": ["nobody"]}
        case["family"] = {"sources": ["nobody"]}
    text = json.dumps([case] if way == "a-list" else case, ensure_ascii=False)
    content = {"cut-off": text[: len(text) // 2], "empty": ""}.get(way, text).encode("utf-8")
    path.write_bytes(content.replace(b'"', b'"\xe9', 1) if way == "latin-1" else content)


def batch(*words: object) -> list[str]:
    """The command line of a batch."""
    return [sys.executable, "-m", "reportgen", "batch", *map(str, words), "--date", ON.isoformat()]


def timed(command: Sequence[str]) -> float:
    """Seconds of a batch as a whole process, its start and its summary included."""
    began = time.perf_counter()
    ended = subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    if ended.returncode not in (0, 1):
        raise SystemExit(ended.stderr.decode())
    return time.perf_counter() - began


def render_theirs(task: tuple[str, str, str]) -> None:
    """One report by docxtpl, as its manual shows: words from JSON, render, save."""
    from docxtpl import DocxTemplate

    template, words, target = task
    made = DocxTemplate(template)
    made.render(json.loads(Path(words).read_text("utf-8")), autoescape=True)
    made.save(target)


def theirs(bench: Bench, count: int) -> float:
    """Seconds of docxtpl in a pool of two processes, the pool's start left out."""
    tasks = [
        (str(bench.peer_template), str(bench.peer_words), str(bench.folder / f"peer-{n}.docx")) for n in range(count)
    ]
    with ProcessPoolExecutor(2) as pool:
        list(pool.map(render_theirs, tasks[:4]))
        began = time.perf_counter()
        list(pool.map(render_theirs, tasks, chunksize=16))
        return time.perf_counter() - began


def single(folder: Path, made: Path) -> float:
    """Seconds of our own line in one process, warm: the same files, the same receipts."""
    with Build(formats=("docx",), folder=made, on=ON) as build:
        paths = [folder / name for name in (folder / "list.txt").read_text("utf-8").split()]
        list(build.reports(paths[0], ("en",)))
        began = time.perf_counter()
        for path in paths:
            list(build.reports(path, ("en",)))
        return time.perf_counter() - began


def speed(place: Path) -> None:
    """Full-size reports: ours by two workers, docxtpl by two, ours by one."""
    bench = Bench(place)
    write_cases(place / "cases", CASES, CASE)
    peers = max(20, CASES // 5)
    each: dict[str, list[float]] = {"ours": [], "theirs": [], "single": []}
    sides: dict[str, Callable[[int], float]] = {
        "ours": lambda n: timed(batch(place / "cases", "-o", place / f"out-{n}", "--lang", "en", "--jobs", 2)) / CASES,
        "theirs": lambda _: theirs(bench, peers) / peers,
        "single": lambda n: single(place / "cases", place / f"single-{n}") / CASES,
    }
    order = list(sides)
    for number in range(ROUNDS):
        random.Random(number).shuffle(order)  # noqa: S311 - the same order every time
        for side in order:
            each[side].append(sides[side](number))
        for left in (place / f"out-{number}", place / f"single-{number}"):
            shutil.rmtree(left)
    for side, goal in (("theirs", "≥ 6× docxtpl, 2 processes"), ("single", "≥ 1.7× our single process")):
        ratios = [a / b for a, b in zip(each[side], each["ours"], strict=True)]
        row(f"{CASES:,} reports, docx, 2 workers, whole process", goal, _spread(ratios))
    print(
        "|   median ms a report: " + ", ".join(f"{s} {statistics.median(t) * 1000:.1f}" for s, t in each.items()) + " |"
    )


def _spread(ratios: list[float]) -> str:
    if len(ratios) < 2:
        return f"{ratios[0]:.2f}×"
    low, middle, high = statistics.quantiles(ratios, n=4, method="inclusive")
    return spread((low, middle, high)) + "×"


def broken(place: Path) -> None:
    """One case in a hundred broken, in ten ways: all listed, each with its reason; memory; what is left behind."""
    reasons = write_cases(place / "cases", CASES, SMALL, max(10, CASES // 100))
    out = place / "out"
    own = place / "temporary"  # others work on this machine too
    own.mkdir()
    silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    command = batch(place / "cases", "-o", out, "--jobs", 2)
    process = subprocess.Popen(
        command, cwd=ROOT, env={**os.environ, "TMPDIR": str(own)}, start_new_session=True, **silent
    )
    seen = watched(process, out)
    time.sleep(1)  # the server of workers ends a moment after the program
    summary = json.loads((out / "summary.json").read_text("utf-8"))
    listed = {
        Path(one["file"]).name: {one["reason"], *(found["rule"] for found in one["findings"])}
        for one in summary["cases"]
        if one["state"] != "made"
    }
    right = listed.keys() == reasons.keys() and all(reasons[name] in found for name, found in listed.items())
    row(f"{CASES:,} cases, {len(reasons)} broken in ten ways", "those listed, each with its reason", str(right))
    for count, early, late in seen:
        row(
            "memory of the workers, last tenth to first",
            "≤ 1.1",
            f"{late / early:.3f} ({early} → {late} KiB, {count} looks)",
        )
    left = [*own.iterdir(), *(path for path in out.iterdir() if path.name.startswith("."))]
    row("left behind: temporary files, processes", "0", f"{len(left)}, {len(workers_of(process.pid))}")


def watched(process: subprocess.Popen[bytes], out: Path) -> list[tuple[int, int, int]]:
    """The memory of the workers in the first and in the last tenth of a run: looks, and the highest seen of each."""
    looks: list[tuple[int, int]] = []
    while process.poll() is None:
        time.sleep(0.1)
        with suppress(OSError):
            done = sum(1 for name in os.listdir(out) if name.endswith(".docx"))  # noqa: PTH208 - quick
            pids = [mark.name for mark in out.glob(".reportgen-work-*/marks-*/*")]
            looks += [(done, memory) for memory in map(memory_of, pids) if memory]
    early = [memory for done, memory in looks if CASES * 0.02 <= done <= CASES * 0.1]
    late = [memory for done, memory in looks if done >= CASES * 0.9]
    return [(len(looks), max(early), max(late))] if early and late else []


def memory_of(pid: str) -> int:
    """KiB a process has in memory."""
    with suppress(OSError, ValueError, IndexError):
        found = [line for line in Path(f"/proc/{pid}/status").read_text().splitlines() if line.startswith("VmRSS")]
        return int(found[0].split()[1])
    return 0


def workers_of(group: int) -> list[int]:
    """Processes that an ended batch left: those of its own group that still run."""
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError, ValueError, IndexError):
            state, _, of = status.read_text().rpartition(")")[2].split()[:3]
            if int(of) == group and state != "Z":  # what has ended and only waits to be counted is not left
                found.append(int(status.parent.name))
    return found


def kill(place: Path) -> None:
    """A batch killed at random and taken up again gives the bytes of one that was not."""
    write_cases(place / "cases", CASES, SMALL, max(10, CASES // 100))
    whole = timed(batch(place / "cases", "-o", place / "whole", "--jobs", 2, "--zip"))
    luck, kills, least = random.Random(721), 0, whole / (KILLS + 1)  # noqa: S311 - the same instants every time
    command = batch(place / "cases", "-o", place / "killed", "--jobs", 2, "--zip")
    while True:
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            process.wait(luck.uniform(0.2, 2) * least + 1.0 if kills < KILLS else None)
            break
        except subprocess.TimeoutExpired:
            os.kill(process.pid, signal.SIGKILL)
            process.wait()
            kills += 1
    same = contents(place / "whole") == contents(place / "killed")
    row(f"{CASES:,} cases, killed {kills} times and taken up again", "the same bytes", str(same))
    verified = subprocess.run(
        [sys.executable, "-m", "reportgen", "batch", "verify", str(place / "killed")], cwd=ROOT, check=False
    )
    row("verify, afterwards", "0", str(verified.returncode))


def contents(folder: Path) -> dict[str, str]:
    """Every file of a folder by name, with its digest; the journal tells of interruptions and is left out."""
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.iterdir())
        if path.name != "journal.jsonl"
    }


def year(place: Path) -> None:
    """A year of a region: three thousand cases, each in both languages."""
    write_cases(place / "cases", CASES, CASE)
    seconds = timed(batch(place / "cases", "-o", place / "out", "--lang", "both", "--jobs", 2))
    row(f"{CASES:,} cases × 2 languages, docx", "minutes, stated", f"{seconds / 60:.1f} min")


def pdf(place: Path) -> None:
    """Two converters against one."""
    count = max(8, CASES // 25)
    write_cases(place / "cases", count, CASE)
    ratios = []
    for number in range(ROUNDS):
        one, two = (
            timed(
                batch(place / "cases", "-o", place / f"{jobs}-{number}", "--lang", "en", "--to", "pdf", "--jobs", jobs)
            )
            for jobs in (1, 2)
        )
        ratios.append(one / two)
    row(f"{count} PDF, two converters against one, start included", "≥ 1.5×", _spread(ratios))


PARTS: dict[str, Callable[[Path], None]] = {"speed": speed, "broken": broken, "kill": kill, "year": year, "pdf": pdf}


def main() -> None:
    """Measure the parts named on the command line, or all."""
    print(f"Python {sys.version.split()[0]}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}\n")
    print("| what | goal | seen |\n|---|---|---|")
    for part in sys.argv[1:] or list(PARTS):
        with tempfile.TemporaryDirectory(prefix="bench-batch-") as folder:
            PARTS[part](Path(folder))


if __name__ == "__main__":
    main()
