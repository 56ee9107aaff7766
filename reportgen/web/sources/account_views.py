"""What each source says, to be answered fact by fact for one topic at a time; and the table of who said what."""

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
from reportgen.web.labels.words import as_read, entry_named, in_a_row, label, shown, source_named, sources
from reportgen.web.saving import base_of, save, saved_answer
from reportgen.web.sources.accounts import (
    FactAccounts,
    How,
    Saying,
    SourceAccount,
    facts,
    read_saying,
    saying,
    topics_of,
    voices_of,
)
from reportgen.web.sources.log_views import kept_said
from reportgen.web.urls import address


@dataclass(frozen=True, slots=True)
class AccountCell:
    """What one source says of a fact, in words; nothing where it says nothing."""

    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FactRow:
    """A fact in the table of who said what: how its accounts stand, and a cell for each source."""

    title: str
    leads: str
    how: How
    cells: tuple[AccountCell, ...]


def said(visit: RequestContext) -> Response:
    """The topics of which a source can tell; or one of them, fact by fact, to be answered as that source says."""
    folder = case_view_of(visit)
    key = str(visit.place["key"])
    if key not in entries_of(folder.answers, "sources"):
        raise NotThere("desk-no-page")
    at = f"sources.{key}"
    source = str(folder.answers.get(f"{at}.id", ""))
    facts_: dict[str, Any] = {
        "folder": folder,
        "key": key,
        "who": source_named(folder.answers, at, visit.language),
        "notes": notes_of(folder.answers, source),
        "form": PageLabels(visit, folder),
    }
    if "topic" not in visit.place:
        topics = [(page, _count(page, folder.answers, source)) for page in topics_of(folder)]
        return render_page(visit, "source_topics.html", topics=topics, kept=kept_said(visit, folder.answers), **facts_)
    topic = next((page for page in topics_of(folder) if page.id == visit.place["topic"]), None)
    if topic is None:
        raise NotThere("desk-no-page")
    if visit.request.method == "POST":
        return _said_posted(visit, folder, topic, source, key)
    sayings = [saying(told, source) for told in facts(topic, folder.answers)]
    wrong = {
        ask.path: problem
        for item in sayings
        for ask in (item.value, item.absent)
        if (problem := unread_words(ask, visit.language)) is not None
    }
    return render_page(
        visit, "source_said.html", topic=topic,
        listed=[(item, _others(visit, folder, item, source)) for item in sayings],
        wrong=wrong, title=lambda item: fact_title(visit, folder.answers, item), saved=visit.asked("saved"),
        follows=_following(folder, topic), conflicts=[item for item in folder.conflicts if _is_in(item.path, sayings)],
        summary=facts_["form"].summed(wrong) if visit.asked("check") else {}, **facts_,
    )  # fmt: skip


def _is_in(path: str, listed: Sequence[Saying]) -> bool:
    return any(path.startswith(f"{one.told.path}.") for one in listed)


def _count(page: Page, answers: Answers, source: str) -> int:
    return sum(bool(told.of(source)) for told in facts(page, answers))


def _following(folder: CaseView, topic: Page) -> Page | None:
    topics = topics_of(folder)
    place = topics.index(topic)
    return topics[place + 1] if place + 1 < len(topics) else None


def _others(visit: RequestContext, folder: CaseView, item: Saying, source: str) -> list[str]:
    """What other sources say of the fact, in words."""
    names_of_sources = sources(folder.answers, visit.language)
    lines = []
    for account in item.told.accounts:
        other_names = [names_of_sources.get(other, other) for other in account.sources if other != source]
        if other_names or not account.sources:
            names_text = in_a_row(other_names) or visit.say("desk-sources-nobody")
            value = account_words(folder.answers, item.told, account, visit)
            lines.append(visit.say("desk-sources-says", who=names_text, what=value))
    return lines


