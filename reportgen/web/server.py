"""Opens the desk on this machine alone: one store, one process, one address on the loopback, one-time launch links."""

from __future__ import annotations

import os
import socket
import sys
import threading
import webbrowser
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

import uvicorn

from reportgen.errors import InputError, MachineError
from reportgen.store import Writer, open_store
from reportgen.web.app import make_app
from reportgen.web.cases.views import case_answers
from reportgen.web.http.endpoint import log_to_stderr
from reportgen.web.sessions import Sessions
from reportgen.web.state import AppState

HOST: Final = "127.0.0.1"
USER: Final = "local"
"""Who works at a desk without accounts: whoever may use this account of the computer."""

Said = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Opening:
    """How a desk is opened: where it keeps its cases, at what port (0: any that is free), in whose office."""

    folder: Path
    port: int = 0
    office: str = ""
    browser: bool = True


def serve(opening: Opening, link: Said, *, cases: Sequence[Path] = (), at: datetime) -> None:
    """Open the desk and answer until it is told to stop; `link` says each launch link.

    `cases` are case files for a desk that has none yet. Raise `MachineError` where the port is taken, `InputError` for
    a case file that is refused, and as `open_store` does.
    """
    with _listening(opening.port) as listens:
        address = f"http://{HOST}:{listens.getsockname()[1]}"
        store = open_store(opening.folder, address=address)
        try:
            if cases and not store.cases():
                for path in cases:
                    store.start(case_answers(_content(path)), Writer(USER, ""), at)
            desk = AppState(store, address, Sessions(USER), _now, opening.office)
            log_to_stderr()
            _offer(desk, opening, link)
            options = uvicorn.Config(
                make_app(desk), log_level="error", access_log=False, server_header=False, lifespan="off",
                timeout_keep_alive=30, limit_concurrency=200, h11_max_incomplete_event_size=64 * 1024,
            )  # fmt: skip
            uvicorn.Server(options).run(sockets=[listens])
        finally:
            (opening.folder / "open.html").unlink(missing_ok=True)
            store.close()


def _now() -> datetime:
    return datetime.now().astimezone()


def _listening(port: int) -> socket.socket:
    listens = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if sys.platform != "win32":  # there it would let another program listen beside us
            listens.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listens.bind((HOST, port))
        listens.listen(128)  # from now on a browser waits, and is not refused, until the first answer
    except OSError:
        listens.close()
        raise MachineError("desk-port-taken", port=port) from None
    return listens


def _offer(desk: AppState, opening: Opening, link: Said) -> None:
    """Say a launch link now, and another whenever Enter is pressed where the program runs."""

    def fresh() -> str:
        return f"{desk.address}/enter?token={desk.sessions.link(desk.now())}"

    first = fresh()
    link(first)
    if opening.browser:
        threading.Thread(target=_show, args=(opening.folder, first), daemon=True).start()

    def again() -> None:
        for _ in sys.stdin:
            link(fresh())

    if sys.stdin is not None and not sys.stdin.closed:
        threading.Thread(target=again, daemon=True).start()


def _show(folder: Path, link: str) -> None:
    """Open the browser by a page that only this user can read: a link in a command would stand in the process list."""
    page = folder / "open.html"
    words = f'<!DOCTYPE html><meta charset="utf-8"><meta http-equiv="refresh" content="0; url={link}">'
    page.unlink(missing_ok=True)
    with os.fdopen(os.open(page, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as out:
        out.write(words)
    with suppress(webbrowser.Error):
        webbrowser.open(page.absolute().as_uri())


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as problem:
        raise InputError("case-unreadable", file=str(path), reason=problem.strerror or "") from None
