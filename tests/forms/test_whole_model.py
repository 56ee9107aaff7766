"""The form asks for the whole case file, each thing once; a field that is added to the model appears by itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, Literal, get_args

import pytest
from pydantic import create_model

from reportgen.case.model.evidence import Account, Fact, Holds
from reportgen.case.model.file import CaseFile
from reportgen.case.model.life import Job
from reportgen.case.model.paths import is_fact, leaf_at
from reportgen.case.values.base import CaseModel, Id, Words, models_in
from reportgen.case.values.dates import PartialDate
from reportgen.errors import DefectFound
from reportgen.forms.entries import plain_path
from reportgen.forms.field_specs import FieldSpec, field_spec_at, field_specs_of, models
from reportgen.forms.model import FIRST, ChoiceSource, Question
from reportgen.forms.pages import PAGES, page_of
from reportgen.forms.questions import asks
from reportgen.forms.tables import INLINE, LISTED_AT, NOT_ASKED, REFERS, SUMS
from reportgen.forms.visibility import ADVANCED, ADVANCED_EVERYWHERE, APPLIES
from tests.forms.desk import lists, screens, with_every_entry

EVERY = with_every_entry()
SCREENS = tuple(screens(EVERY))
MODELS = {model.__name__: model for model in models()} | {"Fact": Fact, "Account": Account}
PROSE = {"PrivateNote.text", "Opinion.words", "Quote.words"}  # a sheet has them on a line
SORTS = {
    "prose": {"prose"},
    "line": {"line", "lines", "pronouns", "language", "languages", "source", "sources", "search", "several", "select"},
    "code": {"choice", "select", "search", "several"},
    "day": {"day", "days"},
    "date": {"date"},
    "span": {"span"},
    "time": {"time"},
    "count": {"count"},
    "number": {"number", "money"},
    "flag": {"flag", "tick"},
}


def leaves(model: type[CaseModel], at: str, place: str) -> Iterator[tuple[str, str, str]]:
    """Yield every value of the case file: its plain path, the sort of it, and what asks for it («Job.left»)."""
    for field, about in model.model_fields.items():
        name = about.alias or field
        path, here = f"{at}.{name}".strip("."), f"{place}.{name}".strip(".")
        if (model.__name__, field) in NOT_ASKED:
            continue
        if is_fact(here):
            leaf = leaf_at(here)
            assert leaf is not None
            yield f"{path}.accounts.value", leaf.sort, f"{model.__name__}.{field}"
            for own, sort in (("absent", "code"), ("sources", "line"), ("on", "day")):
                yield f"{path}.accounts.{own}", sort, f"Account.{own}"
            yield f"{path}.withheld", "code", "Fact.withheld"
        elif (leaf := leaf_at(here)) is not None:
            yield path, leaf.sort, f"{model.__name__}.{field}"
        else:
            (below,) = models_in(about.annotation)
            assert issubclass(below, CaseModel)
            many = "tuple" in str(about.annotation)
            yield from leaves(below, path, f"{here}[0]" if many else here)


def test_the_whole_case_file_is_asked_for_and_each_thing_once() -> None:
    asked = Counter(plain_path(ask.path) for _, _, parts in SCREENS for ask in asks(parts))
    wanted = {path for path, _, _ in leaves(CaseFile, "", "")}
    assert wanted - asked.keys() == set()
    assert asked.keys() - wanted == set()
    assert [path for path, times in asked.items() if times > 1] == []


def test_every_question_has_a_widget_that_fits_what_it_asks_for() -> None:
    sorts = {path: (sort, asks_for) for path, sort, asks_for in leaves(CaseFile, "", "")}
    for _, _, parts in SCREENS:
        for ask in asks(parts):
            sort, asks_for = sorts[plain_path(ask.path)]
            wanted = {"prose"} if asks_for in PROSE else SORTS[sort]
            assert ask.widget in wanted, ask.path
            assert f"{ask.model}.{ask.field}" == asks_for, ask.path


def test_each_question_stands_on_the_page_of_its_path() -> None:
    assert [
        (one.id, ask.path) for one, _, parts in SCREENS for ask in asks(parts) if page_of(ask.path) is not one
    ] == []
    assert page_of("supervised.breach.failures[0].on") is page_of("supervised.breach.failures.~1.on")
    assert page_of("kind") is None
    assert page_of("supervised.breach.change") is not page_of("supervised.order.kind")


def test_what_is_not_asked_for_is_in_the_model_and_says_why() -> None:
    for (model, field), why in NOT_ASKED.items():
        holder = CaseFile if model == "CaseFile" else MODELS[model]
        assert field in holder.model_fields
        assert why
    assert not any(len(page.starts) != len(set(page.starts)) for page in PAGES)


def test_the_tables_name_what_there_is() -> None:
    for model, fields in APPLIES.items():
        for field, (other, wanted) in fields.items():
            slots = field_specs_of(MODELS[model])
            assert field in slots
            codes = slots[other].codes
            for answer in wanted:
                assert answer is None or isinstance(answer, bool) or answer in codes, (model, field, answer)
    for model, sums in SUMS.items():
        for path in sums:
            inside = MODELS[model]
            for name in path.split("."):
                slot = field_specs_of(inside)[name]
                inside = slot.holds
    for model, field in REFERS:
        assert field in field_specs_of(MODELS[model])
    for model, names in ADVANCED.items():
        assert field_specs_of(MODELS[model]).keys() >= names
    assert {slot.name for one in MODELS.values() for slot in field_specs_of(one).values()} >= ADVANCED_EVERYWHERE
    listed = {one.holds for _, _, parts in SCREENS for one in lists(parts)}
    assert INLINE - listed <= {"Absence"}  # asked for by the page of conditions
    assert listed - INLINE == SUMS.keys()
    assert set(get_args(ChoiceSource)) >= LISTED_AT.keys()


def test_an_entry_in_line_holds_no_list_of_larger_ones() -> None:
    for model in models():
        for slot in field_specs_of(model).values():
            if slot.inline:
                assert all(one.kind != "list" or one.inline for one in field_specs_of(slot.holds).values()), slot


def test_a_field_added_to_the_model_is_asked_for() -> None:
    extra: dict[str, Any] = {
        "travel": (Literal["bus", "car"], ...),
        "ended": (PartialDate | None, None),
        "place": (Words | None, None),
        "pay": (Fact[Literal["hourly", "salary"]] | None, None),
    }
    richer = create_model("RicherJob", __base__=Job, __module__=__name__, **extra)
    slots = field_specs_of(richer)
    assert list(slots)[:4] == list(extra)
    assert (slots["travel"].widget, slots["travel"].codes, slots["travel"].required) == ("choice", ("bus", "car"), True)
    assert (slots["ended"].widget, slots["place"].kind, slots["place"].holds) == ("date", "words", Words)
    assert (slots["pay"].kind, slots["pay"].codes) == ("fact", ("hourly", "salary"))


@pytest.mark.parametrize(("kind", "key"), [(Id, "form-no-choices"), (complex, "form-no-widget")])
def test_a_field_that_cannot_be_asked_for_stops_the_build(kind: Any, key: str) -> None:
    odd = create_model("Odd", __base__=CaseModel, __module__=__name__, __config__=None, thing=(kind, ...))
    with pytest.raises(DefectFound, match=key):
        field_specs_of(odd)


def test_a_fact_is_one_group_with_its_first_account_ready() -> None:
    slot = field_spec_at("residence.housing")
    assert isinstance(slot, FieldSpec)
    assert slot.kind == "fact"
    assert field_spec_at("residence.housing.accounts.value") is slot
    assert field_spec_at("residence.nothing") is None
    values = [ask for _, _, parts in screens({}) for ask in asks(parts) if ask.path.startswith("residence.housing.")]
    assert [ask.path for ask in values] == [
        f"residence.housing.accounts.{FIRST}.value",
        f"residence.housing.accounts.{FIRST}.absent",
        f"residence.housing.accounts.{FIRST}.sources",
        f"residence.housing.accounts.{FIRST}.on",
        "residence.housing.withheld",
    ]
    assert isinstance(values[0], Question)
    assert (values[0].model, values[0].field, values[0].widget) == ("Residence", "housing", "select")


def test_marks_of_facts_are_what_the_slots_look_for() -> None:
    assert isinstance(get_args(Fact[Words])[1], Holds)
