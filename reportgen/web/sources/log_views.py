"""The log of sources: a form for a call, filled in while it lasts; and every source with each try to reach it."""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final, get_args
from urllib.parse import urlencode

from starlette.responses import Response
from starlette.routing import Route

from reportgen.case.draft.answers import Answer, Answers, entries_of
from reportgen.case.model.evidence import Occasion, Source
from reportgen.case.values.codes import Means
from reportgen.forms.call import (
    CALL,
    MODEL,
    NEW,
    call_asks,
    follows,
    kept,
    outcome_set,
    place_of_call,
    problems,
    source_at,
    written,
)
from reportgen.forms.model import Part, Question
from reportgen.forms.posted_answers import read, unread
from reportgen.language.choices import choices as words_of_codes
from reportgen.store import Saved
from reportgen.web.case_view import CaseView, case_view_of
from reportgen.web.http.endpoint import endpoint
from reportgen.web.http.rendering import render_page
from reportgen.web.http.request import RequestContext, redirect
from reportgen.web.labels.page_labels import PageLabels
from reportgen.web.labels.words import source_named, sources
from reportgen.web.saving import base_of, save, saved_answer
from reportgen.web.sources.accounts import facts, topics_of
from reportgen.web.urls import leads_to

_KEY: Final = re.compile(r"[0-9a-f]{12}")
_PAPERS: Final = ("record", "document")


@dataclass(frozen=True, slots=True)
class Logged:
    """A source as the log lists it: who, what became of it, each occasion in words, how many facts it tells."""

    key: str
    id: str
    name: str
    kind: str
    outcome: str
    occasions: tuple[str, ...]
    tells: int
    paper: bool


def log(visit: RequestContext) -> Response:
    """The log, and the form for a call; what is typed in it is saved as it is typed, and kept when it is pressed."""
    folder = case_view_of(visit)
    if visit.request.method == "POST":
        return _call_posted(visit, folder)
    answers = folder.answers
    asks = call_asks(answers, visit.desk.today, visit.asked("source"))
    checked = visit.asked("check")
    form = CallWords(visit, folder)
    wrong = {ask.path: visit.say(problem) for ask in asks if (problem := unread(ask)) is not None}
    if checked:
        wrong |= {f"{CALL}.{name}": visit.say(key) for name, key in problems(asks).items()}
    return render_page(
        visit, "sources_log.html", folder=folder, asks=asks, form=form, wrong=wrong,
        summary=form.summed(wrong) if checked else {}, listed=_logged(visit, folder), call=secrets.token_hex(6),
        kept=kept_said(visit, answers), saved=visit.asked("saved"),
        conflicts=[one for one in folder.conflicts if one.path.startswith((f"{CALL}.", "sources"))],
    )  # fmt: skip


def _call_posted(visit: RequestContext, folder: CaseView) -> Response:
    folder.must_be_open()
    at = f"/cases/{folder.row.id}/sources-log"
    go = visit.posted.one("go", "stay")
    number = visit.posted.one("call")
    key = f"~{number}" if _KEY.fullmatch(number) else f"~{secrets.token_hex(6)}"
    before = folder.at(base_of(visit)).answers
    if (place_in_log := place_of_call(visit.desk.store.answers(folder.row.id), key)) is not None:
        again = Saved(folder.row.version, visit.at)
        return saved_answer(visit, again) if visit.wants_json else redirect(_kept_at(at, place_in_log, go))
    asks = call_asks(before, visit.desk.today)
    answers_read = read(asks, visit.posted.values)
    saved = save(visit, folder, base_of(visit), answers_read)
    if visit.wants_json:
        return saved_answer(visit, saved)
    if go.startswith("language:"):
        visit.session.language = "fr" if go == "language:fr" else "en"
        return redirect(at)
    if go.startswith("to:"):
        return redirect(leads_to(folder, go.partition(":")[2]))
    if go not in ("keep", "said"):
        return redirect(f"{at}?saved=1")
    asks = tuple(replace(ask, answer=answers_read.get(ask.path, ask.answer)) for ask in asks)
    if problems(asks) or saved.conflicts:
        return redirect(f"{at}?check=1")
    call = written(asks)
    now = folder.at(saved.version).answers
    try:
        source, changes = kept(now, call, key, _lead(visit, now, call))
    except LookupError:
        return redirect(f"{at}?check=1")
    outcome = "set" if f"{source}.outcome" in changes else _stays(now, source, call)
    save(visit, folder, saved.version, changes)
    return redirect(_kept_at(at, source, go, outcome))


def _kept_at(at: str, source: str, go: str, outcome: str = "") -> str:
    key = source.rpartition(".")[2]
    query = urlencode({"kept": key, **({"outcome": outcome} if outcome else {})}, safe="~")
    return f"{at}/{key}?{query}" if go == "said" else f"{at}?{query}"


def _stays(answers: Answers, source: str, call: Mapping[str, Any]) -> str:
    """Whether the outcome that the officer chose says otherwise than the call just made."""
    spoke = follows(call["result"]) != "not-reached"
    has = answers.get(f"{source}.outcome")
    outcome_stays = (
        spoke and has not in (None, follows(call["result"])) and outcome_set(answers, source, call["result"]) is None
    )
    return "stays" if outcome_stays else ""


def _lead(visit: RequestContext, answers: Answers, call: Mapping[str, Any]) -> str:
    """How the private note of a call begins: when, with whom, by what means, with what result."""
    at = source_at(answers, call["source"])
    new_source = {f"new.{place}": call.get(name) for name, place in _NAMED.items() if call.get(name)}
    source_words = source_named(answers, at, visit.language) if at else source_named(new_source, "new", visit.language)
    return visit.say(
        "desk-sources-note", on=date.fromisoformat(call["on"]), who=source_words,
        means=_code(visit, "means", call.get("means")),
        result=_code(visit, "result", call["result"]),
    )  # fmt: skip


