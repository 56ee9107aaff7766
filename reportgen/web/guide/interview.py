"""Matches a filled guide to its interview: a source of the case, or a new one made from the guide's own heading."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from typing import Final

from reportgen.case.draft.answers import Answer, Answers, entries_of
from reportgen.forms.entries import Changes, add_entry
from reportgen.forms.guide_import import about_interview
from reportgen.forms.posted_answers import read
from reportgen.forms.questions import ask_at
from reportgen.forms.values.typed_dates import day_boxes
from reportgen.report import Name
from reportgen.sheets.names import plain
from reportgen.web.http.request import RequestContext
from reportgen.web.labels.lookup import codes_meant
from reportgen.web.labels.words import as_read, source_named
from reportgen.web.pending_guides import PendingGuide

OWN: Final = "new-own"
OTHER: Final = "new-other"
_ID_PREFIX: Final = "id:"
_NAMES: Final = ("name", "given", "family", "legal_name", "called")


class Interview:
    """The interview of one filled guide, among the sources of a case."""

    def __init__(self, context: RequestContext, pending: PendingGuide, answers: Answers) -> None:
        self._context, self._pending, self._answers = context, pending, answers
        self.about = about_interview(pending.guide)

    def offers(self) -> dict[str, str]:
        """Return the sources it may be, each with its words: the interviews and contacts of the case, then new ones."""
        offers = {}
        for key in entries_of(self._answers, "sources"):
            at = f"sources.{key}"
            name = self._answers.get(f"{at}.id")
            if self._answers.get(f"{at}.kind") in ("interview", "contact") and isinstance(name, str):
                offers[f"{_ID_PREFIX}{name}"] = self._source_words(at)
        if self._pending.key in entries_of(self._answers, "sources"):
            return offers  # the new source exists already
        subject = self._answers.get("subject.name")
        offers[OWN] = self._context.say("desk-filled-new-own", name=Name(subject if isinstance(subject, str) else "?"))
        if "person" in self.about:
            offers[OTHER] = self._context.say("desk-filled-new-other", name=Name(self.about["person"]))
        return offers

    def _source_words(self, at: str) -> str:
        """Return a source in words, with the days of its talks."""
        name = source_named(self._answers, at, self._context.language)
        days = []
        for text in self._days(at):
            with suppress(ValueError):  # half-typed
                days.append(date.fromisoformat(text))
        day_words = [self._context.say("desk-filled-day", day=day) for day in days]
        return self._context.say("desk-filled-source", source=Name(name), days=tuple(day_words)) if day_words else name

    def _days(self, at: str) -> list[str]:
        keys = entries_of(self._answers, f"{at}.occasions")
        return [str(self._answers.get(f"{at}.occasions.{key}.on")) for key in keys]

    def likely(self) -> str:
        """Return the likeliest source: the interview of that day, else a new one; "" if the guide does not say."""
        if self._pending.key in entries_of(self._answers, "sources"):
            return f"{_ID_PREFIX}{self._answers.get(f'sources.{self._pending.key}.id')}"
        if not self.about:
            return ""
        person = set(plain(self.about.get("person", "")).replace(".", " ").replace(",", " ").split())
        if not person <= self._names():
            return OTHER
        for key in entries_of(self._answers, "sources"):
            at = f"sources.{key}"
            if self._answers.get(f"{at}.kind") == "interview" and self.about.get("on", "?") in self._days(at):
                return f"{_ID_PREFIX}{self._answers.get(f'{at}.id')}"
        return OWN

    def _names(self) -> set[str]:
        """Return the words of the names of the person the report is about, and of titles before them."""
        names = [self._answers.get(f"subject.{name}") for name in _NAMES]
        return {word for name in names if isinstance(name, str) for word in plain(name).split()} | _TITLES

    def source(self, choice: str) -> str:
        """Return the id of the chosen source: for a new one, the id it gets; "" if none is chosen."""
        if choice in (OWN, OTHER):
            return str(self._start()[f"sources.{self._pending.key}.id"])
        return choice.removeprefix(_ID_PREFIX)

    def source_changes(self, choice: str) -> Changes:
        """Return the changes that add a chosen new source; none for one that exists."""
        if choice not in (OWN, OTHER):
            return {}
        at = f"sources.{self._pending.key}"
        changes: Changes = {**self._start(), f"{at}.outcome": "reached"}
        changes[f"{at}.kind"] = "interview" if choice == OWN else "contact"
        if choice == OTHER:
            changes[f"{at}.person.name"] = self.about["person"]
        facts = self._interview_answers()
        changes.update(facts)
        if any(path.startswith(f"{at}.occasions.") for path in facts):
            changes[f"{at}.occasions"] = {"entries": [self._pending.key]}
        return changes

    def _start(self) -> Changes:
        now = self._context.desk.store.answers(self._pending.case)
        at = f"sources.{self._pending.key}.id"
        if at in now:  # added by this very page a moment ago
            order = entries_of(self._answers, "sources")
            return {"sources": {"entries": [*order, self._pending.key]}, at: now[at]}
        new_source = add_entry(now, "sources", self._pending.key)
        return {"sources": {"entries": [*entries_of(self._answers, "sources"), self._pending.key]}, at: new_source[at]}

    def _interview_answers(self) -> Changes:
        """Return the guide's facts about the interview, by their paths among the answers."""
        at, occasion = f"sources.{self._pending.key}", f"sources.{self._pending.key}.occasions.{self._pending.key}"
        about = self.about
        answers = {
            f"{occasion}.on": self._day(f"{occasion}.on", about.get("on")),
            f"{occasion}.means": self._word(f"{occasion}.means", about.get("means")),
            f"{at}.language": self._word(f"{at}.language", about.get("language")),
        }  # fmt: skip
        if "interpreter" in about:
            answers[f"{at}.interpreter.person.name"] = about["interpreter"]
            answers[f"{at}.interpreter.language"] = answers[f"{at}.language"]
        return {path: answer for path, answer in answers.items() if answer is not None}

    def _day(self, path: str, text: str | None) -> Answer | None:
        return self._answer(path, day_boxes(text) or {"year": text}) if text else None

    def _word(self, path: str, words: str | None) -> Answer | None:
        question = ask_at(self._answers, path)
        return self._answer(path, {"": codes_meant(question, words)}) if words and question else None

    def _answer(self, path: str, boxes: Mapping[str, str]) -> Answer | None:
        question = ask_at(self._answers, path)
        form_data = {f"{path}:{box}" if box else path: [typed_text] for box, typed_text in boxes.items()}
        return read((question,), form_data).get(path) if question else None

    def sums(self) -> list[tuple[str, str]]:
        """Return the guide's facts about the interview, with labels and in words."""
        answers = self._interview_answers()
        at, occasion = f"sources.{self._pending.key}", f"sources.{self._pending.key}.occasions.{self._pending.key}"
        paths = {"on": f"{occasion}.on", "means": f"{occasion}.means", "language": f"{at}.language"}
        lines = []
        for name, text in self.about.items():
            path = paths.get(name, "")
            question = ask_at(self._answers, path) if path in answers else None
            words = as_read(question, answers[path], self._answers, self._context.language) if question else text
            lines.append((self._context.say(f"guide-about-{name}"), words))
        return lines


_TITLES: Final = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "m", "mme", "mlle"})
