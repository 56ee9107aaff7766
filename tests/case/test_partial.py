"""A case being written is read as far as it can be: as little as possible is left out, and nothing hidden comes out."""

from __future__ import annotations

import copy
import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.case.draft.answers import answers_of, assemble
from reportgen.case.io.editable_json import leaves
from reportgen.case.io.lenient import parse_leniently
from reportgen.case.io.load import parse_case
from reportgen.case.io.placeholders import GAP, SPARED, basics
from reportgen.case.model.paths import Path as Place
from reportgen.case.model.paths import path_text
from tests.case.files import JSON, read, small
from tests.doors import SAMPLES, changed

CASE_MODULES = sorted((Path(__file__).parents[2] / "reportgen" / "case").rglob("*.py"))
KNOWN = [json.loads(path.read_text("utf-8")) for path in SAMPLES]


def at(known: Any, path: Place) -> Any:
    for part in path:
        known = known[part]
    return known


def put(known: Any, path: Place, value: Any) -> Any:
    at(known, path[:-1])[path[-1]] = value
    return known


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.parent.name)
def test_a_sound_case_is_read_as_strictly_as_ever(path: Path) -> None:
    content = path.read_bytes()
    partly = parse_leniently(json.loads(content))
    assert (partly.left_out, partly.stood_in, partly.needed) == ((), (), ())
    assert partly.case == parse_case(content, path)


def test_of_nothing_at_all_every_basic_stands_in() -> None:
    partly = parse_leniently({}, "[to come]")
    assert partly.case is not None
    assert (partly.case.subject.name, partly.case.subject.form) == ("[to come]", "x")
    assert partly.case.matter.offences == ()
    assert (
        partly.stood_in == partly.needed == tuple(path_text(path) for path, value in basics("").items() if value != {})
    )
    assert partly.left_out == ()


@pytest.mark.parametrize(
    ("where", "wrong", "left_out"),
    [
        ("subject.born", "2026-02-31", "subject.born"),
        ("subject.family", "x" * 500, "subject.family"),
        ("matter.custody", {"status": "in-custody", "since": "soon"}, "matter.custody.since"),
        ("matter.judge", {"name": "Ann Hask"}, "matter.judge"),
        ("residence", {"housing": "rentt"}, "residence.housing"),
        ("residence", {"lives_with": ["mother", "mothr"]}, "residence.lives_with[1]"),
        ("record", {"findings": [{"on": "2001-01-01", "offence": "cc-266", "outcomes": [{}]}]}, "record.findings[0]"),
        ("plan", {"conditions": [{"condition": "pro-o-report", "values": {"days": {"x": 1}, "to": "y"}}]},
         "plan.conditions[0].values.days"),
        ("family", {"raisd_by": "mother", "absent": "declined"}, "family.raisd_by"),
        ("work", {"jobs": [{"employer": "Mill", "position": {"en": 5}, "period": "2019/"}]}, "work.jobs[0]"),
        ("schooling", {"last_school": {"accounts": [{"value": str(n)} for n in range(51)]}},
         "schooling.last_school.accounts[50]"),
        ("risk", {"level": "high"}, "risk.level"),
        ("matter.sentencing_on", "2025-01-01", "matter.sentencing_on"),
        ("family.sources", ["nobody"], "family.sources[0]"),
        ("number", "A\x07-1", "number"),
        ("finances", {"income": [{"kind": "wages", "amount": float("nan")}]}, "finances.income[0]"),
    ],
)  # fmt: skip
def test_the_smallest_part_that_is_refused_is_left_out(where: str, wrong: Any, left_out: str) -> None:
    partly = parse_leniently(small(where, wrong))
    assert partly.case is not None
    assert partly.left_out == (left_out,)
    assert partly.stood_in == ()


def test_what_an_entry_is_left_out_for_is_needed() -> None:
    known = small("family", {"relatives": [{"person": {"name": "Ann"}, "relation": "mother"}]})
    partly = parse_leniently(known)
    assert (partly.left_out, partly.needed) == (("family.relatives[0]",), ("family.relatives[0].person.form",))


