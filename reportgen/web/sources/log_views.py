"""The views of the source log: the form for a call, and every source with each attempt to reach it."""

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
    call_changes,
    call_values,
    follows,
    outcome_set,
    place_of_call,
    problems,
    source_at,
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
class LoggedSource:
    """A source as the log lists it: its name, outcome, each occasion in words, and the number of facts it gives."""

    key: str
    id: str
    name: str
    kind: str
    outcome: str
    occasions: tuple[str, ...]
    fact_count: int
    paper: bool


def log(context: RequestContext) -> Response:
    """Show the log and the form for a call; the form saves itself as it is typed, and joins the log on the button."""
    view = case_view_of(context)
    if context.request.method == "POST":
        return _call_posted(context, view)
    answers = view.answers
    questions = call_asks(answers, context.desk.today, context.query("source"))
    checked = context.query("check")
    form = CallWords(context, view)
    wrong = {question.path: context.say(problem) for question in questions if (problem := unread(question)) is not None}
    if checked:
        wrong |= {f"{CALL}.{name}": context.say(key) for name, key in problems(questions).items()}
    return render_page(
        context, "sources_log.html", folder=view, asks=questions, form=form, wrong=wrong,
        summary=form.summed(wrong) if checked else {}, listed=_logged(context, view), call=secrets.token_hex(6),
        kept=kept_message(context, answers), saved=context.query("saved"),
        conflicts=[conflict for conflict in view.conflicts if conflict.path.startswith((f"{CALL}.", "sources"))],
    )  # fmt: skip


def _call_posted(context: RequestContext, view: CaseView) -> Response:
    view.must_be_open()
    at = f"/cases/{view.row.id}/sources-log"
    go = context.form_data.first("go", "stay")
    number = context.form_data.first("call")
    key = f"~{number}" if _KEY.fullmatch(number) else f"~{secrets.token_hex(6)}"
    before = view.at(base_of(context)).answers
    if (call_path := place_of_call(context.desk.store.answers(view.row.id), key)) is not None:
        unchanged = Saved(view.row.version, context.at)
        return saved_answer(context, unchanged) if context.wants_json else redirect(_kept_url(at, call_path, go))
    questions = call_asks(before, context.desk.today)
    answers = read(questions, context.form_data.values)
    saved = save(context, view, base_of(context), answers)
    if context.wants_json:
        return saved_answer(context, saved)
    if go.startswith("language:"):
        context.session.language = "fr" if go == "language:fr" else "en"
        return redirect(at)
    if go.startswith("to:"):
        return redirect(leads_to(view, go.partition(":")[2]))
    if go not in ("keep", "said"):
        return redirect(f"{at}?saved=1")
    questions = tuple(replace(question, answer=answers.get(question.path, question.answer)) for question in questions)
    if problems(questions) or saved.conflicts:
        return redirect(f"{at}?check=1")
    call = call_values(questions)
    now = view.at(saved.version).answers
    try:
        source, changes = call_changes(now, call, key, _note_heading(context, now, call))
    except LookupError:
        return redirect(f"{at}?check=1")
    outcome = "set" if f"{source}.outcome" in changes else _outcome_stays(now, source, call)
    save(context, view, saved.version, changes)
    return redirect(_kept_url(at, source, go, outcome))


def _kept_url(at: str, source: str, go: str, outcome: str = "") -> str:
    key = source.rpartition(".")[2]
    query = urlencode({"kept": key, **({"outcome": outcome} if outcome else {})}, safe="~")
    return f"{at}/{key}?{query}" if go == "said" else f"{at}?{query}"


def _outcome_stays(answers: Answers, source: str, call: Mapping[str, Any]) -> str:
    """Return "stays" if the outcome that the officer chose differs from that of the call just made, else ""."""
    spoke = follows(call["result"]) != "not-reached"
    has = answers.get(f"{source}.outcome")
    differs = (
        spoke and has not in (None, follows(call["result"])) and outcome_set(answers, source, call["result"]) is None
    )
    return "stays" if differs else ""


def _note_heading(context: RequestContext, answers: Answers, call: Mapping[str, Any]) -> str:
    """Return the heading of the private note of a call: its day, person, means and result."""
    at = source_at(answers, call["source"])
    person = {f"new.{place}": call.get(name) for name, place in _PERSON_FIELDS.items() if call.get(name)}
    source_name = source_named(answers, at, context.language) if at else source_named(person, "new", context.language)
    return context.say(
        "desk-sources-note", on=date.fromisoformat(call["on"]), who=source_name,
        means=_code(context, "means", call.get("means")), result=_code(context, "result", call["result"]),
    )  # fmt: skip


_PERSON_FIELDS: Final = {"name": "person.name", "relation": "relation", "organization": "organization"}


