"""Conditions at odds with one another or with a life: each is found, and what only looks like it is not."""

from __future__ import annotations

from typing import Any

import pytest

from reportgen.language import LANGUAGES, catalogue, text
from reportgen.report import Language, Name, Severity, say
from reportgen.rules.coherence import MOVED, PEOPLE, PLACES
from reportgen.rules.places import is_address, names_protected, same_person, same_place, within
from tests.rules.asking import findings, places

EN_FR = {"en": "in English", "fr": "en français"}
NIGHTS = {"from_time": "21:00", "to_time": "06:00"}
JOB = {"employer": "Nickel Foundry", "position": EN_FR, "period": "2024/"}
NIGHT_JOB = JOB | {"shifts": [{"days": ["friday"], "from_time": "22:00", "to_time": "06:00"}]}
DAY_JOB = JOB | {"shifts": [{"days": ["monday", "friday"], "from_time": "07:00", "to_time": "15:30"}]}
ROUND_THE_CLOCK = {"days": ["sunday"], "from_time": "07:00", "to_time": "07:00"}
ANN = {"name": "Ann Field", "form": "f"}


def chosen(*conditions: tuple[str, dict[str, Any]], order: str = "probation", **areas: Any) -> dict[str, Any]:
    listed = [{"condition": entry, "values": values} for entry, values in conditions]
    return {"plan": {"order": order, "conditions": listed}, **areas}


def curfew(**more: Any) -> tuple[str, dict[str, Any]]:
    return "pro-x-curfew", {"hours": NIGHTS, **more}


def weekly(*days: str, absences: list[dict[str, Any]] | None = None) -> tuple[str, dict[str, Any]]:
    schedule = {"windows": [{"days": list(days), **NIGHTS}]}
    return "pro-x-curfew-week", {"schedule": schedule | ({"absences": absences} if absences else {})}


def nogo(place: Any, **more: Any) -> tuple[str, dict[str, Any]]:
    return "pro-o-nogo", {"place": place, **more}


def nocontact(*people: str, **more: Any) -> tuple[str, dict[str, Any]]:
    return "pro-o-nocontact", {"people": {"people": list(people)}, **more}


def relative(**more: Any) -> dict[str, Any]:
    return {"family": {"relatives": [{"person": ANN, "relation": "sister", **more}]}}


HOUSE = ("cso-x-housearrest", {"exceptions": ["emergency"]})
HOUSE_WORK = ("cso-x-housearrest", {"exceptions": ["emergency", "work"]})
CSO: dict[str, Any] = {"order": "conditional-sentence"}
FOUND_AT = "plan.conditions[0].values"

