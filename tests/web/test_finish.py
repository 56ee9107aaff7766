"""What is to be settled before a report is signed: in the language ordered, at its place, in the words of its page."""

from __future__ import annotations

import html
import json
import re
from typing import Any

import pytest

from reportgen.case.draft.answers import answers_of, entries_of
from reportgen.language import LANGUAGES, text
from reportgen.report import Language, say
from reportgen.web.state import AppState
from tests.web.desks import SAMPLES, client, form_of, sound, start


def case_of(desk: AppState, *, ordered: str = "fr", sample: str = "first-offender-woman", **parts: Any) -> str:
    known = json.loads((SAMPLES / sample / "case.json").read_text("utf-8"))
    known["matter"]["report_language"] = ordered
    return start(desk, answers_of({**known, **parts}))


def finish(desk: AppState, case: str, language: Language, query: str = "") -> str:
    """The page as it reads, without its marks of HTML."""
    answer = client(desk, language).get(f"/cases/{case}/finish{query}")
    assert answer.status_code == 200
    sound(answer.text)
    return html.unescape(answer.text)


def leads(page: str) -> list[str]:
    """Where the findings of the page lead to."""
    return [one.partition("#")[2] for one in re.findall(r'<a href="([^"]*#[^"]*)">', page.partition("<h1>")[2])]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("ordered", "wanted"), [("en", ("en", "en")), ("fr", ("fr", "fr")), ("both", ("en", "fr"))])
def test_a_wording_is_asked_for_in_the_language_ordered(
    desk: AppState, language: Language, ordered: str, wanted: tuple[str, str]
) -> None:
    case = case_of(desk, ordered=ordered, assessment={"sources": []}, character={"sources": []})
    page = finish(desk, case, language)
    box = wanted[language == "fr"]
    assert f"assessment.{box}" in leads(page)
    assert f"assessment.{'en' if box == 'fr' else 'fr'}" not in leads(page)
    assert text(say("ask-en"), language) not in page
    assert text(say("ask-fr"), language) not in page


def test_a_blank_in_words_is_wanted_in_the_language_ordered_alone(desk: AppState) -> None:
    plan = {
        "conditions": [{"condition": "pro-o-report", "values": {"place": {"fr": "au bureau"}}, "reason": {"fr": "R."}}]
    }
    said = "n’a pas encore de texte anglais"
    case = case_of(desk, ordered="fr", plan=plan)
    assert said not in finish(desk, case, "fr")
    assert said not in client(desk, "fr").get(f"/cases/{case}/conditions").text
    both = case_of(desk, ordered="both", plan=plan)
    assert said in finish(desk, both, "fr")
    assert said in client(desk, "fr").get(f"/cases/{both}/conditions").text


@pytest.mark.parametrize("language", LANGUAGES)
def test_notes_are_shown_and_count_for_nothing(desk: AppState, language: Language) -> None:
    case = case_of(desk)
    page = finish(desk, case, language)
    heading = f"<h2>{text(say('desk-finish-note'), language)}</h2>"
    assert heading in page
    note = page.partition(heading)[2].partition("</ul>")[0]
    assert text(say("page-conditions"), language) in note
    tasks = client(desk, language).get(f"/cases/{case}").text
    assert 'id="why-conditions"' not in tasks


def test_each_finding_says_where_it_is(desk: AppState) -> None:
    given = {"condition": "pro-o-report", "values": {"days": 1, "place": "Hearst"}}
    apart = {"condition": "pro-o-nocontact"}  # another condition of the pack has its title
    case = case_of(desk, plan={"conditions": [given, apart]}, schooling=None, family=None)
    page = finish(desk, case, "fr")
    assert '<p class="quiet">Scolarité</p>' in page
    assert '<span class="unseen"> (Scolarité)</span>' in page
    named = re.findall(r'<p class="quiet">([^<]*)</p>', page)
    assert any(
        one.startswith("Conditions recommandées") and one.endswith(": jours") and " 1, " in one for one in named
    ), named
    assert not any(one.endswith(":") or "pro-o-" in one for one in named)
    assert "« jours »" in page.replace("\u00a0", " ")
    assert "« days »" not in page.replace("\u00a0", " ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_that_is_no_value_is_told_as_on_its_page(desk: AppState, language: Language) -> None:
    case = case_of(desk)
    browser = client(desk, language)
    form = form_of(browser.get(f"/cases/{case}/conditions").text)
    answers = desk.store.answers(case)
    key = entries_of(answers, "plan.conditions")[0]
    blank = next(name for name in form if name.startswith(f"plan.conditions.{key}.values.days"))
    browser.post(f"/cases/{case}/conditions", data={**form, blank: ["twice"], "go": ["stay"]})
    form = form_of(browser.get(f"/cases/{case}/person").text)
    day = {f"subject.born:{box}": [said] for box, said in (("day", "31"), ("month", "2"), ("year", "1990"))}
    browser.post(f"/cases/{case}/person", data={**form, **day, "go": ["stay"]})
    shown = browser.get(f"/cases/{case}/person?saved=1").text
    assert f"<title>{text(say('desk-title-error'), language)} " in html.unescape(shown)
    assert 'id="summary"' in shown
    page = finish(desk, case, language)
    for key in ("typed-count-form", "typed-no-such-day"):
        assert text(say(key), language) in page, key
    assert text(say("desk-refused-date"), language) not in page


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("posted", "wrong", "left"),
    [({"signed": "yes"}, "no-language", "signed"), ({"issue": "fr"}, "not-signed", "issue-fr")],
)
def test_what_is_wrong_with_a_signature_is_told_where_it_is_made(
    desk: AppState, language: Language, posted: dict[str, str], wrong: str, left: str
) -> None:
    case = case_of(desk, sample="neutral-x-french-order")
    browser = client(desk, language)
    token = _csrf(browser, case)
    answer = browser.post(f"/cases/{case}/finish/issue", data={**posted, "csrf": token})
    assert answer.status_code == 303
    page = browser.get(answer.headers["location"]).text
    sound(page)
    page = html.unescape(page)
    assert f"<title>{text(say('desk-title-error'), language)} " in page
    assert text(say(f"desk-issue-{wrong}"), language) in page
    assert re.search(rf'id="{left}"[^>]* checked', page)
    assert not re.search(rf'id="{"signed" if left != "signed" else "issue-fr"}"[^>]* checked', page)
    assert desk.store.case(case).state != "issued"  # type: ignore[union-attr]


def _csrf(browser: Any, case: str) -> str:
    found = re.search(r'name="csrf" value="([^"]*)"', browser.get(f"/cases/{case}/finish").text)
    assert found is not None
    return found[1]


def test_a_report_that_something_prevents_is_not_issued(desk: AppState) -> None:
    case = case_of(desk, assessment=None)
    browser = client(desk, "fr")
    answer = browser.post(
        f"/cases/{case}/finish/issue", data={"csrf": _csrf(browser, case), "issue": "fr", "signed": "yes"}
    )
    page = html.unescape(browser.get(answer.headers["location"]).text)
    assert text(say("desk-issue-blocked"), "fr") in page
    assert desk.store.case(case).state != "issued"  # type: ignore[union-attr]
