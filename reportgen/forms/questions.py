"""The questions of a page, or of an entry's own page, with what is answered so far."""

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
    """Return what a page asks, in order; or what the page of one entry asks, where its path is given.

    What stands at a path is a question, a group or a list whether it is answered or not. A page about one part of the
    case asks for what is in it, without a group around it. Raise `LookupError` where there is no such entry.
    """
    making = _Making(answers)
    if entry is not None:
        holds = _entry_model(answers, entry)
        return making.inside(holds, entry, required=True)
    if len(page.starts) == 1:
        slot = _slot(page.starts[0])
        if slot.kind == "group":
            without = {path.rpartition(".")[2] for path in page.without}
            parts = making.inside(
                slot.holds, page.starts[0], required=slot.required or making.any_below(page.starts[0])
            )
            return tuple(part for part in parts if part.path.rpartition(".")[2] not in without)
    return tuple(making.part(_slot(path), path, required=True) for path in page.starts)


def ask_at(answers: Answers, path: str) -> Question | None:
    """Return the question whose answer stands at a path; `None` where a group, a list or nothing does."""
    part = part_at(answers, path)
    return part if isinstance(part, Question) else None


def part_at(answers: Answers, path: str) -> Part | None:
    """Return what is asked at a path of the answers, alone; `None` where nothing is. The order of a list is a list."""
    names = path.split(".")
    slot = field_spec_at(plain_path(path))
    if slot is None or is_key(names[-1]):
        return None
    making = _Making(answers)
    if slot.kind != "fact" or names[-1] == slot.name:
        return making.part(slot, path, required=True)
    fact = path.partition(".accounts.")[0].removesuffix(".withheld")
    parts = making.fact(slot, fact, required=slot.required).parts
    return next((ask for ask in asks(parts) if ask.path == path), None)


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
    """Whether a part is to be shown: what calls for it is answered so, or it is answered itself."""
    if part.when is None:
        return True
    answer = answers.get(part.when.path)
    if isinstance(answer, Mapping) and "entries" in answer:
        answer = answer["entries"] or None
    values = part.when.answers
    if answer in values if values else answer is not None:
        return True
    return any(ask.answer is not None for ask in asks((part,))) or (
        isinstance(part, ListQuestion) and bool(part.entries)
    )


