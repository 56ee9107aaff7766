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
from reportgen.forms.typed_dates import day_boxes
from reportgen.report import Name
from reportgen.sheets.names import plain
from reportgen.web.guide.pending import PendingGuide
from reportgen.web.labels.lookup import meant
from reportgen.web.labels.words import as_read, source_named
from reportgen.web.request import RequestContext

OWN: Final = "new-own"
OTHER: Final = "new-other"
_KNOWN: Final = "id:"
_NAMES: Final = ("name", "given", "family", "legal_name", "called")


class Interview:
    """The interview of one filled guide, beside the sources of a case."""

    def __init__(self, visit: RequestContext, pending_guide: PendingGuide, answers: Answers) -> None:
        self._visit, self._held, self._answers = visit, pending_guide, answers
        self.about = about_interview(pending_guide.filled)

    def offers(self) -> dict[str, str]:
        """Return what it may be, each with its words: the sources that somebody talked in, then new ones."""
        found = {}
        for key in entries_of(self._answers, "sources"):
            at = f"sources.{key}"
            name = self._answers.get(f"{at}.id")
            if self._answers.get(f"{at}.kind") in ("interview", "contact") and isinstance(name, str):
                found[f"{_KNOWN}{name}"] = self._named(at)
        if self._held.key in entries_of(self._answers, "sources"):
            return found  # it was made already
        subject = self._answers.get("subject.name")
        found[OWN] = self._visit.say("desk-filled-new-own", name=Name(subject if isinstance(subject, str) else "?"))
        if "person" in self.about:
            found[OTHER] = self._visit.say("desk-filled-new-other", name=Name(self.about["person"]))
        return found

    def _named(self, at: str) -> str:
        """A source as an officer knows it, with the days of its talks."""
        said = source_named(self._answers, at, self._visit.language)
        days = []
        for written in self._days(at):
            with suppress(ValueError):  # half-typed
                days.append(date.fromisoformat(written))
        told = [self._visit.say("desk-filled-day", day=day) for day in days]
        return self._visit.say("desk-filled-source", source=Name(said), days=tuple(told)) if told else said

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
        told = self._told()
        changes.update(told)
        if any(path.startswith(f"{at}.occasions.") for path in told):
            changes[f"{at}.occasions"] = {"entries": [self._held.key]}
        return changes

    def _start(self) -> Changes:
        now = self._visit.desk.store.answers(self._held.case)
        at = f"sources.{self._held.key}.id"
        if at in now:  # made by this very page a moment ago
            order = entries_of(self._answers, "sources")
            return {"sources": {"entries": [*order, self._held.key]}, at: now[at]}
        made = add_entry(now, "sources", self._held.key)
        return {"sources": {"entries": [*entries_of(self._answers, "sources"), self._held.key]}, at: made[at]}

    def _told(self) -> Changes:
        """What the guide says of the interview, by its paths among the answers."""
        at, one = f"sources.{self._held.key}", f"sources.{self._held.key}.occasions.{self._held.key}"
        about = self.about
        found = {
            f"{one}.on": self._day(f"{one}.on", about.get("on")),
            f"{one}.means": self._word(f"{one}.means", about.get("means")),
            f"{at}.language": self._word(f"{at}.language", about.get("language")),
        }  # fmt: skip
        if "interpreter" in about:
            found[f"{at}.interpreter.person.name"] = about["interpreter"]
            found[f"{at}.interpreter.language"] = found[f"{at}.language"]
        return {path: answer for path, answer in found.items() if answer is not None}

    def _day(self, path: str, said: str | None) -> Answer | None:
        return self._answer(path, day_boxes(said) or {"year": said}) if said else None

    def _word(self, path: str, said: str | None) -> Answer | None:
        ask = ask_at(self._answers, path)
        return self._answer(path, {"": meant(ask, said)}) if said and ask else None

    def _answer(self, path: str, boxes: Mapping[str, str]) -> Answer | None:
        ask = ask_at(self._answers, path)
        posted = {f"{path}:{box}" if box else path: [text] for box, text in boxes.items()}
        return read((ask,), posted).get(path) if ask else None

    def sums(self) -> list[tuple[str, str]]:
        """Return what the guide says of the interview, as an officer reads it."""
        told = self._told()
        at, one = f"sources.{self._held.key}", f"sources.{self._held.key}.occasions.{self._held.key}"
        paths = {"on": f"{one}.on", "means": f"{one}.means", "language": f"{at}.language"}
        found = []
        for name, said in self.about.items():
            path = paths.get(name, "")
            ask = ask_at(self._answers, path) if path in told else None
            words = as_read(ask, told[path], self._answers, self._visit.language) if ask else said
            found.append((self._visit.say(f"guide-about-{name}"), words))
        return found


_TITLES: Final = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "m", "mme", "mlle"})