def _said_posted(visit: RequestContext, folder: CaseView, topic: Page, source: str, key: str) -> Response:
    folder.must_be_open()
    before = folder.at(base_of(visit)).answers
    changes: dict[str, Answer | None] = {}
    for told in facts(topic, before):
        changes |= read_saying(saying(told, source), source, visit.posted.values, before)
    saved = save(visit, folder, base_of(visit), changes)
    if visit.wants_json:
        return saved_answer(visit, saved)
    log_at = f"/cases/{folder.row.id}/sources-log"
    topic_url = f"{log_at}/{quote(key)}/{topic.id}"
    go, _, about = visit.posted.one("go", "stay").partition(":")
    if go == "language":
        visit.session.language = "fr" if about == "fr" else "en"
        return redirect(topic_url)
    if saved.conflicts:
        return redirect(f"{topic_url}?check=1")
    if go == "next" and (following := _following(folder, topic)) is not None:
        return redirect(f"{log_at}/{quote(key)}/{following.id}")
    if go in ("next", "topics"):
        return redirect(f"{log_at}/{quote(key)}")
    return redirect(f"{topic_url}?saved=1")


def who_said_what(visit: RequestContext) -> Response:
    """Every fact that has accounts, by topic, with what each source says of it and how they stand to each other."""
    folder = case_view_of(visit)
    answers = folder.answers
    names_of_sources = sources(answers, visit.language)
    tables = []
    for page in topics_of(folder):
        facts_told = [told for told in facts(page, answers) if told.accounts]
        source_ids = {source for told in facts_told for account in told.accounts for source in account.sources}
        columns = [source for source in names_of_sources if source in source_ids] + sorted(
            source_ids - names_of_sources.keys()
        )
        is_unsourced = any(not account.sources for told in facts_told for account in told.accounts)
        if facts_told:
            lines = [
                _line(visit, folder, page, told, [*columns, *([""] if is_unsourced else [])]) for told in facts_told
            ]
            heads = [names_of_sources.get(source, source) for source in columns]
            tables.append((page, [*heads, *([visit.say("desk-sources-nobody")] if is_unsourced else [])], lines))
    return render_page(visit, "who_said_what.html", folder=folder, tables=tables)


def _line(
    visit: RequestContext, folder: CaseView, page: Page, fact_accounts: FactAccounts, columns: Sequence[str]
) -> FactRow:
    def said_by(source: str) -> AccountCell:
        mine = (
            fact_accounts.of(source)
            if source
            else [account for account in fact_accounts.accounts if not account.sources]
        )
        return AccountCell(tuple(account_words(folder.answers, fact_accounts, account, visit) for account in mine))

    entry = fact_accounts.entry.path if fact_accounts.entry else None
    leads = f"{address(folder, page, own_entry(entry))}#{quote(fact_accounts.path)}"
    how = fact_accounts.how(voices_of(folder.answers))
    return FactRow(fact_title(visit, folder.answers, fact_accounts), leads, how, tuple(map(said_by, columns)))


def own_entry(entry: str | None) -> str | None:
    """Return the entry on whose own page a fact is asked; `None` where that is the page itself."""
    return own_page(entry) if entry else None


def fact_title(visit: RequestContext, answers: Answers, fact_accounts: FactAccounts) -> str:
    """Return what a fact is called: its question, after the entry it stands in and what that is called itself."""
    legend = label(fact_accounts.group.legend, visit.language)
    if fact_accounts.entry is None:
        return legend
    entry = entry_named(answers, fact_accounts.entry.path, visit.language)
    first = next(iter(fact_accounts.entry.told(visit.language)), None)
    if first is not None and not first.path.startswith(f"{fact_accounts.path}."):
        entry = visit.say("desk-entry-called", entry=entry, name=Name(shown(first, answers, visit.language)))
    return visit.say("desk-in-entry", entry=entry, question=legend)


def account_words(answers: Answers, fact_accounts: FactAccounts, account: SourceAccount, visit: RequestContext) -> str:
    """Return what an account says, in words; or why it says nothing."""
    at = f"{fact_accounts.path}.accounts.{account.key}"
    name, answer = ("value", account.value) if account.value is not None else ("absent", account.absent)
    if answer is None:
        return visit.say("desk-sources-unsaid")
    ask = part_at(answers, f"{at}.{name}")
    return as_read(ask, answer, answers, visit.language) if isinstance(ask, Question) else str(answer)


_LOG: Final = "/cases/{case}/sources-log"
ROUTES: Final = (
    Route(f"{_LOG}/{{key}}", endpoint(said)),
    Route(f"{_LOG}/{{key}}/{{topic}}", endpoint(said, keeps=True), methods=["GET", "POST"]),
    Route("/cases/{case}/who-said-what", endpoint(who_said_what)),
)
