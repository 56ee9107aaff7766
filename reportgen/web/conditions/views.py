"""The views of the conditions page: choosing by topic, filling blanks within the wording, showing conflicts at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Final
from urllib.parse import quote, urlencode

from starlette.responses import Response
from starlette.routing import Route

from reportgen.case.draft.answers import Answer, below, entries_of, is_key, new_key
from reportgen.forms.entries import add_entry, move_entry, remove_entry
from reportgen.forms.model import Part, Question
from reportgen.forms.posted_answers import read, unread
from reportgen.forms.questions import asks
from reportgen.law import current_pack, order_kind
from reportgen.store import Saved
from reportgen.web.case_view import DONE, CaseView, case_view_of
from reportgen.web.conditions.blanks import posted_keys, read_filling, row_removed
from reportgen.web.conditions.cards import Card
from reportgen.web.conditions.editor import LISTED, ORDER, PAGE, ConditionEditor
from reportgen.web.conditions.labels import in_language
from reportgen.web.http.endpoint import endpoint
from reportgen.web.http.rendering import render_fragment, render_page
from reportgen.web.http.request import RequestContext, redirect
from reportgen.web.labels.lookup import codes_meant, unread_words
from reportgen.web.saving import base_of, save, saved_answer
from reportgen.web.urls import leads_to


def conditions(context: RequestContext) -> Response:
    """Show the conditions page; a post is saved before anything else is done."""
    view = case_view_of(context)
    view.page(PAGE)
    if context.request.method == "POST":
        return _save(context, view)
    return _render(context, view)


def _render(context: RequestContext, view: CaseView) -> Response:
    editor = ConditionEditor(context, view, view.answers)
    cards = tuple(editor.cards())
    find = context.query("find")[:_LONGEST]
    wrong = _wrong(context, editor, cards)
    return render_page(
        context, "conditions.html", folder=view, form=editor.form, cards=cards, find=find, wrong=wrong,
        offers=editor.offers(find), imposed=editor.imposed(), rest=editor.rest(), order=editor.order_ask(),
        order_words=in_language(order_kind(editor.order).words, context.language) if editor.lawful() else "",
        page=view.page(PAGE),
        conflicts=[conflict for conflict in view.conflicts if conflict.path.startswith("plan.")],
        summary=_summary(cards, wrong) if context.query("check") or (wrong and context.query("saved")) else {},
        follows=view.after(view.page(PAGE)),
        done=view.answers.get(f"{DONE}.{PAGE}") is True, saved=context.query("saved"),
        drafted=_day(view.answers.get("plan.law_pack")), pack_day=current_pack().date,
    )  # fmt: skip


def _wrong(context: RequestContext, editor: ConditionEditor, cards: tuple[Card, ...]) -> dict[str, str]:
    """Return the problems of answers, by question. Those of a condition are also shown below its wording."""
    messages = {
        question.path: problem
        for question in _all_questions(editor, cards)
        if question.answer is not None and (problem := unread_words(question, context.language)) is not None
    }
    for card in cards:
        for item in card.print.problems:
            if item.path:
                messages.setdefault(item.path, item.text)
    return messages


def _summary(cards: tuple[Card, ...], wrong: Mapping[str, str]) -> dict[str, str]:
    """Return every problem on the page, by the anchor to go to."""
    messages = dict(wrong)
    for card in cards:
        for item in card.print.problems:
            messages.setdefault(item.path or card.path, item.text)
    return messages


def printing(context: RequestContext) -> Response:
    """Return the printed wording and problems of the conditions: a fragment of the page, for our own script."""
    view = case_view_of(context)
    view.page(PAGE)
    editor = ConditionEditor(context, view, view.answers)
    return render_fragment(context, "conditions_printed.html", prints=tuple(editor.prints()))


def entry(context: RequestContext) -> Response:
    """Redirect to an entry of the list, which has no page of its own but is a part of this one."""
    view = case_view_of(context)
    return redirect(f"/cases/{view.row.id}/{PAGE}#{quote(str(context.place['entry']))}")


def _all_questions(editor: ConditionEditor, cards: tuple[Card, ...]) -> Iterator[Question]:
    yield from asks(editor.rest())
    for card in cards:
        for filling in card.fillings:
            yield from filling.every
        yield from asks((card.reason, *card.dates, *card.more))


# -- saving


def _save(context: RequestContext, view: CaseView) -> Response:
    view.must_be_open()
    base = base_of(context)
    saved = save(context, view, base, posted_answers(ConditionEditor(context, view, view.at(base).answers)))
    if context.wants_json:
        return saved_answer(context, saved)
    return redirect(_next_url(context, view, saved))


def posted_answers(editor: ConditionEditor) -> dict[str, Answer | None]:
    """Return every posted answer of the page, with the conditions ticked and unticked."""
    form_data, answers = editor.context.form_data.values, editor.answers
    changes = _selection(editor)
    order = editor.order_ask()
    parts: list[Part] = [*editor.rest(), *([order] if order else [])]
    for path in editor.paths:
        parts += [item for name, item in editor.parts(path).items() if name != "condition"]
        keys = {
            list_path: posted_keys(form_data, list_path)
            for item in editor.fillings(path, {})
            for list_path in (rows.path for rows in item.lists)
        }
        for item in editor.fillings(path, keys):
            changes |= read_filling(item, form_data, answers)
    changes |= read(tuple(parts), _with_language_tags(parts, form_data))
    if f"{DONE}.{PAGE}:asked" in form_data:
        changes[f"{DONE}.{PAGE}"] = True if editor.context.form_data.first(f"{DONE}.{PAGE}") == "yes" else None
    return changes


def _with_language_tags(parts: Iterable[Part], form_data: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """Return the form data with names of languages replaced by their tags."""
    tagged = dict(form_data)
    for question in asks(tuple(parts)):
        if question.of == "languages" and question.path in tagged:
            tagged[question.path] = [codes_meant(question, "\n".join(tagged[question.path]))]
    return tagged


def _selection(editor: ConditionEditor) -> dict[str, Answer | None]:
    """Turn ticked conditions into entries. An unticked one is removed only while nothing is answered in it."""
    form_data, answers = editor.context.form_data.values, editor.answers
    offers, ticked = form_data.get("offered", []), set(form_data.get("choose", []))
    lawful = {law.id: place for place, law in enumerate(editor.lawful())}
    order = list(entries_of(answers, LISTED))
    changes: dict[str, Answer | None] = {}
    valid = [offer for offer in offers if is_key(offer.partition(" ")[2]) and offer.partition(" ")[0] in lawful]
    valid.sort(key=lambda offer: lawful[offer.partition(" ")[0]])  # in the order of the law pack
    for offer in valid:
        entry_id, _, key = offer.partition(" ")
        at = f"{LISTED}.{key}"
        if offer in ticked and key not in order:
            order.append(key)
            changes[f"{at}.condition"] = entry_id
        elif offer not in ticked and key in order and set(below(answers, at)) <= {f"{at}.condition"}:
            order.remove(key)
            changes[f"{at}.condition"] = None
    if changes:
        changes[LISTED] = {"entries": order} if order else None
    if any(changes.values()):
        if "plan.law_pack" not in answers:
            changes["plan.law_pack"] = current_pack().date.isoformat()
        if ORDER not in answers and editor.order != "probation":  # the default of the case file
            changes[ORDER] = editor.order
    return changes


def _next_url(context: RequestContext, view: CaseView, saved: Saved) -> str:
    """Return the URL that the pressed button leads to; its change is saved on top of the posted answers."""
    go, _, about = context.form_data.first("go", "stay").partition(":")
    url = f"/cases/{view.row.id}/{PAGE}"
    find = context.form_data.first("find").strip()[:_LONGEST]
    search_url = f"{url}?{urlencode({'find': find})}" if find else url
    if go == "find" or (go == "enter" and find):
        return f"{search_url}#choose"
    if go == "choose":
        return f"{search_url}#recommended"
    if go == "another":
        return f"{url}#{quote(about)}"
    if go in ("remove", "up", "down", "add", "instead") and about.startswith("plan."):
        return f"{url}#{quote(_apply_button(context, view, saved, go, about))}"
    if go == "language":
        context.session.language = "fr" if about == "fr" else "en"
        return url
    if go == "to":
        return leads_to(view, about)
    if go in ("stay", "enter"):
        return f"{url}?saved=1"
    now = view.at(saved.version)
    editor = ConditionEditor(context, now, now.answers)
    cards = tuple(editor.cards())
    follows = view.after(view.page(PAGE))
    unsettled = any(card.print.problems for card in cards)
    if saved.conflicts or unsettled or any(unread(question) for question in _all_questions(editor, cards)):
        return f"{url}?check=1"
    return f"/cases/{view.row.id}/{follows.id}" if follows else f"/cases/{view.row.id}"


def _apply_button(context: RequestContext, view: CaseView, saved: Saved, go: str, about: str) -> str:
    """Make the change a button asks for; return the anchor to go to. An entry already gone needs no change."""
    now = view.at(saved.version).answers
    leads = about
    try:
        if go == "add":
            leads = f"{about}.{(key := new_key())}"
            change = add_entry(now, about, key)
        elif go == "remove" and ".values." in about:
            change, leads = row_removed(now, about), about.rpartition(".")[0]
        elif go == "remove":
            change, leads = remove_entry(now, about), "recommended"
        elif go == "instead":
            alternative = ConditionEditor(context, view, now).instead(about)
            change = {f"{about}.condition": alternative.id} if alternative else {}
        else:
            change = move_entry(now, about, -1 if go == "up" else 1)
    except LookupError:
        return "recommended"
    save(context, view, saved.version, change)
    return leads


def _day(answer: Answer | None) -> date | None:
    try:
        return date.fromisoformat(answer) if isinstance(answer, str) else None
    except ValueError:
        return None


_LONGEST: Final = 100
_AT: Final = "/cases/{case}/conditions"
ROUTES: Final = (
    Route(_AT, endpoint(conditions, keeps=True), methods=["GET", "POST"]),
    Route(f"{_AT}/printed", endpoint(printing)),
    Route(f"{_AT}/{{entry:path}}", endpoint(entry)),
)
