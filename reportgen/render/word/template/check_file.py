"""Every problem of a template beside its tags: what is hidden in the file, its styles, its language, its pages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from lxml import etree

from reportgen.errors import InputError, ReportgenError
from reportgen.render.word.places import R, TemplatePlace, W, lines, parse, part_name, quoted, relations, text_parts
from reportgen.render.word.styles import STYLES
from reportgen.render.word.template.contract import TemplateContract, TemplateNote

EVERY_PAGE = ("ban_banner", "status_line")  # what no page may lack, where a kind has it
_CHANGES = re.compile(rf"{re.escape(W)}(?:ins|del|moveFrom|moveTo|\w+Change)\Z")
_LOOKS = tuple(f"{W}{item}Change" for item in ("tblPr", "tblPrEx", "tblGrid", "trPr", "tcPr", "sectPr"))
_REACHES_OUT = re.compile(
    r"\b(INCLUDETEXT|INCLUDEPICTURE|DDEAUTO|DDE|LINK|IMPORT|RD|MERGEFIELD|DATABASE)\b", re.IGNORECASE
)
_FONTS = frozenset(
    {
        "Arial",
        "Times New Roman",
        "Courier New",
        "Calibri",
        "Cambria",
        "Symbol",
        "Wingdings",
        "Noto Sans Canadian Aboriginal",
    }
)
_OBJECTS = ("oleObject", "control", "aFChunk", "package", "attachedTemplate", "subDocument", "frame")
_HEAVY = 200_000  # bytes of styles: python-docx's own default template carries 350,000


def heading_styles(parts: Mapping[str, bytes]) -> frozenset[str]:
    """Return the ids of the styles Word calls `heading 1`, `heading 2`…"""
    return frozenset(style.get(f"{W}styleId", "") for name, _, style in _styles(parts) if re.match(r"heading \d", name))


def style_names(parts: Mapping[str, bytes]) -> set[str]:
    """Return the names of all styles, as Word compares them: in small letters."""
    return {name for name, _, _ in _styles(parts)}


def check_file(
    parts: Mapping[str, bytes], contract: TemplateContract, language: str, printed: Mapping[str, set[str]]
) -> Iterator[ReportgenError]:
    """Yield each problem of the file. `printed` tells which fields each part prints."""
    yield from _guests(parts)
    yield from _text(parts, language)
    yield from _style_problems(parts)
    yield from _language(parts, language)
    yield from _pages(parts, contract, printed)
    yield from _traces(parts)


def _styles(parts: Mapping[str, bytes]) -> Iterator[tuple[str, str, etree._Element]]:
    """Yield the name in small letters, the type and the element of each style."""
    if "word/styles.xml" in parts:
        for style in parse(parts["word/styles.xml"]).iter(f"{W}style"):
            name = style.find(f"{W}name")
            if name is not None:
                yield name.get(f"{W}val", "").lower(), style.get(f"{W}type", ""), style


def _guests(parts: Mapping[str, bytes]) -> Iterator[ReportgenError]:
    """What has no place in a template: embedded files, controls, comments, and links that fetch."""
    embedded = set()  # the files embedded, so that what leads to one is not told again
    for name in parts:
        low = name.lower()
        if "/embeddings/" in low or "/activex/" in low or "/afchunk" in low or low.startswith("customui/"):
            embedded.add(name.rpartition("/")[2])
            yield InputError("template-embedded", **TemplatePlace("file").facts(), name=name)
        if low == "word/comments.xml":
            yield InputError("template-comments", **TemplatePlace("file").facts())
    for name in parts:
        if not name.endswith(".rels"):
            continue
        for relation in parse(parts[name]):
            kind = str(relation.get("Type", "")).rpartition("/")[2]
            if relation.get("TargetMode") == "External":
                safe = re.match(r"(?:https?|mailto):", relation.get("Target", ""), re.IGNORECASE)
                if kind != "hyperlink" or not safe:
                    yield InputError("template-external", **TemplatePlace("file").facts(), kind=kind)
            elif kind in _OBJECTS and relation.get("Target", "").rpartition("/")[2] not in embedded:
                yield InputError("template-embedded", **TemplatePlace("file").facts(), name=kind)


def _text(parts: Mapping[str, bytes], language: str) -> Iterator[ReportgenError]:
    headings = heading_styles(parts)
    expected = f"{language}-CA" if language else ""
    for name, label in text_parts(parts).items():
        root = parse(parts[name])
        where: dict[etree._Element, TemplatePlace] = {}
        template_places: set[TemplatePlace] = set()
        for line in lines(root, label, headings):
            where[line.element] = line.place
            inside = [element for element in line.element.iter() if isinstance(element.tag, str)]
            if any(_CHANGES.match(str(element.tag)) for element in inside):
                template_places.add(line.place)
                yield InputError("template-tracked-change", **line.place.facts(), quote=quoted(line.text))
            code = " ".join(element.text or "" for element in inside if element.tag == f"{W}instrText")
            code += " ".join(element.get(f"{W}instr", "") for element in line.element.iterancestors(f"{W}fldSimple"))
            code += " ".join(element.get(f"{W}instr", "") for element in inside if element.tag == f"{W}fldSimple")
            if reaching := _REACHES_OUT.search(code):
                yield InputError("template-field-code", **line.place.facts(), quote=reaching[0])
            strange = {element.get(f"{W}val") for element in inside if element.tag == f"{W}lang"} - {None, expected}
            if expected and strange and line.text.strip():
                names_text = ", ".join(sorted(str(element) for element in strange))
                quote = quoted(line.text)
                yield TemplateNote("template-note-language", **line.place.facts(), quote=quote, language=names_text)
        for element in root.iter(f"{W}ins", f"{W}del", f"{W}cellIns", f"{W}cellDel", f"{W}cellMerge", *_LOOKS):
            # a change to a row, a cell or the look of a table stands in no paragraph: point at the first one it holds
            if next(element.iterancestors(f"{W}p"), None) is None:
                holder = next(element.iterancestors(f"{W}tc", f"{W}tr", f"{W}tbl"), None)
                first = None if holder is None else next(holder.iter(f"{W}p"), None)
                place = TemplatePlace(label) if first is None else where.get(first, TemplatePlace(label))
                if place not in template_places:
                    template_places.add(place)
                    yield InputError("template-tracked-change", **place.facts(), quote="")


def _style_problems(parts: Mapping[str, bytes]) -> Iterator[ReportgenError]:
    """The writer takes styles by name: each must be there, and the two of lists must count."""
    have = {(name, kind): style for name, kind, style in _styles(parts)}
    numbering = parts.get("word/numbering.xml")
    numbers = {entry.get(f"{W}numId", "") for entry in parse(numbering).iter(f"{W}num")} if numbering else set()
    place = TemplatePlace("styles").facts()
    for role, needed in STYLES.items():
        style = have.get((needed.name.lower(), needed.kind))
        if style is None:
            yield InputError("template-style-missing", **place, name=needed.name, role=role)
        elif needed.numbered and _number_of(style) not in numbers:
            yield InputError("template-style-numbering", **place, name=needed.name, role=role)
    if numbering is None:
        yield InputError("template-style-numbering", **place, name=STYLES["number"].name, role="number")
    if "word/stylesWithEffects.xml" in parts or len(parts.get("word/styles.xml", b"")) > _HEAVY:
        yield TemplateNote("template-note-heavy-styles", **place)
    styles_used = set()
    for name in ("word/styles.xml", *text_parts(parts)):
        for fonts in parse(parts[name]).iter(f"{W}rFonts") if name in parts else ():
            styles_used |= {str(fonts.get(f"{W}{slot}")) for slot in ("ascii", "hAnsi") if fonts.get(f"{W}{slot}")}
    for font in sorted(styles_used - _FONTS):
        yield TemplateNote("template-note-font", **place, name=font)


def _number_of(style: etree._Element) -> str | None:
    number = style.find(f"{W}pPr/{W}numPr/{W}numId")
    return None if number is None else number.get(f"{W}val")


def _language(parts: Mapping[str, bytes], language: str) -> Iterator[ReportgenError]:
    """Word's proofing, screen readers and the PDF all take the language from here."""
    if "word/styles.xml" not in parts:
        return
    root = parse(parts["word/styles.xml"])
    default = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    default_language = default.get(f"{W}val", "") if default is not None else ""
    allowed = (f"{language}-CA",) if language else ("en-CA", "fr-CA")
    if default_language not in allowed:
        yield InputError(
            "template-language",
            **TemplatePlace("styles").facts(),
            expected=allowed[0],
            found=default_language,
            style="",
        )
    for name, _, style in _styles(parts):
        for language_element in style.iter(f"{W}lang"):
            language_tag = language_element.get(f"{W}val", default_language)
            if language_tag != default_language:
                yield InputError(
                    "template-language",
                    **TemplatePlace("styles").facts(),
                    expected=default_language,
                    found=language_tag,
                    style=name,
                )


