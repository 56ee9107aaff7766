"""The page of conditions: ticked, filled in their wording, checked at once; nothing typed there is lost."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from reportgen.case.draft.answers import answers_of, assemble, entries_of
from reportgen.case.io.load import parse_case
from reportgen.case.model.recommendations import plainly
from reportgen.law import Blank, Condition, check_values, condition, current_pack
from reportgen.law.conditions import conditions
from reportgen.law.pack.current import ids
from reportgen.store import Writer
from reportgen.web.conditions.labels import BLANKS
from reportgen.web.conditions.topics import TOPICS, topic_of
from reportgen.web.state import AppState
from tests.web.desks import SAMPLES, client, form_of, sound, start

DAY = date(2026, 11, 21)
ORDERS = {
    "probation": "psr",
    "conditional-sentence": "psr",
    "discharge": "psr",
    "youth": "youth-psr",
    "parole": "preparole",
}
SAMPLE_OF = {"psr": "first-offender-woman", "youth-psr": "youth-french-order", "preparole": "preparole-early-thin"}


def bare(order: str, sample: str = "first-offender-woman") -> dict[str, Any]:
    """The answers of a sample without the conditions it recommends, for an order."""
    known = json.loads((SAMPLES / sample / "case.json").read_text("utf-8"))
    known["plan"] = {"order": order}
    return answers_of(known)


def post(browser: Any, case: str, values: dict[str, list[str]], go: str = "stay", *, script: bool = False) -> Any:
    headers = {"accept": "application/json"} if script else {}
    return browser.post(f"/cases/{case}/conditions", data={**values, "go": [go]}, headers=headers)


def page(browser: Any, case: str, query: str = "") -> str:
    answer = browser.get(f"/cases/{case}/conditions{query}")
    assert answer.status_code == 200, answer.text
    sound(answer.text)
    return str(answer.text)


def ticked(browser: Any, case: str, *wanted: str) -> dict[str, list[str]]:
    """Tick conditions and press the button; return the form as it is then shown."""
    values = form_of(page(browser, case))
    values["choose"] = [one for one in values["offered"] if one.split()[0] in wanted]
    assert len(values["choose"]) == len(wanted)
    assert post(browser, case, values, "choose").status_code == 303
    return form_of(page(browser, case))


def known(desk: AppState, case: str) -> dict[str, Any]:
    return assemble(desk.store.answers(case)).data


def plan(desk: AppState, case: str) -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = known(desk, case)["plan"].get("conditions", [])
    return listed


# -- choosing


def test_a_tick_recommends_a_condition_and_says_under_which_pack(desk: AppState) -> None:
    case = start(desk, bare("probation"))
    ticked(client(desk), case, "pro-o-report", "pro-x-curfew")
    assert [one["condition"] for one in plan(desk, case)] == ["pro-o-report", "pro-x-curfew"]
    assert known(desk, case)["plan"]["law_pack"] == current_pack().date.isoformat()


def test_a_page_posted_twice_recommends_once(desk: AppState) -> None:
    case, browser = start(desk, bare("probation")), client(desk)
    values = form_of(page(browser, case))
    values["choose"] = [one for one in values["offered"] if one.startswith("pro-o-report ")]
    for _ in range(3):
        post(browser, case, values, "choose")
    told = post(browser, case, values, script=True).json()
    assert told["saved"].startswith("Saved at")
    assert len(plan(desk, case)) == 1


def test_a_tick_taken_back_leaves_until_something_is_answered_in_it(desk: AppState) -> None:
    case, browser = start(desk, bare("probation")), client(desk)
    values = form_of(page(browser, case))
    offered = next(one for one in values["offered"] if one.startswith("pro-o-weapon "))
    base = post(browser, case, {**values, "choose": [offered]}, script=True).json()["base"]
    assert len(plan(desk, case)) == 1
    base = post(browser, case, {**values, "base": [str(base)]}, script=True).json()["base"]
    assert plan(desk, case) == []
    base = post(browser, case, {**values, "base": [str(base)], "choose": [offered]}, script=True).json()["base"]
    shown = form_of(page(browser, case))
    at = f"plan.conditions.{offered.split()[1]}"
    shown[f"{at}.values.things.en"] = ["a knife"]
    base = post(browser, case, shown, script=True).json()["base"]
    post(browser, case, {**values, "base": [str(base)]}, script=True)
    assert plan(desk, case)[0]["values"] == {"things": {"en": "a knife"}}


def test_the_same_condition_may_stand_twice_and_again_after_one_is_gone(desk: AppState) -> None:
    case, browser = start(desk, bare("probation")), client(desk)
    ticked(browser, case, "pro-o-nogo")
    ticked(browser, case, "pro-o-nogo")
    assert len(plan(desk, case)) == 2
    first = entries_of(desk.store.answers(case), "plan.conditions")[0]
    post(browser, case, form_of(page(browser, case)), f"remove:plan.conditions.{first}")
    assert len(plan(desk, case)) == 1
    ticked(browser, case, "pro-o-nogo")
    assert len(plan(desk, case)) == 2


def test_the_search_box_filters_by_get_and_in_either_language(desk: AppState) -> None:
    case, browser = start(desk, bare("probation")), client(desk)
    offered = form_of(page(browser, case, "?find=couvre-feu"))["offered"]
    assert {one.split()[0] for one in offered} >= {"pro-x-curfew", "pro-x-curfew-week"}
    assert not any("weapon" in one for one in offered)
    values = {**form_of(page(browser, case)), "find": ["curfew"]}
    assert post(browser, case, values, "find").headers["location"].endswith("?find=curfew#choose")
    assert post(browser, case, values, "enter").headers["location"].endswith("?find=curfew#choose")
    assert "No condition of this order contains these words." in page(browser, case, "?find=zzz")


def test_another_order_offers_its_own_conditions(desk: AppState) -> None:
    case, browser = start(desk, bare("probation")), client(desk)
    post(browser, case, {**form_of(page(browser, case)), "plan.order": ["conditional-sentence"]}, "choose")
    shown = page(browser, case)
    offered = {one.split()[0] for one in form_of(shown)["offered"]}
    assert "cso-x-em" in offered
    assert not any(one.startswith("pro-") for one in offered)
    assert "cso-m-juris" not in offered
    assert "Remain within the jurisdiction" in shown


def test_a_kind_of_one_order_is_not_asked_for_it(desk: AppState) -> None:
    case, browser = start(desk, {"kind": "preparole", "number": "1"}), client(desk)
    shown = page(browser, case)
    assert 'name="plan.order"' not in shown
    ticked(browser, case, "par-x-report")
    assert known(desk, case)["plan"]["order"] == "parole"


def test_only_conditions_of_the_order_are_taken(desk: AppState) -> None:
    case, browser = start(desk, bare("probation")), client(desk)
    forged = ["cso-x-em ~c1", "pro-m-peace ../x", "nothing ~c2"]
    post(browser, case, {**form_of(page(browser, case)), "offered": forged, "choose": forged}, "choose")
    assert plan(desk, case) == []


def test_conditions_move_and_go(desk: AppState) -> None:
    case, browser = start(desk, bare("probation")), client(desk)
    ticked(browser, case, "pro-o-report", "pro-o-weapon", "pro-x-school")
    first, second, third = entries_of(desk.store.answers(case), "plan.conditions")
    for go, key, order in (("up", third, [first, third, second]), ("down", first, [third, first, second])):
        post(browser, case, form_of(page(browser, case)), f"{go}:plan.conditions.{key}")
        assert list(entries_of(desk.store.answers(case), "plan.conditions")) == order
    post(browser, case, form_of(page(browser, case)), f"remove:plan.conditions.{third}")
    assert list(entries_of(desk.store.answers(case), "plan.conditions")) == [first, second]
    assert post(browser, case, form_of(page(browser, case)), "remove:plan.conditions.~gone").status_code == 303


# -- blanks


def plausible(blank: Blank) -> dict[str, list[str]]:
    """What an officer types into the boxes of a blank, by what stands after its path."""
    match blank.type:
        case "integer" | "hours" | "days" | "months":
            return {"": [str(blank.most or max(blank.least or 0, 12))]}
        case "money":
            return {"": ["1,250.50"]}
        case "date":
            return {":year": ["2027"], ":month": ["6"], ":day": ["1"]}
        case "hours-of-day":
            return {".from_time": ["10:00 pm"], ".to_time": ["06:00"]}
        case "people":
            return {".people": ["Anne Roy\nJ.-P. T."]}
        case "place" | "program":
            return {"": ["Centre Simcoe, Barrie"]}
        case "words":
            return {".en": ["in an emergency"], ".fr": ["en cas d’urgence"]}
        case "choice":
            return {"": [list(blank.choices or {})[1]]}
        case "choices":
            return {"": list(blank.choices or {})[:2]}
        case _:
            return {}


HOURS = {".days": ["monday", "friday"], ".from_time": ["21:00"], ".to_time": ["6 h"]}


def filled(law: Condition, at: str, values: dict[str, list[str]]) -> dict[str, list[str]]:
    """The form of a page with every blank of a condition filled."""
    for blank in law.blanks.values():
        path = f"{at}.values.{blank.name}"
        values |= {f"{path}{box}": typed for box, typed in plausible(blank).items()}
        if blank.type == "schedule":
            values |= {f"{path}.windows.~w1{box}": typed for box, typed in HOURS.items()}
            values |= {f"{path}.windows.~w2.from_time": ["23:00"], f"{path}.windows.~w2.to_time": ["05:30"]}
        if blank.type in ("schedule", "absences"):
            first = next(iter(blank.choices or {}))
            values |= {f"{path}.absences.~a1.purpose": [first]}
            words = {".words.en": ["to see his mother"], ".words.fr": ["pour voir sa mère"]}
            values |= {f"{path}.absences.~a2{box}": typed for box, typed in {**words, **HOURS}.items()}
    return values


@pytest.mark.parametrize("order", ORDERS)
def test_every_blank_of_every_condition_in_force_is_filled_and_read_strictly(desk: AppState, order: str) -> None:
    sample = SAMPLE_OF[ORDERS[order]]
    case, browser = start(desk, bare(order, sample)), client(desk)
    wanted = [one for one in conditions(order, DAY) if not one.mandatory]  # type: ignore[arg-type]
    values = ticked(browser, case, *(one.id for one in wanted))
    answers = desk.store.answers(case)
    for key in entries_of(answers, "plan.conditions"):
        at = f"plan.conditions.{key}"
        values = filled(condition(answers[f"{at}.condition"], DAY), at, values)
        values[f"{at}.reason.en"], values[f"{at}.reason.fr"] = ["Because."], ["Parce que."]
    assert post(browser, case, values).status_code == 303
    read = parse_case(json.dumps({"schema_version": "1", **known(desk, case)}).encode(), Path("case.json"))
    assert len(read.plan.conditions) == len(wanted)
    for given in read.plan.conditions:
        law = condition(given.condition, DAY)
        assert set(given.values) == set(law.blanks), given.condition
        assert check_values(law, {name: plainly(value) for name, value in given.values.items()}) == ()
    version = desk.store.case(case).version  # type: ignore[union-attr]
    again = form_of(page(browser, case))
    post(browser, case, again)
    assert desk.store.case(case).version == version  # type: ignore[union-attr]  # shown and posted as it was


def test_every_sort_of_blank_of_the_pack_is_met() -> None:
    every = [law for order in ORDERS for law in conditions(order, DAY)]  # type: ignore[arg-type]
    from typing import get_args

    from reportgen.law.conditions import BlankType

    assert {blank.type for law in every for blank in law.blanks.values()} == set(get_args(BlankType)) - {"days"}


@pytest.mark.parametrize(
    "sample", ["first-offender-woman", "long-record-man", "youth-french-order", "neutral-x-french-order"]
)
def test_a_sample_shown_and_posted_stays_as_it_was(desk: AppState, sample: str) -> None:
    case, browser = start(desk, sample), client(desk)
    before = desk.store.answers(case)
    post(browser, case, form_of(page(browser, case)))
    assert desk.store.answers(case) == before


def test_what_is_no_value_is_kept_as_typed_and_told_at_its_blank(desk: AppState) -> None:
    case, browser = start(desk, bare("probation")), client(desk)
    values = ticked(browser, case, "pro-o-csw", "pro-x-curfew")
    csw, curfew = entries_of(desk.store.answers(case), "plan.conditions")
    hours, start_ = f"plan.conditions.{csw}.values.hours", f"plan.conditions.{curfew}.values.hours.from_time"
    values |= {hours: ["a hundred"], start_: ["9:30"]}
    assert post(browser, case, values, "continue").headers["location"].endswith("?check=1")
    shown = page(browser, case, "?check=1")
    assert form_of(shown)[hours] == ["a hundred"]
    assert form_of(shown)[start_] == ["9:30"]
    assert f'aria-describedby="{hours}-error"' in shown
    assert shown.count('id="summary"') == 1
    assert 'href="#plan.conditions' in shown


def test_a_value_beyond_the_law_is_told_at_once(desk: AppState) -> None:
    case, browser = start(desk, bare("probation")), client(desk)
    values = ticked(browser, case, "pro-o-csw")
    at = f"plan.conditions.{entries_of(desk.store.answers(case), 'plan.conditions')[0]}.values.hours"
    post(browser, case, {**values, at: ["300"]}, script=True)
    printed = browser.get(f"/cases/{case}/conditions/printed").text
    assert "“hours” cannot be more than 240" in printed
    assert "300 hours" not in printed
    assert "__________" in printed
    assert "Still to fill in: Months; Why" in printed


def test_what_the_law_allows_is_one_readable_line(desk: AppState) -> None:
    case = start(desk, bare("probation"))
    ticked(client(desk), case, "pro-o-report")
    assert "(au moins 2; 2 par défaut)" in page(client(desk, "fr"), case)


@pytest.mark.parametrize(("ordered", "first", "second"), [("en", "en", "fr"), ("fr", "fr", "en"), ("both", "fr", "en")])
def test_the_language_of_the_report_stands_first(desk: AppState, ordered: str, first: str, second: str) -> None:
    case = start(desk, {**bare("probation"), "matter.report_language": ordered})
    ticked(client(desk), case, "pro-o-csw", "pro-x-curfew")
    shown = page(client(desk, "fr"), case)
    at = {code: shown.index(f'<dd lang="{code}-CA">') for code in ("en", "fr")}
    assert at[first] < at[second]


def test_conditions_at_odds_are_told_at_the_one_they_concern(desk: AppState) -> None:
    case, browser = start(desk, bare("probation")), client(desk)
    values = ticked(browser, case, "pro-x-curfew", "pro-x-curfew-week")
    answers = desk.store.answers(case)
    for key in entries_of(answers, "plan.conditions"):
        at = f"plan.conditions.{key}"
        values = filled(condition(answers[f"{at}.condition"], DAY), at, values)
    post(browser, case, values)
    shown = page(browser, case)
    second = entries_of(answers, "plan.conditions")[1]
    card = shown.partition(f'data-printed="plan.conditions.{second}"')[2].partition("</section>")[0]
    assert "Curfew" in card.partition('class="notice')[2].partition("</div>")[0]


def test_what_is_filled_in_twice_over_is_told(desk: AppState) -> None:
    case, browser = start(desk, bare("probation")), client(desk)
    values = ticked(browser, case, "pro-x-reside")
    at = f"plan.conditions.{entries_of(desk.store.answers(case), 'plan.conditions')[0]}.values.place"
    post(browser, case, {**values, at: ["12 Elm Street"], f"{at}.fr": ["au 12, rue Elm"]})
    assert "once for both languages and again in words" in page(browser, case)


def test_both_wordings_show_with_their_gaps(desk: AppState) -> None:
    case, browser = start(desk, bare("probation")), client(desk, "fr")
    ticked(browser, case, "pro-x-reside")
    shown = page(browser, case)
    assert '<dd lang="en-CA">' in shown
    assert '<dd lang="fr-CA">' in shown
    assert shown.count('<span class="gap">') == 2
    assert "À remplir encore" in shown


def test_the_dates_the_law_waits_for_are_asked(desk: AppState) -> None:
    case, browser = start(desk, bare("probation")), client(desk)
    values = ticked(browser, case, "pro-o-treat")
    at = f"plan.conditions.{entries_of(desk.store.answers(case), 'plan.conditions')[0]}"
    before_more = page(browser, case).partition("<details>")[0]
    assert f"{at}.agreed_on:year" in before_more or f"{at}.agreed_on:year" in page(browser, case)
    day = {":year": ["2026"], ":month": ["11"], ":day": ["2"]}
    post(browser, case, {**values, **{f"{at}.agreed_on{box}": typed for box, typed in day.items()}})
    assert plan(desk, case)[0]["agreed_on"] == "2026-11-02"


def test_a_row_of_hours_is_removed(desk: AppState) -> None:
    case, browser = start(desk, bare("probation")), client(desk)
    values = ticked(browser, case, "pro-x-curfew-week")
    at = f"plan.conditions.{entries_of(desk.store.answers(case), 'plan.conditions')[0]}"
    post(browser, case, filled(condition("pro-x-curfew-week", DAY), at, values))
    assert len(plan(desk, case)[0]["values"]["schedule"]["windows"]) == 2
    post(browser, case, form_of(page(browser, case)), f"remove:{at}.values.schedule.windows.~w1")
    assert [one["from_time"] for one in plan(desk, case)[0]["values"]["schedule"]["windows"]] == ["23:00"]
    assert post(browser, case, form_of(page(browser, case)), f"another:{at}.values.schedule-blank").status_code == 303


# -- nothing is lost


def test_two_windows_on_one_blank_keep_both(desk: AppState) -> None:
    case, browser = start(desk, bare("probation")), client(desk)
    values = ticked(browser, case, "pro-x-reside")
    at = f"plan.conditions.{entries_of(desk.store.answers(case), 'plan.conditions')[0]}.values.place"
    post(browser, case, {**values, "window": ["one"], at: ["Barrie"]})
    told = post(browser, case, {**values, "window": ["two"], at: ["Orillia"]}, script=True).json()
    assert told["conflicts"] == [at]
    assert told["conflict"]
    assert desk.store.answers(case)[at] == "Barrie"
    assert [(one.theirs, one.mine) for one in desk.store.conflicts(case)] == [("Barrie", "Orillia")]
    assert f"/cases/{case}/conflicts" in page(browser, case)
    assert browser.get(f"/cases/{case}/conflicts").status_code == 200


def test_two_windows_that_tick_different_conditions_keep_both(desk: AppState) -> None:
    case, browser = start(desk, bare("probation")), client(desk)
    values = form_of(page(browser, case))
    for window, wanted in (("one", "pro-o-weapon "), ("two", "pro-o-report ")):
        chosen = [one for one in values["offered"] if one.startswith(wanted)]
        post(browser, case, {**values, "window": [window], "choose": chosen}, script=True)
    assert {one["condition"] for one in plan(desk, case)} == {"pro-o-weapon", "pro-o-report"}


def test_what_is_asked_of_the_plan_as_a_whole_stands_here_too(desk: AppState) -> None:
    case, browser = start(desk, bare("probation")), client(desk)
    values = {**form_of(page(browser, case)), "plan.none_because.en": ["Nothing would help."]}
    post(browser, case, {**values, "desk.done.conditions": ["yes"]})
    assert known(desk, case)["plan"]["none_because"] == {"en": "Nothing would help."}
    assert desk.store.answers(case)["desk.done.conditions"] is True
    post(browser, case, form_of(page(browser, case)), "add:plan.quotes")
    values = form_of(page(browser, case))
    quote = entries_of(desk.store.answers(case), "plan.quotes")[0]
    post(browser, case, {**values, f"plan.quotes.{quote}.language": ["French"]})
    assert desk.store.answers(case)[f"plan.quotes.{quote}.language"] == "fr"


def test_buttons_lead_where_they_say(desk: AppState) -> None:
    case, browser = start(desk, bare("probation")), client(desk)
    values = form_of(page(browser, case))
    leads = {
        go: post(browser, case, values, go).headers["location"] for go in ("stay", "to:tasks", "continue", "enter")
    }
    assert leads["stay"] == leads["enter"] == f"/cases/{case}/conditions?saved=1"
    assert leads["to:tasks"] == f"/cases/{case}"
    assert leads["continue"] == f"/cases/{case}/review"
    assert post(browser, case, values, "language:fr").headers["location"] == f"/cases/{case}/conditions"
    assert "Conditions recommandées" in page(browser, case)


def test_a_finding_leads_to_its_condition(desk: AppState) -> None:
    case, browser = start(desk, bare("probation")), client(desk)
    answer = browser.get(f"/cases/{case}/conditions/plan.conditions.~abc")
    assert answer.headers["location"] == f"/cases/{case}/conditions#plan.conditions.~abc"


def test_a_condition_the_pack_has_not_is_shown_and_kept(desk: AppState) -> None:
    answers = bare("probation")
    answers |= {"plan.conditions": {"entries": ["~x"]}, "plan.conditions.~x.condition": "office-9"}
    answers |= {"plan.conditions.~x.values.place": "Barrie"}
    case, browser = start(desk, answers), client(desk)
    post(browser, case, form_of(page(browser, case)))
    assert plan(desk, case) == [{"condition": "office-9", "values": {"place": "Barrie"}}]


def test_an_issued_report_is_not_written_in(desk: AppState) -> None:
    case, browser = start(desk, bare("probation")), client(desk)
    values = form_of(page(browser, case))
    desk.store.issue(case, 1, (), Writer("local", "x"), desk.now())
    assert "disabled" in page(browser, case)
    assert post(browser, case, values).status_code == 409


# -- the tables


def test_every_condition_of_our_pack_has_a_topic_and_every_blank_a_name() -> None:
    every = [law for order in ids("orders") for law in conditions(order, DAY)]  # type: ignore[arg-type]
    assert {blank for law in every for blank in law.blanks} == set(BLANKS)
    named = {name for names in TOPICS.values() for name in names}
    assert {law.id.split("-", 2)[-1] for law in every} == named
    assert {topic_of(law) for law in every} == set(TOPICS)


# -- another order


def test_a_condition_of_another_order_gives_way_to_that_of_the_order_with_what_is_filled_in(desk: AppState) -> None:
    case, browser = start(desk, bare("probation")), client(desk, "fr")
    values = ticked(browser, case, "pro-o-nogo", "pro-o-juris", "pro-x-internet")
    nogo, _, internet = (f"plan.conditions.{key}" for key in entries_of(desk.store.answers(case), "plan.conditions"))
    values |= {f"{nogo}.values.distance": ["150"], f"{nogo}.reason.fr": ["Parce que."]}
    assert "instead:" not in page(browser, case)
    post(browser, case, values)
    values = form_of(page(browser, case)) | {"plan.order": ["conditional-sentence"]}
    post(browser, case, values)
    shown = page(browser, case)
    assert re.findall(r'value="instead:([^"]*)"', shown) == [nogo]
    assert "La loi elle-même impose cette condition" in shown
    post(browser, case, form_of(shown), f"instead:{nogo}")
    post(browser, case, form_of(page(browser, case)), f"instead:{internet}")
    assert [one["condition"] for one in plan(desk, case)] == ["cso-o-nogo", "pro-o-juris", "pro-x-internet"]
    assert plan(desk, case)[0]["values"] == {"distance": 150}
    assert plan(desk, case)[0]["reason"] == {"fr": "Parce que."}
    assert "instead:" not in page(browser, case)
