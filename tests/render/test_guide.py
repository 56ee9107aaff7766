"""An interview guide as a Word file: sound, the same each time, read back whole, refused with its place."""

from __future__ import annotations

import contextlib
import io
import re
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from lxml import etree

from reportgen.errors import DefectFound, InputError
from reportgen.kinds import kind_ids, load_kind
from reportgen.language import LANGUAGES, message
from reportgen.output.guide import guide_file, guide_of
from reportgen.render.guide.reader import read_guide
from reportgen.render.guide.writer import guide_docx
from reportgen.report.guide import FilledGuide, GuidePlace, GuideReply, places
from reportgen.report.model import Language
from tests.render.guides import W14, Element, W, changed, controls, edited, fill, parts, put, zipped

ALL = [pytest.param(kind, code, id=f"{kind}-{code}") for kind in kind_ids() for code in LANGUAGES]
BODY = "word/document.xml"
HOME = GuidePlace("Residence and community", "City, town or community")


@cache
def blank(kind: str = "psr", language: Language = "en") -> bytes:
    return guide_file(load_kind(kind), language, fillable=True)


def reply(filled: FilledGuide, path: str, entry: int = 0) -> GuideReply:
    return next(
        one for one in filled.replies if f"{one.list_path}.{one.path}".strip(".") == path and one.entry == entry
    )


def with_answer(tag: str, xml: str) -> bytes:
    """Return the guide with WordprocessingML of one's own in a control, which no longer shows its placeholder."""

    def edit(root: Element) -> None:
        (sdt,) = controls(root)[tag]
        content, properties = sdt.find(f"{W}sdtContent"), sdt.find(f"{W}sdtPr")
        assert content is not None
        assert properties is not None
        for each in [*content]:
            content.remove(each)
        for each in properties.findall(f"{W}showingPlcHdr"):
            properties.remove(each)
        spaces = f'xmlns:w="{W[1:-1]}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        for each in etree.fromstring(f"<all {spaces}>{xml}</all>"):
            content.append(each)

    return edited(blank(), edit)


