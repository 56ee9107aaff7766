"""The views of the interview guide: download, upload of a filled one, and review before anything is saved."""

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
from reportgen.forms.guide_import import changes_to_save
from reportgen.kinds import load_kind
from reportgen.output.files import file_name
from reportgen.output.guide import guide_file, read_filled
from reportgen.report.guide import GuidePlace
from reportgen.store import Writer
from reportgen.web.case_view import CaseView, case_view_of
from reportgen.web.guide.interview import Interview
from reportgen.web.guide.replies import Replies
from reportgen.web.http.endpoint import endpoint
from reportgen.web.http.problem_text import problem_message, status_of
from reportgen.web.http.rendering import render_page
from reportgen.web.http.request import NotThere, RequestContext, redirect
from reportgen.web.pending_guides import PendingGuide
from reportgen.web.saving import base_of, version_of

FILE_NAMES: Final = {"fillable": "guide", "print": "guide-print"}
"""The name of the file for each of the two forms of a guide."""

_WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@dataclass(frozen=True, slots=True)
class LooseText:
    """Text of a guide that fits no answer: its place, its sort, and whether it goes into the notes."""

    name: str
    sort: str
    place: str
    text: str
    ticked: bool


def guide(context: RequestContext) -> Response:
    """Offer the guide for download, in either language and form; take a filled one on a post."""
    view = case_view_of(context)
    if context.request.method == "GET":
        return _home(context, view)
    view.must_be_open()
    try:
        filled_guide = read_filled(context.file("file").content)
    except InputError as problem:
        if not problem.key.startswith("guide-") and problem.key != "desk-no-file":
            raise
        return _home(context, view, problem_message(context, problem), status_of(problem))
    token = context.desk.guides.hold(filled_guide, context.session, view.row.id, context.at)
    return redirect(f"{_address(view)}/{token}")


def _home(
    context: RequestContext, view: CaseView, problem: tuple[str, str] | None = None, status: int = 200
) -> Response:
    version, base = (version_of(context.query(name)) for name in ("kept", "base"))
    versions = (base, version) if 0 < base <= version <= view.row.version else None
    return render_page(context, "guide.html", status, folder=view, problem=problem, kept=versions)


def download(context: RequestContext) -> Response:
    """Return the guide of the case's kind as a Word file; of the case, it holds only the number."""
    view = case_view_of(context)
    language, form = context.place["language"], str(context.place["form"])
    if language not in ("en", "fr") or form not in FILE_NAMES:
        raise NotThere("desk-no-page")
    number = view.row.number
    content = guide_file(view.kind, language, fillable=form == "fillable", number=number)
    context.desk.store.record("downloaded", context.writer, case=view.row.id, at=context.at)
    name = quote(file_name(number, FILE_NAMES[form], language, "docx", draft=False))
    return Response(content, media_type=_WORD, headers={"Content-Disposition": f"attachment; filename*=UTF-8''{name}"})


# -- the replies, reviewed and saved


def review_replies(context: RequestContext) -> Response:
    """Show the replies of a filled guide to choose from; the chosen ones are saved only on "keep"."""
    view = case_view_of(context)
    pending = context.desk.guides.find(str(context.place["guide"]), context.session, view.row.id, context.at)
    if pending is None:
        raise NotThere("desk-filled-gone")
    if context.request.method == "GET":
        return _render_replies(context, view, pending, view.answers, view.row.version)
    pending.choices = dict(context.form_data.values)
    go, _, about = context.form_data.first("go", "keep").partition(":")
    if go != "keep":
        if go == "language":
            context.session.language = "fr" if about == "fr" else "en"
        return redirect(f"{_address(view)}/{context.place['guide']}")
    return _keep(context, view, pending)


