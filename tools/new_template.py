"""Writes a clean Word template for a kind of report, English or French, from nothing: `new_template.py psr fr OUT`.

The fields of the caption and the lists are those the `kind.toml` names, in its order.

Once written, the Word file is the home of how a report looks: edit it in Word, and check it with
`reportgen template check FILE`. This tool only gives the next kind of report the same good start.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from reportgen.kinds import Kind, kind_ids, load_kind
from reportgen.language import LANGUAGES, text
from reportgen.render.word.package import entry, pack
from reportgen.report import Language, say

TEXT, LABELS = "Cambria", "Calibri"  # both have free twins of the same widths: Caladea and Carlito
SYLLABICS = "Noto Sans Canadian Aboriginal"
LONGEST_TITLE = 45  # characters of a title that stand in a running head beside a name and a file number
INK, RULE, PALE = "1F2933", "9AA5B1", "EEF1F4"
WIDE = 9360  # letter paper less two margins of an inch, in twentieths of a point
LABEL = 2808

LETTERHEAD = ("ministry_name", "office_name", "office_address", "office_phone")
ALWAYS = ("case_number", "court_name", "court_files", "subject_name", "report_date")
OFFENCE_WIDTHS = {"count": 1180, "offence": 2500, "provision": 2160, "offence_date": 1680, "finding": 1840}

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
CORE = "application/vnd.openxmlformats-package.core-properties+xml"
THEME = "application/vnd.openxmlformats-officedocument.theme+xml"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def paragraph(style: str, text: str, properties: str = "") -> str:
    """Return a paragraph of one run; `|` in the text stands for a tab."""
    runs = "".join(
        ("<w:r><w:tab/></w:r>" if place else "")
        + (f'<w:r><w:t xml:space="preserve">{piece}</w:t></w:r>' if piece else "")
        for place, piece in enumerate(text.split("|"))
    )
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{runs}</w:p>'


def when(field: str, *inside: str) -> str:
    """Return paragraphs that stand only where the field has words."""
    return paragraph("Header", f"{{%p if {field} %}}") + "".join(inside) + paragraph("Header", "{%p endif %}")


def cell(width: int, content: str, *, span: int = 1) -> str:
    """Return a cell of a table."""
    merged = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{merged}</w:tcPr>{content}</w:tc>'


def row(*cells: str, header: bool = False) -> str:
    """Return a row that stays on one page, and comes again on each if it is a header."""
    return f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' if header else ''}</w:trPr>{''.join(cells)}</w:tr>"


def tag_row(tag: str, columns: int) -> str:
    """Return a row that holds a tag alone, and goes with it."""
    return row(cell(WIDE, paragraph("TableText", f"{{%tr {tag} %}}"), span=columns))


def table(style: str, widths: tuple[int, ...], look: str, *rows: str) -> str:
    """Return a table as wide as the text."""
    grid = "".join(f'<w:gridCol w:w="{each}"/>' for each in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblLook {look}/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        f"{''.join(rows)}</w:tbl>"
    )


def label(name: str, language: Language) -> str:
    """Return the label of a field of the caption, as every output words it."""
    return text(say(f"label-{name.replace('_', '-')}"), language)


def caption(kind: Kind, language: Language) -> str:
    """Return the table of the court, the file, the people and the dates."""
    rows = []
    for name in (*(name for name in kind.caption if name not in LETTERHEAD), "report_date"):
        shown = row(
            cell(LABEL, paragraph("FieldLabel", label(name, language))),
            cell(WIDE - LABEL, paragraph("FieldText", f"{{{{ {name} }}}}")),
        )
        rows.append(shown if name in ALWAYS else tag_row(f"if {name}", 2) + shown + tag_row("endif", 2))
    return table("ReportFields", (LABEL, WIDE - LABEL), 'w:firstColumn="1"', *rows)


def offences(language: Language) -> str:
    """Return the table of the offences, a row each."""
    widths = OFFENCE_WIDTHS

    def heading(name: str) -> str:
        return text(say(f"offences-{name.replace('_', '-')}"), language)

    return table(
        "ReportTable",
        tuple(widths.values()),
        'w:firstRow="1"',
        row(*(cell(width, paragraph("TableHeading", heading(name))) for name, width in widths.items()), header=True),
        tag_row("for offence in offences", len(widths)),
        row(*(cell(width, paragraph("TableText", f"{{{{ offence.{name} }}}}")) for name, width in widths.items())),
        tag_row("endfor", len(widths)),
    )


def signatures(language: Language) -> str:
    """Return the block where the officer and the reviewer sign, which stays on one page."""
    half, keep = WIDE // 2, "<w:keepNext/>"
    sides = [
        cell(
            half,
            paragraph("SignatureText", label(f"{role}_name", language), keep)
            + paragraph("SignatureLine", f"{{{{ {role}_name }}}}", keep)
            + paragraph("SignatureText", f"{{{{ {role}_title }}}}", keep),
        )
        for role in ("officer", "reviewer")
    ]
    alone = row(sides[0], cell(half, paragraph("SignatureText", "", keep)))
    return (
        paragraph("Submission", text(say("respectfully-submitted"), language))
        + table(
            "SignatureTable",
            (half, half),
            'w:firstRow="0"',
            tag_row("if reviewer_name", 2),
            row(*sides),
            tag_row("else", 2),
            alone,
            tag_row("endif", 2),
        )
        + paragraph("Copies", f"{text(say('print-date'), language)} {{{{ report_date }}}}", keep)
        + when("copies", paragraph("Copies", f"{text(say('print-copies'), language)} {{{{ copies }}}}"))
    )


def document(kind: Kind, language: Language) -> str:
    """Return the body: letterhead, title, caption, offences, the sections, signatures."""
    section = (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId10"/><w:headerReference w:type="first" r:id="rId11"/>'
        '<w:footerReference w:type="default" r:id="rId12"/><w:footerReference w:type="first" r:id="rId12"/>'
        '<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" '
        'w:header="620" w:footer="620" w:gutter="0"/><w:titlePg/></w:sectPr>'
    )
    heading = paragraph("Heading2", text(say("print-offences"), language))
    listed = (heading, offences(language)) if "offences" in kind.lists else ()
    body = (
        paragraph("Letterhead", "{{ ministry_name }}"),
        paragraph("LetterheadOffice", "{{ office_name }}"),
        when("office_address", paragraph("LetterheadOffice", "{{ office_address }}")),
        when(
            "office_phone",
            paragraph("LetterheadOffice", f"{text(say('print-telephone'), language)} {{{{ office_phone }}}}"),
        ),
        paragraph("Heading1", "{{ report_title }}"),
        caption(kind, language),
        *listed,
        paragraph("BodyText", "{{p body }}"),
        signatures(language),
    )
    return f'{HEAD}<w:document {W} xmlns:r="{OFFICE}"><w:body>{"".join(body)}{section}</w:body></w:document>'


def header(kind: Kind, language: Language, *, first: bool) -> str:
    """Return what stands above the text: the file, then what every page must say."""
    key, field = ("print-court-file", "court_files") if "court_files" in kind.caption else ("print-file", "case_number")
    title = "report_title" if len(getattr(kind.title, language)) <= LONGEST_TITLE else "report_name"
    line = (
        f"|{text(say(key), language)} {{{{ {field} }}}}"
        if first
        else f"{{{{ {title} }}}} – {{{{ subject_name }}}}|{{{{ {field} }}}}"
    )
    banners = (
        when("ban_banner", paragraph("BanBanner", "{{ ban_banner }}")),
        when("status_line", paragraph("StatusLine", "{{ status_line }}")),
    )
    return f"{HEAD}<w:hdr {W}>{paragraph('HeaderFirst' if first else 'Header', line)}{''.join(banners)}</w:hdr>"


def footer(language: Language) -> str:
    """Return what stands below: protection, and page X of Y as real fields with values Word can show at once."""

    def counted(code: str) -> str:
        return (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
            f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        )

    def run(words: str) -> str:
        return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'

    page, of, protected = (text(say(f"print-{key}"), language) for key in ("page", "page-of", "protected"))
    pages = f"{run(f'{page} ')}{counted('PAGE')}{run(f' {of} ')}{counted('NUMPAGES')}"
    line = f"{run(protected)}<w:r><w:tab/></w:r>{pages}"
    return f'{HEAD}<w:ftr {W}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{line}</w:p></w:ftr>'


def style(kind: str, name: str, paragraph_part: str = "", run_part: str = "", **more: str) -> str:
    """Return a style; its id is its name without spaces, as Word itself writes the built-in ones."""
    ident = more.get("ident") or "".join(word[:1].upper() + word[1:] for word in name.split())
    based = f'<w:basedOn w:val="{more["on"]}"/>' if more.get("on") else ""
    follows = f'<w:next w:val="{more["then"]}"/>' if more.get("then") else ""
    custom = "" if name in BUILT_IN else ' w:customStyle="1"'
    default = ' w:default="1"' if more.get("default") else ""
    pieces = (
        f'<w:style w:type="{kind}"{default}{custom} w:styleId="{ident}"><w:name w:val="{name}"/>{based}{follows}',
        f'<w:uiPriority w:val="{more.get("priority", "1")}"/>',
        more.get("hidden", "<w:qFormat/>"),
        f"<w:pPr>{paragraph_part}</w:pPr>" if paragraph_part else "",
        f"<w:rPr>{run_part}</w:rPr>" if run_part else "",
        f"<w:tblPr>{more['table']}</w:tblPr>" if more.get("table") else "",
        more.get("parts", ""),
        "</w:style>",
    )
    return "".join(pieces)


BUILT_IN = frozenset(
    {
        "Normal",
        "heading 1",
        "heading 2",
        "heading 3",
        "Body Text",
        "List Bullet",
        "List Number",
        "List Continue",
        "Quote",
        "header",
        "footer",
    }
) | {"Default Paragraph Font", "Normal Table", "No List"}


def fonts(name: str) -> str:
    """Return the run property that sets a font for every script."""
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:eastAsia="{name}" w:cs="{name}"/>'


def size(half_points: int) -> str:
    """Return the run properties that set a size, given in half points."""
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def space(before: int, after: int, line: int = 0) -> str:
    """Return the spacing of a paragraph, in twentieths of a point; `line` in 240ths of a line."""
    lines = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{before}" w:after="{after}"{lines}/>'


def border(side: str, weight: int, colour: str, gap: int = 0) -> str:
    """Return a rule; `weight` in eighths of a point."""
    return f'<w:{side} w:val="single" w:sz="{weight}" w:space="{gap}" w:color="{colour}"/>'


def margins(top: int, side: int) -> str:
    """Return the white space within the cells of a table."""
    return (
        f'<w:tblCellMar><w:top w:w="{top}" w:type="dxa"/><w:left w:w="{side}" w:type="dxa"/>'
        f'<w:bottom w:w="{top}" w:type="dxa"/><w:right w:w="{side}" w:type="dxa"/></w:tblCellMar>'
    )


def styles(language: str) -> str:
    """Return the styles: few, and each used."""
    bold, keep, ink = "<w:b/><w:bCs/>", "<w:keepNext/><w:keepLines/>", f'<w:color w:val="{INK}"/>'
    label = fonts(LABELS)
    right_tab = f'<w:tabs><w:tab w:val="right" w:pos="{WIDE}"/></w:tabs>'
    head_row = (
        f'<w:tblStylePr w:type="firstRow"><w:rPr>{bold}</w:rPr>'
        f"<w:tcPr><w:tcBorders>{border('bottom', 8, INK)}</w:tcBorders>"
        f'<w:shd w:val="clear" w:color="auto" w:fill="{PALE}"/><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>'
    )
    grid = f"<w:tblBorders>{border('top', 8, INK)}{border('bottom', 8, INK)}{border('insideH', 4, RULE)}</w:tblBorders>"
    listing = '<w:numPr><w:numId w:val="{}"/></w:numPr>'
    box = "".join(border(side, 8, INK, 4) for side in ("top", "left", "bottom", "right"))
    every = (
        style("paragraph", "Normal", space(0, 0), "", default="1", priority="0"),
        style("character", "Default Paragraph Font", default="1", hidden="<w:semiHidden/>"),
        style("table", "Normal Table", ident="TableNormal", default="1", hidden="<w:semiHidden/>",
              table=f'<w:tblInd w:w="0" w:type="dxa"/>{margins(0, 108)}'),
        style("numbering", "No List", default="1", hidden="<w:semiHidden/>"),
        style("paragraph", "heading 1", f'{keep}{space(320, 240)}<w:outlineLvl w:val="0"/>',
              f"{label}{bold}{ink}{size(40)}",
              ident="Heading1", on="Normal", then="BodyText", priority="9"),
        style("paragraph", "heading 2", f"{keep}<w:pBdr>{border('bottom', 4, RULE, 2)}</w:pBdr>{space(340, 120)}"
              '<w:outlineLvl w:val="1"/>', f"{label}{bold}{ink}{size(27)}",
              ident="Heading2", on="Normal", then="BodyText", priority="9"),
        style("paragraph", "heading 3", f'{keep}{space(220, 60)}<w:outlineLvl w:val="2"/>',
              f"{label}{bold}{ink}{size(24)}",
              ident="Heading3", on="Normal", then="BodyText", priority="9"),
        style("paragraph", "Body Text", space(100, 80, 276), on="Normal"),
        style("paragraph", "List Bullet", listing.format(1) + space(40, 40, 276), on="Normal"),
        style("paragraph", "List Number", listing.format(2) + space(60, 60, 276), on="Normal"),
        style("paragraph", "List Continue", f'{space(0, 60, 276)}<w:ind w:left="454"/>', on="Normal"),
        style("paragraph", "Quote", f"<w:keepLines/>{space(120, 60, 276)}" '<w:ind w:left="567" w:right="567"/>', "",
              on="Normal", then="QuoteSource"),
        style("paragraph", "Quote Source", f'{space(0, 120)}<w:ind w:left="567" w:right="567"/><w:jc w:val="right"/>',
              f"{label}{size(20)}", on="Normal", then="BodyText"),
        style("paragraph", "Table Text", space(0, 0), f"{label}{size(20)}", on="Normal"),
        style("paragraph", "Table Heading", f"<w:keepNext/>{space(0, 0)}", f"{label}{bold}{size(20)}", on="Normal"),
        style("paragraph", "Table Number", f'{space(0, 0)}<w:jc w:val="right"/>', "", on="TableText"),
        style("paragraph", "Table Gap", '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>',
              size(4), on="Normal"),
        style("paragraph", "Field Label", space(0, 0), f"{label}{bold}{ink}{size(21)}", on="Normal"),
        style("paragraph", "Field Text", space(0, 0), f"{label}{size(21)}", on="Normal"),
        style("paragraph", "header", f"<w:pBdr>{border('bottom', 4, RULE, 4)}</w:pBdr>{right_tab}{space(0, 80)}",
              f"{label}{size(18)}", ident="Header", on="Normal"),
        style("paragraph", "Header First", "<w:pBdr><w:bottom w:val=\"nil\"/></w:pBdr>", on="Header"),
        style("paragraph", "footer", f"<w:pBdr>{border('top', 4, RULE, 4)}</w:pBdr>{right_tab}",
              f"{label}{size(18)}", ident="Footer", on="Normal"),
        style("paragraph", "Ban Banner", f'<w:pBdr>{box}</w:pBdr>{space(100, 200)}<w:ind w:left="100" w:right="100"/>'
              '<w:jc w:val="center"/>', f"{label}{bold}{size(19)}", on="Normal"),
        style("paragraph", "Status Line", f'<w:pBdr>{border("top", 24, PALE)}{border("bottom", 24, PALE)}</w:pBdr>'
              f'<w:shd w:val="clear" w:color="auto" w:fill="{PALE}"/>{space(100, 200)}'
              '<w:jc w:val="center"/>', f"{label}{bold}{size(19)}", on="Normal"),
        style("paragraph", "Letterhead", space(0, 20), f"{label}{bold}{ink}{size(26)}", on="Normal"),
        style("paragraph", "Letterhead Office", space(0, 0, 252), f"{label}{size(20)}", on="Normal"),
        style("paragraph", "Submission", f"<w:keepNext/>{space(480, 120)}", on="Normal"),
        style("paragraph", "Signature Text", space(0, 0), f"{label}{size(20)}", on="Normal"),
        style("paragraph", "Signature Line", f"<w:keepNext/><w:pBdr>{border('top', 6, INK, 4)}</w:pBdr>{space(800, 0)}",
              f"{label}{bold}{size(21)}", on="Normal"),
        style("paragraph", "Copies", space(180, 0), f"{label}{size(20)}", on="Normal"),
        style("character", "Syllabics", "", fonts(SYLLABICS), on="DefaultParagraphFont"),
        style("table", "Report Table", on="TableNormal", table=f"{grid}{margins(50, 90)}", parts=head_row),
        style("table", "Report Fields", on="TableNormal",
              table=f"<w:tblBorders>{border('insideH', 4, 'D5DAE0')}</w:tblBorders>{margins(45, 90)}"),
        style("table", "Signature Table", on="TableNormal",
              table='<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="420" w:type="dxa"/></w:tblCellMar>'),
    )  # fmt: skip
    defaults = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{fonts(TEXT)}{size(23)}"
        f'<w:lang w:val="{language}-CA" w:eastAsia="{language}-CA" w:bidi="{language}-CA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault><w:pPr><w:widowControl/><w:suppressAutoHyphens/></w:pPr></w:pPrDefault></w:docDefaults>"
    )
    return f"{HEAD}<w:styles {W}>{defaults}{''.join(every)}</w:styles>"


def numbering() -> str:
    """Return the two lists: bullets, and numbers that each report starts again at 1."""

    def one(ident: int, kind: str, text: str, name: str) -> str:
        look = f"<w:rPr>{fonts(LABELS)}</w:rPr>" if kind == "bullet" else ""
        return (
            f'<w:abstractNum w:abstractNumId="{ident}"><w:nsid w:val="5A1C0F0{ident}"/>'
            '<w:multiLevelType w:val="singleLevel"/>'
            f'<w:tmpl w:val="2B7D110{ident}"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
            f'<w:pStyle w:val="{name}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
            f'<w:pPr><w:ind w:left="454" w:hanging="397"/></w:pPr>{look}</w:lvl></w:abstractNum>'
        )

    lists = one(1, "bullet", "•", "ListBullet") + one(2, "decimal", "%1.", "ListNumber")
    used = "".join(f'<w:num w:numId="{each}"><w:abstractNumId w:val="{each}"/></w:num>' for each in (1, 2))
    return f"{HEAD}<w:numbering {W}>{lists}{used}</w:numbering>"


def settings(language: str) -> str:
    """Return the settings: today's Word, no automatic hyphens, the language of the text."""
    decimal, listing = (",", ";") if language == "fr" else (".", ",")
    return (
        f'{HEAD}<w:settings {W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:autoHyphenation w:val="0"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="{language}-CA"/><w:decimalSymbol w:val="{decimal}"/>'
        f'<w:listSeparator w:val="{listing}"/></w:settings>'
    )


