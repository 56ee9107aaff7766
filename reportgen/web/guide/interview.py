"""Which interview a filled guide is of: a source the case has, or a new one made of what the guide says of itself."""

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
from reportgen.web.labels.lookup import meant
from reportgen.web.labels.words import as_read, source_named
from reportgen.web.pending_guides import PendingGuide

OWN: Final = "new-own"
OTHER: Final = "new-other"
_KNOWN: Final = "id:"
_NAMES: Final = ("name", "given", "family", "legal_name", "called")


class Interview:
    """The interview of one filled guide, beside the sources of a case."""

    def __init__(self, visit: RequestContext, pending_guide: PendingGuide, answers: Answers) -> None:
        self._visit, self._held, self._answers = visit, pending_guide, answers
        self.about = about_interview(pending_guide.filled_guide)

    def offers(self) -> dict[str, str]:
        """Return what it may be, each with its words: the sources that somebody talked in, then new ones."""
        offers_found = {}
        for key in entries_of(self._answers, "sources"):
            at = f"sources.{key}"
            name = self._answers.get(f"{at}.id")
            if self._answers.get(f"{at}.kind") in ("interview", "contact") and isinstance(name, str):
                offers_found[f"{_KNOWN}{name}"] = self._named(at)
        if self._held.key in entries_of(self._answers, "sources"):
            return offers_found  # it was made already
        subject = self._answers.get("subject.name")
        offers_found[OWN] = self._visit.say(
            "desk-filled-new-own", name=Name(subject if isinstance(subject, str) else "?")
        )
        if "person" in self.about:
            offers_found[OTHER] = self._visit.say("desk-filled-new-other", name=Name(self.about["person"]))
        return offers_found

    def _named(self, at: str) -> str:
        """A source as an officer knows it, with the days of its talks."""
        source_words = source_named(self._answers, at, self._visit.language)
        days = []
        for day_text in self._days(at):
            with suppress(ValueError):  # half-typed
                days.append(date.fromisoformat(day_text))
        days_text = [self._visit.say("desk-filled-day", day=day) for day in days]
        return (
            self._visit.say("desk-filled-source", source=Name(source_words), days=tuple(days_text))
            if days_text
            else source_words
        )

    def _days(self, at: str) -> list[str]:
        keys = entries_of(self._answers, f"{at}.occasions")
        return [str(self._answers.get(f"{at}.occasions.{key}.on")) for key in keys]

    def likely(self) -> str:
        """Return what it most likely is: the interview of that day, else a new one; nothing where nobody can tell."""
        if self._held.key in entries_of(self._answers, "sources"):
            return f"{_KNOWN}{self._answers.get(f'sources.{self._held.key}.id')}"
        if not self.about:
            return ""
        person = set(plain(self.about.get("person", "")).replace(".", " ").replace(",", " ").split())
        if not person <= self._names():
            return OTHER
        for key in entries_of(self._answers, "sources"):
            at = f"sources.{key}"
            if self._answers.get(f"{at}.kind") == "interview" and self.about.get("on", "?") in self._days(at):
                return f"{_KNOWN}{self._answers.get(f'{at}.id')}"
        return OWN

    def _names(self) -> set[str]:
        """The words of the names of the person the report is about, and what they may stand after."""
        names = [self._answers.get(f"subject.{name}") for name in _NAMES]
        return {word for name in names if isinstance(name, str) for word in plain(name).split()} | _TITLES

    def source(self, choice: str) -> str:
        """Return the id of the source that is chosen: of a new one, the id it gets; nothing where none is chosen."""
        if choice in (OWN, OTHER):
            return str(self._start()[f"sources.{self._held.key}.id"])
        return choice.removeprefix(_KNOWN)

    def made(self, choice: str) -> Changes:
        """Return what makes the new source that is chosen; nothing for one that is there."""
        if choice not in (OWN, OTHER):
            return {}
        at = f"sources.{self._held.key}"
        changes: Changes = {**self._start(), f"{at}.outcome": "reached"}
        changes[f"{at}.kind"] = "interview" if choice == OWN else "contact"
        if choice == OTHER:
            changes[f"{at}.person.name"] = self.about["person"]
        about_changes = self._told()
        changes.update(about_changes)
        if any(path.startswith(f"{at}.occasions.") for path in about_changes):
            changes[f"{at}.occasions"] = {"entries": [self._held.key]}
        return changes

    def _start(self) -> Changes:
        now = self._visit.desk.store.answers(self._held.case)
        at = f"sources.{self._held.key}.id"
        if at in now:  # made by this very page a moment ago
            order = entries_of(self._answers, "sources")
            return {"sources": {"entries": [*order, self._held.key]}, at: now[at]}
        start_changes = add_entry(now, "sources", self._held.key)
        return {"sources": {"entries": [*entries_of(self._answers, "sources"), self._held.key]}, at: start_changes[at]}

    def _told(self) -> Changes:
        """What the guide says of the interview, by its paths among the answers."""
        at, occasion = f"sources.{self._held.key}", f"sources.{self._held.key}.occasions.{self._held.key}"
        about = self.about
        changes = {
            f"{occasion}.on": self._day(f"{occasion}.on", about.get("on")),
            f"{occasion}.means": self._word(f"{occasion}.means", about.get("means")),
            f"{at}.language": self._word(f"{at}.language", about.get("language")),
        }  # fmt: skip
        if "interpreter" in about:
            changes[f"{at}.interpreter.person.name"] = about["interpreter"]
            changes[f"{at}.interpreter.language"] = changes[f"{at}.language"]
        return {path: answer for path, answer in changes.items() if answer is not None}

    def _day(self, path: str, said: str | None) -> Answer | None:
        return self._answer(path, day_boxes(said) or {"year": said}) if said else None

    def _word(self, path: str, words: str | None) -> Answer | None:
        ask = ask_at(self._answers, path)
        return self._answer(path, {"": meant(ask, words)}) if words and ask else None

    def _answer(self, path: str, boxes: Mapping[str, str]) -> Answer | None:
        ask = ask_at(self._answers, path)
        form_values = {f"{path}:{box}" if box else path: [text] for box, text in boxes.items()}
        return read((ask,), form_values).get(path) if ask else None

    def sums(self) -> list[tuple[str, str]]:
        """Return what the guide says of the interview, as an officer reads it."""
        about_changes = self._told()
        at, occasion = f"sources.{self._held.key}", f"sources.{self._held.key}.occasions.{self._held.key}"
        paths = {"on": f"{occasion}.on", "means": f"{occasion}.means", "language": f"{at}.language"}
        summary = []
        for name, value_text in self.about.items():
            path = paths.get(name, "")
            ask = ask_at(self._answers, path) if path in about_changes else None
            words = as_read(ask, about_changes[path], self._answers, self._visit.language) if ask else value_text
            summary.append((self._visit.say(f"guide-about-{name}"), words))
        return summary


_TITLES: Final = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "m", "mme", "mlle"})
