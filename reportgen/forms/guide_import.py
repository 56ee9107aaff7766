"""Reads the replies of a filled guide as answers of a case, each beside the current answer, and what to save of them.

Reading saves nothing: an officer sees all of it first. A reply that cannot be read is kept as typed, with its problem.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from reportgen.case.draft.answers import Answer, Answers, entries_of, is_key
from reportgen.forms.entries import Changes, plain_path
from reportgen.forms.field_specs import field_spec_at, field_specs_of
from reportgen.forms.guide import is_asked
from reportgen.forms.model import FIRST
from reportgen.forms.posted_answers import read, unread
from reportgen.forms.questions import ask_at
from reportgen.forms.reply_boxes import SEPARATOR, FindCode, form_boxes
from reportgen.report.guide import ABOUT, FilledGuide, GuidePlace, GuideReply
from reportgen.report.model import Language


@dataclass(frozen=True, slots=True)
class ImportedReply:
    """One reply of a guide. `path` is that of its answer in the case; `current` is the present answer.

    `wording` is what was typed or chosen, as it reads in Word; `answer` is how it was read, half-typed if it is no
    value (`problem` names the message that says what to do), `None` if the form has no place for it.
    """

    path: str
    place: GuidePlace
    wording: str = field(repr=False)
    answer: Answer | None = field(repr=False)
    current: Answer | None = field(default=None, repr=False)
    problem: str | None = None
    list_path: str = ""
    entry: int = 0

    @property
    def same(self) -> bool:
        """Whether the case has it already."""
        return self.answer is not None and self.answer == self.current

    @property
    def both(self) -> Answer | None:
        """The current answer followed by the reply, if an account can hold both; else `None`."""
        prose = self.path.rpartition(".")[2] in ("en", "fr") and isinstance(self.current, str)
        spec = field_spec_at(plain_path(self.path)) if prose else None
        if spec is None or spec.widget != "prose" or not isinstance(self.answer, str) or self.same:
            return None
        return f"{self.current}\n\n{self.answer}"


def import_replies(
    guide: FilledGuide, answers: Answers, find_code: FindCode | None = None, *, source: str = ""
) -> tuple[ImportedReply, ...]:
    """Read the replies of a guide as answers of a case, in the order of the form, without those left unanswered.

    `source` is the id of the interview, if it is among the case's sources already: its earlier answers are then
    replaced, and every other account stays. An entry that the case has already is read as that entry.
    """
    replies = [reply for reply in guide.replies if reply.has_answer and not reply.path.startswith(f"{ABOUT}.")]
    results: list[ImportedReply] = []
    reader = _ReplyReader(guide.language, answers, find_code, source)
    for (list_path, _), group in groupby(replies, key=lambda reply: (reply.list_path, reply.entry)):
        together = list(group)
        holder = f"{list_path}.{reader.entry(list_path, together)}." if list_path else ""
        results += [reply for item in together for reply in reader.reply(item, f"{holder}{item.path}")]
    return tuple(results)


def about_interview(guide: FilledGuide) -> Mapping[str, str]:
    """Return the facts of the interview: `person`, `officer`, `on`, `means`, `language`, `interpreter`.

    Days and codes are those of the control, if it has any.
    """
    return {
        reply.path.removeprefix(f"{ABOUT}."): reply.value or reply.text
        for reply in guide.replies
        if reply.has_answer and reply.path.startswith(f"{ABOUT}.")
    }


def changes_to_save(replies: Iterable[ImportedReply], answers: Answers, *, source: str = "") -> Changes:
    """Return what to save for the replies an officer keeps, the orders of lists included.

    `source` is the id of the interview: it becomes a source of each account, narrative and entry that is kept.
    """
    changes: Changes = {}
    for reply in replies:
        if reply.answer is None or not reply.path:
            continue
        if not reply.same:
            changes[reply.path] = reply.answer
        parts = reply.path.split(".")
        for place, part in enumerate(parts):
            if is_key(part):
                _add_to_order(".".join(parts[:place]), part, answers, changes)
                _add_source(".".join(parts[: place + 1]), answers, changes, source)
        _add_source(reply.path.rpartition(".")[0], answers, changes, source)
    return changes


def _add_to_order(list_path: str, key: str, answers: Answers, changes: Changes) -> None:
    order = entries_of({**answers, **changes}, list_path)
    if key not in order:
        changes[list_path] = {"entries": [*order, key]}


def _add_source(holder: str, answers: Answers, changes: Changes, source: str) -> None:
    """Name the source of an account, a narrative or an entry, if it can have one."""
    if not source:
        return
    spec = field_spec_at(plain_path(holder))
    fact = spec is not None and spec.kind == "fact" and ".accounts." in holder
    inside = (
        field_specs_of(spec.holds) if spec is not None and spec.holds and spec.kind in ("list", "narrative") else {}
    )
    if fact or "sources" in inside:
        before = {**answers, **changes}.get(f"{holder}.sources")
        ids = list(before) if isinstance(before, list) else []
        if source not in ids:
            changes[f"{holder}.sources"] = [*ids, source]
    elif "source" in inside and f"{holder}.source" not in answers:
        changes[f"{holder}.source"] = source


class _ReplyReader:
    """Reads the replies of one guide into one case."""

    def __init__(self, language: Language, answers: Answers, find_code: FindCode | None, source: str) -> None:
        self.language, self.answers, self.find_code, self.source = language, answers, find_code, source

    def entry(self, list_path: str, replies: list[GuideReply]) -> str:
        """Return the key of an entry: of an equal one in the case, else one made from its replies alone."""
        for key in entries_of(self.answers, list_path):
            results = [result for reply in replies for result in self.reply(reply, f"{list_path}.{key}.{reply.path}")]
            if results and all(result.same for result in results):
                return key
        content = [[result.path, result.text, result.value, *result.ticked] for result in replies]
        return _key(list_path, replies[0].entry, content)

    def reply(self, reply: GuideReply, path: str) -> Iterator[ImportedReply]:
        """Yield the answers that one reply gives."""
        plain = plain_path(path)
        spec = field_spec_at(plain)
        if spec is None or not is_asked(plain):
            yield self.result(reply, "", None, None, "guide-not-asked")
            return
        if reply.text or reply.value or reply.ticked:
            if spec.kind == "fact":
                yield self.fact(reply, path)
            elif spec.kind == "list":
                yield from self.lines(reply, path)
            else:
                at = f"{path}.{self.language}" if spec.kind in ("narrative", "words") else path
                yield self.value(reply, at, self.answers)
        if reply.instead:
            yield self.absent(reply, path)

    def value(self, reply: GuideReply, path: str, answers: Answers) -> ImportedReply:
        question = ask_at(answers, path)
        if question is None:
            return self.result(reply, "", None, None, "guide-not-asked")
        form_data = {
            f"{path}:{box}" if box else path: texts
            for box, texts in form_boxes(question, reply, self.find_code).items()
        }
        answer = read((question,), form_data).get(path)
        answer = question.default if answer is None else answer  # given, though it is the default
        return self.result(reply, path, answer, question.answer, unread(replace(question, answer=answer)))

    def fact(self, reply: GuideReply, path: str) -> ImportedReply:
        """Return a reply about a fact as this interview's own account, or as a new one beside the others."""
        order = entries_of(self.answers, f"{path}.accounts")
        new = _key(path, 0, [self.source]) if order else FIRST
        imported = self.value(reply, f"{path}.accounts.{new}.value", self.with_account(path, order, new))
        key = self.account(path, order, new, imported.answer)
        at = f"{path}.accounts.{key}.value"
        return replace(imported, path=at, current=self.answers.get(at))

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

    def absent(self, reply: GuideReply, path: str) -> ImportedReply:
        """Return why a fact has no answer; with both a reason and an answer, the answer is kept and a problem noted."""
        if reply.text or reply.value or reply.ticked or len(reply.instead) > 1:
            unread_reply = replace(reply, text=", ".join(reply.instead), ticked=())
            return self.result(unread_reply, "", None, None, "guide-answer-and-reason")
        order = entries_of(self.answers, f"{path}.accounts")
        own_keys = [key for key in order if self.is_own(f"{path}.accounts.{key}")]
        same = [key for key in order if self.answers.get(f"{path}.accounts.{key}.absent") == reply.instead[0]]
        key = next(iter((*own_keys, *same)), _key(path, 0, [self.source]) if order else FIRST)
        at = f"{path}.accounts.{key}.absent"
        return self.result(reply, at, reply.instead[0], self.answers.get(at), None)

    def lines(self, reply: GuideReply, path: str) -> Iterator[ImportedReply]:
        """Yield an entry for each line of a list of words."""
        existing = {self.answers.get(f"{path}.{key}.{self.language}"): key for key in entries_of(self.answers, path)}
        for number, line in enumerate(text for text in SEPARATOR.split(reply.text) if text):
            key = existing.get(line) or _key(path, number, [line])
            at = f"{path}.{key}.{self.language}"
            yield self.result(replace(reply, text=line), at, line, self.answers.get(at), None)

    def result(
        self, reply: GuideReply, path: str, answer: Answer | None, current: Answer | None, problem: str | None
    ) -> ImportedReply:
        wording = reply.text or ", ".join((*reply.ticked, *reply.instead)) or reply.value
        return ImportedReply(path, reply.place, wording, answer, current, problem, reply.list_path, reply.entry)


def _key(list_path: str, number: int, content: Sequence[object]) -> str:
    """Return the key of an entry or an account that a guide makes: the same whenever the same guide is read."""
    encoded = json.dumps([list_path, number, content]).encode()
    return f"~g{hashlib.sha256(encoded).hexdigest()[:12]}"
