"""Bringing in notes: pasted, or out of a file; seen as source and as they will look before they go into a narrative."""

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
from reportgen.web.http.problem_text import said, status_of
from reportgen.web.http.rendering import render_page
from reportgen.web.http.request import RequestContext, redirect
from reportgen.web.labels.page_labels import PageLabels
from reportgen.web.notes.cleanup import TIDIED, CleanupChange, Refused, refused, tidy, without_refused
from reportgen.web.saving import base_of, save, version_of
from reportgen.web.urls import address

LONGEST: Final = 200_000
"""Characters that a narrative holds."""

_WORD: Final = (".docx", ".docm", ".doc", ".dotx")
_PLAIN: Final = (".txt", ".text")
_MARKDOWN: Final = (".md", ".markdown")
_TOLD: Final = 200
"""How much of what was left behind is told: more is counted."""


@dataclass(frozen=True, slots=True)
class ImportRemark:
    """One thing that was left behind in a file, or came in another shape; it goes along with the page as it is."""

    sort: str
    text: str = field(default="", repr=False)
    near: str = field(default="", repr=False)

    def __str__(self) -> str:
        return "\t".join((self.sort, self.text, self.near))


@dataclass(frozen=True, slots=True)
class Came:
    """What came in: its text, what was tidied in it, what was left behind."""

    text: str = field(repr=False)
    done: tuple[CleanupChange, ...] = ()
    remarks: tuple[ImportRemark, ...] = ()


def bring_in(visit: RequestContext) -> Response:
    """Take notes, show them, and put them into the narrative that is chosen once they are to be kept."""
    folder = case_view_of(visit)
    if visit.request.method == "GET":
        return _asked(visit, folder)
    go, _, about = visit.posted.one("go", "look").partition(":")
    if go == "language":
        visit.session.language = "fr" if about == "fr" else "en"
    if visit.posted.one("stage") == "seen":
        return _kept(visit, folder) if go == "keep" else _again(visit, folder, strip=go == "strip")
    if go == "language":
        return _asked(visit, folder)
    folder.must_be_open()
    try:
        return _shown(visit, folder, _came(visit))
    except ReportgenError as problem:
        if not problem.key.startswith(_OURS):
            raise
        return _asked(visit, folder, said(visit, problem), status_of(problem))


_OURS: Final = ("notes-", "desk-notes-", "desk-no-file", "format-")


def _asked(
    visit: RequestContext, folder: CaseView, problem: tuple[str, str] | None = None, status: int = 200
) -> Response:
    text = visit.posted.one("text").replace("\r\n", "\n")
    kept_notice = _told_kept(visit, folder)
    return render_page(visit, "bring_in.html", status, folder=folder, problem=problem, text=text, kept=kept_notice)


def _told_kept(visit: RequestContext, folder: CaseView) -> Mapping[str, Any] | None:
    """What the page says once notes were kept: where they stand, and what the version before said."""
    base, kept_version, path = version_of(visit.asked("base")), version_of(visit.asked("kept")), visit.asked("in")
    names = _narratives(visit, folder)
    holder = path.rpartition(".")[0]
    if not 0 < base <= kept_version <= folder.row.version or holder not in names:
        return None
    where, over = _field(folder, path), visit.asked("over")
    return {"base": base, "kept": kept_version, "name": names[holder], "where": where, "over": over}


# -- what comes in


def _came(visit: RequestContext) -> Came:
    """Return what was pasted or uploaded. Raise `InputError` where it is neither, both, or cannot be read."""
    pasted, file = visit.posted.one("text"), visit.posted.files.get("file")
    uploaded = file is not None and (bool(file.content) or bool(file.name))
    if pasted.strip() and uploaded:
        raise InputError("desk-notes-both")
    if not uploaded:
        if not pasted.strip():
            raise InputError("desk-notes-neither")
        return _plain(pasted, lines=True)
    upload = visit.file("file")
    name = upload.name.lower()
    if name.endswith(_WORD):
        return _out_of_word(upload.content)
    if name.endswith(_PLAIN + _MARKDOWN):
        return _plain(_decoded(upload.content), lines=name.endswith(_PLAIN))
    raise InputError("desk-notes-no-such-sort")


