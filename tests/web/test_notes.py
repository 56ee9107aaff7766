"""Bringing in notes: pasted, out of Word, out of text files; seen first, told whole, kept where it was said."""

from __future__ import annotations

import re
from typing import Any

import pytest

from reportgen.store import Writer
from reportgen.web.notes.views import LONGEST
from reportgen.web.state import AppState
from tests.render.printed import W, outside, paragraph, word_file
from tests.web.desks import client, form_of, sound, start

SAMPLE = "first-offender-woman"
PATH = "residence.narrative.en"


def send(browser: Any, case: str, text: str = "", file: tuple[str, bytes] | None = None, **more: str) -> Any:
    page = browser.get(f"/cases/{case}/bring-in").text
    sound(page)
    data = {"csrf": form_of(page)["csrf"], "text": text, "go": "look", **more}
    files = {"file": (*file, "application/octet-stream")} if file else {"file": ("", b"", "application/octet-stream")}
    return browser.post(f"/cases/{case}/bring-in", data=data, files=files)


def seen(browser: Any, case: str, text: str = "", file: tuple[str, bytes] | None = None) -> str:
    answer = send(browser, case, text, file)
    assert answer.status_code == 200, answer.text
    sound(answer.text)
    return str(answer.text)


def keep(browser: Any, case: str, page: str, **choices: str) -> Any:
    form = form_of(page) | {name: [value] for name, value in choices.items()}
    return browser.post(f"/cases/{case}/bring-in", data={"go": "keep", **form})


def look(page: str) -> str:
    found = re.search(r'<div class="report".*?>(.*?)</div>', page, re.DOTALL)
    assert found is not None
    return found[1]


# -- of each sort


def test_pasted_text_goes_after_what_stands(desk: AppState) -> None:
    case, browser = start(desk, SAMPLE), client(desk)
    before = desk.store.answers(case)[PATH]
    page = seen(browser, case, "She moved **twice**.\r\n\r\n•\tto Sudbury\r\n•\tback")
    assert "2 bullets became items of a list." in page
    assert "<strong>twice</strong>" in look(page)
    assert "<li>to Sudbury</li>" in look(page)
    assert len(desk.store.versions(case)) == 1
    answer = keep(browser, case, page, narrative="residence.narrative", **{"in": "en"})
    assert answer.status_code == 303, answer.text
    assert desk.store.answers(case)[PATH] == f"{before}\n\nShe moved **twice**.\n\n- to Sudbury\n- back"
    assert desk.store.versions(case)[-1].what == "notes"
    told = browser.get(answer.headers["location"]).text
    sound(told)
    assert "The notes are now in" in told
    where = re.search(rf'href="(/cases/{case}/residence#{re.escape(PATH)})"', told)
    assert where is not None


def test_replacing_keeps_the_old_and_says_so(desk: AppState) -> None:
    case, browser = start(desk, SAMPLE), client(desk)
    before = desk.store.answers(case)[PATH]
    page = seen(browser, case, "Written anew.")
    answer = keep(browser, case, page, narrative="residence.narrative", where="instead", **{"in": "en"})
    assert desk.store.answers(case)[PATH] == "Written anew."
    assert desk.store.answers(case, 1)[PATH] == before
    assert "The earlier text is kept in version 1." in browser.get(answer.headers["location"]).text


def test_a_narrative_in_the_other_language_and_of_an_entry(desk: AppState) -> None:
    case, browser = start(desk, SAMPLE), client(desk, "fr")
    page = seen(browser, case, "Elle habite à Sudbury : c’est loin.")
    paths = re.findall(r'<option value="([^"]+)"', page)
    assert "residence.narrative" in paths
    keep(browser, case, page, narrative="residence.narrative", **{"in": "fr"})
    assert str(desk.store.answers(case)["residence.narrative.fr"]).endswith("\n\nElle habite à Sudbury : c’est loin.")
    held = next((path for path in paths if "~" in path), None)
    if held is not None:
        answer = keep(browser, case, page, narrative=held, **{"in": "fr"})
        assert answer.status_code == 303
        assert browser.get(answer.headers["location"]).status_code == 200


