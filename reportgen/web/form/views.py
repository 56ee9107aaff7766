"""The form: a case’s list of pages, each page and each entry of a list, and every way that what is typed is saved."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import quote

from starlette.responses import Response
from starlette.routing import Route

from reportgen.case.draft.answers import new_key
from reportgen.forms.entries import add_entry, holder_of, move_entry, remove_entry
from reportgen.forms.model import Group, ListQuestion, Part
from reportgen.forms.pages import Page
from reportgen.forms.posted_answers import read
from reportgen.forms.questions import asks, questions
from reportgen.language import LANGUAGES
from reportgen.store import Saved
from reportgen.web.case_view import DONE, CaseView, case_view_of
from reportgen.web.cases.schedule import plan_of
from reportgen.web.http.endpoint import endpoint
from reportgen.web.http.rendering import render_page
from reportgen.web.http.request import NotThere, RequestContext, redirect
from reportgen.web.labels.lookup import codes_meant, unread_words
from reportgen.web.labels.page_labels import PageLabels
from reportgen.web.labels.problem_words import settle_words
from reportgen.web.saving import base_of, save, saved_answer
from reportgen.web.urls import address, leads_to


def tasks(visit: RequestContext) -> Response:
    """The list of a case’s pages: how far each is, what is to be settled in it, and the plan of dates."""
    folder = case_view_of(visit)
    groups: dict[str, list[Page]] = {}
    for page in folder.pages:
        groups.setdefault(page.group, []).append(page)
    counts = {
        page.id: sum(place.open and place.place.page == page.id for place in folder.places) for page in folder.pages
    }
    return render_page(
        visit, "tasks.html", folder=folder, groups=groups, counts=counts, plan=plan_of(visit, folder.row)
    )


def form_page(visit: RequestContext) -> Response:
    """One page of the form, or the page of one entry; what is posted to it is saved before anything else is done."""
    folder = case_view_of(visit)
    page = folder.page(str(visit.place["page"]))
    entry = visit.place.get("entry")
    if visit.request.method == "POST":
        return _save_form(visit, folder, page, entry)
    return _form_page(visit, folder, page, entry)


def _form_page(visit: RequestContext, folder: CaseView, page: Page, entry: str | None) -> Response:
    parts = _parts(folder, page, entry)
    checked = bool(visit.query("check")) or folder.answers.get(f"{DONE}.{page.id}") is True
    wrong = _wrong(visit, folder, parts, checked=checked)
    form = PageLabels(visit, folder)
    return render_page(
        visit,
        "page.html",
        folder=folder,
        page=page,
        entry=entry,
        parts=parts,
        form=form,
        wrong=wrong,
        summary=form.summed(wrong) if visit.query("check") or visit.query("saved") else {},
        conflicts=[conflict for conflict in folder.conflicts if any(ask.path == conflict.path for ask in asks(parts))],
        done=folder.answers.get(f"{DONE}.{page.id}") is True,
        saved=visit.query("saved"),
        beside=visit.query("beside") if visit.query("beside") in LANGUAGES else "",
        sections=folder.sections_of(page),
        follows=folder.after(page),
    )


def _parts(folder: CaseView, page: Page, entry: str | None) -> tuple[Part, ...]:
    try:
        return questions(page, folder.answers, entry)
    except LookupError:
        raise NotThere("desk-no-page") from None


def _wrong(visit: RequestContext, folder: CaseView, parts: tuple[Part, ...], *, checked: bool) -> dict[str, str]:
    """What is wrong with the answers of a page, by path, in words: what was typed and is no value, and what the file
    refuses. What is only missing is told once the page is marked complete, or checked."""
    messages: dict[str, str] = {}
    for ask in asks(parts):
        if ask.answer is not None and (problem := unread_words(ask, visit.language)) is not None:
            messages[ask.path] = problem
    questions_by_path = {ask.path: ask for ask in asks(parts)}
    for place in folder.places:
        path = place.place.path
        if (
            not place.problem.rule
            and path in questions_by_path
            and path not in messages
            and (questions_by_path[path].answer is not None or checked)
        ):
            messages[path] = settle_words(place.problem, visit.language)[0]
    return messages


# -- saving


def _save_form(visit: RequestContext, folder: CaseView, page: Page, entry: str | None) -> Response:
    folder.must_be_open()
    saved = save_posted(visit, folder, page, entry)
    if visit.wants_json:
        return saved_answer(visit, saved)
    return _onward(visit, folder, page, entry, saved)


def save_posted(visit: RequestContext, folder: CaseView, page: Page, entry: str | None) -> Saved:
    """Save what was posted of a page: every answer, half-typed and over-long ones too."""
    parts = _parts(folder, page, entry)
    changes = read(parts, _codes_for_words(parts, visit))
    mark = visit.form_data.values.get(f"{DONE}.{page.id}:asked")
    if mark is not None:
        changes[f"{DONE}.{page.id}"] = True if visit.form_data.first(f"{DONE}.{page.id}") == "yes" else None
    return save(visit, folder, base_of(visit), changes)


def _codes_for_words(parts: tuple[Part, ...], visit: RequestContext) -> dict[str, list[str]]:
    """What was posted, with words typed for something of the law pack, or for a language, as their ids."""
    posted_values = dict(visit.form_data.values)
    for ask in asks(parts):
        if ask.widget in ("search", "language", "languages") and ask.path in posted_values:
            posted_values[ask.path] = [codes_meant(ask, "\n".join(posted_values[ask.path]))]
    return posted_values


def _onward(visit: RequestContext, folder: CaseView, page: Page, entry: str | None, saved: Saved) -> Response:
    """Where the button leads that was pressed; what it changes is saved on top of what was typed."""
    go, _, about = visit.form_data.first("go", "stay").partition(":")
    page_url = address(folder, page, entry)
    if go == "add":
        return redirect(_address_of_new(visit, folder, page, about, saved, page_url))
    if go in ("remove", "up"):
        now = folder.at(saved.version)
        try:
            change = remove_entry(now.answers, about) if go == "remove" else move_entry(now.answers, about, -1)
        except LookupError:  # it is gone already
            return redirect(page_url)
        save(visit, folder, saved.version, change)
        return redirect(_address_after_removal(folder, page, entry, about) or page_url)
    if go == "open":
        return redirect(address(folder, page, about))
    if go == "settle":
        keep, _, conflict = about.partition(":")
        visit.desk.store.settle(folder.row.id, conflict, _KEEP.get(keep, "theirs"), visit.writer, visit.at)
        return redirect(page_url)
    if go == "language":
        visit.session.language = "fr" if about == "fr" else "en"
        return redirect(page_url)
    if go == "to":
        return redirect(leads_to(folder, about))
    if go == "beside":
        return redirect(f"{page_url}?beside={about if about in ('en', 'fr') else ''}")
    return redirect(_continued(visit, folder, page, entry, saved, go))


_KEEP: Final[Mapping[str, Any]] = {"mine": "mine", "theirs": "theirs", "both": "both"}


def _continued(visit: RequestContext, folder: CaseView, page: Page, entry: str | None, saved: Saved, go: str) -> str:
    """The next page; this one again where something typed cannot be read, so that it is seen once before going on."""
    now = folder.at(saved.version)
    page_url = address(folder, page, entry)
    if go == "stay":
        return f"{page_url}?saved=1"
    if _wrong(visit, now, _parts(now, page, entry), checked=False) or saved.conflicts:
        return f"{page_url}?check=1"
    if entry is not None:
        return address(folder, page, holder_of(entry))
    follows = folder.after(page)
    return address(folder, follows, None) if follows else f"/cases/{folder.row.id}"


def _address_of_new(visit: RequestContext, folder: CaseView, page: Page, path: str, saved: Saved, page_url: str) -> str:
    list_found = next((item for item in _lists(_parts(folder, page, _entry(visit))) if item[0] == path), None)
    if list_found is None:
        raise NotThere("desk-no-page")
    now = folder.at(saved.version)
    key = new_key()
    try:
        save(visit, folder, saved.version, add_entry(now.answers, path, key))
    except LookupError:
        raise NotThere("desk-no-page") from None
    at = f"{path}.{key}"
    return f"{page_url}#{quote(at)}" if list_found[1] else address(folder, page, at)


def _entry(visit: RequestContext) -> str | None:
    entry_key = visit.place.get("entry")
    return None if entry_key is None else str(entry_key)


def _lists(parts: tuple[Part, ...]) -> list[tuple[str, bool]]:
    """Every list that can be added to, and whether its entries are answered where it stands."""
    lists: list[tuple[str, bool]] = []
    for part in parts:
        if isinstance(part, ListQuestion):
            lists.append((part.path, part.inline))
            for entry in part.entries:
                lists += _lists(entry.parts)
        elif isinstance(part, Group):
            if part.kind == "fact":
                lists.append((f"{part.path}.accounts", True))
            lists += _lists(part.parts)
    return lists


def _address_after_removal(folder: CaseView, page: Page, entry: str | None, removed: str) -> str | None:
    return address(folder, page, holder_of(entry)) if entry is not None and entry == removed else None


_AT: Final = "/cases/{case}"
ROUTES: Final = (
    Route(_AT, endpoint(tasks)),
    Route(f"{_AT}/{{page}}", endpoint(form_page, keeps=True), methods=["GET", "POST"]),
    Route(f"{_AT}/{{page}}/{{entry:path}}", endpoint(form_page, keeps=True), methods=["GET", "POST"]),
)
"""These come after every other address of a case: a page may be called anything."""