def kept_message(context: RequestContext, answers: Answers) -> str:
    """Return the notice of a call just saved, and of the outcome of its source."""
    at = f"sources.{context.query('kept')}"
    if context.query("kept") not in entries_of(answers, "sources"):
        return ""
    sentences = [context.say("desk-sources-kept", who=source_named(answers, at, context.language))]
    if context.query("outcome") in ("set", "stays"):
        outcome = _code(context, "outcome", answers.get(f"{at}.outcome"))
        sentences.append(context.say(f"desk-sources-outcome-{context.query('outcome')}", outcome=outcome))
    return " ".join(sentences)


def _logged(context: RequestContext, view: CaseView) -> list[LoggedSource]:
    answers, fact_counts = view.answers, _facts_per_source(context, view)
    return [_logged_source(context, answers, key, fact_counts) for key in entries_of(answers, "sources")]


def _logged_source(context: RequestContext, answers: Answers, key: str, fact_counts: Mapping[str, int]) -> LoggedSource:
    at = f"sources.{key}"
    source, kind = str(answers.get(f"{at}.id", "")), answers.get(f"{at}.kind")
    name = sources(answers, context.language).get(source) or source_named(answers, at, context.language)
    occasion_keys = entries_of(answers, f"{at}.occasions")
    occasions = [_occasion(context, answers, f"{at}.occasions.{occasion}") for occasion in occasion_keys]
    papers = [(field, answers.get(f"{at}.{field}")) for field in ("requested_on", "received_on")]
    for field, day in papers:
        if day is not None:
            occasions.append(context.say(f"desk-sources-{field.replace('_', '-')}", on=_day(context, day)))
    return LoggedSource(
        key, source, name, _code(context, "kind", kind),
        _code(context, "outcome", answers.get(f"{at}.outcome")), tuple(occasions),
        fact_counts.get(source, 0), kind in _PAPERS,
    )  # fmt: skip


def _occasion(context: RequestContext, answers: Answers, at: str) -> str:
    minutes = answers.get(f"{at}.minutes")
    facts_ = {
        "on": _day(context, answers.get(f"{at}.on")),
        "means": _code(context, "means", answers.get(f"{at}.means")),
        "result": _code(context, "result", answers.get(f"{at}.result", "spoke")),
    }
    if isinstance(minutes, int) and not isinstance(minutes, bool):
        return context.say("desk-sources-occasion-minutes", minutes=minutes, **facts_)
    return context.say("desk-sources-occasion", **facts_)


def _day(context: RequestContext, answer: Answer | None) -> str:
    try:
        return context.say("desk-sources-day", on=date.fromisoformat(answer)) if isinstance(answer, str) else "?"
    except ValueError:
        return answer if isinstance(answer, str) else "?"


_CODES: Final[Mapping[str, tuple[str, ...]]] = {
    "kind": get_args(Source.model_fields["kind"].annotation),
    "outcome": get_args(Source.model_fields["outcome"].annotation),
    "means": get_args(Means),
    "result": get_args(Occasion.model_fields["result"].annotation),
}


def _code(context: RequestContext, field: str, code: Answer | None) -> str:
    if not isinstance(code, str):
        return context.say("desk-sources-unsaid")
    return words_of_codes((code,), context.language, field)[code] if code in _CODES[field] else code


def _facts_per_source(context: RequestContext, view: CaseView) -> dict[str, int]:
    """Return the number of facts each source gives."""

    def work() -> dict[str, int]:
        counts: dict[str, int] = {}
        for fact in (fact for page in topics_of(view) for fact in facts(page, view.answers)):
            for source in {source_id for account in fact.accounts for source_id in account.sources}:
                counts[source] = counts.get(source, 0) + 1
        return counts

    counts: dict[str, int] = context.desk.remembered(("told-by", view.row.id, view.row.version), work)
    return counts


class CallWords(PageLabels):
    """The labels of the form for a call."""

    def label(self, part: Part) -> str:
        """Return the label of a question."""
        is_call = isinstance(part, Question) and part.model == MODEL
        return self._visit.say(f"desk-sources-call-{part.field}") if is_call else super().label(part)

    def question_text(self, path: str) -> str:
        """Return the question at a path, in words: for a field of the call, its own label."""
        at, _, field = path.rpartition(".")
        return self._visit.say(f"desk-sources-call-{field}") if at == CALL else super().question_text(path)

    def hint(self, part: Part) -> str:
        """Return the hint of a question; "" if it needs none."""
        if isinstance(part, Question) and part.model == MODEL:
            return self._visit.say(f"desk-sources-call-{part.field}-hint") if part.field in _HINTS else ""
        return super().hint(part)

    def choices(self, question: Question) -> Mapping[str, str]:
        """Return the choices, each with its words."""
        if question.model != MODEL:
            return super().choices(question)
        if question.field == "source":
            return {**sources(self._folder.answers, self._visit.language), NEW: self._visit.say("desk-sources-someone")}
        if question.field == "form":
            return {code: self._visit.say(f"desk-new-form-{code}") for code in question.codes}
        return super().choices(question)


_HINTS: Final = ("name", "notes", "consent")


ROUTES: Final = (Route("/cases/{case}/sources-log", endpoint(log, keeps=True), methods=["GET", "POST"]),)
