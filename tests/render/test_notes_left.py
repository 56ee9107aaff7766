"""What a Word file of notes leaves behind, and what comes in another shape: each thing told once, with its words."""

from __future__ import annotations

from reportgen.render.notes.leftovers import LeftOut, left_out_of
from tests.render.printed import W, outside, paragraph, word_file


def run(text: str, *shapes: str) -> str:
    return f'<w:r><w:rPr>{"".join(f"<w:{one}/>" for one in shapes)}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def told(*body: str, more: dict[str, str] | None = None, relations: str = "") -> list[tuple[str, str, str]]:
    return [(one.sort, one.text, one.near) for one in left_out_of(word_file(*body, more=more, relations=relations))]


def test_a_plain_file_leaves_nothing() -> None:
    assert told(paragraph("She works."), f"<w:p>{run('bold', 'b', 'i')}</w:p>") == []


def test_headers_and_comments() -> None:
    more = {
        "word/header1.xml": f"<w:hdr {W}>{paragraph('Secret file')}{paragraph('')}</w:hdr>",
        "word/header2.xml": f"<w:hdr {W}>{paragraph('Secret file')}</w:hdr>",
        "word/footer1.xml": f"<w:ftr {W}>{paragraph('Page 1')}</w:ftr>",
        "word/comments.xml": f'<w:comments {W}><w:comment w:id="1">{paragraph("Ask again.")}{paragraph("Twice.")}'
        "</w:comment></w:comments>",
    }
    assert told(paragraph("x"), more=more) == [
        ("header", "Secret file", ""),
        ("header", "Page 1", ""),
        ("comment", "Ask again. Twice.", ""),
    ]


def test_pictures_with_what_they_say_and_where_they_stood() -> None:
    picture = (
        '<w:drawing><wp:inline xmlns:wp="http://x/wp"><wp:docPr id="1" name="p" descr="Her house"/>'
        '<a:blip xmlns:a="http://x/a"/></wp:inline></w:drawing>'
    )
    assert told(f"<w:p>{run('She sent this:')}<w:r>{picture}</w:r></w:p>") == [
        ("picture", "Her house", "She sent this:")
    ]


def test_addresses_of_links() -> None:
    link = f'<w:p><w:hyperlink r:id="x1">{run("her letter")}</w:hyperlink></w:p>'
    field = '<w:p><w:r><w:instrText> HYPERLINK "https://example.org/b" </w:instrText></w:r>' + run("other") + "</w:p>"
    assert told(link, field, relations=outside("hyperlink", "https://example.org/a")) == [
        ("link", "https://example.org/a", "her letter"),
        ("link", "https://example.org/b", "other"),
    ]


def test_what_comes_in_another_shape() -> None:
    cells = "".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in ("Employer", "Mill"))
    notes = (
        f'<w:footnotes {W}><w:footnote w:id="-1"><w:p/></w:footnote><w:footnote w:id="2">{paragraph("So she said.")}'
    )
    found = told(
        f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>",
        f"<w:p>{run('He hit ', 'strike')}{run('hard', 'dstrike')}{run(' then', 'u')}</w:p>",
        f"<w:p>{run('nobody sees', 'vanish')}</w:p>",
        '<w:p><w:r><w:rPr><w:strike w:val="0"/><w:u w:val="none"/></w:rPr><w:t>plain</w:t></w:r></w:p>',
        more={"word/footnotes.xml": f"{notes}</w:footnote></w:footnotes>"},
    )
    assert found == [
        ("look", "", ""),
        ("hidden", "nobody sees", ""),
        ("struck", "He hit hard", ""),
        ("table", "Employer – Mill", ""),
        ("note", "So she said.", ""),
    ]


def test_no_words_in_a_repr() -> None:
    assert "secret" not in repr(LeftOut("comment", "secret", "secret"))
