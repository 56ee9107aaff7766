"""Reading a PDF back: made by hand here, so that each thing that can be wrong is wrong alone."""

from __future__ import annotations

import zlib
from datetime import UTC, datetime

import pytest

from reportgen.errors import MachineError
from reportgen.render.pdf.check import check_pdf
from reportgen.render.pdf.objects import NotPdf, Pdf, read_objects, replace_stream, stream, write_objects
from reportgen.render.pdf.reproducible import date_of_word, steady, text_at, text_of
from reportgen.render.pdf.text import PdfText, page_numbers
from tests.render.printed import word_file

TITLE = "Été & <b>"
MOMENT = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
_TABLE = (
    b"1 begincodespacerange <00> <FF> endcodespacerange "
    b"3 beginbfchar <01> <0046> <02> <00660069> <03> <0020> endbfchar "
    b"2 beginbfrange <41> <5A> <0041> <61> <62> [<0061> <00E9>] endbfrange"
)


def packed(head: bytes, content: bytes) -> bytes:
    data = zlib.compress(content)
    return b"<<%s/Length %d/Filter/FlateDecode>>\nstream\n%s\nendstream" % (head, len(data), data)


def a_pdf(when: str = "20261121204756", colours: bytes = b"\7" * 200) -> Pdf:
    packet = (
        f'<pdfaid:part>2</pdfaid:part><pdfuaid:part>1</pdfuaid:part><dc:title><rdf:li xml:lang="x-default">'
        f"Été &amp;amp; &amp;lt;b&amp;gt;</rdf:li></dc:title><xmp:CreateDate>{when}</xmp:CreateDate>"
    ).encode()
    title = TITLE.encode("utf-16-be").hex().upper().encode()
    return Pdf(
        b"%PDF-1.6\n",
        {
            1: b"<</Type/Catalog/Pages 2 0 R/Lang(fr-CA)/MarkInfo<</Marked true>>/StructTreeRoot 8 0 R"
            b"/Metadata 7 0 R/OutputIntents[9 0 R]>>",
            2: b"<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>",
            3: b"<</Type/Page/Contents 5 0 R/Resources<</Font<</F1 11 0 R>>>>>>",
            4: b"<</Type/Page/Contents[6 0 R]>>",
            5: packed(b"", b"/Span<</MCID 0>>BDC BT /F1 12 Tf[<01>3<02>-2<03>]TJ <4142>Tj ET EMC"),
            6: packed(
                b"",
                b"/F1 9.5 Tf /Span<</ActualText<FEFF14D01405>>>BDC [<41>]TJ EMC /Artifact BMC <6261>Tj EMC",
            ),
            7: b"<</Type/Metadata/Length %d>>\nstream\n%s\nendstream" % (len(packet), packet),
            8: b"<</Type/StructTreeRoot>>",
            9: b"<</DestOutputProfile 10 0 R>>",
            10: b"<</N 3/Length 13 0 R/Filter/FlateDecode>>\nstream\n" + zlib.compress(colours) + b"\nendstream",
            11: b"<</Type/Font/ToUnicode 12 0 R>>",
            12: packed(b"", _TABLE),
            13: b"%d" % len(zlib.compress(colours)),
            14: b"<</Title<FEFF%s>/Producer(A \\(B\\) \\351\\\\)/CreationDate(D:%sZ')>>" % (title, when.encode()),
        },
        root=1,
        info=14,
    )


def check(pdf: Pdf, **other: str) -> int:
    asked = {"title": TITLE, "first_words": "F fi AB", "last_words": "ᓐᐅ é-a"} | other
    return check_pdf(write_objects(pdf), language="fr", **asked)


def test_what_is_written_is_read() -> None:
    pdf = a_pdf()
    assert read_objects(write_objects(pdf)) == pdf


def test_words_are_read_through_the_fonts() -> None:
    pdf = a_pdf()
    words = PdfText(pdf)
    assert [words.page(page) for page in page_numbers(pdf)] == ["Ffi AB", "ᓐᐅéa"]


def test_texts_of_properties() -> None:
    pdf = a_pdf()
    assert text_of(pdf, b"Title") == TITLE
    assert text_of(pdf, b"Producer") == "A (B) é\\"
    assert text_of(pdf, b"Subject") == ""
    assert text_at(b"<</Lang (en-CA)>>", b"Lang") == "en-CA"


def test_a_pdf_that_is_right_has_its_pages_counted() -> None:
    assert check(a_pdf()) == 2


@pytest.mark.parametrize(
    ("number", "was", "becomes", "key"),
    [
        (1, b"/Marked true", b"/Marked false", "pdf-untagged"),
        (1, b"/StructTreeRoot 8 0 R", b"", "pdf-untagged"),
        (7, b"pdfuaid:part>1", b"pdfuaid:part>9", "pdf-untagged"),
        (7, b"pdfaid:part>2", b"pdfaid:part>9", "pdf-untagged"),
        (1, b"(fr-CA)", b"(en-US)", "pdf-language-wrong"),
        (1, b"/Lang(fr-CA)", b"", "pdf-language-wrong"),
        (14, b"00E9", b"00E8", "pdf-title-wrong"),
        (2, b"3 0 R 4 0 R", b"", "pdf-empty"),
        (1, b"/Pages 2 0 R", b"", "pdf-empty"),
    ],
)
def test_what_is_wrong_is_named(number: int, was: bytes, becomes: bytes, key: str) -> None:
    pdf = a_pdf()
    assert was in pdf.objects[number]
    pdf.objects[number] = pdf.objects[number].replace(was, becomes)
    with pytest.raises(MachineError) as caught:
        check(pdf)
    assert caught.value.key == key


