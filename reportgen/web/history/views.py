"""What became of a case: every version, two of them side by side, one brought back; and what two windows said of one
answer, to choose from."""

from __future__ import annotations

from typing import Any, Final

from starlette.responses import Response
from starlette.routing import Route

from reportgen.web.case_view import CaseView, case_view_of
from reportgen.web.http.endpoint import endpoint
from reportgen.web.http.rendering import render_page
from reportgen.web.http.request import NotThere, RequestContext, redirect
from reportgen.web.labels.differences import (
    _both,
    _is_order,
    _number,
    difference,
)
from reportgen.web.labels.questions import _is_mark

_AT_ONCE: Final = 50


def versions(visit: RequestContext) -> Response:
    """The list of versions, the latest first, and two of them compared."""
    folder = case_view_of(visit)
    versions_found = tuple(reversed(visit.desk.store.versions(folder.row.id)))
    start = _number(visit.query("from")) or 0
    return render_page(
        visit, "versions.html", folder=folder, versions=versions_found[start : start + _AT_ONCE],
        older=start + _AT_ONCE if len(versions_found) > start + _AT_ONCE else None,
        newer=max(0, start - _AT_ONCE) if start else None,
    )  # fmt: skip


def compare(visit: RequestContext) -> Response:
    """Two versions side by side: every answer that differs."""
    folder = case_view_of(visit)
    first, second = _pair(visit, folder)
    differences = [
        difference(visit, folder, path, before, after)
        for path, (before, after) in visit.desk.store.compare(folder.row.id, first, second).items()
        if not _is_order(before, after) and not _is_mark(path)
    ]
    return render_page(
        visit, "compare.html", folder=folder, first=first, second=second, now=folder.row.version,
        differences=sorted(differences, key=lambda one: (one.page or "", one.path)),
    )  # fmt: skip


def _pair(visit: RequestContext, folder: CaseView) -> tuple[int, int]:
    first, second = _number(visit.query("first")), _number(visit.query("second"))
    last = folder.row.version
    if first is None or not 1 <= first <= last:
        raise NotThere("desk-no-version")
    second = last if second is None else second
    if not 1 <= second <= last:
        raise NotThere("desk-no-version")
    return min(first, second), max(first, second)


def restore(visit: RequestContext) -> Response:
    """Bring a version back: a new version that says what that one said."""
    folder = case_view_of(visit)
    folder.must_be_open()
    number = _number(visit.form_data.first("version"))
    if number is None or not 1 <= number <= folder.row.version:
        raise NotThere("desk-no-version")
    visit.desk.store.restore(folder.row.id, number, visit.writer, visit.at)
    return redirect(f"/cases/{folder.row.id}/versions")


def conflicts(visit: RequestContext) -> Response:
    """What two windows answered differently, field by field, and the choice between them."""
    folder = case_view_of(visit)
    if visit.request.method == "POST":
        folder.must_be_open()
        keep: Any = visit.form_data.first("keep")
        if keep not in ("mine", "theirs", "both"):
            raise NotThere("desk-no-page")
        visit.desk.store.settle(folder.row.id, visit.form_data.first("conflict"), keep, visit.writer, visit.at)
        return redirect(f"/cases/{folder.row.id}/conflicts")
    torn = [
        (
            difference(visit, folder, conflict.path, conflict.theirs, conflict.mine, conflict.id),
            _both(conflict.theirs, conflict.mine),
        )
        for conflict in folder.conflicts
    ]
    return render_page(visit, "conflicts.html", folder=folder, torn=torn)


_AT: Final = "/cases/{case}"
ROUTES: Final = (
    Route(f"{_AT}/versions", endpoint(versions)),
    Route(f"{_AT}/versions/compare", endpoint(compare)),
    Route(f"{_AT}/versions/restore", endpoint(restore), methods=["POST"]),
    Route(f"{_AT}/conflicts", endpoint(conflicts), methods=["GET", "POST"]),
)
