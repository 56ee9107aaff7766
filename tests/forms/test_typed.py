"""What is typed is read strictly, in either language's manner; what is no value is kept to the letter."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reportgen.case.values.dates import PartialDate, Span
from reportgen.forms.model import ASKED, Question, Widget
from reportgen.forms.posted_answers import boxes, choices, chosen_codes, read, unread
from reportgen.forms.values import parse_values as reading
from reportgen.forms.values.parse_values import NotRead, read_amount, read_count, read_time
from reportgen.language import LANGUAGES, catalogue
from tests.forms.desk import control

WIDGETS: tuple[Widget, ...] = (
    "line", "prose", "lines", "pronouns", "day", "days", "date", "span", "time", "count", "number", "money", "flag",
    "tick", "choice", "select", "search", "several", "language", "languages", "source", "sources",
)  # fmt: skip
CODES = ("rent", "own", "shelter")
TYPED = st.text(max_size=40)


def ask(widget: Widget, answer: Any = None, **more: Any) -> Question:
    more.setdefault("codes", CODES)
    return Question("a.b", widget, "Thing", "field", answer, **more)


def put(question: Question, **texts: str) -> Any:
    """Post these boxes of a question, `_` the only one, and return what is read."""
    shown = {"" if box == "_" else box.replace("__", ":"): text for box, text in texts.items()}
    names = {f"a.b:{box}" if box else "a.b": [text] for box, text in shown.items()}
    return read((question,), {**names, "a.b:asked": ["1"]})["a.b"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 234,50", 1234.5), ("1\u00a0234,50\u00a0$", 1234.5), ("1\u202f234,50", 1234.5), ("1,234.50", 1234.5),
        ("1234.5", 1234.5), ("1234,5", 1234.5), ("$1,234", "doubtful"), ("1,234", "doubtful"), ("12,345", "doubtful"),
        ("1,234,567", 1234567), ("1 234", 1234), ("0", 0), ("$12", 12), ("-5", -5), ("0.10", 0.1), ("1.234", "places"),
        ("0,123", "places"), ("1234,567", "places"), ("12o", "form"), ("1,23,4", "form"), ("1 23", "form"),
        ("1.234,50", "form"), ("twelve", "form"), ("1e3", "form"), ("½", "form"), ("١٢", "form"),
        ("1234567890123.45", 1234567890123.45), ("12345678901234.567", "places"), ("12345678901234567", "long"),
    ],
)  # fmt: skip
def test_sums_as_people_write_them(text: str, value: Any) -> None:
    question = ask("money", places=2)
    found = put(question, _=text)
    if isinstance(value, str):
        assert found == {"typed": {"": text.strip()}}
        key = unread(ask("money", found, places=2))
        assert key == ("typed-number-long" if value == "long" else f"typed-money-{value}")
    else:
        assert found == value
        assert type(found) is type(value)


@pytest.mark.parametrize(
    ("text", "value"),
    [("12", 12), ("1 234", 1234), ("1,234", None), ("1,234,000", 1234000), ("-3", -3), ("3.0", None), ("0012", 12),
     ("1" * 5000, None), ("", None), ("1 23", None)],
)  # fmt: skip
def test_whole_numbers(text: str, value: int | None) -> None:
    if value is None:
        with pytest.raises(NotRead):
            read_count(text)
    else:
        assert read_count(text) == value


@given(st.decimals(min_value=0, max_value=10**9, places=2))
def test_every_sum_reads_back_from_the_way_either_language_writes_it(exact: Decimal) -> None:
    whole, _, cents = f"{exact:.2f}".partition(".")
    grouped = f"{int(whole):,}"
    written = [
        f"{whole}.{cents}", f"{whole},{cents}", f"{grouped}.{cents}", f"${grouped}.{cents}",
        f"{grouped.replace(',', ' ')},{cents}", f"{grouped.replace(',', chr(0xA0))},{cents}\u00a0$",
    ]  # fmt: skip
    for text in written:
        assert Decimal(str(read_amount(text, 2, "money"))) == exact, text


@pytest.mark.parametrize(
    ("text", "value"),
    [("09:30", "09:30"), ("21:30", "21:30"), ("9 h 30", "09:30"), ("21h", "21:00"), ("21 h", "21:00"),
     ("9:30 p.m.", "21:30"), ("9:30pm", "21:30"), ("12 am", "00:00"), ("12 pm", "12:00"), ("9\u00a0h\u00a005", "09:05"),
     ("9 PM", "21:00"), ("9:30", "doubtful"), ("9", "form"), ("21", "form"), ("24:00", "form"), ("13 pm", "form"),
     ("9:60 am", "form"), ("0 am", "form"), ("9:", "form"), ("noon", "form"), ("9:5 am", "form")],
)  # fmt: skip
def test_times_of_day(text: str, value: str) -> None:
    if value in ("doubtful", "form"):
        with pytest.raises(NotRead, match=f"typed-time-{value}"):
            read_time(text)
    else:
        assert read_time(text) == value


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31)))
def test_every_day_reads_back(day: date) -> None:
    assert put(ask("day"), year=str(day.year), month=str(day.month), day=f"{day.day:02}") == day.isoformat()
    assert reading.read_day(reading.show_day(day.isoformat())) == day.isoformat()


PARTIAL = st.builds(
    lambda year, tail, about: f"{'~' if about else ''}{year:04}{tail}",
    st.integers(1800, 2199),
    st.one_of(
        st.just(""),
        st.integers(1, 12).map(lambda month: f"-{month:02}"),
        st.tuples(st.integers(1, 12), st.integers(1, 28)).map(lambda both: f"-{both[0]:02}-{both[1]:02}"),
        st.sampled_from(["-spring", "-summer", "-fall", "-winter"]),
    ),
    st.booleans(),
) | st.just("unknown")


@given(PARTIAL)
def test_every_date_as_far_as_it_is_known_reads_back(text: str) -> None:
    assert reading.read_date(reading.show_date(text)) == text == str(PartialDate.parse(text))


@given(PARTIAL, st.one_of(st.none(), PARTIAL.filter(lambda text: text != "unknown")))
def test_every_span_reads_back(start: str, end: str | None) -> None:
    text = f"{start}/{end or ''}"
    try:
        Span.parse(text)
    except ValueError:
        return
    assert reading.read_span(reading.show_span(text)) == text


@pytest.mark.parametrize(
    ("widget", "texts", "key"),
    [
        ("day", {"year": "2026", "month": "2", "day": "31"}, "typed-no-such-day"),
        ("day", {"year": "2026", "month": "2"}, "typed-day-part"),
        ("day", {"year": "26", "month": "2", "day": "3"}, "typed-year-short"),
        ("day", {"year": "0226", "month": "2", "day": "3"}, "typed-year-far"),
        ("day", {"year": "2026", "month": "Fe", "day": "3"}, "typed-day-form"),
        ("day", {"year": "2026", "month": "²", "day": "3"}, "typed-day-form"),
        ("date", {"month": "2"}, "typed-date-year"),
        ("date", {"about": "yes"}, "typed-date-year"),
        ("date", {"year": "1998", "day": "2"}, "typed-date-month"),
        ("date", {"year": "1998", "month": "2", "season": "fall"}, "typed-date-season"),
        ("date", {"year": "1998", "season": "monsoon"}, "typed-no-such-day"),
        ("date", {"year": "1998", "unknown": "yes"}, "typed-date-unknown"),
        ("date", {"year": "1998", "month": "0"}, "typed-no-such-day"),
        ("span", {"end__year": "2001"}, "typed-span-start"),
        ("span", {"start__year": "2001"}, "typed-span-end"),
        ("span", {"start__year": "2001", "end__year": "2002", "going": "yes"}, "typed-span-both"),
        ("span", {"start__year": "2001", "end__year": "1999"}, "typed-span-reversed"),
        ("span", {"start__year": "2001", "end__month": "3"}, "typed-date-year"),
        ("days", {"0__year": "2026", "0__month": "1", "0__day": "2", "1__year": "2026"}, "typed-day-part"),
        ("pronouns", {"0": "she", "1": "her"}, "typed-pronouns"),
        ("pronouns", {"0": "she", "1": "her or", "2": "her"}, "typed-pronouns"),
        ("time", {"_": "9:30"}, "typed-time-doubtful"),
        ("count", {"_": "12o"}, "typed-count-form"),
        ("number", {"_": "1,234"}, "typed-number-doubtful"),
        ("choice", {"_": "castle"}, "typed-code"),
        ("select", {"_": "castle"}, "typed-code"),
        ("search", {"_": "castle"}, "typed-search"),
        ("several", {"_": "castle"}, "typed-code"),
        ("flag", {"_": "perhaps"}, "typed-code"),
        ("tick", {"_": "no"}, "typed-code"),
        ("language", {"_": "Cree, I think"}, "typed-language"),
        ("languages", {"_": "cr\nCree"}, "typed-languages"),
        ("day", {"year": "2026", "month": "2", "day": "2er"}, "typed-day-form"),
        ("day", {"year": "2026", "month": "1er", "day": "2"}, "typed-day-form"),
    ],
)
def test_half_an_answer_is_kept_and_what_to_do_is_said(widget: Widget, texts: dict[str, str], key: str) -> None:
    found = put(ask(widget), **texts)
    plain = {"" if box == "_" else box.replace("__", ":"): text for box, text in texts.items()}
    assert found == {"typed": plain}
    assert dict(boxes(ask(widget, found))) == plain
    assert unread(ask(widget, found)) == key
    assert put(ask(widget, found), **texts) == found, "it stays when it is posted again"
    assert all(key in catalogue(language).keys for language in LANGUAGES)


@pytest.mark.parametrize(
    ("widget", "texts", "value"),
    [
        ("date", {"year": "1998", "season": "fall", "about": "yes"}, "~1998-fall"),
        ("date", {"unknown": "yes"}, "unknown"),
        ("span", {"start__unknown": "yes", "end__year": "2001"}, "unknown/2001"),
        ("span", {"start__year": "2001", "start__month": "4", "going": "yes"}, "2001-04/"),
        ("days", {"0__year": "2026", "0__month": "1", "0__day": "2"}, ["2026-01-02"]),
        ("pronouns", {"0": "she", "1": "her", "2": "her"}, ["she", "her", "her"]),
        ("lines", {"_": " A-1 \r\n\r\nA-2\r\n"}, ["A-1", "A-2"]),
        ("line", {"_": "  two  words "}, "two  words"),
        ("prose", {"_": "  a line \r\nand another\n"}, "  a line \nand another\n"),
        ("prose", {"_": " \r\n"}, None),
        ("line", {"_": " "}, None),
        ("day", {"year": "2026", "month": "février", "day": "1er"}, "2026-02-01"),
        ("day", {"year": "2026", "month": "Dec.", "day": "1st"}, "2026-12-01"),
        ("date", {"year": "1998", "month": "AOÛT"}, "1998-08"),
        ("flag", {"_": "no"}, False),
        ("tick", {"_": "yes"}, True),
        ("several", {"_": "own"}, ["own"]),
        ("languages", {"_": "cr\r\noj"}, ["cr", "oj"]),
        ("day", {"year": " 2026 ", "month": "2", "day": "3", "century": "21"}, "2026-02-03"),
    ],
)
def test_answers(widget: Widget, texts: dict[str, str], value: Any) -> None:
    assert put(ask(widget), **texts) == value


def test_a_number_that_is_posted_as_it_was_stays_as_the_file_writes_it() -> None:
    for written in ("1 234,00", "1234"):
        assert type(put(ask("money", 1234.0, places=2), _=written)) is float


def test_nothing_is_too_long_to_keep() -> None:
    long = "é" * 300_000
    assert put(ask("prose", limit=200_000), _=long) == long
    assert put(ask("line", limit=400), _=long) == long


def test_ids_of_the_law_pack_are_ids_and_nothing_else() -> None:
    assert put(ask("search", of="offences", codes=()), _="cc-266") == "cc-266"
    assert put(ask("search", of="offences", codes=()), _="theft") == {"typed": {"": "theft"}}


def test_what_holds_by_itself_is_shown_and_saved_only_once_it_is_changed() -> None:
    role = ask("choice", default="rent")
    assert chosen_codes(role) == ("rent",)
    assert put(role, _="rent") is None
    assert put(role, _="own") == "own"
    assert put(ask("choice", "own", default="rent"), _="rent") == "rent"
    assert boxes(ask("money", default=0)) == {}
    assert chosen_codes(ask("flag", default=True)) == ("yes",)
    assert chosen_codes(ask("tick", default=False)) == ()


def test_a_list_that_holds_something_by_itself_cannot_be_emptied_unseen() -> None:
    gone = put(ask("several", default=["rent"]))
    assert gone == {"typed": {"": ""}}
    assert unread(ask("several", gone, default=["rent"])) == "typed-choose-one"
    assert chosen_codes(ask("several", gone, default=["rent"])) == ()


def test_what_cannot_be_chosen_any_more_is_still_offered() -> None:
    assert choices(ask("select", "castle")) == (*CODES, "castle")
    assert choices(ask("several", ["own", "castle"])) == (*CODES, "castle")
    assert choices(ask("flag", "perhaps")) == ("yes", "no", "perhaps")


def test_what_could_be_read_since_says_so() -> None:
    assert unread(ask("count", {"typed": {"": "12"}})) == "typed-again"
    assert unread(ask("count", 12)) is None
    assert unread(ask("count")) is None


@given(st.sampled_from(WIDGETS), st.dictionaries(st.sampled_from(["_", "year", "start:year", "0", "0:day"]), TYPED))
@example("flag", {"_": "0\n0"})
def test_whatever_is_posted_is_an_answer_or_is_kept(widget: Widget, texts: dict[str, str]) -> None:
    """Nothing raises, nothing that was typed is gone, and posting it again changes nothing."""
    names = {"a.b" if box == "_" else f"a.b:{box}": [text] for box, text in texts.items()}
    found = read((ask(widget),), names).get("a.b")
    again = ask(widget, found)
    assert (unread(again) is not None) == (isinstance(found, dict))
    assert read((again,), control(again, boxes(again))).get("a.b") == found
    if widget not in {"day", "days", "date", "span", "pronouns"}:
        assert (found is None) == (not texts.get("_", "").strip())


@given(
    st.sampled_from(WIDGETS), st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=9), st.lists)
)
def test_any_answer_can_be_shown_and_stays(widget: Widget, answer: Any) -> None:
    question = ask(widget, answer)
    shown = boxes(question)
    assert all(isinstance(text, str) for text in shown.values())
    assert read((question,), {**control(question, shown), **({"a.b:asked": ["1"]} if widget in ASKED else {})}) in (
        {"a.b": answer},
        {"a.b": None},
    ) or any("\r" in str(text) for text in shown.values())


def test_no_message_about_what_was_typed_is_left_over() -> None:
    said = {key for key in catalogue("en").keys if key.startswith("typed-")}
    code = "".join(path.read_text("utf-8") for path in Path(reading.__file__).parents[1].rglob("*.py"))
    built = {f"typed-{kind}-{why}" for kind in ("money", "number") for why in ("doubtful", "form", "places")}
    assert {key for key in said if f'"{key}"' not in code} <= built
