"""What a filled guide comes to in a case: each reply as the answer it is, beside what stands there; then what to save.

Nothing is kept by reading: an officer sees all of it first. What cannot be read is kept as it was typed, and told.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Final, TypeAlias

from reportgen.case.draft.answers import Answer, Answers, entries_of, is_key
from reportgen.forms.entries import Changes, plain_path
from reportgen.forms.field_specs import field_spec_at, field_specs_of
from reportgen.forms.guide import is_asked
from reportgen.forms.model import FIRST, Question
from reportgen.forms.posted_answers import read, unread
from reportgen.forms.questions import ask_at
from reportgen.forms.values.parse_values import NotRead
from reportgen.forms.values.parse_widgets import value_of
from reportgen.forms.values.typed_dates import date_boxes, day_boxes, span_boxes
from reportgen.report.guide import ABOUT, FilledGuide, GuidePlace, GuideReply
from reportgen.report.model import Language

Meant: TypeAlias = Callable[[Question, str], str | None]
"""What words typed for a choice mean: the code or tag; `None` where nothing is called so."""

_PARTED: Final = re.compile(r"\s*[;\n]\s*")
_LIST_LINE: Final = re.compile(r"\s|[-*+>] |\d{1,3}[.)] ")
_ISO: Final = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


@dataclass(frozen=True, slots=True)
class Understood:
    """One reply of a guide. `path` is that of its answer in the case; `stands` what is answered there now.

    `said` is what was typed or chosen, as it reads in Word; `answer` what it was understood as, half-typed where it is
    no value (`problem` names the message that says what to do), `None` where it has no place in the form.
    """

    path: str
    place: GuidePlace
    said: str = field(repr=False)
    answer: Answer | None = field(repr=False)
    stands: Answer | None = field(default=None, repr=False)
    problem: str | None = None
    list_path: str = ""
    entry: int = 0

    @property
    def same(self) -> bool:
        """Whether the case has it already."""
        return self.answer is not None and self.answer == self.stands

    @property
    def both(self) -> Answer | None:
        """What stands, and then what was said, where an account can hold both; else `None`."""
        prose = self.path.rpartition(".")[2] in ("en", "fr") and isinstance(self.stands, str)
        slot = field_spec_at(plain_path(self.path)) if prose else None
        if slot is None or slot.widget != "prose" or not isinstance(self.answer, str) or self.same:
            return None
        return f"{self.stands}\n\n{self.answer}"


def understood(
    filled_guide: FilledGuide, answers: Answers, meaning_of: Meant | None = None, *, source: str = ""
) -> tuple[Understood, ...]:
    """Return what each reply of a guide comes to in a case, in the order of the form; what is not answered is left out.

    `source` is the id of the interview among the case's sources, where it is there already: what it said before is then
    replaced, and every other account stands. An entry of a list that the case has already is understood as that entry.
    """
    replies = [one for one in filled_guide.replies if one.answered and not one.path.startswith(f"{ABOUT}.")]
    found: list[Understood] = []
    reading = _Reading(filled_guide.language, answers, meaning_of, source)
    for (list_path, _), group in groupby(replies, key=lambda one: (one.listed, one.entry)):
        together = list(group)
        holder = f"{list_path}.{reading.entry(list_path, together)}." if list_path else ""
        found += [one for reply in together for one in reading.reply(reply, f"{holder}{reply.path}")]
    return tuple(found)


def about_interview(filled_guide: FilledGuide) -> Mapping[str, str]:
    """Return what is said of the interview: `person`, `officer`, `on`, `means`, `language`, `interpreter`.

    Days and codes are those the control holds, where it holds any.
    """
    return {
        reply.path.removeprefix(f"{ABOUT}."): reply.value or reply.text
        for reply in filled_guide.replies
        if reply.answered and reply.path.startswith(f"{ABOUT}.")
    }


def to_keep(chosen: Iterable[Understood], answers: Answers, *, source: str = "") -> Changes:
    """Return what to save for the replies an officer keeps, the orders of lists included.

    `source` is the id of the interview: it becomes a source of each account, narrative and entry that is kept.
    """
    changes: Changes = {}
    for understood_reply in chosen:
        if understood_reply.answer is None or not understood_reply.path:
            continue
        if not understood_reply.same:
            changes[understood_reply.path] = understood_reply.answer
        parts = understood_reply.path.split(".")
        for place, part in enumerate(parts):
            if is_key(part):
                _ordered(".".join(parts[:place]), part, answers, changes)
                _sourced(".".join(parts[: place + 1]), answers, changes, source)
        _sourced(understood_reply.path.rpartition(".")[0], answers, changes, source)
    return changes


def _ordered(list_path: str, key: str, answers: Answers, changes: Changes) -> None:
    order = entries_of({**answers, **changes}, list_path)
    if key not in order:
        changes[list_path] = {"entries": [*order, key]}


def _sourced(holder: str, answers: Answers, changes: Changes, source: str) -> None:
    """Name the source of an account, a narrative or an entry, where it can have one."""
    if not source:
        return
    slot = field_spec_at(plain_path(holder))
    fact = slot is not None and slot.kind == "fact" and ".accounts." in holder
    inside = (
        field_specs_of(slot.holds) if slot is not None and slot.holds and slot.kind in ("list", "narrative") else {}
    )
    if fact or "sources" in inside:
        before = {**answers, **changes}.get(f"{holder}.sources")
        source_ids = list(before) if isinstance(before, list) else []
        if source not in source_ids:
            changes[f"{holder}.sources"] = [*source_ids, source]
    elif "source" in inside and f"{holder}.source" not in answers:
        changes[f"{holder}.source"] = source


class _Reading:
    """The replies of one guide being read into one case."""

    def __init__(self, language: Language, answers: Answers, meaning_of: Meant | None, source: str) -> None:
        self.language, self.answers, self.meant, self.source = language, answers, meaning_of, source

    def entry(self, list_path: str, replies: list[GuideReply]) -> str:
        """Return the key of an entry: of one the case has that says the same, else one that its replies alone make."""
        for key in entries_of(self.answers, list_path):
            changes = [one for reply in replies for one in self.reply(reply, f"{list_path}.{key}.{reply.path}")]
            if changes and all(one.same for one in changes):
                return key
        contents = [[one.path, one.text, one.value, *one.ticked] for one in replies]
        return _key(list_path, replies[0].entry, contents)

    def reply(self, reply: GuideReply, path: str) -> Iterator[Understood]:
        """Yield what one reply comes to."""
        plain = plain_path(path)
        slot = field_spec_at(plain)
        if slot is None or not is_asked(plain):
            yield self.told(reply, "", None, None, "guide-not-asked")
            return
        if reply.text or reply.value or reply.ticked:
            if slot.kind == "fact":
                yield self.fact(reply, path)
            elif slot.kind == "list":
                yield from self.lines(reply, path)
            else:
                at = f"{path}.{self.language}" if slot.kind in ("narrative", "words") else path
                yield self.value(reply, at, self.answers)
        if reply.instead:
            yield self.absent(reply, path)

    def value(self, reply: GuideReply, path: str, answers: Answers) -> Understood:
        ask = ask_at(answers, path)
        if ask is None:
            return self.told(reply, "", None, None, "guide-not-asked")
        form_values = {
            f"{path}:{box}" if box else path: said for box, said in _form_values(ask, reply, self.meant).items()
        }
        answer = read((ask,), form_values).get(path)
        answer = ask.default if answer is None else answer  # said, though it would hold unsaid
        return self.told(reply, path, answer, ask.answer, unread(replace(ask, answer=answer)))

    def fact(self, reply: GuideReply, path: str) -> Understood:
        """Return what an account of a fact comes to: this interview's own account, or a new one beside the others."""
        order = entries_of(self.answers, f"{path}.accounts")
        new = _key(path, 0, [self.source]) if order else FIRST
        value_changes = self.value(reply, f"{path}.accounts.{new}.value", self.with_account(path, order, new))
        key = self.account(path, order, new, value_changes.answer)
        at = f"{path}.accounts.{key}.value"
        return replace(value_changes, path=at, stands=self.answers.get(at))

    def account(self, path: str, order: tuple[str, ...], new: str, answer: Answer | None) -> str:
        def at(key: str, part: str) -> Answer | None:
            return self.answers.get(f"{path}.accounts.{key}.{part}")

        own_keys = [key for key in order if self.is_own(f"{path}.accounts.{key}")]
        free = [key for key in order if at(key, "value") is None and at(key, "absent") is None]
        equal = [key for key in order if answer is not None and at(key, "value") == answer]
        return next(iter((*own_keys, *equal, *free)), new)

    def is_own(self, account: str) -> bool:
        """Whether an account is this interview's, and nobody else's."""
        return bool(self.source) and self.answers.get(f"{account}.sources") == [self.source]

    def with_account(self, path: str, order: tuple[str, ...], key: str) -> Answers:
        return {**self.answers, f"{path}.accounts": {"entries": list(dict.fromkeys([*order, key]))}}

    def absent(self, reply: GuideReply, path: str) -> Understood:
        """Return why a fact has no answer; both a reason and an answer are told, and the answer is kept."""
        if reply.text or reply.value or reply.ticked or len(reply.instead) > 1:
            reason_reply = replace(reply, text=", ".join(reply.instead), ticked=())
            return self.told(reason_reply, "", None, None, "guide-answer-and-reason")
        order = entries_of(self.answers, f"{path}.accounts")
        own_keys = [key for key in order if self.is_own(f"{path}.accounts.{key}")]
        same = [key for key in order if self.answers.get(f"{path}.accounts.{key}.absent") == reply.instead[0]]
        key = next(iter((*own_keys, *same)), _key(path, 0, [self.source]) if order else FIRST)
        at = f"{path}.accounts.{key}.absent"
        return self.told(reply, at, reply.instead[0], self.answers.get(at), None)

    def lines(self, reply: GuideReply, path: str) -> Iterator[Understood]:
        """Yield an entry for each line of a list of words."""
        lines_by_key = {
            self.answers.get(f"{path}.{key}.{self.language}"): key for key in entries_of(self.answers, path)
        }
        for number, line in enumerate(one for one in _PARTED.split(reply.text) if one):
            key = lines_by_key.get(line) or _key(path, number, [line])
            at = f"{path}.{key}.{self.language}"
            yield self.told(replace(reply, text=line), at, line, self.answers.get(at), None)

    def told(
        self, reply: GuideReply, path: str, answer: Answer | None, stands: Answer | None, problem: str | None
    ) -> Understood:
        reply_text = reply.text or ", ".join((*reply.ticked, *reply.instead)) or reply.value
        return Understood(path, reply.place, reply_text, answer, stands, problem, reply.listed, reply.entry)


