"""The words of the page of conditions: what its blanks are called, what the law allows in them, what is wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from reportgen.forms.model import Part, Question
from reportgen.forms.questions import asks
from reportgen.law import Blank, Condition, ValueProblem
from reportgen.output.findings import CaseProblem
from reportgen.report import Finding, Language
from reportgen.report.citations import lawful_provision
from reportgen.web.conditions.blanks import BLANK, Filling
from reportgen.web.labels.page_labels import PageLabels


class BlankWords(PageLabels):
    """The words of the form, and those of the law pack for blanks; `laws` are the conditions on the page, by path."""

    laws: Mapping[str, Condition]

    def label(self, part: Part) -> str:
        """The label of a question; of one about a blank, what the blank is called."""
        if isinstance(part, Question) and part.model == BLANK:
            return (
                self._visit.say(f"desk-conditions-{_PARTS[part.field]}")
                if part.field in _PARTS
                else self.blank(part.field)
            )
        return super().label(part)

    def blank(self, name: str) -> str:
        """What a blank is called; one of an office’s own by its own name."""
        return self._visit.say(f"desk-conditions-blank-{name}") if name in BLANKS else name.replace("-", " ")

    def hint(self, part: Part) -> str:
        """What helps to answer a question; what helps with a blank is said where it stands."""
        if isinstance(part, Question) and part.model == BLANK:
            return self._visit.say("desk-conditions-people-hint") if part.widget == "lines" else ""
        return super().hint(part)

    def choices(self, ask: Question) -> Mapping[str, str]:
        """What can be chosen, in the law pack’s own words."""
        if ask.model != BLANK:
            return super().choices(ask)
        if ask.field == "weekdays":
            return {code: self._visit.say(f"weekday-{code}") for code in ask.codes}
        path, _, inside = ask.path.partition(".values.")
        words = self.laws[path].blanks[inside.partition(".")[0]].choices or {}
        return {code: said_in(one, self._visit.language) for code, one in words.items()}

    def answered(self, parts: Sequence[Part]) -> bool:
        """Whether anything of these is answered, so that it is not folded away."""
        return any(ask.answer is not None for ask in asks(tuple(parts)))

    def limits(self, blank: Blank) -> str:
        """What the law allows in a blank, and what stands there where nothing is given."""
        limits_in_words = [
            self._visit.say(f"law-blank-{key}", number=number)
            for key, number in (("least", blank.least), ("most", blank.most), ("default", blank.default))
            if number is not None
        ]
        return "; ".join(limits_in_words)

    def law(self, condition: Condition) -> str:
        """The provision a condition rests on."""
        return self._visit.say("desk-conditions-law", provision=lawful_provision(condition.reference))

    def misfit(self, value_problem: ValueProblem) -> str:
        """What is wrong with the value of a blank."""
        return self._misfit(value_problem.key, value_problem.blank, value_problem.limit)

    def misfit_found(self, case_problem: CaseProblem) -> str:
        """The same of what the rule on the values of conditions found, without its names of the case file."""
        assert isinstance(case_problem.said, Finding)  # noqa: S101 - a rule found it
        message = case_problem.said.message
        return self._misfit(
            message.key.removeprefix("rule-"), case_problem.at.rpartition(".")[2], message.values["limit"]
        )

    def _misfit(self, key: str, blank: str, limit: object) -> str:
        return self._visit.say(_MISFITS[key], blank=self.blank(blank), limit=limit)

    def twice(self, filling: Filling) -> str:
        """That a blank is filled both for the two languages together and in each."""
        return self._visit.say("desk-conditions-twice", blank=self.blank(filling.blank.name))


BLANKS: Final = (
    "absences", "age", "amount", "conveyance", "date", "day", "days", "distance", "exceptions", "facility", "first",
    "hours", "instalment", "loss", "months", "people", "person", "place", "program", "schedule", "subjects",
    "substances", "territory", "text", "things",
)  # fmt: skip
"""The names of the blanks of our own law pack."""

_PARTS: Final[Mapping[str, str]] = {
    "from_time": "from", "to_time": "to", "purpose": "purpose-of", "weekdays": "weekdays", "en": "in-en", "fr": "in-fr",
}  # fmt: skip
_MISFITS: Final[Mapping[str, str]] = {
    "law-blank-missing": "desk-conditions-type",
    "law-blank-type": "desk-conditions-type",
    "law-blank-under": "desk-conditions-under",
    "law-blank-over": "desk-conditions-over",
    "law-blank-choice": "desk-conditions-type",
    "law-blank-language": "desk-conditions-language",
    "law-blank-unknown": "desk-conditions-unknown",
}


def said_in(words: Any, language: Language) -> str:
    """Return what is given in both languages in one of them."""
    return str(words.fr if language == "fr" else words.en)
