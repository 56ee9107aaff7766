"""Addresses of the pages of one case."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote, urlencode

from reportgen.forms.pages import Page
from reportgen.report import Language
from reportgen.web.case_view import CaseView


def address(folder: CaseView, page: Page, entry: str | None) -> str:
    """Return the address of a page, or of an entry’s own page."""
    at = f"/cases/{folder.row.id}/{page.id}"
    return f"{at}/{quote(entry)}" if entry else at


_LEADS: Final = {
    "tasks": "",
    **{name: f"/{name}" for name in ("sources-log", "preview", "finish", "versions")},
}
"""Where a page’s buttons lead that go on to another page of the case."""


def leads_to(folder: CaseView, about: str) -> str:
    """Return the address of the page of the case that a button leads to; its list of pages where it names none."""
    return f"/cases/{folder.row.id}{_LEADS.get(about, '')}"


def trace_address(folder: CaseView, language: Language) -> str:
    """Return the address that tells where a sentence comes from, up to the sentence."""
    return f"/cases/{folder.row.id}/preview/from?{urlencode({'lang': language})}&said="