def run(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


# -- the file


@pytest.mark.parametrize("fillable", [True, False], ids=["fillable", "to-print"])
@pytest.mark.parametrize(("kind", "language"), ALL)
def test_each_guide_is_a_sound_word_file(kind: str, language: Language, fillable: bool, tmp_path: Path) -> None:
    from ooxml_integrity import check
    from openxml_audit import OpenXmlValidator

    content = guide_file(load_kind(kind), language, fillable=fillable, number="26-0413")
    assert content == guide_file(load_kind(kind), language, fillable=fillable, number="26-0413")
    path = tmp_path / "guide.docx"
    path.write_bytes(content)
    assert OpenXmlValidator().validate(path).errors == []
    assert [str(finding) for finding in check(str(path))] == []
    inside = parts(content)
    core = inside["docProps/core.xml"].decode()
    assert f"<dc:title>{guide_of(load_kind(kind), language).title}</dc:title>" in core.replace("&amp;", "&")
    assert f"<dc:language>{language}-CA</dc:language>" in core
    assert f'w:val="{language}-CA"' in inside["word/styles.xml"].decode()
    assert "26-0413" in inside["word/header1.xml"].decode()
    assert ('<w:pgSz w:w="12240" w:h="15840"/>') in inside[BODY].decode()


@pytest.mark.parametrize("fillable", [True, False])
def test_a_filled_guide_is_a_sound_word_file_too(fillable: bool, tmp_path: Path) -> None:
    """The typing of these tests is such as Word could have done."""
    from openxml_audit import OpenXmlValidator

    path = tmp_path / "guide.docx"
    said = {"residence.community": "Hearst\tOntario\nCanada", "family.relatives#6.person.name": "A"} if fillable else {}
    path.write_bytes(fill(blank(), said))
    found = [str(one) for one in OpenXmlValidator().validate(path).errors]
    assert [one for one in found if "proofErr" not in one and "appearance" not in one] == []


def test_every_question_has_its_control_and_no_number_twice() -> None:
    guide = guide_of(load_kind("psr"), "en")
    root = etree.fromstring(parts(blank())[BODY])
    there = controls(root)
    assert {str(mark) for mark, _ in places(guide)} <= there.keys()
    ids = [each.get(f"{W}val") for each in root.iter(f"{W}id")]
    assert len(set(ids)) == len(ids)
    for sdt in root.iter(f"{W}sdt"):
        alias = sdt.find(f"{W}sdtPr/{W}alias")
        assert alias is not None
        assert 0 < len(alias.get(f"{W}val", "")) <= 64
    for listed in root.iter(f"{W}dropDownList"):
        for name in ("displayText", "value"):
            said = [each.get(f"{W}{name}") for each in listed]
            assert len(set(said)) == len(said)  # Word refuses two alike


def test_the_form_to_print_has_boxes_and_lines_and_no_control() -> None:
    inside = parts(guide_file(load_kind("psr"), "fr", fillable=False))
    body = inside[BODY].decode()
    assert "<w:sdt>" not in body
    assert body.count("\u2610") > 50
    assert "customXml/item1.xml" not in inside
    assert "word/glossary/document.xml" not in inside


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_an_empty_field_shows_is_in_the_language_of_the_guide(language: Language) -> None:
    guide, inside = guide_of(load_kind("psr"), language), parts(blank("psr", language))
    shown = {
        "".join(map(str, each.itertext()))
        for each in etree.fromstring(inside["word/glossary/document.xml"]).iter(f"{W}p")
    }
    assert shown == {guide.words[name] for name in ("write", "write-more", "day", "choose")}
    named = set(re.findall(r'<w:docPart w:val="(\w+)"', inside[BODY].decode()))
    assert named == set(re.findall(r'<w:name w:val="(Guide\w+)"', inside["word/glossary/document.xml"].decode()))


def test_the_words_of_a_guide_are_all_asked_for() -> None:
    from dataclasses import replace

    guide = guide_of(load_kind("psr"), "en")
    with pytest.raises(DefectFound):
        guide_docx(replace(guide, words={}), fillable=True)


def test_headings_are_headings_and_columns_fill_the_page() -> None:
    root = etree.fromstring(parts(blank())[BODY])
    styles = [each.get(f"{W}val", "") for each in root.iter(f"{W}pStyle")]
    assert styles.count("Heading1") == 1
    assert styles.count("Heading2") == len(guide_of(load_kind("psr"), "en").sections) + 1
    for table in root.iter(f"{W}tbl"):
        grid = [int(each.get(f"{W}w", "0")) for each in table.iterfind(f"{W}tblGrid/{W}gridCol")]
        assert 10_000 < sum(grid) <= 10_224
        for row in table.iterfind(f"{W}tr"):
            spans = [each.find(f"{W}tcPr/{W}gridSpan") for each in row.iterfind(f"{W}tc")]
            assert sum(1 if span is None else int(span.get(f"{W}val", "1")) for span in spans) == len(grid)


# -- read back


def test_what_word_does_to_text_does_not_show_in_it() -> None:
    said = (
        '<w:bookmarkStart w:id="0" w:name="_GoBack"/>'
        + run("She’s in ")
        + '<w:proofErr w:type="spellStart"/><w:r w:rsidR="00AB12CD"><w:rPr><w:i/></w:rPr><w:lastRenderedPageBreak/>'
        "<w:t>Moos</w:t></w:r>"
        + run("onee")
        + '<w:proofErr w:type="spellEnd"/><w:bookmarkEnd w:id="0"/>'
        + "<w:r><w:br/><w:t>«\N{NO-BREAK SPACE}là</w:t><w:tab/><w:t>-bas\N{NO-BREAK SPACE}» — 1</w:t>"
        + "<w:noBreakHyphen/><w:t>2</w:t></w:r>"
        + '<w:smartTag w:element="place"><w:r><w:t xml:space="preserve"> Hearst</w:t></w:r></w:smartTag>'
        + '<w:hyperlink w:anchor="x"><w:r><w:t>.</w:t></w:r></w:hyperlink>'
    )
    one = reply(read_guide(with_answer("residence.community", said)), "residence.community")
    assert one.text == "She’s in Moosonee\n«\N{NO-BREAK SPACE}là\t-bas\N{NO-BREAK SPACE}» — 1-2 Hearst."
    assert one.place == HOME


def test_paragraphs_are_lines_and_empty_ones_are_too() -> None:
    def edit(root: Element) -> None:
        (sdt,) = controls(root)["family.narrative"]
        paragraph = sdt.getparent()
        content, properties = sdt.find(f"{W}sdtContent"), sdt.find(f"{W}sdtPr")
        assert paragraph is not None
        assert content is not None
        assert properties is not None
        properties.remove(properties.find(f"{W}showingPlcHdr"))  # type: ignore[arg-type]
        paragraph.addprevious(sdt)
        content.remove(content[0])
        for words in ("One", "", "Two"):
            inner = f'<w:p xmlns:w="{W[1:-1]}"><w:pPr><w:rPr><w:b/></w:rPr></w:pPr>{run(words) if words else ""}</w:p>'
            content.append(etree.fromstring(inner))

    assert reply(read_guide(edited(blank(), edit)), "family.narrative").text == "One\n\nTwo"


def test_a_placeholder_is_no_answer_and_words_in_its_place_are() -> None:
    shown = run("Type the answer here")  # another program took its marks away
    assert not reply(read_guide(with_answer("residence.community", shown)), "residence.community").has_answer

    def edit(root: Element) -> None:  # and another left them while somebody typed
        (sdt,) = controls(root)["residence.community"]
        run_ = sdt.find(f"{W}sdtContent/{W}r")
        assert run_ is not None
        run_.remove(run_[0])
        run_[0].text = "Hearst"

    assert reply(read_guide(edited(blank(), edit)), "residence.community").text == "Hearst"


def test_words_own_placeholder_in_another_language_is_no_answer() -> None:
    def edit(root: Element) -> None:
        for each in controls(root)["residence.community"][0].iter(f"{W}t"):
            each.text = "Cliquez ou appuyez ici pour entrer du texte."

    assert not reply(read_guide(edited(blank(), edit)), "residence.community").has_answer


@pytest.mark.parametrize(
    ("val", "glyph", "ticked"),
    [("1", "☒", True), ("true", "☑", True), ("on", "X", True), ("0", "☐", False), ("false", "☐", False),
     ("0", "☒", True), ("1", "☐", True), ("0", "", False)],
)  # fmt: skip
def test_a_box_is_ticked_if_it_holds_so_or_shows_so(val: str, glyph: str, ticked: bool) -> None:
    def edit(root: Element) -> None:
        (sdt,) = controls(root)["family.violence_at_home:yes"]
        next(sdt.iter(f"{W14}checked")).set(f"{W14}val", val)
        next(sdt.iter(f"{W}t")).text = glyph

    assert reply(read_guide(edited(blank(), edit)), "family.violence_at_home").ticked == (("yes",) if ticked else ())


def test_a_choice_a_day_and_a_reason_are_read() -> None:
    said: dict[str, str | bool] = {
        "residence.housing": "rent",
        "subject.born": "1990-03-04",
        "residence.since!declined": True,
    }
    filled = read_guide(fill(blank(), said))
    housing, born = reply(filled, "residence.housing"), reply(filled, "subject.born")
    assert (housing.text, housing.value) == ("Is a tenant", "rent")
    assert (born.text, born.value) == ("1990-03-04", "1990-03-04")
    assert reply(filled, "residence.since").instead == ("declined",)


def test_entries_that_word_copied_are_entries_of_their_own() -> None:
    said = {f"family.relatives#{number}.person.name": f"Person {number}" for number in range(1, 8)}
    filled = read_guide(fill(blank(), said))
    names = [(one.entry, one.text) for one in filled.replies if one.path == "person.name" and one.text]
    assert names == [(number, f"Person {number}") for number in range(1, 8)]


def test_an_entry_taken_out_is_not_missed_and_the_others_move_up() -> None:
    def edit(root: Element) -> None:
        item = controls(root)["entry:family.relatives"][0]
        item.getparent().remove(item)  # type: ignore[union-attr]

    content = fill(blank(), {"family.relatives#2.person.name": "Rose"})
    filled = read_guide(edited(content, edit))
    assert reply(filled, "family.relatives.person.name", 1).text == "Rose"
    assert filled.missing_places == ()


def test_entries_keep_their_numbers_where_the_lists_own_control_is_gone() -> None:
    def edit(root: Element) -> None:
        for tag in ("entry:family.relatives", "entries:family.relatives"):
            for sdt in controls(root)[tag]:
                content = sdt.find(f"{W}sdtContent")
                assert content is not None
                for each in [*content]:
                    sdt.addprevious(each)
                sdt.getparent().remove(sdt)  # type: ignore[union-attr]

    content = fill(blank(), {"family.relatives#1.person.name": "Rose", "family.relatives#3.person.name": "Paul"})
    filled = read_guide(edited(content, edit))
    assert [reply(filled, "family.relatives.person.name", each).text for each in (1, 2, 3)] == ["Rose", "", "Paul"]


def test_tracked_insertions_are_text_and_what_was_struck_out_is_told() -> None:
    mark = 'w:id="9" w:author="A" w:date="2026-01-01T00:00:00Z"'
    said = (
        f"<w:ins {mark}>{run('Hearst')}</w:ins>"
        f"<w:del {mark}><w:r><w:delText>Kapuskasing</w:delText></w:r></w:del>"
        f"<w:moveFrom {mark}>{run('moved away')}</w:moveFrom><w:moveTo {mark}>{run(', Ontario')}</w:moveTo>"
    )
    filled = read_guide(with_answer("residence.community", said))
    assert reply(filled, "residence.community").text == "Hearst, Ontario"
    assert [(one.sort, one.text, one.place) for one in filled.leftovers] == [
        ("deleted", "Kapuskasing", HOME), ("deleted", "moved away", HOME),
    ]  # fmt: skip


# -- nothing is lost in silence


def beside(root: Element, tag: str, xml: str) -> None:
    """Put WordprocessingML into the paragraph of a control, after it."""
    (sdt,) = controls(root)[tag]
    sdt.addnext(etree.fromstring(xml.replace(">", f' xmlns:w="{W[1:-1]}">', 1)))


def test_text_beside_a_field_is_told_with_its_place() -> None:
    filled = read_guide(edited(blank(), lambda root: beside(root, "residence.community", run("ask again"))))
    assert [(one.sort, one.text, one.place) for one in filled.leftovers] == [("text", "ask again", HOME)]
    assert not reply(filled, "residence.community").has_answer


def test_text_typed_into_a_label_is_told_with_the_label() -> None:
    def edit(root: Element) -> None:
        label = next(each for each in root.iter(f"{W}t") if each.text == HOME.question)
        label.text = f"{HOME.question} – not sure"

    (one,) = read_guide(edited(blank(), edit)).leftovers
    assert one.text == "City, town or community – not sure"
    assert one.place.heading == HOME.heading


def test_comments_notes_headers_and_pictures_are_told() -> None:
    picture = (
        '<w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/></w:drawing></w:r>'
    )

    def edit(root: Element) -> None:
        beside(root, "residence.community", picture)
        beside(root, "residence.community", '<w:r><w:commentReference w:id="4"/></w:r>')

    inside = parts(edited(blank(), edit))
    space = f'xmlns:w="{W[1:-1]}"'
    inside["word/comments.xml"] = (
        f'<w:comments {space}><w:comment w:id="4"><w:p>{run("Check")}</w:p></w:comment></w:comments>'.encode()
    )
    inside["word/footnotes.xml"] = (
        f"<w:footnotes {space}><w:footnote><w:p>{run('See')}</w:p></w:footnote></w:footnotes>".encode()
    )
    inside["word/header1.xml"] = inside["word/header1.xml"].replace(
        b"</w:hdr>", f"<w:p>{run('Roy')}</w:p></w:hdr>".encode()
    )
    left = read_guide(zipped(inside)).leftovers
    assert [(one.sort, one.text, one.place) for one in left] == [
        ("picture", "", HOME), ("comment", "Check", HOME), ("note", "See", GuidePlace()),
        ("header", "Roy", GuidePlace()),
    ]  # fmt: skip


def test_a_page_number_is_not_somebodys_text() -> None:
    inside = parts(blank())
    inside["word/footer1.xml"] = inside["word/footer1.xml"].replace(b"<w:t>1</w:t>", b"<w:t>17</w:t>")
    assert read_guide(zipped(inside)).leftovers == ()


def test_a_field_that_was_deleted_is_told_once() -> None:
    def edit(root: Element) -> None:
        for tag in ("residence.community", "family.violence_at_home:yes", "family.violence_at_home:no"):
            (sdt,) = controls(root)[tag]
            sdt.getparent().remove(sdt)  # type: ignore[union-attr]

    filled = read_guide(edited(blank(), edit))
    assert [place.question for place in filled.missing_places] == [
        "Was there violence in the home where the person grew up?", HOME.question,
    ]  # fmt: skip


def test_text_of_a_text_box_stands_once() -> None:
    box = f"<w:txbxContent><w:p>{run('aside')}</w:p></w:txbxContent>"
    ways = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    both = f"<w:r><mc:AlternateContent>{ways}</mc:AlternateContent></w:r>"
    spaced = both.replace(
        "<mc:AlternateContent>",
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">',
    )
    filled = read_guide(edited(blank(), lambda root: beside(root, "residence.community", spaced)))
    assert [one.text for one in filled.leftovers] == ["aside"]


# -- refused


def refused(content: bytes) -> InputError:
    with pytest.raises(InputError) as caught:
        read_guide(content)
    for language in LANGUAGES:
        said, hint = message(caught.value, language)
        assert caught.value.key not in said
        assert "{" not in said + hint
    return caught.value


def test_a_truncated_file_is_refused() -> None:
    for length in (0, 3, 100, len(blank()) // 2, len(blank()) - 10):
        assert refused(blank()[:length]).key == "guide-not-word"


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "guide-not-word"), (b"%PDF-1.7", "guide-not-word"), (b"name,value\n", "guide-not-word"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "guide-locked-or-old"),
        (b"PK" + b"\0" * 21_000_000, "guide-too-large"),
    ],
    ids=["empty", "pdf", "csv", "password", "large"],
)  # fmt: skip
def test_what_is_no_word_file_is_refused(content: bytes, key: str) -> None:
    assert refused(content).key == key