def test_the_only_offence_half_written_leaves_none() -> None:
    partly = parse_leniently(small("matter.offences[0].found_on", "2026-13"))
    assert partly.case is not None
    assert partly.case.matter.offences == ()
    assert (partly.left_out, partly.stood_in) == (("matter.offences[0]",), ("matter.offences",))


def test_places_count_the_entries_that_were_left_out() -> None:
    offence = small()["matter"]["offences"][0]
    partly = parse_leniently(
        small("matter.offences", [{**offence, "on": "x"}, offence, {**offence, "on": "y"}, offence])
    )
    assert partly.left_out == ("matter.offences[0]", "matter.offences[2]")
    assert partly.place("matter.offences[1].on") == "matter.offences[3].on"
    assert partly.place("matter.offences") == "matter.offences"


def test_a_float_is_a_number_as_in_a_file() -> None:
    known = small("finances", {"income": [{"kind": "wages", "amount": 10.5}]})
    assert parse_leniently(known).case == read(known)


def test_a_part_that_says_nothing_is_not_there() -> None:
    known = small("sources", [{**small()["sources"][0], "title": {"en": None}}])
    assert parse_leniently(known).case == read(small("sources", small()["sources"][:1]))


def test_no_slip_brings_to_light_what_was_hidden() -> None:
    known = small("family", {"withheld": "privat", "narrative": {"en": "Told in confidence."}})
    known["sources"] = [
        {"id": "a", "kind": "contact", "withheld": "safety", "person": {"name": "Ann"}},
        {"id": "b", "kind": "interview", "outcome": "reached", "confidential": "yes"},
        {"id": "c", "kind": "contact", "outcome": "reached",
         "person": {"name": "Bo Roy", "form": "m", "shown": "initial"}},
        {"id": "d", "kind": "contact", "outcome": "reached",
         "person": {"name": "Di Roy", "form": "f", "shown": "given-name"}},
    ]  # fmt: skip
    partly = parse_leniently(known)
    assert partly.case is not None
    assert partly.case.family.withheld == "private"
    a, b, c, d = partly.case.sources
    assert (a.id, a.withheld, a.person) == ("a", "private", None)
    assert b.confidential
    assert c.person is not None and d.person is not None  # noqa: PT018
    assert (c.person.shown, d.person.shown) == ("role", "initials")


def test_what_rests_on_a_source_that_is_left_out_rests_on_no_other() -> None:
    known = small(
        "family", {"raised_at": {"accounts": [{"value": "Sudbury", "sources": ["gone"]}]}, "sources": ["subject"]}
    )
    known["sources"].append({"id": "gone", "kind": "contact", "outcome": "reached"})
    partly = parse_leniently(known)
    assert partly.case is not None
    assert partly.left_out == ("sources[3]",)
    assert partly.case.family.raised_at is not None
    assert partly.case.family.raised_at.accounts[0].sources == ("gone",)


def test_a_version_this_program_does_not_know_is_not_read() -> None:
    partly = parse_leniently({**small(), "schema_version": "99"})
    assert (partly.case, partly.left_out) == (None, ("schema_version",))


def test_what_was_given_stays_as_it_was() -> None:
    known = changed(copy.deepcopy(KNOWN[0]), "matter.offences[0].on", "x")
    before = copy.deepcopy(known)
    parse_leniently(known)
    assert known == before


def test_every_rule_on_a_whole_part_has_a_way_out() -> None:
    rules = {
        rule
        for path in CASE_MODULES
        for rule in re.findall(r'raise ValueError\("([a-z-]+)"\)', path.read_text("utf-8"))
    }
    whole = {
        "absence-purpose", "absence-times", "act-title-missing", "contact-unnamed", "found-before-offence",
        "length-empty", "paper-untitled", "schedule-empty", "source-id-twice", "why-not-missing", "work-id-twice",
        "work-unknown", "reversed", "words-empty",
    }  # fmt: skip
    assert rules == {*SPARED, *whole}, "say in SPARED what the part does without, or here that it goes whole"


