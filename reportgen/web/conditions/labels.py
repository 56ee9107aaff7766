"""The labels of the conditions page: names of blanks, limits the law sets for them, and problems with their values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from reportgen.forms.model import Part, Question
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
        """Return the label of a question; of one about a blank, the name of the blank."""
        if isinstance(part, Question) and part.model == BLANK:
            return (
                self._visit.say(f"desk-conditions-{_PARTS[part.field]}")
                if part.field in _PARTS
                else self.blank(part.field)
            )
        return super().label(part)

    def blank(self, name: str) -> str:
        """Return the name of a blank in words; that of an office's own law file as it is."""
        return self._visit.say(f"desk-conditions-blank-{name}") if name in BLANKS else name.replace("-", " ")

    def hint(self, part: Part) -> str:
        """Return the hint of a question; the limits of a blank are shown beside it instead."""
        if isinstance(part, Question) and part.model == BLANK:
            return self._visit.say("desk-conditions-people-hint") if part.widget == "lines" else ""
        return super().hint(part)

    def choices(self, question: Question) -> Mapping[str, str]:
        """Return the choices, in the words of the law pack."""
        if question.model != BLANK:
            return super().choices(question)
        if question.field == "weekdays":
            return {code: self._visit.say(f"weekday-{code}") for code in question.codes}
        path, _, inside = question.path.partition(".values.")
        words = self.laws[path].blanks[inside.partition(".")[0]].choices or {}
        return {code: in_language(wording, self._visit.language) for code, wording in words.items()}

    def limits(self, blank: Blank) -> str:
        """Return the limits the law sets for a blank, and its default."""
        limits = [
            self._visit.say(f"law-blank-{key}", number=number)
            for key, number in (("least", blank.least), ("most", blank.most), ("default", blank.default))
            if number is not None
        ]
        return "; ".join(limits)

    def law(self, condition: Condition) -> str:
        """Return the provision a condition is based on."""
        return self._visit.say("desk-conditions-law", provision=lawful_provision(condition.reference))

    def misfit(self, problem: ValueProblem) -> str:
        """Return the problem with the value of a blank, in words."""
        return self._misfit(problem.key, problem.blank, problem.limit)

    def misfit_found(self, problem: CaseProblem) -> str:
        """Return the same for a finding of the rule on condition values, without the field names of the case file."""
        assert isinstance(problem.message, Finding)  # noqa: S101 - a rule found it
        message = problem.message.message
        return self._misfit(message.key.removeprefix("rule-"), problem.at.rpartition(".")[2], message.values["limit"])

    def _misfit(self, key: str, blank: str, limit: object) -> str:
        return self._visit.say(_MISFITS[key], blank=self.blank(blank), limit=limit)

    def twice(self, filling: Filling) -> str:
        """Return the message that a blank is filled both for the two languages together and in each."""
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


def in_language(words: Any, language: Language) -> str:
    """Return a bilingual text in one of its languages."""
    return str(words.fr if language == "fr" else words.en)
