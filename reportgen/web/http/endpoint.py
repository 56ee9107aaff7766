"""Runs a view in a thread for each request: session, form data, proof, and a page for every problem."""

from __future__ import annotations

import logging
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Final, TypeAlias

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from reportgen.errors import DefectFound, InputError, ReportgenError
from reportgen.web.http.form_data import FormData, read_posted
from reportgen.web.http.problem_pages import asleep_page, closed_page, problem_page
from reportgen.web.http.request import RequestContext
from reportgen.web.state import AppState

_LOG: Final = logging.getLogger("reportgen.web")
View: TypeAlias = Callable[[RequestContext], Response]


def endpoint(view: View, *, keeps: bool = False, long: bool = False) -> Callable[[Request], Awaitable[Response]]:
    """Return `view` as an endpoint: with its session, its form read and proved to be our own, its errors as pages.

    `keeps` is for a view that only takes in what was typed: it may do so even once the session is asleep, and the
    browser is then shown that it is. A view that takes `long`, for it prints or reads a whole file, waits for no other
    and keeps no other waiting.
    """

    def run_view(visit: RequestContext) -> Response:
        if long:
            return view(visit)
        with visit.desk.turn:
            return view(visit)

    async def answer(request: Request) -> Response:
        desk: AppState = request.app.state.desk
        at = desk.now()
        name = request.cookies.get(desk.cookie)
        session, state = desk.sessions.find(name, at)
        if session is None:
            return closed_page(desk, request, form_data=await _form_data(request))
        visit = RequestContext(desk, request, session, at, asleep=state == "asleep")
        try:
            if request.method == "POST":
                visit.form_data = await read_posted(request)
                proof = visit.form_data.first("csrf") or request.headers.get("x-csrf", "")
                if not session.owns(proof):
                    raise InputError("desk-form-not-ours")
            if visit.asleep and not (keeps and request.method == "POST"):
                return asleep_page(visit, form_data=visit.form_data)
            if not visit.asleep:
                session.seen_at = at
            response = await run_in_threadpool(run_view, visit)
            return asleep_page(visit) if visit.asleep else response
        except ReportgenError as problem:
            return problem_page(visit, problem)
        except Exception as defect:  # noqa: BLE001 - Python's own account of it would quote the case
            defect_found = DefectFound("program-failed", kind=type(defect).__name__, place=_place(defect))
            _LOG.error("%s", defect_found)
            return problem_page(visit, defect_found)

    return answer


async def _form_data(request: Request) -> FormData:
    """What was typed in a page of a session that is gone: it is given back to the browser it came from, never kept."""
    try:
        return await read_posted(request) if request.method == "POST" else FormData()
    except ReportgenError:
        return FormData()


def _place(defect: BaseException) -> str:
    trace = defect.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "?"


def log_to_stderr() -> None:
    """Let the desk’s own log, which holds no word of any case, be read where the program was started."""
    _LOG.addHandler(logging.StreamHandler(sys.stderr))
    _LOG.propagate = False
