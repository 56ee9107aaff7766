"""Small Word files for the tests of printing: made by hand, with nothing in them but what a test needs."""

from __future__ import annotations

from collections.abc import Mapping
from xml.sax.saxutils import escape

from reportgen.render.word.package import entry, pack

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TITLE = "Pre-Sentence Report – O'Neil & Ågot <x>"
FIRST = "Prepared for the Court"
LAST = "Reviewed by nobody in particular"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def paragraph(text: str, *, style: str = "", size: int = 0) -> str:
    """Return one paragraph of WordprocessingML."""
    shape = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    sized = f'<w:rPr><w:sz w:val="{size}"/></w:rPr>' if size else ""
    return f'<w:p>{shape}<w:r>{sized}<w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def word_file(
    *body: str,
    language: str = "en-CA",
    title: str = TITLE,
    more: Mapping[str, str] | None = None,
    relations: str = "",
    main: str = f"{_MIME}.document.main+xml",
) -> bytes:
    """Return a Word file of these paragraphs; without any, one with `FIRST` and `LAST`."""
    inside = "".join(body) or paragraph("Report", style="Heading1") + paragraph(FIRST) + paragraph(LAST)
    parts = {
        "[Content_Types].xml": (
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{main}"/>'
            f'<Override PartName="/word/styles.xml" ContentType="{_MIME}.styles+xml"/>'
            '<Override PartName="/docProps/core.xml" '
            'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
        ),
        "_rels/.rels": (
            f'<Relationships xmlns="{_RELATIONS}">'
            f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
            '<Relationship Id="r2" Target="docProps/core.xml" '
            'Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"/>'
            "</Relationships>"
        ),
        "word/document.xml": (
            f'<w:document {W} xmlns:r="{_OFFICE}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">'
            f"<w:body>{inside}<w:sectPr/></w:body></w:document>"
        ),
        "word/styles.xml": (
            f'<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="24"/><w:szCs w:val="24"/>'
            f'<w:lang w:val="{language}"/></w:rPr></w:rPrDefault></w:docDefaults>'
            '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
            '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>'
            '<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:sz w:val="32"/></w:rPr></w:style></w:styles>'
        ),
        "word/_rels/document.xml.rels": (
            f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="s1" Type="{_OFFICE}/styles" Target="styles.xml"/>'
            f"{relations}</Relationships>"
        ),
        "docProps/core.xml": (
            '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
            'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
            f"<dc:title>{escape(title)}</dc:title><dc:creator>reportgen</dc:creator>"
            '<dcterms:created xsi:type="dcterms:W3CDTF">2026-03-04T05:06:07Z</dcterms:created></cp:coreProperties>'
        ),
    } | dict(more or {})
    return pack(entry(name, (_HEAD + text).encode()) for name, text in parts.items())


def outside(kind: str, target: str) -> str:
    """Return a relationship that points out of the file."""
    return f'<Relationship Id="x1" Type="{_OFFICE}/{kind}" Target="{target}" TargetMode="External"/>'
