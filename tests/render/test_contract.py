from __future__ import annotations

import re
from pathlib import Path

import pytest

from reportgen.errors import ReportgenError
from reportgen.render.word.template.check import check_content, check_template, compare_templates
from reportgen.render.word.template.contract import TemplateNote, language_of
from tests.render.documents import CONTRACT, TEMPLATES, changed, line, text, with_body

W = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"


def problems(file: bytes, language: str = "en") -> list[ReportgenError]:
    return [each for each in check_content(file, CONTRACT, language) if not isinstance(each, TemplateNote)]


def keys(file: bytes, language: str = "en") -> list[str]:
    return [each.key for each in problems(file, language)]


def only(file: bytes) -> ReportgenError:
    found = problems(file)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_our_templates_keep_the_contract_without_a_note(language: str) -> None:
    assert check_template(TEMPLATES[language], CONTRACT) == ()


def test_our_two_languages_are_alike() -> None:
    assert compare_templates(TEMPLATES["en"], TEMPLATES["fr"], CONTRACT) == ()


def test_two_languages_that_differ_are_told_apart(tmp_path: Path) -> None:
    other = tmp_path / "template.fr.docx"
    other.write_bytes(
        changed(
            {
                "word/document.xml": lambda xml: xml.replace("{{ custody }}", "{{ copies }}"),
                "word/styles.xml": lambda xml: xml.replace('"Copies"/>', '"Exemplaires"/>'),
            },
            "fr",
        )
    )
    found = {(each.facts["what"], each.facts["name"], each.facts["language"]) for each in compare_templates(TEMPLATES["en"], other, CONTRACT)}  # fmt: skip  # noqa: E501
    assert found == {("field", "custody", "en"), ("style", "copies", "en"), ("style", "exemplaires", "fr")}


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("{{ courtname }}", "template-unknown-field"),
        ("{{ offence.count }}", "template-tag-construct"),
        ("{{ court_name | upper }}", "template-tag-construct"),
        ("{{ court_name() }}", "template-tag-construct"),
        ("{{ court_name.upper }}", "template-tag-construct"),
        ("{{ 7 * 7 }}", "template-tag-construct"),
        ("{{ 'x' }}", "template-tag-construct"),
        ("{{ }}", "template-tag-empty"),
        ("{{ court_name.__class__.__mro__ }}", "template-tag-forbidden"),
        ("{{ self.__init__.__globals__ }}", "template-tag-forbidden"),
        ("{{ ''.__class__ }}", "template-tag-forbidden"),
        ("{{ cycler.next }}", "template-tag-forbidden"),
        ("{{ lipsum.x }}", "template-tag-forbidden"),
        ("{% for x in range(999999999) %}a{% endfor %}", "template-tag-construct"),
        ("{% set x = 1 %}", "template-tag-construct"),
        ("{% include 'a' %}", "template-tag-construct"),
        ("{% raw %}", "template-tag-construct"),
        ("{%r if judge %}", "template-tag-construct"),
        ("{{r judge }}", "template-tag-construct"),
        ("{{ judge", "template-tag-unclosed"),
        ("judge }}", "template-tag-unclosed"),
        ("{% if judge %}a", "template-tag-unpaired"),
        ("a{% endif %}", "template-tag-unpaired"),
        ("{% if judge %}a{% endfor %}b", "template-tag-unpaired"),
        ("{% if judge %}a{% else %}b{% else %}c{% endif %}", "template-tag-unpaired"),
        ("{% for a in offence %}{{ a.count }}{% endfor %}", "template-unknown-list"),
        ("{% for judge in offences %}{{ judge.count }}{% endfor %}", "template-row-name-taken"),
        ("{{ body }}", "template-slot-needs-p"),
        ("{{p judge }}", "template-unknown-slot"),
        ("{{p section_famly }}", "template-unknown-slot"),
        ("Here: {{p body }}", "template-slot-shares"),
        ("Here: {%p if judge %}", "template-tag-shares"),
        ("{%tr if judge %}", "template-tag-outside-table"),
        ("+++FOR x IN y+++", "template-tag-foreign"),
        ("{#each offences}", "template-tag-foreign"),
        ("{judge}", "template-tag-foreign"),
        ("${judge}", "template-tag-foreign"),
        ("[[judge]]", "template-tag-foreign"),
    ],
)
def test_a_tag_that_breaks_the_contract(words: str, key: str) -> None:
    assert key in keys(with_body(line(words)))


