from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from reportgen.errors import DefectFound
from reportgen.render.word.proof import prove
from reportgen.render.word.writer import write_parts
from tests.render.documents import compiled, document, runs

TEMPLATE = compiled()
BODY, HEADER = "word/document.xml", "word/header1.xml"


def spoilt(change: Callable[[str], str], name: str = BODY, *, draft: bool = False) -> None:
    """Write a document, change a part behind the writer's back, and prove."""
    whole = document(draft=draft, subject_name=runs("O’Donoghue"))
    parts = write_parts(whole, TEMPLATE)
    prove(whole, TEMPLATE, parts)
    before = parts[name].decode()
    assert change(before) != before
    prove(whole, TEMPLATE, {**parts, name: change(before).encode()})


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Her aunt agrees.", "Her aunt agreed."),
        ("She was born in 1991. ", ""),
        ("two sisters", ""),
        ("<w:t xml:space=\"preserve\">one brother", "<w:t xml:space=\"preserve\">two brothers"),
        ("<w:i/>", ""),
        ("<w:b/>", ""),
        ('<w:vertAlign w:val="superscript"/>', ""),
        ('<w:lang w:val="fr-CA"/>', ""),
        ('<w:pStyle w:val="Heading3"/>', '<w:pStyle w:val="BodyText"/>'),
        ('<w:pStyle w:val="QuoteSource"/>', '<w:pStyle w:val="Quote"/>'),
        ("$2,260.00", "$2,620.00"),
        ("<w:tblHeader/>", ""),
        ("Budget by", "Budget of"),
        ('<w:numId w:val="4"/>', '<w:numId w:val="3"/>'),
        ("On the 1", "On the 2"),
        ("[crown]", ""),
        ("offence_date 2", "offence_date 1"),
    ],
)  # fmt: skip
def test_a_change_in_the_body_is_seen(old: str, new: str) -> None:
    with pytest.raises(DefectFound, match="render-not-proved"):
        spoilt(lambda text: text.replace(old, new))


def test_a_lost_row_is_seen() -> None:
    def lose(text: str) -> str:
        start = text.rindex("<w:tr>", 0, text.index("$2,260.00"))
        return text[:start] + text[text.index("</w:tr>", start) + 7 :]

    with pytest.raises(DefectFound, match="render-not-proved"):
        spoilt(lose)


def test_items_out_of_order_are_seen() -> None:
    with pytest.raises(DefectFound, match="render-not-proved"):
        spoilt(lambda text: text.replace("Abstain.", "#").replace("Report.", "Abstain.").replace("#", "Report."))


def test_a_list_that_counts_from_elsewhere_is_seen() -> None:
    with pytest.raises(DefectFound, match=r"render-not-proved.*numbering"):
        spoilt(lambda text: text.replace('startOverride w:val="1"', 'startOverride w:val="2"'), "word/numbering.xml")


def test_a_lost_field_of_a_header_is_seen() -> None:
    with pytest.raises(DefectFound, match=r"render-not-proved.*header1"):
        spoilt(lambda text: text.replace("O’Donoghue", ""), HEADER)


def test_a_lost_comment_or_a_lost_source_is_seen() -> None:
    with pytest.raises(DefectFound, match="comments"):
        spoilt(lambda text: text.replace("Herself", "Himself"), "word/comments.xml", draft=True)
    with pytest.raises(DefectFound, match="render-not-proved"):
        spoilt(lambda text: text.replace('<w:commentReference w:id="1"/>', ""), draft=True)


def test_a_comment_in_a_final_is_seen() -> None:
    sneaked = '</w:t></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p>'
    with pytest.raises(DefectFound, match="render-not-proved"):
        spoilt(lambda text: text.replace("Her aunt agrees.</w:t></w:r></w:p>", f"Her aunt agrees.{sneaked}"))


def test_lists_that_do_not_start_again_are_seen() -> None:
    with pytest.raises(DefectFound, match="lists"):
        spoilt(lambda text: text.replace('<w:startOverride w:val="1"/>', "", 1), "word/numbering.xml")


def test_a_wrong_title_is_seen() -> None:
    with pytest.raises(DefectFound, match="title"):
        spoilt(lambda text: text.replace("D’Arcy", "Darcy"), "docProps/core.xml")


@pytest.mark.parametrize("name", [BODY, HEADER, "word/numbering.xml", "docProps/core.xml"])
@pytest.mark.parametrize("end", ["</w:document>", "<w:p>", "&nbsp;", "\0"])
def test_what_is_not_well_formed_is_refused(name: str, end: str) -> None:
    with pytest.raises(DefectFound):
        spoilt(lambda text: text + end, name)


@pytest.mark.parametrize("hidden", ["<!-- x -->", "<![CDATA[x]]>", "<?x y?>"])
def test_what_could_hide_words_is_refused(hidden: str) -> None:
    with pytest.raises(DefectFound, match="markup"):
        spoilt(lambda text: text.replace("<w:body>", f"<w:body>{hidden}"))


def test_a_section_without_a_slot_is_seen() -> None:
    whole = document()
    parts = write_parts(whole, TEMPLATE)
    twice = replace(whole, sections=(*whole.sections, replace(whole.sections[0], id="other")))
    with pytest.raises(DefectFound, match="render-not-proved"):
        prove(twice, TEMPLATE, parts)
