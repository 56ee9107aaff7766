"""Conditions: in force on a day, worded with what is given, and values held to the limits of the law."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, time
from decimal import Decimal
from typing import Any, get_args

import pytest

from reportgen.case.model.recommendations import RecommendedCondition
from reportgen.errors import InputError
from reportgen.law import Blank, Condition, blank_words, check_values, condition, conditions, order_kind
from reportgen.law.conditions import CHOSEN, BlankType, Prerequisite
from reportgen.law.orders import Order
from reportgen.rules.law import RECORDED

TODAY = date(2026, 11, 21)
ORDERS: tuple[Order, ...] = get_args(Order)
OWN = {order: conditions(order, TODAY) for order in ORDERS if order != "discharge"}
ALL = tuple(each for own in OWN.values() for each in own)
BEGINS = {
    "probation": "pro-", "conditional-sentence": "cso-", "youth": "you-", "parole": "par-", "prohibition": "prh-",
    "restitution": "res-",
}  # fmt: skip


def problems(entry: str, **values: Any) -> list[tuple[str, str, int | str]]:
    return [(each.key, each.blank, each.limit) for each in check_values(condition(entry, TODAY), values)]


def test_each_order_has_its_own_conditions() -> None:
    assert {order: len(own) for order, own in OWN.items()} == {
        "probation": 38, "conditional-sentence": 25, "youth": 22, "parole": 16, "prohibition": 10, "restitution": 7,
    }  # fmt: skip
    for each in ALL:
        assert each.id.startswith(BEGINS[each.order])


def test_a_discharge_takes_the_conditions_of_probation() -> None:
    assert order_kind("discharge").takes == "probation"
    assert conditions("discharge", TODAY) == OWN["probation"]
    assert order_kind("discharge").has("probation")
    assert not order_kind("probation").has("conditional-sentence")


@pytest.mark.parametrize(
    ("order", "longest"),
    [("probation", (36, 0)), ("discharge", (36, 0)), ("youth", (24, 0)), ("conditional-sentence", (23, 30))],
)
def test_the_longest_an_order_may_last(order: Order, longest: tuple[int, int]) -> None:
    assert not order_kind(order).too_long(*longest)
    assert order_kind(order).too_long(longest[0], longest[1] + 1) or order == "conditional-sentence"
    assert order_kind(order).too_long(longest[0] + 1)


def test_every_order_with_a_length_is_tested() -> None:
    limited = {one for one in ORDERS if order_kind(one).most_months or order_kind(one).under_months}
    assert limited == {"probation", "discharge", "youth", "conditional-sentence"}
    with pytest.raises(InputError):
        order_kind("probaton")


@pytest.mark.parametrize(
    ("order", "mandatory"),
    [
        ("probation", {"pro-m-peace", "pro-m-appear", "pro-m-notify"}),
        (
            "conditional-sentence",
            {"cso-m-peace", "cso-m-appear", "cso-m-report", "cso-m-juris", "cso-m-notify"},
        ),
        ("youth", {"you-m-appear"}),
        ("parole", set()),
        ("prohibition", set()),
        ("restitution", set()),
    ],
)
def test_what_the_court_must_prescribe(order: Order, mandatory: set[str]) -> None:
    found = conditions(order, TODAY)
    assert {each.id for each in found if each.mandatory} == mandatory
    assert all(each.mandatory for each in found[: len(mandatory)])


def test_a_condition_reads_whole_with_and_without_its_optional_blanks() -> None:
    broken = []
    for each in ALL:
        required = {name for name, blank in each.blanks.items() if blank.required or blank.default is not None}
        for names in (required, set(each.blanks)):
            words = each.wording(names)
            places = {place for name in names for place in each.blanks[name].places}
            broken += [
                f"{each.id}: {text}"
                for text in (words.en, words.fr)
                if re.search(r"[\[\]]|  |,,|\( ?\)| [,.]", text) or set(re.findall(r"\{([a-z-]+)\}", text)) != places
            ]
    assert not broken, "\n".join(broken)


def test_no_condition_sets_the_length_of_an_order() -> None:
    def ages_left_out(french: str) -> str:
        return re.sub(r"de moins de (?:\{age\}|seize|dix-huit) ans", "", french)

    assert not [each.id for each in ALL if re.search(r"\byears?\b", each.words.en)]
    assert not [each.id for each in ALL if re.search(r"\b(ans|années?)\b", ages_left_out(each.words.fr))]


def test_a_french_condition_is_an_infinitive_without_gender() -> None:
    def beginning(french: str) -> str:
        plain = french.replace("Avec le consentement de la personne visée par l’ordonnance", "").replace(
            " et si le directeur du programme l’accepte", ""
        )
        return re.sub(r"^Pendant les heures[^,]*", "", plain).lstrip(", ").removeprefix("Ne pas ").removeprefix("se ")

    beginnings = {each.id: beginning(each.words.fr) for each in ALL if each.words.fr != "{text}"}
    infinitive = re.compile(r"(?:[Nn]’|[Nn]e |[Ss]e |[Ss]’)?\w+(?:er|ir|re)\b")
    assert not {condition: words for condition, words in beginnings.items() if not infinitive.match(words)}


def test_supervisors_and_probation_officers_are_not_mixed() -> None:
    for each in (*OWN["probation"], *OWN["conditional-sentence"]):
        wrong = ("supervisor", "surveillance") if each.order == "probation" else ("probation", "probation")
        assert wrong[0] not in each.words.en
        assert wrong[1] not in each.words.fr


def test_grounds_differ_between_the_two_orders() -> None:
    probation, sentence = condition("pro-o-sample-demand", TODAY), condition("cso-o-sample-demand", TODAY)
    assert "grounds to believe" in probation.words.en
    assert "motifs raisonnables de croire" in probation.words.fr
    assert "grounds to suspect" in sentence.words.en
    assert "motifs raisonnables de soupçonner" in sentence.words.fr


def test_prerequisites_of_the_law() -> None:
    for order in ("pro", "cso"):
        for sample in ("sample-demand", "sample-reg"):
            assert condition(f"{order}-o-{sample}", TODAY).needs == (f"{order}-o-abstain",)
    assert condition("pro-o-treat", TODAY).prerequisites == ("agreement", "acceptance")
    assert condition("pro-o-interlock", TODAY).prerequisites == ("agreement", "program")
    assert condition("pro-o-curative", TODAY).prerequisites == ("program",)
    assert condition("cso-o-treat", TODAY).prerequisites == ()


UNREAD_FRENCH = {"prh-o-child-places", "prh-o-child-work", "prh-o-child-contact"}
"""Since 2026-07-18 the age is another; its French has not been read."""


def test_usual_conditions_are_to_confirm_and_the_statutes_own_are_verified() -> None:
    for each in ALL:
        unsure = "-x-" in each.id or each.id in UNREAD_FRENCH
        assert each.entry_status.status == ("to-confirm" if unsure else "verified"), each.id


def test_nothing_of_parole_is_taken_for_law_and_the_federal_list_is_not_there() -> None:
    for each in OWN["parole"]:
        assert each.entry_status.status == "to-confirm"
        assert each.reference.act == "ccra"
        assert each.reference.parts[0] == "133"


@pytest.mark.parametrize("entry", sorted(UNREAD_FRENCH))
def test_the_age_that_s_161_protects_changed_on_a_day(entry: str) -> None:
    before, after = condition(entry, date(2026, 7, 17)).words, condition(entry, date(2026, 7, 18)).words
    assert ("the age of 16" in before.en, "moins de seize ans" in before.fr) == (True, True)
    assert before.en.replace("16", "18") == after.en
    assert before.fr.replace("seize", "dix-huit") == after.fr


def test_a_child_is_two_kilometres_away_unless_the_order_says_otherwise() -> None:
    assert condition("prh-o-child-distance", TODAY).completed({}) == {"distance": 2000}
    assert problems("prh-o-child-distance", people=["A.B."]) == []


def test_a_condition_in_force_only_since_a_day() -> None:
    assert condition("pro-o-nocontact", date(2019, 12, 18)).id == "pro-o-nocontact"
    with pytest.raises(InputError) as refused:
        condition("pro-o-nocontact", date(2019, 12, 17))
    assert refused.value.key == "law-condition-not-in-force"
    assert "pro-o-nocontact" not in {each.id for each in conditions("probation", date(2019, 12, 17))}


def test_an_unknown_condition_is_refused_with_the_nearest() -> None:
    with pytest.raises(InputError) as refused:
        condition("pro-o-raport", TODAY)
    assert (refused.value.key, refused.value.facts["nearest"]) == ("law-condition-unknown", "pro-o-report")
    assert refused.value.exit_code == 2


@pytest.mark.parametrize("entry", ["pro-o-csw", "cso-o-csw"])
def test_community_service_is_at_most_240_hours_in_18_months(entry: str) -> None:
    assert problems(entry, hours=240, months=18) == []
    assert problems(entry, hours=241, months=18) == [("law-blank-over", "hours", 240)]
    assert problems(entry, hours=240, months=19) == [("law-blank-over", "months", 18)]
    assert problems(entry, hours=0, months=0) == [("law-blank-under", "hours", 1), ("law-blank-under", "months", 1)]


@pytest.mark.parametrize("entry", ["pro-o-report", "cso-m-report"])
def test_first_report_is_within_two_working_days_or_longer(entry: str) -> None:
    assert problems(entry) == []
    assert problems(entry, days=2) == problems(entry, days=10) == []
    assert problems(entry, days=1) == [("law-blank-under", "days", 2)]
    assert condition(entry, TODAY).completed({"place": "Sudbury"}) == {"days": 2, "place": "Sudbury"}


@pytest.mark.parametrize("entry", ["pro-o-sample-reg", "cso-o-sample-reg"])
def test_samples_are_at_least_seven_days_apart(entry: str) -> None:
    assert problems(entry) == problems(entry, days=7) == []
    assert problems(entry, days=6) == [("law-blank-under", "days", 7)]


LIMITS = [
    (each, blank, bound, key, step)
    for each in ALL
    for blank in each.blanks.values()
    for bound, key, step in ((blank.least, "law-blank-under", -1), (blank.most, "law-blank-over", 1))
    if bound is not None
]


@pytest.mark.parametrize(
    ("each", "blank", "bound", "key", "step"),
    LIMITS,
    ids=[f"{one[0].id}-{one[1].name}-{one[3][10:]}" for one in LIMITS],
)
def test_every_limit_holds_on_both_its_sides(each: Condition, blank: Blank, bound: int, key: str, step: int) -> None:
    fitting = {**fit(each), blank.name: bound}
    assert check_values(each, fitting) == ()
    (beyond,) = check_values(each, {**fitting, blank.name: bound + step})
    assert (beyond.key, beyond.blank, beyond.limit) == (key, blank.name, bound)


def test_the_limits_are_those_of_the_statutes() -> None:
    assert {(one.id, blank.name, bound) for one, blank, bound, _, _ in LIMITS if blank.type != "integer"} == {
        *((one, "hours", bound) for one in SERVICE for bound in (1, 240)),
        *((one, "months", bound) for one, most in SERVICE.items() for bound in (1, most)),
        ("pro-o-sample-reg", "first", 24),
        ("cso-o-sample-reg", "first", 24),
    }
    assert {(one.id, blank.name, bound) for one, blank, bound, _, _ in LIMITS if blank.type == "integer"} == {
        ("pro-o-report", "days", 2), ("cso-m-report", "days", 2), ("par-x-report", "days", 2),
        ("pro-o-sample-reg", "days", 7), ("cso-o-sample-reg", "days", 7),
        ("pro-x-minors", "age", 14), ("pro-x-minors", "age", 18),
        *((one, "distance", 5) for one in ("pro-o-nogo", "cso-o-nogo", "you-x-nogo", "par-x-nogo")),
        ("pro-x-nogo-people", "distance", 5), ("prh-o-child-distance", "distance", 5),
    }  # fmt: skip


SERVICE = {
    "pro-o-csw": 18, "cso-o-csw": 18, "you-o-csw": 12, "you-o-personal-service": 12, "you-o-attendance": 6,
}  # fmt: skip
"""Hours of service or attendance: at most 240, over at most so many months."""

WORDS = {"en": "words", "fr": "mots"}
WEEK = {"windows": [{"days": ["friday"], "from_time": "21:00", "to_time": "06:00"}]}
FITTING: dict[BlankType, Any] = {
    "money": "10.50", "date": "2027-01-15", "hours-of-day": {"from_time": "21:00", "to_time": "06:00"},
    "people": ["A.B."], "place": "Sudbury", "program": "Centre Vale", "words": WORDS, "schedule": WEEK,
}  # fmt: skip


def fit(each: Condition) -> dict[str, Any]:
    """Return a fitting value for every blank of a condition."""
    return {name: fitting(blank) for name, blank in each.blanks.items()}


def fitting(blank: Blank) -> Any:
    if blank.type in ("integer", "hours", "days", "months"):
        return blank.least or 1
    if blank.type == "absences":
        return {"absences": [{"purpose": next(iter(blank.choices or {}))}]}
    if blank.type in ("choice", "choices"):
        first = next(iter(blank.choices or {}))
        return first if blank.type == "choice" else [first]
    return FITTING[blank.type]


def whole(each: Condition) -> Iterator[bool]:
    yield all(words.strip() for pair in (each.words, each.title) for words in (pair.en, pair.fr))
    yield each.words.en != each.words.fr or each.words.en == "{text}"
    yield check_values(each, fit(each)) == ()
    for name, blank in each.blanks.items():
        without = {other: value for other, value in fit(each).items() if other != name}
        missing = [problem.key for problem in check_values(each, without)]
        yield missing == (["law-blank-missing"] if blank.required and blank.default is None else [])
        wrong = check_values(each, {**fit(each), name: object()})
        yield bool(wrong) and wrong[0].key.startswith("law-blank-")
        yield (blank.choices is not None) == (blank.type in CHOSEN)
        yield all(words.en.strip() and words.fr.strip() for words in (blank.choices or {}).values())


def test_every_condition_is_whole_in_both_languages_and_takes_what_it_asks_for() -> None:
    broken = [f"{each.id}: {number}" for each in ALL for number, holds in enumerate(whole(each)) if not holds]
    assert not broken, "\n".join(broken)


def test_every_prerequisite_has_its_place_in_the_case_file() -> None:
    assert set(RECORDED) == set(get_args(Prerequisite))
    assert {name for each in ALL for name in each.prerequisites} == set(RECORDED)
    assert {field for field, _ in RECORDED.values()} <= set(RecommendedCondition.model_fields)


@pytest.mark.parametrize("each", [each for each in ALL if each.needs], ids=lambda each: each.id)
def test_every_condition_leaned_on_is_of_the_same_order(each: Condition) -> None:
    assert all(condition(one, TODAY).order == each.order for one in each.needs)


@pytest.mark.parametrize(
    ("schedule", "problem"),
    [
        (WEEK, None),
        ({"windows": WEEK["windows"], "absences": [{"purpose": "work", "days": ["friday"]}]}, None),
        ({"windows": WEEK["windows"], "absences": [{"words": WORDS, "from_time": "22:00", "to_time": "23:00"}]}, None),
        ({"windows": []}, "law-blank-type"),
        ({"absences": [{"purpose": "work"}]}, "law-blank-type"),
        ({"windows": [{"from_time": "21:00", "to_time": "21:00"}]}, "law-blank-type"),
        ({"windows": WEEK["windows"], "absences": [{"purpose": "fishing"}]}, "law-blank-choice"),
        ({"windows": WEEK["windows"], "absences": [{"purpose": "work", "words": WORDS}]}, "law-blank-type"),
        ({"windows": WEEK["windows"], "absences": [{"words": {"en": "to fish"}}]}, "law-blank-language"),
        ({"windows": WEEK["windows"], "absences": [{"purpose": "work", "from_time": "22:00"}]}, "law-blank-type"),
        ("21:00", "law-blank-type"),
    ],
)
def test_a_schedule_has_hours_and_may_have_absences(schedule: Any, problem: str | None) -> None:
    assert [key for key, _, _ in problems("pro-x-curfew-week", schedule=schedule)] == ([problem] if problem else [])


def test_a_blank_missing_unknown_or_misspelt() -> None:
    assert problems("pro-o-nocontact") == [("law-blank-missing", "people", "none")]
    assert problems("pro-o-nocontact", people=["A.B."], exeptions={"en": "x", "fr": "y"}) == [
        ("law-blank-unknown", "exeptions", "exceptions")
    ]
    assert problems("pro-m-peace", zzz=1) == [("law-blank-unknown", "zzz", "none")]
    assert problems("pro-o-csw", hours=None, months=2) == [("law-blank-missing", "hours", "none")]


def test_words_are_in_both_languages() -> None:
    assert problems("pro-o-other", text={"en": "Keep a journal.", "fr": "Tenir un journal."}) == []
    assert problems("pro-o-other", text={"en": "Keep a journal."}) == [("law-blank-language", "text", "fr")]
    assert problems("pro-o-other", text={"en": " ", "fr": None}) == [("law-blank-type", "text", "words")]
    assert problems("pro-o-other", text="Keep a journal.") == [("law-blank-type", "text", "words")]


RESTITUTION = {"amount": Decimal("191.50"), "people": {"people": ("A.B.",)}, "date": "2027-03-01"}


@pytest.mark.parametrize(
    ("name", "value", "fits"),
    [
        ("amount", 500, True),
        ("amount", "12.34", True),
        ("amount", Decimal("12.345"), False),
        ("amount", Decimal("NaN"), False),
        ("amount", 0, False),
        ("amount", True, False),
        ("amount", 12.5, False),
        ("amount", "twelve", False),
        ("date", date(2027, 3, 1), True),
        ("date", "2027-02-30", False),
        ("date", 2027, False),
        ("people", ["A.B.", "C.D."], True),
        ("people", {"en": "the complainant", "fr": "la partie plaignante"}, True),
        ("people", [], False),
        ("people", [" "], False),
        ("people", "A.B.", False),
    ],
)
def test_the_type_of_a_value(name: str, value: Any, fits: bool) -> None:
    found = problems("pro-x-restitution", **(RESTITUTION | {name: value}))
    assert found == ([] if fits else [("law-blank-type", name, name if name != "amount" else "money")])


@pytest.mark.parametrize(
    ("hours", "fits"),
    [
        ({"from_time": "22:00", "to_time": "06:00"}, True),
        ({"from_time": time(22), "to_time": time(6)}, True),
        ({"from_time": "22:00", "to_time": "22:00"}, False),
        ({"from_time": "22:00"}, False),
        ({"from_time": "25:00", "to_time": "06:00"}, False),
        ("22:00", False),
    ],
)
def test_a_curfew_has_two_ends(hours: Any, fits: bool) -> None:
    assert problems("pro-x-curfew", hours=hours) == ([] if fits else [("law-blank-type", "hours", "hours-of-day")])


def test_whole_numbers_only() -> None:
    for value in (True, "12", 12.0, Decimal(12)):
        assert problems("pro-o-csw", hours=value, months=2) == [("law-blank-type", "hours", "hours")]


def test_substances_are_chosen_and_print_in_the_order_of_the_code() -> None:
    abstain = condition("pro-o-abstain", TODAY)
    assert problems("pro-o-abstain", substances=["alcohol", "drugs"]) == []
    assert problems("pro-o-abstain", substances=["beer"]) == [
        ("law-blank-choice", "substances", "drugs, alcohol, intoxicants")
    ]
    assert problems("pro-o-abstain", substances="alcohol") == [("law-blank-type", "substances", "choices")]
    assert problems("pro-o-abstain", substances=[]) == [("law-blank-type", "substances", "choices")]
    words = blank_words(abstain.blanks["substances"], ["intoxicants", "alcohol", "drugs"])
    assert words is not None
    assert words.en == (
        "drugs (except in accordance with a medical prescription), alcohol or any other intoxicating substance"
    )
    assert words.fr == "des drogues (sauf sur ordonnance médicale), de l’alcool ou d’autres substances intoxicantes"


def test_people_are_joined_with_or_where_contact_with_either_is_barred() -> None:
    people = condition("pro-o-nocontact", TODAY).blanks["people"]
    either = blank_words(people, ["A.B.", "C.D.", "E.F."])
    assert either is not None
    assert (either.en, either.fr) == ("A.B., C.D. or E.F.", "A.B., C.D. ou E.F.")
    both = blank_words(condition("pro-o-support", TODAY).blanks["people"], {"people": ("A.B.", "C.D.")})
    assert both is not None
    assert (both.en, both.fr) == ("A.B. and C.D.", "A.B. et C.D.")
    assert blank_words(people, {"en": "the complainant", "fr": "la partie plaignante"}) is None
    assert blank_words(Blank("place", "place"), "Sudbury") is None


def test_optional_passages_stand_only_when_all_their_blanks_are_given() -> None:
    home = condition("cso-x-housearrest", TODAY)
    assert home.wording(()).fr == "Demeurer dans sa résidence en tout temps."
    assert home.wording({"day"}).en == "Remain in the residence at all times."
    assert home.wording({"day", "hours"}).fr == (
        "Demeurer dans sa résidence en tout temps, et sauf le {day} de {hours-from} à {hours-to} "
        "pour se procurer ce qui est nécessaire à la vie courante."
    )
