"""The compiled catalogue says what fluent.runtime says, message by message; numbers and lists are what Babel gives."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from decimal import Decimal
from functools import cache
from typing import Any

import pytest
from babel.core import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, format_percent
from babel.plural import PluralRule
from fluent.runtime import FluentBundle
from fluent.syntax import ast as ftl
from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.case.values.dates import PartialDate, Span
from reportgen.errors import DefectFound
from reportgen.language import LANGUAGES, catalogue, marks
from reportgen.language.functions import FUNCTIONS
from reportgen.language.speaker import Speaker
from reportgen.report.model import Citation, Duration, Language, Money, Name, PersonRef

KEYS = [(language, key) for language in LANGUAGES for key in catalogue(language).keys]

PEOPLE = st.builds(
    PersonRef,
    full=st.sampled_from(["Julie Roy", "Alex Aubin", "ᒪᓂᑐ", "Yves Hébert"]),
    short=st.sampled_from(["Roy", "Aubin", "Hébert"]),
    form=st.sampled_from("fmx"),
    title=st.booleans(),
    pronoun=st.booleans(),
)
DATES = st.dates(date(1930, 1, 1), date(2030, 12, 31))
PARTIAL = st.sampled_from(["1998", "1998-05", "1998-05-01", "2003-spring", "~1998", "unknown"]).map(PartialDate.parse)
NAMES = st.sampled_from(["Sudbury", "Ottawa", "Hearst"]).map(Name)
FACTS: st.SearchStrategy[Any] = st.one_of(
    PEOPLE,
    DATES,
    PARTIAL,
    st.integers(0, 3_000_000),
    NAMES,
    st.times().map(lambda moment: moment.replace(second=0, microsecond=0)),
    st.decimals(0, 10**6, places=2).map(Money),
    st.builds(Duration, years=st.integers(0, 3), months=st.integers(0, 11)),
    st.tuples(PARTIAL, PARTIAL).map(lambda pair: Span(*pair)),
    st.just(Citation("cc", ("732.1", "3", "d"))),
    st.lists(NAMES, max_size=3).map(tuple),
    st.booleans(),
)


class Carried(str):
    """A fact as fluent.runtime can take it: its printed text, with the fact itself behind it."""

    __slots__ = ("fact",)
    fact: Any


@cache
def bundle(language: Language) -> FluentBundle:
    """Return fluent.runtime over the very pages, our functions lent to it."""
    speaker = catalogue(language).speaker
    made = FluentBundle([f"{language}-CA"], {name: lent(name, speaker) for name in FUNCTIONS}, use_isolating=False)
    pages = catalogue(language).read
    made.add_resource(ftl.Resource([*pages.messages.values(), *pages.terms.values()]))
    return made


def lent(name: str, speaker: Speaker) -> Callable[..., Any]:
    def call(*given: Any, **options: str) -> Any:
        facts = [getattr(one, "fact", one) for one in given]
        facts = [int(one) if isinstance(one, int) else one for one in facts]
        return getattr(speaker, FUNCTIONS[name].method)(CURRENT, *facts, **options)

    return call


CURRENT: dict[str, Any] = {}


def carried(value: Any, speaker: Speaker) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return value
    text = Carried(speaker.show(value, CURRENT))
    text.fact = value
    return text


@settings(max_examples=3000)
@given(st.data(), st.sampled_from(KEYS))
def test_every_message_says_what_fluent_says(data: st.DataObject, chosen: tuple[Language, str]) -> None:
    language, key = chosen
    words = catalogue(language)
    facts = {name: data.draw(FACTS, name) for name in sorted(words.variables(key))}
    try:
        ours = words.speaker.message(key, facts)
    except DefectFound:
        return  # facts of the wrong sort: refused here, where fluent.runtime would print something
    CURRENT.clear()
    CURRENT.update(facts)
    pattern = bundle(language).get_message(key).value
    assert pattern
    theirs, errors = bundle(language).format_pattern(
        pattern, {name: carried(value, words.speaker) for name, value in facts.items()}
    )
    assert not errors
    assert marks.plain(ours) == marks.plain(str(theirs))


LOCALES = {"en": "en_CA", "fr": "fr_CA"}


@pytest.mark.parametrize("language", LANGUAGES)
@given(number=st.one_of(st.integers(-(10**9), 10**9), st.decimals(-(10**6), 10**6, places=3)))
def test_numbers_are_those_of_babel(language: Language, number: int | Decimal) -> None:
    grammar, locale = catalogue(language).speaker.grammar, LOCALES[language]
    shown = grammar.number(number)
    shown = shown.rstrip("0").rstrip(",.") if isinstance(number, Decimal) else shown
    assert shown.replace("-0", "0") == format_decimal(number, locale=locale).replace("-0", "0")
    assert grammar.percent(int(number)) == format_percent(Decimal(int(number)) / 100, locale=locale)


@pytest.mark.parametrize("language", LANGUAGES)
@given(amount=st.decimals(-(10**7), 10**7, places=2))
def test_money_is_that_of_babel(language: Language, amount: Decimal) -> None:
    shown = catalogue(language).speaker.grammar.money(Money(amount))
    assert shown == format_currency(amount, "CAD", locale=LOCALES[language])


@pytest.mark.parametrize("language", LANGUAGES)
@given(number=st.one_of(st.integers(0, 5_000_000), st.decimals(0, 5, places=1)))
def test_plurals_are_those_of_cldr(language: Language, number: int | Decimal) -> None:
    rule: PluralRule = Locale.parse(LOCALES[language]).plural_form
    assert catalogue(language).speaker.grammar.plural(number) == rule(number)


@pytest.mark.parametrize("language", LANGUAGES)
@given(items=st.lists(st.sampled_from("ABC"), max_size=5))
def test_lists_are_those_of_babel_without_a_comma_before_and(language: Language, items: list[str]) -> None:
    grammar = catalogue(language).speaker.grammar
    if items:
        assert grammar.join(items) == format_list(items, locale=LOCALES[language]).replace(", and ", " and ")
        assert grammar.join(items, "or") == format_list(items, "or", locale=LOCALES[language]).replace(", or ", " or ")


@pytest.mark.parametrize("language", LANGUAGES)
@given(day=DATES)
def test_dates_are_those_of_babel_but_for_what_babel_gets_wrong(language: Language, day: date) -> None:
    shown = marks.plain(catalogue(language).speaker.grammar.day(day)).replace("\u00a0", " ")
    babel = format_date(day, "long", locale=LOCALES[language])
    assert shown == (f"1er{babel[1:]}" if language == "fr" and day.day == 1 else babel)


@given(moment=st.times())
def test_french_times_have_no_needless_zero(moment: time) -> None:
    shown = catalogue("fr").speaker.grammar.clock(moment)
    hour, _, minute = shown.replace("\u00a0", "").partition("h")
    assert (int(hour), int(minute or 0)) == (moment.hour, moment.minute)
    assert hour == str(moment.hour)
    assert minute in ("", f"{moment.minute:02}")
    assert minute != "00"
