"""The place of a problem in the form: the page that asks for it, the entry it is in, and the question to go to."""

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
    """A finding of a rule in a case: `at` is a path of the case file."""

    @property
    def at(self) -> str:
        """The path."""


FirstAccount = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class FormPlace:
    """A place in the form: the id of the page, and the entry whose own page it is, if it is in one.

    `at` is the path among the answers; `path` is the question to go to: the same if it is one; of a group, its first;
    of a wording, its box in the language asked for; of a list, the list itself. `page` is `None` if no page asks for
    it.
    """

    page: str | None
    entry: str | None
    at: str
    path: str


def place_of(path: str, answers: Answers, language: Language) -> FormPlace:
    """Return the place that asks for a path of the answers; of a wording, in `language`."""
    return _place(path, lambda fact: next(iter(entries_of(answers, f"{fact}.accounts")), FIRST), language)


def place_of_problem(
    problem: ReportgenError | LocatedProblem, assembled: AssembledCase, language: Language
) -> FormPlace:
    """Return the place of a problem of a strict read, or of a finding of a rule; of a wording, in `language`.

    A missing answer belongs to the place it would have; a problem of the file as a whole, to no page.
    """

    def first(fact: str) -> str:
        inside = f"{fact}.accounts."
        keys = (at.removeprefix(inside).partition(".")[0] for at in assembled.places.values() if at.startswith(inside))
        return next((key for key in keys if is_key(key)), FIRST)

    at = _at(problem)
    return _place("" if at in ("", ".") else assembled.answer_at(at), first, language)


def _at(problem: ReportgenError | LocatedProblem) -> str:
    if not isinstance(problem, ReportgenError):
        return problem.at
    at, name = str(problem.facts.get("at", ".")), problem.facts.get("name")
    if problem.key == "case-missing-key" and name:
        return str(name) if at == "." else f"{at}.{name}"
    return at


def _place(path: str, first: FirstAccount, language: Language) -> FormPlace:
    page = page_of(path)
    return FormPlace(page.id if page else None, own_page(path), path, _question(path, first, language))


def _question(path: str, first: FirstAccount, language: Language) -> str:
    """Return the question to go to for a path: the first one below it."""
    spec = field_spec_at(plain_path(path)) if path else None
    if spec is None:
        return path
    last = path.rpartition(".")[2]
    if spec.kind == "fact":
        if last == spec.name:
            return f"{path}.accounts.{first(path)}.value"
        return f"{path}.value" if is_key(last) else path
    if spec.kind in ("narrative", "words"):
        return f"{path}.{language}"
    if spec.kind == "group" or (spec.kind == "list" and is_key(last)):
        inside = next(iter(field_specs_of(spec.holds)), None)
        return _question(f"{path}.{inside}", first, language) if inside else path
    return path