class _Making:
    """Makes the parts of a page from the answers of a case."""

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
            self.part(slot, f"{path}.{slot.name}", required=required) for slot in field_specs_of(model).values()
        )

    def part(self, slot: FieldSpec, path: str, *, required: bool) -> Part:
        """The part at a path; what is required in it is so only where its holder is `required` or begun."""
        return _MAKERS[slot.kind](self, slot, path, required=required and slot.required)

    def ask(self, slot: FieldSpec, path: str, *, required: bool, seldom: bool | None = None) -> Question:
        return Question(
            path,
            slot.widget,
            slot.model,
            slot.name,
            self.answers.get(path),
            slot.of,
            self.named(slot.of) if slot.of in LISTED_AT else slot.codes,
            required,
            slot.limit,
            slot.lowest,
            slot.highest,
            slot.places,
            slot.default,
            _when(slot, path),
            slot.seldom if seldom is None else seldom,
        )

    def group(self, slot: FieldSpec, path: str, *, required: bool) -> Group:
        parts = self.inside(slot.holds, path, required=required or self.any_below(path))
        kind = "group" if slot.kind not in ("narrative", "words") else slot.kind
        when = _when(slot, path)
        return Group(
            path, slot.model, slot.name, slot.holds.__name__, parts,
            kind=kind, required=required, when=when, seldom=slot.seldom,
        )  # fmt: skip

    def fact(self, slot: FieldSpec, path: str, *, required: bool) -> Group:
        order = entries_of(self.answers, f"{path}.accounts")
        accounts = tuple(
            self.account(slot, path, key, required=required and number == 0)
            for number, key in enumerate(order or (FIRST,))
        )
        withheld = self.ask(field_specs_of(Fact)["withheld"], f"{path}.withheld", required=False)
        return Group(
            path, slot.model, slot.name, "Fact", (*accounts, withheld),
            kind="fact", entries=order, required=required, when=_when(slot, path), seldom=slot.seldom,
        )  # fmt: skip

    def account(self, slot: FieldSpec, path: str, key: str, *, required: bool) -> Group:
        at = f"{path}.accounts.{key}"
        value = replace(self.ask(slot, f"{at}.value", required=required, seldom=False), when=None)
        rest = (self.ask(one, f"{at}.{one.name}", required=False) for one in field_specs_of(Account).values())
        return Group(at, slot.model, slot.name, "Account", (value, *rest), kind="account", required=required)

    def listed(self, slot: FieldSpec, path: str, *, required: bool) -> ListQuestion:
        entries = tuple(self.entry(slot, f"{path}.{key}", key) for key in entries_of(self.answers, path))
        return ListQuestion(
            path, slot.model, slot.name, slot.holds.__name__, entries,
            inline=slot.inline, required=required, when=_when(slot, path), seldom=slot.seldom,
        )  # fmt: skip

    def entry(self, slot: FieldSpec, path: str, key: str) -> ListEntry:
        parts = self.inside(slot.holds, path, required=True) if slot.inline else ()
        return ListEntry(key, path, tuple(self.sums(slot.holds, path)), parts)

    def sums(self, model: type[CaseModel], path: str) -> Iterator[Question]:
        """What is answered of that which sums up an entry."""
        for field in SUMS.get(model.__name__, ()):
            at, inside = path, model
            *above, last = field.split(".")
            for name in above:
                at, inside = f"{at}.{name}", field_specs_of(inside)[name].holds
            part = self.part(field_specs_of(inside)[last], f"{at}.{last}", required=False)
            yield from (ask for ask in _first_account(part) if ask.answer is not None)

    def named(self, of: ChoiceSource) -> tuple[str, ...]:
        """The ids that a list of the case holds, in its order."""
        named_ids = self._named.get(of)
        if named_ids is None:
            path, field = LISTED_AT[of]
            ids = (self.answers.get(f"{path}.{key}.{field}") for key in entries_of(self.answers, path))
            named_ids = self._named[of] = tuple(dict.fromkeys(one for one in ids if isinstance(one, str)))
        return named_ids

    @cached_property
    def _named(self) -> dict[ChoiceSource, tuple[str, ...]]:
        return {}


_MAKERS: Final[Mapping[str, Callable[..., Part]]] = {
    "ask": _Making.ask,
    "group": _Making.group,
    "narrative": _Making.group,
    "words": _Making.group,
    "fact": _Making.fact,
    "list": _Making.listed,
}


def _first_account(part: Part) -> Iterator[Question]:
    if isinstance(part, Group) and part.kind == "fact":
        yield from list(asks(part.parts))[:1]
    else:
        yield from asks((part,))


def _when(slot: FieldSpec, path: str) -> When | None:
    if slot.when is None:
        return None
    field, values = slot.when
    holder = path.rpartition(".")[0]
    return When(f"{holder}.{field}" if holder else field, values)


def _slot(path: str) -> FieldSpec:
    slot = field_spec_at(path)
    if slot is None:
        raise LookupError(path)
    return slot


def _entry_model(answers: Answers, entry: str) -> type[CaseModel]:
    """The model of an entry that is there, with every entry above it."""
    parts = entry.split(".")
    for place, part in enumerate(parts):
        if is_key(part) and part not in entries_of(answers, ".".join(parts[:place])):
            raise LookupError(entry)
    slot = field_spec_at(plain_path(entry))
    if slot is None or slot.kind != "list" or not is_key(parts[-1]):
        raise LookupError(entry)
    return slot.holds