def test_word_notes_come_in_and_what_they_leave_is_told(desk: AppState) -> None:
    case, browser = start(desk, SAMPLE), client(desk)
    link = '<w:p><w:hyperlink r:id="x1"><w:r><w:t>her letter</w:t></w:r></w:hyperlink></w:p>'
    struck = "<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>Not so.</w:t></w:r></w:p>"
    content = word_file(
        paragraph("She works <nights>."), link, struck,
        more={
            "word/header1.xml": f"<w:hdr {W}>{paragraph('Officer copy')}</w:hdr>",
            "word/comments.xml": f"<w:comments {W}><w:comment>{paragraph('Ask <her>.')}</w:comment></w:comments>",
        },
        relations=outside("hyperlink", "https://example.org/secret"),
    )  # fmt: skip
    page = seen(browser, case, file=("notes.DOCX", content))
    for words in ("Officer copy", "Ask &lt;her&gt;.", "https://example.org/secret", "Struck through in Word"):
        assert words in page
    form = form_of(page)
    assert form["text"] == ["She works \\<nights\\>.\n\nher letter\n\nNot so."]
    assert "She works &lt;nights&gt;." in look(page)
    again = browser.post(f"/cases/{case}/bring-in", data={**form, "go": ["again"]}).text
    sound(again)
    assert form_of(again)["left"] == form["left"]
    assert "Officer copy" in again
    assert keep(browser, case, again, narrative="assessment", **{"in": "en"}).status_code == 303
    assert str(desk.store.answers(case)["assessment.en"]).endswith("Not so.")


def test_text_files(desk: AppState) -> None:
    case, browser = start(desk, SAMPLE), client(desk)
    words = "\ufeffÉté à l’Orignal.\n# Title\n"
    page = seen(browser, case, file=("notes.md", words.encode()))
    assert form_of(page)["text"] == ["Été à l’Orignal.\n# Title"]
    first = "word " * 29 + "word"
    for name, between in (("n.txt", "\n\n"), ("n.md", "\n")):  # of Markdown, the lines are as they were meant
        assert form_of(seen(browser, case, file=(name, f"{first}\nNext".encode())))["text"] == [f"{first}{between}Next"]


# -- what is refused


@pytest.mark.parametrize(
    ("file", "words"),
    [
        (("a.pdf", b"%PDF-1.7"), "this file is neither"),
        (("a.txt", b"fine\ncaf\xe9"), "line 2 cannot be read"),
        (("a.txt", b"  \n"), "There is no text in it"),
        (("a.txt", b""), "No file was chosen"),
        (("a.docx", b"PK\3\4 and no more"), "damaged"),
        (("a.doc", bytes.fromhex("d0cf11e0a1b11ae1")), "not a Word document"),
        (("a.docx", word_file(more={"word/vbaProject.bin": "x"})), "holds macros"),
        (("a.docx", word_file(more={"word/embeddings/oleObject1.bin": "x"})), "other files or objects"),
        (("a.docx", word_file(more={"../outside.xml": "<x/>"})), "damaged"),
        (("a.docx", word_file('<w:p><w:del w:id="1"><w:r><w:delText>old</w:delText></w:r></w:del></w:p>')), "tracked"),
        (("a.docx", word_file(relations=outside("image", "http://example.org/x.png"))), "from outside"),
        (("a.txt", b"x" * (LONGEST + 1)), "longer than a narrative"),
    ],
)
def test_files_that_are_refused(desk: AppState, file: tuple[str, bytes], words: str) -> None:
    case, browser = start(desk, SAMPLE), client(desk)
    answer = send(browser, case, file=file)
    assert answer.status_code == 400
    assert words in answer.text
    sound(answer.text)
    assert len(desk.store.versions(case)) == 1


def test_nothing_and_both_are_told_and_the_text_stays(desk: AppState) -> None:
    case, browser = start(desk, SAMPLE), client(desk)
    assert "Nothing was pasted" in send(browser, case).text
    answer = send(browser, case, "Typed here.", ("a.txt", b"and there"))
    assert answer.status_code == 400
    assert form_of(answer.text)["text"] == ["Typed here."]


