from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from reportgen.errors import DefectFound
from reportgen.render.word.styles import STYLES
from reportgen.render.word.template.contract import CompiledTemplate
from reportgen.render.word.writer import render_word, shared
from reportgen.report.model import Document, NumberedList, Paragraph, Prose, Quotation, QuoteBlock, Run, Table
from tests.render.documents import (
    compiled,
    document,
    line,
    part,
    runs,
    shown,
    tags_of,
    with_blocks,
    with_body,
    with_text,
)  # fmt: skip

ENGLISH = compiled()
FRENCH = compiled(language="fr")
HOSTILE = (
    "{{ court_name }} {% for x in y %} {#p note #} {{p body }}",
    "<w:p/> & </w:t> &amp; ]]> <!-- --> <?x?>",
    "=1+1 +A1 @x { PAGE } MERGEFIELD",
    "\"quotes\" 'and' «autres» … ’",
    "a\tb\nc\r\nd\re\u2028f\u2029g",
    "soft\xadhyphen no\u00a0break 1\u202f000 ‑",
    "ᑭᓴᓇ Marie ᓂᑭᓯᑫᓕᑕᐣ ᢰ \U00011ab0",
    "nɔ́ʔəm Tsi'tewahianòn:ni é́ ʔ́",
    "דוד محمد 王 😀 𠀀",
    " leading and trailing ",
    "é" * 30_000,
)


def rendered(whole: Document, template: CompiledTemplate = ENGLISH) -> str:
    return part(render_word(whole, template))


@pytest.mark.parametrize("words", HOSTILE)
def test_words_appear_as_they_are(words: str) -> None:
    plain = words.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    assert plain in shown(rendered(with_text(words)))
    header = part(render_word(document(subject_name=runs(words)), ENGLISH), "word/header1.xml")
    assert any(plain in each for each in shown(header))


_WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff\x85"), max_size=60)


@given(st.lists(st.tuples(_WORDS, st.booleans(), st.sampled_from([None, "en", "fr", "oj"])), max_size=6), _WORDS)
@settings(max_examples=60)
def test_any_words_read_back(pieces: list[tuple[str, bool, str | None]], name: str) -> None:
    content = tuple(Run(words, bold=bold, language=language) for words, bold, language in pieces)
    whole = replace(with_blocks(Paragraph(content)), fields=dict(document(subject_name=runs(name)).fields))
    wanted = "".join(words for words, _, _ in pieces).replace("\u2028", "\n").replace("\u2029", "\n")
    assert wanted in shown(rendered(whole))


@pytest.mark.parametrize("bad", ["\0", "\x0b", "\x1f", "\ufffe", "\uffff", "\ud800"])
@pytest.mark.parametrize("in_field", [False, True])
def test_a_character_xml_forbids_is_refused_by_code_point(bad: str, in_field: bool) -> None:
    whole = document(subject_name=runs(f"a{bad}b")) if in_field else with_text(f"a{bad}b")
    with pytest.raises(DefectFound) as caught:
        render_word(whole, ENGLISH)
    assert caught.value.key == "render-forbidden-character"
    assert caught.value.facts["code_point"] == f"U+{ord(bad):04X}"


def test_each_block_takes_its_style() -> None:
    xml = rendered(document())
    lines = re.findall(r'<w:pStyle w:val="(\w+)"/>(?:(?!</w:p>).)*?<w:t xml:space="preserve">([^<]*)', xml)
    for style, words in {
        "Heading2": "Family", "Heading3": "Childhood", "BodyText": "What comes in and goes out:",
        "ListBullet": "two sisters", "ListNumber": "Abstain.", "Quote": "On reste ensemble.",
        "QuoteSource": "Her grandmother", "TableHeading": "Amount",
        "TableText": "Pay", "TableNumber": "$2,260.00", "FieldLabel": "Level", "FieldText": "Medium",
    }.items():  # fmt: skip
        assert (style, words) in lines


