"""Turns a page into HTML: the templates, what every page holds, and the pages that say what went wrong."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape
from starlette.responses import HTMLResponse, Response

from reportgen.language import LANGUAGES
from reportgen.report import Name
from reportgen.web.http.request import RequestContext
from reportgen.web.sessions import IDLE, WARNED

_HERE = Path(__file__).parents[1]


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
