"""Where a problem belongs: the page that asks for it, the entry it is in, and the question to go to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from reportgen.case.draft.answers import Answers, AssembledCase, entries_of, is_key
from reportgen.errors import ReportgenError
from reportgen.forms.entries import own_page, plain_path
from reportgen.forms.field_specs import field_spec_at, field_specs_of
from reportgen.forms.model import FIRST
from reportgen.forms.pages import page_of
from reportgen.report import Language


class LocatedProblem(Protocol):
    """Something that a rule found in a case: `at` is a path of the case file."""

    @property
    def at(self) -> str:
        """The path."""


FirstAccount = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class FormPlace:
    """Where the form asks for something: the id of the page, and the entry whose own page it is, if it is in one.

    `at` is the path among the answers; `path` is the question to go to: the same where it is one; of a group, its
    first; of a wording, its box in the language asked for; of a list, the list itself. `page` is `None` for what no
    page asks for.
    """

    page: str | None
    entry: str | None
    at: str
    path: str


def place_of(path: str, answers: Answers, language: Language) -> FormPlace:
    """Return where a path of the answers is asked for; of a wording, in `language`."""
    return _place(path, lambda fact: next(iter(entries_of(answers, f"{fact}.accounts")), FIRST), language)


def place_of_problem(
    problem: ReportgenError | LocatedProblem, assembled_case: AssembledCase, language: Language
) -> FormPlace:
    """Return where a problem of a strict read, or a finding of a rule, belongs; of a wording, in `language`.

    What is missing belongs where it would be; what is wrong with the file as a whole, on no page.
    """

    def first(fact: str) -> str:
        inside = f"{fact}.accounts."
        keys = (
            at.removeprefix(inside).partition(".")[0] for at in assembled_case.places.values() if at.startswith(inside)
        )
        return next((key for key in keys if is_key(key)), FIRST)

    at = _at(problem)
    return _place("" if at in ("", ".") else assembled_case.answer_at(at), first, language)


def _at(reportgen_error: ReportgenError | LocatedProblem) -> str:
    if not isinstance(reportgen_error, ReportgenError):
        return reportgen_error.at
    at, name = str(reportgen_error.facts.get("at", ".")), reportgen_error.facts.get("name")
    if reportgen_error.key == "case-missing-key" and name:
        return str(name) if at == "." else f"{at}.{name}"
    return at


def _place(path: str, first: FirstAccount, language: Language) -> FormPlace:
    page = page_of(path)
    return FormPlace(page.id if page else None, own_page(path), path, _question(path, first, language))


def _question(path: str, first: FirstAccount, language: Language) -> str:
    """The question to go to for a path: down to the first that stands there."""
    slot = field_spec_at(plain_path(path)) if path else None
    if slot is None:
        return path
    last = path.rpartition(".")[2]
    if slot.kind == "fact":
        if last == slot.name:
            return f"{path}.accounts.{first(path)}.value"
        return f"{path}.value" if is_key(last) else path
    if slot.kind in ("narrative", "words"):
        return f"{path}.{language}"
    if slot.kind == "group" or (slot.kind == "list" and is_key(last)):
        inside = next(iter(field_specs_of(slot.holds)), None)
        return _question(f"{path}.{inside}", first, language) if inside else path
    return path
