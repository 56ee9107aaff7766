"""Conditions: in force on a day, worded with what is given, and values held to the limits of the law."""

from __future__ import annotations

import re
from datetime import date, time
from decimal import Decimal
from typing import Any

import pytest

from reportgen.errors import InputError
from reportgen.law import Blank, Condition, check_values, condition, conditions, listed
from reportgen.law.conditions import Order

TODAY = date(2026, 11, 21)
ALL = (*conditions("probation", TODAY), *conditions("conditional-sentence", TODAY))


def problems(entry: str, **values: Any) -> list[tuple[str, str, int | str]]:
    return [(each.key, each.blank, each.limit) for each in check_values(condition(entry, TODAY), values)]


def test_each_order_has_its_own_conditions() -> None:
    assert len(ALL) == 60
    assert all(each.id.startswith("pro-") == (each.order == "probation") for each in ALL)
    assert all(each.id.startswith("cso-") == (each.order == "conditional-sentence") for each in ALL)


@pytest.mark.parametrize(
    ("order", "mandatory"),
    [
        ("probation", {"pro-m-peace", "pro-m-appear", "pro-m-notify"}),
        (
            "conditional-sentence",
            {"cso-m-peace", "cso-m-appear", "cso-m-report", "cso-m-juris", "cso-m-notify"},
        ),
    ],
)
def test_what_the_court_must_prescribe(order: Order, mandatory: set[str]) -> None:
    found = conditions(order, TODAY)
    assert {each.id for each in found if each.mandatory} == mandatory
    assert all(each.mandatory for each in found[: len(mandatory)])


@pytest.mark.parametrize("each", ALL, ids=lambda each: each.id)
def test_a_condition_reads_whole_with_and_without_its_optional_blanks(each: Condition) -> None:
    required = {name for name, blank in each.blanks.items() if blank.required or blank.default is not None}
    for given in (required, set(each.blanks)):
        words = each.worded(given)
        for text in (words.en, words.fr):
            assert not re.search(r"[\[\]]|  |,,|\( ?\)| [,.]", text)
            places = {place for name in given for place in each.blanks[name].places}
            assert set(re.findall(r"\{([a-z-]+)\}", text)) == places


@pytest.mark.parametrize("each", ALL, ids=lambda each: each.id)
def test_no_condition_sets_the_length_of_an_order(each: Condition) -> None:
    assert not re.search(r"\byears?\b", each.words.en)
    assert not re.search(r"\b(ans|années?)\b", each.words.fr.replace("{age} ans", ""))


@pytest.mark.parametrize("each", ALL, ids=lambda each: each.id)
def test_a_french_condition_is_an_infinitive_without_gender(each: Condition) -> None:
    if each.words.fr == "{text}":
        return
    first = each.words.fr.replace("Avec le consentement de la personne visée par l’ordonnance", "").replace(
        " et si le directeur du programme l’accepte", ""
    )
    first = re.sub(r"^Pendant les heures[^,]*", "", first).lstrip(", ").removeprefix("Ne pas ").removeprefix("se ")
    assert re.match(r"(?:[Nn]’|[Nn]e |[Ss]e |[Ss]’)?\w+(?:er|ir|re)\b", first), first


def test_supervisors_and_probation_officers_are_not_mixed() -> None:
    for each in ALL:
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


def test_usual_conditions_are_to_confirm_and_the_codes_own_are_verified() -> None:
    for each in ALL:
        assert each.standing.status == ("to-confirm" if "-x-" in each.id else "verified")


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


def test_every_limit_is_tested_on_both_its_sides() -> None:
    for each in ALL:
        for blank in each.blanks.values():
            for bound, key, beyond in ((blank.least, "law-blank-under", -1), (blank.most, "law-blank-over", 1)):
                if bound is not None:
                    at = {one.key for one in check_values(each, {blank.name: bound})}
                    over = {one.key for one in check_values(each, {blank.name: bound + beyond})}
                    assert key in over - at


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
    words = listed(abstain.blanks["substances"], ["intoxicants", "alcohol", "drugs"])
    assert words is not None
    assert words.en == (
        "drugs (except in accordance with a medical prescription), alcohol or any other intoxicating substance"
    )
    assert words.fr == "des drogues (sauf sur ordonnance médicale), de l’alcool ou d’autres substances intoxicantes"


def test_people_are_joined_with_or_where_contact_with_either_is_barred() -> None:
    people = condition("pro-o-nocontact", TODAY).blanks["people"]
    either = listed(people, ["A.B.", "C.D.", "E.F."])
    assert either is not None
    assert (either.en, either.fr) == ("A.B., C.D. or E.F.", "A.B., C.D. ou E.F.")
    both = listed(condition("pro-o-support", TODAY).blanks["people"], {"people": ("A.B.", "C.D.")})
    assert both is not None
    assert (both.en, both.fr) == ("A.B. and C.D.", "A.B. et C.D.")
    assert listed(people, {"en": "the complainant", "fr": "la partie plaignante"}) is None
    assert listed(Blank("place", "place"), "Sudbury") is None


def test_optional_passages_stand_only_when_all_their_blanks_are_given() -> None:
    home = condition("cso-x-housearrest", TODAY)
    assert home.worded(()).fr == "Demeurer dans sa résidence en tout temps."
    assert home.worded({"day"}).en == "Remain in the residence at all times."
    assert home.worded({"day", "hours"}).fr == (
        "Demeurer dans sa résidence en tout temps, et sauf le {day} de {hours-from} à {hours-to} "
        "pour se procurer ce qui est nécessaire à la vie courante."
    )
