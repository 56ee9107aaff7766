"""How long the desk takes: pages, saves and the preview of a ten-page report, for one officer and for ten at once.

    python benchmarks/desk.py [--rounds 40] [--pause 2]

A desk is started with a store of its own and one case an officer. Each officer, over a connection that stays open, sees
a page, types (a save by the script, of a narrative that changes each time), and has the report shown beside the page.
Figures are milliseconds in the client's own clock: the median and the 95th percentile. Between two rounds an officer
types for `--pause` seconds, more or less, without a save: two are faster than anyone works for long.
"""

from __future__ import annotations

import argparse
import http.client
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from html import unescape
from pathlib import Path
from urllib.parse import urlencode

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "samples" / "disputed-accounts" / "case.json"
PAGES = ("", "/family", "/residence", "/sources", "/finish", "/versions")


class Officer:
    """One officer at the desk, with a connection and a cookie of their own."""

    def __init__(self, port: int, cookie: str, case: str) -> None:
        self.line = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        self.cookie, self.case = cookie, case
        self.times: dict[str, list[float]] = {"page": [], "save": [], "preview": []}

    def ask(self, kind: str, path: str, body: str | None = None, accept: str = "text/html") -> str:
        headers = {"Cookie": self.cookie, "Accept": accept}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        began = time.perf_counter()
        self.line.request("GET" if body is None else "POST", path, body, headers)
        answer = self.line.getresponse()
        text = answer.read().decode()
        self.times.setdefault(kind, []).append((time.perf_counter() - began) * 1000)
        if answer.status != 200:
            raise SystemExit(f"{path}: {answer.status}")
        return text

    def work(self, rounds: int, pause: float) -> None:
        page = self.ask("first", f"/cases/{self.case}/family")
        form = dict(re.findall(r'<input type="hidden" name="(csrf|base|window)" value="([^"]*)"', page))
        self.ask("first", f"/cases/{self.case}/preview/said?lang=en")
        for number in range(rounds):
            time.sleep(random.uniform(0.75, 1.25) * pause)  # noqa: S311 - a pause
            self.ask("page", f"/cases/{self.case}{PAGES[number % len(PAGES)]}")
            typed = {**form, "family.narrative.en": f"Typed for the {number}th time. " * 20, "go": "stay"}
            told = self.ask("save", f"/cases/{self.case}/family", urlencode(typed), "application/json")
            form["base"] = re.findall(r'"base":\s*(\d+)', told)[0]
            self.ask("preview", f"/cases/{self.case}/preview/said?lang=en")


def desk(folder: Path, officers: int) -> tuple[subprocess.Popen[str], int, str, list[str]]:
    """Start a desk with a case an officer; return the process, its port, a session's cookie, and the cases."""
    cases = []
    for number in range(officers):
        cases.append(folder / f"case-{number}.json")
        cases[-1].write_text(SAMPLE.read_text("utf-8").replace('"number": "', f'"number": "{number:02}-'), "utf-8")
    command = [sys.executable, "-m", "reportgen", "serve", "--no-browser", "--ui-lang", "en"]
    command += ["--store", str(folder / "desk")]
    process = subprocess.Popen(
        [*command, "--cases", *map(str, cases)], cwd=ROOT, text=True, stdin=subprocess.PIPE, stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    for line in process.stderr or ():
        if found := re.search(r"http://127\.0\.0\.1:(\d+)(/enter\S+)", line):
            port = int(found[1])
            first = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
            first.request("GET", found[2])
            answer = first.getresponse()
            answer.read()
            cookie = (answer.getheader("set-cookie") or "").partition(";")[0]
            first.request("GET", "/", headers={"Cookie": cookie})
            listed = unescape(first.getresponse().read().decode())
            return process, port, cookie, re.findall(r'<th scope="row"><a href="/cases/([0-9a-f]+)"', listed)
    raise SystemExit("the desk did not open")


def measured(officers: int, rounds: int, pause: float) -> dict[str, list[float]]:
    """Return the times of every sort of request, of all officers."""
    with tempfile.TemporaryDirectory(prefix="reportgen-bench-") as folder:
        process, port, cookie, cases = desk(Path(folder), officers)
        try:
            all_of_them = [Officer(port, cookie, case) for case in cases]
            lines = [threading.Thread(target=one.work, args=(rounds, pause)) for one in all_of_them]
            for one in lines:
                one.start()
            for one in lines:
                one.join()
        finally:
            process.terminate()
            process.wait(20)
    return {kind: [time for one in all_of_them for time in one.times[kind]] for kind in ("page", "save", "preview")}


def main() -> None:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=40)
    options.add_argument("--pause", type=float, default=2.0)
    given = options.parse_args()
    print("| officers | what | requests | median ms | 95th percentile ms | goal |")
    print("|---|---|---|---|---|---|")
    for officers in (1, 10):
        for kind, times in measured(officers, given.rounds, given.pause).items():
            late = statistics.quantiles(times, n=20)[-1]
            goal = 1000 if kind == "preview" else 150
            row = (officers, kind, len(times), f"{statistics.median(times):.0f}", f"{late:.0f}", goal)
            print(f"| {' | '.join(map(str, row))} |", flush=True)


if __name__ == "__main__":
    main()
