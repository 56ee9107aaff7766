"""Check and finish: what is to be settled, with a way to each field; the review; the signature, by which a report is
issued and locked; what was issued, to take away; and reopening it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import quote, urlencode

from starlette.responses import Response
from starlette.routing import Route

from reportgen.case.draft.answers import DESK
from reportgen.case.draft.exchange import case_file
from reportgen.case.io.lenient import parse_leniently
from reportgen.case.io.load import write_case
from reportgen.errors import InputError, MachineError
from reportgen.forms.questions import ask_at
from reportgen.output import Build
from reportgen.report import Language, Severity
from reportgen.store import IssuedFile
from reportgen.web.case_view import CaseView, PlacedProblem, case_view_of
from reportgen.web.conditions.editor import ConditionEditor
from reportgen.web.http.endpoint import endpoint
from reportgen.web.http.rendering import render_page
from reportgen.web.http.request import NotThere, RequestContext, redirect
from reportgen.web.labels.field_address import field_address, language_of
from reportgen.web.labels.lookup import unread_words
from reportgen.web.labels.problem_words import settle_words
from reportgen.web.review.places import place_named
from reportgen.web.saving import base_of, save

NOTES: Final = f"{DESK}.review.notes"
_CASE: Final = Path("case.json")
_TYPES: Final = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "pdf": "application/pdf",
}


@dataclass(frozen=True, slots=True)
class Settle:
    """One thing to be settled or known: what it is, in which reports, and what its place is called and leads to."""

    message: str
    hint: str
    languages: tuple[Language, ...]
    where: str
    address: str | None


def check(visit: RequestContext) -> Response:
    """What stands between the case and its report, and the signature where nothing does."""
    folder = case_view_of(visit)
    by_severity = {severity: tuple(_to_settle(visit, folder, severity)) for severity in Severity}
    wrong = visit.query("wrong")
    notes = folder.answers.get(NOTES)
    issued = [
        (issue_row, [visit.desk.store.issued_file(folder.row.id, issue_row.number, name) for name in issue_row.files])
        for issue_row in reversed(visit.desk.store.issued(folder.row.id))
    ]
    return render_page(
        visit, "finish.html", folder=folder, blocking=by_severity[Severity.BLOCKING],
        warnings=by_severity[Severity.WARNING],
        noted=by_severity[Severity.NOTE], wrong=wrong if wrong in _WRONG else "", signed=visit.query("signed") == "yes",
        ticked=visit.query("issue").split() if wrong else folder.languages,
        open_languages=[code for code in folder.languages if _may_issue(folder, code)],
        reviewed=any(field.startswith("reviewer") for field in folder.kind.signature),
        reviewer=folder.answers.get("reviewer.name"), notes=notes if isinstance(notes, str) else "",
        officer=folder.answers.get("officer.name"), issued=issued, failed=visit.query("failed"),
    )  # fmt: skip


def _to_settle(visit: RequestContext, folder: CaseView, severity: Severity) -> Iterator[Settle]:
    order = {page.id: number for number, page in enumerate(folder.pages)}
    placed_problems = [
        placed_problem for placed_problem in folder.places if placed_problem.problem.severity is severity
    ]
    for placed_problem in sorted(placed_problems, key=lambda placed: order.get(placed.place.page or "", 99)):
        yield _settle(visit, folder, placed_problem)


def _settle(visit: RequestContext, folder: CaseView, placed_problem: PlacedProblem) -> Settle:
    message, hint = _words(visit, folder, placed_problem)
    if placed_problem.problem.reference is not None:
        message = visit.say("desk-finding-under", said=message, provision=placed_problem.problem.reference)
    return Settle(
        message,
        hint,
        placed_problem.languages,
        place_named(visit, folder, placed_problem.place),
        field_address(folder, placed_problem.place),
    )


def _words(visit: RequestContext, folder: CaseView, placed_problem: PlacedProblem) -> tuple[str, str]:
    """What is to be settled, and what to do about it."""
    page_words = _of_its_page(visit, folder, placed_problem)
    return (page_words, "") if page_words else settle_words(placed_problem.problem, visit.language)


def _of_its_page(visit: RequestContext, folder: CaseView, placed_problem: PlacedProblem) -> str | None:
    """What the page itself says of an answer that is no value, and of a blank that is not filled as it must be."""
    if placed_problem.place.at.startswith("plan.conditions.") and ".values." in placed_problem.place.at:
        bench = ConditionEditor(visit, folder, folder.answers)
        misread_words = bench.misread(placed_problem.place.at)
        return (
            bench.form.misfit_found(placed_problem.problem)
            if misread_words is None and placed_problem.problem.rule == "condition-values"
            else misread_words
        )
    ask = None if placed_problem.problem.rule else ask_at(folder.answers, placed_problem.place.path)
    return unread_words(ask, visit.language) if ask else None


def _may_issue(folder: CaseView, language: Language) -> bool:
    return folder.reading.read.case is not None and not any(
        item.severity is Severity.BLOCKING for item in folder.noted(language)
    )


def notes(visit: RequestContext) -> Response:
    """Keep the reviewer’s notes, which no report prints."""
    folder = case_view_of(visit)
    folder.must_be_open()
    notes_text = visit.form_data.first("notes").replace("\r\n", "\n")
    save(visit, folder, base_of(visit), {NOTES: notes_text or None})
    return redirect(f"/cases/{folder.row.id}/finish#review")


def issue(visit: RequestContext) -> Response:
    """Sign: make the reports as Word and PDF with their receipts, keep them, and lock the case."""
    folder = case_view_of(visit)
    folder.must_be_open()
    signed = visit.form_data.first("signed")
    languages: list[Language] = [code for code in folder.languages if code in visit.form_data.values.get("issue", [])]
    wrong = ""
    if folder.conflicts or not all(_may_issue(folder, code) for code in languages):
        wrong = "blocked"
    elif not languages:
        wrong = "no-language"
    elif signed != "yes":
        wrong = "not-signed"
    if wrong:
        query = urlencode({"wrong": wrong, "signed": signed, "issue": " ".join(languages)})
        return redirect(f"/cases/{folder.row.id}/finish?{query}")
    failed = ""
    try:
        files = _make_reports(visit, folder, languages, ("docx", "pdf"))
    except MachineError as problem:  # without LibreOffice the Word file is there all the same
        if not problem.key.startswith(_PRINTING):
            raise
        files, failed = _make_reports(visit, folder, languages, ("docx",)), "?failed=pdf"
    visit.desk.store.issue(folder.row.id, folder.row.version, files, visit.writer, visit.at)
    return redirect(f"/cases/{folder.row.id}/finish{failed}")


_WRONG: Final = frozenset({"blocked", "no-language", "not-signed"})
"""Why a report was not issued, as the address of the page says it."""
_PRINTING: Final = ("office-", "pdf-")


def _make_reports(
    visit: RequestContext, folder: CaseView, languages: Sequence[Language], formats: Sequence[str]
) -> list[IssuedFile]:
    earlier = [
        visit.desk.store.issued_file(folder.row.id, issue_row.number, name).receipt
        for issue_row in visit.desk.store.issued(folder.row.id)
        for name in issue_row.files
    ]
    issued_files: list[IssuedFile] = []
    content = case_file(folder.answers)
    with Build(formats=formats, on=visit.desk.today) as build:
        for built, ready in build.made(_CASE, content, languages, receipts=earlier):
            if not ready:
                raise InputError("desk-issue-blocked")
            issued_files += [
                IssuedFile(
                    issue_row.name,
                    issue_row.content,
                    issue_row.sha256,
                    issue_row.receipt,
                    built.language,
                    issue_row.ending,
                )
                for issue_row in ready
            ]
    return issued_files


def reopen(visit: RequestContext) -> Response:
    """Unlock a case that was issued, for a new version of its report."""
    folder = case_view_of(visit)
    visit.desk.store.reopen(folder.row.id, visit.writer, visit.at)
    return redirect(f"/cases/{folder.row.id}")


def download(visit: RequestContext) -> Response:
    """Give an issued file, or its receipt, as it was issued."""
    folder = case_view_of(visit)
    number, name = str(visit.place["issue"]), str(visit.place["name"])
    if not (number.isascii() and number.isdigit() and len(number) < 9):
        raise NotThere("desk-no-page")
    file_name = name.removesuffix(_RECEIPT)
    issued_file = visit.desk.store.issued_file(folder.row.id, int(number), file_name)
    visit.desk.store.record("downloaded", visit.writer, case=folder.row.id, at=visit.at)
    if name.endswith(_RECEIPT):
        return _file(issued_file.receipt, name, "application/json")
    return _file(issued_file.content, name, _TYPES.get(issued_file.ending, "application/octet-stream"))


_RECEIPT: Final = ".receipt.json"


def pages(visit: RequestContext) -> Response:
    """The pages of the report as PDF, marked as a draft, from what is saved now."""
    folder = case_view_of(visit)
    language = language_of(visit, folder)
    content = case_file(folder.answers)
    if folder.reading.read.case is None:
        read = parse_leniently(folder.reading.assembled.data, visit.say("desk-preview-gap"))
        if read.case is None:
            raise NotThere("desk-no-page")
        content = write_case(read.case).encode("utf-8")
    with Build(formats=("pdf",), on=visit.desk.today, draft=True) as build:
        _, ready = next(build.made(_CASE, content, (language,)))
    visit.desk.store.record("previewed", visit.writer, case=folder.row.id, at=visit.at)
    return _file(ready[0].content, ready[0].name, _TYPES["pdf"], disposition="inline")


def _file(content: bytes, name: str, media: str, *, disposition: str = "attachment") -> Response:
    disposition_header = f"{disposition}; filename*=UTF-8''{quote(name)}"
    return Response(content, headers={"Content-Disposition": disposition_header}, media_type=media)


_AT: Final = "/cases/{case}/finish"
ROUTES: Final = (
    Route(_AT, endpoint(check)),
    Route(f"{_AT}/notes", endpoint(notes), methods=["POST"]),
    Route(f"{_AT}/issue", endpoint(issue, long=True), methods=["POST"]),
    Route(f"{_AT}/reopen", endpoint(reopen), methods=["POST"]),
    Route(f"{_AT}/{{issue}}/{{name}}", endpoint(download)),
    Route("/cases/{case}/preview/pdf", endpoint(pages, long=True)),
)
