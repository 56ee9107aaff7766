"""The recommended conditions of one version of a case: what each says, what fills it, what is to be settled in it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from itertools import count
from typing import Any, Final, get_args

from markupsafe import Markup

from reportgen.case.draft.answers import Answers, below, entries_of, new_key
from reportgen.errors import InputError
from reportgen.forms.model import Part, Question
from reportgen.forms.posted_answers import unread
from reportgen.forms.questions import asks, questions
from reportgen.language.facts import capitalised
from reportgen.law import Condition, condition
from reportgen.law.conditions import conditions as conditions_of
from reportgen.law.orders import Order
from reportgen.report import Language
from reportgen.rules.law import RECORDED
from reportgen.sheets.names import plain
from reportgen.web.case_view import CaseView
from reportgen.web.conditions.blanks import Filling, filling
from reportgen.web.conditions.labels import BlankWords, said_in
from reportgen.web.conditions.text import Piece, gapped, misfits, pieces, printed, values_of
from reportgen.web.conditions.topics import by_topic
from reportgen.web.http.request import RequestContext

PAGE: Final = "conditions"
LISTED: Final = "plan.conditions"
ORDER: Final = "plan.order"
_OWN: Final = frozenset({ORDER, LISTED})
"""What this page asks in its own way; all else of the plan is asked as on every page."""
_TOLD_HERE: Final = frozenset({"condition-values"})
"""The rules whose findings this page says itself, at the blank and in the words of the form."""


@dataclass(frozen=True, slots=True)
class ConditionProblem:
    """What is to be settled in a condition: its words, and the question it is about; "" where it is the whole."""

    said: str
    path: str = ""


@dataclass(frozen=True, slots=True)
class Print:
    """A condition as it will print in both languages, what is wrong with it, and what is still to be filled in."""

    path: str
    title: str
    words: Mapping[Language, Markup]
    problems: tuple[ConditionProblem, ...]
    waiting: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A recommended condition on the page: what it is, what fills its blanks, and what else is asked about it.

    `instead`, where it is of another order: the same one of the order that is recommended.
    """

    path: str
    title: str
    law: Condition | None
    pieces: tuple[Piece, ...]
    fillings: tuple[Filling, ...]
    reason: Part
    dates: tuple[Part, ...]
    more: tuple[Part, ...]
    needs: tuple[str, ...]
    unplaced: tuple[str, ...]
    print: Print
    instead: Condition | None


@dataclass(frozen=True, slots=True)
class Offer:
    """A condition that may be ticked: `key` is that of the entry it becomes, `chosen` the path where it is one."""

    law: Condition
    key: str
    title: str
    words: str
    chosen: str


