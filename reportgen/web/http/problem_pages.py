"""The pages for what went wrong, and for sessions that open, expire or are closed."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from reportgen.errors import CaseRefused, ReportgenError
from reportgen.language import text
from reportgen.report import Language, say
from reportgen.web.http.form_data import FormData
from reportgen.web.http.problem_text import problem_message, status_of
from reportgen.web.http.rendering import render_page, templates
from reportgen.web.http.request import RequestContext, as_json, asked_language
from reportgen.web.sessions import Session
from reportgen.web.state import AppState


def problem_page(visit: RequestContext, problem: ReportgenError) -> Response:
    """Say what is wrong and what to do about it, to the officer or to our own script."""
    message, hint = problem_message(visit, problem)
    status = status_of(problem)
    if visit.wants_json:
        return as_json({"problem": message, "hint": hint}, status)
    problems = [problem_message(visit, item) for item in problem.problems] if isinstance(problem, CaseRefused) else []
    again = _again(visit.form_data, csrf=visit.session.csrf)
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
