"""My cases: what is due next and what is late, search, a new case of any kind, import and export."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from urllib.parse import quote

from starlette.responses import Response
from starlette.routing import Route

from reportgen.case.draft.answers import Answer
from reportgen.case.draft.exchange import answers_in, case_file
from reportgen.errors import CaseRefused, InputError
from reportgen.kinds import Both, kind_ids, load_kind
from reportgen.output.files import number_in_name
from reportgen.report import Language, Name
from reportgen.store import CaseRow
from reportgen.timeframes import ReportSchedule
from reportgen.web.cases.schedule import plan_of
from reportgen.web.http.endpoint import endpoint
from reportgen.web.http.problem_text import problem_message, status_of
from reportgen.web.http.rendering import render_page
from reportgen.web.http.request import RequestContext, redirect

_STARTS: Final = ("number", "subject.name", "subject.form", "matter.report_language")
"""What a case is started with: without these no page can name it, and no preview can be worded."""


@dataclass(frozen=True, slots=True)
class CaseListItem:
    """One case in the list: as the store has it, and what its timeframe says of today."""

    case: CaseRow
    kind: str
    plan: ReportSchedule | None

    @property
    def urgent(self) -> date:
        """The day that puts it before or after another."""
        return self.plan.urgent if self.plan else date.max


def mine(visit: RequestContext) -> Response:
    """The list of cases, the most urgent first."""
    search = visit.query("search").strip()[:100]
    kind = visit.query("kind")
    rows = [
        CaseListItem(row, _name(row.kind, visit.language), plan_of(visit, row))
        for row in visit.desk.store.cases(search=search, kind=kind if kind in kind_ids() else None)
    ]
    rows.sort(key=lambda row: (row.case.state == "issued", row.urgent, row.case.number))
    often = Counter((row.case.number, row.case.kind) for row in rows)
    alike = {row.case.id for row in rows if often[row.case.number, row.case.kind] > 1}
    return render_page(
        visit, "cases.html", rows=rows, alike=alike, search=search, kind=kind, kinds=kinds_named(visit.language)
    )


def kinds_named(language: Language) -> tuple[tuple[str, str], ...]:
    """Return the kinds a case can be started as, by what each is called. An annex is made with its report."""
    annexes = {load_kind(kind_id).annex for kind_id in kind_ids()}
    named_kinds = [(item, _name(item, language)) for item in kind_ids() if item not in annexes]
    order = ("psr", "youth-psr", "preparole", "gladue", "gladue-letter")
    return tuple(sorted(named_kinds, key=lambda one: (order.index(one[0]) if one[0] in order else len(order), one[1])))


def _name(kind: str, language: Language) -> str:
    title: Both = load_kind(kind).title
    return title.fr if language == "fr" else title.en


def new(visit: RequestContext) -> Response:
    """Ask for what a case is started with; start it once that is there."""
    values = {name: visit.form_data.first(name).strip() for name in (*_STARTS, "kind")}
    facts: dict[str, Any] = {"typed": values, "kinds": kinds_named(visit.language)}
    if visit.request.method == "GET":
        return render_page(visit, "new.html", missing={}, there=(), **facts)
    missing_fields = _missing_fields(values)
    twins = () if missing_fields else _same_number(visit, values["kind"], values["number"])
    if missing_fields or twins:
        return render_page(
            visit, "new.html", 400, missing=missing_fields or {"number": "desk-there"}, there=twins, **facts
        )
    answers: dict[str, Answer] = {name: values[name] for name in (*_STARTS, "kind")}
    answers["officer.role"] = "probation-and-parole-officer"
    if visit.desk.office:
        answers["office.name"] = visit.desk.office
    row = visit.desk.store.start(answers, visit.writer, visit.at)
    return redirect(f"/cases/{row.id}")


def _same_number(visit: RequestContext, kind: str, number: str) -> tuple[CaseRow, ...]:
    """The cases of a kind that have this number already; none where another is wanted all the same."""
    if visit.form_data.first("again") == "yes" or not number:
        return ()
    return tuple(row for row in visit.desk.store.cases(number, kind) if row.number == number)


def _missing_fields(values: dict[str, str]) -> dict[str, str]:
    """What cannot start a case, by the name of its control, each with the key of what to do."""
    kinds = {value for value, _ in kinds_named("en")}
    wrong = {
        "kind": ("desk-new-missing-kind", values["kind"] not in kinds),
        "number": ("desk-new-missing-number", not 0 < len(values["number"]) <= 400),
        "subject.name": ("desk-new-missing-name", not 0 < len(values["subject.name"]) <= 200),
        "subject.form": ("desk-new-missing-form", values["subject.form"] not in ("f", "m", "x")),
        "matter.report_language": (
            "desk-new-missing-language", values["matter.report_language"] not in ("en", "fr", "both"),
        ),
    }  # fmt: skip
    return {name: key for name, (key, is_wrong) in wrong.items() if is_wrong}


def bring_in(visit: RequestContext) -> Response:
    """Take in a case file as a case of the desk, whether it is finished or not."""

    def shown(status: int = 200, refused: str = "", *why: str, twins_found: Sequence[CaseRow] = ()) -> Response:
        return render_page(visit, "import.html", status, refused=refused, why=why, there=twins_found)

    if visit.request.method == "GET":
        return shown()
    try:
        upload = visit.file("file")
    except InputError as problem:
        return shown(400, *problem_message(visit, problem))
    name = re.split(r"[/\\]", upload.name)[-1][-80:] or visit.say("desk-import-file")
    try:
        answers = case_answers(upload.content, name)
    except InputError as problem:
        refused = visit.say("desk-import-refused", file=Name(name))
        return shown(status_of(problem), refused, *_why(visit, problem))
    if twins_found := _same_number(visit, str(answers["kind"]), str(answers.get("number", ""))):
        return shown(400, visit.say("desk-there"), visit.say("desk-import-again"), twins_found=twins_found)
    row = visit.desk.store.start(answers, visit.writer, visit.at)
    return redirect(f"/cases/{row.id}")


def _why(visit: RequestContext, problem: InputError) -> tuple[str, ...]:
    """Why a file was refused, and what to do: what keeps it from coming in, not all that it lacks."""
    parts = (problem.problems if isinstance(problem, CaseRefused) else ()) or (problem,)
    return tuple(" ".join(problem_message(visit, part)).strip() for part in parts)


def case_answers(content: bytes, name: str = "case.json") -> dict[str, Answer]:
    """Return the answers a case file holds, whether it is finished or not; `name` is what the file is called.

    Raise `CaseRefused` as `answers_in` does, `InputError` where no kind of report there is stands in it.
    """
    answers = answers_in(content, name)
    kind = answers.get("kind")
    if not isinstance(kind, str) or kind not in kind_ids():
        raise InputError("kind-unknown", kind=str(kind)[:40], kinds=", ".join(kind_ids()))
    return answers


def export(visit: RequestContext) -> Response:
    """Give back the case as a case file: what `reportgen build` takes, and what the desk takes in again."""
    row = visit.case()
    visit.desk.store.record("exported", visit.writer, case=row.id, at=visit.at)
    content = case_file(visit.desk.store.answers(row.id))
    disposition = f"attachment; filename*=UTF-8''{quote(f'{number_in_name(row.number)}.json')}"
    return Response(content, headers={"Content-Disposition": disposition}, media_type="application/json")


ROUTES: Final = (
    Route("/", endpoint(mine)),
    Route("/cases/new", endpoint(new), methods=["GET", "POST"]),
    Route("/cases/import", endpoint(bring_in, long=True), methods=["GET", "POST"]),
    Route("/cases/{case}/export", endpoint(export)),
)
