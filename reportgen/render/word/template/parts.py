"""Which parts of a template's file a report keeps, fills or leaves out, and what the writer must know of its styles."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from lxml import etree

from reportgen.render.word.archive import open_word
from reportgen.render.word.package import ZipEntry, entry
from reportgen.render.word.places import W, parse, part_name, relations, text_parts
from reportgen.render.word.styles import STYLES
from reportgen.render.word.template.contract import CompiledTemplate, Program, TemplateContract
from reportgen.render.word.template.steps import repaired, steps

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
# what says who made a template and when, or serves only to edit it
_LEFT_OUT = frozenset({"customXml", "comments", "commentsExtended", "commentsIds", "commentsExtensible", "people"}) | {
    "stylesWithEffects",
    "glossaryDocument",
    "printerSettings",
    "thumbnail",
}
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_ROOT_RELS = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
    f'<Relationship Id="rId3" Type="{_OFFICE}/extended-properties" Target="docProps/app.xml"/></Relationships>'
)
_APP = (
    f'{_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>reportgen</Application></Properties>"
)
_TYPES = {
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
}


def assemble(content: bytes, contract: TemplateContract) -> CompiledTemplate:
    """Return the template ready to fill, of a file that has passed every check."""
    parts = open_word(content)
    names = _reached(parts)
    programs: dict[str, Program] = {}
    zip_entries: list[ZipEntry] = [_keep("_rels/.rels", _ROOT_RELS), _keep("docProps/app.xml", _APP)]
    texts = text_parts(parts)
    width = _text_width(parts)
    for name in names:
        if name in texts:
            source = repaired(parts[name].decode("utf-8-sig"))
            if "{{" in source or "{%" in source or name == "word/document.xml":
                programs[name] = steps(source, contract, width)
            else:
                zip_entries.append(_keep(name, source))
        elif name == "word/settings.xml":
            zip_entries.append(_keep(name, _settings(parts[name])))
        elif name not in ("word/numbering.xml", "word/_rels/document.xml.rels"):
            zip_entries.append(_keep(name, parts[name]))
    numbering, numbered = _numbering(parts)
    final, draft = (
        (
            _keep("[Content_Types].xml", _content_types(parts, names, comments)),
            _keep("word/_rels/document.xml.rels", _document_rels(parts, comments)),
        )
        for comments in (False, True)
    )
    language = parse(parts["word/styles.xml"]).find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    return CompiledTemplate(
        digest=hashlib.sha256(content).hexdigest(),
        language=language.get(f"{W}val", "")[:2] if language is not None else "",
        parts=programs,
        styles=_style_ids(parts),
        numbering=numbering,
        numbered=numbered,
        kept_parts=tuple(zip_entries),
        final=final,
        draft=draft,
    )


def _keep(name: str, content: str | bytes) -> ZipEntry:
    return entry(name, content.encode() if isinstance(content, str) else content, best=True)


def _reached(parts: Mapping[str, bytes]) -> list[str]:
    """Return the parts a report needs, with their relationships: what no relationship leads to is left behind."""
    reached_parts = ["word/document.xml"]
    for name in reached_parts:
        folder, _, file = name.rpartition("/")
        for relation in relations(parts, name):
            kind = relation.get("Type", "").rpartition("/")[2]
            target = _resolved(part_name(relation, folder))
            if (
                relation.get("TargetMode") != "External"
                and kind not in _LEFT_OUT
                and target in parts
                and target not in reached_parts
            ):
                reached_parts.append(target)
        rels = f"{folder}/_rels/{file}.rels"
        if rels in parts and not name.endswith(".rels"):
            reached_parts.append(rels)
    return reached_parts


def _resolved(name: str) -> str:
    steps_taken: list[str] = []
    for step in name.split("/"):
        if step == "..":
            steps_taken = steps_taken[:-1]
        elif step != ".":
            steps_taken.append(step)
    return "/".join(steps_taken)


def _content_types(parts: Mapping[str, bytes], names: list[str], comments: bool) -> bytes:
    old = parse(parts["[Content_Types].xml"])
    tag = f"{{{_PACKAGE}/content-types}}"
    new = etree.fromstring(f'<Types xmlns="{_PACKAGE}/content-types"/>')
    endings = {name.rpartition(".")[2].lower() for name in names} | {"rels", "xml"}
    for default_element in old.iter(f"{tag}Default"):
        if default_element.get("Extension", "").lower() in endings:
            etree.SubElement(
                new,
                f"{tag}Default",
                Extension=default_element.get("Extension", ""),
                ContentType=default_element.get("ContentType", ""),
            )
    for default_element in old.iter(f"{tag}Override"):
        if default_element.get("PartName", "").lstrip("/") in names:
            etree.SubElement(
                new,
                f"{tag}Override",
                PartName=default_element.get("PartName", ""),
                ContentType=default_element.get("ContentType", ""),
            )
    more = {**_TYPES, "word/comments.xml": f"{_WORD}.comments+xml"} if comments else _TYPES
    for name, kind in more.items():
        etree.SubElement(new, f"{tag}Override", PartName=f"/{name}", ContentType=kind)
    return etree.tostring(new, xml_declaration=True, encoding="UTF-8", standalone=True)


def _document_rels(parts: Mapping[str, bytes], comments: bool) -> bytes:
    tag = f"{{{_PACKAGE}/relationships}}"
    new = etree.fromstring(f'<Relationships xmlns="{_PACKAGE}/relationships"/>')
    for relation in relations(parts, "word/document.xml"):
        if relation.get("Type", "").rpartition("/")[2] not in _LEFT_OUT:
            etree.SubElement(
                new, f"{tag}Relationship", {str(name): str(value) for name, value in relation.attrib.items()}
            )
    if comments:
        etree.SubElement(
            new, f"{tag}Relationship", {"Id": "rIdComments", "Type": f"{_OFFICE}/comments", "Target": "comments.xml"}
        )
    return etree.tostring(new, xml_declaration=True, encoding="UTF-8", standalone=True)


def _settings(content: bytes) -> bytes:
    """Leave out the numbers Word gives each editing session, and names of files elsewhere."""
    root = parse(content)
    for removed_name in ("rsids", "attachedTemplate", "docVars", "trackRevisions"):
        for element in root.findall(f"{W}{removed_name}"):
            root.remove(element)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _text_width(parts: Mapping[str, bytes]) -> int:
    """Return the width of the text on the page, in twentieths of a point."""
    for section in reversed(list(parse(parts["word/document.xml"]).iter(f"{W}sectPr"))):
        size, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
        if size is not None and margins is not None:
            sides = ((size, "w", 12240), (margins, "left", 1440), (margins, "right", 1440))
            paper, left, right = (_twentieths(element.get(f"{W}{name}"), usual) for element, name, usual in sides)
            return paper - left - right
    return 9360


def _twentieths(length_text: str | None, usual: int) -> int:
    """Return a measure as Word writes it; `usual` for one in another unit, which other programs may write."""
    return int(length_text) if length_text is not None and length_text.isdecimal() else usual


def _style_ids(parts: Mapping[str, bytes]) -> dict[str, str]:
    have: dict[tuple[str, str], str] = {}
    for style in parse(parts["word/styles.xml"]).iter(f"{W}style"):
        name = style.find(f"{W}name")
        if name is not None:
            have[name.get(f"{W}val", "").lower(), style.get(f"{W}type", "")] = style.get(f"{W}styleId", "")
    return {block: have[style.name.lower(), style.kind] for block, style in STYLES.items()}


def _numbering(parts: Mapping[str, bytes]) -> tuple[tuple[str, str], tuple[int, int]]:
    """Return the numbering part around the place for a report's own lists, and the definition those lists take."""
    source = parts["word/numbering.xml"].decode("utf-8-sig")
    root = parse(parts["word/numbering.xml"])
    lists = {
        style_element.get(f"{W}numId", ""): style_element.find(f"{W}abstractNumId")
        for style_element in root.findall(f"{W}num")
    }
    style_id = _style_ids(parts)["number"]
    style = next(
        style_element
        for style_element in parse(parts["word/styles.xml"]).iter(f"{W}style")
        if style_element.get(f"{W}styleId") == style_id
    )
    number = style.find(f"{W}pPr/{W}numPr/{W}numId")
    abstract = lists[number.get(f"{W}val", "") if number is not None else ""]
    place = source.find("<w:numIdMacAtCleanup")
    place = source.rindex("</w:numbering>") if place < 0 else place
    first_free = max(int(style_element) for style_element in lists) + 1
    return (source[:place], source[place:]), (
        int(abstract.get(f"{W}val", "0")) if abstract is not None else 0,
        first_free,
    )
