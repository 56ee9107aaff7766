"""The recommended conditions of one version of a case, with their blanks, printed wording and problems."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
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
from reportgen.web.conditions.cards import Card, ConditionProblem, Offer, Print
from reportgen.web.conditions.labels import BlankWords, in_language
from reportgen.web.conditions.text import gapped, misfits, pieces, printed, values_of
from reportgen.web.conditions.topics import by_topic
from reportgen.web.http.request import RequestContext

PAGE: Final = "conditions"
LISTED: Final = "plan.conditions"
ORDER: Final = "plan.order"
_OWN_FIELDS: Final = frozenset({ORDER, LISTED})
"""Fields that this page asks for in its own way; the rest of the plan is asked for as on every page."""
_SHOWN_AT_BLANKS: Final = frozenset({"condition-values"})
"""The rules whose findings this page shows at the blank, in the words of the form."""


class ConditionEditor:
    """The conditions of one version of a case: their order, the day of the law they follow, and the chosen ones."""

    def __init__(self, context: RequestContext, view: CaseView, answers: Answers) -> None:
        self.context, self.view, self.answers = context, view, answers
        self.form = BlankWords(context, view)
        self.form.laws = {path: law for path in self.paths if (law := self.law_of(path))}

    @property
    def paths(self) -> tuple[str, ...]:
        """The path of each recommended condition, in their order."""
        return tuple(f"{LISTED}.{key}" for key in entries_of(self.answers, LISTED))

    @property
    def order(self) -> str:
        """The order the conditions are for: the one chosen, or the first this kind of report recommends for."""
        order = self.answers.get(ORDER)
        return order if isinstance(order, str) else default_order(self.view)

    @cached_property
    def day(self) -> date:
        """The day whose law the conditions follow."""
        row, today = self.view.row, self.context.desk.today

        def work() -> date:
            case = self.view.reading.read.as_far
            return case.day_of_conditions(today) if case else today

        day: date = self.context.desk.remembered(("day-of-conditions", row.id, row.version, today), work)
        return day

    def law_of(self, path: str) -> Condition | None:
        """Return the condition of the law pack that the entry at `path` names; `None` if the pack has no such one."""
        condition_id = self.answers.get(f"{path}.condition")
        try:
            return condition(condition_id, self.day) if isinstance(condition_id, str) else None
        except InputError:
            return None

    def fillings(self, path: str, new: Mapping[str, tuple[str, ...]]) -> tuple[Filling, ...]:
        """Return the blanks of the entry at `path` as questions; `new` are the keys of new rows, by their list."""
        law = self.form.laws.get(path)
        fillings = []
        for blank in law.blanks.values() if law else ():
            at = f"{path}.values.{blank.name}"
            keys = {name: new.get(f"{at}.{name}", new.get("", ())) for name in ("windows", "absences")}
            fillings.append(filling(blank, at, self.answers, keys))
        return tuple(fillings)

    def cards(self) -> Iterator[Card]:
        """Yield every recommended condition, in its order."""
        for path in self.paths:
            law = self.form.laws.get(path)
            fillings = self.fillings(path, {"": (new_key(),)})
            parts = self.parts(path)
            date_fields = {RECORDED[key][0] for key in law.prerequisites} if law else set()
            dates = [
                part for name, part in parts.items() if name in date_fields or (name in _DATES and _has_answer(part))
            ]
            more = [part for name, part in parts.items() if name not in ("condition", "reason") and part not in dates]
            words = in_language(law.words, self.context.language) if law else ""
            yield Card(
                path, self.title(path), law, pieces(words, {item.blank.name: item for item in fillings}), fillings,
                parts["reason"], tuple(dates), tuple(more), self.needs(law), self.unplaced(path),
                self.print(path, fillings), self.instead(path),
            )  # fmt: skip

    def prints(self) -> Iterator[Print]:
        """Yield every recommended condition as it will print now."""
        for path in self.paths:
            yield self.print(path, self.fillings(path, {}))

    def parts(self, path: str) -> dict[str, Part]:
        """Return the parts of the form about a condition, by field."""
        return {part.field: part for part in questions(self.view.page(PAGE), self.answers, path)}

    def title(self, path: str) -> str:
        """Return the title of a condition."""
        law = self.form.laws.get(path)
        return in_language(law.title, self.context.language) if law else str(self.answers.get(f"{path}.condition", ""))

    def needs(self, law: Condition | None) -> tuple[str, ...]:
        """Return the titles of the conditions of which one must be recommended with this one."""
        titles = []
        for condition_id in law.needs if law else ():
            try:
                titles.append(in_language(condition(condition_id, self.day).title, self.context.language))
            except InputError:  # not in force on that day
                continue
        return tuple(dict.fromkeys(titles))

    def instead(self, path: str) -> Condition | None:
        """Return the condition of the recommended order that takes the place of one of another order.

        It has the same title and every blank that was filled. `None` if there is none, or none is needed.
        """
        law = self.form.laws.get(path)
        if law is None or law.order == self.order:
            return None
        inside = f"{path}.values."
        blanks = {at.removeprefix(inside).partition(".")[0] for at in below(self.answers, f"{path}.values")}
        same_title = (condition for condition in self.lawful() if condition.title == law.title)
        return next((condition for condition in same_title if blanks <= {*condition.blanks, f"{path}.values"}), None)

    def unplaced(self, path: str) -> tuple[str, ...]:
        """Return the values of blanks that the wording no longer has."""
        return tuple(
            str(value) for at, value in below(self.answers, f"{path}.unplaced").items() if not isinstance(value, dict)
        )

    def print(self, path: str, fillings: tuple[Filling, ...]) -> Print:
        """Return a condition as it will print now, with its problems."""
        law = self.form.laws.get(path)
        values = values_of(self.answers, path)
        problems = [*self._misread(fillings), *self._findings(path)]
        half = {filling.path for filling in fillings if any(unread(question) for question in filling.every)}
        unfilled = []
        for misfit in misfits(law, values, self.view.languages) if law else ():
            at = f"{path}.values.{misfit.blank}"
            if misfit.key == "law-blank-missing" and not below(self.answers, at):
                unfilled.append(capitalised(self.form.blank(misfit.blank)))
            elif at not in half:
                problems.append(ConditionProblem(self.form.misfit(misfit), _question(at, fillings)))
        unfilled += self._unfilled(path, law)
        words: dict[Language, Markup] = (
            {code: printed(law, values, code) for code in self.form.languages} if law else {}
        )
        return Print(path, self.title(path), words, tuple(dict.fromkeys(problems)), tuple(unfilled))

    def misread(self, at: str) -> str | None:
        """Return the problem with the text typed into the blank at `at`, or a part of it; `None` if there is none."""
        fillings = self.fillings(at.partition(".values.")[0], {})
        inside = tuple(item for item in fillings if f"{at}.".startswith(f"{item.path}."))
        return next((item.text for item in self._misread(inside)), None)

    def _misread(self, fillings: tuple[Filling, ...]) -> Iterator[ConditionProblem]:
        """Yield the problems of blanks whose text is not a value, or that are filled in two ways at once."""
        for item in fillings:
            for question in item.every:
                if (problem := unread(question)) is not None:
                    yield ConditionProblem(self.context.say(problem), question.path)
            if item.torn:
                yield ConditionProblem(self.form.twice(item), item.asks[0].path)

    def _findings(self, path: str) -> Iterator[ConditionProblem]:
        """Yield the findings of rules about answers; missing answers are listed as such."""
        for located in self.view.places:
            at, finding = located.place.at, located.problem
            inside = at == path or at.startswith(f"{path}.")
            if inside and finding.rule and finding.rule not in _SHOWN_AT_BLANKS and below(self.answers, at):
                yield ConditionProblem(" ".join(finding.words(self.context.language)).strip())

    def _unfilled(self, path: str, law: Condition | None) -> list[str]:
        """Return the labels still unanswered beside the blanks: the dates the law asks for, and the reason."""
        parts = self.parts(path)
        date_fields = dict.fromkeys(RECORDED[prerequisite][0] for prerequisite in law.prerequisites) if law else {}
        return [self.form.label(parts[name]) for name in (*date_fields, "reason") if not _has_answer(parts[name])]

    def offers(self, find: str) -> dict[str, list[Offer]]:
        """Return the conditions of the order that may be recommended and have every word of `find`, by topic."""
        words = plain(find).split()
        matches = [condition for condition in self.lawful() if not condition.mandatory and _has_words(condition, words)]
        return {topic: [self._offer(condition) for condition in group] for topic, group in by_topic(matches).items()}

    def lawful(self) -> tuple[Condition, ...]:
        """Return every condition of the order in force on the day."""
        order: Any = self.order
        return conditions_of(order, self.day) if order in get_args(Order) else ()

    def _offer(self, law: Condition) -> Offer:
        language, keys = self.context.language, entries_of(self.answers, LISTED)
        key = next(key for times in count() if (key := entry_key(law.id, times)) not in keys)
        path = next((path for path, value in self.form.laws.items() if value.id == law.id), "")
        return Offer(law, key, in_language(law.title, language), gapped(in_language(law.words, language)), path)

    def imposed(self) -> list[Markup]:
        """Return the conditions that the law imposes in every such order, as it words them."""
        return [printed(condition, {}, self.context.language) for condition in self.lawful() if condition.mandatory]

    def rest(self) -> tuple[Part, ...]:
        """Return the rest of the page, about the plan as a whole."""
        return tuple(part for part in questions(self.view.page(PAGE), self.answers) if part.path not in _OWN_FIELDS)

    def order_ask(self) -> Question | None:
        """Return the question of the order, if this kind of report recommends for several; else `None`."""
        orders = self.view.kind.orders
        if len(orders) == 1:
            return None
        question = next(part for part in questions(self.view.page(PAGE), self.answers) if part.path == ORDER)
        assert isinstance(question, Question)  # noqa: S101 - the order is one question
        return replace(question, codes=orders or question.codes, default=default_order(self.view))


def default_order(view: CaseView) -> str:
    """Return the order that a kind of report recommends for if none is chosen."""
    orders = view.kind.orders
    return "probation" if not orders or "probation" in orders else orders[0]


def entry_key(entry: str, times: int) -> str:
    """Return the key of a condition that is recommended for the nth time: the same in every window and every post."""
    return f"~c{hashlib.sha256(f'{entry} {times}'.encode()).hexdigest()[:12]}"


def _question(path: str, fillings: tuple[Filling, ...]) -> str:
    """Return the path of the question to go to for a blank: its first question, or its rows."""
    filling = next((filling for filling in fillings if filling.path == path), None)
    first = next(iter(filling.every), None) if filling else None
    return path if filling is None or first is None or filling.lists else first.path


def _has_words(condition: Condition, words: list[str]) -> bool:
    text = plain(f"{condition.title.en} {condition.title.fr} {condition.words.en} {condition.words.fr} {condition.id}")
    return all(word in text for word in words)


def _has_answer(part: Part) -> bool:
    return any(question.answer is not None for question in asks((part,)))


_DATES: Final = frozenset(field for field, _ in RECORDED.values())