# rule; a case at odds; the message; a case that only looks like it
PAIRS: list[tuple[str, dict[str, Any], str, dict[str, Any]]] = [
    ("curfew-work", chosen(curfew(), work={"jobs": [NIGHT_JOB]}), "rule-curfew-work",
     chosen(curfew(), work={"jobs": [DAY_JOB]})),
    ("curfew-work", chosen(curfew(), work={"jobs": [NIGHT_JOB]}), "rule-curfew-work",
     chosen(curfew(exceptions=EN_FR), work={"jobs": [NIGHT_JOB]})),
    ("curfew-work", chosen(curfew(), work={"jobs": [NIGHT_JOB]}), "rule-curfew-work",
     chosen(curfew(), work={"jobs": [NIGHT_JOB | {"period": "2024/2025"}]})),
    ("curfew-work", chosen(weekly("sunday"), work={"jobs": [JOB | {"shifts": [ROUND_THE_CLOCK]}]}), "rule-curfew-work",
     chosen(weekly("tuesday"), work={"jobs": [JOB | {"shifts": [ROUND_THE_CLOCK]}]})),
    ("curfew-work", chosen(weekly("friday"), work={"jobs": [NIGHT_JOB]}), "rule-curfew-work",
     chosen(weekly("wednesday"), work={"jobs": [NIGHT_JOB]})),
    ("curfew-work", chosen(weekly("friday", absences=[{"purpose": "worship"}]), work={"jobs": [NIGHT_JOB]}),
     "rule-curfew-work", chosen(weekly("friday", absences=[{"purpose": "work"}]), work={"jobs": [NIGHT_JOB]})),
    ("curfew-work",
     chosen(weekly("friday", absences=[{"purpose": "work", "from_time": "21:00", "to_time": "23:00"}]),
            work={"jobs": [NIGHT_JOB]}), "rule-curfew-work",
     chosen(weekly("friday", absences=[{"purpose": "work", "from_time": "21:00", "to_time": "06:30"}]),
            work={"jobs": [NIGHT_JOB]})),
    ("curfew-work", chosen(HOUSE, work={"jobs": [DAY_JOB]}, **CSO), "rule-curfew-work",
     chosen(HOUSE_WORK, work={"jobs": [DAY_JOB]}, **CSO)),
    ("curfew-residence", chosen(curfew(), residence={"housing": "no-fixed-address"}), "rule-curfew-residence",
     chosen(curfew(), ("pro-x-reside-approved", {}), residence={"housing": "no-fixed-address"})),
    ("curfew-residence", chosen(curfew(), residence={"housing": "shelter"}), "rule-curfew-residence",
     chosen(curfew(), residence={"housing": "rent"})),
    ("place-needed", chosen(nogo("Elm Street"), subject={"address": "12 Elm St., Sudbury"}), "rule-place-needed-home",
     chosen(nogo("Elm Street Park"), subject={"address": "12 Elm St., Sudbury"})),
    ("place-needed", chosen(nogo("the City of Greater Sudbury"), residence={"community": "City of Greater Sudbury"}),
     "rule-place-needed-home", chosen(nogo("the Sudbury bus station"), residence={"community": "Sudbury"})),
    ("place-needed", chosen(nogo({"en": "the Nickel Foundry", "fr": "la fonderie"}), work={"jobs": [JOB]}),
     "rule-place-needed-work", chosen(nogo("Nickel Street"), work={"jobs": [JOB]})),
    ("place-needed", chosen(nogo("Nickel Foundry"), work={"jobs": [JOB]}),
     "rule-place-needed-work", chosen(nogo("Nickel Foundry", exceptions=EN_FR), work={"jobs": [JOB]})),
    ("place-needed", chosen(nogo("l’école Macdonald"), schooling={"last_school": "Macdonald School", "studying": True}),
     "rule-place-needed-school",
     chosen(nogo("l’école Macdonald"), schooling={"last_school": "Macdonald School", "studying": False})),
    ("place-needed", chosen(nogo("Centre Vale"), health={"treatment": [
        {"what": EN_FR, "provider": "Vale Centre", "status": "in-progress"}]}), "rule-place-needed-treatment",
     chosen(nogo("Centre Vale"), health={"treatment": [
         {"what": EN_FR, "provider": "Vale Centre", "status": "completed"}]})),
    ("place-needed", chosen(("pro-x-reside", {"place": "5, rue Elm"}), nogo("5 Elm Street", exceptions=EN_FR)),
     "rule-place-needed-home",
     chosen(("pro-x-reside", {"place": "5, rue Elm"}), nogo("6 Elm Street", exceptions=EN_FR))),
    ("contact-needed", chosen(nocontact("A.F."), **relative(lives_with_subject=True)), "rule-contact-needed-home",
     chosen(nocontact("A.F."), **relative())),
    ("contact-needed", chosen(nocontact("Ann Field", exceptions=EN_FR), **relative(lives_with_subject=True)),
     "rule-contact-needed-home", chosen(nocontact("Anna Fielding"), **relative(lives_with_subject=True))),
    ("contact-needed", chosen(nocontact("Sam Roy"), relationships={"children": [
        {"person": {"name": "Sam Roy", "form": "m"}, "relation": "son"}]}), "rule-contact-needed-child",
     chosen(nocontact("Sam Roy", exceptions=EN_FR), relationships={"children": [
         {"person": {"name": "Sam Roy", "form": "m"}, "relation": "son"}]})),
    ("contact-needed", chosen(nocontact("Denis Cote")), "rule-contact-needed-work", chosen(nocontact("Denis Roy"))),
    ("residence-person",
     chosen(("pro-x-reside", {"place": "5, rue Elm"}), nocontact("Ann Field"), **relative(lives_at="5 Elm Street")),
     "rule-residence-person",
     chosen(("pro-x-reside", {"place": "6, rue Elm"}), nocontact("Ann Field"), **relative(lives_at="5 Elm Street"))),
    ("service-hours",
     chosen(("you-o-csw", {"hours": 120, "months": 6}),
            ("you-o-personal-service", {"hours": 121, "months": 6}), order="youth"), "rule-service-hours",
     chosen(("you-o-csw", {"hours": 120, "months": 6}),
            ("you-o-personal-service", {"hours": 120, "months": 6}), order="youth")),
    ("address-revealed",
     chosen(nogo("5 Elm Street"), **relative(lives_at="5, rue Elm", person=ANN | {"shown": "role"})),
     "rule-address-revealed", chosen(nogo("5 Elm Street"), **relative(lives_at="5, rue Elm"))),
    ("address-revealed", chosen(nogo("the home of the victim on Elm Street", distance=500)), "rule-address-revealed",
     chosen(nogo("the home of the victim", distance=500))),
    ("address-revealed", chosen(nogo("domicile de A. F., 12, rue Elm"), nocontact("A.F.")), "rule-address-revealed",
     chosen(nogo("12, rue Elm"), nocontact("A.F."))),
    ("address-revealed", chosen(("par-x-victim", {"people": {"people": ["A.F."]}, "place": "A.F., P3A 1B2"}),
                                order="parole"), "rule-address-revealed",
     chosen(("par-x-victim", {"people": {"people": ["A.F."]}, "place": "any workplace of A.F."}), order="parole")),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "at_odds", "key", "near"), PAIRS)