class ConditionEditor:
    """The conditions of one version of a case: of which order, under the law of which day, and which are chosen."""

    def __init__(self, visit: RequestContext, folder: CaseView, answers: Answers) -> None:
        self.visit, self.folder, self.answers = visit, folder, answers
        self.form = BlankWords(visit, folder)
        self.form.laws = {path: law for path in self.paths if (law := self.law_of(path))}

    @property
    def paths(self) -> tuple[str, ...]:
        """The path of each recommended condition, in their order."""
        return tuple(f"{LISTED}.{key}" for key in entries_of(self.answers, LISTED))

    @property
    def order(self) -> str:
        """The order the conditions are for: the one chosen, or the first this kind of report recommends for."""
        order_code = self.answers.get(ORDER)
        return order_code if isinstance(order_code, str) else default_order(self.folder)

    @cached_property
    def day(self) -> date:
        """The day whose law the conditions follow."""
        row, today = self.folder.row, self.visit.desk.today

        def work() -> date:
            case = self.folder.reading.read.as_far
            return case.day_of_conditions(today) if case else today

        day: date = self.visit.desk.remembered(("day-of-conditions", row.id, row.version, today), work)
        return day

    def law_of(self, path: str) -> Condition | None:
        """Return the condition of the law pack that the entry at `path` names; `None` where the pack has none such."""
        condition_id = self.answers.get(f"{path}.condition")
        try:
            return condition(condition_id, self.day) if isinstance(condition_id, str) else None
        except InputError:
            return None

    def fillings(self, path: str, new: Mapping[str, tuple[str, ...]]) -> tuple[Filling, ...]:
        """Return what fills the blanks of the entry at `path`; `new` are the keys of new rows, by their list."""
        law = self.form.laws.get(path)
        fillings_made = []
        for blank in law.blanks.values() if law else ():
            at = f"{path}.values.{blank.name}"
            keys = {name: new.get(f"{at}.{name}", new.get("", ())) for name in ("windows", "absences")}
            fillings_made.append(filling(blank, at, self.answers, keys))
        return tuple(fillings_made)

    def cards(self) -> Iterator[Card]:
        """Yield every recommended condition, in its order."""
        for path in self.paths:
            law = self.form.laws.get(path)
            fillings = self.fillings(path, {"": (new_key(),)})
            parts = self.parts(path)
            prerequisite_fields = {RECORDED[one][0] for one in law.prerequisites} if law else set()
            dates = [
                one for name, one in parts.items() if name in prerequisite_fields or (name in _DATES and _answered(one))
            ]
            more = [one for name, one in parts.items() if name not in ("condition", "reason") and one not in dates]
            words = said_in(law.words, self.visit.language) if law else ""
            yield Card(
                path, self.title(path), law, pieces(words, {one.blank.name: one for one in fillings}), fillings,
                parts["reason"], tuple(dates), tuple(more), self.needs(law), self.unplaced(path),
                self.print(path, fillings), self.instead(path),
            )  # fmt: skip

    def prints(self) -> Iterator[Print]:
        """Yield how every recommended condition reads now."""
        for path in self.paths:
            yield self.print(path, self.fillings(path, {}))

    def parts(self, path: str) -> dict[str, Part]:
        """What the form asks about a condition, by its field."""
        return {part.field: part for part in questions(self.folder.page(PAGE), self.answers, path)}

    def title(self, path: str) -> str:
        """What a condition is called."""
        law = self.form.laws.get(path)
        return said_in(law.title, self.visit.language) if law else str(self.answers.get(f"{path}.condition", ""))

    def needs(self, law: Condition | None) -> tuple[str, ...]:
        """What the conditions are called of which one must be recommended with this one."""
        titles = []
        for needed in law.needs if law else ():
            try:
                titles.append(said_in(condition(needed, self.day).title, self.visit.language))
            except InputError:  # not in force on that day
                continue
        return tuple(dict.fromkeys(titles))

    def instead(self, path: str) -> Condition | None:
        """Return the condition of the recommended order that takes the place of one of another order.

        It is called the same, and has every blank that was filled. `None` where there is none, or none is needed.
        """
        law = self.form.laws.get(path)
        if law is None or law.order == self.order:
            return None
        inside = f"{path}.values."
        value_keys = {at.removeprefix(inside).partition(".")[0] for at in below(self.answers, f"{path}.values")}
        like = (
            one for one in self.lawful() if one.title == law.title and value_keys <= {*one.blanks, f"{path}.values"}
        )
        return next(like, None)

    def unplaced(self, path: str) -> tuple[str, ...]:
        """What was filled into blanks that the wording has no more."""
        return tuple(
            str(value) for at, value in below(self.answers, f"{path}.unplaced").items() if not isinstance(value, dict)
        )

    def print(self, path: str, fillings: tuple[Filling, ...]) -> Print:
        """Return how a condition reads now, and what is to be settled in it."""
        law = self.form.laws.get(path)
        values = values_of(self.answers, path)
        problems = [*self._misread(fillings), *self._found(path)]
        half = {one.path for one in fillings if any(unread(ask) for ask in one.every)}
        blanks_waiting = []
        for misfit in misfits(law, values, self.folder.languages) if law else ():
            at = f"{path}.values.{misfit.blank}"
            if misfit.key == "law-blank-missing" and not below(self.answers, at):
                blanks_waiting.append(capitalised(self.form.blank(misfit.blank)))
            elif at not in half:
                problems.append(ConditionProblem(self.form.misfit(misfit), _question(at, fillings)))
        blanks_waiting += self._unsaid(path, law)
        words: dict[Language, Markup] = (
            {code: printed(law, values, code) for code in self.form.languages} if law else {}
        )
        return Print(path, self.title(path), words, tuple(dict.fromkeys(problems)), tuple(blanks_waiting))

    def misread(self, at: str) -> str | None:
        """Return what is wrong with what was typed into the blank at `at`, or into a part of it; `None` for nothing."""
        fillings = self.fillings(at.partition(".values.")[0], {})
        fillings_at = tuple(one for one in fillings if f"{at}.".startswith(f"{one.path}."))
        return next((one.said for one in self._misread(fillings_at)), None)

    def _misread(self, fillings: tuple[Filling, ...]) -> Iterator[ConditionProblem]:
        """What was typed into blanks and is no value; what is filled in two ways at once."""
        for blank in fillings:
            for ask in blank.every:
                if (problem := unread(ask)) is not None:
                    yield ConditionProblem(self.visit.say(problem), ask.path)
            if blank.torn:
                yield ConditionProblem(self.form.twice(blank), blank.asks[0].path)

    def _found(self, path: str) -> Iterator[ConditionProblem]:
        """What the rules say of what is answered; what is only missing is told as such."""
        for place in self.folder.places:
            at, case_problem = place.place.at, place.found
            inside = at == path or at.startswith(f"{path}.")
            if inside and case_problem.rule and case_problem.rule not in _TOLD_HERE and below(self.answers, at):
                yield ConditionProblem(" ".join(case_problem.words(self.visit.language)).strip())

    def _unsaid(self, path: str, law: Condition | None) -> list[str]:
        """What is to be said beside the blanks and is not there yet: the dates the law asks for, and the reason."""
        parts = self.parts(path)
        prerequisite_fields = dict.fromkeys(RECORDED[one][0] for one in law.prerequisites) if law else {}
        return [self.form.label(parts[name]) for name in (*prerequisite_fields, "reason") if not _answered(parts[name])]

    def offers(self, find: str) -> dict[str, list[Offer]]:
        """Return the conditions of the order that may be recommended and have every word of `find`, by topic."""
        words = plain(find).split()
        offered_conditions = [one for one in self.lawful() if not one.mandatory and _has(one, words)]
        return {topic: [self._offer(one) for one in listed] for topic, listed in by_topic(offered_conditions).items()}

    def lawful(self) -> tuple[Condition, ...]:
        """Return every condition of the order in force on the day."""
        order: Any = self.order
        return conditions_of(order, self.day) if order in get_args(Order) else ()

    def _offer(self, condition: Condition) -> Offer:
        language, keys = self.visit.language, entries_of(self.answers, LISTED)
        key = next(key for times in count() if (key := entry_key(condition.id, times)) not in keys)
        condition_path = next((path for path, law in self.form.laws.items() if law.id == condition.id), "")
        return Offer(
            condition,
            key,
            said_in(condition.title, language),
            gapped(said_in(condition.words, language)),
            condition_path,
        )

    def imposed(self) -> list[Markup]:
        """Return the conditions that the law imposes in every such order, as it words them."""
        return [printed(one, {}, self.visit.language) for one in self.lawful() if one.mandatory]

    def rest(self) -> tuple[Part, ...]:
        """What else the page asks about the plan as a whole."""
        return tuple(part for part in questions(self.folder.page(PAGE), self.answers) if part.path not in _OWN)

    def order_ask(self) -> Question | None:
        """The question which order it is, where this kind of report recommends for several."""
        orders = self.folder.kind.orders
        if len(orders) == 1:
            return None
        question = next(part for part in questions(self.folder.page(PAGE), self.answers) if part.path == ORDER)
        assert isinstance(question, Question)  # noqa: S101 - the order is one question
        return replace(question, codes=orders or question.codes, default=default_order(self.folder))


def default_order(folder: CaseView) -> str:
    """Return the order that a kind of report recommends for where none is chosen."""
    orders = folder.kind.orders
    return "probation" if not orders or "probation" in orders else orders[0]


def entry_key(entry: str, times: int) -> str:
    """Return the key of a condition that is recommended for the nth time: the same in every window and every post."""
    return f"~c{hashlib.sha256(f'{entry} {times}'.encode()).hexdigest()[:12]}"


def _question(path: str, fillings: tuple[Filling, ...]) -> str:
    """The question to go to for a blank: the first of those that fill it, or its rows."""
    filling = next((filling for filling in fillings if filling.path == path), None)
    first = next(iter(filling.every), None) if filling else None
    return path if filling is None or first is None or filling.lists else first.path


def _has(condition: Condition, words: list[str]) -> bool:
    searched = plain(
        f"{condition.title.en} {condition.title.fr} {condition.words.en} {condition.words.fr} {condition.id}"
    )
    return all(word in searched for word in words)


def _answered(part: Part) -> bool:
    return any(ask.answer is not None for ask in asks((part,)))


_DATES: Final = frozenset(field for field, _ in RECORDED.values())