def test_a_file_that_unpacks_beyond_bounds_is_refused() -> None:
    assert refused(zipped({**parts(blank()), "word/media/x.bin": b"\0" * 70_000_000})).key == "guide-too-large"
    assert refused(changed(blank(), body=lambda part: part + b" " * 11_000_000)).key == "guide-too-large"


def test_another_word_file_is_refused() -> None:
    template = (load_kind("psr").template("en")).read_bytes()
    assert refused(template).key == "guide-not-ours"
    assert refused(guide_file(load_kind("psr"), "en", fillable=False)).key == "guide-not-ours"


@pytest.mark.parametrize("gone", [BODY, "[Content_Types].xml", "customXml/item1.xml"])
def test_a_missing_part_is_refused(gone: str) -> None:
    inside = {name: part for name, part in parts(blank()).items() if name != gone}
    assert refused(zipped(inside)).key == ("guide-not-ours" if "custom" in gone else "guide-not-word")


def test_macros_objects_and_links_are_refused() -> None:
    inside = parts(blank())
    types = inside["[Content_Types].xml"].replace(b"document.main+xml", b"document.macroEnabled.main+xml")
    assert refused(zipped({**inside, "[Content_Types].xml": types})).key == "guide-macros"
    assert refused(zipped({**inside, "word/vbaProject.bin": b"x"})).key == "guide-macros"
    assert refused(zipped({**inside, "word/embeddings/oleObject1.bin": b"x"})).key == "guide-embedded"
    rels = inside["word/_rels/document.xml.rels"].replace(
        b"</Relationships>",
        b'<Relationship Id="rId99" Type="x/image" Target="http://127.0.0.1/a.png" TargetMode="External"/>'
        b"</Relationships>",
    )
    assert refused(zipped({**inside, "word/_rels/document.xml.rels": rels})).key == "guide-linked"
    assert refused(edited(blank(), lambda root: beside(root, "residence.community", "<w:r><w:object/></w:r>"))).key == (
        "guide-embedded"
    )