def _out_of_word(content: bytes) -> Came:
    from reportgen.render.notes.importer import notes_in  # pandoc, and lxml
    from reportgen.render.notes.leftovers import left_out_of

    text = notes_in(content)
    remarks = [
        ImportRemark(leftover.sort, " ".join(leftover.text.split()), " ".join(leftover.near.split()))
        for leftover in left_out_of(content)
    ]
    more = [ImportRemark("more", str(len(remarks) - _TOLD))] if len(remarks) > _TOLD else []
    return _within(Came(text.strip("\n"), (), (*remarks[:_TOLD], *more)))


def _plain(text: str, *, lines: bool) -> Came:
    text, changes = tidy(text, lines=lines)
    return _within(Came(text, changes))


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as where:
        raise InputError("desk-notes-not-utf8", line=content.count(b"\n", 0, where.start) + 1) from None


def _within(came: Came) -> Came:
    if not came.text.strip():
        raise InputError("desk-notes-empty")
    if len(came.text) > LONGEST:
        raise InputError("desk-notes-too-long", limit=LONGEST, length=len(came.text))
    return came


# -- seen before it is kept


def _again(visit: RequestContext, folder: CaseView, *, strip: bool) -> Response:
    """Show notes once more: changed by the officer, for another narrative, or without what no case file holds."""
    text = visit.posted.one("text").replace("\r\n", "\n")
    return _shown(visit, folder, Came(without_refused(text) if strip else text, _done(visit), _left(visit)))


def _left(visit: RequestContext) -> tuple[ImportRemark, ...]:
    """What was left behind, as the page has carried it along."""
    parts = (line.split("\t") for line in visit.posted.values.get("left", ())[: _TOLD + 1])
    return tuple(ImportRemark(*[*part, "", ""][:3]) for part in parts if part[0] in _SORTS)


def _done(visit: RequestContext) -> tuple[CleanupChange, ...]:
    """What was tidied, carried along in the same way."""
    changes = []
    for line in visit.posted.values.get("done", ())[: len(TIDIED)]:
        sort, count, *lines_taken = [*line.split("\t")[:_TOLD], ""]
        sort_name = next((one for one in TIDIED if one == sort), None)
        if sort_name is not None and (number := version_of(count)):
            changes.append(CleanupChange(sort_name, number, tuple(filter(None, lines_taken))))
    return tuple(changes)


_SORTS: Final = frozenset(
    {"header", "comment", "picture", "link", "look", "hidden", "struck", "table", "note", "more"}
)  # fmt: skip
_SHAPED: Final = frozenset({"hidden", "struck", "table", "note"})


def _shown(visit: RequestContext, folder: CaseView, came: Came, wrong: str = "", status: int = 200) -> Response:
    narratives = _narratives(visit, folder)
    narrative = visit.posted.one("narrative") or visit.asked("to")
    narrative = narrative if narrative in narratives else ""
    language = _language(visit, folder)
    stands = folder.answers.get(f"{narrative}.{language}") if narrative else None
    bad = refused(came.text)
    return render_page(
        visit, "brought.html", status, folder=folder, came=came, narratives=narratives, narrative=narrative,
        in_language=language, where=_where(visit), stands=stands if isinstance(stands, str) else "",
        gone=[one for one in came.remarks if one.sort not in _SHAPED],
        shaped=[one for one in came.remarks if one.sort in _SHAPED], bad=bad, wrong=wrong or _wrong(came.text, bad),
        look=() if bad or len(came.text) > LONGEST else looks(came.text, language), form=PageLabels(visit, folder),
        longest=LONGEST, length=len(came.text),
    )  # fmt: skip


