"""Notes out of Word: what is carried over, and what is refused."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

import pytest

from reportgen.errors import InputError, MachineError
from reportgen.render.notes import check as notes_check
from reportgen.render.notes.importer import notes_from_word
from reportgen.render.subprocesses import run_limited
from tests.render.printed import W, outside, paragraph, word_file


def notes(tmp_path: Path, content: bytes) -> str:
    path = tmp_path / "notes – Ågot.docx"
    path.write_bytes(content)
    return notes_from_word(path)


def refused(tmp_path: Path, content: bytes) -> str:
    with pytest.raises(InputError) as caught:
        notes(tmp_path, content)
    assert caught.value.exit_code == 2
    return caught.value.key


def run(text: str, *shapes: str) -> str:
    return f'<w:r><w:rPr>{"".join(f"<w:{one}/>" for one in shapes)}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


# What is carried over


def test_paragraphs_emphasis_and_headings(tmp_path: Path) -> None:
    text = notes(
        tmp_path,
        word_file(
            paragraph("Interview of 3 March", style="Heading1"),
            f"<w:p>{run('She said ')}{run('never', 'b')}{run(' and ')}{run('then', 'i')}{run('.')}</w:p>",
            paragraph("Été à l’Orignal – ᐊᓂᓴ."),
        ),
    )
    assert text == "**Interview of 3 March**\n\nShe said **never** and *then*.\n\nÉté à l’Orignal – ᐊᓂᓴ.\n"


def test_text_that_looks_like_markup_stays_text(tmp_path: Path) -> None:
    text = notes(tmp_path, word_file(paragraph("<script>x</script> *a* _b_ [c](d) # e"), paragraph("1. {{ f }}")))
    assert text.splitlines()[0] == r"\<script\>x\</script\> \*a\* \_b\_ \[c\](d) \# e"
    assert text.splitlines()[2] == r"1\. {{ f }}"


def test_a_title_is_not_lost(tmp_path: Path) -> None:
    styles = f'<w:styles {W}><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style></w:styles>'
    text = notes(
        tmp_path, word_file(paragraph("Notes", style="Title"), paragraph("x"), more={"word/styles.xml": styles})
    )
    assert text == "**Notes**\n\nx\n"


def test_lists_stay_apart_from_one_another_without_markup(tmp_path: Path) -> None:
    kinds = {1: "bullet", 2: "bullet", 3: "decimal", 4: "decimal"}
    numbering = "".join(
        f'<w:abstractNum w:abstractNumId="{number}"><w:lvl w:ilvl="0"><w:numFmt w:val="{kind}"/>'
        '<w:lvlText w:val="•"/></w:lvl></w:abstractNum>'
        for number, kind in kinds.items()
    ) + "".join(f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>' for number in kinds)
    more = {"word/numbering.xml": f"<w:numbering {W}>{numbering}</w:numbering>"}
    relation = (
        '<Relationship Id="n1" Target="numbering.xml" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering"/>'
    )

    def item(text: str, number: int) -> str:
        listed = f'<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr></w:pPr>'
        return f"<w:p>{listed}{run(text)}</w:p>"

    body = (item("a", 1), item("b", 1), item("c", 2), item("d", 3), item("e", 3), item("f", 4))
    text = notes(tmp_path, word_file(*body, more=more, relations=relation))
    assert text.replace("\n\n", "\n") == "- a\n- b\n- c\n1.  d\n2.  e\n1)  f\n"


def test_a_table_becomes_a_list_and_a_link_its_words(tmp_path: Path) -> None:
    cells = "".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in ("Employer", "Mill"))
    table = f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
    link = f'<w:p><w:hyperlink r:id="x1">{run("her letter")}</w:hyperlink></w:p>'
    content = word_file(table, link, relations=outside("hyperlink", "https://example.org/secret"))
    assert notes(tmp_path, content) == "- Employer\N{NO-BREAK SPACE}– Mill\n\nher letter\n"


# What is refused


def test_files_that_are_no_word_files(tmp_path: Path) -> None:
    assert refused(tmp_path, b"") == "notes-not-word"
    assert refused(tmp_path, b"%PDF-1.7") == "notes-not-word"
    assert refused(tmp_path, b"PK\3\4 and no more") == "notes-damaged"
    assert refused(tmp_path, bytes.fromhex("d0cf11e0a1b11ae1") + b"old") == "notes-not-word"
    assert (
        refused(tmp_path, bytes.fromhex("d0cf11e0a1b11ae1") + "EncryptedPackage".encode("utf-16-le")) == "notes-locked"
    )
    empty = io.BytesIO()
    zipfile.ZipFile(empty, "w").close()
    assert refused(tmp_path, empty.getvalue()) == "notes-not-word"
    assert refused(tmp_path, word_file(main="application/vnd.ms-excel.sheet.main+xml")) == "notes-not-word"
    with pytest.raises(InputError, match="notes-not-readable"):
        notes_from_word(tmp_path / "missing.docx")


def test_a_cut_file(tmp_path: Path) -> None:
    whole = word_file()
    assert refused(tmp_path, whole[: len(whole) // 2]) == "notes-damaged"
    broken = bytearray(whole)
    broken[whole.index(b"word/document.xml") + 40] ^= 0xFF
    assert refused(tmp_path, bytes(broken)) == "notes-damaged"


def test_a_locked_part(tmp_path: Path) -> None:
    content = bytearray(word_file())
    at = content.index(b"PK\1\2")
    content[at + 8 : at + 10] = struct.pack("<H", 1)
    assert refused(tmp_path, bytes(content)) == "notes-locked"


@pytest.mark.parametrize(
    ("more", "key"),
    [
        ({"word/vbaProject.bin": "x"}, "notes-macros"),
        ({"word/embeddings/oleObject1.bin": "x"}, "notes-embedded"),
        ({"word/activeX/activeX1.xml": "<x/>"}, "notes-embedded"),
        ({"word/afchunk.mht": "x"}, "notes-embedded"),
        ({"../outside.xml": "<x/>"}, "notes-damaged"),
        ({"WORD/DOCUMENT.XML": "<x/>"}, "notes-damaged"),
        ({"word/settings.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}, "notes-damaged"),
        ({"word/settings.xml": "<a>"}, "notes-damaged"),
        (
            {"word/_rels/settings.xml.rels": f"<Relationships>{outside('attachedTemplate', 'x')}</Relationships>"},
            "notes-linked",
        ),
    ],
)
def test_parts_of_no_plain_document(tmp_path: Path, more: dict[str, str], key: str) -> None:
    assert refused(tmp_path, word_file(more=more)) == key


def test_macros_named_by_their_kind(tmp_path: Path) -> None:
    kind = "application/vnd.ms-word.document.macroEnabled.main+xml"
    assert refused(tmp_path, word_file(main=kind)) == "notes-macros"


@pytest.mark.parametrize(
    ("inside", "key"),
    [
        (f'<w:p><w:ins w:id="1" w:author="a">{run("new")}</w:ins></w:p>', "notes-changes"),
        ('<w:p><w:del w:id="1" w:author="a"><w:r><w:delText>old</w:delText></w:r></w:del></w:p>', "notes-changes"),
        ("<w:p><w:pPr><w:pPrChange/></w:pPr></w:p>", "notes-changes"),
        ("<w:p><w:r><w:object/></w:r></w:p>", "notes-embedded"),
        ('<w:altChunk r:id="x1"/>', "notes-embedded"),
        ('<w:p><w:fldSimple w:instr=" INCLUDETEXT c:/x "/></w:p>', "notes-linked"),
        ("<w:p><w:r><w:instrText> DDEAUTO c:/x </w:instrText></w:r></w:p>", "notes-linked"),
        (
            "<w:p><w:r><w:pict><w:txbxContent>" + paragraph("in a box") + "</w:txbxContent></w:pict></w:r></w:p>",
            "notes-not-plain",
        ),
        ("<w:p><m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath></w:p>", "notes-not-plain"),
    ],
)
def test_text_of_no_plain_document(tmp_path: Path, inside: str, key: str) -> None:
    assert refused(tmp_path, word_file(paragraph("x"), inside)) == key


def test_a_picture_from_outside(tmp_path: Path) -> None:
    assert refused(tmp_path, word_file(relations=outside("image", "http://example.org/x.png"))) == "notes-linked"


def test_bombs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    zeros = io.BytesIO(word_file())
    with zipfile.ZipFile(zeros, "a", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("word/media/x.png", bytes(20_000_000))
    assert refused(tmp_path, zeros.getvalue()) == "notes-unpacks-too-big"
    many = io.BytesIO(word_file())
    with zipfile.ZipFile(many, "a") as parts:
        for number in range(2001):
            parts.writestr(f"word/{number}.xml", "")
    assert refused(tmp_path, many.getvalue()) == "notes-unpacks-too-big"
    monkeypatch.setattr("reportgen.render.notes.importer.BYTES", 100)
    monkeypatch.setattr(notes_check, "BYTES", 100)
    assert refused(tmp_path, word_file()) == "notes-too-big"


def test_pandoc_is_asked_for_nothing_but_the_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []
    real = run_limited

    def seen(command: list[str], *rest: object, **more: object) -> bytes:
        asked.append(command)
        return real(command, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr("reportgen.render.pandoc.run_limited", seen)
    notes(tmp_path, word_file())
    assert all("--sandbox" in command for command in asked)
    assert not any("got" in word for command in asked for word in command[1:])
    assert len(asked) == 2


def test_a_slow_pandoc(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "notes.docx"
    path.write_bytes(word_file())

    def slow(*_: object, **__: object) -> bytes:
        raise TimeoutError

    monkeypatch.setattr("reportgen.render.pandoc.run_limited", slow)
    with pytest.raises(MachineError, match="format-slow"):
        notes_from_word(path)
