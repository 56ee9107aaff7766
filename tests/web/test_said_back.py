"""What is typed comes back as it was typed; what is wrong is told by its name, on the page where it was typed."""

from __future__ import annotations

import html
import re
from typing import Any

import pytest

from reportgen.forms.model import Question
from reportgen.forms.questions import ask_at
from reportgen.report import Language
from reportgen.store import Writer
from reportgen.web.labels.lookup import codes_meant
from reportgen.web.labels.words import as_read
from reportgen.web.state import AppState
from tests.web.desks import client, form_of, sound, start

LANGUAGES = Question("subject.languages", "languages", "Subject", "languages", of="languages")


@pytest.fixture
def case(desk: AppState) -> str:
    return start(desk, "first-offender-woman")


@pytest.fixture
def browser(desk: AppState) -> Any:
    return client(desk, "fr")


def page(browser: Any, path: str) -> str:
    answer = browser.get(path)
    sound(answer.text)
    return html.unescape(str(answer.text))


def posted(browser: Any, path: str, go: str = "stay", **typed: str) -> str:
    """Post a page with something typed in it; return the page that follows."""
    form = form_of(browser.get(path).text) | {name.replace("__", "."): [one] for name, one in typed.items()}
    return page(browser, browser.post(path, data={**form, "go": [go]}).headers["location"])


def test_languages_come_back_as_they_were_typed_where_one_is_not_understood(
    desk: AppState, case: str, browser: Any
) -> None:
    at = f"/cases/{case}/person"
    shown = posted(browser, at, "continue", subject__languages="français\r\nanglais\r\nklingon")
    assert "\nfrançais\nanglais\nklingon</textarea>" in shown
    assert "Langues que parle la personne : aucune langue n’est connue sous le nom « klingon »" in shown.replace(
        "\u00a0", " "
    )
    version = desk.store.case(case).version  # type: ignore[union-attr]
    posted(browser, at)
    assert desk.store.case(case).version == version  # type: ignore[union-attr]
    posted(browser, at, subject__languages="LSQ\r\nFrançais")
    assert desk.store.answers(case)["subject.languages"] == ["fcs", "fr"]


@pytest.mark.parametrize(
    ("typed", "tag"),
    [
        ("LSQ", "fcs"), ("asl", "ase"), ("langue des signes québécoise", "fcs"), ("ojibwé", "oj"), ("Ojibway", "oj"),
        ("anishinaabemowin", "oj"), ("anichinabémowin", "oj"), ("Kanien’kéha", "moh"), ("Lenape", "del"),
        ("Farsi", "fa"), ("cri", "cr"), ("quechua", "quechua"),
    ],
)  # fmt: skip
def test_languages_are_known_by_their_usual_names(typed: str, tag: str) -> None:
    assert codes_meant(LANGUAGES, typed) == tag


@pytest.mark.parametrize(
    ("typed", "code"), [("frere", "brother"), ("FRÈRE", "brother"), ("soeur", "sister"), ("x", "x")]
)
def test_words_are_known_without_their_accents(typed: str, code: str) -> None:
    ask = ask_at({"family.relatives": {"entries": ["~a"]}}, "family.relatives.~a.relation")
    assert ask is not None
    assert codes_meant(ask, typed) == code


@pytest.mark.parametrize(
    ("language", "kept", "shows"),
    [
        ("fr", 1234.5, "1\u00a0234,50"), ("en", 1234.5, "1,234.50"), ("fr", 1234, "1\u00a0234"), ("en", 1234, "1234"),
        ("fr", 1234.0, "1\u00a0234"), ("fr", 12.345, "12.345"), ("en", 0, "0"),
    ],
)  # fmt: skip
def test_an_amount_stands_in_its_box_as_the_language_writes_it(
    desk: AppState, case: str, language: Language, kept: float, shows: str
) -> None:
    at = next(one for one in desk.store.answers(case) if re.match(r"finances\.income\..*amount.*value$", one))
    path = f"/cases/{case}/finances/{'.'.join(at.split('.')[:3])}"
    desk.store.save(case, 1, {at: kept}, Writer("local", "test"), desk.now())
    browser = client(desk, language)
    version = desk.store.case(case).version  # type: ignore[union-attr]
    assert form_of(browser.get(path).text)[at] == [shows]
    posted(browser, path)
    assert desk.store.case(case).version == version  # type: ignore[union-attr]
    assert type(desk.store.answers(case)[at]) is type(kept)


def test_what_is_missing_is_told_by_its_question(desk: AppState) -> None:
    case = start(desk, {"kind": "psr", "subject.name": "A B", "subject.form": "f", "matter.report_language": "fr"})
    summed = {"fr": "Où siège le tribunal : il reste à répondre.", "en": "Where the court sits: this is still to be an"}
    for language, said in summed.items():
        shown = page(client(desk, language), f"/cases/{case}/court?check=1")
        assert f'<a href="#matter.place">{said}' in shown.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("path", "typed", "language", "said"),
    [
        ("residence.since", {"month": "6", "season": "spring", "unknown": "yes"}, "fr",
         "mois 6, printemps, non connue"),
        ("residence.since", {"year": "2026", "month": "2", "day": "31"}, "en", "year 2026, month 2, day 31"),
        ("subject.languages", {"": "français\nklingon"}, "fr", "français, klingon"),
    ],
)  # fmt: skip
def test_what_is_half_typed_reads_in_words(path: str, typed: dict[str, str], language: Language, said: str) -> None:
    ask = ask_at({}, "residence.since.accounts.~1.value" if path == "residence.since" else path)
    assert ask is not None
    assert as_read(ask, {"typed": typed}, {}, language) == said