def test_characters_that_no_case_file_holds_are_told_with_their_place(desk: AppState) -> None:
    case, browser = start(desk, SAMPLE), client(desk)
    page = seen(browser, case, "One.\nTwo \u202edark\u202c.\nPage 1 of 2")
    assert "Line 2, character 5: U+202E" in page
    answer = keep(browser, case, page, narrative="residence.narrative")
    assert answer.status_code == 400
    assert len(desk.store.versions(case)) == 1
    form = form_of(answer.text)
    assert form["narrative"] == ["residence.narrative"]
    clean = browser.post(f"/cases/{case}/bring-in", data={**form, "go": ["strip"]}).text
    assert form_of(clean)["text"] == ["One.\nTwo dark."]
    assert "1 page number was taken out:" in clean  # what was done is told as long as the page is open
    assert form_of(clean)["done"] == form_of(page)["done"] == ["pages\t1\tPage 1 of 2"]
    assert keep(browser, case, clean).status_code == 303


def test_a_narrative_must_be_chosen_and_not_be_over_full(desk: AppState) -> None:
    case, browser = start(desk, SAMPLE), client(desk)
    page = seen(browser, case, "x" * (LONGEST - 10))
    answer = keep(browser, case, page)
    assert answer.status_code == 400
    assert "Choose the narrative it goes into" in answer.text
    sound(answer.text)
    full = keep(browser, case, page, narrative="residence.narrative", **{"in": "en"})
    assert full.status_code == 400
    assert "With the text that is there" in full.text
    assert keep(browser, case, page, narrative="residence.housing").status_code == 400
    assert len(desk.store.versions(case)) == 1


def test_nothing_is_kept_without_the_token(desk: AppState) -> None:
    case, browser = start(desk, SAMPLE), client(desk)
    page = seen(browser, case, "Some words.")
    assert keep(browser, case, page, narrative="residence.narrative", csrf="other").status_code == 403
    assert browser.post(f"/cases/{case}/bring-in", data={"text": "x"}).status_code == 403
    assert len(desk.store.versions(case)) == 1


# -- beside others


def test_another_window_wrote_there_meanwhile(desk: AppState) -> None:
    case, browser = start(desk, SAMPLE), client(desk)
    page = seen(browser, case, "Some words.")
    desk.store.save(case, 1, {PATH: "Rewritten."}, Writer("local", "other"), desk.now())
    answer = keep(browser, case, page, narrative="residence.narrative", **{"in": "en"})
    assert answer.status_code == 303
    assert desk.store.answers(case)[PATH] == "Rewritten."
    (torn,) = desk.store.conflicts(case)
    assert str(torn.mine).endswith("\n\nSome words.")
    assert "/conflicts" in browser.get(answer.headers["location"]).text


def test_the_same_page_posted_twice_brings_the_notes_in_once(desk: AppState) -> None:
    case, browser = start(desk, SAMPLE), client(desk)
    page = seen(browser, case, "Some words.")
    for _ in range(2):
        keep(browser, case, page, narrative="residence.narrative", **{"in": "en"})
    assert str(desk.store.answers(case)[PATH]).count("Some words.") == 1
    assert len(desk.store.versions(case)) == 2


def test_the_other_language_keeps_what_was_typed(desk: AppState) -> None:
    case, browser = start(desk, SAMPLE), client(desk)
    french = send(browser, case, "Pasted words.", go="language:fr").text
    sound(french)
    assert "Collez vos notes" in french
    assert form_of(french)["text"] == ["Pasted words."]
    page = seen(browser, case, "Pasted words.")
    form = form_of(page) | {"narrative": ["residence.narrative"], "in": ["fr"], "where": ["instead"]}
    english = browser.post(f"/cases/{case}/bring-in", data={**form, "go": ["language:en"]}).text
    sound(english)
    assert "As it will look" in english
    now = form_of(english)
    assert (now["text"], now["narrative"], now["in"], now["where"]) == (
        ["Pasted words."], ["residence.narrative"], ["fr"], ["instead"],
    )  # fmt: skip


def test_an_issued_report_takes_no_notes(desk: AppState) -> None:
    case, browser = start(desk, SAMPLE), client(desk)
    page = seen(browser, case, "Some words.")
    desk.store.issue(case, 1, (), Writer("local", "x"), desk.now())
    assert keep(browser, case, page, narrative="residence.narrative", **{"in": "en"}).status_code == 409
    assert "disabled" in browser.get(f"/cases/{case}/bring-in").text
