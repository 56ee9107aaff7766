"""The preview is the draft as a part of a page; a sentence of it leads to its fields; findings stand beside it."""

from __future__ import annotations

import copy
import json
import re
from dataclasses import replace
from datetime import date
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from reportgen.case.io.load import read_case
from reportgen.kinds import LANGUAGES, kind_ids, load_kind
from reportgen.language import word
from reportgen.output.findings import findings_of, read_so_far
from reportgen.output.preview import gap, preview
from reportgen.output.trace import traced
from reportgen.pipeline import report_of, shown_for, write_report
from reportgen.render.html import render_html
from reportgen.report import Language, Severity
from reportgen.sections import withheld_lines
from tests.case.files import small
from tests.doors import ON, RICH, SAMPLES, changed, rich

DAY = date.fromisoformat(ON)
PSR = load_kind("psr")
EACH = pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.parent.name)


class Seen(HTMLParser):
    """What an HTML reader makes of a preview: what is said, by its name, and where."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[tuple[str, dict[str, str | None]]] = []
        self.said: dict[str, str] = {}
        self.outside = ""
        self.elements: list[str] = []
        self.attributes: set[str] = set()
        self.gaps: list[str] = []
        self.feed(html)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag != "br":
            self.open.append((tag, dict(attrs)))
        if name := dict(attrs).get("data-said"):
            assert name not in self.said
            sections = [inside["data-section"] for _, inside in self.open if "data-section" in inside]
            assert [name.rpartition("-")[0]] == sections
            self.said[name] = ""

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        names = [name for _, inside in self.open if (name := inside.get("data-said"))]
        if names:
            self.said[names[-1]] += data
        else:
            self.outside += data.strip()
        if any(inside.get("class") == "gap" for _, inside in self.open):
            self.gaps.append(names[-1])


def loaded(path: Path) -> dict[str, Any]:
    known: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return known


def said(known: dict[str, Any], beginning: str, language: Language = "en", kind: str = "psr") -> str:
    """The name of the sentence of a preview that begins so."""
    seen = Seen(preview(known, load_kind(kind), language, DAY).html).said
    (name,) = [name for name, words in seen.items() if words.startswith(beginning)]
    return name


def fields(known: dict[str, Any], beginning: str, language: Language = "en", kind: str = "psr") -> tuple[str, ...]:
    return traced(known, load_kind(kind), language, DAY, said(known, beginning, language, kind)).fields


# -- what is seen


@EACH
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_what_the_draft_says_and_tells_every_sentence_apart(path: Path, language: Language) -> None:
    case, _ = read_case(path)
    kind = load_kind(case.kind)
    shown = preview(loaded(path), kind, language, DAY)
    seen = Seen(shown.html)
    report = report_of(shown_for(case, kind).case, kind, DAY, language, draft=True)
    report = replace(report, sources={**withheld_lines(case), **report.sources})
    page = render_html(word(report, language)).decode("utf-8").partition("<body>")[2]
    assert words_of(shown.html) == words_of(page)
    assert seen.outside == ""
    assert all(words.strip() for words in seen.said.values())
    assert (shown.left_out, shown.stood_in, shown.needed, seen.gaps) == ((), (), (), [])
    assert preview(loaded(path), kind, language, DAY, sound=case) == shown


def words_of(html: str) -> str:
    return re.sub(r"\s+", "", unescape(re.sub(r"<[^>]*>", "", html)))


def test_it_is_a_part_of_a_page_without_a_look_of_its_own() -> None:
    seen = Seen(preview(rich(), PSR, "fr", DAY).html)
    assert not {"html", "head", "body", "style", "script", "link", "h1", "main"} & set(seen.elements)
    assert seen.attributes <= {"class", "lang", "scope", "start", "data-said", "data-section"}
    assert [one for one in seen.elements if re.fullmatch("h[1-6]", one)][:2] == ["h2", "h3"]
    deeper = Seen(preview(rich(), PSR, "fr", DAY, level=3).html)
    assert [one for one in deeper.elements if re.fullmatch("h[1-6]", one)][:2] == ["h3", "h4"]


def test_findings_do_not_stand_at_its_head() -> None:
    known = changed(rich(), "matter.sentencing_on", "2026-11-22")
    assert findings_of(read_so_far(known), PSR, "en", DAY)
    assert Seen(preview(known, PSR, "en", DAY).html).said["purpose-2"].startswith("On ")


def test_each_sentence_names_its_sources_in_words() -> None:
    shown = preview(rich(), PSR, "en", DAY)
    seen = Seen(shown.html).said
    name = next(name for name, words in seen.items() if words.startswith("According to"))
    assert shown.sources[name]
    assert all(lines and all(lines) for lines in shown.sources.values())
    assert set(shown.sources) <= set(seen)


def test_neighbours_that_rest_on_the_same_sources_are_still_two_sentences() -> None:
    known = small("matter.due_on", "2026-03-02")
    seen = Seen(preview(known, PSR, "en", DAY).html).said
    assert [words for words in seen.values() if words.startswith(("It is due on", "Sentencing is set for"))] == [
        "It is due on March 2, 2026.",
        "Sentencing is set for March 16, 2026.",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", kind_ids())
def test_a_case_not_begun_shows_its_gaps(kind: str, language: Language) -> None:
    shown = preview({}, load_kind(kind), language, DAY)
    seen = Seen(shown.html)
    assert {"caption", "signature"} <= {name.rpartition("-")[0] for name in seen.gaps}
    assert "matter.court" in shown.stood_in
    assert "none" not in {words.lower() for words in seen.said.values()}
    for words in ("Ontario Court of Justice", "Cour de justice de l’Ontario"):
        assert words not in shown.html
    assert all(gap(language).strip("\u2060") == "[…]" for _ in seen.gaps)


def test_an_ellipsis_in_a_quotation_is_no_gap() -> None:
    known = small("family", {"quotes": [{"words": "We […] stay.", "language": "en", "source": "subject"}]})
    assert Seen(preview(known, PSR, "en", DAY).html).gaps == []


def test_what_was_left_out_is_listed_and_the_rest_is_shown() -> None:
    known = changed(rich(), "matter.sentencing_on", "2026-02-31")
    shown = preview(known, PSR, "en", DAY)
    assert shown.left_out == ("matter.sentencing_on",)
    assert "Mr. Kozak" in shown.html


def test_a_narrative_of_the_other_language_is_shown_and_marked() -> None:
    known = small("family", {"narrative": {"en": "She grew up by the lake."}})
    html = preview(known, PSR, "fr", DAY).html
    assert '<span lang="en-CA">She grew up by the lake.</span>' in html
    assert fields(known, "She grew up", "fr") == ("family.narrative.en",)


def test_what_is_withheld_is_not_shown() -> None:
    known = small("family", {"withheld": "no-consent", "narrative": {"en": "Not to be told."}})
    assert "Not to be told" not in preview(known, PSR, "en", DAY).html
    known = small("family", {"withheld": "no-consnt", "narrative": {"en": "Not to be told."}})
    assert "Not to be told" not in preview(known, PSR, "en", DAY).html


def test_a_file_of_a_later_version_has_an_empty_preview() -> None:
    shown = preview({**small(), "schema_version": "99"}, PSR, "en", DAY)
    assert (shown.html, shown.left_out) == ("", ("schema_version",))


# -- where it comes from


def test_a_sentence_leads_to_its_fields_the_nearest_first() -> None:
    known = small("residence", {"community": {"accounts": [{"value": "Hearst", "sources": ["mother"]}]}})
    trace = traced(known, PSR, "en", DAY, said(known, "Her mother"))
    assert trace.fields[:2] == ("residence.community.accounts[0].value", "residence.community.accounts[0].sources")
    assert "sources[1].person.name" in trace.fields
    assert not [one for one in trace.fields if one.startswith(("matter", "officer", "sources[0]", "sources[2]"))]
    assert len(trace.sources) == 1


def test_every_account_of_what_is_disputed_is_a_field_of_its_sentence() -> None:
    accounts = [{"value": 2, "sources": ["subject"]}, {"value": 4, "sources": ["mother"]}]
    known = small("residence", {"moves_last_year": {"accounts": accounts}})
    found = fields(known, "Accounts differ")
    assert set(found) >= {
        f"residence.moves_last_year.accounts[{n}].{part}" for n in (0, 1) for part in ("value", "sources")
    }


def test_a_paragraph_of_a_narrative_leads_to_the_narrative() -> None:
    known = small("family", {"narrative": {"en": "First.\n\nSecond, with *stress*."}})
    assert fields(known, "First.") == fields(known, "Second,") == ("family.narrative.en",)


def test_cells_that_read_alike_lead_each_to_its_own_row() -> None:
    known = loaded(next(path for path in SAMPLES if path.parent.name == "long-record-man"))
    seen = Seen(preview(known, PSR, "en", DAY).html).said
    alike = [name for name, words in seen.items() if words == "Probation, Sault Ste. Marie"]
    first = [traced(known, PSR, "en", DAY, name).fields[0] for name in alike]
    assert first == ["supervision.orders[5].office", "supervision.orders[6].office"]


def test_the_caption_and_the_signature_lead_to_theirs() -> None:
    known = small("office.address", "2 Elm Street")
    assert fields(known, "2 Elm Street") == ("office.address",)
    assert fields(known, "Julie Roy") == ("subject.name",)
    assert fields(known, "January 5, 1990") == ("subject.born",)
    assert fields(known, "Nadia Haddad")[0] == "officer.name"


def test_a_gap_leads_to_the_field_that_is_to_be_filled() -> None:
    shown = Seen(preview({}, PSR, "en", DAY).html)
    found = {field for name in dict.fromkeys(shown.gaps) for field in traced({}, PSR, "en", DAY, name).fields}
    assert {"subject.name", "matter.court", "matter.place", "matter.files", "office.name", "officer.name"} <= found


def test_paths_are_those_of_the_file_as_it_was_given() -> None:
    relatives = [
        {"person": {"name": "Al Roy"}, "relation": "father"},
        {"person": {"name": "Bo Roy", "form": "m"}, "relation": "brother"},
    ]
    known = small("family", {"relatives": relatives})
    assert "family.relatives[1].person.name" in fields(known, "Brother: Mr. Bo Roy")


def test_what_the_case_does_not_decide_leads_nowhere() -> None:
    assert traced(small(), PSR, "en", DAY, "family-1").fields == ()
    assert (
        traced(small(), PSR, "en", DAY, "family-999")
        == traced(small(), PSR, "en", DAY, "")
        == traced({**small(), "schema_version": "99"}, PSR, "en", DAY, "family-1")
    )


@pytest.mark.parametrize("name", ["gladue-anishinaabe-woman", "preparole-early-thin", "supervision-cso-change"])
def test_other_kinds_lead_to_their_fields_too(name: str) -> None:
    path = next(path for path in SAMPLES if path.parent.name == name)
    known = loaded(path)
    kind = load_kind(known["kind"])
    seen = Seen(preview(known, kind, "en", DAY).html).said
    longest = sorted(seen, key=lambda one: -len(seen[one]))[:8]
    assert sum(bool(traced(known, kind, "en", DAY, one).fields) for one in longest) >= 4


# -- what stands in its way


def test_of_a_sound_case_the_findings_are_those_of_the_rules() -> None:
    case, _ = read_case(RICH)
    found = findings_of(read_so_far(rich()), PSR, "en", DAY)
    assert [one.message for one in found] == list(write_report(case, PSR, "en", DAY).findings)
    assert not any(one.unfinished for one in found)


def test_a_case_that_is_refused_has_both_and_nothing_twice() -> None:
    known = changed(rich(), "matter.sentencing_on", "2026-02-31")
    del known["character"]["maturity"]
    found = {(one.at, one.rule): one for one in findings_of(read_so_far(known), PSR, "en", DAY)}
    refused = found["matter.sentencing_on", ""]
    assert (refused.severity, refused.unfinished) == (Severity.BLOCKING, False)
    assert found["character.maturity", "contents-answered"].unfinished
    assert [rule for at, rule in found if at == "matter.sentencing_on"] == [""]
    for one in found.values():
        for language in LANGUAGES:
            assert all(isinstance(words, str) for words in one.words(language))
            assert one.words(language)[0]


def test_what_is_missing_is_said_at_its_own_place() -> None:
    known = copy.deepcopy(small())
    del known["subject"], known["office"]["name"], known["sources"][1]["outcome"]
    places = {one.at for one in findings_of(read_so_far(known), PSR, "en", DAY) if not one.rule}
    assert places >= {"subject.name", "subject.form", "subject.official_language", "office.name", "sources[1].outcome"}
    assert "subject" not in places


def test_findings_count_entries_as_the_file_does() -> None:
    offence = small()["matter"]["offences"][0]
    known = small("matter.offences", [{**offence, "on": "x"}, {**offence, "offence": "cc-no-such"}])
    assert ("matter.offences[1].offence", "offence-in-pack") in {
        (one.at, one.rule) for one in findings_of(read_so_far(known), PSR, "en", DAY)
    }


def test_nothing_is_found_that_was_only_stood_in() -> None:
    found = findings_of(read_so_far({}), PSR, "fr", DAY)
    assert not [
        one.at for one in found if one.rule and one.at.startswith(("matter.offences", "matter.report_language"))
    ]