_NAMED: Final = {"name": "person.name", "relation": "relation", "organization": "organization"}


def kept_said(visit: RequestContext, answers: Answers) -> str:
    """What became of a call that was just kept, and of the outcome of its source."""
    at = f"sources.{visit.asked('kept')}"
    if visit.asked("kept") not in entries_of(answers, "sources"):
        return ""
    messages = [visit.say("desk-sources-kept", who=source_named(answers, at, visit.language))]
    if visit.asked("outcome") in ("set", "stays"):
        outcome = _code(visit, "outcome", answers.get(f"{at}.outcome"))
        messages.append(visit.say(f"desk-sources-outcome-{visit.asked('outcome')}", outcome=outcome))
    return " ".join(messages)


def _logged(visit: RequestContext, folder: CaseView) -> list[Logged]:
    answers, tells = folder.answers, _told_by(visit, folder)
    return [_one_logged(visit, answers, key, tells) for key in entries_of(answers, "sources")]


def _one_logged(visit: RequestContext, answers: Answers, key: str, tells: Mapping[str, int]) -> Logged:
    at = f"sources.{key}"
    source, kind = str(answers.get(f"{at}.id", "")), answers.get(f"{at}.kind")
    source_words = sources(answers, visit.language).get(source) or source_named(answers, at, visit.language)
    occasions = [_occasion(visit, answers, f"{at}.occasions.{one}") for one in entries_of(answers, f"{at}.occasions")]
    papers = [(name, answers.get(f"{at}.{name}")) for name in ("requested_on", "received_on")]
    for name, day in papers:
        if day is not None:
            occasions.append(visit.say(f"desk-sources-{name.replace('_', '-')}", on=_day(visit, day)))
    return Logged(
        key, source, source_words, _code(visit, "kind", kind),
        _code(visit, "outcome", answers.get(f"{at}.outcome")), tuple(occasions), tells.get(source, 0), kind in _PAPERS,
    )  # fmt: skip


def _occasion(visit: RequestContext, answers: Answers, at: str) -> str:
    minutes = answers.get(f"{at}.minutes")
    facts_ = {
        "on": _day(visit, answers.get(f"{at}.on")),
        "means": _code(visit, "means", answers.get(f"{at}.means")),
        "result": _code(visit, "result", answers.get(f"{at}.result", "spoke")),
    }
    if isinstance(minutes, int) and not isinstance(minutes, bool):
        return visit.say("desk-sources-occasion-minutes", minutes=minutes, **facts_)
    return visit.say("desk-sources-occasion", **facts_)


def _day(visit: RequestContext, answer: Answer | None) -> str:
    try:
        return visit.say("desk-sources-day", on=date.fromisoformat(answer)) if isinstance(answer, str) else "?"
    except ValueError:
        return answer if isinstance(answer, str) else "?"


_CODES: Final[Mapping[str, tuple[str, ...]]] = {
    "kind": get_args(Source.model_fields["kind"].annotation),
    "outcome": get_args(Source.model_fields["outcome"].annotation),
    "means": get_args(Means),
    "result": get_args(Occasion.model_fields["result"].annotation),
}


def _code(visit: RequestContext, field: str, code: Answer | None) -> str:
    if not isinstance(code, str):
        return visit.say("desk-sources-unsaid")
    return words_of_codes((code,), visit.language, field)[code] if code in _CODES[field] else code


def _told_by(visit: RequestContext, folder: CaseView) -> dict[str, int]:
    """How many facts each source tells."""

    def work() -> dict[str, int]:
        counts: dict[str, int] = {}
        for fact_accounts in (
            fact_accounts for page in topics_of(folder) for fact_accounts in facts(page, folder.answers)
        ):
            for source in {one for account in fact_accounts.accounts for one in account.sources}:
                counts[source] = counts.get(source, 0) + 1
        return counts

    counts_by_source: dict[str, int] = visit.desk.remembered(("told-by", folder.row.id, folder.row.version), work)
    return counts_by_source


class CallWords(PageLabels):
    """The words of the form for a call."""

    def label(self, part: Part) -> str:
        """The label of a question."""
        is_of_call = isinstance(part, Question) and part.model == MODEL
        return self._visit.say(f"desk-sources-call-{part.field}") if is_of_call else super().label(part)

    def named(self, path: str) -> str:
        """What a path asks, in words: of the call that is written down, its question."""
        at, _, field = path.rpartition(".")
        return self._visit.say(f"desk-sources-call-{field}") if at == CALL else super().named(path)

    def hint(self, part: Part) -> str:
        """What helps to answer it; nothing where nothing need be said."""
        if isinstance(part, Question) and part.model == MODEL:
            return self._visit.say(f"desk-sources-call-{part.field}-hint") if part.field in _HINTS else ""
        return super().hint(part)

    def choices(self, ask: Question) -> Mapping[str, str]:
        """What can be chosen, each with its words."""
        if ask.model != MODEL:
            return super().choices(ask)
        if ask.field == "source":
            return {**sources(self._folder.answers, self._visit.language), NEW: self._visit.say("desk-sources-someone")}
        if ask.field == "form":
            return {code: self._visit.say(f"desk-new-form-{code}") for code in ask.codes}
        return super().choices(ask)


_HINTS: Final = ("name", "notes", "consent")


ROUTES: Final = (Route("/cases/{case}/sources-log", endpoint(log, keeps=True), methods=["GET", "POST"]),)
