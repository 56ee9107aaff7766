"""The views for importing notes, pasted or from a file, with a preview before they go into a narrative."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from starlette.responses import Response
from starlette.routing import Route

from reportgen.case.draft.answers import Answer
from reportgen.errors import InputError, ReportgenError
from reportgen.forms.model import Group, ListQuestion, Part
from reportgen.forms.pages import page_of
from reportgen.forms.questions import questions
from reportgen.language import word
from reportgen.report import Language, Prose, Report, Section
from reportgen.web.case_view import CaseView, case_view_of
from reportgen.web.http.endpoint import endpoint
from reportgen.web.http.problem_text import problem_message, status_of
from reportgen.web.http.rendering import render_page
from reportgen.web.http.request import RequestContext, redirect
from reportgen.web.labels.page_labels import PageLabels
from reportgen.web.notes.cleanup import CHANGE_SORTS, CleanupChange, Refused, refused, tidy, without_refused
from reportgen.web.saving import base_of, save, version_of
from reportgen.web.urls import address

LONGEST: Final = 200_000
"""The most characters a narrative holds."""

_WORD: Final = (".docx", ".docm", ".doc", ".dotx")
_PLAIN: Final = (".txt", ".text")
_MARKDOWN: Final = (".md", ".markdown")
_MOST_REMARKS: Final = 200
"""The most leftovers listed one by one: more are counted."""


@dataclass(frozen=True, slots=True)
class ImportRemark:
    """A part of a file that was not imported, or was imported in another form; the page carries it along unchanged."""

    sort: str
    text: str = field(default="", repr=False)
    near: str = field(default="", repr=False)

    def __str__(self) -> str:
        return "\t".join((self.sort, self.text, self.near))


@dataclass(frozen=True, slots=True)
class ImportedNotes:
    """Imported notes: the text, the changes made by the cleanup, and remarks about parts not imported."""

    text: str = field(repr=False)
    changes: tuple[CleanupChange, ...] = ()
    remarks: tuple[ImportRemark, ...] = ()


def import_notes(context: RequestContext) -> Response:
    """Take notes, preview them, and put them into the chosen narrative on "keep"."""
    view = case_view_of(context)
    if context.request.method == "GET":
        return _render_form(context, view)
    go, _, about = context.form_data.first("go", "look").partition(":")
    if go == "language":
        context.session.language = "fr" if about == "fr" else "en"
    if context.form_data.first("stage") == "seen":
        return _keep(context, view) if go == "keep" else _preview_again(context, view, strip=go == "strip")
    if go == "language":
        return _render_form(context, view)
    view.must_be_open()
    try:
        return _render_preview(context, view, _read_import(context))
    except ReportgenError as problem:
        if not problem.key.startswith(_OURS):
            raise
        return _render_form(context, view, problem_message(context, problem), status_of(problem))


_OURS: Final = ("notes-", "desk-notes-", "desk-no-file", "format-")


def _render_form(
    context: RequestContext, view: CaseView, problem: tuple[str, str] | None = None, status: int = 200
) -> Response:
    text = context.form_data.first("text").replace("\r\n", "\n")
    notice = _kept_notice(context, view)
    return render_page(context, "bring_in.html", status, folder=view, problem=problem, text=text, kept=notice)


def _kept_notice(context: RequestContext, view: CaseView) -> Mapping[str, Any] | None:
    """Return the notice that notes were saved: the narrative they are in, and the version before; else `None`."""
    base, version, path = version_of(context.query("base")), version_of(context.query("kept")), context.query("in")
    names = _narratives(context, view)
    holder = path.rpartition(".")[0]
    if not 0 < base <= version <= view.row.version or holder not in names:
        return None
    where, over = _field(view, path), context.query("over")
    return {"base": base, "kept": version, "name": names[holder], "where": where, "over": over}


# -- reading the import


def _read_import(context: RequestContext) -> ImportedNotes:
    """Return the pasted or uploaded notes. Raise `InputError` if there are none, both, or they cannot be read."""
    pasted, file = context.form_data.first("text"), context.form_data.files.get("file")
    uploaded = file is not None and (bool(file.content) or bool(file.name))
    if pasted.strip() and uploaded:
        raise InputError("desk-notes-both")
    if not uploaded:
        if not pasted.strip():
            raise InputError("desk-notes-neither")
        return _plain(pasted, lines=True)
    upload = context.file("file")
    name = upload.name.lower()
    if name.endswith(_WORD):
        return _out_of_word(upload.content)
    if name.endswith(_PLAIN + _MARKDOWN):
        return _plain(_decoded(upload.content), lines=name.endswith(_PLAIN))
    raise InputError("desk-notes-no-such-sort")


def _out_of_word(content: bytes) -> ImportedNotes:
    from reportgen.render.notes.importer import notes_in  # pandoc, and lxml
    from reportgen.render.notes.leftovers import left_out_of

    text = notes_in(content)
    remarks = [
        ImportRemark(leftover.sort, " ".join(leftover.text.split()), " ".join(leftover.near.split()))
        for leftover in left_out_of(content)
    ]
    more = [ImportRemark("more", str(len(remarks) - _MOST_REMARKS))] if len(remarks) > _MOST_REMARKS else []
    return _within(ImportedNotes(text.strip("\n"), (), (*remarks[:_MOST_REMARKS], *more)))


def _plain(text: str, *, lines: bool) -> ImportedNotes:
    text, changes = tidy(text, lines=lines)
    return _within(ImportedNotes(text, changes))


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError("desk-notes-not-utf8", line=content.count(b"\n", 0, error.start) + 1) from None


def _within(notes: ImportedNotes) -> ImportedNotes:
    if not notes.text.strip():
        raise InputError("desk-notes-empty")
    if len(notes.text) > LONGEST:
        raise InputError("desk-notes-too-long", limit=LONGEST, length=len(notes.text))
    return notes


# -- the preview


def _preview_again(context: RequestContext, view: CaseView, *, strip: bool) -> Response:
    """Preview notes again: changed by the officer, for another narrative, or without forbidden characters."""
    text = context.form_data.first("text").replace("\r\n", "\n")
    text = without_refused(text) if strip else text
    return _render_preview(context, view, ImportedNotes(text, _posted_changes(context), _posted_remarks(context)))


def _posted_remarks(context: RequestContext) -> tuple[ImportRemark, ...]:
    """Return the remarks that the page has carried along."""
    parts = (line.split("\t") for line in context.form_data.values.get("left", ())[: _MOST_REMARKS + 1])
    return tuple(ImportRemark(*[*part, "", ""][:3]) for part in parts if part[0] in _SORTS)


def _posted_changes(context: RequestContext) -> tuple[CleanupChange, ...]:
    """Return the cleanup changes that the page has carried along."""
    changes = []
    for line in context.form_data.values.get("done", ())[: len(CHANGE_SORTS)]:
        sort, count, *removed = [*line.split("\t")[:_MOST_REMARKS], ""]
        change_sort = next((candidate for candidate in CHANGE_SORTS if candidate == sort), None)
        if change_sort is not None and (number := version_of(count)):
            changes.append(CleanupChange(change_sort, number, tuple(filter(None, removed))))
    return tuple(changes)


_SORTS: Final = frozenset(
    {"header", "comment", "picture", "link", "look", "hidden", "struck", "table", "note", "more"}
)  # fmt: skip
_SHAPED: Final = frozenset({"hidden", "struck", "table", "note"})


def _render_preview(
    context: RequestContext, view: CaseView, notes: ImportedNotes, wrong: str = "", status: int = 200
) -> Response:
    narratives = _narratives(context, view)
    narrative = context.form_data.first("narrative") or context.query("to")
    narrative = narrative if narrative in narratives else ""
    language = _language(context, view)
    stands = view.answers.get(f"{narrative}.{language}") if narrative else None
    bad = refused(notes.text)
    return render_page(
        context, "brought.html", status, folder=view, came=notes, narratives=narratives, narrative=narrative,
        in_language=language, where=_where(context), stands=stands if isinstance(stands, str) else "",
        gone=[remark for remark in notes.remarks if remark.sort not in _SHAPED],
        shaped=[remark for remark in notes.remarks if remark.sort in _SHAPED],
        bad=bad, wrong=wrong or _wrong(notes.text, bad),
        look=() if bad or len(notes.text) > LONGEST else looks(notes.text, language), form=PageLabels(context, view),
        longest=LONGEST, length=len(notes.text),
    )  # fmt: skip


def _wrong(text: str, bad: Sequence[Refused]) -> str:
    return "desk-notes-refused" if bad else "desk-notes-over" if len(text) > LONGEST else ""


def looks(text: str, language: Language) -> tuple[Any, ...]:
    """Return a narrative as the report will print it: its blocks, worded and set in its language."""
    prose: tuple[Any, ...] = (Prose({language: text}),)
    report: Report[Any] = Report("notes", language, True, (), {}, {}, (Section("notes", (), prose),))
    return word(report).sections[0].blocks


def _language(context: RequestContext, view: CaseView) -> Language:
    code = context.form_data.first("in")
    if code in ("en", "fr"):
        return "fr" if code == "fr" else "en"
    return context.language if context.language in view.languages else view.languages[0]


def _where(context: RequestContext) -> str:
    return "instead" if context.form_data.first("where") == "instead" else "after"


# -- saving


def _keep(context: RequestContext, view: CaseView) -> Response:
    view.must_be_open()
    text = context.form_data.first("text").replace("\r\n", "\n").strip("\n")
    notes = ImportedNotes(text, _posted_changes(context), _posted_remarks(context))
    narratives = _narratives(context, view)
    narrative, language = context.form_data.first("narrative"), context.form_data.first("in")
    if narrative not in narratives or language not in ("en", "fr"):
        return _render_preview(context, view, notes, "desk-notes-no-narrative", 400)
    if not text.strip():
        return _render_preview(context, view, notes, "desk-notes-nothing", 400)
    if refused(text) or len(text) > LONGEST:
        return _render_preview(context, view, notes, status=400)
    path, base = f"{narrative}.{language}", base_of(context)
    before = view.at(base).answers.get(path)
    over = isinstance(before, str) and _where(context) == "instead"
    after: Answer = f"{before}\n\n{text}" if isinstance(before, str) and not over else text
    if len(after) > LONGEST:
        return _render_preview(context, view, notes, "desk-notes-over-together", 400)
    saved = save(context, view, base, {path: after}, version_kind="notes")
    return redirect(f"{_address(view)}?base={base}&kept={saved.version}&in={path}{'&over=1' if over else ''}")


# -- the narratives


def _narratives(context: RequestContext, view: CaseView) -> dict[str, str]:
    """Return every narrative of the case's pages by path, those of entries too, each with its page and its name."""
    form = PageLabels(context, view)
    names: dict[str, str] = {}
    for page in view.pages:
        _gather(view, page.id, questions(page, view.answers), f"{context.say(f'page-{page.id}')} – ", form, names)
    return names


