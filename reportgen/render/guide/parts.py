"""The parts of a guide's file around its body: styles, header and footer, what empty answers show, the package."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from uuid import UUID, uuid5

from reportgen.render.guide.controls import attribute, placeholders
from reportgen.render.word.runs import escape, locale

HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
WIDE: Final = 10224
"""The width of the text: letter paper less two margins of 0.7 inch, in twentieths of a point."""
MAP: Final = "urn:reportgen:interview-guide"
"""The namespace of the part that says what the guide asks."""
NAMES: Final = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" mc:Ignorable="w14 w15"'
)

_W: Final = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_FONT: Final = "Calibri"
_INK, _GREY, _RULE, PALE = "1F2933", "4A5560", "8A96A3", "EEF1F4"
_STORE: Final = "{6F0C3B5E-8B7E-5B0C-9E57-6A5C2E0D4B11}"

# name in Word, id, follows, paragraph, run
_STYLES: Final = (
    ("heading 1", "Heading1", '<w:keepNext/><w:spacing w:before="0" w:after="60"/><w:outlineLvl w:val="0"/>',
     '<w:b/><w:bCs/><w:sz w:val="36"/><w:szCs w:val="36"/>'),
    ("heading 2", "Heading2", '<w:keepNext/><w:keepLines/><w:pBdr><w:bottom w:val="single" w:sz="12" w:space="2" '
     f'w:color="{_INK}"/></w:pBdr><w:spacing w:before="420" w:after="120"/><w:outlineLvl w:val="1"/>',
     '<w:b/><w:bCs/><w:sz w:val="28"/><w:szCs w:val="28"/>'),
    ("heading 3", "Heading3", '<w:keepNext/><w:keepLines/><w:spacing w:before="260" w:after="80"/>'
     '<w:outlineLvl w:val="2"/>', '<w:b/><w:bCs/><w:sz w:val="23"/><w:szCs w:val="23"/>'),
    ("Guide Notice", "GuideNotice", '<w:spacing w:before="0" w:after="80"/>', f'<w:color w:val="{_GREY}"/>'),
    ("Guide Label", "GuideLabel", '<w:keepLines/><w:spacing w:before="50" w:after="20"/>', "<w:b/><w:bCs/>"),
    ("Guide Cell Label", "GuideCellLabel", '<w:keepNext/><w:keepLines/><w:spacing w:before="30" w:after="0"/>',
     f'<w:color w:val="{_GREY}"/><w:sz w:val="17"/><w:szCs w:val="17"/>'),
    ("Guide Entry", "GuideEntry", '<w:keepNext/><w:spacing w:before="30" w:after="30"/>', "<w:b/><w:bCs/>"),
    ("Guide Hint", "GuideHint", '<w:keepLines/><w:spacing w:before="0" w:after="40"/>',
     f'<w:color w:val="{_GREY}"/><w:sz w:val="17"/><w:szCs w:val="17"/>'),
    ("Guide Answer", "GuideAnswer", '<w:spacing w:before="50" w:after="30"/>',
     '<w:sz w:val="21"/><w:szCs w:val="21"/>'),
    ("Guide Choice", "GuideChoice", '<w:spacing w:before="30" w:after="10"/>', ""),
    ("Guide Instead", "GuideInstead", '<w:spacing w:before="10" w:after="0"/>',
     f'<w:color w:val="{_GREY}"/><w:sz w:val="17"/><w:szCs w:val="17"/>'),
    ("Guide Gap", "GuideGap", '<w:spacing w:before="0" w:after="0" w:line="140" w:lineRule="exact"/>',
     '<w:sz w:val="8"/><w:szCs w:val="8"/>'),
    ("header", "Header", f'<w:tabs><w:tab w:val="right" w:pos="{WIDE}"/></w:tabs><w:spacing w:before="0" w:after="0"/>',
     f'<w:color w:val="{_GREY}"/><w:sz w:val="17"/><w:szCs w:val="17"/>'),
    ("footer", "Footer", f'<w:tabs><w:tab w:val="right" w:pos="{WIDE}"/></w:tabs><w:spacing w:before="0" w:after="0"/>',
     f'<w:color w:val="{_GREY}"/><w:sz w:val="17"/><w:szCs w:val="17"/>'),
)  # fmt: skip


def styles(language: str) -> str:
    """Return the styles of a guide, all of our own."""
    levels = "".join(
        f'<w:style w:type="paragraph" w:styleId="{ident}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/>'
        f"<w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
        for name, ident, paragraph, run in _STYLES
    )
    edges = "".join(f'<w:{side} w:w="90" w:type="dxa"/>' for side in ("left", "right"))
    tables = "".join(
        f'<w:style w:type="table" w:styleId="{ident}"><w:name w:val="{name}"/><w:basedOn w:val="TableNormal"/>'
        f"<w:tblPr><w:tblBorders>{_borders(sides)}</w:tblBorders><w:tblCellMar>{edges}</w:tblCellMar></w:tblPr></w:style>"
        for name, ident, sides in (
            ("Guide Rows", "GuideRows", ("bottom", "insideH")),
            ("Guide Box", "GuideBox", ("top", "left", "bottom", "right", "insideH", "insideV")),
        )
    )
    return (
        f'{HEAD}<w:styles {_W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{_FONT}" w:hAnsi="{_FONT}" '
        f'w:eastAsia="{_FONT}" w:cs="{_FONT}"/><w:color w:val="{_INK}"/><w:sz w:val="20"/><w:szCs w:val="20"/>'
        f'<w:lang w:val="{locale(language)}" w:eastAsia="{locale(language)}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:spacing w:after="80" w:line="252" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
        '</w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        '<w:qFormat/></w:style><w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        '<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/>'
        f'<w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:color w:val="66707A"/></w:rPr></w:style>{levels}{tables}'
        "</w:styles>"
    )


def _borders(sides: tuple[str, ...]) -> str:
    return "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{_RULE}"/>' for side in sides)


def settings(language: str) -> str:
    """Return the settings: today's Word, and the language of the text."""
    decimal, listing = (",", ";") if language == "fr" else (".", ",")
    return (
        f'{HEAD}<w:settings {_W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:autoHyphenation w:val="0"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="{locale(language)}"/><w:decimalSymbol w:val="{decimal}"/>'
        f'<w:listSeparator w:val="{listing}"/></w:settings>'
    )


