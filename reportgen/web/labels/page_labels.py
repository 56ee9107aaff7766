"""The words that a page of the form asks for: labels, help, choices, what a box shows, what an entry is called."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import time
from decimal import Decimal
from typing import Final

from markupsafe import Markup

from reportgen.case.draft.answers import is_key
from reportgen.forms.entries import plain_path
from reportgen.forms.field_specs import field_spec_at
from reportgen.forms.model import Group, ListEntry, ListQuestion, Part, Question, keys
from reportgen.forms.pages import Page
from reportgen.forms.posted_answers import boxes, chosen_codes
from reportgen.forms.questions import asks
from reportgen.forms.values.parse_values import NotRead
from reportgen.forms.values.parse_widgets import value_of
from reportgen.language import LANGUAGES, text
from reportgen.report import Language, say
from reportgen.web.case_view import CaseView
from reportgen.web.http.request import RequestContext
from reportgen.web.labels.questions import question_at
from reportgen.web.labels.words import answer_text, choices, entry_named, first_wording, in_a_row, label
from reportgen.web.report_view import report_markup
from reportgen.web.urls import address, trace_address

_CENT: Final = Decimal("0.01")


class PageLabels:
    """The words that a page’s template asks for: labels, help, choices, what a box shows."""

    def __init__(self, visit: RequestContext, folder: CaseView) -> None:
        self._visit = visit
        self._folder = folder
        self._offered: dict[tuple[object, ...], Mapping[str, str]] = {}

    def label(self, part: Part) -> str:
        """The label of a question, a group or a list."""
        return label(part.legend if isinstance(part, Group) else part.label, self._visit.language)

    def within(self, part: ListQuestion) -> str:
        """The label of a list; of one inside a group of a page, after that of the group."""
        holder = part.path.rpartition(".")[0]
        slot = field_spec_at(plain_path(holder)) if "." in holder and not is_key(holder.rpartition(".")[2]) else None
        if slot is None or slot.kind != "group":
            return self.label(part)
        group = label(keys("ask", slot.model, slot.name), self._visit.language)
        return self._visit.say("desk-in-entry", entry=group, question=self.label(part))

    def summed(self, wrong: Mapping[str, str]) -> dict[str, str]:
        """What is wrong, by path, as it stands above a page: after the name of its question."""
        return {path: self._summed(self.question_text(path), report_markup) for path, report_markup in wrong.items()}

    def _summed(self, question: str, message: str) -> str:
        if question.endswith("?"):
            return f"{question} {message}"
        small = message if message[1:2].isupper() else message[:1].lower() + message[1:]
        return self._visit.say("desk-summed", question=question, said=small)

    def question_text(self, path: str) -> str:
        """What a path asks, in words, after the entry it stands in."""
        return question_at(self._visit, self._folder.answers, path)

    def hint(self, part: Part) -> str:
        """What helps to answer it; nothing where nothing need be said."""
        return first_wording(part.hint, self._visit.language)

    def choices(self, ask: Question) -> Mapping[str, str]:
        """What can be chosen, with its words; a page offers the same in many places."""
        key = (ask.of, ask.field, ask.codes)
        if key not in self._offered:
            self._offered[key] = choices(ask, self._folder.answers, self._visit.language)
        return self._offered[key]

    def boxes(self, ask: Question) -> Mapping[str, str]:
        """What each box of a question shows."""
        return boxes(ask)

    def answer_text(self, ask: Question) -> str:
        """The answer as it reads; of a long one, its beginning."""
        words = answer_text(ask, self._folder.answers, self._visit.language, self.choices)
        return words if len(words) <= 200 else f"{words[:200].rsplit(' ', 1)[0]}…"

    def box_text(self, ask: Question) -> str:
        """What the one box of a question shows: of an id or a tag, the words of what was chosen."""
        if ask.widget in ("search", "language", "languages") and isinstance(ask.answer, (str, list)):
            choices = self.choices(ask)
            values = ask.answer if isinstance(ask.answer, list) else [ask.answer]
            return "\n".join(choices.get(str(value), str(value)) for value in values)
        if ask.widget in ("number", "money"):
            return _number_as_typed(ask, self._visit.language)
        return boxes(ask).get("", "")

    def value(self, account: Group) -> list[Part]:
        """What an account says."""
        return [part for part in account.parts if part.path.endswith(".value")]

    def beside_value(self, account: Group) -> list[Part]:
        """What is asked of an account beside what it says."""
        return [part for part in account.parts if not part.path.endswith(".value")]

    def not_accounts(self, fact: Group) -> list[Part]:
        """What is asked of a fact beside its accounts."""
        return [part for part in fact.parts if not (isinstance(part, Group) and part.kind == "account")]

    def account(self, account: Group, number: int) -> str:
        """What one of several accounts is called: its number, and who gives it, where that is known."""
        source_names = next(
            (self.answer_text(ask) for ask in asks(account.parts) if ask.path == f"{account.path}.sources"), ""
        )
        return self._visit.say("desk-account-of" if source_names else "desk-account", number=number, who=source_names)

    def add(self, part: ListQuestion | Group) -> str:
        """What the button says that adds an entry."""
        return self._visit.say(part.add) if isinstance(part, ListQuestion) else self._visit.say("desk-add-account")

    def entry(self, holds: str) -> str:
        """What an entry of a list is called."""
        return self._visit.say(f"entry-{holds}")

    def address(self, page: Page, entry: str) -> str:
        """The address of an entry’s own page."""
        return address(self._folder, page, entry)

    @property
    def now(self) -> time:
        """The time of day, for «saved at»."""
        return self._visit.at.time()

    @property
    def window(self) -> str:
        """What this window of the browser is known by: made with the page, and kept while it stays on the form."""
        return self._visit.form_data.first("window") or self._visit.query("window") or secrets.token_hex(8)

    def chosen_codes(self, ask: Question) -> tuple[str, ...]:
        """The values of what is chosen: what holds where nothing is answered, too."""
        return chosen_codes(ask)

    def rows(self, ask: Question) -> int:
        """How many days are asked for: those there are, and one more."""
        return len({name.partition(":")[0] for name, value in boxes(ask).items() if value}) + 1

    def says(self, parts: Sequence[Part]) -> str:
        """What is answered among questions that are folded away, so that they need not be opened to be seen."""
        sentences = [
            self._visit.say("desk-folded", question=self.label(ask), answer=self.answer_text(ask))
            for ask in asks(tuple(parts))
            if ask.answer is not None
        ]
        return " ".join(sentences)

    def picked(self, ask: Question, options: Mapping[str, str]) -> str:
        """What is chosen of a long list that is folded away."""
        words_picked = [options.get(chosen_code, chosen_code) for chosen_code in chosen_codes(ask)]
        return in_a_row(words_picked) if words_picked else self._visit.say("desk-nothing-chosen")

    def ordered(self, parts: Sequence[Part]) -> list[Part]:
        """Wordings in the languages the report was ordered in, and those there are already; in their turn."""
        return self.in_turn([part for part in parts if self._is_needed(part)])

    @property
    def languages(self) -> tuple[Language, ...]:
        """Both languages: that of the report before the other, and that of the pages first where it is in both."""
        page_language, ordered = self._visit.language, self._folder.languages
        return tuple(sorted(LANGUAGES, key=lambda code: (code not in ordered, code != page_language)))

    def in_turn(self, parts: Sequence[Part]) -> list[Part]:
        """The same, with its wordings in the order of `languages`; all else stays where it is."""
        wordings = [part for part in parts if isinstance(part, Question) and part.field in LANGUAGES]
        turn = iter(sorted(wordings, key=lambda one: self.languages.index(one.field)))
        return [next(turn) if item in wordings else item for item in parts]

    def aside(self, parts: Sequence[Part]) -> list[Part]:
        """Wordings in a language that no report was ordered in."""
        return [part for part in parts if not self._is_needed(part)]

    def _is_needed(self, part: Part) -> bool:
        is_other_language = (
            isinstance(part, Question) and part.field in LANGUAGES and part.field not in self._folder.languages
        )
        return not is_other_language or self.has_answer([part])

    def has_answer(self, parts: Sequence[Part]) -> bool:
        """Whether anything of these is answered."""
        return any(ask.answer is not None for ask in asks(tuple(parts)))

    def rest(self, parts: Sequence[Part]) -> list[Part]:
        """What a narrative asks for beside its prose."""
        beside = [part for part in parts if not (isinstance(part, Question) and part.widget == "prose")]
        return [*beside, *self.aside(parts)]

    def entry_summary(self, entry: ListEntry) -> list[tuple[str, str]]:
        """What sums up an entry: each label and what stands there."""
        summary = [(self._question_label(ask), self.answer_text(ask)) for ask in entry.summary(self._visit.language)]
        return [(words, report_markup) for words, report_markup in summary if report_markup]

    def _question_label(self, ask: Question) -> str:
        """What a question asks; of a wording, what it words, whichever its language."""
        slot = field_spec_at(plain_path(ask.path.rpartition(".")[0])) if ask.model == "Words" else None
        return label(keys("ask", slot.model, slot.name), self._visit.language) if slot else self.label(ask)

    def empty(self, entry: ListEntry) -> bool:
        """Whether nothing at all is answered in an entry."""
        return not any(
            path.startswith(f"{entry.path}.") for path, answer in self._folder.answers.items() if answer is not None
        )

    def trouble(self, path: str) -> bool:
        """Whether something in an entry is to be settled."""
        return any(place.open and f"{place.place.at}.".startswith(f"{path}.") for place in self._folder.places)

    def entry_title(self, entry: str) -> str:
        """The heading of an entry’s own page."""
        return entry_named(self._folder.answers, entry, self._visit.language, numbered=False)

    def comes_from(self, language: Language) -> str:
        """The address that tells where a sentence comes from, up to the sentence."""
        return trace_address(self._folder, language)

    def preview(self, language: Language) -> Markup:
        """The report beside the form, as it reads now."""
        return report_markup(self._visit, self._folder, language)

    def when(self, part: Part) -> str:
        """For the script: on which answers to which question a part depends."""
        if part.when is None:
            return ""
        wanted_words = [
            "" if answer is None else ("yes" if answer else "no") if isinstance(answer, bool) else str(answer)
            for answer in part.when.answers
        ]
        return f"{part.when.path}={'|'.join(wanted_words) if part.when.answers else '*'}"


def _number_as_typed(ask: Question, language: Language) -> str:
    """What the box of a number shows: it as `language` writes it, where that reads back as what it is."""
    typed_text = boxes(ask).get("", "")
    with suppress(NotRead, ArithmeticError, ValueError):
        exact = Decimal(typed_text)
        cents = ask.widget == "money" and exact != exact.to_integral_value()
        printed = text(say("cell", value=exact.quantize(_CENT) if cents else exact), language)
        if value_of(ask, {"": printed}) == ask.answer:
            return printed
    return typed_text