def _render_replies(
    context: RequestContext,
    view: CaseView,
    pending: PendingGuide,
    answers: Answers,
    base: int,
    wrong: str = "",
    status: int = 200,
) -> Response:
    interview = Interview(context, pending, answers)
    offers = interview.offers()
    posted_source = pending.choices.get("source", [interview.likely()])[-1]
    choice = posted_source if posted_source in offers else interview.likely()
    source = interview.source(choice)
    replies = Replies(context, view, pending.guide, answers, source, pending.choices)
    return render_page(
        context, "understood.html", status, folder=view, held=pending, base=base, replies=replies, shown=choice,
        offers=offers, sums=interview.sums(), loose=list(_loose_texts(context, pending)), wrong=wrong,
        spare=frozenset(pending.choices.get("loose", ())),
        missing=[_place_words(context, place) for place in pending.guide.missing_places],
        other_kind=_kind(context, pending) if pending.guide.kind != view.kind.id else "",
    )  # fmt: skip


def _kind(context: RequestContext, pending: PendingGuide) -> str:
    try:
        name = load_kind(pending.guide.kind).name
    except InputError:
        return pending.guide.kind
    return name.fr if context.language == "fr" else name.en


def _loose_texts(context: RequestContext, pending: PendingGuide) -> list[LooseText]:
    ticked = pending.choices.get("left", ())
    return [
        LooseText(str(number), item.sort, _place_words(context, item.place), item.text, str(number) in ticked)
        for number, item in enumerate(pending.guide.leftovers)
    ]


def _place_words(context: RequestContext, place: GuidePlace) -> str:
    """Return a place of the guide, in its own words."""
    if place.heading and place.question:
        return context.say("desk-filled-place", heading=place.heading, question=place.question)
    return place.heading or place.question


def _keep(context: RequestContext, view: CaseView, pending: PendingGuide) -> Response:
    view.must_be_open()
    base = base_of(context)
    answers = view.at(base).answers
    interview = Interview(context, pending, answers)
    choice = context.form_data.first("source")
    if choice not in interview.offers():
        return _render_replies(context, view, pending, answers, base, "desk-filled-no-source", 400)
    replies = Replies(context, view, pending.guide, answers, interview.source(choice), pending.choices)
    shown_source = interview.source(context.form_data.first("shown"))
    if not replies.reads_as(Replies(context, view, pending.guide, answers, shown_source, pending.choices)):
        return _render_replies(context, view, pending, answers, base, "desk-filled-otherwise", 409)
    selection = list(replies.selection())
    note = _note(context, pending, replies, answers)
    if not selection and not note:
        return _render_replies(context, view, pending, answers, base, "desk-filled-nothing", 400)
    source = interview.source(choice) if selection else ""
    source_changes = interview.source_changes(choice) if selection else {}
    changes: Changes = {
        **source_changes,
        **changes_to_save(selection, {**answers, **source_changes}, source=source),
        **note,
    }
    writer = Writer(context.session.user, pending.window)
    saved = context.desk.store.save(view.row.id, base, changes, writer, context.at, what="guide")
    return redirect(f"{_address(view)}?base={base}&kept={saved.version}")


def _note(context: RequestContext, pending: PendingGuide, replies: Replies, answers: Answers) -> Changes:
    """Return the changes that add a private note with all the ticked texts; the same ticks make the same note."""
    lines = [(item.place, item.text) for item in _loose_texts(context, pending) if item.ticked and item.text]
    spare = pending.choices.get("loose", ())
    lines += [(row.question, row.wording) for row in replies.rows if row.loose and str(row.number) in spare]
    if not lines:
        return {}
    text = "\n\n".join(f"{place}\n{words}" if place else words for place, words in lines)
    key = f"~n{hashlib.sha256(text.encode()).hexdigest()[:12]}"
    order = [item for item in entries_of(answers, "private_notes") if item != key]
    at = f"private_notes.{key}"
    return {
        "private_notes": {"entries": [*order, key]},
        f"{at}.on": context.desk.today.isoformat(),
        f"{at}.text": f"{context.say('desk-filled-note')}\n\n{text}",
    }


def _address(view: CaseView) -> str:
    return f"/cases/{view.row.id}/guide"


_AT: Final = "/cases/{case}/guide"
ROUTES: Final = (
    Route(_AT, endpoint(guide, long=True), methods=["GET", "POST"]),
    Route(f"{_AT}/{{form}}/{{language}}", endpoint(download, long=True)),
    Route(f"{_AT}/{{guide}}", endpoint(review_replies, keeps=True, long=True), methods=["GET", "POST"]),
)
