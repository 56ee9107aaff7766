"""Entries are added, removed and moved; what names one is known before it goes; each has its own page or none."""

from __future__ import annotations

import json

import pytest

from reportgen.case.draft.answers import Answer, assemble
from reportgen.forms.entries import add_entry, holder_of, holds_at, move_entry, naming, own_page, remove_entry
from reportgen.forms.model import Group, ListQuestion, Question, When
from reportgen.forms.questions import applies, part_at, questions
from tests.forms.desk import answered, page

CASE = answered(
    {
        "sources": [
            {"id": "source-2", "kind": "contact", "person": {"name": "Ana Roy"}, "occasions": [{"on": "2026-01-02"}]},
            {"id": "record", "kind": "record", "title": {"en": "School record", "fr": "Dossier scolaire"}},
        ],
        "family": {
            "sources": ["source-2"],
            "relatives": [{"person": {"name": "Ana Roy"}, "relation": "mother"}, {"relation": "aunt"}, {}],
            "raised_at": {"accounts": [{"value": "Timmins", "sources": ["source-2", "record"]}]},
        },
    }
)
RELATIVES = [f"family.relatives.{key}" for key in CASE["family.relatives"]["entries"]]
SOURCE = f"sources.{CASE['sources']['entries'][0]}"


def after(changes: dict[str, Answer | None]) -> dict[str, Answer]:
    return {path: answer for path, answer in {**CASE, **changes}.items() if answer is not None}


def test_an_entry_is_added_at_the_end_and_once() -> None:
    added = add_entry(CASE, "family.relatives", "~new")
    assert list(added) == ["family.relatives"]
    assert added["family.relatives"] == {"entries": [*CASE["family.relatives"]["entries"], "~new"]}
    assert add_entry(after(added), "family.relatives", "~new") == {}
    assert add_entry({}, "residence.housing.accounts", "~b") == {"residence.housing.accounts": {"entries": ["~b"]}}


def test_what_others_name_gets_an_id_of_its_own() -> None:
    assert add_entry({}, "sources", "~a")["sources.~a.id"] == "source-1"
    assert add_entry(CASE, "sources", "~a")["sources.~a.id"] == "source-3"
    assert add_entry({}, "gladue.works", "~a")["gladue.works.~a.id"] == "history-work-1"
    assert add_entry({}, "supervised.breach.exhibits", "~a")["supervised.breach.exhibits.~a.id"] == "exhibit-1"
    assert list(add_entry({}, "supervised.order.conditions", "~a")) == ["supervised.order.conditions"]


@pytest.mark.parametrize("path", ["family", "family.raised_at", "subject.name", "nothing", "matter.files"])
def test_only_a_list_of_entries_can_be_added_to(path: str) -> None:
    with pytest.raises(LookupError):
        add_entry({}, path, "~a")


def test_an_entry_goes_with_all_that_is_in_it() -> None:
    gone = after(remove_entry(CASE, RELATIVES[0]))
    assert not any(path.startswith(RELATIVES[0]) for path in gone)
    assert assemble(gone).data["family"]["relatives"] == [{"relation": "aunt"}]
    nested = f"{SOURCE}.occasions.{CASE[f'{SOURCE}.occasions']['entries'][0]}"
    changes = remove_entry(CASE, nested)
    assert changes == {f"{SOURCE}.occasions": None, f"{nested}.on": None}
    with pytest.raises(LookupError):
        remove_entry(CASE, "family.relatives.~none")


def test_entries_move_one_place_and_stop_at_the_ends() -> None:
    first, second, third = (path.rpartition(".")[2] for path in RELATIVES)
    assert move_entry(CASE, RELATIVES[0], 1) == {"family.relatives": {"entries": [second, first, third]}}
    assert move_entry(CASE, RELATIVES[2], -1) == {"family.relatives": {"entries": [first, third, second]}}
    assert move_entry(CASE, RELATIVES[0], -1) == {}
    assert move_entry(CASE, RELATIVES[2], 1) == {}


def test_what_names_an_entry_is_known() -> None:
    account = CASE["family.raised_at.accounts"]["entries"][0]
    assert set(naming(CASE, SOURCE)) == {"family.sources", f"family.raised_at.accounts.{account}.sources"}
    assert naming(CASE, RELATIVES[0]) == ()


def test_whose_page_a_path_is_asked_on() -> None:
    nested = f"{SOURCE}.occasions.{CASE[f'{SOURCE}.occasions']['entries'][0]}"
    assert own_page(f"{nested}.on") == SOURCE, "a small entry is answered where its list stands"
    assert own_page("family.raised_at.accounts.~1.value") is None
    assert own_page("release.items.~a.checks.~b.remark.en") == "release.items.~a.checks.~b"
    assert holder_of("release.items.~a.checks.~b") == "release.items.~a"
    assert holder_of(SOURCE) is None
    assert (holds_at(SOURCE), holds_at("matter.judge"), holds_at("subject.name")) == ("Source", "Person", None)


def test_an_entry_has_a_page_and_one_that_is_not_there_has_none() -> None:
    parts = questions(page("family"), CASE, RELATIVES[0])
    assert [type(part) for part in parts[:2]] == [Group, Question]
    for entry in ("family.relatives.~none", "family.relatives", "family.raised_at.accounts.~1", "subject", "x.~y"):
        with pytest.raises(LookupError):
            questions(page("family"), CASE, entry)


def test_an_entry_is_summed_up_in_the_language_of_the_reader() -> None:
    (listed,) = questions(page("sources"), CASE)
    assert isinstance(listed, ListQuestion)
    person, record = listed.entries
    assert [ask.answer for ask in person.summary("en")] == ["Ana Roy", "contact"]
    assert [ask.answer for ask in record.summary("en")] == ["School record", "record"]
    assert [ask.answer for ask in record.summary("fr")] == ["Dossier scolaire", "record"]
    assert (listed.add, listed.entry) == ("add-Source", "entry-Source")


def test_what_does_not_apply_is_not_shown_unless_it_is_answered() -> None:
    source = {one.path.rpartition(".")[2]: one for one in questions(page("sources"), CASE, SOURCE)}
    assert source["person"].when == When(f"{SOURCE}.kind", ("interview", "contact"))
    assert applies(source["person"], CASE)
    assert not applies(source["title"], CASE)
    assert applies(source["occasions"], {**CASE, f"{SOURCE}.kind": "record"}), "it has an entry"
    assert applies(source["kind"], {})
    options = part_at({}, "gladue.no_options_because")
    assert options is not None
    assert applies(options, {"gladue.options": {"entries": []}})
    assert not applies(options, {"gladue.options": {"entries": ["~a"]}})


def test_what_is_required_in_a_part_is_so_once_it_is_begun() -> None:
    name = part_at({}, "matter.judge")
    assert isinstance(name, Group)
    assert not name.required
    assert not any(ask.required for ask in name.parts if isinstance(ask, Question))
    begun = part_at({"matter.judge.form": "f"}, "matter.judge")
    assert isinstance(begun, Group)
    assert [part.path for part in begun.parts if isinstance(part, Question) and part.required] == [
        "matter.judge.name", "matter.judge.form",
    ]  # fmt: skip


def test_answers_stay_json() -> None:
    assert json.loads(json.dumps(add_entry(CASE, "sources", "~a"))) == add_entry(CASE, "sources", "~a")
