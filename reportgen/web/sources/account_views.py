"""The views of the accounts of each source, fact by fact for one topic at a time, and of the table of who said what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import quote

from starlette.responses import Response
from starlette.routing import Route

from reportgen.case.draft.answers import Answer, Answers, entries_of
from reportgen.forms.call import notes_of
from reportgen.forms.entries import own_page
from reportgen.forms.model import Question
from reportgen.forms.pages import Page
from reportgen.forms.questions import part_at
from reportgen.report import Name
from reportgen.web.case_view import CaseView, case_view_of
from reportgen.web.http.endpoint import endpoint
from reportgen.web.http.rendering import render_page
from reportgen.web.http.request import NotThere, RequestContext, redirect
from reportgen.web.labels.lookup import unread_words
from reportgen.web.labels.page_labels import PageLabels
from reportgen.web.labels.words import answer_text, as_read, entry_named, in_a_row, label, source_named, sources
from reportgen.web.saving import base_of, save, saved_answer
from reportgen.web.sources.accounts import (
    Agreement,
    FactAccounts,
    SourceAccount,
    SourceQuestions,
    facts,
    read_source_questions,
    source_questions,
    topics_of,
    voices_of,
)
from reportgen.web.sources.log_views import kept_message
from reportgen.web.urls import address


@dataclass(frozen=True, slots=True)
class AccountCell:
    """The accounts one source gives of a fact, in words; empty if it gives none."""

    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact in the table of who said what: whether its accounts agree, and a cell for each source."""

    title: str
    url: str
    agreement: Agreement
    cells: tuple[AccountCell, ...]


def accounts_page(context: RequestContext) -> Response:
    """Show the topics for a source; or one of them, fact by fact, to enter the accounts of that source."""
    view = case_view_of(context)
    key = str(context.place["key"])
    if key not in entries_of(view.answers, "sources"):
        raise NotThere("desk-no-page")
    at = f"sources.{key}"
    source = str(view.answers.get(f"{at}.id", ""))
    facts_: dict[str, Any] = {
        "folder": view,
        "key": key,
        "who": source_named(view.answers, at, context.language),
        "notes": notes_of(view.answers, source),
        "form": PageLabels(context, view),
    }
    if "topic" not in context.place:
        topics = [(page, _count(page, view.answers, source)) for page in topics_of(view)]
        return render_page(
            context, "source_topics.html", topics=topics, kept=kept_message(context, view.answers), **facts_
        )
    topic = next((page for page in topics_of(view) if page.id == context.place["topic"]), None)
    if topic is None:
        raise NotThere("desk-no-page")
    if context.request.method == "POST":
        return _save(context, view, topic, source, key)
    items = [source_questions(fact, source) for fact in facts(topic, view.answers)]
    wrong = {
        question.path: problem
        for item in items
        for question in (item.value, item.absent)
        if (problem := unread_words(question, context.language)) is not None
    }
    other_accounts = [_other_accounts(context, view, item, source) for item in items]
    return render_page(
        context, "source_said.html", topic=topic, listed=list(zip(items, other_accounts, strict=True)),
        wrong=wrong, title=lambda item: fact_title(context, view.answers, item), saved=context.query("saved"),
        follows=_following(view, topic), conflicts=[item for item in view.conflicts if _is_in(item.path, items)],
        summary=facts_["form"].summed(wrong) if context.query("check") else {}, **facts_,
    )  # fmt: skip


def _is_in(path: str, items: Sequence[SourceQuestions]) -> bool:
    return any(path.startswith(f"{item.fact.path}.") for item in items)


def _count(page: Page, answers: Answers, source: str) -> int:
    return sum(bool(fact.of(source)) for fact in facts(page, answers))


def _following(view: CaseView, topic: Page) -> Page | None:
    topics = topics_of(view)
    place = topics.index(topic)
    return topics[place + 1] if place + 1 < len(topics) else None


def _other_accounts(context: RequestContext, view: CaseView, item: SourceQuestions, source: str) -> list[str]:
    """Return the accounts of other sources, in words."""
    names = sources(view.answers, context.language)
    lines = []
    for account in item.fact.accounts:
        others_names = [names.get(source_id, source_id) for source_id in account.sources if source_id != source]
        if others_names or not account.sources:
            speakers = in_a_row(others_names) or context.say("desk-sources-nobody")
            value = account_words(view.answers, item.fact, account, context)
            lines.append(context.say("desk-sources-says", who=speakers, what=value))
    return lines


