"""Builds the questions of a page, or of an entry's own page, with their present answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from typing import Final

from reportgen.case.draft.answers import Answers, entries_of, is_key
from reportgen.case.model.evidence import Account, Fact
from reportgen.case.values.base import CaseModel
from reportgen.forms.entries import plain_path
from reportgen.forms.field_specs import FieldSpec, field_spec_at, field_specs_of
from reportgen.forms.model import FIRST, ChoiceSource, Group, ListEntry, ListQuestion, Part, Question, When
from reportgen.forms.pages import Page
from reportgen.forms.tables import LISTED_AT, SUMS


def questions(page: Page, answers: Answers, entry: str | None = None) -> tuple[Part, ...]:
    """Return the parts of a page, in order; or those of the page of one entry, if its path is given.

    A path gives a question, a group or a list whether it is answered or not. A page about one part of the case shows
    the parts in it, without a group around them. Raise `LookupError` if there is no such entry.
    """
    builder = _PartBuilder(answers)
    if entry is not None:
        holds = _entry_model(answers, entry)
        return builder.inside(holds, entry, required=True)
    if len(page.starts) == 1:
        spec = _field_spec(page.starts[0])
        if spec.kind == "group":
            without = {path.rpartition(".")[2] for path in page.without}
            parts = builder.inside(
                spec.holds, page.starts[0], required=spec.required or builder.any_below(page.starts[0])
            )
            return tuple(part for part in parts if part.path.rpartition(".")[2] not in without)
    return tuple(builder.part(_field_spec(path), path, required=True) for path in page.starts)


def ask_at(answers: Answers, path: str) -> Question | None:
    """Return the question whose answer is at a path; `None` if that is a group, a list or nothing."""
    part = part_at(answers, path)
    return part if isinstance(part, Question) else None


def part_at(answers: Answers, path: str) -> Part | None:
    """Return the part at a path of the answers, alone; `None` if there is none. The order of a list is a list."""
    names = path.split(".")
    spec = field_spec_at(plain_path(path))
    if spec is None or is_key(names[-1]):
        return None
    builder = _PartBuilder(answers)
    if spec.kind != "fact" or names[-1] == spec.name:
        return builder.part(spec, path, required=True)
    fact = path.partition(".accounts.")[0].removesuffix(".withheld")
    parts = builder.fact(spec, fact, required=spec.required).parts
    return next((question for question in asks(parts) if question.path == path), None)


def asks(parts: tuple[Part, ...]) -> Iterator[Question]:
    """Yield every question among parts, those of entries in line included, in order."""
    for part in parts:
        if isinstance(part, Question):
            yield part
        elif isinstance(part, Group):
            yield from asks(part.parts)
        else:
            for entry in part.entries:
                yield from asks(entry.parts)


def applies(part: Part, answers: Answers) -> bool:
    """Whether a part is to be shown: its condition is met, or it is answered itself."""
    if part.when is None:
        return True
    answer = answers.get(part.when.path)
    if isinstance(answer, Mapping) and "entries" in answer:
        answer = answer["entries"] or None
    accepted = part.when.answers
    if answer in accepted if accepted else answer is not None:
        return True
    return any(question.answer is not None for question in asks((part,))) or (
        isinstance(part, ListQuestion) and bool(part.entries)
    )


class _PartBuilder:
    """Builds the parts of a page from the answers of a case."""

    def __init__(self, answers: Answers) -> None:
        self.answers = answers

    @cached_property
    def holders(self) -> frozenset[str]:
        """Every path that has an answer somewhere below it."""
        paths = set()
        for path in self.answers:
            above = path.rpartition(".")[0]
            while above and above not in paths:
                paths.add(above)
                above = above.rpartition(".")[0]
        return frozenset(paths)

    def any_below(self, path: str) -> bool:
        return path in self.holders

    def inside(self, model: type[CaseModel], path: str, *, required: bool) -> tuple[Part, ...]:
        return tuple(
            self.part(spec, f"{path}.{spec.name}", required=required) for spec in field_specs_of(model).values()
        )

    def part(self, spec: FieldSpec, path: str, *, required: bool) -> Part:
        """Return the part at a path; its questions are required only if its holder is `required` or has an answer."""
        return _BUILDERS[spec.kind](self, spec, path, required=required and spec.required)

    def question(self, spec: FieldSpec, path: str, *, required: bool, advanced: bool | None = None) -> Question:
        return Question(
            path,
            spec.widget,
            spec.model,
            spec.name,
            self.answers.get(path),
            spec.of,
            self.ids(spec.of) if spec.of in LISTED_AT else spec.codes,
            required,
            spec.limit,
            spec.lowest,
            spec.highest,
            spec.places,
            spec.default,
            _when(spec, path),
            spec.advanced if advanced is None else advanced,
        )

    def group(self, spec: FieldSpec, path: str, *, required: bool) -> Group:
        parts = self.inside(spec.holds, path, required=required or self.any_below(path))
        kind = "group" if spec.kind not in ("narrative", "words") else spec.kind
        when = _when(spec, path)
        return Group(
            path, spec.model, spec.name, spec.holds.__name__, parts,
            kind=kind, required=required, when=when, advanced=spec.advanced,
        )  # fmt: skip

    def fact(self, spec: FieldSpec, path: str, *, required: bool) -> Group:
        order = entries_of(self.answers, f"{path}.accounts")
        accounts = tuple(
            self.account(spec, path, key, required=required and number == 0)
            for number, key in enumerate(order or (FIRST,))
        )
        withheld = self.question(field_specs_of(Fact)["withheld"], f"{path}.withheld", required=False)
        return Group(
            path, spec.model, spec.name, "Fact", (*accounts, withheld),
            kind="fact", entries=order, required=required, when=_when(spec, path), advanced=spec.advanced,
        )  # fmt: skip

    def account(self, spec: FieldSpec, path: str, key: str, *, required: bool) -> Group:
        at = f"{path}.accounts.{key}"
        value = replace(self.question(spec, f"{at}.value", required=required, advanced=False), when=None)
        rest = (
            self.question(field, f"{at}.{field.name}", required=False) for field in field_specs_of(Account).values()
        )
        return Group(at, spec.model, spec.name, "Account", (value, *rest), kind="account", required=required)

    def list_question(self, spec: FieldSpec, path: str, *, required: bool) -> ListQuestion:
        entries = tuple(self.entry(spec, f"{path}.{key}", key) for key in entries_of(self.answers, path))
        return ListQuestion(
            path, spec.model, spec.name, spec.holds.__name__, entries,
            inline=spec.inline, required=required, when=_when(spec, path), advanced=spec.advanced,
        )  # fmt: skip

    def entry(self, spec: FieldSpec, path: str, key: str) -> ListEntry:
        parts = self.inside(spec.holds, path, required=True) if spec.inline else ()
        return ListEntry(key, path, tuple(self.sums(spec.holds, path)), parts)

    def sums(self, model: type[CaseModel], path: str) -> Iterator[Question]:
        """Yield the answered questions among those that sum up an entry."""
        for field in SUMS.get(model.__name__, ()):
            at, inside = path, model
            *above, last = field.split(".")
            for name in above:
                at, inside = f"{at}.{name}", field_specs_of(inside)[name].holds
            part = self.part(field_specs_of(inside)[last], f"{at}.{last}", required=False)
            yield from (question for question in _first_account(part) if question.answer is not None)

    def ids(self, of: ChoiceSource) -> tuple[str, ...]:
        """Return the ids that a list of the case holds, in its order."""
        ids = self._ids.get(of)
        if ids is None:
            path, field = LISTED_AT[of]
            answers = (self.answers.get(f"{path}.{key}.{field}") for key in entries_of(self.answers, path))
            ids = self._ids[of] = tuple(dict.fromkeys(answer for answer in answers if isinstance(answer, str)))
        return ids

    @cached_property
    def _ids(self) -> dict[ChoiceSource, tuple[str, ...]]:
        return {}


_BUILDERS: Final[Mapping[str, Callable[..., Part]]] = {
    "ask": _PartBuilder.question,
    "group": _PartBuilder.group,
    "narrative": _PartBuilder.group,
    "words": _PartBuilder.group,
    "fact": _PartBuilder.fact,
    "list": _PartBuilder.list_question,
}


def _first_account(part: Part) -> Iterator[Question]:
    if isinstance(part, Group) and part.kind == "fact":
        yield from list(asks(part.parts))[:1]
    else:
        yield from asks((part,))


def _when(spec: FieldSpec, path: str) -> When | None:
    if spec.when is None:
        return None
    field, accepted = spec.when
    holder = path.rpartition(".")[0]
    return When(f"{holder}.{field}" if holder else field, accepted)


def _field_spec(path: str) -> FieldSpec:
    spec = field_spec_at(path)
    if spec is None:
        raise LookupError(path)
    return spec


def _entry_model(answers: Answers, entry: str) -> type[CaseModel]:
    """Return the model of an entry. Raise `LookupError` unless it exists, with every entry above it."""
    parts = entry.split(".")
    for place, part in enumerate(parts):
        if is_key(part) and part not in entries_of(answers, ".".join(parts[:place])):
            raise LookupError(entry)
    spec = field_spec_at(plain_path(entry))
    if spec is None or spec.kind != "list" or not is_key(parts[-1]):
        raise LookupError(entry)
    return spec.holds
