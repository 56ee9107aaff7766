"""Designated areas: by name in both languages, on the day, and as sure as the list is."""

from __future__ import annotations

from datetime import date

import pytest

from reportgen.law.areas import areas, designated, designated_in, plain_name
from reportgen.law.pack.current import ids, versions

TODAY = date(2026, 11, 21)


def area(place: str, on: date = TODAY) -> str | None:
    found = designated(place, on)
    return found.id if found else None


def test_the_list_has_twenty_seven_areas() -> None:
    listed = [one for one in areas(TODAY) if one.within is None]
    assert len(listed) == 27
    assert all(one.entry_status.status == "verified" for one in listed)
    assert len([one for one in areas(date(2018, 6, 30)) if one.within is None]) == 25


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("Ottawa", "ottawa"),
        ("ville d’Ottawa", "ottawa"),
        ("City of Ottawa", "ottawa"),
        ("Ottawa, Ontario", "ottawa"),
        ("OTTAWA (Ontario)", "ottawa"),
        ("Greater Sudbury", "greater-sudbury"),
        ("Grand Sudbury", "greater-sudbury"),
        ("ville du Grand Sudbury", "greater-sudbury"),
        ("Sudbury", "greater-sudbury"),
        ("District of Sudbury", "sudbury-district"),
        ("district de Sudbury", "sudbury-district"),
        ("Timmins", "cochrane-places"),
        ("Cochrane", "cochrane"),
        ("L'Orignal", "prescott-places"),
        ("Sault-Sainte-Marie", "algoma-places"),
        ("Sault Ste. Marie", "algoma-places"),
        ("Nipissing Ouest", "nipissing-places"),
        ("Cornwall", "stormont-places"),
        ("Windsor", "essex"),
        ("Terrace Bay", "thunder-bay"),
        ("Thunder Bay", None),
        ("Prescott", None),  # the town is in another county than the one of its name
        ("Barrie", None),
        ("Port Dover", None),
        ("", None),
    ],
)
def test_a_place_is_found_by_its_name_in_either_language(place: str, expected: str | None) -> None:
    assert area(place) == expected


@pytest.mark.parametrize(
    ("place", "before", "since"),
    [("Markham", date(2018, 6, 30), date(2018, 7, 1)), ("Sarnia", date(2024, 10, 31), date(2024, 11, 1))],
)
def test_an_area_is_designated_from_its_day(place: str, before: date, since: date) -> None:
    assert area(place, before) is None
    assert area(place, since) is not None


@pytest.mark.parametrize(
    ("place", "now", "then"),
    [
        ("Hamilton", "hamilton", "hamilton"),
        ("Stoney Creek", None, "hamilton"),
        ("Chatham", None, "kent"),
        ("Lakeshore", None, "essex"),
        ("Greenstone", "thunder-bay-places", "thunder-bay"),
    ],
)
def test_the_widening_to_come_is_to_confirm(place: str, now: str | None, then: str) -> None:
    assert area(place, date(2028, 12, 31)) == now
    wider = designated(place, date(2029, 1, 1))
    assert wider is not None
    assert (wider.id, wider.entry_status.status) == (then, "to-confirm")


def test_what_the_list_does_not_name_itself_is_to_confirm() -> None:
    for entry in ids("areas"):
        for row in versions("areas", entry):
            if "within" in row:
                assert row["status"] == "to-confirm"
                assert row["within"] in ids("areas")


def test_no_place_is_in_two_areas() -> None:
    for day in (TODAY, date(2018, 1, 1)):
        named = [plain_name(place) for one in areas(day) for place in one.places]
        assert sorted({name for name in named if named.count(name) > 1}) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Sudbury Probation and Parole Office", "greater-sudbury"),
        ("Bureau de probation et de libération conditionnelle d’Ottawa", "ottawa"),
        ("Toronto-Est", "toronto"),
        ("North Bay", "nipissing-places"),
        ("Londonderry", None),
        ("Barrie Probation and Parole", None),
    ],
)
def test_an_office_is_known_by_the_place_in_its_name(words: str, expected: str | None) -> None:
    found = designated_in(words, TODAY)
    assert (found.id if found else None) == expected
