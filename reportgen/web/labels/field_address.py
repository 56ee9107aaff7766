"""The address of the page and question that ask for a field."""

from __future__ import annotations

from reportgen.forms.problems import FormPlace
from reportgen.report import Language
from reportgen.web.case_view import CaseView
from reportgen.web.http.request import RequestContext
from reportgen.web.urls import address


def field_address(folder: CaseView, place: FormPlace) -> str | None:
    """Return the address of the question for a place; `None` where no page of this kind asks for it."""
    page = next((item for item in folder.pages if item.id == place.page), None)
    if page is None:
        return None
    return f"{address(folder, page, place.entry)}#{place.path}"


def language_of(visit: RequestContext, folder: CaseView) -> Language:
    """Return the language of the report that is asked for; else that of the pages, where it was ordered so."""
    language_code = visit.query("lang")
    if language_code in ("en", "fr"):
        return "fr" if language_code == "fr" else "en"
    return visit.language if visit.language in folder.languages else folder.languages[0]
