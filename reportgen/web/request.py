"""One request as the pages see it: who asks, in which language, with what; and the way back."""

from __future__ import annotations

import logging
import sys
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final, TypeAlias

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from reportgen.errors import DefectFound, InputError, MachineError, ReportgenError
from reportgen.language import message, text
from reportgen.report import Language, say
from reportgen.store import CaseRow, Writer
from reportgen.web.form_data import FormData, Uploaded, read_posted
from reportgen.web.sessions import Session
from reportgen.web.state import AppState

_READ_AGAIN: Final = timedelta(minutes=15)
_LOG: Final = logging.getLogger("reportgen.web")


@dataclass(slots=True)
class RequestContext:
    """One request: the desk, the session it belongs to, what was sent with it."""

    desk: AppState
    request: Request
    session: Session
    at: datetime
    posted: FormData = field(default_factory=FormData)
    asleep: bool = False
    _asked_first: Language = field(init=False)

    def __post_init__(self) -> None:
        self._asked_first = asked_language(self.request)

    @property
    def language(self) -> Language:
        """The language of the pages."""
        return self.session.language or self._asked_first

    @property
    def path(self) -> str:
        """The path of this page, with its query."""
        query = self.request.url.query
        return f"{self.request.url.path}?{query}" if query else self.request.url.path

    @property
    def place(self) -> Mapping[str, Any]:
        """The parts of the address that vary: the case, the page."""
        return self.request.path_params

    @property
    def wants_json(self) -> bool:
        """Whether our own script asks, which reads an answer rather than shows a page."""
        return self.request.headers.get("accept", "").startswith("application/json")

    @property
    def writer(self) -> Writer:
        """Who writes, from which window of the browser."""
        return Writer(self.session.user, self.posted.one("window")[:40])

    def asked(self, name: str, otherwise: str = "") -> str:
        """Return a value of the query."""
        return self.request.query_params.get(name, otherwise)

    def file(self, name: str) -> Uploaded:
        """Return a file that came with the form. Raise `InputError` where none was chosen."""
        posted_file = self.posted.files.get(name)
        if posted_file is None or not posted_file.content:
            raise InputError("desk-no-file")
        return posted_file

    def case(self) -> CaseRow:
        """Return the case the address names, and note that it was read. Raise `NotThere` where there is none."""
        row = self.desk.store.case(str(self.place["case"]))
        if row is None:
            raise NotThere("desk-no-case")
        last = self.session.read.get(row.id)
        if last is None or self.at - last > _READ_AGAIN:
            self.desk.store.record("read", self.writer, case=row.id, at=self.at)
            self.session.read[row.id] = self.at
        return row

    def say(self, key: str, **facts: Any) -> str:
        """Word a phrase in the language of the pages."""
        return text(say(key, **facts), self.language)


class NotThere(InputError):
    """What was asked for is not there: a case, a page, an entry."""


View: TypeAlias = Callable[[RequestContext], Response]


def asked_language(request: Request) -> Language:
    """The language the browser asks for, before anyone chose."""
    first = request.headers.get("accept-language", "").strip().lower()
    return "fr" if first.startswith("fr") else "en"


def endpoint(view: View, *, keeps: bool = False, long: bool = False) -> Callable[[Request], Awaitable[Response]]:
    """Return `view` as an endpoint: with its session, its form read and proved to be our own, its errors as pages.

    `keeps` is for a view that only takes in what was typed: it may do so even once the session is asleep, and the
    browser is then shown that it is. A view that takes `long`, for it prints or reads a whole file, waits for no other
    and keeps no other waiting.
    """

    def answered(visit: RequestContext) -> Response:
        if long:
            return view(visit)
        with visit.desk.turn:
            return view(visit)

    async def answer(request: Request) -> Response:
        from reportgen.web.rendering import asleep_page, closed_page, problem_page

        desk: AppState = request.app.state.desk
        at = desk.now()
        name = request.cookies.get(desk.cookie)
        session, state = desk.sessions.find(name, at)
        if session is None:
            return closed_page(desk, request, form_data=await _typed(request))
        visit = RequestContext(desk, request, session, at, asleep=state == "asleep")
        try:
            if request.method == "POST":
                visit.posted = await read_posted(request)
                proof = visit.posted.one("csrf") or request.headers.get("x-csrf", "")
                if not session.own(proof):
                    raise InputError("desk-form-not-ours")
            if visit.asleep and not (keeps and request.method == "POST"):
                return asleep_page(visit, form_data=visit.posted)
            if not visit.asleep:
                session.seen_at = at
            response = await run_in_threadpool(answered, visit)
            return asleep_page(visit) if visit.asleep else response
        except ReportgenError as problem:
            return problem_page(visit, problem)
        except Exception as defect:  # noqa: BLE001 - Python's own account of it would quote the case
            defect_found = DefectFound("program-failed", kind=type(defect).__name__, place=_place(defect))
            _LOG.error("%s", defect_found)
            return problem_page(visit, defect_found)

    return answer


async def _typed(request: Request) -> FormData:
    """What was typed in a page of a session that is gone: it is given back to the browser it came from, never kept."""
    try:
        return await read_posted(request) if request.method == "POST" else FormData()
    except ReportgenError:
        return FormData()


def status_of(problem: ReportgenError) -> int:
    """The HTTP status of a problem."""
    if isinstance(problem, NotThere):
        return 404
    if problem.key in _STATUS:
        return _STATUS[problem.key]
    if isinstance(problem, MachineError):
        return 503
    return 500 if isinstance(problem, DefectFound) else 400


_STATUS: Final = {
    "desk-form-too-large": 413,
    "desk-form-not-ours": 403,
    "desk-case-issued": 409,
    "store-case-issued": 409,
    "store-case-unknown": 404,
}


def said(visit: RequestContext, problem: ReportgenError) -> tuple[str, str]:
    """Return what is wrong, and what to do about it, in the language of the pages."""
    return message(problem, visit.language)


def redirect(path: str) -> Response:
    """Send the browser on to another of our pages."""
    return RedirectResponse(path, 303)


def as_json(content: Mapping[str, Any], status: int = 200) -> Response:
    """Answer our own script."""
    return JSONResponse(dict(content), status)


def _place(defect: BaseException) -> str:
    trace = defect.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "?"


def log_to_stderr() -> None:
    """Let the desk’s own log, which holds no word of any case, be read where the program was started."""
    _LOG.addHandler(logging.StreamHandler(sys.stderr))
    _LOG.propagate = False
