"""What a case withholds is looked for in the words of a report and in every byte of its files."""

from __future__ import annotations

import pytest

from reportgen.errors import InputError
from reportgen.render.absence import prove_absent, prove_unsaid, words_in
from reportgen.render.word.writer import render_word
from reportgen.report import Document, Paragraph, Run
from tests.render.documents import compiled, document, with_blocks

NAME = "Paula O'Renwick"
SECRETS = frozenset({NAME, "She lives above the shop, at 4 Elm Street."})


def said(*runs: str) -> Document:
    return with_blocks(Paragraph(tuple(Run(text) for text in runs)))


def file_of(**parts: str) -> dict[str, bytes]:
    return {name.replace("_", "/"): text.encode() for name, text in parts.items()}


def refused_part(parts: dict[str, bytes]) -> str:
    with pytest.raises(InputError) as refused:
        prove_absent(parts, SECRETS)
    assert refused.value.key == "withheld-in-output"
    assert "Renwick" not in str(refused.value) + repr(refused.value.facts)
    return str(refused.value.facts["part"])


def test_a_report_that_says_none_of_it_passes() -> None:
    prove_unsaid(words_in(document()), SECRETS)
    prove_unsaid(words_in(said("Paula O’Renwicks and Paulas")), SECRETS)  # other names that begin so
    prove_unsaid(words_in(said(NAME)), ())


@pytest.mark.parametrize(
    "runs",
    [
        (f"Then {NAME} came.",),
        ("Then Paula O’Renwick came.",),
        ("Then Pau", "la O'Ren", "wick came."),
        ("Paula\u00a0O'Renwick",),
        ("Paula\n O’Renwick",),
        ("«", "Paula O’Renwick", "»"),
        ("She lives above the shop, at 4\u00a0Elm Street.",),
    ],
)
def test_a_report_that_says_it_in_any_way_is_refused(runs: tuple[str, ...]) -> None:
    with pytest.raises(InputError) as refused:
        prove_unsaid(words_in(said(*runs)), SECRETS)
    assert (refused.value.key, refused.value.facts) == ("withheld-in-output", {"part": "report"})


def test_every_place_of_a_report_is_looked_at() -> None:
    name = (Run(NAME),)
    for one in (document(subject_name=name), document(judge=name), document(status_line=name)):
        with pytest.raises(InputError):
            prove_unsaid(words_in(one), SECRETS)


@pytest.mark.parametrize(
    ("parts", "named"),
    [
        ({"word_document.xml": f"<w:t>by {NAME}</w:t>"}, "word/document.xml"),
        ({"word_document.xml": "<w:t/>", "docProps_core.xml": f"<dc:creator>{NAME}</dc:creator>"}, "docProps/core.xml"),
        ({"word_comments.xml": "<w:t>Paula O’Renwick</w:t>"}, "word/comments.xml"),
        ({"word_document.xml": f'<w:tblDescription w:val="{NAME}"/>'}, "word/document.xml"),
        ({"word_media_Paula O'Renwick.png": ""}, "names"),
    ],
)
def test_every_part_and_property_of_a_word_file_is_looked_at(parts: dict[str, str], named: str) -> None:
    assert refused_part(file_of(**parts)) == named


def test_other_files_are_looked_at_as_text() -> None:
    assert refused_part({"html": f"<p>{NAME}</p>".encode()}) == "html"
    prove_absent({"html": b"<p>Paula</p>"}, SECRETS)
    prove_absent(file_of(word_document="<w:t>Paula</w:t>"), SECRETS)


def test_what_markup_makes_of_it_is_known() -> None:
    with pytest.raises(InputError):
        prove_absent({"html": b"<p>Smith &amp; &lt;Sons&gt;</p>"}, ["Smith & <Sons>"])


def test_a_word_file_is_refused_wherever_its_runs_break() -> None:
    broken = with_blocks(Paragraph((Run("Then Pau"), Run("la O’Ren", italic=True), Run("wick came."))))
    with pytest.raises(InputError) as refused:
        render_word(broken, compiled(), SECRETS)
    assert refused.value.key == "withheld-in-output"
    assert render_word(broken, compiled(), {"Paul O’Renwick"})