def _wrong(text: str, bad: Sequence[Refused]) -> str:
    return "desk-notes-refused" if bad else "desk-notes-over" if len(text) > LONGEST else ""


def looks(text: str, language: Language) -> tuple[Any, ...]:
    """Return a narrative as the report will have it: its blocks, worded and set in its language."""
    prose: tuple[Any, ...] = (Prose({language: text}),)
    report: Report[Any] = Report("notes", language, True, (), {}, {}, (Section("notes", (), prose),))
    return word(report).sections[0].blocks


def _language(visit: RequestContext, folder: CaseView) -> Language:
    language_code = visit.posted.one("in")
    if language_code in ("en", "fr"):
        return "fr" if language_code == "fr" else "en"
    return visit.language if visit.language in folder.languages else folder.languages[0]


def _where(visit: RequestContext) -> str:
    return "instead" if visit.posted.one("where") == "instead" else "after"


# -- kept


def _kept(visit: RequestContext, folder: CaseView) -> Response:
    folder.must_be_open()
    text = visit.posted.one("text").replace("\r\n", "\n").strip("\n")
    came = Came(text, _done(visit), _left(visit))
    narratives = _narratives(visit, folder)
    narrative, language = visit.posted.one("narrative"), visit.posted.one("in")
    if narrative not in narratives or language not in ("en", "fr"):
        return _shown(visit, folder, came, "desk-notes-no-narrative", 400)
    if not text.strip():
        return _shown(visit, folder, came, "desk-notes-nothing", 400)
    if refused(text) or len(text) > LONGEST:
        return _shown(visit, folder, came, status=400)
    path, base = f"{narrative}.{language}", base_of(visit)
    before = folder.at(base).answers.get(path)
    over = isinstance(before, str) and _where(visit) == "instead"
    after: Answer = f"{before}\n\n{text}" if isinstance(before, str) and not over else text
    if len(after) > LONGEST:
        return _shown(visit, folder, came, "desk-notes-over-together", 400)
    saved = save(visit, folder, base, {path: after}, version_kind="notes")
    return redirect(f"{_address(folder)}?base={base}&kept={saved.version}&in={path}{'&over=1' if over else ''}")


# -- the narratives there are


def _narratives(visit: RequestContext, folder: CaseView) -> dict[str, str]:
    """Return every narrative that the case’s pages ask for, those of entries too, each with its page and its name."""
    form = PageLabels(visit, folder)
    narratives: dict[str, str] = {}
    for page in folder.pages:
        _gather(
            folder, page.id, questions(page, folder.answers), f"{visit.say(f'page-{page.id}')} – ", form, narratives
        )
    return narratives


def _gather(
    folder: CaseView, page: str, parts: Sequence[Part], lead: str, form: PageLabels, narratives: dict[str, str]
) -> None:
    for part in parts:
        if isinstance(part, Group):
            if part.kind == "narrative":
                narratives[part.path] = f"{lead}{form.label(part)}"
            elif part.kind == "group":
                _gather(folder, page, part.parts, lead, form, narratives)
        elif isinstance(part, ListQuestion):
            for number, entry in enumerate(part.entries, 1):
                inside = entry.parts or questions(folder.page(page), folder.answers, entry.path)
                entry_summary = form.told(entry)
                name = f"{form.entry(part.holds)} {number}{f' ({entry_summary[0][1]})' if entry_summary else ''} – "
                _gather(folder, page, inside, f"{lead}{name}", form, narratives)


def _field(folder: CaseView, path: str) -> str:
    """The address of the question that a narrative answers."""
    from reportgen.forms.entries import own_page

    page = page_of(path)
    return f"{address(folder, folder.page(page.id), own_page(path))}#{path}" if page else _address(folder)


def _address(folder: CaseView) -> str:
    return f"/cases/{folder.row.id}/bring-in"


ROUTES: Final = (Route("/cases/{case}/bring-in", endpoint(bring_in, keeps=True, long=True), methods=["GET", "POST"]),)
