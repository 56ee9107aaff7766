"""The report of a case as it reads now, as a part of a page."""

from __future__ import annotations

from markupsafe import Markup

from reportgen.output.preview import Preview, preview
from reportgen.report import Language
from reportgen.web.case_view import CaseView
from reportgen.web.http.request import RequestContext


def report_preview(visit: RequestContext, folder: CaseView, language: Language) -> Preview:
    """Return the report in `language` as far as it can be shown."""
    key = ("preview", folder.row.id, folder.row.version, language, visit.desk.today)

    def work() -> Preview:
        reading = folder.reading
        sound = reading.read.case
        return preview(reading.assembled.data, folder.kind, language, visit.desk.today, level=3, sound=sound)

    cached_preview: Preview = visit.desk.remembered(key, work)
    return cached_preview


def report_markup(visit: RequestContext, folder: CaseView, language: Language) -> Markup:
    """Return the report as a part of a page, in its own language; the renderer has escaped every word of it."""
    now = report_preview(visit, folder, language)
    return Markup(now.html)  # noqa: S704
