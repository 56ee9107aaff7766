"""The interview guide of a case: to take along, and read back when it is filled in; nothing is kept unseen."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from starlette.responses import Response
from starlette.routing import Route

from reportgen.case.draft.answers import Answers, entries_of
from reportgen.errors import InputError
from reportgen.forms.entries import Changes
from reportgen.forms.guide_import import to_keep
from reportgen.kinds import load_kind
from reportgen.output.files import file_name
from reportgen.output.guide import guide_file, read_filled
from reportgen.report.guide import GuidePlace
from reportgen.store import Writer
from reportgen.web.case_view import CaseView, case_view_of
from reportgen.web.guide.interview import Interview
from reportgen.web.guide.replies import Replies
from reportgen.web.http.endpoint import endpoint
from reportgen.web.http.problem_text import said, status_of
from reportgen.web.http.rendering import render_page
from reportgen.web.http.request import NotThere, RequestContext, redirect
from reportgen.web.pending_guides import PendingGuide
from reportgen.web.saving import base_of, version_of

FORMS: Final = {"fillable": "guide", "print": "guide-print"}
"""The two forms of a guide, each with what its file is called."""

_WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@dataclass(frozen=True, slots=True)
class Loose:
    """Words of a guide that go into no answer: where they stood, what they were, whether they go into the notes."""

    name: str
    sort: str
    place: str
    text: str
    ticked: bool


def guide(visit: RequestContext) -> Response:
    """The guide to take along, in either language and form; and the way back for one that is filled in."""
    folder = case_view_of(visit)
    if visit.request.method == "GET":
        return _home(visit, folder)
    folder.must_be_open()
    try:
        filled_guide = read_filled(visit.file("file").content)
    except InputError as problem:
        if not problem.key.startswith("guide-") and problem.key != "desk-no-file":
            raise
        return _home(visit, folder, said(visit, problem), status_of(problem))
    token = visit.desk.guides.hold(filled_guide, visit.session, folder.row.id, visit.at)
    return redirect(f"{_address(folder)}/{token}")


def _home(
    visit: RequestContext, folder: CaseView, problem: tuple[str, str] | None = None, status: int = 200
) -> Response:
    kept_version, base = (version_of(visit.asked(name)) for name in ("kept", "base"))
    versions = (base, kept_version) if 0 < base <= kept_version <= folder.row.version else None
    return render_page(visit, "guide.html", status, folder=folder, problem=problem, kept=versions)


def download(visit: RequestContext) -> Response:
    """Give the guide of the case’s kind as a Word file; of the case, it holds the number alone."""
    folder = case_view_of(visit)
    language, form = visit.place["language"], str(visit.place["form"])
    if language not in ("en", "fr") or form not in FORMS:
        raise NotThere("desk-no-page")
    number = folder.row.number
    content = guide_file(folder.kind, language, fillable=form == "fillable", number=number)
    visit.desk.store.record("downloaded", visit.writer, case=folder.row.id, at=visit.at)
    name = quote(file_name(number, FORMS[form], language, "docx", draft=False))
    return Response(content, media_type=_WORD, headers={"Content-Disposition": f"attachment; filename*=UTF-8''{name}"})


# -- what was understood


def filled(visit: RequestContext) -> Response:
    """What was understood of a filled guide, to choose from; what is chosen is kept on «keep» alone."""
    folder = case_view_of(visit)
    pending_guide = visit.desk.guides.find(str(visit.place["guide"]), visit.session, folder.row.id, visit.at)
    if pending_guide is None:
        raise NotThere("desk-filled-gone")
    if visit.request.method == "GET":
        return _understood(visit, folder, pending_guide, folder.answers, folder.row.version)
    pending_guide.choices = dict(visit.posted.values)
    go, _, about = visit.posted.one("go", "keep").partition(":")
    if go != "keep":
        if go == "language":
            visit.session.language = "fr" if about == "fr" else "en"
        return redirect(f"{_address(folder)}/{visit.place['guide']}")
    return _kept(visit, folder, pending_guide)


def _understood(
    visit: RequestContext,
    folder: CaseView,
    pending_guide: PendingGuide,
    answers: Answers,
    base: int,
    wrong: str = "",
    status: int = 200,
) -> Response:
    interview = Interview(visit, pending_guide, answers)
    offers = interview.offers()
    source_choice = pending_guide.choices.get("source", [interview.likely()])[-1]
    choice = source_choice if source_choice in offers else interview.likely()
    source = interview.source(choice)
    replies = Replies(visit, folder, pending_guide.filled_guide, answers, source, pending_guide.choices)
    return render_page(
        visit, "understood.html", status, folder=folder, held=pending_guide, base=base, replies=replies, shown=choice,
        offers=offers, sums=interview.sums(), loose=list(_left(visit, pending_guide)), wrong=wrong,
        spare=frozenset(pending_guide.choices.get("loose", ())),
        missing=[_placed(visit, one) for one in pending_guide.filled_guide.missing],
        other_kind=_kind(visit, pending_guide) if pending_guide.filled_guide.kind != folder.kind.id else "",
    )  # fmt: skip


def _kind(visit: RequestContext, pending_guide: PendingGuide) -> str:
    try:
        name = load_kind(pending_guide.filled_guide.kind).name
    except InputError:
        return pending_guide.filled_guide.kind
    return name.fr if visit.language == "fr" else name.en


def _left(visit: RequestContext, pending_guide: PendingGuide) -> list[Loose]:
    ticked = pending_guide.choices.get("left", ())
    return [
        Loose(str(number), leftover.sort, _placed(visit, leftover.place), leftover.text, str(number) in ticked)
        for number, leftover in enumerate(pending_guide.filled_guide.left)
    ]


def _placed(visit: RequestContext, place: GuidePlace) -> str:
    """A place of the guide, in its own words."""
    if place.heading and place.question:
        return visit.say("desk-filled-place", heading=place.heading, question=place.question)
    return place.heading or place.question


def _kept(visit: RequestContext, folder: CaseView, pending_guide: PendingGuide) -> Response:
    folder.must_be_open()
    base = base_of(visit)
    answers = folder.at(base).answers
    interview = Interview(visit, pending_guide, answers)
    choice = visit.posted.one("source")
    if choice not in interview.offers():
        return _understood(visit, folder, pending_guide, answers, base, "desk-filled-no-source", 400)
    replies = Replies(
        visit, folder, pending_guide.filled_guide, answers, interview.source(choice), pending_guide.choices
    )
    source_shown = interview.source(visit.posted.one("shown"))
    if not replies.reads_as(
        Replies(visit, folder, pending_guide.filled_guide, answers, source_shown, pending_guide.choices)
    ):
        return _understood(visit, folder, pending_guide, answers, base, "desk-filled-otherwise", 409)
    replies_chosen = list(replies.chosen())
    note = _note(visit, pending_guide, replies, answers)
    if not replies_chosen and not note:
        return _understood(visit, folder, pending_guide, answers, base, "desk-filled-nothing", 400)
    source = interview.source(choice) if replies_chosen else ""
    interview_changes = interview.made(choice) if replies_chosen else {}
    changes: Changes = {
        **interview_changes,
        **to_keep(replies_chosen, {**answers, **interview_changes}, source=source),
        **note,
    }
    writer = Writer(visit.session.user, pending_guide.window)
    saved = visit.desk.store.save(folder.row.id, base, changes, writer, visit.at, what="guide")
    return redirect(f"{_address(folder)}?base={base}&kept={saved.version}")


def _note(visit: RequestContext, pending_guide: PendingGuide, replies: Replies, answers: Answers) -> Changes:
    """What adds a private note with all that was ticked for it; the same ticks make the same note."""
    lines = [(one.place, one.text) for one in _left(visit, pending_guide) if one.ticked and one.text]
    spare = pending_guide.choices.get("loose", ())
    lines += [(row.question, row.said) for row in replies.rows if row.loose and str(row.number) in spare]
    if not lines:
        return {}
    text = "\n\n".join(f"{place}\n{words}" if place else words for place, words in lines)
    key = f"~n{hashlib.sha256(text.encode()).hexdigest()[:12]}"
    order = [one for one in entries_of(answers, "private_notes") if one != key]
    at = f"private_notes.{key}"
    return {
        "private_notes": {"entries": [*order, key]},
        f"{at}.on": visit.desk.today.isoformat(),
        f"{at}.text": f"{visit.say('desk-filled-note')}\n\n{text}",
    }


def _address(folder: CaseView) -> str:
    return f"/cases/{folder.row.id}/guide"


_AT: Final = "/cases/{case}/guide"
ROUTES: Final = (
    Route(_AT, endpoint(guide, long=True), methods=["GET", "POST"]),
    Route(f"{_AT}/{{form}}/{{language}}", endpoint(download, long=True)),
    Route(f"{_AT}/{{guide}}", endpoint(filled, keeps=True, long=True), methods=["GET", "POST"]),
)
