"""The guide’s questions, and a guide filled in Word’s way read back into a case: every answer of every sample."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from reportgen.case.draft.answers import answers_of, assemble
from reportgen.case.values.dates import PartialDate, Span
from reportgen.forms.field_specs import FieldSpec, field_spec_at
from reportgen.forms.guide import INTERVIEW_PAGES, is_asked
from reportgen.forms.guide_import import about_interview, changes_to_save
from reportgen.forms.pages import PAGES
from reportgen.forms.values.typed_dates import date_boxes, day_boxes, span_boxes
from reportgen.kinds import kind_ids, load_kind
from reportgen.language import LANGUAGES, catalogue, text
from reportgen.output.guide import guide_file, guide_of, read_filled, understood_in
from reportgen.report.guide import (
    FilledGuide,
    Guide,
    GuideEntries,
    GuidePlace,
    GuideQuestion,
    GuideReply,
    Mark,
    marks,
    places,
)
from reportgen.report.model import Code, Language, say
from tests.render.guides import fill

ROOT = Path(__file__).parents[2]
SAMPLES = {path.parent.name: json.loads(path.read_text("utf-8")) for path in sorted(ROOT.glob("samples/*/case.json"))}
EACH = [pytest.param(name, code, id=f"{name}-{code}") for name in SAMPLES for code in LANGUAGES]
ALL = [pytest.param(kind, code, id=f"{kind}-{code}") for kind in kind_ids() for code in LANGUAGES]


# -- a sample as somebody would type it


def at(known: Any, path: str) -> Any:
    for name in path.split("."):
        known = known.get(name) if isinstance(known, dict) else None
    return known


def value_of(slot: FieldSpec, known: Any) -> Any:
    """The value a guide can hold of what stands at a slot: the first account of a fact."""
    if slot.kind == "fact" and isinstance(known, dict):
        return next((one["value"] for one in known.get("accounts", ()) if "value" in one), None)
    return known


def typed(slot: FieldSpec, value: Any, language: Language) -> str:
    """How somebody would type a value."""
    if slot.widget == "date" and value != "unknown":
        return text(say("cell", value=PartialDate.parse(value)), language)
    if slot.widget == "span":
        span = Span.parse(value)
        if span.end is None:
            since = text(say("cell", value=span.start), language)
            return f"since {since}" if language == "en" else f"depuis {since}"
        ends = [text(say("cell", value=end), language) for end in (span.start, span.end)]
        return f"{ends[0]} – {ends[1]}"
    if slot.widget in ("language", "languages"):
        known = [value] if isinstance(value, str) else value
        return "\n".join(_tongue(one, language) for one in known)
    if slot.widget == "several" or slot.kind == "list":
        return "; ".join(value)
    if slot.widget == "pronouns":
        return " / ".join(value)
    if isinstance(value, list):
        return "\n".join(value)
    if isinstance(value, float) and language == "fr":
        return f"{value:.2f}".replace(".", ",") + "\u00a0$"
    return str(value)


def _tongue(tag: str, language: Language) -> str:
    known = f"language-{tag}" in catalogue(language).messages
    return text(say("cell", value=Code(f"language-{tag}")), language) if known else tag


def replies(guide: Guide, known: Any) -> Iterator[tuple[str, str | bool, str, Any]]:
    """Yield what is typed into each control of a guide for a case: its tag, what, the place of the case, the value."""
    for section in guide.sections:
        for part in section.parts:
            if isinstance(part, GuideQuestion):
                yield from _answered(part, known, "", 0, guide.language)
                continue
            for number, entry in enumerate(at(known, part.path) or (), 1):
                for question in part.questions:
                    yield from _answered(question, entry, part.path, number, guide.language)


def _answered(
    question: GuideQuestion, known: Any, listed: str, number: int, language: Language
) -> Iterator[tuple[str, str | bool, str, Any]]:
    slot = field_spec_at(f"{listed}.{question.path}" if listed else question.path)
    assert slot is not None
    value = value_of(slot, at(known, question.path))
    place = question.path
    if slot.kind in ("narrative", "words"):
        value, place = (value or {}).get(language), f"{place}.{language}"
    if slot.kind == "list":
        value = [one[language] for one in value or () if one.get(language)]
    if value in (None, [], ""):
        return
    place = f"{listed}[{number - 1}].{place}" if listed else place
    tag = Mark(question.path, listed, number)
    if question.sort == "flag":
        name = "yes" if value else "no"
        if name in [choice.code for choice in question.choices]:  # a box that is not ticked says nothing
            yield str(Mark(question.path, listed, number, choice=name)), True, place, value
    elif question.sort == "several":
        for code in value:
            yield str(Mark(question.path, listed, number, choice=code)), True, place, value
    else:
        said = value if question.sort in ("one", "day") else typed(slot, value, language)
        yield str(tag), said, place, value


def found_at(known: Any, place: str) -> Any:
    for name, number in re.findall(r"([a-z_]+)|\[(\d+)\]", place):
        known = known[int(number)] if number else (known or {}).get(name)
    if isinstance(known, dict) and "accounts" in known:
        return known["accounts"][0]["value"]
    return known


@pytest.mark.parametrize(("name", "language"), EACH)
def test_every_answer_of_a_sample_that_the_guide_asks_for_comes_back(name: str, language: Language) -> None:
    known = SAMPLES[name]
    kind = load_kind(known["kind"])
    given = [*replies(guide_of(kind, language), known)]
    assert given
    filled = read_filled(fill(guide_file(kind, language, fillable=True), {tag: said for tag, said, _, _ in given}))
    assert (filled.kind, filled.language, filled.leftovers, filled.missing_places) == (kind.id, language, (), ())
    told = understood_in(filled, {})
    assert [one for one in told if one.problem] == []
    back = assemble(changes_to_save(told, {})).data
    for _, _, place, value in given:
        got = found_at(back, place)
        if isinstance(got, list) and got and isinstance(got[0], dict):  # activities, an entry each
            got = [one[language] for one in got]
        if isinstance(value, list) and field_spec_at(re.sub(r"\[\d+\]", "", place)).widget == "several":  # type: ignore[union-attr]
            got, value = sorted(got), sorted(value)
        assert got == value, place


@pytest.mark.parametrize(("name", "language"), [("first-offender-woman", "en"), ("gladue-metisse-francaise", "fr")])
def test_a_guide_read_again_into_the_case_it_made_changes_nothing(name: str, language: Language) -> None:
    known = SAMPLES[name]
    kind = load_kind(known["kind"])
    given = {tag: said for tag, said, _, _ in replies(guide_of(kind, language), known)}
    filled = read_filled(fill(guide_file(kind, language, fillable=True), given))
    answers = changes_to_save(understood_in(filled, {}, source="interview"), {}, source="interview")
    again = understood_in(filled, answers, source="interview")
    assert [one for one in again if not one.same] == []
    assert changes_to_save(again, answers, source="interview") == {}
    elsewhere = understood_in(filled, answers_of(known))  # and into the whole case it was taken from
    assert [one.path for one in elsewhere if one.current is None] == []


@pytest.mark.parametrize(("kind", "language"), ALL)
def test_a_blank_guide_says_nothing(kind: str, language: Language) -> None:
    filled = read_filled(guide_file(load_kind(kind), language, fillable=True))
    assert [one for one in filled.replies if one.has_answer] == []
    assert (filled.leftovers, filled.missing_places) == ((), ())
    assert understood_in(filled, {}) == ()


# -- the questions


@pytest.mark.parametrize(("kind", "language"), ALL)
def test_every_question_is_one_of_the_form_in_words(kind: str, language: Language) -> None:
    guide = guide_of(load_kind(kind), language)
    assert guide.sections[0].id == "person"
    for section in guide.sections:
        assert section.heading
        for part in section.parts:
            assert is_asked(part.path), part.path
            listed = part.path if isinstance(part, GuideEntries) else ""
            for question in part.questions if isinstance(part, GuideEntries) else (part,):
                assert is_asked(f"{listed}.{question.path}" if listed else question.path)
                assert question.label.strip(" –")
                assert (question.sort in ("one", "several", "flag")) == bool(question.choices)
                assert all(choice.words and choice.words != choice.code for choice in question.choices), question.path
                assert len({choice.words for choice in question.choices}) == len(question.choices)


@pytest.mark.parametrize(("kind", "language"), ALL)
def test_a_mark_fits_in_a_tag_of_word_and_is_one_of_a_kind(kind: str, language: Language) -> None:
    guide = guide_of(load_kind(kind), language)
    written = [str(mark) for mark, _ in places(guide)]
    assert len(set(written)) == len(written)
    assert max(map(len, written)) <= 64  # Word cuts a longer one
    assert [str(Mark.read(one)) for one in written] == written


def test_what_the_machine_or_the_officer_alone_knows_is_not_asked() -> None:
    for path in (
        "subject.print_address", "subject.name_on_information", "family.withheld", "family.sources", "family.absent",
        "work.jobs.shifts", "family.relatives.person.elides", "release.items.checks", "record.findings",
        "assessment.en", "private_notes", "matter.court", "gladue.works", "sources.id", "risk.level",
        "family.quotes", "nowhere", "family.nothing",
    ):  # fmt: skip
        assert not is_asked(path), path
    assert is_asked("family.relatives.person.name")
    assert is_asked("offence_attitude.quotes.words")


def test_each_page_it_names_is_there() -> None:
    assert set(INTERVIEW_PAGES) <= {page.id for page in PAGES}


def test_nothing_of_a_case_but_its_number_stands_in_a_guide() -> None:
    kind = load_kind("psr")
    assert guide_of(kind, "en", "26-0413").number == "26-0413"
    assert b"26-0413" not in guide_file(kind, "en", fillable=True)


# -- what is understood


def reply(path: str, said: str = "", **more: Any) -> GuideReply:
    return GuideReply(path, GuidePlace("Heading", "Question"), text=said, **more)


def told(*said: GuideReply, language: Language = "en", **known: Any) -> Any:
    return understood_in(FilledGuide("psr", language, said), known.pop("answers", {}), **known)


def test_what_cannot_be_read_is_kept_as_it_was_typed() -> None:
    moves, since, level = told(
        reply("residence.moves_last_year", "a few, 2 or 3"),
        reply("residence.since", "when the snow went"),
        reply("schooling.level", "nearly grade 12"),
    )
    assert moves.answer == {"typed": {"": "a few, 2 or 3"}}
    assert since.answer == {"typed": {"year": "when the snow went"}}
    assert level.answer == {"typed": {"": "nearly grade 12"}}
    assert [one.problem for one in (moves, since, level)] == ["typed-count-form", "typed-day-form", "typed-code"]


def test_words_of_either_language_mean_a_choice() -> None:
    one, other = told(
        reply("relationships.status", "est célibataire"), reply("residence.lives_with", "Mother; brother\nroommate")
    )
    assert one.answer == "single"
    assert other.answer == ["mother", "brother", "roommate"]


def test_both_boxes_ticked_are_no_answer() -> None:
    (one,) = told(reply("family.violence_at_home", ticked=("yes", "no")))
    assert one.answer == {"typed": {"": "yes / no"}}
    assert one.problem == "typed-code"


def test_a_reason_for_no_answer_is_an_account_without_a_value() -> None:
    (one,) = told(reply("family.raised_by", instead=("declined",)))
    assert (one.path, one.answer) == ("family.raised_by.accounts.~1.absent", "declined")
    value, reason = told(reply("family.raised_at", "Sudbury", instead=("declined",)))
    assert value.answer == "Sudbury"
    assert (reason.answer, reason.problem) == (None, "guide-answer-and-reason")


def test_a_reply_that_the_form_does_not_ask_for_is_told_and_not_kept() -> None:
    (one,) = told(reply("matter.court", "OCJ"))
    assert (one.path, one.answer, one.problem, one.wording) == ("", None, "guide-not-asked", "OCJ")
    assert changes_to_save((one,), {}) == {}


ACCOUNTS = {
    "residence.housing.accounts": {"entries": ["~a"]},
    "residence.housing.accounts.~a.value": "rent",
    "residence.housing.accounts.~a.sources": ["landlord"],
}


def test_an_account_of_somebody_else_stands_beside_the_new_one() -> None:
    found = told(reply("residence.housing", value="room"), answers=ACCOUNTS, source="interview")
    kept = changes_to_save(found, ACCOUNTS, source="interview")
    order = kept["residence.housing.accounts"]["entries"]  # type: ignore[index]
    assert order[0] == "~a"
    assert kept[f"residence.housing.accounts.{order[1]}.value"] == "room"
    assert kept[f"residence.housing.accounts.{order[1]}.sources"] == ["interview"]


def test_an_account_that_says_the_same_gets_one_more_source() -> None:
    found = told(reply("residence.housing", value="rent"), answers=ACCOUNTS, source="interview")
    assert found[0].same
    assert changes_to_save(found, ACCOUNTS, source="interview") == {
        "residence.housing.accounts.~a.sources": ["landlord", "interview"]
    }


def test_the_interviews_own_account_is_the_one_that_changes() -> None:
    own = {**ACCOUNTS, "residence.housing.accounts.~a.sources": ["interview"]}
    (one,) = told(reply("residence.housing", value="room"), answers=own, source="interview")
    assert (one.path, one.current) == ("residence.housing.accounts.~a.value", "rent")


def test_an_account_at_length_can_stand_after_what_is_there() -> None:
    answers = {"family.narrative.en": "Known already."}
    (one,) = told(reply("family.narrative", "Told now."), answers=answers)
    assert one.current == "Known already."
    assert one.both == "Known already.\n\nTold now."
    (short,) = told(reply("subject.born_at", "Hearst"), answers={"subject.born_at": "Kapuskasing"})
    assert short.both is None


def test_entries_that_the_case_has_are_known_again_and_others_are_added() -> None:
    answers = {
        "family.relatives": {"entries": ["~x"]},
        "family.relatives.~x.person.name": "Rose Roy",
        "family.relatives.~x.relation": "mother",
        "family.relatives.~x.sources": ["aunt"],
    }
    said = [
        reply("person.name", name, list_path="family.relatives", entry=number)
        for number, name in ((1, "Rose Roy"), (2, "Paul Roy"))
    ]
    mother, brother = told(*said, answers=answers)
    assert mother.path == "family.relatives.~x.person.name"
    assert mother.same
    kept = changes_to_save((mother, brother), answers)
    assert kept["family.relatives"]["entries"][0] == "~x"  # type: ignore[index]
    assert [*kept.values()][-1] == {"entries": ["~x", brother.path.split(".")[2]]} or brother.path in kept


def test_words_worth_quoting_have_the_interview_as_their_source() -> None:
    found = told(reply("words", "I was scared.", list_path="offence_attitude.quotes", entry=1), source="interview")
    kept = assemble(changes_to_save(found, {}, source="interview")).data
    assert kept["offence_attitude"]["quotes"] == [{"words": "I was scared.", "source": "interview"}]


def test_what_is_said_of_the_interview_itself_is_told_apart() -> None:
    filled = FilledGuide("psr", "en", (reply("about.person", "M. Roy"), reply("about.on", "5 May", value="2026-05-05")))
    assert understood_in(filled, {}) == ()
    assert about_interview(filled) == {"person": "M. Roy", "on": "2026-05-05"}


def test_paragraphs_are_as_word_shows_them_and_lists_stay_lists() -> None:
    (one,) = told(reply("family.narrative", "One.\nTwo.\n- a\n- b\nThree.\n\n\nFour.\n1. c\n2. d"))
    assert one.answer == "One.\n\nTwo.\n- a\n- b\n\nThree.\n\nFour.\n1. c\n2. d"


def test_nothing_personal_shows_in_what_python_prints() -> None:
    filled = FilledGuide("psr", "en", (reply("subject.name", "Marie Roy"),))
    assert "Marie" not in repr(filled) + repr(understood_in(filled, {}))


# -- dates in one go


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("1998", "1998"), ("May 1998", "1998-05"), ("mai 1998", "1998-05"), ("le 1er mai 1998", "1998-05-01"),
        ("May 12, 1998", "1998-05-12"), ("12 May 1998", "1998-05-12"), ("1998-05-12", "1998-05-12"),
        ("around 2010", "~2010"), ("vers 2010", "~2010"), ("spring 2003", "2003-spring"),
        ("à l’été 2003", "2003-summer"), ("printemps 2003", "2003-spring"), ("Sept. 4, 2020", "2020-09-04"),
        ("août 2019", "2019-08"), ("unknown", "unknown"), ("~2010-05", "~2010-05"), ("hiver 2001", "2001-winter"),
    ],
)  # fmt: skip
def test_a_date_in_words_is_read(said: str, meant: str) -> None:
    (one,) = told(reply("residence.since", said))
    assert (one.answer, one.problem) == (meant, None)


@pytest.mark.parametrize(
    "said", ["05/06/2020", "5 6 2020", "last May", "1998 1999", "May", "12 May", "spring May 1998", "20 20", "1998?"]
)
def test_what_could_be_two_dates_or_none_is_not_guessed(said: str) -> None:
    assert date_boxes(said) is None
    (one,) = told(reply("residence.since", said))
    assert one.answer == {"typed": {"year": said}}


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("2019 to May 2021", "2019/2021-05"), ("de 2019 à mai 2021", "2019/2021-05"), ("since June 2024", "2024-06/"),
        ("depuis juin 2024", "2024-06/"), ("2019–2021", "2019/2021"), ("2019-2021", "2019/2021"),
        ("2019-04/2021", "2019-04/2021"), ("2019-04/", "2019-04/"), ("from May 2020 until now", "2020-05/"),
        ("mai 2020 jusqu’à aujourd’hui", "2020-05/"),
    ],
)  # fmt: skip
def test_a_span_in_words_is_read(said: str, meant: str) -> None:
    (one,) = told(reply("period", said, list_path="work.jobs", entry=1))
    assert (one.answer, one.problem) == (meant, None)


@pytest.mark.parametrize("said", ["a while", "2019", "to 2021", "2019 to whenever", "two years"])
def test_what_is_no_span_is_kept_as_typed(said: str) -> None:
    assert span_boxes(said) is None
    (one,) = told(reply("period", said, list_path="work.jobs", entry=1))
    assert one.answer == {"typed": {"start:year": said}}


def test_a_day_is_what_shows_in_the_field_and_what_was_picked_where_that_is_in_words() -> None:
    assert day_boxes("May 1998") is None
    assert day_boxes("le 3 mars 1990") == {"year": "1990", "month": "3", "day": "3"}
    picked, typed_over, neither = told(
        reply("subject.born", "le 3 mars", value="1990-03-03"),
        reply("subject.born", "1991-04-04", value="1990-03-03"),
        reply("subject.born", "in March"),
    )
    assert (picked.answer, typed_over.answer) == ("1990-03-03", "1991-04-04")
    assert neither.answer == {"typed": {"year": "in March"}}
    assert date.fromisoformat(picked.answer)


def test_each_question_has_a_control_for_each_choice_it_ticks() -> None:
    guide = guide_of(load_kind("psr"), "en")
    family = next(section for section in guide.sections if section.id == "family")
    home = next(one for one in family.parts if one.path == "family.violence_at_home")
    assert isinstance(home, GuideQuestion)
    assert [str(mark) for mark, _ in marks(home)] == [
        "family.violence_at_home:yes", "family.violence_at_home:no", "family.violence_at_home!declined",
        "family.violence_at_home!unknown",
    ]  # fmt: skip