def test_a_comparison_shows_no_marks_of_the_desk_and_words_what_is_gone(
    desk: AppState, case: str, browser: Any
) -> None:
    def save(**changes: Any) -> None:
        now = desk.store.case(case).version  # type: ignore[union-attr]
        desk.store.save(
            case, now, {path.replace("__", "."): one for path, one in changes.items()}, Writer("local", "w"), desk.now()
        )

    since = "residence.since.accounts"
    order = desk.store.answers(case)[since]
    save(desk__outcome__x="reached", sources__x__id="source-99", desk__done__person=True, **{
        since: {"entries": [*order["entries"], "~x"]}, f"{since}.~x.value": "2019-05",
    })  # fmt: skip
    save(**{since: order, f"{since}.~x.value": None})
    shown = page(browser, f"/cases/{case}/versions/compare?first=1&second=2")
    assert "source-99" not in shown
    assert "reached" not in shown
    assert "La personne visée\u00a0: J’ai terminé cette page" in shown
    gone = page(browser, f"/cases/{case}/versions/compare?first=2&second=3")
    assert "Depuis quand la personne y habite" in gone
    assert "mai 2019" in gone


@pytest.mark.parametrize(("words", "said"), [("zzz", "ne contient ces mots"), ("", "quelques mots de la phrase")])
def test_words_that_no_sentence_holds_lead_back_to_the_preview(case: str, browser: Any, words: str, said: str) -> None:
    shown = page(browser, f"/cases/{case}/preview/from?lang=fr&words={words}")
    assert said in shown
    assert f'name="words" value="{words}"' in shown
    assert "<title>Erreur\u00a0:" in shown
    assert f'href="/cases/{case}/finish"' in shown, "the bar of the case stands there"


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("garbage.docx", b"PK\x03\xff", "« garbage.docx » n’est pas un dossier"),
        ("C:\\mine\\more.json", b'{"kind": "psr", "foo": 1}', "aucune clé|clé « foo »"),
        ("none.json", b"", "Aucun fichier n’a été choisi"),
    ],
)
def test_a_file_that_cannot_be_brought_in_is_refused_on_its_page(
    browser: Any, name: str, content: bytes, said: str
) -> None:
    proof = re.findall(r'name="csrf" value="([^"]*)"', browser.get("/cases/import").text)
    answer = browser.post("/cases/import", data={"csrf": proof[:1]}, files={"file": (name, content)})
    sound(answer.text)
    shown = html.unescape(answer.text).replace("\u00a0", " ")
    assert answer.status_code == 400
    assert re.search(said, shown)
    assert "<title>Erreur :" in shown
    assert 'type="file"' in shown
    assert "case.json" not in shown
    assert "C:" not in shown


@pytest.mark.parametrize(("number", "name"), [("PS-26/0901 é", "PS-26-0901-%C3%A9.json"), (None, "case.json")])
def test_a_case_is_taken_away_under_its_number(desk: AppState, browser: Any, number: str | None, name: str) -> None:
    case = start(desk, {"kind": "psr", **({"number": number} if number else {})})
    assert browser.get(f"/cases/{case}/export").headers["content-disposition"].endswith(f"UTF-8''{name}")


def test_a_case_that_is_there_already_is_not_made_twice_unawares(desk: AppState, case: str, browser: Any) -> None:
    content = browser.get(f"/cases/{case}/export").content
    proof = re.findall(r'name="csrf" value="([^"]*)"', browser.get("/cases/import").text)[0]

    def bring_in(**more: str) -> Any:
        return browser.post("/cases/import", data={"csrf": proof, **more}, files={"file": ("one.json", content)})

    refused = bring_in()
    sound(refused.text)
    assert refused.status_code == 400
    assert "porte déjà ce numéro" in refused.text
    assert f'href="/cases/{case}"' in refused.text
    assert 'name="again"' in refused.text
    assert len(desk.store.cases()) == 1
    assert bring_in(again="yes").status_code == 303
    listed = page(browser, "/")
    assert len(desk.store.cases()) == 2
    assert listed.count("enregistré pour la dernière fois") == 2
    other = start(desk, {"kind": "gladue", "number": desk.store.cases()[0].number})
    assert page(browser, "/").count("enregistré pour la dernière fois") == 2
    assert other


def test_a_case_is_not_started_under_a_number_that_is_taken_unawares(desk: AppState, case: str, browser: Any) -> None:
    number = desk.store.cases()[0].number
    typed = {"kind": "psr", "number": number, "subject.name": "A B", "subject.form": "f",
             "matter.report_language": "fr"}  # fmt: skip
    proof = re.findall(r'name="csrf" value="([^"]*)"', browser.get("/cases/new").text)[0]
    refused = browser.post("/cases/new", data={"csrf": proof, **typed})
    sound(refused.text)
    assert refused.status_code == 400
    assert f'href="/cases/{case}"' in refused.text
    assert 'value="A B"' in refused.text
    assert browser.post("/cases/new", data={"csrf": proof, **typed, "again": "yes"}).status_code == 303
    assert browser.post("/cases/new", data={"csrf": proof, **typed, "kind": "preparole"}).status_code == 303