def test_the_number_of_a_list_starts_again() -> None:
    file = render_word(document(), ENGLISH)
    numbers = re.findall(r'<w:numId w:val="(\d+)"/>', part(file))
    assert numbers == ["3", "3", "4"]
    numbering = part(file, "word/numbering.xml")
    assert re.findall(r'<w:num w:numId="(\d+)"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>', numbering) == numbers[1:]  # fmt: skip  # noqa: E501


def test_a_list_counts_from_where_it_is_told() -> None:
    file = render_word(with_blocks(NumberedList((runs("seven"),), 7), NumberedList((runs("one"),))), ENGLISH)
    assert re.findall(r'startOverride w:val="(\d+)"', part(file, "word/numbering.xml"))[:2] == ["7", "1"]


def test_a_table_repeats_its_header_and_holds_its_widths() -> None:
    xml = rendered(document())
    table = next(each for each in re.findall(r"<w:tbl>.*?</w:tbl>", xml) if "Budget" in each)
    assert table.count("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>") == 1
    assert table.count("<w:cantSplit/>") == 3
    assert re.findall(r'<w:gridCol w:w="(\d+)"/>', table) == ["6240", "3120"]
    assert '<w:tblDescription w:val="Budget by “month” &amp; item"/>' in table
    assert '<w:pStyle w:val="TableHeading"/><w:jc w:val="right"/>' in table


@pytest.mark.parametrize(("rows", "held"), [(1, 0), (3, 2), (8, 7), (9, 2), (30, 2)])
def test_a_short_table_stays_whole_and_a_long_one_leaves_no_row_alone(rows: int, held: int) -> None:
    table = Table((runs("head"),), tuple((runs(str(row)),) for row in range(rows)), (1,))
    xml = rendered(with_blocks(table))
    cells = xml[xml.index(">head<") : xml.index("</w:tbl>", xml.index(">head<"))]
    assert cells.count("<w:keepNext/>") == held


def test_a_paragraph_that_leads_to_a_table_stays_with_it() -> None:
    table = Table((runs("head"),), ((runs("row"),),), (1,))
    xml = rendered(with_blocks(Paragraph(runs("leads")), table, Paragraph(runs("follows"))))
    assert re.search(r'<w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">leads<', xml)
    assert not re.search(r'<w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">follows<', xml)


@given(st.integers(100, 20_000), st.lists(st.integers(1, 50), min_size=1, max_size=12))
def test_widths_add_up(width: int, shares: list[int]) -> None:
    assert sum(shared(width, shares)) == width


@pytest.mark.parametrize("widths", [(1,), (1, 0), (1, -1, 2)])
def test_a_table_out_of_shape_is_a_defect(widths: tuple[int, ...]) -> None:
    with pytest.raises(DefectFound, match="render-table-shape"):
        rendered(with_blocks(Table((runs("a"), runs("b")), ((runs("c"), runs("d")),), widths)))


def test_a_look_and_a_language_are_marked_on_the_run() -> None:
    xml = rendered(document())
    assert (
        '<w:r><w:rPr><w:i/><w:iCs/><w:lang w:val="fr-CA"/></w:rPr><w:t xml:space="preserve">On reste ensemble.' in xml
    )
    assert '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t xml:space="preserve">st<' in xml
    assert '<w:lang w:val="oj" w:eastAsia="oj" w:bidi="oj"/>' in rendered(with_text("miigwech", language="oj"))
    assert "w:lang" not in rendered(with_text("home", language="en")).partition(">home<")[0][-80:]


def test_syllabics_name_their_font() -> None:
    xml = rendered(with_text("ᑭᓴᓇ Roy"))
    styled = '<w:r><w:rPr><w:rStyle w:val="Syllabics"/></w:rPr><w:t xml:space="preserve">ᑭᓴᓇ</w:t></w:r>'
    assert styled + '<w:r><w:t xml:space="preserve"> Roy</w:t></w:r>' in xml
    styles = part(render_word(document(), ENGLISH), "word/styles.xml")
    assert re.search(r'"Syllabics".*?w:cs="Noto Sans Canadian Aboriginal"', styles)


