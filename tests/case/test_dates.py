"""Dates as people know them: every form is read and written alike; what cannot be is refused."""

from __future__ import annotations

from datetime import date
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.case.values.dates import PartialDate, Season, Span
from tests.case.files import problem, read, small

FORMS = {
    "1998": PartialDate(1998),
    "1998-05": PartialDate(1998, 5),
    "1998-05-12": PartialDate(1998, 5, 12),
    "2003-spring": PartialDate(2003, season="spring"),
    "2003-winter": PartialDate(2003, season="winter"),
    "~1998": PartialDate(1998, about=True),
    "~1998-05": PartialDate(1998, 5, about=True),
    "~1998-05-12": PartialDate(1998, 5, 12, about=True),
    "~2003-fall": PartialDate(2003, season="fall", about=True),
    "0001": PartialDate(1),
    "2024-02-29": PartialDate(2024, 2, 29),
    "2000-02-29": PartialDate(2000, 2, 29),
    "unknown": PartialDate(None),
}
NO_DATES = (
    "", "98", "1998-5", "1998-13", "1998-00", "1998-04-31", "2023-02-29", "1900-02-29", "1998-05-00", "1998-05-32",
    "1998-05-12T00:00", "1998/05/12", "12-05-1998", "0000", "1998 ", " 1998", "1998-autumn", "1998-05-spring", "~",
    "~unknown", "Unknown", "19980512", "1998-", "١٩٩٨", "１９９８", "1998\n", "−1998",
)  # fmt: skip


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    day, about = draw(st.dates()), draw(st.booleans())
    match draw(st.sampled_from(["unknown", "year", "season", "month", "day"])):
        case "year":
            return PartialDate(day.year, about=about)
        case "season":
            season = draw(st.sampled_from(get_args(Season)))
            return PartialDate(day.year, season=season, about=about)
        case "month":
            return PartialDate(day.year, day.month, about=about)
        case "day":
            return PartialDate(day.year, day.month, day.day, about=about)
    return PartialDate(None)


@pytest.mark.parametrize("text", FORMS)
def test_every_form_is_read_and_written_alike(text: str) -> None:
    assert PartialDate.parse(text) == FORMS[text]
    assert str(FORMS[text]) == text


@pytest.mark.parametrize("text", NO_DATES)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        PartialDate.parse(text)


@given(partial_dates())
def test_a_date_is_written_as_it_is_read(known: PartialDate) -> None:
    assert PartialDate.parse(str(known)) == known
    assert known.known == (str(known) != "unknown")


@given(partial_dates())
def test_a_date_means_a_stretch_of_days(known: PartialDate) -> None:
    assert known.earliest <= known.latest
    if known.exact:
        assert known.earliest == known.latest == known.exact


@given(partial_dates(), partial_dates())
def test_dates_have_one_order(one: PartialDate, other: PartialDate) -> None:
    assert (one < other) + (other < one) + (one == other) == 1
    if one.surely_before(other):
        assert one < other
        assert not other.surely_before(one)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-02", "2023-02-01", "2023-02-28"),
        ("2024-12", "2024-12-01", "2024-12-31"),
        ("9999-12", "9999-12-01", "9999-12-31"),
        ("2024-spring", "2024-03-01", "2024-06-30"),
        ("2024-summer", "2024-06-01", "2024-09-30"),
        ("2024-fall", "2024-09-01", "2024-12-31"),
        ("2024-winter", "2024-01-01", "2024-12-31"),
    ],
)
def test_the_first_and_last_day_a_date_may_mean(text: str, first: str, last: str) -> None:
    known = PartialDate.parse(text)
    assert (known.earliest, known.latest) == (date.fromisoformat(first), date.fromisoformat(last))


def test_only_a_day_that_is_sure_is_exact() -> None:
    assert PartialDate.parse("2024-02-29").exact == date(2024, 2, 29)
    assert PartialDate.parse("~2024-02-29").exact is None
    assert PartialDate.parse("2024-02").exact is None


