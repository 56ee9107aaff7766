"""Turns a page into HTML: the templates, what every page holds, and the pages that say what went wrong."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from reportgen.errors import CaseRefused, ReportgenError
from reportgen.language import LANGUAGES, text
from reportgen.report import Language, Name, say
from reportgen.web.form_data import FormData
from reportgen.web.request import RequestContext, as_json, asked_language, said, status_of
from reportgen.web.sessions import IDLE, WARNED, Session
from reportgen.web.state import AppState

_HERE = Path(__file__).parent


@cache
def templates() -> Environment:
    """The templates of the pages. Everything in them is escaped; what they name must be there."""
    environment = Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.filters["whole"] = whole
    return environment


def whole(message: str) -> Markup:
    """Return words of which no date breaks at the end of a line: browsers break «2026-09-24» at its hyphens."""
    return Markup(_DATE.sub(r'<span class="whole">\g<0></span>', str(escape(message))))  # noqa: S704


_DATE: Final = re.compile(r"\b\d{4}-\d\d-\d\d\b")


def render_page(visit: RequestContext, template: str, status: int = 200, **facts: Any) -> Response:
    """Return a page of the desk. What every template may use beside its own facts stands in `_shared`."""
    return HTMLResponse(templates().get_template(template).render(**_shared(visit), **facts), status)


def render_fragment(visit: RequestContext, template: str, **facts: Any) -> Response:
    """Return a piece of a page, for our own script to put in its place."""
    return HTMLResponse(templates().get_template(template).render(**_shared(visit), **facts))


def _shared(visit: RequestContext) -> dict[str, Any]:
    return {
        "say": visit.say,
        "name": Name,
        "language": visit.language,
        "other": next(code for code in LANGUAGES if code != visit.language),
        "csrf": visit.session.csrf,
        "here": visit.path,
        "today": visit.desk.today,
        "office": visit.desk.office,
        "inside": True,
        "idle": int(IDLE.total_seconds()),
        "warned": int(WARNED.total_seconds()),
    }


def problem_page(visit: RequestContext, problem: ReportgenError) -> Response:
    """Say what is wrong and what to do about it, to the officer or to our own script."""
    message, hint = said(visit, problem)
    status = status_of(problem)
    if visit.wants_json:
        return as_json({"problem": message, "hint": hint}, status)
    problems = [said(visit, one) for one in problem.problems] if isinstance(problem, CaseRefused) else []
    again = _again(visit.posted, csrf=visit.session.csrf)
    return render_page(visit, "problem.html", status, what=message, hint=hint, each=problems, again=again)


def _again(form_data: FormData, csrf: str | None = None) -> list[tuple[str, str]]:
    """What was typed in a page that could not be saved, to be sent once more; nothing where nothing was typed.

    `csrf` is the proof of the session there is now; without one, it goes as it came.
    """
    if "csrf" not in form_data.values or form_data.files or len(form_data.values) < 2:
        return []
    fields = {**form_data.values, "csrf": [csrf]} if csrf else form_data.values
    return [(name, value) for name, values in fields.items() for value in values]


def asleep_page(visit: RequestContext, form_data: FormData | None = None) -> Response:
    """Say that nothing was done for so long that the session closed, and that all that was typed is kept.

    `posted` is what could not be saved for that reason.
    """
    if visit.request.method == "GET" and not visit.wants_json:
        visit.session.last_page = visit.path
    if visit.wants_json:
        return as_json(
            {"asleep": True, "problem": visit.say("desk-asleep"), "hint": visit.say("desk-asleep-hint")}, 401
        )
    return _outside(visit.language, "asleep.html", visit.desk, again=_again(form_data or FormData()), here=visit.path)


def closed_page(
    desk: AppState, request: Request, *, is_used: bool = False, form_data: FormData | None = None
) -> Response:
    """Say that the desk is opened by a launch link, and where to get one; `used` where it was used already.

    `posted` is what could not be saved because nobody is at the desk.
    """
    language = asked_language(request)
    if request.headers.get("accept", "").startswith("application/json"):
        message, hint = (text(say(key), language) for key in ("desk-closed-kept", "desk-closed-kept-hint"))
        return as_json({"asleep": True, "problem": message, "hint": hint}, 401)
    again = _again(form_data or FormData())
    return _outside(language, "closed.html", desk, used=is_used, again=again, here=request.url.path)


def entered_page(desk: AppState, request: Request, session: Session) -> Response:
    """Show the way in, to where the officer last was."""
    language = session.language or asked_language(request)
    return _outside(language, "entered.html", desk, 200, then=session.last_page)


def _outside(language: Language, template: str, desk: AppState, status: int = 401, **facts: Any) -> Response:
    def speak(key: str, **known: Any) -> str:
        return text(say(key, **known), language)

    def speak_other(key: str, **known: Any) -> str:
        return text(say(key, **known), "en" if language == "fr" else "fr")

    shared = {
        "say": speak,
        "say_other": speak_other,
        "language": language,
        "other": "en" if language == "fr" else "fr",
        "office": desk.office,
        "inside": False,
    }
    return HTMLResponse(templates().get_template(template).render(**shared, **facts), status)
