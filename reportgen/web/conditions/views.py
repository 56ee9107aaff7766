"""The page of conditions: chosen by topic, their blanks filled in their wording, conflicts told at once."""

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
from reportgen.web.conditions.editor import LISTED, ORDER, PAGE, Card, ConditionEditor
from reportgen.web.conditions.labels import said_in
from reportgen.web.http.endpoint import endpoint
from reportgen.web.http.rendering import render_fragment, render_page
from reportgen.web.http.request import RequestContext, redirect
from reportgen.web.labels.lookup import meant, unread_words
from reportgen.web.saving import base_of, save, saved_answer
from reportgen.web.urls import leads_to


def conditions(visit: RequestContext) -> Response:
    """The page of conditions; what is posted to it is saved before anything else is done."""
    folder = case_view_of(visit)
    folder.page(PAGE)
    if visit.request.method == "POST":
        return _posted(visit, folder)
    return _shown(visit, folder)


def _shown(visit: RequestContext, folder: CaseView) -> Response:
    bench = ConditionEditor(visit, folder, folder.answers)
    cards = tuple(bench.cards())
    find = visit.asked("find")[:_LONGEST]
    wrong = _wrong(visit, bench, cards)
    return render_page(
        visit, "conditions.html", folder=folder, form=bench.form, cards=cards, find=find, wrong=wrong,
        offers=bench.offers(find), imposed=bench.imposed(), rest=bench.rest(), order=bench.order_ask(),
        order_words=said_in(order_kind(bench.order).words, visit.language) if bench.lawful() else "",
        page=folder.page(PAGE),
        conflicts=[one for one in folder.conflicts if one.path.startswith("plan.")],
        summary=_summary(cards, wrong) if visit.asked("check") or (wrong and visit.asked("saved")) else {},
        follows=folder.after(folder.page(PAGE)),
        done=folder.answers.get(f"{DONE}.{PAGE}") is True, saved=visit.asked("saved"),
        drafted=_day(folder.answers.get("plan.law_pack")), pack_day=current_pack().date,
    )  # fmt: skip


def _wrong(visit: RequestContext, bench: ConditionEditor, cards: tuple[Card, ...]) -> dict[str, str]:
    """What is wrong with an answer, by its question. Of a condition it is told below its wording too."""
    messages = {
        ask.path: problem
        for ask in _all(bench, cards)
        if ask.answer is not None and (problem := unread_words(ask, visit.language)) is not None
    }
    for card in cards:
        for condition_problem in card.print.problems:
            if condition_problem.path:
                messages.setdefault(condition_problem.path, condition_problem.said)
    return messages


def _summary(cards: tuple[Card, ...], wrong: Mapping[str, str]) -> dict[str, str]:
    """Everything that is to be settled on the page, by what to go to."""
    messages = dict(wrong)
    for card in cards:
        for problem in card.print.problems:
            messages.setdefault(problem.path or card.path, problem.said)
    return messages


def printing(visit: RequestContext) -> Response:
    """How the recommended conditions read now, and what is wrong with them: a piece of the page, for our own script."""
    folder = case_view_of(visit)
    folder.page(PAGE)
    bench = ConditionEditor(visit, folder, folder.answers)
    return render_fragment(visit, "conditions_printed.html", prints=tuple(bench.prints()))


def entry(visit: RequestContext) -> Response:
    """An entry of the list has no page of its own: it is a part of this one."""
    folder = case_view_of(visit)
    return redirect(f"/cases/{folder.row.id}/{PAGE}#{quote(str(visit.place['entry']))}")


def _all(bench: ConditionEditor, cards: tuple[Card, ...]) -> Iterator[Question]:
    yield from asks(bench.rest())
    for card in cards:
        for filling in card.fillings:
            yield from filling.every
        yield from asks((card.reason, *card.dates, *card.more))


# -- saving


def _posted(visit: RequestContext, folder: CaseView) -> Response:
    folder.must_be_open()
    base = base_of(visit)
    saved = save(visit, folder, base, given_in(ConditionEditor(visit, folder, folder.at(base).answers)))
    if visit.wants_json:
        return saved_answer(visit, saved)
    return redirect(_onward(visit, folder, saved))


