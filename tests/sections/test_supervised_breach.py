"""Failures alleged, the bundle, the proceedings and the clocks, as phrases and in words."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.supervision import bundle, failures, proceedings
from tests.sections.cases import find, keys, lines, telling

WORDS = {"en": "Keep the peace.", "fr": "Ne pas troubler l’ordre public."}
PROSE = {"en": "In English.", "fr": "En français."}
CONDITION = {"number": "4", "words": WORDS}
FAILURE: dict[str, Any] = {"condition": "4", "on": "2026-02-01", "account": PROSE, "sources": ["mother"]}


def told(kind: str = "conditional-sentence", form: str = "f", **breach: Any) -> SectionContext:
    order = {"kind": kind, "made_on": "2025-11-03", "conditions": [CONDITION]}
    return telling(form, supervised={"order": order, "breach": breach})


def failed(form: str = "f", **more: Any) -> SectionContext:
    exhibits = [{"id": "order", "what": WORDS, "sort": "order"}, {"id": "log", "what": WORDS, "sort": "record"}]
    return told(form=form, failures=[FAILURE | more], exhibits=exhibits)


# -- failures --------------------------------------------------------------------------------------------------------


def test_a_failure_is_told_as_an_allegation_with_the_words_of_the_condition() -> None:
    blocks = failures.build(failed(place="Sudbury", at="23:10"))
    assert lines(blocks, "en")[1:4] == [
        "1. Condition 4: February 1, 2026",
        "It is alleged that on February 1, 2026, at 11:10\u00a0p.m., Ms. Roy did not comply with condition 4 of the "
        "order. Place: Sudbury. The condition reads: “Keep the peace.”",
        "In English.",
    ]
    assert find(blocks, "failure-alleged-at").sources == ("mother",)
    french = lines(blocks, "fr")
    assert "le 1er\u00a0février 2026 à 23\u00a0h\u00a010, Mme\u00a0Roy n’a pas respecté la condition 4" in french[2]


def test_a_failure_that_went_on_has_its_period_in_the_heading_too() -> None:
    said = lines(failures.build(failed(until="2026-02-09")), "en")
    assert said[1] == "1. Condition 4: from February 1, 2026 to February 9, 2026"
    assert said[2].startswith("It is alleged that from February 1, 2026 to February 9, 2026 Ms. Roy did not")


def test_a_condition_that_the_order_does_not_have_has_no_words() -> None:
    assert "failure-words" not in keys(failures.build(failed(condition="5")))


@pytest.mark.parametrize(
    ("given", "key"),
    [
        ({}, "failure-unexplained-not-recorded"),
        ({"explanation": {"absent": "not-asked"}}, "failure-unexplained-not-asked"),
        ({"explanation": {"absent": "declined"}}, "failure-unexplained-declined"),
        ({"explanation": {"absent": "declined"}, "asked_on": "2026-02-05"}, "failure-declined-on"),
        ({"explanation": {"absent": "not-reached"}}, "failure-unexplained-not-reached"),
        ({"explanation": PROSE}, "failure-explanation"),
        ({"explanation": PROSE, "asked_on": "2026-02-05"}, "failure-explanation-on"),
    ],
)
@pytest.mark.parametrize("form", ["f", "m", "x"])
def test_what_the_person_says_or_why_there_is_nothing(given: dict[str, Any], key: str, form: str) -> None:
    blocks = failures.build(failed(form, **given))
    assert key in keys(blocks)
    for language in ("en", "fr"):
        said = "\n".join(lines(blocks, language))
        assert ("In English." if language == "en" else "En français.") in said
        assert "·" not in said


def test_a_withheld_explanation_is_said_to_be_withheld() -> None:
    blocks = failures.build(failed(explanation={"en": "x", "withheld": "private"}))
    assert "absent-withheld" in keys(blocks)


def test_a_failure_names_its_documents_by_their_numbers() -> None:
    assert "See document 2 of the list." in lines(failures.build(failed(exhibits=["log"])), "en")
    both = failures.build(failed(exhibits=["order", "log"]))
    assert "See documents 1 and 2 of the list." in lines(both, "en")
    assert "Voir les pièces 1 et 2 de la liste." in lines(both, "fr")
    assert "failure-exhibits" not in keys(failures.build(failed(exhibits=["letter"])))


def test_several_failures_are_numbered_and_counted() -> None:
    said = lines(failures.build(told(failures=[FAILURE, FAILURE | {"on": "2026-02-02"}])), "en")
    assert said[0].startswith("Failures to comply are alleged, 2 in all.")
    assert [line for line in said if line[:2] in ("1.", "2.")] == [
        "1. Condition 4: February 1, 2026",
        "2. Condition 4: February 2, 2026",
    ]


def test_no_failure_and_no_step_is_said() -> None:
    assert keys(failures.build(told())) == ["failures-none"]
    assert keys(failures.build(telling())) == ["failures-none"]
    assert keys(failures.steps_tried(telling())) == ["absent-not-recorded"]
    assert lines(failures.steps_tried(told(steps_tried=PROSE)), "fr") == ["En français."]


# -- the bundle ------------------------------------------------------------------------------------------------------

STATEMENT: dict[str, Any] = {
    "what": {"en": "statement", "fr": "déclaration"}, "sort": "statement",
    "witness": {"name": "Jo Hill", "family": "Hill", "form": "m"},
}  # fmt: skip


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"signed_on": "2026-02-03"}, "1 | Statement | Mr. Jo Hill | 2026-02-03"),
        ({}, "1 | Statement | Mr. Jo Hill | Not signed"),
        ({"to_follow": True}, "1 | Statement | Mr. Jo Hill | To follow"),
        ({"sort": "record", "witness": None}, "1 | Statement | – | –"),
        ({"signed_on": "2026-02-03", "witness": {"name": "Jo Hill", "form": "m", "shown": "role"}},
         "1 | Statement | Name not printed | 2026-02-03"),
    ],
)  # fmt: skip
def test_a_document_shows_its_witness_and_whether_it_is_signed(more: dict[str, Any], said: str) -> None:
    assert lines(bundle.build(told("probation", exhibits=[STATEMENT | more])), "en")[2] == said


def test_notice_is_told_under_a_conditional_sentence_alone() -> None:
    assert keys(bundle.build(told("probation", exhibits=[STATEMENT])))[-1] == "bundle-unsigned"
    assert keys(bundle.build(told("probation"))) == ["bundle-none"]
    without = bundle.build(told(exhibits=[STATEMENT]))
    assert lines(without, "en")[-1].endswith("before the hearing (Criminal Code, s.\u00a0742.6(5)).")
    given = bundle.build(told(notice_given_on="2026-02-20"))
    assert keys(given) == ["bundle-none", "bundle-notice"]
    assert keys(bundle.build(telling())) == ["bundle-none"]


# -- proceedings -----------------------------------------------------------------------------------------------------


def test_events_are_told_in_the_order_of_their_days() -> None:
    breach = told(warrant_on="2026-02-01", arrested_on="2026-02-05", detained_on="2026-02-06", hearing_on="2026-03-10")
    assert keys(proceedings.build(breach)) == [
        "proceedings-warrant", "proceedings-arrested", "proceedings-detained", "proceedings-hearing",
    ]  # fmt: skip
    begun = told(appeared_on="2026-02-05", hearing_on="2026-03-01")
    assert keys(proceedings.build(begun)) == ["proceedings-appeared", "proceedings-hearing-begun"]
    charged = told("probation", charge_laid_on="2026-02-05", failures=[FAILURE])
    assert keys(proceedings.build(charged)) == ["proceedings-charge-laid", "proceedings-no-hearing"]


@pytest.mark.parametrize("kind", ["probation", "conditional-sentence"])
def test_that_nothing_has_happened_on_an_allegation_is_said(kind: str) -> None:
    assert keys(proceedings.build(told(kind, failures=[FAILURE]))) == [f"proceedings-none-{kind}"]
    assert proceedings.build(told(kind)) == ()
    assert proceedings.build(telling()) == ()


def test_a_report_that_does_not_set_failures_out_names_them() -> None:
    both = told(failures=[FAILURE, FAILURE | {"until": "2026-02-09"}])
    said = lines(proceedings.pending(both), "en")[0]
    assert "condition 4, on February 1, 2026; condition 4, from February 1, 2026 to February 9, 2026." in said
    assert proceedings.pending(telling()) == ()
    assert proceedings.pending(told()) == ()


CHANGE: dict[str, Any] = {"condition": "4", "words": WORDS, "reasons": PROSE, "given_on": "2026-02-10"}


def test_a_change_of_conditions_is_told_as_facts() -> None:
    blocks = proceedings.build(told(change=CHANGE, change_received_on="2026-02-11"))
    assert keys(blocks) == ["change-heading", "change-proposed", "change-given", "change-received"]
    said = lines(blocks, "en")
    under = "Under subsection\u00a0742.4(1) of the Criminal Code, the supervisor proposes that condition 4 read: “Keep"
    assert said[1].startswith(under)
    assert said[2] == "In English."
    new = told(change={"words": WORDS, "took_effect_on": "2026-02-25"})
    assert keys(proceedings.build(new)) == ["change-heading", "change-added", "change-took-effect"]


# -- clocks ----------------------------------------------------------------------------------------------------------


def rows(breach: SectionContext) -> list[str]:
    return [line for line in lines(bundle.clocks(breach), "en") if " | " in line][1:]


def test_a_hearing_begins_within_thirty_days_of_the_arrest_or_else_of_the_appearance() -> None:
    (arrested,) = rows(told(arrested_on="2026-02-01", appeared_on="2026-02-05"))
    assert arrested.endswith("s.\u00a0742.6(3) | 2026-02-01 | 2026-03-03")
    (appeared,) = rows(told(appeared_on="2026-02-05"))
    assert appeared.endswith("| 2026-02-05 | 2026-03-07")


def test_a_change_has_seven_days_to_be_heard_and_fourteen_to_take_effect() -> None:
    request, effect = rows(told(change=CHANGE, change_received_on="2026-02-11"))
    assert request.endswith("s.\u00a0742.4(2) | 2026-02-10 | 2026-02-17")
    assert effect.endswith("s.\u00a0742.4(4) | 2026-02-11 | 2026-02-25")
    from_court, _effect = rows(told(change_received_on="2026-02-11"))
    assert from_court.endswith("| 2026-02-11 | 2026-02-18")


def test_a_change_that_is_to_be_heard_has_thirty_days_and_does_not_take_effect_of_itself() -> None:
    _request, hearing = rows(told(change=CHANGE | {"hearing_asked_on": "2026-02-12"}, change_received_on="2026-02-11"))
    assert hearing.endswith("s.\u00a0742.4(2) | 2026-02-11 | 2026-03-13")


@pytest.mark.parametrize(
    ("events", "began"),
    [
        ({"warrant_on": "2026-02-01", "arrested_on": "2026-02-05"}, date(2026, 2, 1)),
        ({"arrested_on": "2026-02-05", "appeared_on": "2026-02-06"}, date(2026, 2, 5)),
        ({"appeared_on": "2026-02-06"}, date(2026, 2, 6)),
    ],
)
def test_the_order_stops_running_from_the_earliest_event(events: dict[str, str], began: date) -> None:
    blocks = bundle.clocks(told(**events))
    assert find(blocks, "clocks-sentence-stopped").values["on"] == began
    assert "clocks-conditions-continue" in keys(blocks)


def test_the_order_runs_again_in_detention() -> None:
    blocks = bundle.clocks(told(arrested_on="2026-02-05", detained_on="2026-02-06"))
    again = find(blocks, "clocks-sentence-runs-again").values
    assert (again["on"], again["again"]) == (date(2026, 2, 5), date(2026, 2, 6))
    assert "clocks-conditions-continue" not in keys(blocks)


def test_no_clock_runs_where_nothing_has_happened() -> None:
    assert bundle.clocks(told(failures=[FAILURE])) == ()
    assert bundle.clocks(telling()) == ()