def test_what_is_at_odds_is_found_and_a_near_miss_is_not(
    rule: str, at_odds: dict[str, Any], key: str, near: dict[str, Any]
) -> None:
    assert key in [found for found, _ in places(rule, **at_odds)]
    assert places(rule, **near) == []


def test_two_curfews_over_the_same_hours() -> None:
    twice = chosen(weekly("friday", "saturday"), weekly("saturday"))
    assert places("curfew-twice", **twice) == [("rule-curfew-twice", "plan.conditions[1].values")]
    assert places("curfew-twice", **chosen(weekly("friday"), weekly("wednesday"))) == []
    assert places("curfew-twice", **chosen(weekly("friday"), ("pro-x-curfew-check", {}))) == []


def test_a_confinement_leaves_no_hours_to_a_curfew() -> None:
    both = chosen(HOUSE, ("cso-x-curfew", {"hours": NIGHTS}), **CSO)
    assert places("curfew-twice", **both) == [("rule-curfew-twice", "plan.conditions[1].values")]


def test_hours_over_sunday_night_meet_monday_morning() -> None:
    shift = {"days": ["monday"], "from_time": "05:00", "to_time": "13:00"}
    assert places("curfew-work", **chosen(weekly("sunday"), work={"jobs": [JOB | {"shifts": [shift]}]}))
    assert places("curfew-work", **chosen(weekly("monday"), work={"jobs": [JOB | {"shifts": [shift]}]})) == []


def test_only_a_protected_address_stops_a_report_and_its_place_is_not_repeated() -> None:
    for rule, at_odds, _, _ in PAIRS:
        for one in findings(rule, **at_odds):
            assert (one.severity is Severity.BLOCKING) == (rule == "address-revealed")
            assert not any("Elm" in str(value) for value in one.message.values.values())
            for language in LANGUAGES:
                assert "Elm" not in text(one.message, language)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Elm Street", "12, rue Elm, Sudbury", True),
        ("École Macdonald", "Macdonald School", True),
        ("the school", "Macdonald School", False),
        ("any park", "Park Street", False),
        ("Royale", "Roy", False),
        ("Hôpital Montfort", "Montfort Hospital", True),
        ("", "Sudbury", False),
    ],
)
def test_places_are_compared_by_their_words(one: str, other: str, same: bool) -> None:
    assert same_place(one, other) is same
    assert same_place(other, one) is same


def test_an_area_holds_a_place_and_not_the_other_way_round() -> None:
    assert within("Sudbury", "Greater Sudbury")
    assert not within("Sudbury courthouse", "Sudbury")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ann Field", "ANN FIELD", True),
        ("A.F.", "Ann Field", True),
        ("A. F.", "A.F.", True),
        ("Cher", "Bono", False),
        ("A.F.", "Ann Roy", False),
        ("Denis Côté", "Denis Cote", True),
        ("", "", False),
    ],
)
def test_people_are_compared_by_name_or_initials(one: str, other: str, same: bool) -> None:
    assert same_person(one, other) is same
    assert same_person(other, one) is same


