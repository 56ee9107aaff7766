"""A case file is read strictly: whatever is wrong with it is said, all at once, each by its place, with what to do."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.case.io.characters import first_forbidden
from reportgen.case.io.load import LARGEST, read_case
from reportgen.case.model.evidence import Narrative
from reportgen.errors import InputError, ReportgenError
from tests.case.files import problem, problems, read, refusal, small

# --- The file


def _not_read(path: Path) -> ReportgenError:
    with pytest.raises(InputError) as refused:
        read_case(path)
    return refused.value


def test_a_file_is_read_with_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "case.json"
    path.write_text(json.dumps(small()))
    assert read_case(path) == (read(small()), path.read_bytes())


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert _not_read(tmp_path / "no.json").key == "case-not-found"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert _not_read(tmp_path).key == "case-is-folder"


def test_a_file_that_cannot_be_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_more: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    error = _not_read(tmp_path / "case.json")
    assert (error.key, error.facts["reason"]) == ("case-unreadable", "Permission denied")


def test_a_file_below_a_file_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("")
    assert _not_read(tmp_path / "a" / "case.json").key == "case-unreadable"


def test_twenty_megabytes_of_text_are_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "case.json"
    path.write_bytes(b'{"number": "' + b"a" * 20_000_000 + b'"}')
    error = _not_read(path)
    assert (error.key, error.facts["limit"]) == ("case-too-large", LARGEST // 1024 // 1024)


def test_a_long_narrative_is_refused_by_its_place() -> None:
    known = small("family", {"narrative": {"en": "a" * 200_001}})
    assert problem(known) == ("case-limit-string-too-long", "family.narrative.en")
    assert read(small("family", {"narrative": {"en": "a" * 200_000}})).family.narrative


# --- Its form


@pytest.mark.parametrize(
    ("content", "line"),
    [(b"\xff\xfe{\x00}\x00", 1), (b'{\n"number": "\xe9"}', 2), (b'{"a": "\xed\xa0\x80"}', 1), (b"\xc0\xaf", 1)],
)
def test_what_is_not_utf8_is_refused_with_its_line(content: bytes, line: int) -> None:
    error = refusal(content)
    assert (error.key, error.facts["line"]) == ("case-not-utf8", line)


def test_a_byte_order_mark_does_no_harm() -> None:
    assert read(b"\xef\xbb\xbf" + json.dumps(small()).encode()) == read(small())


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("", (1, 1)),
        ("number: 1", (1, 1)),
        ("{", (1, 2)),
        ('{"a": 1,}', (1, 8)),
        ('{"a": 1}\n{"a": 1}', (2, 1)),
        ("{'a': 1}", (1, 2)),
        ('{"a": "line\nbreak"}', (1, 12)),
        ('{"a": 01}', (1, 8)),
        ('{"a": +1}', (1, 7)),
        ('{"a": "\\x"}', (1, 8)),
    ],
)
def test_what_is_not_json_is_refused_with_its_place(text: str, place: tuple[int, int]) -> None:
    error = refusal(text)
    assert error.key == "case-not-json"
    assert error.facts["line"] == place[0]
    assert abs(error.facts["column"] - place[1]) <= 1  # Python's versions differ by one on a trailing comma


@pytest.mark.parametrize("text", ["[]", "null", '"case"', "1", "true", "NaN"])
def test_a_file_holds_one_object(text: str) -> None:
    assert refusal(text).key == "case-not-object"


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000])
def test_brackets_without_end_are_refused(text: str) -> None:
    assert refusal(text).key == "case-too-deep"


@pytest.mark.parametrize("number", ["9" * 5000, "-" + "9" * 5000, "1e99999999999999999999", "1e-99999999999999999999"])
def test_a_number_without_end_is_refused(number: str) -> None:
    assert refusal(f'{{"a": {number}}}').key == "case-number-too-long"


@pytest.mark.parametrize(
    ("number", "key"),
    [
        ("1e400", "case-limit-decimal-max-digits"),
        ("-1", "case-limit-greater-than-equal"),
        ("0.001", "case-limit-decimal-max-places"),
        ("12345678901.5", "case-limit-decimal-whole-digits"),
        ("1e-999999", "case-limit-decimal-max-digits"),
        ("true", "case-wrong-type"),
        ('"NaN"', "case-wrong-type"),
        ('"twelve"', "case-wrong-type"),
        ("[]", "case-wrong-type"),
        ("NaN", "case-not-a-number"),
        ("Infinity", "case-not-a-number"),
        ("-Infinity", "case-not-a-number"),
    ],
)
def test_an_amount_is_exact_and_within_reason(number: str, key: str) -> None:
    rent = f'{{"finances": {{"expenses": [{{"kind": "rent", "amount": {number}}}]}}, '
    assert problem(rent + json.dumps(small())[1:]) == (key, "finances.expenses[0].amount")


@pytest.mark.parametrize("written", ["1250.50", "1250.5", '"1250.50"', "1.2505e3"])
def test_money_is_exact_however_it_is_written(written: str) -> None:
    loss = f'[{{"what": {{"en": "till"}}, "amount": {written}, "repaid": 0.1}}]'
    known = json.dumps(small("matter.losses", "HERE")).replace('"HERE"', loss)
    (one,) = read(known).matter.losses
    assert (one.amount, one.repaid) == (Decimal("1250.50"), Decimal("0.1"))


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ('{"number": "A", "number": "B"}', "."),
        ('{"matter": {"place": "A", "place": "B"}}', "matter"),
        ('{"matter": {"offences": [{}, {"on": "A", "count": 1, "on": "B"}]}}', "matter.offences[1]"),
        ('{"plan": {"conditions": [{"values": {"a": {"en": 1, "en": 2}}}]}}', "plan.conditions[0].values.a"),
    ],
)
def test_a_key_that_stands_twice_is_named_at_any_depth(text: str, at: str) -> None:
    found = [one for one in problems(text) if one.key == "case-key-twice"]
    assert [one.facts["at"] for one in found] == [at]
    assert found[0].facts["name"] in ("number", "place", "on", "en")


def test_a_file_with_nan_in_several_places_names_each() -> None:
    places = [one.facts["at"] for one in problems('{"number": NaN, "sources": [{"id": Infinity}]}')]
    assert {"number", "sources[0].id"} <= set(places)
    assert len(places) == len(set(places)) or places.count("number") == 1


# --- Characters


@pytest.mark.parametrize(
    ("character", "point"),
    [
        ("\x00", "U+0000"), ("\x0b", "U+000B"), ("\x1b", "U+001B"), ("\x7f", "U+007F"), ("\x85", "U+0085"),
        ("\x9f", "U+009F"), ("\u202e", "U+202E"), ("\u2066", "U+2066"), ("\ufffe", "U+FFFE"), ("\ufdd0", "U+FDD0"),
        ("\ud83d", "U+D83D"), ("\udc00", "U+DC00"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("escaped", [True, False])
def test_a_character_no_report_can_hold_is_named_by_field_position_and_code_point(
    character: str, point: str, escaped: bool
) -> None:
    text = json.dumps(small("office.name", f"Sud{character}bury"), ensure_ascii=escaped)
    if not escaped:
        text = text.replace(json.dumps(character)[1:-1], character)
    if "\ud7ff" < character < "\ue000" and not escaped:
        assert refusal(text.encode("utf-8", "surrogatepass")).key == "case-not-utf8"
    else:
        (one,) = problems(text)
        assert one.key == "case-character"
        assert one.facts == {"at": "office.name", "position": 4, "character": point}


def test_such_a_character_outside_text_is_no_json() -> None:
    assert refusal(json.dumps(small()) + "\x00").key == "case-not-json"


def test_a_line_break_in_json_text_is_escaped() -> None:
    assert refusal(json.dumps(small("office.name", "HERE")).replace("HERE", "A\nB")).key == "case-not-json"


@pytest.mark.parametrize("text", ["\ud83d\ude00", "\U0001e900", "é", "e\u0301", "\u00a0«", "ᑭ", "a\tb", "\u200d"])
@pytest.mark.parametrize("escaped", [True, False])
def test_every_other_character_stands_as_it_was_written(text: str, escaped: bool) -> None:
    text = text.encode("utf-16", "surrogatepass").decode("utf-16")
    known = json.dumps(small("office.name", f"A{text}"), ensure_ascii=escaped)
    assert read(known).office.name == f"A{text}"


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn"]), min_size=1, max_size=40))
def test_any_text_is_read_back_or_refused_by_name(text: str) -> None:
    known = small("family", {"narrative": {"en": text}})
    if first_forbidden(text):
        assert problem(known) == ("case-character", "family.narrative.en")
    else:
        assert (read(known).family.narrative or Narrative()).en == text


def test_a_key_with_such_a_character_is_shown_without_it() -> None:
    found = problems(small("office", {"name": "A", "na\x1b[2Jme": "B\x00"}))
    assert {one.key for one in found} == {"case-character", "case-unknown-key"}
    assert not any("\x1b" in str(fact) or "\x00" in str(fact) for one in found for fact in one.facts.values())


def test_a_key_of_any_length_is_cut() -> None:
    (one,) = problems(small("office", {"name": "A", "n" * 10_000: "B"}))
    assert len(one.facts["name"]) == 60


# --- What it says


@pytest.mark.parametrize(
    ("at", "name", "nearest"),
    [
        ("nmuber", "nmuber", "number"),
        ("schema", "schema", "$schema"),
        ("matter.sentencing_day", "sentencing_day", "sentencing_on"),
        ("matter.offences[0].offense", "offense", "offence"),
        ("sources[1].person.givn", "givn", "given"),
        ("family.relatve", "relatve", "relatives"),
        ("work.status", None, None),
        ("zzzqqq", "zzzqqq", "none"),
    ],
)
def test_an_unknown_key_is_refused_with_the_nearest_right_name(at: str, name: str | None, nearest: str | None) -> None:
    known = small(at, "student")
    if name is None:
        assert read(known).work.status
    else:
        (one,) = problems(known)
        assert one.key == "case-unknown-key"
        assert one.facts == {"at": at.rpartition(".")[0] or ".", "name": name, "nearest": nearest}


@pytest.mark.parametrize("key", ["number", "kind", "subject", "matter", "officer", "office"])
def test_a_key_that_must_be_there(key: str) -> None:
    known = small()
    del known[key]
    (one,) = problems(known)
    assert one.key == "case-missing-key"
    assert one.facts == {"at": ".", "name": key}


@pytest.mark.parametrize(
    ("at", "value", "expected"),
    [
        ("number", 7, "type-text"),
        ("number", None, "type-text"),
        ("matter", [], "type-object"),
        ("matter.files", "26-100", "type-list"),
        ("matter.files", {"a": 1}, "type-list"),
        ("matter.offences[0]", "cc-266", "type-object"),
        ("subject.title", "true", "type-yes-no"),
        ("subject.title", 1, "type-yes-no"),
        ("invented", "no", "type-yes-no"),
        ("matter.offences[0].count", "1", "type-whole-number"),
        ("matter.offences[0].count", True, "type-whole-number"),
        ("family.child_protection", "yes", "type-yes-no"),
        ("family.relatives", {}, "type-list"),
    ],
)
def test_a_value_of_another_type_is_refused_with_the_type_wanted(at: str, value: Any, expected: str) -> None:
    (one,) = problems(small(at, value))
    assert (one.key, one.facts["at"], one.facts["expected"]) == ("case-wrong-type", at, expected)


def test_a_whole_number_is_no_fraction() -> None:
    assert problem(small("matter.offences[0].count", 1.5)) == ("case-wrong-type", "matter.offences[0].count")


def test_an_unknown_relation_is_refused_with_the_nearest_one() -> None:
    (one,) = problems(small("sources[1].relation", "mothr"))
    assert (one.key, one.facts["at"], one.facts["nearest"]) == ("case-not-a-code", "sources[1].relation", "mother")
    assert "mothers-partner" in one.facts["codes"]


@pytest.mark.parametrize(
    ("at", "value", "key", "place"),
    [
        ("kind", "PSR!", "case-pattern", "kind"),
        ("subject.languages", ["english"], "case-pattern", "subject.languages[0]"),
        ("matter.files", [], "case-empty-list", "matter.files"),
        ("matter.files", [""], "case-empty", "matter.files[0]"),
        ("matter.sentencing_on", "2025-12-31", "case-rule-sentencing-before-order", "matter"),
        ("matter.ordered_on", "2025-12-31", "case-rule-order-before-finding", "matter"),
        ("matter.offences[0].on", "2026-02-01", "case-rule-found-before-offence", "matter.offences[0]"),
        ("sources[1].id", "subject", "case-rule-source-id-twice", "."),
        ("sources[1].outcome", "not-contacted", "case-rule-why-not-missing", "sources[1]"),
        ("sources[1].person", None, "case-rule-contact-unnamed", "sources[1]"),
        ("sources[2].title", None, "case-rule-paper-untitled", "sources[2]"),
        ("sources[1].person.shown", "given-name", "case-rule-given-missing", "sources[1].person"),
        ("risk", {"level": "low"}, "case-rule-level-without-tool", "risk"),
        ("risk", {"tool": "other"}, "case-rule-tool-unnamed", "risk"),
    ],
)
def test_what_cannot_stand_together_is_refused(at: str, value: Any, key: str, place: str) -> None:
    assert problem(small(at, value)) == (key, place)


FINDING = {"on": "2020-01-10", "offence": "cc-266", "outcomes": [{"kind": "fine"}]}


@pytest.mark.parametrize(
    ("finding", "key", "place"),
    [
        ({"as_enacted": {"act": "cc", "provision": "213", "heading": {"en": "x"}}}, "offence-or-enacted", ""),
        ({"completed_on": "2020-01-09"}, "completed-before-finding", ""),
        ({"outcomes": [{"kind": "fine", "length": {}}]}, "length-empty", ".outcomes[0].length"),
        (
            {"offence": None, "as_enacted": {"act": "cc", "provision": "4", "heading": {}}},
            "words-empty",
            ".as_enacted.heading",
        ),
        (
            {"offence": None, "as_enacted": {"act": "other", "provision": "4", "heading": {"en": "x"}}},
            "act-title-missing",
            ".as_enacted",
        ),
    ],
)
def test_an_earlier_finding_that_cannot_be_is_refused(finding: dict[str, Any], key: str, place: str) -> None:
    known = small("record", {"findings": [FINDING | finding]})
    assert problem(known) == (f"case-rule-{key}", f"record.findings[0]{place}")


@pytest.mark.parametrize("value", [None, "", [""], {"people": []}, {"en": ""}, 10**30, {"from_time": "21:00"}])
def test_what_cannot_fill_a_blank_is_refused_once(value: Any) -> None:
    plan = {"conditions": [{"condition": "pro-o-nocontact", "values": {"people": value}}]}
    assert problem(small("plan", plan)) == ("case-blank", "plan.conditions[0].values.people")


def test_a_source_nobody_knows_is_named_with_the_nearest() -> None:
    known = small("work", {"sources": ["mothr"], "status": {"accounts": [{"value": "student", "sources": ["x"]}]}})
    found = problems(known)
    assert {(one.facts["at"], one.facts["nearest"]) for one in found} == {
        ("work.sources", "mother"),
        ("work.status.accounts[0].sources", "none"),
    }
    assert {one.key for one in found} == {"case-source-unknown"}


def test_a_list_of_sources_that_is_wrong_itself_is_all_that_is_said() -> None:
    known = small("work", {"sources": ["mother"]}) | {"sources": 7}
    assert problem(known) == ("case-wrong-type", "sources")


def test_every_problem_is_said_at_once_each_by_its_path() -> None:
    known = small("subject.name", "Ju\x00lie")
    known["subject"]["born"] = "1990-02-30"
    known["matter"]["court"] = "ojc"
    known["matter"]["offences"][0]["found_on"] = "yesterday"
    known["wrok"] = {}
    known["family"] = {"relatives": [{"person": {"name": "A", "form": "q"}, "relation": "aunt"}], "sources": ["x"]}
    assert {(one.key, one.facts["at"]) for one in problems(known)} == {
        ("case-character", "subject.name"),
        ("case-no-such-day", "subject.born"),
        ("case-not-a-code", "matter.court"),
        ("case-date-form", "matter.offences[0].found_on"),
        ("case-unknown-key", "."),
        ("case-not-a-code", "family.relatives[0].person.form"),
        ("case-source-unknown", "family.sources"),
    }


def test_what_looks_like_code_is_only_text() -> None:
    for text in ("{{ 7*7 }}", "{% raw %}", "=1+1", "<w:p/>", "${HOME}", "\\field{DATE}", "%s"):
        assert read(small("office.name", text)).office.name == text
