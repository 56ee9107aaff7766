"""The log of sources, what each source says, and who said what; nothing typed during a call is lost."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from reportgen.case.draft.answers import answers_of, assemble, entries_of
from reportgen.case.io.load import parse_case
from reportgen.forms.call import outcome_set
from reportgen.report import Language
from reportgen.store import Writer
from reportgen.web.labels.words import source_named, sources
from reportgen.web.sources.accounts import own_key
from reportgen.web.state import AppState
from tests.web.desks import client, form_of, sound, start

SAMPLE = "first-offender-woman"


@pytest.fixture
def case(desk: AppState) -> str:
    return start(desk, SAMPLE)


@pytest.fixture
def browser(desk: AppState) -> Any:
    return client(desk)


def page(browser: Any, case: str, rest: str = "sources-log") -> str:
    answer = browser.get(f"/cases/{case}/{rest}")
    assert answer.status_code == 200
    sound(answer.text)
    return str(answer.text)


def post(
    browser: Any, case: str, values: dict[str, list[str]], go: str, rest: str = "sources-log", *, script: bool = False
) -> Any:
    headers = {"accept": "application/json"} if script else {}
    return browser.post(f"/cases/{case}/{rest}", data={**values, "go": [go]}, headers=headers)


def call(browser: Any, case: str, **typed: str) -> dict[str, list[str]]:
    """The form for a call with something typed in it."""
    return {**form_of(page(browser, case)), **{f"desk.call.{name}": [one] for name, one in typed.items()}}


def known(desk: AppState, case: str) -> dict[str, Any]:
    return assemble(desk.store.answers(case)).data


def ids_of(desk: AppState, case: str) -> list[str]:
    answers = desk.store.answers(case)
    return [str(answers[f"sources.{key}.id"]) for key in entries_of(answers, "sources")]


def key_of(desk: AppState, case: str, source: str) -> str:
    answers = desk.store.answers(case)
    return next(key for key in entries_of(answers, "sources") if answers[f"sources.{key}.id"] == source)


# -- a call


def test_a_call_with_someone_new_makes_the_source_the_occasion_and_a_private_note(
    desk: AppState, case: str, browser: Any
) -> None:
    values = call(
        browser, case, name="Anne Roy", form="f", relation="aunt", minutes="20", notes="Works at the mill.\nCall back.",
        verified="yes", consent="yes",
    )  # fmt: skip
    answer = post(browser, case, values, "keep")
    assert answer.status_code == 303
    source = known(desk, case)["sources"][-1]
    assert source.pop("id").startswith("source-")
    assert source == {
        "kind": "contact", "outcome": "reached", "relation": "aunt", "verified": True, "consent_on": "2026-11-21",
        "person": {"name": "Anne Roy", "form": "f"},
        "occasions": [{"on": "2026-11-21", "means": "telephone", "result": "spoke", "minutes": 20}],
    }  # fmt: skip
    note = known(desk, case)["private_notes"][-1]
    assert note["on"] == "2026-11-21"
    assert note["text"] == "2026-11-21, Anne Roy (aunt), by telephone, they spoke\n\nWorks at the mill.\nCall back."
    assert not [path for path in desk.store.answers(case) if path.startswith("desk.call.")]
    told = page(browser, case, answer.headers["location"].removeprefix(f"/cases/{case}/"))
    assert "Added to the log: Anne Roy (aunt)." in told
    assert "Outcome:" in told
    parse_case(json.dumps({"schema_version": "1", **known(desk, case)}).encode(), Path("case.json"))


def test_pressing_twice_keeps_a_call_once(desk: AppState, case: str, browser: Any) -> None:
    values, before = call(browser, case, name="Anne Roy", notes="Hello."), len(ids_of(desk, case))
    first = post(browser, case, values, "keep").headers["location"]
    again = post(browser, case, values, "keep").headers["location"]
    late = post(browser, case, values, "stay", script=True)
    assert again in first
    assert late.status_code == 200
    assert len(ids_of(desk, case)) == before + 1
    assert len(known(desk, case)["sources"][-1]["occasions"]) == 1
    assert not [path for path in desk.store.answers(case) if path.startswith("desk.call.")]


def test_what_is_typed_during_a_call_is_saved_before_it_is_kept(desk: AppState, case: str, browser: Any) -> None:
    values = call(browser, case, name="Anne", notes="half a sent", minutes="abou")
    told = post(browser, case, values, "stay", script=True).json()
    assert told["saved"].startswith("Saved at")
    shown = form_of(page(browser, case))
    assert shown["desk.call.notes"] == ["half a sent"]
    assert shown["desk.call.minutes"] == ["abou"]
    assert "desk" not in known(desk, case)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({"name": "", "organization": ""}, "enter a name or an organization"),
        ({"name": "A", "minutes": "long"}, "Length, in minutes: write a whole number"),
        ({"name": "A", "on:day": "31", "on:month": "2"}, "When? There is no such date. Check the day"),
    ],
)
def test_a_call_that_cannot_be_kept_says_why_and_keeps_what_was_typed(
    desk: AppState, case: str, browser: Any, typed: dict[str, str], told: str
) -> None:
    before = len(ids_of(desk, case))
    values = call(browser, case, notes="Do not lose this.", **typed)
    answer = post(browser, case, values, "keep")
    assert answer.headers["location"].endswith("?check=1")
    shown = page(browser, case, "sources-log?check=1")
    assert 'id="summary"' in shown
    assert told in shown
    assert "Error:" in shown
    assert form_of(shown)["desk.call.notes"] == ["Do not lose this."]
    assert len(ids_of(desk, case)) == before


def test_another_call_is_added_to_the_source_that_was_chosen(desk: AppState, case: str, browser: Any) -> None:
    source = ids_of(desk, case)[1]
    values = form_of(page(browser, case, f"sources-log?source={source}"))
    assert values["desk.call.source"] == [source]
    before = known(desk, case)["sources"][1]
    typed = {"result": "message-left", "on:day": "9", "means": "in-person"}
    post(browser, case, {**values, **{f"desk.call.{name}": [one] for name, one in typed.items()}}, "keep")
    after = known(desk, case)["sources"][1]
    made = {"on": "2026-11-09", "means": "in-person", "result": "message-left"}
    assert after["occasions"] == [*before.get("occasions", []), made]
    assert {**after, "occasions": 0} == {**before, "occasions": 0}


def test_an_outcome_follows_from_calls_until_the_officer_chooses(desk: AppState, case: str, browser: Any) -> None:
    post(browser, case, call(browser, case, name="Anne Roy", result="no-answer"), "keep")
    source = ids_of(desk, case)[-1]
    key = key_of(desk, case, source)

    def outcome() -> str:
        return str(desk.store.answers(case)[f"sources.{key}.outcome"])

    assert outcome() == "not-reached"
    for result, becomes in (("message-left", "not-reached"), ("spoke", "reached"), ("missed", "reached")):
        post(browser, case, call(browser, case, source=source, result=result), "keep")
        assert outcome() == becomes
    writer, version = Writer("local", "elsewhere"), desk.store.case(case).version  # type: ignore[union-attr]
    desk.store.save(case, version, {f"sources.{key}.outcome": "declined"}, writer, desk.now())
    answer = post(browser, case, call(browser, case, source=source, result="spoke"), "keep")
    assert outcome() == "declined"
    told = page(browser, case, answer.headers["location"].removeprefix(f"/cases/{case}/"))
    assert "as you chose" in told


@pytest.mark.parametrize(
    ("has", "set_by_a_call", "result", "becomes"),
    [
        (None, None, "spoke", "reached"),
        (None, None, "wrong-number", "not-reached"),
        ("not-reached", "not-reached", "declined", "declined"),
        ("declined", "declined", "spoke", "reached"),
        ("reached", "reached", "declined", None),
        ("not-reached", None, "spoke", None),
        ("not-contacted", "not-reached", "spoke", None),
        ("reached", None, "no-answer", None),
    ],
)
def test_what_an_outcome_becomes(has: str | None, set_by_a_call: str | None, result: str, becomes: str | None) -> None:
    answers = {"sources.~a.outcome": has} if has else {}
    answers |= {"desk.outcome.a": set_by_a_call} if set_by_a_call else {}
    assert outcome_set(answers, "sources.~a", result) == becomes


def test_two_windows_on_one_call_keep_both_notes(case: str, browser: Any) -> None:
    values = call(browser, case, name="Anne")
    post(browser, case, {**values, "window": ["one"], "desk.call.notes": ["mine"]}, "stay", script=True)
    told = post(browser, case, {**values, "window": ["two"], "desk.call.notes": ["yours"]}, "stay", script=True).json()
    assert told["conflicts"] == ["desk.call.notes"]
    assert f"/cases/{case}/conflicts" in page(browser, case)


def test_the_log_lists_every_source_with_its_occasions(desk: AppState, case: str, browser: Any) -> None:
    shown = page(browser, case)
    for source in known(desk, case)["sources"]:
        for one in source.get("occasions", []):
            assert one["on"] in shown
    assert shown.count('<li id="~') == len(ids_of(desk, case))


def test_an_issued_report_takes_no_call(desk: AppState, case: str, browser: Any) -> None:
    values = call(browser, case, name="Anne")
    desk.store.issue(case, 1, (), Writer("local", "x"), desk.now())
    assert post(browser, case, values, "keep").status_code == 409
    assert 'id="form"' not in page(browser, case)


def test_the_log_in_french_has_no_english(case: str, desk: AppState) -> None:
    shown = page(client(desk, "fr"), case)
    assert "Inscrire au registre" in shown
    assert "Someone new" not in shown


# -- what a source says


def said(browser: Any, case: str, key: str, topic: str, **typed: str) -> Any:
    rest = f"sources-log/{key}/{topic}"
    values = form_of(page(browser, case, rest))
    return post(browser, case, {**values, **{name: [one] for name, one in typed.items()}}, "stay", rest)


BARE = {
    "kind": "psr",
    "sources": {"entries": ["~a", "~b", "~c"]},
    **{
        f"sources.~{key}.{field}": value
        for key, name in (("a", "Anne"), ("b", "Bo"), ("c", "Cy"))
        for field, value in (("id", f"source-{key}"), ("kind", "contact"), ("person.name", name))
    },
}
TOWN = "residence.community"


def accounts(desk: AppState, case: str, path: str = TOWN) -> list[dict[str, Any]]:
    fact: Any = known(desk, case)
    for part in path.split("."):
        fact = fact.get(part, {})
    listed: list[dict[str, Any]] = fact.get("accounts", [])
    return listed


def at(source: str, path: str = TOWN) -> str:
    return f"{path}.accounts.{own_key(source)}.value"


def test_each_source_has_an_account_of_its_own(desk: AppState, browser: Any) -> None:
    case = start(desk, BARE)
    said(browser, case, "~a", "residence", **{at("source-a"): "Barrie"})
    said(browser, case, "~b", "residence", **{at("source-b"): "Orillia"})
    assert accounts(desk, case) == [
        {"value": "Barrie", "sources": ["source-a"]},
        {"value": "Orillia", "sources": ["source-b"]},
    ]
    assert "Anne: Barrie" in page(browser, case, "sources-log/~b/residence")
    said(browser, case, "~a", "residence", **{at("source-a"): "Midland"})
    assert accounts(desk, case)[0] == {"value": "Midland", "sources": ["source-a"]}
    said(browser, case, "~a", "residence", **{at("source-a"): ""})
    assert accounts(desk, case) == [{"value": "Orillia", "sources": ["source-b"]}]
    said(browser, case, "~b", "residence", **{at("source-b"): ""})
    assert accounts(desk, case) == []


def test_a_source_that_no_longer_agrees_leaves_the_account_it_shared(desk: AppState, browser: Any) -> None:
    shared = {f"{TOWN}.accounts": {"entries": ["~1"]}, f"{TOWN}.accounts.~1.value": "Barrie"}
    case = start(desk, {**BARE, **shared, f"{TOWN}.accounts.~1.sources": ["source-a", "source-b"]})
    said(browser, case, "~a", "residence")
    assert accounts(desk, case) == [{"value": "Barrie", "sources": ["source-a", "source-b"]}]
    said(browser, case, "~a", "residence", **{at("source-a"): "Midland"})
    assert accounts(desk, case) == [
        {"value": "Barrie", "sources": ["source-b"]},
        {"value": "Midland", "sources": ["source-a"]},
    ]


def test_an_account_without_sources_is_that_of_its_section(desk: AppState, browser: Any) -> None:
    bare = {f"{TOWN}.accounts": {"entries": ["~1"]}, f"{TOWN}.accounts.~1.value": "Barrie"}
    alone = start(desk, {**BARE, **bare, "residence.sources": ["source-a"]})
    said(browser, alone, "~a", "residence", **{f"{TOWN}.accounts.~1.value": "Midland"})
    assert accounts(desk, alone) == [{"value": "Midland"}]
    both = start(desk, {**BARE, **bare, "residence.sources": ["source-a", "source-b"]})
    said(browser, both, "~a", "residence", **{at("source-a"): ""})
    assert accounts(desk, both) == [{"value": "Barrie", "sources": ["source-b"]}]


def test_why_there_is_no_answer_is_an_account_too(desk: AppState, browser: Any) -> None:
    case = start(desk, BARE)
    path = at("source-a").replace(".value", ".absent")
    said(browser, case, "~a", "residence", **{path: "declined"})
    assert accounts(desk, case) == [{"absent": "declined", "sources": ["source-a"]}]


def test_what_is_no_value_is_kept_as_it_was_typed(desk: AppState, browser: Any) -> None:
    case, path = start(desk, BARE), at("source-a", "residence.moves_last_year")
    said(browser, case, "~a", "residence", **{path: "a few"})
    assert desk.store.answers(case)[path] == {"typed": {"": "a few"}}
    shown = page(browser, case, "sources-log/~a/residence")
    assert form_of(shown)[path] == ["a few"]
    assert f'id="{path}-error"' in shown


def test_facts_in_entries_are_asked_for_too(desk: AppState, browser: Any) -> None:
    job = {"health.treatment": {"entries": ["~t"]}, "health.treatment.~t.what": "Counselling"}
    case = start(desk, {**BARE, **job})
    path = at("source-a", "health.treatment.~t.status")
    said(browser, case, "~a", "health", **{path: "completed"})
    assert accounts(desk, case, "health")[:0] == []
    assert desk.store.answers(case)[path] == "completed"
    assert desk.store.answers(case)[path.replace(".value", ".sources")] == ["source-a"]


def test_two_windows_on_what_a_source_says_keep_both(desk: AppState, browser: Any) -> None:
    case = start(desk, BARE)
    values = form_of(page(browser, case, "sources-log/~a/residence"))
    rest = "sources-log/~a/residence"
    post(browser, case, {**values, "window": ["one"], at("source-a"): ["Barrie"]}, "stay", rest, script=True)
    other = {**values, "window": ["two"], at("source-a"): ["Orillia"]}
    told = post(browser, case, other, "stay", rest, script=True).json()
    assert told["conflicts"] == [at("source-a")]
    assert accounts(desk, case) == [{"value": "Barrie", "sources": ["source-a"]}]
    assert f"/cases/{case}/conflicts" in page(browser, case, rest)


@pytest.mark.parametrize("sample", ["disputed-accounts", "long-record-man"])
def test_every_topic_of_every_source_posted_as_shown_changes_nothing(desk: AppState, browser: Any, sample: str) -> None:
    case = start(desk, sample)
    before = desk.store.answers(case)
    for key in entries_of(before, "sources"):
        topics = page(browser, case, f"sources-log/{key}")
        for topic in ("family", "residence", "work"):
            assert f"/sources-log/{key}/{topic}" in topics
            rest = f"sources-log/{key}/{topic}"
            assert post(browser, case, form_of(page(browser, case, rest)), "stay", rest).status_code == 303
    assert desk.store.answers(case) == before


def test_from_a_call_straight_to_what_was_said_with_its_notes(case: str, browser: Any) -> None:
    answer = post(browser, case, call(browser, case, name="Anne Roy", notes="She owns a boat."), "said")
    rest = answer.headers["location"].removeprefix(f"/cases/{case}/")
    assert rest.startswith("sources-log/~")
    shown = page(browser, case, rest)
    assert "She owns a boat." in shown
    key = rest.split("/")[1].partition("?")[0]
    assert "She owns a boat." in page(browser, case, f"sources-log/{key}/residence")


def test_buttons_of_a_topic_lead_on(desk: AppState, browser: Any) -> None:
    case = start(desk, BARE)
    rest = "sources-log/~a/family"
    values = form_of(page(browser, case, rest))
    assert post(browser, case, values, "next", rest).headers["location"].endswith("/sources-log/~a/relationships")
    assert post(browser, case, values, "topics", rest).headers["location"].endswith("/sources-log/~a")
    assert post(browser, case, values, "language:fr", rest).headers["location"].endswith(rest)
    assert "propos recueillis" in page(browser, case, rest)


def test_what_is_not_there_is_not_found(desk: AppState, browser: Any) -> None:
    case = start(desk, BARE)
    for rest in ("sources-log/~z", "sources-log/~a/conditions", "sources-log/~a/nothing"):
        assert browser.get(f"/cases/{case}/{rest}").status_code == 404


# -- who said what


def test_the_table_marks_in_words_how_each_fact_stands(desk: AppState, browser: Any) -> None:
    case = start(desk, BARE)
    since = "residence.moves_last_year"
    for key, town in (("a", "Barrie"), ("b", "Barrie"), ("c", "")):
        said(browser, case, f"~{key}", "residence", **{at(f"source-{key}"): town})
    for key, moves in (("a", "2"), ("c", "3")):
        said(browser, case, f"~{key}", "residence", **{at(f"source-{key}", since): moves})
    said(browser, case, "~c", "residence", **{at("source-c", "residence.may_return"): "yes"})
    shown = page(browser, case, "who-said-what")
    rows = {row.partition("</a>")[0].rpartition(">")[2]: row for row in shown.split("<tr>") if 'scope="row"' in row}
    how = {title: row.partition('<span class="tag ')[2].partition('"')[0] for title, row in rows.items()}
    assert sorted(how.values()) == ["agreed", "alone", "contradicted"]
    for status, words in (("agreed", "agreed"), ("contradicted", "contradicted"), ("alone", "one source only")):
        assert f'<span class="tag {status}">{words}</span>' in shown
    town = next(row for row in rows.values() if "Barrie" in row)
    assert town.count("Barrie") == 2
    assert f"/cases/{case}/residence#residence.community" in town
    assert "says nothing about it" in town


def test_the_table_of_a_case_in_which_nobody_says_anything(desk: AppState, browser: Any) -> None:
    assert "No source has said anything yet" in page(browser, start(desk, BARE), "who-said-what")


def test_sources_of_one_name_are_told_apart_by_their_day(desk: AppState, browser: Any) -> None:
    shown = page(browser, start(desk, "disputed-accounts"))
    assert "interview with the person, 2026-10-05" in shown.lower()
    assert "interview with the person, 2026-10-29" in shown.lower()
    assert "<h3>interview with the person, 2026-10-29</h3>" in shown


def test_the_table_of_disputed_accounts(desk: AppState) -> None:
    case = start(desk, "disputed-accounts")
    shown = page(client(desk, "fr"), case, "who-said-what")
    assert "contradiction" in shown
    assert "contradicted</span>" not in shown


@pytest.mark.parametrize(
    ("language", "said"), [("en", "interview with the person"), ("fr", "entrevue avec la personne")]
)
def test_a_source_of_its_own_name_needs_no_day(language: Language, said: str) -> None:
    days = {"first": "2026-11-03", "second": "2026-11-10"}
    interviews = [
        {"id": name, "kind": "interview", "outcome": "reached", "occasions": [{"on": day, "means": "in-person"}]}
        for name, day in days.items()
    ]
    record = {"id": "third", "kind": "record", "outcome": "received", "title": {"en": "A record"}}
    named = sources(answers_of({"sources": [*interviews, record]}), language)
    assert named == {**{name: f"{said}, {day}" for name, day in days.items()}, "third": "A record"}
    assert sources(answers_of({"sources": interviews[:1]}), language) == {"first": said}


def marks(shown: str) -> list[str]:
    """How each fact of the table stands."""
    return re.findall(r'<span class="tag ([a-z]+)">', shown)


def test_a_fact_whose_account_names_no_source_has_none(desk: AppState) -> None:
    bare = {f"{TOWN}.accounts": {"entries": ["~1"]}, f"{TOWN}.accounts.~1.value": "Barrie"}
    shown = page(client(desk, "fr"), start(desk, {**BARE, **bare}), "who-said-what")
    assert '<span class="tag unsourced">source non indiquée</span>' in shown
    assert marks(shown) == ["unsourced"]


@pytest.mark.parametrize(
    ("twice", "how"),
    [
        ({"kind": "interview"}, "alone"),
        ({"kind": "contact", "person.name": "Bo", "relation": "mother"}, "alone"),
        ({"kind": "contact", "relation": "mother", "organization": "A shelter"}, "agreed"),
    ],
)
def test_two_talks_with_one_person_are_one_voice(desk: AppState, twice: dict[str, str], how: str) -> None:
    both = {f"sources.~{key}.{field}": value for key in "ab" for field, value in twice.items()}
    told = {
        f"{TOWN}.accounts": {"entries": ["~1"]},
        f"{TOWN}.accounts.~1.value": "Barrie",
        f"{TOWN}.accounts.~1.sources": ["source-a", "source-b"],
    }
    known_ = {path: said for path, said in BARE.items() if not path.startswith("sources.~") or path.endswith(".id")}
    assert marks(page(client(desk), start(desk, {**known_, **both, **told}), "who-said-what")) == [how]


def test_a_fact_in_an_entry_is_told_by_what_the_entry_is_called(desk: AppState, browser: Any) -> None:
    at_ = "finances.expenses"
    rent = {
        at_: {"entries": ["~r"]},
        f"{at_}.~r.kind": "rent",
        f"{at_}.~r.amount.accounts": {"entries": ["~1"]},
        f"{at_}.~r.amount.accounts.~1.value": "900",
    }
    assert "Amount 1 (Expenses), Rent: " in page(browser, start(desk, {**BARE, **rent}), "who-said-what")


def test_each_answer_says_according_to_whom(desk: AppState) -> None:
    shown = page(client(desk, "fr"), start(desk, "disputed-accounts"), "family")
    assert "<legend>Réponse 2, d’après\u00a0: Beverley Kozak (mère)</legend>" in shown


def test_a_paper_is_listed_by_its_title(desk: AppState, browser: Any) -> None:
    shown = page(browser, start(desk, "disputed-accounts"), "sources")
    assert "Title" in shown
    assert "<dt>In English</dt>" not in shown


@pytest.mark.parametrize(("form", "said"), [("m", "ami"), ("f", "amie"), ("x", "personne amie"), ("", "ami ou amie")])
def test_a_person_whose_form_is_known_is_named_in_it(form: str, said: str) -> None:
    known_ = {"s.person.name": "Jo Roy", "s.relation": "friend", **({"s.person.form": form} if form else {})}
    assert source_named(known_, "s", "fr") == f"Jo Roy ({said})"


def test_sources_whose_names_have_commas_are_parted_by_semicolons(desk: AppState) -> None:
    shown = page(client(desk, "fr"), start(desk, "disputed-accounts"), "family")
    assert "entrevue avec la personne, 2026-10-05; Beverley Kozak (mère)" in shown
