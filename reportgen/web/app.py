"""The desk as an application: a list of what it is made of, in order."""

from __future__ import annotations

from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from reportgen.web.cases import views as cases
from reportgen.web.conditions import views as conditions
from reportgen.web.form import views as form
from reportgen.web.guide import views as guide
from reportgen.web.history import views as versions
from reportgen.web.http.endpoint import endpoint
from reportgen.web.http.middleware import Guard
from reportgen.web.http.problem_pages import closed_page, entered_page
from reportgen.web.http.rendering import render_page
from reportgen.web.http.request import RequestContext, redirect
from reportgen.web.notes import views as notes
from reportgen.web.review import issue as finish
from reportgen.web.review import preview
from reportgen.web.sources import account_views as who_said
from reportgen.web.sources import log_views as sources
from reportgen.web.state import AppState


def make_app(desk: AppState) -> ASGIApp:
    """Return the desk as an application, behind its guard."""
    app = Starlette(routes=routes(), exception_handlers={404: _not_there, 405: _not_there})
    app.state.desk = desk
    return Guard(app, desk.hosts)


def routes() -> list[BaseRoute]:
    """Every address of the desk."""
    return [
        Route("/enter", _enter),
        Route("/language", endpoint(_language), methods=["POST"]),
        Route("/stay", endpoint(_stay), methods=["POST"]),
        Route("/close", endpoint(_close), methods=["POST"]),
        *cases.ROUTES,
        *versions.ROUTES,
        *preview.ROUTES,
        *finish.ROUTES,
        *sources.ROUTES,
        *who_said.ROUTES,
        *conditions.ROUTES,
        *guide.ROUTES,
        *notes.ROUTES,
        *form.ROUTES,
        Mount("/static", StaticFiles(directory=Path(__file__).parent / "static")),
    ]


async def _enter(request: Request) -> Response:
    """Let a browser in by a launch link, once."""
    desk: AppState = request.app.state.desk
    session_entered = desk.sessions.enter(
        request.query_params.get("token", ""), desk.now(), before=request.cookies.get(desk.cookie)
    )
    if session_entered is None:
        return closed_page(desk, request, is_used=True)
    name, session = session_entered
    # a page and not a redirect: the browser keeps the cookie from a way in that began outside, in a terminal or a file
    answer = entered_page(desk, request, session)
    answer.set_cookie(desk.cookie, name, httponly=True, samesite="strict", path="/")
    return answer


def _language(visit: RequestContext) -> Response:
    language = visit.form_data.first("language")
    visit.session.language = "fr" if language == "fr" else "en"
    return redirect(own_path(visit.form_data.first("then", "/")))


def _stay(visit: RequestContext) -> Response:
    return Response(status_code=204) if visit.wants_json else redirect(own_path(visit.form_data.first("then", "/")))


def _close(visit: RequestContext) -> Response:
    visit.desk.sessions.close(visit.request.cookies.get(visit.desk.cookie))
    return redirect("/")


def own_path(path: str) -> str:
    """Return a path of this desk to go to; the first page for anything that would lead elsewhere."""
    inside = path.startswith("/") and not path.startswith(("//", "/\\")) and path.isprintable() and "\\" not in path
    return path if inside else "/"


async def _not_there(request: Request, _problem: Exception) -> Response:
    async def not_found_page(asked: Request) -> Response:
        return await endpoint(lambda visit: render_page(visit, "not_there.html", 404))(asked)

    return await not_found_page(request)
