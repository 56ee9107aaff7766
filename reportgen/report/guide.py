"""An interview guide in words: what is asked, in what order; and the guide as it came back, filled in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from reportgen.report.model import Language

GuideSort = Literal["line", "prose", "day", "one", "several", "flag"]
"""How a question is answered: on a line, at length, by a day, by one choice, by several, by yes or no."""

ABOUT = "about"
"""What the paths of the questions about the interview itself begin with: whom, when, where, in which language."""


@dataclass(frozen=True, slots=True)
class GuideChoice:
    """One answer to choose: its code and its words."""

    code: str
    words: str


@dataclass(frozen=True, slots=True)
class GuideQuestion:
    """One question. `path` is that of its answer; in an entry of a list, the path below the entry.

    `instead` are the reasons there may be for no answer, ticked beside it.
    """

    path: str
    label: str
    sort: GuideSort
    hint: str = ""
    choices: tuple[GuideChoice, ...] = ()
    instead: tuple[GuideChoice, ...] = ()


@dataclass(frozen=True, slots=True)
class GuideEntries:
    """Questions asked again for each entry of the list at `path`; there is room for `blank` entries."""

    path: str
    legend: str
    entry: str
    questions: tuple[GuideQuestion, ...]
    blank: int
    hint: str = ""


GuidePart: TypeAlias = GuideQuestion | GuideEntries


@dataclass(frozen=True, slots=True)
class GuideSection:
    """The questions of one topic under their heading."""

    id: str
    heading: str
    parts: tuple[GuidePart, ...]


@dataclass(frozen=True, slots=True)
class Guide:
    """A whole guide, worded. `words` are those of the form itself, by the names in `GUIDE_WORDS`.

    `number` is the number of a case, for the header; an empty one leaves the guide without any.
    """

    kind: str
    language: Language
    title: str
    about: GuideSection
    sections: tuple[GuideSection, ...]
    words: Mapping[str, str]
    number: str = ""


GUIDE_WORDS = ("notice", "how-by-hand", "how-typed", "page", "of", "write", "write-more", "day", "choose", "notes")
"""The words of the form itself: its notice, how to fill it in, its page numbers, what stands where nothing is typed."""


# -- as it came back


@dataclass(frozen=True, slots=True)
class GuidePlace:
    """Where something stands, as the eye finds it in Word: under which heading, at which question."""

    heading: str = ""
    question: str = ""


@dataclass(frozen=True, slots=True)
class GuideReply:
    """What was answered to one question. `path` is the question's; `list_path` and `entry` say of which entry (from 1).

    `text` is what was typed, a line a line; `value` the day (YYYY-MM-DD) or the code that the control itself holds;
    `ticked` and `instead` are codes.
    """

    path: str
    place: GuidePlace
    list_path: str = ""
    entry: int = 0
    text: str = field(default="", repr=False)
    value: str = field(default="", repr=False)
    ticked: tuple[str, ...] = field(default=(), repr=False)
    instead: tuple[str, ...] = field(default=(), repr=False)

    @property
    def has_answer(self) -> bool:
        """Whether anything was typed, chosen or ticked."""
        return bool(self.text or self.value or self.ticked or self.instead)


LeftSort = Literal["text", "comment", "deleted", "note", "header", "picture"]


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """What stands in the file outside every answer: typed beside the questions, in a comment, struck out, a picture."""

    sort: LeftSort
    place: GuidePlace
    text: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class FilledGuide:
    """A guide that came back: what was answered, what is left behind, which answers were taken out of the form."""

    kind: str
    language: Language
    replies: tuple[GuideReply, ...]
    leftovers: tuple[LeftBehind, ...] = ()
    missing_places: tuple[GuidePlace, ...] = ()


# -- the mark of an answer in the file


@dataclass(frozen=True, slots=True)
class Mark:
    """What names one control of the file: a question, the entry it is asked in, and the choice it ticks, if any."""

    path: str
    list_path: str = ""
    entry: int = 0
    choice: str = ""
    instead: str = ""

    def __str__(self) -> str:
        place = f"{self.list_path}#{self.entry}.{self.path}" if self.list_path else self.path
        return place + (f":{self.choice}" if self.choice else f"!{self.instead}" if self.instead else "")

    @classmethod
    def read(cls, text: str) -> Mark:
        """Return the mark that `str` wrote."""
        place, _, instead = text.partition("!")
        place, _, choice = place.partition(":")
        list_path, hash_, rest = place.partition("#")
        entry, _, path = rest.partition(".")
        if hash_ and entry.isdecimal() and len(entry) < 4:
            return cls(path, list_path, int(entry), choice, instead)
        return cls(place, choice=choice, instead=instead)


def places(guide: Guide) -> Iterator[tuple[Mark, GuidePlace]]:
    """Yield the mark of each control of a guide with its place, in the order of the form."""
    for section in (guide.about, *guide.sections):
        for part in section.parts:
            if isinstance(part, GuideQuestion):
                yield from _marks(part, section.heading, part.label)
                continue
            for entry in range(1, part.blank + 1):
                for question in part.questions:
                    yield from _marks(question, section.heading, f"{part.entry} – {question.label}", part.path, entry)


def marks(question: GuideQuestion, list_path: str = "", entry: int = 0) -> Iterator[tuple[Mark, GuideChoice | None]]:
    """Yield the mark of each control of a question, with what it ticks: one to type in, or one for each choice."""
    if ticked(question):
        for choice in question.choices:
            yield Mark(question.path, list_path, entry, choice=choice.code), choice
    else:
        yield Mark(question.path, list_path, entry), None
    for choice in question.instead:
        yield Mark(question.path, list_path, entry, instead=choice.code), choice


def ticked(question: GuideQuestion) -> bool:
    """Whether the fillable form answers a question by boxes to tick."""
    return question.sort in ("flag", "several")


def _marks(
    question: GuideQuestion, heading: str, label: str, list_path: str = "", entry: int = 0
) -> Iterator[tuple[Mark, GuidePlace]]:
    for mark, _ in marks(question, list_path, entry):
        yield mark, GuidePlace(heading, label)
