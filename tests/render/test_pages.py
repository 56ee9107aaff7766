from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from lxml import etree

from reportgen.errors import DefectFound
from reportgen.render import RENDERERS, render_html, render_text
from reportgen.report.model import Paragraph, Prose, QuoteBlock
from tests.render.documents import document, runs, with_blocks, with_text

TEXT = """\
# Report on D’Arcy & others

Court | [court_name]

## Family

She was born in 1991. Her aunt agrees.

### Childhood

- one brother
- two sisters

> On reste ensemble.
> — Her grandmother

Level | Medium
Date | 2026-09-11

## Money

What comes in and goes out:

Item | Amount
-------------
Pay | $2,260.00
Rent | \n
## Conditions

1. Report.
2. Abstain.

On the 1st of each month:

1. Pay.

[officer_name]
"""


def test_the_text_of_a_document() -> None:
    assert render_text(document()).decode() == TEXT


def test_breaks_stay_where_a_line_is_a_paragraph_and_not_within_rows() -> None:
    whole = with_blocks(Paragraph(runs("a\nb")), QuoteBlock(runs("c\nd"), runs("e\nf")))
    assert "a\nb\n\n> c\n> d\n> — e / f\n" in render_text(whole).decode()


class _Seen(HTMLParser):
    """What an HTML reader makes of a page."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.open: list[str] = []
        self.starts: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.starts.append((tag, dict(attrs)))
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_page_is_whole_and_says_its_language(language: str) -> None:
    seen = _Seen(render_html(document(language)))  # type: ignore[arg-type]
    assert seen.open == []
    assert ("html", {"lang": f"{language}-CA"}) in seen.starts
    tags = [tag for tag, _ in seen.starts]
    assert tags.count("h1") == 1
    assert not {"script", "link", "img", "iframe"} & set(tags)
    for words in re.findall(r"\w[^\n|]+", TEXT.replace(" | ", "\n")):
        assert re.sub(r"^\d\. ", "", words) in seen.words


def test_tables_tell_their_headers() -> None:
    seen = _Seen(render_html(document()))
    scopes = [attributes.get("scope") for tag, attributes in seen.starts if tag == "th"]
    assert scopes == ["row", "row", "row", "col", "col"]
    assert "Budget by “month” & item" in seen.words
    assert "<caption>" in render_html(document()).decode()


def test_other_languages_are_marked_and_a_final_shows_no_source() -> None:
    page = render_html(document()).decode()
    assert '<span lang="fr-CA"><em>On reste ensemble.</em></span>' in page
    assert "1<sup>st</sup>" in page
    assert "Herself" not in page
    assert (
        '<span title="Herself, interview">She was born in 1991. </span>' in render_html(document(draft=True)).decode()
    )


def test_markup_in_words_is_words() -> None:
    hostile = "<script>alert(1)</script> & \"x\" 'y'"
    seen = _Seen(render_html(with_text(hostile)))
    assert hostile in seen.words
    etree.HTML(render_html(with_text(hostile)).decode())


@pytest.mark.parametrize("form", ["html", "txt"])
def test_what_cannot_be_written_is_a_defect(form: str) -> None:
    render = RENDERERS[form]
    for bad in ("\0", "\ud800"):
        with pytest.raises(DefectFound, match="render-forbidden-character"):
            render(with_text(bad))
    with pytest.raises(DefectFound, match="render-unworded"):
        render(with_blocks(Prose({"en": "x"})))
    assert render(document()) == render(replace(document()))
