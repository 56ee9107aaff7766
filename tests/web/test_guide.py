"""The interview guide at the desk: taken along, filled in, read back; and that nothing is kept before it is chosen."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest

from reportgen.case.draft.answers import entries_of
from reportgen.kinds import load_kind
from reportgen.output.guide import guide_file, read_filled
from reportgen.store import Writer
from reportgen.web import pending_guides as held
from reportgen.web.sessions import Session
from reportgen.web.state import AppState
from tests.render.guides import W, changed, edited, fill
from tests.web.desks import client, form_of, sound, start

SAMPLE = "first-offender-woman"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ABOUT: dict[str, str | bool] = {
    "about.person": "Ms. Whitlock",
    "about.on": "2026-11-18",
    "about.means": "video",
    "about.language": "English",
}
SAID: dict[str, str | bool] = {
    "family.raised_by!declined": True,
    "family.violence_at_home:yes": True,
    "family.relatives#1.person.name": "Bo Marsh",
    "residence.housing": "rent",
    "residence.since": "when the snow went",
    "residence.lives_with": "Mother; brother",
    "residence.narrative": "She lives well.\nThe house is <b>warm</b>.",
}


def filled(said: Mapping[str, str | bool], kind: str = "psr", language: Any = "en") -> bytes:
    return fill(guide_file(load_kind(kind), language, fillable=True), said)


def beside(content: bytes) -> bytes:
    """The guide with a line typed beside its answers."""

    def edit(root: Any) -> None:
        body = root.find(f"{W}body")
        line = body.makeelement(f"{W}p")
        run = line.makeelement(f"{W}r")
        text = run.makeelement(f"{W}t")
        text.text = "Ask about the <dog>."
        run.append(text)
        line.append(run)
        body.insert(2, line)

    return edited(content, edit)


def upload(browser: Any, case: str, content: bytes, csrf: str | None = None) -> Any:
    page = browser.get(f"/cases/{case}/guide").text
    proof = re.search(r'name="csrf" value="([^"]+)"', page)
    assert proof is not None
    return browser.post(
        f"/cases/{case}/guide",
        data={"csrf": proof[1] if csrf is None else csrf},
        files={"file": ("guide filled.docx", content, WORD)},
    )


def understood(browser: Any, case: str, content: bytes) -> tuple[str, str]:
    """Upload a guide; return the address and the text of the page of what was understood."""
    answer = upload(browser, case, content)
    assert answer.status_code == 303, answer.text
    at = answer.headers["location"]
    page = browser.get(at)
    assert page.status_code == 200, page.text
    sound(page.text)
    return at, str(page.text)


def choose(page: str, **choices: str) -> dict[str, list[str]]:
    return form_of(page) | {name: [value] for name, value in choices.items()}


def numbered(page: str, question: str) -> str:
    """The name of the choice beside a question."""
    row = re.search(rf'<th role="rowheader" scope="row">{re.escape(question)}</th>.*?</tr>', page, re.DOTALL)
    assert row is not None, question
    name = re.search(r'name="(r\d+)"', row[0])
    assert name is not None, row[0]
    return name[1]


# -- to take along


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_four_files_are_named_by_the_number_alone(desk: AppState, language: str) -> None:
    case, browser = start(desk, SAMPLE), client(desk, language)
    page = browser.get(f"/cases/{case}/guide").text
    sound(page)
    links = re.findall(rf'href="(/cases/{case}/guide/[a-z]+/[a-z]+)"', page)
    assert len(set(links)) == 4
    row = desk.store.case(case)
    assert row is not None
    for link in links:
        answer = browser.get(link)
        assert answer.headers["content-type"] == WORD
        name = answer.headers["content-disposition"]
        assert row.number in name
        assert "Whitlock" not in name
        if "fillable" in link:
            guide = read_filled(answer.content)
            assert (guide.kind, guide.language) == ("psr", link[-2:])
    assert browser.get(f"/cases/{case}/guide/fillable/de").status_code == 404
    assert browser.get(f"/cases/{case}/guide/other/en").status_code == 404


# -- what was understood, and keeping it


def test_nothing_is_kept_before_it_is_chosen(desk: AppState) -> None:
    case, browser = start(desk, SAMPLE), client(desk)
    before = desk.store.answers(case)
    _, page = understood(browser, case, filled({**ABOUT, **SAID}))
    assert desk.store.answers(case) == before
    assert "when the snow went" in page
    assert "The house is &lt;b&gt;warm&lt;/b&gt;." in page
    assert "Write the day, the month and the year in digits" in page


def test_a_whole_round_trip(desk: AppState) -> None:
    case, browser = start(desk, SAMPLE), client(desk)
    at, page = understood(browser, case, beside(filled({**ABOUT, **SAID})))
    before = desk.store.answers(case)
    ticked = {numbered(page, question): "take" for question in ("Lives with", "How the person was raised")}
    form = choose(page, left="0", **ticked)
    answer = browser.post(at, data={**form, "go": "keep"})
    assert answer.status_code == 303, answer.text
    now = desk.store.answers(case)
    key = entries_of(now, "sources")[-1]
    source = now[f"sources.{key}.id"]
    assert now[f"sources.{key}.kind"] == "interview"
    occasion = entries_of(now, f"sources.{key}.occasions")[0]
    assert now[f"sources.{key}.occasions.{occasion}.on"] == "2026-11-18"
    assert now[f"sources.{key}.occasions.{occasion}.means"] == "video"
    assert now[f"sources.{key}.language"] == "en"
    account = entries_of(now, "family.raised_by.accounts")[-1]
    assert now[f"family.raised_by.accounts.{account}.absent"] == "declined"
    assert now[f"family.raised_by.accounts.{account}.sources"] == [source]
    since = entries_of(now, "residence.since.accounts")[-1]
    assert now[f"residence.since.accounts.{since}.value"] == {"typed": {"year": "when the snow went"}}
    assert now["residence.lives_with"] == ["mother", "brother"]
    stood = before["residence.narrative.en"]
    assert now["residence.narrative.en"] == f"{stood}\n\nShe lives well.\n\nThe house is <b>warm</b>."
    relative = entries_of(now, "family.relatives")[-1]
    assert now[f"family.relatives.{relative}.person.name"] == "Bo Marsh"
    note = entries_of(now, "private_notes")[-1]
    assert str(now[f"private_notes.{note}.text"]).endswith("Ask about the <dog>.")
    assert desk.store.versions(case)[-1].what == "guide"
    home = browser.get(answer.headers["location"]).text
    sound(home)
    assert "Your choices are saved, as version 2." in home


def test_the_same_page_posted_twice_keeps_all_of_it_once(desk: AppState) -> None:
    case, browser = start(desk, SAMPLE), client(desk)
    at, page = understood(browser, case, beside(filled({**ABOUT, **SAID})))
    form = {**choose(page, left="0"), "go": "keep"}
    assert browser.post(at, data=form).status_code == 303
    once = desk.store.answers(case)
    assert browser.post(at, data=form).status_code == 303
    assert desk.store.answers(case) == once
    assert len(desk.store.versions(case)) == 2
    again = browser.get(at).text
    sound(again)
    assert "The case already has it." in again


def test_what_stands_is_never_replaced_unless_it_is_chosen(desk: AppState) -> None:
    case, browser = start(desk, SAMPLE), client(desk)
    before = desk.store.answers(case)
    at, page = understood(browser, case, filled({**ABOUT, **SAID}))
    browser.post(at, data={**form_of(page), "go": "keep"})
    now = desk.store.answers(case)
    form = form_of(page)
    assert form[numbered(page, "How the person was raised")] == ["leave"]  # a refusal beside what others said
    lost = [
        path for path, answer in before.items()
        if now.get(path) != answer and not (isinstance(answer, dict) and "entries" in answer)
    ]  # fmt: skip
    assert lost == ["residence.narrative.en", "residence.narrative.sources"]
    for path in lost:
        assert now[path][: len(before[path])] == before[path]


def test_leaving_everything_keeps_nothing_and_says_so(desk: AppState) -> None:
    case, browser = start(desk, SAMPLE), client(desk)
    at, page = understood(browser, case, filled({**ABOUT, **SAID}))
    form = {name: ["leave"] if re.fullmatch(r"r\d+", name) else value for name, value in form_of(page).items()}
    answer = browser.post(at, data={**form, "go": "keep"})
    assert answer.status_code == 400
    assert "Nothing is ticked" in answer.text
    sound(answer.text)
    assert len(desk.store.versions(case)) == 1


def test_another_window_wrote_meanwhile(desk: AppState) -> None:
    case, browser = start(desk, SAMPLE), client(desk)
    at, page = understood(browser, case, filled({**ABOUT, **SAID}))
    other = Writer("local", "other")
    desk.store.save(
        case, 1, {"residence.narrative.en": "Rewritten.", "residence.lives_with": ["son"]}, other, desk.now()
    )
    answer = browser.post(at, data={**choose(page, **{numbered(page, "Lives with"): "take"}), "go": "keep"})
    assert answer.status_code == 303
    now = desk.store.answers(case)
    assert now["residence.narrative.en"] == "Rewritten."
    assert now["residence.lives_with"] == ["son"]
    assert {one.path for one in desk.store.conflicts(case)} == {"residence.narrative.en", "residence.lives_with"}
    assert "/conflicts" in browser.get(answer.headers["location"]).text


def test_a_source_of_the_case_is_chosen_and_its_own_account_shown_first(desk: AppState) -> None:
    case, browser = start(desk, SAMPLE), client(desk)
    stood = desk.store.answers(case)
    fact = "residence.housing.accounts"
    key = entries_of(stood, fact)[0]
    desk.store.save(case, 1, {f"{fact}.{key}.sources": ["interview-1"]}, Writer("local", "x"), desk.now())
    at, page = understood(browser, case, filled({**ABOUT, "residence.housing": "room"}))
    form = choose(page, source="id:interview-1", r0="take")
    answer = browser.post(at, data={**form, "go": "keep"})
    assert answer.status_code == 409  # what it says would be replaced, and that was not on the page
    assert "differ from the case" in answer.text
    assert desk.store.answers(case)[f"{fact}.{key}.value"] == "rent"
    assert "Use it instead of the saved answer" in answer.text
    assert browser.post(at, data={**choose(answer.text, r0="take"), "go": "keep"}).status_code == 303
    now = desk.store.answers(case)
    assert now[f"{fact}.{key}.value"] == "room"
    assert entries_of(now, "sources") == entries_of(stood, "sources")


def test_an_interview_already_logged_is_found_by_its_day(desk: AppState) -> None:
    case, browser = start(desk, SAMPLE), client(desk)
    _, page = understood(browser, case, filled({**ABOUT, "about.on": "2026-10-20", "residence.housing": "room"}))
    assert form_of(page)["source"] == ["id:interview-2"]


def test_somebody_else_who_was_asked_is_a_new_contact(desk: AppState) -> None:
    case, browser = start(desk, SAMPLE), client(desk)
    at, page = understood(browser, case, filled({"about.person": "Noor Haddad", "residence.housing": "room"}))
    assert form_of(page)["source"] == ["new-other"]
    browser.post(at, data={**form_of(page), "go": "keep"})
    now = desk.store.answers(case)
    key = entries_of(now, "sources")[-1]
    assert (now[f"sources.{key}.kind"], now[f"sources.{key}.person.name"]) == ("contact", "Noor Haddad")


def test_which_interview_it_is_must_be_chosen(desk: AppState) -> None:
    case, browser = start(desk, SAMPLE), client(desk)
    at, page = understood(browser, case, filled({"residence.housing": "room"}))
    assert "source" not in form_of(page)
    answer = browser.post(at, data={**form_of(page), "go": "keep"})
    assert answer.status_code == 400
    assert "Choose which interview this is" in answer.text
    sound(answer.text)
    assert len(desk.store.versions(case)) == 1


def test_the_other_language_keeps_what_was_chosen(desk: AppState) -> None:
    case, browser = start(desk, SAMPLE), client(desk)
    at, page = understood(browser, case, filled({**ABOUT, **SAID}))
    name = numbered(page, "Housing")
    answer = browser.post(at, data={**choose(page, **{name: "leave"}), "go": "language:fr"})
    assert answer.status_code == 303
    french = browser.get(at).text
    sound(french)
    assert "Ce qui a été compris" in french
    assert form_of(french).get(name, ["leave"]) == ["leave"]
    assert numbered(french, "Avec qui vit la personne") == numbered(page, "Lives with")
    assert len(desk.store.versions(case)) == 1


def test_a_guide_of_another_kind_gives_what_this_one_asks_for_alone(desk: AppState) -> None:
    case, browser = start(desk, SAMPLE), client(desk)
    said: dict[str, str | bool] = {**ABOUT, "gladue.story.narrative": "Told at length.", "residence.housing": "room"}
    content = guide_file(load_kind("gladue"), "en", fillable=True)
    tags = {tag: words for tag, words in said.items() if tag.encode() in _body(content)}
    at, page = understood(browser, case, fill(content, tags))
    assert "another kind of report" in page
    browser.post(at, data={**choose(page, loose="0"), "go": "keep"})
    now = desk.store.answers(case)
    assert not [path for path in now if path.startswith("gladue.")]


def _body(content: bytes) -> bytes:
    from tests.render.guides import parts

    return parts(content)["word/document.xml"]


# -- what is refused


def test_a_damaged_guide_is_told_with_its_place_and_changes_nothing(desk: AppState) -> None:
    case, browser = start(desk, SAMPLE), client(desk)
    whole = filled({**ABOUT, **SAID})

    def cut(body: bytes) -> bytes:
        at = body.index(b'w:val="residence.housing"')
        return body[: at + 400] + b"</w:nothing>" + body[at + 400 :]

    answer = upload(browser, case, changed(whole, body=cut))
    assert answer.status_code == 400
    assert "The file is damaged at “" in answer.text
    assert "under “Residence and community”" in answer.text
    sound(answer.text)
    assert 'aria-invalid="true"' in answer.text
    assert len(desk.store.versions(case)) == 1


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "No file was chosen"),
        (b"%PDF-1.7", "not a whole Word document"),
        (bytes.fromhex("d0cf11e0a1b11ae1"), "locked with a password"),
    ],
)
def test_what_is_no_guide_is_told_on_the_same_page(desk: AppState, content: bytes, words: str) -> None:
    case, browser = start(desk, SAMPLE), client(desk)
    answer = upload(browser, case, content)
    assert answer.status_code == 400
    assert words in answer.text
    assert 'id="file-error"' in answer.text


def test_nothing_is_read_or_kept_without_the_token(desk: AppState) -> None:
    case, browser = start(desk, SAMPLE), client(desk)
    assert upload(browser, case, filled(SAID), csrf="").status_code == 403
    at, page = understood(browser, case, filled({**ABOUT, **SAID}))
    form = {**form_of(page), "go": ["keep"], "csrf": ["other"]}
    assert browser.post(at, data=form).status_code == 403
    assert len(desk.store.versions(case)) == 1


def test_what_was_read_is_for_its_own_session_and_case(desk: AppState) -> None:
    case, browser, other = start(desk, SAMPLE), client(desk), client(desk)
    another = start(desk, SAMPLE)
    at, _ = understood(browser, case, filled({**ABOUT, **SAID}))
    assert other.get(at).status_code == 404
    assert browser.get(at.replace(case, another)).status_code == 404
    assert browser.get(f"/cases/{case}/guide/nothing").status_code == 404
    assert "Whitlock" not in repr(desk.guides._pending)


def test_an_issued_report_takes_no_guide(desk: AppState) -> None:
    case, browser = start(desk, SAMPLE), client(desk)
    at, page = understood(browser, case, filled({**ABOUT, **SAID}))
    desk.store.issue(case, 1, (), Writer("local", "x"), desk.now())
    assert browser.post(at, data={**form_of(page), "go": "keep"}).status_code == 409
    locked = browser.get(f"/cases/{case}/guide").text
    assert 'type="file"' not in locked
    assert "fillable/en" in locked


def test_a_session_holds_a_few_guides_for_a_while(desk: AppState) -> None:
    now = desk.now()
    mine, other = Session("a", "x", now), Session("b", "y", now)
    guide = read_filled(filled({}))
    waiting = held.PendingGuides()
    first = waiting.hold(guide, other, "case", now)
    tokens = [waiting.hold(guide, mine, "case", now) for _ in range(7)]
    assert [waiting.find(one, mine, "case", now) is not None for one in tokens] == [False, False, *[True] * 5]
    assert waiting.find(first, other, "case", now) is not None
    assert waiting.find(first, mine, "case", now) is None
    assert waiting.find(first, other, "case", now + held.LASTS + timedelta(seconds=1)) is None