@pytest.mark.parametrize(
    "words",
    ["{{ judge }}", "{% if judge and not crown or custody %}x{% endif %}", "{# a note #}", "{a, b}", "«mot»", "f(x)"],
)
def test_what_is_allowed_is_let_be(words: str) -> None:
    assert keys(with_body(line(words))) == []


def test_a_problem_says_where_it_is_and_what_is_near() -> None:
    found = only(with_body(line("Bail", "Heading3") + line("one") + line("two {{ court_nam }} three")))
    assert found.key == "template-unknown-field"
    assert found.facts == {
        "part": "body", "heading": "Bail", "paragraph": 2, "table": 0, "row": 0, "cell": 0,
        "quote": "{{ court_nam }}", "name": "court_nam", "nearest": "court_name",
    }  # fmt: skip


def test_a_problem_in_a_table_counts_tables_rows_and_cells() -> None:
    cell = "<w:tc><w:tcPr/>{}</w:tc>"
    row = f"<w:tr>{cell.format(line('a'))}{cell.format(line('b {{ jugde }}'))}</w:tr>"
    found = only(with_body(f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr>{cell.format(line('h')) * 2}</w:tr>{row}</w:tbl>"))
    assert {k: found.facts[k] for k in ("table", "row", "cell", "paragraph", "nearest")} == {
        "table": 2, "row": 2, "cell": 2, "paragraph": 0, "nearest": "judge",
    }  # fmt: skip


def test_a_problem_in_a_header_names_it() -> None:
    file = changed({"word/header2.xml": lambda xml: xml.replace("{{ court_files }}", "{{ court_file }}")})
    assert [each.facts["part"] for each in problems(file)] == ["header-first"]


def test_a_row_knows_only_its_own_keys() -> None:
    file = changed({"word/document.xml": lambda xml: xml.replace("{{ offence.count }}", "{{ offence.cuont }}")})
    found = only(file)
    assert (found.facts["name"], found.facts["nearest"]) == ("offence.cuont", "offence.count")
    assert found.facts["heading"] == "Offences"


def test_every_section_has_exactly_one_slot() -> None:
    missing = problems(with_body(line("{{p section_family }}"), slot="{{p section_money }}"))
    assert [(each.key, each.facts["name"]) for each in missing] == [("template-slot-missing", "conditions")]
    twice = problems(with_body(line("{{p section_family }}")))
    assert [(each.key, each.facts["name"]) for each in twice] == [("template-section-twice", "family")]
    assert keys(with_body(line("{{p body }}"))) == ["template-slot-twice"]


def test_a_slot_stands_in_the_body_and_always() -> None:
    inside = line("{%p if judge %}") + line("{{p section_family }}") + line("{%p endif %}")
    slots = line("{{p section_money }}") + line("{{p section_conditions }}")
    assert keys(with_body(inside + slots, slot="")) == ["template-slot-place"]


def test_pairs_stand_in_the_same_place() -> None:
    assert keys(with_body(line("{%p if judge %}") + line("a {% endif %}"))) == ["template-tag-pair-differs"]
    assert keys(with_body(line("a {% if judge %}") + line("b {% endif %}"))) == ["template-tag-across"]


def test_a_header_or_a_cell_cannot_be_left_without_a_paragraph() -> None:
    inside = line("{%p if judge %}") + line("{{ judge }}") + line("{%p endif %}")
    cell = f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/>{inside}</w:tc></w:tr></w:tbl>"
    assert keys(with_body(cell)) == ["template-may-be-empty"]


def test_a_split_tag_is_a_note_and_no_problem() -> None:
    cut = f"<w:p>{text('{{ cou')}{text('rt_name }}')}</w:p>"
    found = check_content(with_body(cut), CONTRACT, "en")
    assert [(each.key, type(each)) for each in found] == [("template-note-healed", TemplateNote)]
    assert found[0].facts["quote"] == "{{ court_name }}"


@pytest.mark.parametrize(
    ("marked", "key"),
    [
        (f"<w:p><w:ins w:id='1' w:author='J'>{text('new')}</w:ins></w:p>", "template-tracked-change"),
        ("<w:p><w:del w:id='1'><w:r><w:delText>old</w:delText></w:r></w:del></w:p>", "template-tracked-change"),
        ("<w:p><w:pPr><w:pPrChange w:id='1'><w:pPr/></w:pPrChange></w:pPr></w:p>", "template-tracked-change"),
        ("<w:p><w:r><w:instrText> INCLUDETEXT \"x\" </w:instrText></w:r></w:p>", "template-field-code"),
        ("<w:p><w:r><w:instrText> DDEAUTO a </w:instrText></w:r></w:p>", "template-field-code"),
        ("<w:p><w:fldSimple w:instr=' MERGEFIELD Nom '/></w:p>", "template-field-code"),
        ("<w:p><w:r><w:instrText> {{ judge }} </w:instrText></w:r></w:p>", "template-tag-hidden"),
    ],
)  # fmt: skip
def test_what_a_court_copy_must_not_carry(marked: str, key: str) -> None:
    assert keys(with_body(marked)) == [key]


def relation(kind: str, target: str, mode: str = "External") -> bytes:
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    added = f'<Relationship Id="rId99" Type="{office}/{kind}" Target="{target}" TargetMode="{mode}"/></Relationships>'
    return changed({"word/_rels/document.xml.rels": lambda xml: xml.replace("</Relationships>", added)})


@pytest.mark.parametrize("kind", ["attachedTemplate", "image", "oleObject", "subDocument"])
def test_what_is_fetched_from_outside_is_refused(kind: str) -> None:
    assert keys(relation(kind, "http://example.test/a")) == ["template-external"]


def test_links_to_pages_are_allowed_and_to_files_are_not() -> None:
    assert keys(relation("hyperlink", "https://www.ontario.ca")) == []
    assert keys(relation("hyperlink", "file:///etc/passwd")) == ["template-external"]
    assert keys(relation("hyperlink", "javascript:x")) == ["template-external"]


def test_embedded_files_and_comments_are_refused() -> None:
    assert keys(changed({"word/embeddings/a.bin": b"x"})) == ["template-embedded"]
    assert keys(changed({"word/activeX/a.xml": b"<a/>"})) == ["template-embedded"]
    assert keys(changed({"word/comments.xml": f"<w:comments {W}/>".encode()})) == ["template-comments"]


def test_the_styles_of_the_writer_are_there() -> None:
    file = changed(
        {"word/styles.xml": lambda xml: xml.replace('<w:name w:val="Quote Source"/>', '<w:name w:val="X"/>')}
    )
    assert (only(file).key, only(file).facts["name"]) == ("template-style-missing", "Quote Source")
    bare = changed({"word/styles.xml": lambda xml: xml.replace('<w:numPr><w:numId w:val="2"/></w:numPr>', "")})
    assert (only(bare).key, only(bare).facts["name"]) == ("template-style-numbering", "List Number")


def test_the_language_is_the_one_the_name_says() -> None:
    assert keys(TEMPLATES["fr"].read_bytes(), "en") == ["template-language"]
    american = changed({"word/styles.xml": lambda xml: xml.replace('w:lang w:val="en-CA"', 'w:lang w:val="en-US"')})
    found = only(american)
    assert (found.facts["expected"], found.facts["found"]) == ("en-CA", "en-US")
    assert [language_of(Path(name)) for name in ("template.fr.docx", "a.docx", "x.de.docx")] == ["fr", "", ""]


@pytest.mark.parametrize("header", ["word/header1.xml", "word/header2.xml"])
def test_a_ban_stands_on_every_page(header: str) -> None:
    file = changed({header: lambda xml: xml.replace("{{ ban_banner }}", "")})
    found = only(file)
    assert (found.key, found.facts["name"]) == ("template-not-on-every-page", "ban_banner")
    assert found.facts["part"] == ("header" if header.endswith("1.xml") else "header-first")


def test_notes_tell_of_the_author_of_fonts_and_of_heavy_styles() -> None:
    file = changed(
        {
            "docProps/core.xml": lambda xml: xml.replace(">reportgen<", ">Jane<"),
            "word/styles.xml": lambda xml: xml.replace("Cambria", "Aptos"),
            "word/stylesWithEffects.xml": b"<a/>",
        }
    )
    notes = check_content(file, CONTRACT, "en")
    assert [each.key for each in notes] == ["template-note-heavy-styles", "template-note-font", "template-note-author"]
    assert all(isinstance(each, TemplateNote) for each in notes)
    assert "Jane" not in "".join(str(each) for each in notes)


def test_every_problem_comes_at_once() -> None:
    assert keys(with_body(line("{{ a }} {{ b }}") + line("{% for %}") + line("{judge}"), slot="")) == [
        "template-unknown-field",
        "template-unknown-field",
        "template-tag-construct",
        "template-tag-foreign",
        "template-tag-unpaired",
        "template-body-missing",
    ]


def test_one_mistake_is_one_problem() -> None:
    assert keys(with_body(line("{% for x in range(10**9) %}a{% endfor %}"))) == ["template-tag-construct"]
    assert keys(with_body("", slot="")) == ["template-body-missing"]
    assert keys(with_body(line("{%p if judge %}"))) == ["template-slot-place", "template-tag-unpaired"]
    link = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject"
    added = f'<Relationship Id="rId99" Type="{link}" Target="embeddings/a.bin"/></Relationships>'
    rels = {"word/_rels/document.xml.rels": lambda xml: xml.replace("</Relationships>", added)}
    assert keys(changed({"word/embeddings/a.bin": b"x", **rels})) == ["template-embedded"]


def test_paragraphs_and_tables_are_counted_from_the_heading_above() -> None:
    table = "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/>{}</w:tc></w:tr></w:tbl>"
    below = table.format(line("x")) + line("{{ a }}") + table.format(line("{{ b }}"))
    found = problems(with_body(line("Bail", "Heading3") + below + line("Money", "Heading3") + below))
    assert [(each.facts["heading"], each.facts["paragraph"], each.facts["table"]) for each in found] == [
        ("Bail", 1, 0), ("Bail", 0, 2), ("Money", 1, 0), ("Money", 0, 2),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "table",
    [
        "<w:tbl><w:tr><w:trPr><w:ins w:id='1'/></w:trPr><w:tc>{}</w:tc></w:tr></w:tbl>",
        "<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel w:id='1'/></w:tcPr>{}</w:tc></w:tr></w:tbl>",
        "<w:tbl><w:tblPr><w:tblPrChange w:id='1'/></w:tblPr><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>",
    ],
)
def test_a_tracked_change_to_a_table_is_found_in_its_place(table: str) -> None:
    found = only(with_body(line("Bail", "Heading3") + table.format(line("x"))))
    assert (found.key, found.facts["heading"], found.facts["table"], found.facts["row"], found.facts["cell"]) == (
        "template-tracked-change", "Bail", 1, 1, 1,
    )  # fmt: skip


def test_a_hidden_tag_has_a_place_too() -> None:
    hidden = "<w:p><w:r><w:instrText> {{ judge }} </w:instrText></w:r></w:p>"
    found = only(with_body(line("Bail", "Heading3") + line("one") + hidden))
    assert (found.facts["heading"], found.facts["paragraph"], found.facts["quote"]) == ("Bail", 2, "{{ judge }}")


def test_a_long_quotation_is_cut_and_says_so() -> None:
    quote = only(with_body(line("{{ " + "a" * 200 + " }}"))).facts["quote"]
    assert len(quote) == 80
    assert quote.endswith("a…")


@pytest.mark.parametrize("part", ["word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels"])
def test_a_part_that_is_not_xml_is_refused(part: str) -> None:
    assert keys(changed({part: b"<w:broken"})) == ["template-not-word"]


@pytest.mark.parametrize("part", ["word/document.xml", "word/settings.xml"])
def test_a_part_in_another_encoding_is_refused(part: str) -> None:
    """In UTF-16 a document type would not be seen for what it is."""
    assert keys(changed({part: '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a><a/>'.encode("utf-16")})) == [
        "template-not-word"
    ]


def test_a_remark_in_the_properties_is_let_be() -> None:
    remark = {"docProps/core.xml": lambda xml: xml.replace("</cp:core", "<!-- made by hand --></cp:core")}
    assert keys(changed(remark)) == []


def test_the_styles_of_lists_count_with_a_list_that_is_there() -> None:
    gone = {"word/numbering.xml": lambda xml: re.sub(r"<w:num .*</w:num>", "", xml, flags=re.DOTALL)}
    assert keys(changed(gone)) == ["template-style-numbering"] * 2


def test_a_condition_that_no_one_would_write_is_refused() -> None:
    assert "template-tag-construct" in keys(with_body(line(f"{{% if {'not ' * 3000}judge %}}a{{% endif %}}")))
    nested = line("{% if judge %}" * 1500 + "a" + "{% endif %}" * 1500)
    assert keys(with_body(nested)).count("template-tag-construct") == 1
