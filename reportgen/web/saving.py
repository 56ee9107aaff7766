"""Every save that a page makes, in one place: what it was made from, what came of it, and how our script is told."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.responses import Response

from reportgen.case.draft.answers import Answer
from reportgen.store import Saved
from reportgen.web.case_view import CaseView
from reportgen.web.http.request import RequestContext, as_json


def version_of(text: str) -> int:
    """Return the number of a version as an address or a form names it; 0, which there never is, for anything else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 12 else 0


def base_of(visit: RequestContext) -> int:
    """Return the version that the page was made from which is posted."""
    return version_of(visit.form_data.first("base"))


def save(
    visit: RequestContext,
    folder: CaseView,
    base: int,
    changes: Mapping[str, Answer | None],
    version_kind: str = "typed",
) -> Saved:
    """Save what a page of version `base` gave; what the answers come to is kept for the next look at the case."""
    saved = visit.desk.store.save(folder.row.id, base, changes, visit.writer, visit.at, what=version_kind)
    folder.keep(saved)
    return saved


def saved_answer(visit: RequestContext, saved: Saved) -> Response:
    """Tell our own script what came of a save."""
    return as_json(
        {
            "saved": visit.say("desk-saved", at=saved.at.time()),
            "base": saved.version,
            "conflicts": [conflict.path for conflict in saved.conflicts],
            "conflict": visit.say("desk-conflict") if saved.conflicts else "",
        }
    )