def test_an_address_that_word_made_a_link_of_is_only_text() -> None:
    inside = parts(blank())
    rels = inside["word/_rels/document.xml.rels"].replace(
        b"</Relationships>",
        b'<Relationship Id="rId99" Type="x/hyperlink" Target="mailto:a@b.ca" TargetMode="External"/></Relationships>',
    )
    assert read_guide(zipped({**inside, "word/_rels/document.xml.rels": rels})).leftovers == ()


def test_a_document_type_is_refused() -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa">]>'
    assert refused(changed(blank(), body=lambda part: part.replace(b"?>", b"?>" + bomb, 1))).key == "guide-doctype"


def test_a_body_that_is_no_xml_is_refused_at_its_place() -> None:
    def cut(part: bytes) -> bytes:
        at = part.index(b'w:val="residence.community"') + 200
        return part[:at]

    def clash(part: bytes) -> bytes:
        at = part.index(b"</w:sdtContent>", part.index(b'w:val="residence.community"'))
        return part[:at] + b"</w:oops>" + part[at:]

    for damage in (cut, clash):
        why = refused(changed(blank(), body=damage))
        assert (why.key, why.facts) == ("guide-damaged", {"heading": HOME.heading, "question": HOME.question})
    assert message(why, "en")[0] == (
        "The file is damaged at “City, town or community”, under “Residence and community”."
    )
    nowhere = refused(changed(blank(), body=lambda _: b"<broken"))
    assert message(nowhere, "en")[0] == "The file is damaged."
    assert refused(changed(blank(), map=lambda part: part[:-20])).key == "guide-damaged"