def font_table() -> str:
    """Return the fonts, with what may stand in for the one a machine may lack."""
    plain = "".join(
        f'<w:font w:name="{name}"><w:charset w:val="00"/><w:family w:val="{family}"/>'
        '<w:pitch w:val="variable"/></w:font>'
        for name, family in ((TEXT, "roman"), (LABELS, "swiss"))
    )
    other = (
        f'<w:font w:name="{SYLLABICS}"><w:altName w:val="Gadugi"/><w:family w:val="swiss"/>'
        '<w:pitch w:val="variable"/></w:font>'
    )
    return f"{HEAD}<w:fonts {W}>{plain}{other}</w:fonts>"


def theme() -> str:
    """Return the plainest theme Word will take: its files are expected to have one, and our styles use none of it."""
    names = ("dk1", "lt1", "dk2", "lt2", *(f"accent{each}" for each in range(1, 7)), "hlink", "folHlink")
    values = ("000000", "FFFFFF", INK, PALE, *(INK,) * 6, "0B3D91", "5B2C83")
    colours = "".join(
        f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in zip(names, values, strict=True)
    )
    faces = "".join(
        f'<a:{which}Font><a:latin typeface="{face}"/><a:ea typeface=""/><a:cs typeface=""/></a:{which}Font>'
        for which, face in (("major", LABELS), ("minor", TEXT))
    )
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'{HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Report">'
        "<a:themeElements>"
        f'<a:clrScheme name="Report">{colours}</a:clrScheme><a:fontScheme name="Report">{faces}</a:fontScheme>'
        f'<a:fmtScheme name="Report"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{f'<a:ln>{fill}</a:ln>' * 3}</a:lnStyleLst><a:effectStyleLst>{effect * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )


