"""A problem as the desk words it, and the status it answers with."""

from __future__ import annotations

from typing import Final

from reportgen.errors import DefectFound, MachineError, ReportgenError
from reportgen.language import message
from reportgen.web.http.request import NotThere, RequestContext

_STATUS: Final = {
    "desk-form-too-large": 413,
    "desk-form-not-ours": 403,
    "desk-case-issued": 409,
    "store-case-issued": 409,
    "store-case-unknown": 404,
}


def status_of(problem: ReportgenError) -> int:
    """The HTTP status of a problem."""
    if isinstance(problem, NotThere):
        return 404
    if problem.key in _STATUS:
        return _STATUS[problem.key]
    if isinstance(problem, MachineError):
        return 503
    return 500 if isinstance(problem, DefectFound) else 400


def problem_message(visit: RequestContext, problem: ReportgenError) -> tuple[str, str]:
    """Return what is wrong, and what to do about it, in the language of the pages."""
    return message(problem, visit.language)