def test_elements_within_elements_without_end_are_refused() -> None:
    def deep(part: bytes) -> bytes:
        at = part.index(b"</w:body>")
        return part[:at] + b"<w:ins>" * 5000 + b"</w:ins>" * 5000 + part[at:]

    assert refused(changed(blank(), body=deep)).key == "guide-damaged"


def test_a_field_under_another_name_is_refused_at_its_place() -> None:
    why = refused(
        changed(blank(), body=lambda part: part.replace(b'w:tag w:val="residence.since"', b'w:tag w:val="residence.x"'))
    )
    assert (why.key, why.facts["heading"]) == ("guide-unknown-answer", HOME.heading)


def test_a_field_inside_another_is_refused_at_its_place() -> None:
    def edit(root: Element) -> None:
        (inner,), (outer,) = controls(root)["residence.since"], controls(root)["residence.community"]
        outer.find(f"{W}sdtContent").append(inner)  # type: ignore[union-attr]

    why = refused(edited(blank(), edit))
    assert (why.key, why.facts["heading"]) == ("guide-nested", HOME.heading)


def test_two_fields_of_one_question_that_disagree_are_refused_and_two_that_agree_are_one() -> None:
    import copy
    import random

    def twice(first: str, second: str) -> Callable[[Element], None]:
        def edit(root: Element) -> None:
            (sdt,) = controls(root)["residence.community"]
            other = copy.deepcopy(sdt)
            sdt.addnext(other)
            for each, said in ((sdt, first), (other, second)):
                if said:
                    put(each, said, random.Random(1))  # noqa: S311 - a form of typing

        return edit

    why = refused(edited(blank(), twice("Hearst", "Moosonee")))
    assert (why.key, why.facts) == ("guide-twice", {"heading": HOME.heading, "question": HOME.question})
    for first, second in (("Hearst", "Hearst"), ("Hearst", ""), ("", "Hearst")):
        assert reply(read_guide(edited(blank(), twice(first, second))), "residence.community").text == "Hearst"


def test_a_guide_whose_fields_lost_their_names_is_refused() -> None:
    assert (
        refused(changed(blank(), body=lambda part: re.sub(rb"<w:tag [^>]*/>", b"", part))).key == "guide-other-program"
    )


def test_no_answer_stands_in_an_error() -> None:
    content = fill(blank(), {"residence.community": "Moosonee"})
    why = refused(changed(content, body=lambda part: part[:-40]))
    assert "Moosonee" not in str(why) + repr(why.facts)


def test_random_damage_is_refused_or_read_and_never_anything_else() -> None:
    import random

    chance = random.Random(4)  # noqa: S311 - damage, no secret
    body = parts(blank())[BODY]
    for _ in range(60):
        at = chance.randrange(len(body))
        broken = body[:at] + bytes([chance.randrange(256)]) + body[at + chance.randint(0, 3) :]
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            for name, part in parts(blank()).items():
                archive.writestr(name, broken if name == BODY else part)
        with contextlib.suppress(InputError):
            read_guide(out.getvalue())