def test_an_address_is_known_by_street_number_or_postal_code() -> None:
    assert all(map(is_address, ("Elm Street", "12 Elm", "rue Elm", "P3A 1B2", "p3a1b2")))
    assert not any(map(is_address, ("her home", "within 500 metres of it", "the courthouse", "100 m")))
    assert names_protected("home of A. F.", ["Ann Field"])
    assert names_protected("domicile de la plaignante", [])
    assert not names_protected("a field", ["Ann Field"])


def test_an_order_longer_than_the_law_lets_it_be() -> None:
    def supervised(kind: str, ends: str) -> dict[str, Any]:
        return {"supervised": {"order": {"kind": kind, "made_on": "2025-01-15", "ends_on": ends}}}

    assert places("order-length", kind="progress", **supervised("probation", "2028-01-15")) == []
    assert places("order-length", kind="progress", **supervised("probation", "2028-01-16")) == [
        ("rule-order-length", "supervised.order.ends_on")
    ]
    assert places("order-length", kind="progress", **supervised("conditional-sentence", "2027-01-14")) == []
    assert places("order-length", kind="progress", **supervised("conditional-sentence", "2027-01-15")) != []


def test_a_law_that_changed_between_offence_and_sentence_is_told() -> None:
    def matter(on: str) -> dict[str, Any]:
        offence = {"offence": "cc-271", "on": on, "finding": "plea", "found_on": "2026-09-01"}
        return {"matter": {"offences": [offence], "ordered_on": "2026-09-01", "sentencing_on": "2026-12-01"}}

    ban = chosen(("prh-o-child-places", {}), order="prohibition")
    assert places("condition-version", **ban, **matter("2026-07-17")) == [
        ("rule-condition-version", "plan.conditions[0].condition")
    ]
    assert places("condition-version", **ban, **matter("2026-07-18")) == []


def test_an_order_of_another_kind_of_report_and_one_that_takes_anothers_conditions() -> None:
    discharge = chosen(("pro-o-report", {}), order="discharge")
    assert places("condition-order", **discharge) == []
    assert places("condition-order", **chosen(("you-o-report", {}), order="youth")) == [
        ("rule-condition-order-of-kind", "plan.order")
    ]


@pytest.mark.parametrize(
    ("entry", "field", "key", "severity"),
    [
        ("pro-o-treat", "agreed_on", "rule-condition-agreed", Severity.BLOCKING),
        ("pro-o-treat", "accepted_by_program_on", "rule-condition-accepted", Severity.BLOCKING),
        ("you-o-reside-adult", "consent_of_other_on", "rule-condition-consent", Severity.BLOCKING),
        ("you-o-personal-service", "consent_of_other_on", "rule-condition-consent", Severity.BLOCKING),
        ("you-o-school", "place_confirmed_on", "rule-condition-place", Severity.BLOCKING),
        ("you-o-csw", "place_confirmed_on", "rule-condition-place", Severity.BLOCKING),
        ("pro-o-interlock", "place_confirmed_on", "rule-condition-program", Severity.WARNING),
    ],
)
def test_what_a_condition_waits_for_is_recorded(entry: str, field: str, key: str, severity: Severity) -> None:
    def plan(**recorded: str) -> dict[str, Any]:
        return {"plan": {"conditions": [{"condition": entry, **recorded}]}}

    found = {(one.message.key, one.at): one.severity for one in findings("condition-agreed", **plan())}
    assert found[key, f"plan.conditions[0].{field}"] is severity
    assert (key, f"plan.conditions[0].{field}") not in places("condition-agreed", **plan(**{field: "2026-02-01"}))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_change_between_packs_is_said_in_words(language: Language) -> None:
    assert {*MOVED.values(), *PEOPLE.values(), *PLACES.values()} <= set(catalogue(language).keys)
    for key in MOVED.values():
        said = text(say(key, id=Name("pro-x-a"), blank=Name("hours"), now=Name("pro-x-b")), language)
        assert "pro-x-a" in said
        assert said.endswith(".")