def test_first_and_last_words() -> None:
    with pytest.raises(MachineError, match="pdf-first-words-missing"):
        check(a_pdf(), first_words="F fi BA")
    with pytest.raises(MachineError, match="pdf-last-words-missing"):
        check(a_pdf(), last_words="a é")
    assert check(a_pdf(), last_words="ABᓐᐅ") == 2  # across the last two pages
    assert check(a_pdf(), first_words="عَرَبي F‑fi") == 2  # painted in another order than written: not compared


@pytest.mark.parametrize("cut", [0, 4, 200, -40, -7])
def test_a_pdf_cut_short_is_unreadable(cut: int) -> None:
    with pytest.raises(MachineError, match="pdf-unreadable"):
        check_pdf(write_objects(a_pdf())[:cut], language="fr", title=TITLE, first_words="", last_words="")


@pytest.mark.parametrize("extra", [b"/Prev 9", b"/Encrypt 8 0 R"])
def test_a_pdf_saved_in_several_goes_or_locked_is_not_read(extra: bytes) -> None:
    content = write_objects(a_pdf()).replace(b"/Root", extra + b"/Root")
    with pytest.raises(NotPdf):
        read_objects(content)


def test_two_printings_become_the_same() -> None:
    one = steady(write_objects(a_pdf()), MOMENT)
    dated = b"\7" * 24 + bytes(range(12)) + b"\7" * 48 + bytes(range(16)) + b"\7" * 100
    assert steady(write_objects(a_pdf("20261122000000", dated)), MOMENT) == one
    coloured = b"\7" * 199 + b"\1"
    assert steady(write_objects(a_pdf(colours=coloured)), MOMENT) != one  # only dates and identities are levelled
    made = read_objects(one)
    assert b"/CreationDate(D:20260304050607Z)" in made.objects[14]
    packet = stream(made.objects[7]).decode()
    assert "<xmp:CreateDate>2026-03-04T05:06:07Z<" in packet
    assert '<rdf:li xml:lang="x-default">Été &amp; &lt;b&gt;</rdf:li>' in packet
    assert check_pdf(one, language="fr", title=TITLE, first_words="F", last_words="a") == 2


def test_streams_keep_their_length_beside_them_or_elsewhere() -> None:
    pdf = a_pdf()
    replace_stream(pdf, 10, b"x" * 1000)
    replace_stream(pdf, 7, b"yy")
    assert stream(pdf.objects[10]) == b"x" * 1000
    assert pdf.objects[13] == b"%d" % len(zlib.compress(b"x" * 1000, 9))
    assert pdf.objects[7] == b"<</Type/Metadata/Length 2>>\nstream\nyy\nendstream"


@pytest.mark.parametrize("predicted", [False, True])
def test_objects_packed_into_others(predicted: bool) -> None:
    """As newer versions of LibreOffice write them: object streams, and a table that is a stream itself."""
    pdf = a_pdf()
    inside = [number for number, body in pdf.objects.items() if b"stream" not in body]
    heads, text = b"", b""
    for number in inside:
        heads += b"%d %d " % (number, len(text))
        text += pdf.objects[number] + b"\n"
    out = bytearray(pdf.opening)
    rows = {number: (2, 20, at) for at, number in enumerate(inside)}
    holder = packed(b"/Type/ObjStm/N %d/First %d" % (len(inside), len(heads)), heads + text)
    for number, body in [*((n, b) for n, b in pdf.objects.items() if n not in inside), (20, holder)]:
        rows[number] = (1, len(out), 0)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    rows[21] = (1, table, 0)
    lines = [
        bytes([rows.get(n, (0, 0, 0))[0], *rows.get(n, (0, 0, 0))[1].to_bytes(3, "big"), rows.get(n, (0, 0, 0))[2]])
        for n in range(22)
    ]
    head = b"/Type/XRef/W[1 3 1]/Size 22/Root 1 0 R/Info 14 0 R"
    if predicted:
        above = [bytes(5), *lines]
        lines = [
            b"\2" + bytes((a - b) & 255 for a, b in zip(line, up, strict=True))
            for line, up in zip(lines, above, strict=False)
        ]
        head += b"/DecodeParms<</Predictor 12/Columns 5>>"
    out += b"21 0 obj\n" + packed(head, b"".join(lines)) + b"\nendobj\nstartxref\n%d\n%%%%EOF\n" % table
    assert read_objects(bytes(out)) == pdf


def test_the_word_file_says_when() -> None:
    assert date_of_word(word_file()) == MOMENT
    assert date_of_word(word_file(more={"docProps/core.xml": "<x/>"})) == datetime(1980, 1, 1, tzinfo=UTC)