def test_a_raised_word_in_a_field_keeps_the_look_of_the_template() -> None:
    bold = '<w:p><w:r><w:rPr><w:b/><w:sz w:val="30"/></w:rPr><w:t>Le {{ ordered_on }}.</w:t></w:r></w:p>'
    whole = document(ordered_on=(Run("1"), Run("er", raised=True), Run(" mai")))
    xml = rendered(whole, compiled(with_body(bold)))
    assert (
        '<w:rPr><w:b/><w:sz w:val="30"/><w:vertAlign w:val="superscript"/></w:rPr><w:t xml:space="preserve">er<' in xml
    )
    assert "Le 1er mai." in shown(xml)


def test_tables_that_touch_are_held_apart() -> None:
    table = Table((runs("a"),), ((runs("b"),),), (1,))
    xml = rendered(with_blocks(table, table))
    assert "</w:tbl><w:tbl>" not in xml
    assert xml.count('<w:pStyle w:val="TableGap"/>') == 1


def test_a_slot_in_a_cell_ends_with_a_paragraph() -> None:
    cell = '<w:tc><w:tcPr><w:tcW w:w="5000" w:type="dxa"/></w:tcPr>{}</w:tc>'
    table = (
        '<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="5000"/></w:tblGrid>'
        f"<w:tr>{cell.format(line('{{p section_money }}'))}</w:tr></w:tbl>"
    )
    slots = line("{{p section_family }}") + line("{{p section_conditions }}")
    xml = rendered(document(), compiled(with_body(slots + table, slot="")))
    assert "</w:tbl></w:tc>" not in xml
    assert '<w:tblW w:w="4770" w:type="dxa"/>' in xml  # narrower than the cell it stands in


def test_a_slot_for_the_text_alone_leaves_the_heading_to_the_template() -> None:
    body = line("Ma famille", "Heading2") + "".join(
        line(f"{{{{p {slot} }}}}") for slot in ("text_family", "section_money")
    )
    lines = shown(rendered(document(), compiled(with_body(body, slot="{{p section_conditions }}"))))
    assert "Family" not in lines
    assert lines.index("Ma famille") + 1 == lines.index("She was born in 1991. Her aunt agrees.")


def test_a_draft_has_its_sources_beside_each_sentence_and_a_final_has_none() -> None:
    file = render_word(document(draft=True), ENGLISH)
    comments = part(file, "word/comments.xml")
    assert shown(comments) == ["Herself, interview", "Aunt, by telephone & letter"]
    assert re.search(r'<w:commentRangeStart w:id="1"/><w:r><w:t xml:space="preserve">Her aunt agrees.</w:t></w:r><w:commentRangeEnd w:id="1"/>', part(file))  # fmt: skip  # noqa: E501
    assert "DRAFT" in shown(part(file, "word/header1.xml"))
    final = render_word(document(), ENGLISH)
    with zipfile.ZipFile(io.BytesIO(final)) as archive:
        assert not [name for name in archive.namelist() if "comment" in name]
        assert not any(b"omment" in archive.read(name) for name in archive.namelist())


def test_an_unknown_source_or_field_is_a_defect() -> None:
    with pytest.raises(DefectFound, match="render-source-unknown"):
        render_word(replace(document(draft=True), sources={}), ENGLISH)
    whole = document()
    with pytest.raises(DefectFound, match=r"render-field-missing.*judge"):
        render_word(replace(whole, fields={k: v for k, v in whole.fields.items() if k != "judge"}), ENGLISH)


def test_what_has_not_been_worded_is_a_defect() -> None:
    for block in (Prose({"en": "*notes*"}), Quotation("a", "oj", {}, None)):  # type: ignore[arg-type]
        with pytest.raises(DefectFound, match="render-unworded"):
            rendered(with_blocks(block))


def test_a_template_of_the_other_language_is_a_defect() -> None:
    with pytest.raises(DefectFound, match="render-template-language"):
        render_word(document("fr"), ENGLISH)


def test_the_same_document_gives_the_same_bytes_without_a_clock() -> None:
    first = render_word(document(draft=True), ENGLISH)
    assert first == render_word(document(draft=True), compiled())
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.testzip() is None
        assert archive.namelist()[0] == "[Content_Types].xml"
        assert not any(re.search(rb"20\d\d-\d\d-\d\dT", archive.read(name)) for name in archive.namelist())