def template(kind_id: str, language: Language) -> bytes:
    """Return the whole template of a kind; the same bytes each time."""
    kind = load_kind(kind_id)
    kinds = {"styles": "styles", "settings": "settings", "numbering": "numbering", "fontTable": "fontTable"}
    named = {"header1": "header", "header2": "header", "footer1": "footer"}
    overrides = "".join(
        f'<Override PartName="/word/{part}.xml" ContentType="{TYPE}.{kind}+xml"/>'
        for part, kind in {**kinds, **named}.items()
    )
    overrides += f'<Override PartName="/word/theme/theme1.xml" ContentType="{THEME}"/>'
    content_types = (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{TYPE}.document.main+xml"/>{overrides}'
        f'<Override PartName="/docProps/core.xml" ContentType="{CORE}"/></Types>'
    )
    links = [("rId9", "theme", "theme/theme1.xml")]
    links += [(f"rId{place}", kind, f"{part}.xml") for place, (part, kind) in enumerate(kinds.items(), 1)]
    links += [(f"rId{place}", kind, f"{part}.xml") for place, (part, kind) in enumerate(named.items(), 10)]
    rels = "".join(
        f'<Relationship Id="{ident}" Type="{OFFICE}/{kind}" Target="{target}"/>' for ident, kind, target in links
    )
    root_rels = (
        f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
        "</Relationships>"
    )
    core = (
        f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:creator>reportgen</dc:creator><dc:language>{language}-CA</dc:language></cp:coreProperties>"
    )
    parts = {
        "[Content_Types].xml": content_types,
        "_rels/.rels": root_rels,
        "docProps/core.xml": core,
        "word/document.xml": document(kind, language),
        "word/_rels/document.xml.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{rels}</Relationships>',
        "word/styles.xml": styles(language),
        "word/settings.xml": settings(language),
        "word/numbering.xml": numbering(),
        "word/fontTable.xml": font_table(),
        "word/theme/theme1.xml": theme(),
        "word/header1.xml": header(kind, language, first=False),
        "word/header2.xml": header(kind, language, first=True),
        "word/footer1.xml": footer(language),
    }
    return pack(entry(name, text.encode(), best=True) for name, text in parts.items())


def main() -> None:
    """Write the template that was asked for; an existing file is not overwritten without `--force`."""
    parser = argparse.ArgumentParser(description="Write a clean Word template for a kind of report.")
    parser.add_argument("kind", choices=kind_ids())
    parser.add_argument("language", choices=LANGUAGES)
    parser.add_argument("out", type=Path)
    parser.add_argument("--force", action="store_true", help="write over an existing file")
    options = parser.parse_args()
    with options.out.open("wb" if options.force else "xb") as out:
        out.write(template(options.kind, options.language))
    print(options.out)


if __name__ == "__main__":
    main()
