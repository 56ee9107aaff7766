"""The replies of a filled guide in words: the typed text, its interpretation, and the current answer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from reportgen.case.draft.answers import Answer, Answers, entries_of
from reportgen.errors import ReportgenError
from reportgen.forms.entries import plain_path
from reportgen.forms.guide_import import ImportedReply, changes_to_save
from reportgen.forms.pages import page_of
from reportgen.forms.questions import ask_at
from reportgen.kinds import load_kind
from reportgen.output.guide import guide_of, understood_in
from reportgen.report import Language, Name
from reportgen.report.guide import FilledGuide, GuideEntries, GuideQuestion
from reportgen.web.case_view import CaseView
from reportgen.web.http.request import RequestContext
from reportgen.web.labels.questions import question_at
from reportgen.web.labels.words import as_read, sources

_SPACES: Final = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class ReplyRow:
    """One reply as an officer reads it. `offers` are the possible actions, `choice` the chosen one; without any offer
    the form has no place for it, or has the same answer already (`same`)."""

    number: int
    question: str
    wording: str
    interpretation: str
    current: tuple[str, ...]
    problem: str
    offers: tuple[str, ...]
    choice: str
    same: bool
    beside: bool
    loose: bool


@dataclass(frozen=True, slots=True)
class Topic:
    """The replies about one page of the form."""

    id: str
    heading: str
    rows: tuple[ReplyRow, ...]


class Replies:
    """The replies of one guide beside the answers of a case; `source` is the id of the interview, if known."""

    def __init__(
        self, context: RequestContext, view: CaseView, guide: FilledGuide, answers: Answers, source: str,
        choices: Mapping[str, list[str]],
    ) -> None:  # fmt: skip
        self._context, self._view, self._guide = context, view, guide
        self._answers, self._source, self._choices = answers, source, choices
        self.imported = understood_in(guide, answers, source=source)
        self._then: Answers = {**answers, **changes_to_save(self.imported, answers, source=source)}

    @cached_property
    def topics(self) -> tuple[Topic, ...]:
        """All replies by topic, in the order of the guide."""
        by_page: dict[tuple[str, str], list[ReplyRow]] = {}
        for number, reply in enumerate(self.imported):
            page = page_of(reply.path) if reply.path else None
            at = (page.id, self._context.say(f"page-{page.id}")) if page else ("", reply.place.heading)
            by_page.setdefault(at, []).append(self._row(number, reply))
        return tuple(
            Topic(f"topic-{place}", heading, tuple(rows)) for place, ((_, heading), rows) in enumerate(by_page.items())
        )

    @property
    def rows(self) -> tuple[ReplyRow, ...]:
        """All replies, in the order of the guide."""
        return tuple(row for topic in self.topics for row in topic.rows)

    def selection(self) -> Iterator[ImportedReply]:
        """Yield the replies to save, as the officer chose."""
        picked = {row.number: row.choice for row in self.rows}
        for number, reply in enumerate(self.imported):
            if picked[number] == "add":
                yield replace(reply, answer=reply.both)
            elif picked[number] == "take":
                yield reply

    def reads_as(self, later: Replies) -> bool:
        """Whether other replies read the same as these to an officer."""
        mine, theirs = ([(row.current, row.same, row.beside, row.offers) for row in r.rows] for r in (self, later))
        return mine == theirs

    def _row(self, number: int, reply: ImportedReply) -> ReplyRow:
        offers = self._offers(reply)
        beside = ".accounts." in reply.path and reply.current is None and bool(self._current(reply))
        posted_choice = self._choices.get(f"r{number}", [""])[-1]
        choice = posted_choice if posted_choice in offers else _default_choice(reply, offers, beside=beside)
        return ReplyRow(
            number, self.question(reply), self._wording(reply), self._interpretation(reply), self._current(reply),
            self._context.say(reply.problem) if reply.problem else "", offers,
            choice, reply.same, beside, not offers and not reply.same,
        )  # fmt: skip

    def _offers(self, reply: ImportedReply) -> tuple[str, ...]:
        page = page_of(reply.path) if reply.path else None
        if reply.answer is None or page is None or page.id not in {shown_page.id for shown_page in self._view.pages}:
            return ()
        if reply.same:
            ids = self._answers.get(f"{reply.path.rpartition('.')[0]}.sources")
            is_source = isinstance(ids, list) and self._source in ids
            return ("take", "leave") if ".accounts." in reply.path and not is_source else ()
        return ("take", "add", "leave") if reply.both is not None else ("take", "leave")

    def question(self, reply: ImportedReply) -> str:
        """Return the question, in the words of the guide in the language of the page."""
        guide_question = self._guide_question(reply, self._context.language)
        if guide_question is None:
            return question_at(self._context, self._then, reply.path) if reply.path else reply.place.question
        question, entry = guide_question
        if not entry:
            return question.label
        return self._context.say("desk-filled-entry", entry=entry, number=reply.entry, question=question.label)

    def _guide_question(self, reply: ImportedReply, language: Language) -> tuple[GuideQuestion, str] | None:
        questions: Mapping[str, tuple[GuideQuestion, str]] = self._context.desk.remembered(
            ("asked", self._guide.kind, language), lambda: _questions(self._guide.kind, language)
        )
        path = plain_path(reply.path)
        while path and path not in questions:
            path = path.rpartition(".")[0]
        return questions.get(path)

    def _wording(self, reply: ImportedReply) -> str:
        """Return the typed text; for ticked boxes, their words."""
        question, _ = self._guide_question(reply, self._guide.language) or (None, "")
        words = {choice.code: choice.words for choice in (*question.choices, *question.instead)} if question else {}
        parts = reply.wording.split(", ")
        return ", ".join(words[part] for part in parts) if all(part in words for part in parts) else reply.wording

    def _interpretation(self, reply: ImportedReply) -> str:
        if reply.answer is None or reply.problem or not reply.path:
            return ""
        read = self._read(reply.path, reply.answer)
        return "" if _SPACES.sub(" ", read) == _SPACES.sub(" ", reply.wording.strip()) else read

    def _current(self, reply: ImportedReply) -> tuple[str, ...]:
        """Return the current answer of the case; for a fact, every account with its sources."""
        fact, is_account, _ = reply.path.partition(".accounts.")
        if not is_account:
            return (self._read(reply.path, reply.current),) if reply.current is not None else ()
        lines = []
        names = sources(self._answers, self._context.language)
        for key in entries_of(self._answers, f"{fact}.accounts"):
            at = f"{fact}.accounts.{key}"
            values = [
                self._read(path, self._answers[path])
                for path in (f"{at}.value", f"{at}.absent") if path in self._answers
            ]  # fmt: skip
            by = self._answers.get(f"{at}.sources")
            source_names = ", ".join(names.get(str(value), str(value)) for value in by) if isinstance(by, list) else ""
            if source_names:
                values = [self._context.say("desk-filled-by", said=value, who=Name(source_names)) for value in values]
            lines += values
        return tuple(lines)

    def _read(self, path: str, answer: Answer) -> str:
        question = ask_at(self._then, path)
        return as_read(question, answer, self._then, self._context.language) if question else str(answer)


def _default_choice(reply: ImportedReply, offers: tuple[str, ...], *, beside: bool) -> str:
    """Return the choice before anyone chooses: no current answer is replaced, no refusal put beside an answer."""
    if not offers:
        return ""
    if beside and reply.path.endswith(".absent"):
        return "leave"
    if reply.current is None and not reply.same:
        return "take"
    return "add" if "add" in offers else "leave"


def _questions(kind: str, language: Language) -> Mapping[str, tuple[GuideQuestion, str]]:
    """Return every question of a kind's guide by its path, with the name of its entry."""
    try:
        guide = guide_of(load_kind(kind), language)
    except ReportgenError:  # of a kind that this program no longer has
        return {}
    by_path: dict[str, tuple[GuideQuestion, str]] = {}
    for section in guide.sections:
        for part in section.parts:
            if isinstance(part, GuideEntries):
                by_path |= {f"{part.path}.{question.path}": (question, part.entry) for question in part.questions}
            else:
                by_path[part.path] = (part, "")
    return by_path
