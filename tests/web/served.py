"""`reportgen serve` as a process of its own, with a store and a key of its own, and a browser that works at it."""

from __future__ import annotations

import json
import os
import queue
import re
import secrets
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Protocol

import machine
import uvicorn
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from reportgen.case.draft.answers import answers_of
from reportgen.store import Writer, open_store
from reportgen.store.sqlcipher.key import new_key
from reportgen.web.app import make_app
from reportgen.web.sessions import Sessions
from reportgen.web.state import AppState

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "samples"
SLOW = 30_000  # milliseconds: a shared machine is slow now and then
_NUMBERS = count(1)
_FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --disable-dev-shm-usage"
).split()


def sample(name: str) -> Path:
    return SAMPLES / name / "case.json"


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


class Served:
    """One `reportgen serve`. Stopped and started again, it is at the same port and has the same store."""

    def __init__(self, folder: Path, *, cases: Sequence[str] = (), office: str = "") -> None:
        self.folder, self.cases, self.office = folder, cases, office
        self.port = free_port()
        self._process: subprocess.Popen[str] | None = None
        self._links: queue.Queue[str] = queue.Queue()
        own_key(folder)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Served:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()

    def start(self) -> None:
        """Start it; return once it answers."""
        given = ["--store", str(self.folder), "--port", str(self.port), "--no-browser", "--ui-lang", "en"]
        given += ["--office-name", self.office] if self.office else []
        given += ["--cases", *map(str, map(sample, self.cases))] if self.cases else []
        self._process = subprocess.Popen(
            [sys.executable, "-m", "reportgen", "serve", *given], cwd=ROOT, text=True, encoding="utf-8",
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )  # fmt: skip
        threading.Thread(target=self._hear, args=(self._process,), daemon=True).start()
        self._first = self._links.get(timeout=60)

    def _hear(self, process: subprocess.Popen[str]) -> None:
        for line in process.stderr or ():
            if found := re.search(r"http://\S+/enter\?token=\S+", line):
                self._links.put(found[0])

    def link(self) -> str:
        """Return a fresh launch link, as Enter in the program's window shows it."""
        first, self._first = self._first, ""
        if first:
            return first
        assert self._process is not None
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return self._links.get(timeout=60)

    def kill(self) -> None:
        """End it as a power cut would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(timeout=30)
            for pipe in (self._process.stdin, self._process.stderr):
                if pipe is not None:
                    with suppress(OSError):
                        pipe.close()
            self._process = None


class Clock:
    """The desk’s clock, which a test moves on."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


class InThread:
    """A desk in this process, whose clock a test holds; to a browser it is as any other."""

    def __init__(self, folder: Path) -> None:
        self.clock = Clock()
        self.port = free_port()
        self.desk = AppState(open_store(folder, key=new_key()), self.address, Sessions("local"), self.clock)
        self._server = uvicorn.Server(
            uvicorn.Config(make_app(self.desk), port=self.port, log_level="error", access_log=False, lifespan="off")
        )
        self._thread = threading.Thread(target=self._server.run, daemon=True)
        self._thread.start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def link(self) -> str:
        return f"{self.address}/enter?token={self.desk.sessions.link(self.clock())}"

    def has(self, name: str, **otherwise: str) -> str:
        """Start a case from a sample, with some answers `otherwise`; return its address."""
        answers = answers_of(json.loads(sample(name).read_text("utf-8"))) | otherwise
        return f"/cases/{self.desk.store.start(answers, Writer('local', ''), self.clock()).id}"

    def version(self, address: str) -> int:
        """The version a case is at."""
        row = self.desk.store.case(address.rpartition("/")[2])
        assert row is not None
        return row.version

    def stop(self) -> None:
        self._server.should_exit = True
        self._thread.join(timeout=30)
        self.desk.store.close()


class Reached(Protocol):
    """A desk that a browser can reach."""

    @property
    def address(self) -> str: ...

    def link(self) -> str: ...


def own_key(folder: Path) -> None:
    """Give a store that is to be made a key in a file: so it asks no keyring of whoever runs the tests."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = folder / "desk.key"
    if not file.exists():
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as out:
            out.write(f"reportgen desk key 1\n{secrets.token_hex(32)}\n")


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser; a hanging one is no reason to hang."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=machine.browser(), args=_FLAGS)
        try:
            yield browser
        finally:
            browser.close()


def officer(
    browser: Browser, desk: Reached, language: str = "en", *, scripts: bool = True, width: int = 1280, height: int = 900
) -> Page:
    """Return a window of a browser of its own that has entered the desk by a launch link."""
    context = browser.new_context(
        locale=f"{language}-CA", java_script_enabled=scripts, viewport={"width": width, "height": height},
        accept_downloads=True, base_url=desk.address,
    )  # fmt: skip
    context.set_default_timeout(SLOW)
    page = context.new_page()
    enter(page, desk)
    return page


def enter(page: Page, desk: Reached) -> None:
    """Go in by a fresh launch link, up to the page where the officer last was."""
    page.goto(desk.link())
    page.wait_for_url(lambda at: "/enter" not in at)


def started(page: Page, **given: str) -> str:
    """Start a case on the page for it, with a number of its own; return its address."""
    facts = {"kind": "psr", "number": f"T-{next(_NUMBERS)}", "name": "Ana Sou", "form": "f", "language": "en", **given}
    page.goto("/cases/new")
    page.locator(f'[name="kind"][value="{facts["kind"]}"]').check()
    page.locator('[name="number"]').fill(facts["number"])
    page.locator('[name="subject.name"]').fill(facts["name"])
    page.locator(f'[name="subject.form"][value="{facts["form"]}"]').check()
    page.locator(f'[name="matter.report_language"][value="{facts["language"]}"]').check()
    page.locator("main form button").click()
    page.wait_for_url(re.compile(r"/cases/[0-9a-f]{16}$"))
    return page.url.removeprefix(page.url.partition("/cases/")[0])


def until(page: Page, check: str, what: str, seconds: float = 30) -> None:
    """Wait until a condition written in the page's own script holds."""
    ends = time.monotonic() + seconds
    while not page.evaluate(check):
        assert time.monotonic() < ends, what
        page.wait_for_timeout(50)


def close(page: Page) -> None:
    context: BrowserContext = page.context
    context.close()