def test_properties_say_the_title_the_language_and_no_person() -> None:
    core = part(render_word(document("fr"), FRENCH), "docProps/core.xml")
    tree = {str(etree.QName(each).localname): each.text for each in etree.fromstring(core.encode())}
    assert tree == {
        "title": "Report on D’Arcy & others", "creator": "reportgen", "lastModifiedBy": "reportgen",
        "language": "fr-CA",
    }  # fmt: skip


def test_a_condition_without_words_leaves_no_row_and_no_paragraph() -> None:
    with_judge, without = rendered(document()), rendered(document(judge=()))
    assert with_judge.count("<w:tr>") == without.count("<w:tr>") + 1
    assert "Judge" not in shown(without)
    assert "" not in shown(rendered(document(copies=(), office_phone=())))[:4]


def test_no_empty_paragraph_stands_for_space() -> None:
    body = re.sub(r"<w:tbl>.*?</w:tbl>", "", rendered(document(copies=())))
    assert "" not in shown(body)


@pytest.mark.parametrize(("language", "draft"), [("en", False), ("en", True), ("fr", False), ("fr", True)])
def test_the_file_is_valid_office_open_xml(language: str, draft: bool, tmp_path: Path) -> None:
    from ooxml_integrity import check
    from openxml_audit import OpenXmlValidator

    path = tmp_path / "report.docx"
    whole = document(language, draft=draft, subject_name=runs("ᑭᓴᓇ"), office_address=runs("a\nb"))  # type: ignore[arg-type]
    path.write_bytes(render_word(whole, ENGLISH if language == "en" else FRENCH))
    assert OpenXmlValidator().validate(path).errors == []
    assert [str(each) for each in check(str(path))] == []


def test_python_docx_opens_it() -> None:
    import docx

    opened = docx.Document(io.BytesIO(render_word(document(), ENGLISH)))
    assert opened.core_properties.title == "Report on D’Arcy & others"
    assert [each.text for each in opened.paragraphs if each.style and each.style.name == "Heading 2"][1:] == [
        "Family", "Money", "Conditions",
    ]  # fmt: skip


def test_an_item_stays_with_the_reason_beneath_it() -> None:
    item, reason = NumberedList((runs("item"),)), Paragraph(runs("reason"), continues=True)
    held = re.compile(r"<w:keepNext/><w:numPr>.{0,99}</w:numPr></w:pPr><w:r><w:t[^>]*>item<")
    assert held.search(rendered(with_blocks(item, reason)))
    assert not held.search(rendered(with_blocks(item, Paragraph(runs("prose")))))


def test_the_last_paragraph_stays_with_the_signature() -> None:
    xml = rendered(document())
    assert xml.index("<w:keepNext/>", xml.rindex("<w:numPr>")) < xml.index("[officer_name]")


def test_every_style_is_used_by_a_block() -> None:
    used = set(re.findall(r'<w:(?:pStyle|tblStyle|rStyle) w:val="(\w+)"', rendered(with_text("ᑭ"))))
    used |= set(re.findall(r'<w:(?:pStyle|tblStyle|rStyle) w:val="(\w+)"', rendered(document())))
    used |= set(re.findall(r'<w:pStyle w:val="(\w+)"', rendered(with_blocks(Paragraph(runs("a"), continues=True)))))
    assert {ENGLISH.styles[name] for name in STYLES} - used <= {"TableGap"}


def test_a_quotation_is_held_to_who_said_it() -> None:
    xml = rendered(with_blocks(QuoteBlock(runs("a"), runs("b")), QuoteBlock(runs("c"))))
    assert '<w:pStyle w:val="Quote"/><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">a<' in xml
    assert '<w:pStyle w:val="Quote"/></w:pPr><w:r><w:t xml:space="preserve">c<' in xml


def test_an_empty_numbered_list_takes_no_number() -> None:
    xml = rendered(with_blocks(NumberedList(()), NumberedList((runs("a"),))))
    assert "w:numId" in tags_of(xml)