def header(notice: str, number: str) -> str:
    """Return what stands above every page: the notice, and the number of the case where the guide is for one."""
    return f"{HEAD}<w:hdr {NAMES}>{_edge('Header', notice, _run(number) if number else '')}</w:hdr>"


def footer(title: str, page: str, of: str) -> str:
    """Return what stands below every page: the title, and «Page 1 of 9»."""
    pages = f"{_run(f'{page} ')}{_field('PAGE')}{_run(f' {of} ')}{_field('NUMPAGES')}"
    return f"{HEAD}<w:ftr {NAMES}>{_edge('Footer', title, pages)}</w:ftr>"


def _edge(style: str, left_edge: str, right: str) -> str:
    tab = f"<w:r><w:tab/></w:r>{right}" if right else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{_run(left_edge)}{tab}</w:p>'


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def _field(name: str) -> str:
    return f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def glossary(words: Mapping[str, str]) -> str:
    """Return what Word shows again in an answer that is emptied: its own words, not those of the program's language."""
    parts = "".join(
        f'<w:docPart><w:docPartPr><w:name w:val="{name}"/><w:category><w:name w:val="General"/>'
        '<w:gallery w:val="placeholder"/></w:category>'
        '<w:behaviors><w:behavior w:val="content"/></w:behaviors>'
        f'<w:guid w:val="{{{str(uuid5(UUID(_STORE), name)).upper()}}}"/></w:docPartPr><w:docPartBody><w:p><w:r><w:rPr>'
        f'<w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'
        "</w:docPartBody></w:docPart>"
        for name, text in placeholders(words).items()
    )
    return f"{HEAD}<w:glossaryDocument {NAMES}><w:docParts>{parts}</w:docParts></w:glossaryDocument>"