@pytest.mark.parametrize(
    "text",
    [
        "2019-04/2021", "2024-11/", "unknown/2020", "2019/unknown", "unknown/", "2019/2019", "2019-04-30/2019-04-30",
        "2019-04/2019", "~2019-04/2019", "2019-04/~2019", "2019-10/2019-fall", "2019-fall/2019-10",
        "2019-04-12/2019-04",
    ],
)  # fmt: skip
def test_a_span_whose_end_may_come_after_its_start_stands(text: str) -> None:
    assert str(Span.parse(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "2021/2019", "2019-05/2019-04", "2019-04-02/2019-04-01", "2019-04-02/2019-03", "2019-fall/2019-spring",
        "~2021/~2019", "2020/2019-12-31",
    ],
)  # fmt: skip
def test_a_reversed_span_is_refused_as_reversed(text: str) -> None:
    with pytest.raises(ValueError, match="reversed"):
        Span.parse(text)
    job = {"employer": "Mill", "position": {"en": "cook"}, "period": text}
    assert problem(small("work", {"jobs": [job]})) == ("case-span-reversed", "work.jobs[0].period")


@given(partial_dates(), st.none() | partial_dates())
def test_a_span_is_written_as_it_is_read(start: PartialDate, end: PartialDate | None) -> None:
    if end is None or not end.surely_before(start):
        assert Span.parse(str(Span(start, end))) == Span(start, end)


@pytest.mark.parametrize("text", ["2019", "", "/", "/2019", "2019/2020/2021", "2019-13/", "2019 / 2020"])
def test_what_is_no_span_is_refused(text: str) -> None:
    job = {"employer": "Mill", "position": {"en": "cook"}, "period": text}
    assert problem(small("work", {"jobs": [job]})) == ("case-span", "work.jobs[0].period")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("2023-02-29", "case-no-such-day"),
        ("2026-04-31", "case-no-such-day"),
        ("0000-01-01", "case-no-such-day"),
        ("0206-11-21", "case-year-far"),
        ("1899-12-31", "case-year-far"),
        ("2200-01-01", "case-year-far"),
        ("2026-13-01", "case-no-such-day"),
        ("2026-01", "case-date-form"),
        ("2026-1-5", "case-date-form"),
        ("20260105", "case-date-form"),
        ("2026-W01-1", "case-date-form"),
        ("2026-01-05T00:00:00", "case-date-form"),
        ("٢٠٢٦-٠١-٠٥", "case-date-form"),
        (20260105, "case-date-form"),
        (None, None),
    ],
)
def test_a_civil_day_is_a_day_that_exists(text: object, key: str | None) -> None:
    known = small("subject.born", text)
    if key is None:
        assert read(known).subject.born is None
    else:
        assert problem(known) == (key, "subject.born")


def test_a_leap_day_is_a_day() -> None:
    assert read(small("subject.born", "1992-02-29")).subject.born == date(1992, 2, 29)


@pytest.mark.parametrize("text", ["24:00", "9:05", "21:60", "21:30:00", "21h30", 2130])
def test_a_time_of_day_is_on_the_clock(text: object) -> None:
    curfew = {"condition": "pro-x-curfew", "values": {"hours": {"from_time": text, "to_time": "06:00"}}}
    assert problem(small("plan", {"conditions": [curfew]})) == ("case-blank", "plan.conditions[0].values.hours")


@pytest.mark.parametrize(
    ("on", "until", "refused"),
    [
        ("2024-03-15", "2024", False),
        ("2024-03-15", "unknown", False),
        ("unknown", "2024", False),
        ("2024-03-15", "2024-03-14", True),
        ("2024-fall", "2024-spring", True),
    ],
)
def test_an_offence_ends_no_earlier_than_it_begins(on: str, until: str, refused: bool) -> None:
    offence = {"offence": "cc-266", "on": on, "until": until, "finding": "plea", "found_on": "2026-01-05"}
    known = small("matter.offences[0]", offence)
    if refused:
        assert problem(known) == ("case-rule-until-before-on", "matter.offences[0]")
    else:
        assert str(read(known).matter.offences[0].until) == until
