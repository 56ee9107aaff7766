"""What a filled guide comes to, reply by reply, in words: what was typed, what it was understood as, what stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from reportgen.case.draft.answers import Answer, Answers, entries_of
from reportgen.errors import ReportgenError
from reportgen.forms.entries import plain_path
from reportgen.forms.guide_import import Understood, to_keep
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

_WRITTEN: Final = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class ReplyRow:
    """One reply as an officer reads it. `offers` is what can be done with it, `chosen` what is; without any offer it
    has no place in this form, or stands there already (`same`)."""

    number: int
    question: str
    said: str
    meant: str
    stands: tuple[str, ...]
    problem: str
    offers: tuple[str, ...]
    chosen: str
    same: bool
    beside: bool
    loose: bool


@dataclass(frozen=True, slots=True)
class Topic:
    """The replies to the questions of one page of the form."""

    id: str
    heading: str
    rows: tuple[ReplyRow, ...]


class Replies:
    """The replies of one guide beside the answers of a case; `source` is the id of the interview, if it is known."""

    def __init__(
        self, visit: RequestContext, folder: CaseView, filled_guide: FilledGuide, answers: Answers, source: str,
        choices: Mapping[str, list[str]],
    ) -> None:  # fmt: skip
        self._visit, self._folder, self._filled = visit, folder, filled_guide
        self._answers, self._source, self._choices = answers, source, choices
        self.each = understood_in(filled_guide, answers, source=source)
        self._then: Answers = {**answers, **to_keep(self.each, answers, source=source)}

    @cached_property
    def topics(self) -> tuple[Topic, ...]:
        """All replies by topic, in the order of the guide."""
        rows_by_topic: dict[tuple[str, str], list[ReplyRow]] = {}
        for number, reply in enumerate(self.each):
            page = page_of(reply.path) if reply.path else None
            at = (page.id, self._visit.say(f"page-{page.id}")) if page else ("", reply.place.heading)
            rows_by_topic.setdefault(at, []).append(self._row(number, reply))
        return tuple(
            Topic(f"topic-{place}", heading, tuple(rows))
            for place, ((_, heading), rows) in enumerate(rows_by_topic.items())
        )

    @property
    def rows(self) -> tuple[ReplyRow, ...]:
        """All replies, in the order of the guide."""
        return tuple(row for topic in self.topics for row in topic.rows)

    def chosen(self) -> Iterator[Understood]:
        """Yield what is to be kept of what was understood, as it was chosen."""
        picked = {row.number: row.chosen for row in self.rows}
        for number, reply in enumerate(self.each):
            if picked[number] == "add":
                yield replace(reply, answer=reply.both)
            elif picked[number] == "take":
                yield reply

    def reads_as(self, replies: Replies) -> bool:
        """Whether an officer who has seen these replies has seen the others too."""
        mine, theirs = ([(row.stands, row.same, row.beside, row.offers) for row in one.rows] for one in (self, replies))
        return mine == theirs

    def _row(self, number: int, reply: Understood) -> ReplyRow:
        offers = self._offers(reply)
        beside = ".accounts." in reply.path and reply.stands is None and bool(self._stands(reply))
        choice = self._choices.get(f"r{number}", [""])[-1]
        choice_made = choice if choice in offers else _usual(reply, offers, beside=beside)
        return ReplyRow(
            number, self.question(reply), self._said(reply), self._meant(reply), self._stands(reply),
            self._visit.say(reply.problem) if reply.problem else "", offers,
            choice_made, reply.same, beside, not offers and not reply.same,
        )  # fmt: skip

    def _offers(self, reply: Understood) -> tuple[str, ...]:
        page = page_of(reply.path) if reply.path else None
        if reply.answer is None or page is None or page.id not in {each.id for each in self._folder.pages}:
            return ()
        if reply.same:
            source_ids = self._answers.get(f"{reply.path.rpartition('.')[0]}.sources")
            is_source = isinstance(source_ids, list) and self._source in source_ids
            return ("take", "leave") if ".accounts." in reply.path and not is_source else ()
        return ("take", "add", "leave") if reply.both is not None else ("take", "leave")

    def question(self, reply: Understood) -> str:
        """What was asked, in the words of the guide in the language of the page."""
        guide_question = self._asked(reply, self._visit.language)
        if guide_question is None:
            return question_at(self._visit, self._then, reply.path) if reply.path else reply.place.question
        question, entry = guide_question
        if not entry:
            return question.label
        return self._visit.say("desk-filled-entry", entry=entry, number=reply.entry, question=question.label)

    def _asked(self, reply: Understood, language: Language) -> tuple[GuideQuestion, str] | None:
        questions_by_path: Mapping[str, tuple[GuideQuestion, str]] = self._visit.desk.remembered(
            ("asked", self._filled.kind, language), lambda: _questions(self._filled.kind, language)
        )
        path = plain_path(reply.path)
        while path and path not in questions_by_path:
            path = path.rpartition(".")[0]
        return questions_by_path.get(path)

    def _said(self, reply: Understood) -> str:
        """What was typed; boxes that were ticked, by their words."""
        guide_question = self._asked(reply, self._filled.language)
        words = (
            {choice.code: choice.words for choice in (*guide_question[0].choices, *guide_question[0].instead)}
            if guide_question
            else {}
        )
        parts = reply.said.split(", ")
        return ", ".join(words[part] for part in parts) if all(part in words for part in parts) else reply.said

    def _meant(self, reply: Understood) -> str:
        if reply.answer is None or reply.problem or not reply.path:
            return ""
        read = self._read(reply.path, reply.answer)
        return "" if _WRITTEN.sub(" ", read) == _WRITTEN.sub(" ", reply.said.strip()) else read

    def _stands(self, reply: Understood) -> tuple[str, ...]:
        """What the case says now; of a fact, every account with who gave it."""
        fact, fact_path, _ = reply.path.partition(".accounts.")
        if not fact_path:
            return (self._read(reply.path, reply.stands),) if reply.stands is not None else ()
        lines = []
        names_of_sources = sources(self._answers, self._visit.language)
        for key in entries_of(self._answers, f"{fact}.accounts"):
            at = f"{fact}.accounts.{key}"
            account_lines = [
                self._read(path, self._answers[path])
                for path in (f"{at}.value", f"{at}.absent") if path in self._answers
            ]  # fmt: skip
            by = self._answers.get(f"{at}.sources")
            by_names = (
                ", ".join(names_of_sources.get(str(each), str(each)) for each in by) if isinstance(by, list) else ""
            )
            lines += [
                self._visit.say("desk-filled-by", said=each, who=Name(by_names)) if by_names else each
                for each in account_lines
            ]
        return tuple(lines)

    def _read(self, path: str, answer: Answer) -> str:
        ask = ask_at(self._then, path)
        return as_read(ask, answer, self._then, self._visit.language) if ask else str(answer)


def _usual(reply: Understood, offers: tuple[str, ...], *, beside: bool) -> str:
    """What is chosen before anyone chooses: nothing that stands is replaced, no refusal put beside an answer."""
    if not offers:
        return ""
    if beside and reply.path.endswith(".absent"):
        return "leave"
    if reply.stands is None and not reply.same:
        return "take"
    return "add" if "add" in offers else "leave"


def _questions(kind: str, language: Language) -> Mapping[str, tuple[GuideQuestion, str]]:
    """Every question of a kind’s guide by its path, with the name of the entry it is asked in."""
    try:
        guide = guide_of(load_kind(kind), language)
    except ReportgenError:  # of a kind that this program no longer has
        return {}
    questions: dict[str, tuple[GuideQuestion, str]] = {}
    for section in guide.sections:
        for part in section.parts:
            if isinstance(part, GuideEntries):
                questions |= {f"{part.path}.{one.path}": (one, part.entry) for one in part.questions}
            else:
                questions[part.path] = (part, "")
    return questions