def _save(context: RequestContext, view: CaseView, topic: Page, source: str, key: str) -> Response:
    view.must_be_open()
    before = view.at(base_of(context)).answers
    changes: dict[str, Answer | None] = {}
    for fact in facts(topic, before):
        changes |= read_source_questions(source_questions(fact, source), source, context.form_data.values, before)
    saved = save(context, view, base_of(context), changes)
    if context.wants_json:
        return saved_answer(context, saved)
    log_at = f"/cases/{view.row.id}/sources-log"
    url = f"{log_at}/{quote(key)}/{topic.id}"
    go, _, about = context.form_data.first("go", "stay").partition(":")
    if go == "language":
        context.session.language = "fr" if about == "fr" else "en"
        return redirect(url)
    if saved.conflicts:
        return redirect(f"{url}?check=1")
    if go == "next" and (following := _following(view, topic)) is not None:
        return redirect(f"{log_at}/{quote(key)}/{following.id}")
    if go in ("next", "topics"):
        return redirect(f"{log_at}/{quote(key)}")
    return redirect(f"{url}?saved=1")


def who_said_what(context: RequestContext) -> Response:
    """Show every fact that has accounts, by topic, with the account of each source and whether they agree."""
    view = case_view_of(context)
    answers = view.answers
    names = sources(answers, context.language)
    tables = []
    for page in topics_of(view):
        page_facts = [fact for fact in facts(page, answers) if fact.accounts]
        source_ids = {source for fact in page_facts for account in fact.accounts for source in account.sources}
        columns = [source for source in names if source in source_ids] + sorted(source_ids - names.keys())
        unsourced = any(not account.sources for fact in page_facts for account in fact.accounts)
        if page_facts:
            lines = [_line(context, view, page, fact, [*columns, *([""] if unsourced else [])]) for fact in page_facts]
            heads = [names.get(source, source) for source in columns]
            tables.append((page, [*heads, *([context.say("desk-sources-nobody")] if unsourced else [])], lines))
    return render_page(context, "who_said_what.html", folder=view, tables=tables)


def _line(context: RequestContext, view: CaseView, page: Page, fact: FactAccounts, columns: Sequence[str]) -> FactRow:
    def cell_of(source: str) -> AccountCell:
        mine = fact.of(source) if source else [account for account in fact.accounts if not account.sources]
        return AccountCell(tuple(account_words(view.answers, fact, account, context) for account in mine))

    entry = fact.entry.path if fact.entry else None
    url = f"{address(view, page, own_entry(entry))}#{quote(fact.path)}"
    agreement = fact.agreement(voices_of(view.answers))
    return FactRow(fact_title(context, view.answers, fact), url, agreement, tuple(map(cell_of, columns)))


def own_entry(entry: str | None) -> str | None:
    """Return the entry on whose own page a fact is asked; `None` if that is the page itself."""
    return own_page(entry) if entry else None


def fact_title(context: RequestContext, answers: Answers, fact: FactAccounts) -> str:
    """Return the title of a fact: its question, after the entry it is in and that entry's name."""
    question = label(fact.group.legend, context.language)
    if fact.entry is None:
        return question
    entry = entry_named(answers, fact.entry.path, context.language)
    first = next(iter(fact.entry.summary(context.language)), None)
    if first is not None and not first.path.startswith(f"{fact.path}."):
        entry = context.say("desk-entry-called", entry=entry, name=Name(answer_text(first, answers, context.language)))
    return context.say("desk-in-entry", entry=entry, question=question)


def account_words(answers: Answers, fact: FactAccounts, account: SourceAccount, context: RequestContext) -> str:
    """Return the value of an account, in words; or the reason it has none."""
    at = f"{fact.path}.accounts.{account.key}"
    name, answer = ("value", account.value) if account.value is not None else ("absent", account.absent)
    if answer is None:
        return context.say("desk-sources-unsaid")
    question = part_at(answers, f"{at}.{name}")
    return as_read(question, answer, answers, context.language) if isinstance(question, Question) else str(answer)


_LOG: Final = "/cases/{case}/sources-log"
ROUTES: Final = (
    Route(f"{_LOG}/{{key}}", endpoint(accounts_page)),
    Route(f"{_LOG}/{{key}}/{{topic}}", endpoint(accounts_page, keeps=True), methods=["GET", "POST"]),
    Route("/cases/{case}/who-said-what", endpoint(who_said_what)),
)