def _gather(
    view: CaseView, page: str, parts: Sequence[Part], lead: str, form: PageLabels, names: dict[str, str]
) -> None:
    for part in parts:
        if isinstance(part, Group):
            if part.kind == "narrative":
                names[part.path] = f"{lead}{form.label(part)}"
            elif part.kind == "group":
                _gather(view, page, part.parts, lead, form, names)
        elif isinstance(part, ListQuestion):
            for number, entry in enumerate(part.entries, 1):
                inside = entry.parts or questions(view.page(page), view.answers, entry.path)
                summary = form.entry_summary(entry)
                name = f"{form.entry(part.holds)} {number}{f' ({summary[0][1]})' if summary else ''} – "
                _gather(view, page, inside, f"{lead}{name}", form, names)


def _field(view: CaseView, path: str) -> str:
    """Return the URL of the question that a narrative answers."""
    from reportgen.forms.entries import own_page

    page = page_of(path)
    return f"{address(view, view.page(page.id), own_page(path))}#{path}" if page else _address(view)


def _address(view: CaseView) -> str:
    return f"/cases/{view.row.id}/bring-in"


ROUTES: Final = (
    Route("/cases/{case}/bring-in", endpoint(import_notes, keeps=True, long=True), methods=["GET", "POST"]),
)