def given_in(bench: ConditionEditor) -> dict[str, Answer | None]:
    """Return what was posted: every answer of the page, what was ticked, what was unticked."""
    posted_values, answers = bench.visit.posted.values, bench.answers
    changes = _chosen(bench)
    order = bench.order_ask()
    parts: list[Part] = [*bench.rest(), *([order] if order else [])]
    for path in bench.paths:
        parts += [filling for name, filling in bench.parts(path).items() if name != "condition"]
        keys = {
            list_path: posted_keys(posted_values, list_path)
            for filling in bench.fillings(path, {})
            for list_path in (rows.path for rows in filling.lists)
        }
        for filling in bench.fillings(path, keys):
            changes |= read_filling(filling, posted_values, answers)
    changes |= read(tuple(parts), _meant(parts, posted_values))
    if f"{DONE}.{PAGE}:asked" in posted_values:
        changes[f"{DONE}.{PAGE}"] = True if bench.visit.posted.one(f"{DONE}.{PAGE}") == "yes" else None
    return changes


def _meant(parts: Iterable[Part], posted_values: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """What was posted, with the name of a language as its tag."""
    values = dict(posted_values)
    for ask in asks(tuple(parts)):
        if ask.of == "languages" and ask.path in values:
            values[ask.path] = [meant(ask, "\n".join(values[ask.path]))]
    return values


def _chosen(bench: ConditionEditor) -> dict[str, Answer | None]:
    """What was ticked becomes an entry. What is unticked again leaves only as long as nothing was answered in it."""
    posted_values, answers = bench.visit.posted.values, bench.answers
    offers, ticked = posted_values.get("offered", []), set(posted_values.get("choose", []))
    lawful = {offer.id: place for place, offer in enumerate(bench.lawful())}
    order = list(entries_of(answers, LISTED))
    changes: dict[str, Answer | None] = {}
    known_offers = [offer for offer in offers if is_key(offer.partition(" ")[2]) and offer.partition(" ")[0] in lawful]
    for offer in sorted(
        known_offers, key=lambda offer: lawful[offer.partition(" ")[0]]
    ):  # those of the law first, as in the pack
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
        if ORDER not in answers and bench.order != "probation":  # which the case file takes for granted
            changes[ORDER] = bench.order
    return changes


def _onward(visit: RequestContext, folder: CaseView, saved: Saved) -> str:
    """Where the button leads that was pressed; what it changes is saved on top of what was typed."""
    go, _, about = visit.posted.one("go", "stay").partition(":")
    page_url = f"/cases/{folder.row.id}/{PAGE}"
    find = visit.posted.one("find").strip()[:_LONGEST]
    search_url = f"{page_url}?{urlencode({'find': find})}" if find else page_url
    if go == "find" or (go == "enter" and find):
        return f"{search_url}#choose"
    if go == "choose":
        return f"{search_url}#recommended"
    if go == "another":
        return f"{page_url}#{quote(about)}"
    if go in ("remove", "up", "down", "add", "instead") and about.startswith("plan."):
        return f"{page_url}#{quote(_changed(visit, folder, saved, go, about))}"
    if go == "language":
        visit.session.language = "fr" if about == "fr" else "en"
        return page_url
    if go == "to":
        return leads_to(folder, about)
    if go in ("stay", "enter"):
        return f"{page_url}?saved=1"
    now = folder.at(saved.version)
    bench = ConditionEditor(visit, now, now.answers)
    cards = tuple(bench.cards())
    follows = folder.after(folder.page(PAGE))
    if saved.conflicts or any(one.print.problems for one in cards) or any(unread(ask) for ask in _all(bench, cards)):
        return f"{page_url}?check=1"
    return f"/cases/{folder.row.id}/{follows.id}" if follows else f"/cases/{folder.row.id}"


def _changed(visit: RequestContext, folder: CaseView, saved: Saved, go: str, about: str) -> str:
    """Make the change a button asks for; return what to go to. What is gone already needs no change."""
    now = folder.at(saved.version).answers
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
            instead = ConditionEditor(visit, folder, now).instead(about)
            change = {f"{about}.condition": instead.id} if instead else {}
        else:
            change = move_entry(now, about, -1 if go == "up" else 1)
    except LookupError:
        return "recommended"
    save(visit, folder, saved.version, change)
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