def test_twins_and_works_that_are_not_listed_go_alone() -> None:
    works = [{"id": "w", "title": {"en": "A"}, "author": "B"}] * 2
    passage = {"en": "Told.", "works": [{"work": "w"}, {"work": "v"}]}
    known = small("gladue", {"works": works, "story": [passage]})
    known["sources"].append(known["sources"][0])
    partly = parse_leniently(known)
    assert {"sources[3]"} <= set(partly.left_out)
    assert partly.case is not None
    assert len(partly.case.sources) == 3


@settings(max_examples=60)
@given(st.data())
def test_only_what_is_broken_or_needs_it_is_left_out(data: st.DataObject) -> None:
    known = copy.deepcopy(KNOWN[data.draw(st.sampled_from(range(len(KNOWN))))])
    paths = [path for path, _ in leaves(known) if path not in (("schema_version",), ("$schema",))]
    broken = data.draw(st.lists(st.sampled_from(paths), min_size=1, max_size=5, unique=True))
    for path in broken:
        put(known, path, {"no": "such"})
    partly = parse_leniently(known)
    assert partly.case is not None
    shown = [path_text(path) for path in broken]
    no_id = any(path[-1] == "id" and path[0] in ("sources", "gladue") for path in broken)
    for gone in partly.left_out:
        if no_id and re.search(r"\b(source|sources|stated_by|works)(\[\d+])?$", gone):
            continue  # it names a source, or a work, that has no id any more
        holds = [path for path in shown if within(path, gone)]
        beside = [path for path in partly.needed if path.rpartition(".")[0] == gone.rpartition(".")[0]]
        assert holds or any(within(gone, one) or one in beside for one in shown), gone
        if holds and gone not in shown and ".values." not in gone:  # a blank is one value; else it could not do without
            assert any(within(path, one) or within(one, path) for path in partly.needed for one in holds), gone
    for one in shown:
        assert any(within(one, gone) or within(gone, one) for gone in partly.left_out), one


def within(path: str, place: str) -> bool:
    """Whether a path is at a place or below it."""
    return path == place or path.startswith((f"{place}.", f"{place}["))


_JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(max_size=8), inside, max_size=3),
    max_leaves=6,
)


@settings(max_examples=80)
@given(st.data())
def test_it_is_never_at_a_loss(data: st.DataObject) -> None:
    known = copy.deepcopy(KNOWN[data.draw(st.sampled_from(range(len(KNOWN))))])
    for _ in range(data.draw(st.integers(1, 12))):
        paths = [path for path, _ in leaves(known)]
        path = data.draw(st.sampled_from(paths)) if paths else ("number",)
        cut = path[: data.draw(st.integers(1, len(path)))]
        if data.draw(st.booleans()):
            put(known, cut, data.draw(_JUNK))
        else:
            del at(known, cut[:-1])[cut[-1]]
    partly = parse_leniently(known)
    assert partly.case is not None or partly.left_out == ("schema_version",)
    if partly.case is not None and not partly.left_out and not partly.stood_in:
        parse_case(json.dumps(assemble(answers_of(known)).data).encode(), JSON)  # strictly sound, empty parts aside


@settings(max_examples=40)
@given(st.dictionaries(st.sampled_from([*small(), "work", "x\0", ""]), _JUNK))
def test_junk_gives_a_case_of_gaps(known: dict[str, Any]) -> None:
    known.pop("schema_version", None)
    partly = parse_leniently(known)
    assert partly.case is not None
    assert partly.case.subject.name == GAP or "subject" in known


def test_the_gap_is_a_line_a_case_may_hold() -> None:
    assert parse_case(json.dumps(small("subject.name", GAP)).encode(), JSON).subject.born == date(1990, 1, 5)