def package(parts: Mapping[str, str], *, title: str, language: str, fillable: bool) -> dict[str, str]:
    """Return every part of the file by name, in its order: `parts` and what names and joins them."""
    joined = {
        "styles": "styles.xml", "settings": "settings.xml", "header": "header1.xml", "footer": "footer1.xml",
        "fontTable": "fontTable.xml",
    }  # fmt: skip
    more: dict[str, str] = {}
    overrides = {f"word/{name}": f"{_WORD}.{kind}+xml" for kind, name in joined.items()}
    links = [*((f"{_OFFICE}/{kind}", name) for kind, name in joined.items()), (f"{_OFFICE}/theme", "theme/theme1.xml")]
    overrides["word/theme/theme1.xml"] = "application/vnd.openxmlformats-officedocument.theme+xml"
    if fillable:
        links += [
            (f"{_OFFICE}/glossaryDocument", "glossary/document.xml"),
            (f"{_OFFICE}/customXml", "../customXml/item1.xml"),
        ]
        overrides |= {
            "word/glossary/document.xml": f"{_WORD}.document.glossary+xml",
            "word/glossary/styles.xml": f"{_WORD}.styles+xml",
            "customXml/itemProps1.xml": "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
        }
        more = {
            "word/glossary/styles.xml": parts["word/styles.xml"],
            "word/glossary/_rels/document.xml.rels": _rels([(f"{_OFFICE}/styles", "styles.xml")]),
            "customXml/itemProps1.xml": (
                f'{HEAD}<ds:datastoreItem ds:itemID="{_STORE}" '
                'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">'
                f'<ds:schemaRefs><ds:schemaRef ds:uri="{MAP}"/></ds:schemaRefs></ds:datastoreItem>'
            ),
            "customXml/_rels/item1.xml.rels": _rels([(f"{_OFFICE}/customXmlProps", "itemProps1.xml")]),
        }
    core = f"{_PACKAGE}/relationships/metadata/core-properties"
    kinds = {
        "word/document.xml": f"{_WORD}.document.main+xml",
        **overrides,
        "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    }
    override_elements = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in kinds.items())
    return {
        "[Content_Types].xml": (
            f'{HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Default Extension="xml" ContentType="application/xml"/>{override_elements}</Types>'
        ),
        "_rels/.rels": _rels(
            [
                (f"{_OFFICE}/officeDocument", "word/document.xml"),
                (core, "docProps/core.xml"),
                (f"{_OFFICE}/extended-properties", "docProps/app.xml"),
            ]
        ),
        "word/_rels/document.xml.rels": _rels(links),
        **parts,
        "word/fontTable.xml": _fonts(),
        "word/theme/theme1.xml": _theme(),
        **more,
        "docProps/core.xml": (
            f'{HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
            f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{attribute(title)}</dc:title>'
            "<dc:creator>reportgen</dc:creator><cp:lastModifiedBy>reportgen</cp:lastModifiedBy>"
            f"<dc:language>{locale(language)}</dc:language></cp:coreProperties>"
        ),
        "docProps/app.xml": (
            f'{HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
            "<Application>reportgen</Application></Properties>"
        ),
    }


def _fonts() -> str:
    return (
        f'{HEAD}<w:fonts {_W}><w:font w:name="{_FONT}"><w:charset w:val="00"/><w:family w:val="swiss"/>'
        '<w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def _theme() -> str:
    """The plainest theme Word will take: its files are expected to have one, and our styles use none of it."""
    names = ("dk1", "lt1", "dk2", "lt2", *(f"accent{item}" for item in range(1, 7)), "hlink", "folHlink")
    values = ("000000", "FFFFFF", _INK, PALE, *(_INK,) * 8)
    colours = "".join(
        f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in zip(names, values, strict=True)
    )
    faces = "".join(
        f'<a:{family}Font><a:latin typeface="{_FONT}"/><a:ea typeface=""/><a:cs typeface=""/></a:{family}Font>'
        for family in ("major", "minor")
    )
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    lines = f"<a:ln>{fill}</a:ln>"
    return (
        f'{HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Guide">'
        f'<a:themeElements><a:clrScheme name="Guide">{colours}</a:clrScheme><a:fontScheme name="Guide">{faces}'
        f'</a:fontScheme><a:fmtScheme name="Guide"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{lines * 3}</a:lnStyleLst><a:effectStyleLst>{effect * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )


def _rels(links: list[tuple[str, str]]) -> str:
    relations = "".join(
        f'<Relationship Id="rId{place}" Type="{kind}" Target="{target}"/>'
        for place, (kind, target) in enumerate(links, 1)
    )
    return f'{HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{relations}</Relationships>'