def _pages(
    parts: Mapping[str, bytes], contract: TemplateContract, printed: Mapping[str, set[str]]
) -> Iterator[ReportgenError]:
    """What every page must say stands in every header that a page can have."""
    targets = {relation.get("Id"): part_name(relation) for relation in relations(parts, "word/document.xml")}
    even = b"<w:evenAndOddHeaders" in parts.get("word/settings.xml", b"")
    inherited: dict[str, str] = {}
    for section in parse(parts["word/document.xml"]).iter(f"{W}sectPr"):
        if next(section.iterancestors(f"{W}sectPrChange"), None) is not None:
            continue
        for reference in section.iter(f"{W}headerReference"):
            inherited[reference.get(f"{W}type", "default")] = targets.get(reference.get(f"{R}id", ""), "")
        kinds = [
            "default",
            *(["first"] if section.find(f"{W}titlePg") is not None else []),
            *(["even"] if even else []),
        ]
        for field in EVERY_PAGE:
            for kind in kinds if field in contract.fields else ():
                if field not in printed.get(inherited.get(kind, ""), ()):
                    label = "header" if kind == "default" else f"header-{kind}"
                    yield InputError("template-not-on-every-page", **TemplatePlace(label).facts(), name=field)


def _traces(parts: Mapping[str, bytes]) -> Iterator[ReportgenError]:
    """Who made the template: never printed into a report, yet worth wiping from the file."""
    for name, tags in (
        ("docProps/core.xml", ("creator", "lastModifiedBy")),
        ("docProps/app.xml", ("Company", "Manager")),
    ):
        for element in parse(parts[name]) if name in parts else ():
            tag = str(element.tag).rpartition("}")[2]
            if tag in tags and (element.text or "").strip() not in ("", "reportgen"):
                yield TemplateNote("template-note-author", **TemplatePlace("properties").facts(), name=tag)