def _key(list_path: str, number: int, contents: Sequence[object]) -> str:
    """The key of an entry or an account that a guide makes: the same whenever the same guide is read."""
    encoded = json.dumps([list_path, number, contents]).encode()
    return f"~g{hashlib.sha256(encoded).hexdigest()[:12]}"


def _form_values(ask: Question, reply: GuideReply, meaning_of: Meant | None) -> dict[str, list[str]]:
    """A reply as the boxes of its question would have it; what does not fit them goes into the first as it is."""
    text = reply.text
    match ask.widget:
        case "flag" | "tick":
            return {"": [" / ".join(reply.ticked)]}
        case "several":
            return {"": [*reply.ticked] or [_code(ask, one, meaning_of) for one in _PARTED.split(text) if one]}
        case "choice" | "select" | "search" | "language":
            return {"": [reply.value if reply.value in ask.codes else _code(ask, " ".join(text.split()), meaning_of)]}
        case "day":
            picked = reply.value if reply.value and not _ISO.fullmatch(text.strip()) else text
            return _boxed(day_boxes(picked), "year", text)
        case "date":
            return _boxed(date_boxes(text), "year", text)
        case "span":
            return _boxed(span_boxes(text), "start:year", text)
        case "days":
            days = [day_boxes(one) for one in _PARTED.split(text)]
            parts = {f"{row}:{box}": one for row, day in enumerate(days) for box, one in (day or {}).items()}
            return _boxed(parts if all(days) else None, "0:year", text)
        case "pronouns":
            words = re.split(r"[\s/,]+", text.strip())
            three = (words[:1], words[1:2], [" ".join(words[2:])])
            return {str(box): one for box, one in enumerate(three) if one and one[0]}
        case "lines":
            return {"": ["\n".join(one for one in _PARTED.split(text) if one)]}
        case "languages":
            pieces = [one for one in _PARTED.split(text) if one]
            return {"": [_all_or_none(ask, pieces, [_code(ask, one, meaning_of) for one in pieces])]}
        case "prose":
            return {"": [_paragraphs(text)]}
        case _:
            return {"": [" ".join(text.split("\n"))]}


def _all_or_none(ask: Question, words: list[str], codes: list[str]) -> str:
    """Names as their codes, where each is known; else as they were typed, for somebody to read them again."""
    try:
        value_of(ask, {"": "\n".join(codes)})
    except NotRead:
        return "\n".join(words)
    return "\n".join(codes)


def _boxed(boxes: Mapping[str, str] | None, first: str, text: str) -> dict[str, list[str]]:
    return {first: [text]} if boxes is None else {box: [one] for box, one in boxes.items()}


def _code(ask: Question, words: str, meaning_of: Meant | None) -> str:
    if words in ask.codes or meaning_of is None:
        return words
    return meaning_of(ask, words) or words


def _paragraphs(text: str) -> str:
    """Text as Markdown has it: what Word shows as paragraphs are paragraphs; the lines of a list stay together."""
    lines: list[str] = []
    for line in text.split("\n"):
        if lines and lines[-1] and line and not _LIST_LINE.match(line):
            lines.append("")
        lines.append(line)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")
