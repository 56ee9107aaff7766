"""Where a thing stands in a Word file, as the person who opens it in Word would point at it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_LONGEST = 80  # characters of a quotation
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)


@dataclass(frozen=True, slots=True)
class TemplatePlace:
    """`part` is body, header, header-first, header-even, footer…, footnotes, endnotes, properties, styles or file.

    `heading` is the nearest heading above. Numbers count from 1 below that heading, as the eye does, and 0 is «not in
    one»: a paragraph (tables left out), or a table with its row and its cell.
    """

    part: str
    heading: str = ""
    paragraph: int = 0
    table: int = 0
    row: int = 0
    cell: int = 0

    def facts(self) -> dict[str, str | int]:
        """Return the place as facts of an error."""
        return {name: getattr(self, name) for name in ("part", "heading", "paragraph", "table", "row", "cell")}


@dataclass(frozen=True, slots=True)
class TemplateParagraph:
    """One paragraph: where it stands, its element, its text, and where in that text Word's pieces meet."""

    place: TemplatePlace
    element: etree._Element
    text: str
    seams: frozenset[int]


def parse(content: bytes) -> etree._Element:
    """Return the tree of a part; strict, and nothing is fetched or expanded."""
    return etree.fromstring(content, _PARSER)


def relations(parts: Mapping[str, bytes], name: str) -> Iterator[etree._Element]:
    """Yield each relationship of the part `name` (empty: of the file itself)."""
    folder, _, file = name.rpartition("/")
    rels = parts.get(f"{folder}/_rels/{file}.rels" if folder else f"_rels/{file}.rels")
    if rels is not None:
        yield from (item for item in parse(rels) if isinstance(item.tag, str))


def text_parts(parts: Mapping[str, bytes]) -> dict[str, str]:
    """Return the parts that hold text, by name, with what a person calls each: body, header, header-first…"""
    names_of_parts = {"word/document.xml": "body"}
    targets = {part_path.get("Id", ""): part_path for part_path in relations(parts, "word/document.xml")}
    for kind in ("header", "footer"):
        for reference in parse(parts["word/document.xml"]).iter(f"{W}{kind}Reference"):
            target = targets.get(reference.get(f"{R}id", ""))
            if target is not None:
                reference_type = reference.get(f"{W}type", "default")
                names_of_parts[part_name(target)] = kind if reference_type == "default" else f"{kind}-{reference_type}"
    for part_path in targets.values():
        kind = part_path.get("Type", "").rpartition("/")[2]
        if kind in ("header", "footer", "footnotes", "endnotes"):
            names_of_parts.setdefault(part_name(part_path), kind)
    return {name: label for name, label in names_of_parts.items() if name in parts}


def part_name(relation: etree._Element, folder: str = "word") -> str:
    """Return the name of the part a relationship of `folder` leads to."""
    target = relation.get("Target", "")
    return target.lstrip("/") if target.startswith("/") else f"{folder}/{target}"


def lines(root: etree._Element, label: str, headings: frozenset[str]) -> Iterator[TemplateParagraph]:
    """Yield each paragraph of a part with its place. `headings` are the ids of the heading styles."""
    heading, paragraphs, count = "", 0, 0
    tables: dict[etree._Element, int] = {}
    for element in root.iter(f"{W}tbl", f"{W}p"):
        if element.tag == f"{W}tbl":
            count += 1
            tables[element] = count
            continue
        text, seams = _text(element)
        row = next(element.iterancestors(f"{W}tr"), None)
        if row is None:
            paragraphs += 1
            place = TemplatePlace(label, heading, paragraph=paragraphs)
            style = element.find(f"{W}pPr/{W}pStyle")
            if style is not None and style.get(f"{W}val") in headings and text.strip():
                heading, paragraphs, count = text.strip()[:60], 0, 0
        else:
            table = next(row.iterancestors(f"{W}tbl"))
            cell = next(element.iterancestors(f"{W}tc"))
            place = TemplatePlace(
                label,
                heading,
                table=tables[table],
                row=1 + sum(1 for _ in row.itersiblings(f"{W}tr", preceding=True)),
                cell=1 + sum(1 for _ in cell.itersiblings(f"{W}tc", preceding=True)),
            )
        yield TemplateParagraph(place, element, text, seams)


def _text(paragraph: etree._Element) -> tuple[str, frozenset[int]]:
    text, seams = "", set()
    for piece in paragraph.iter(f"{W}t", f"{W}tab", f"{W}br"):
        if (
            next(piece.iterancestors(f"{W}p")) is not paragraph
            or next(piece.iterancestors(f"{W}pPr"), None) is not None
        ):
            continue
        seams.add(len(text))
        text += (piece.text or "") if piece.tag == f"{W}t" else " "
    return text, frozenset(seams)


def quoted(text: str) -> str:
    """Return a text as a message quotes it: on one line, and cut where it is long."""
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"


def row_text(element: etree._Element) -> str:
    """Return all the text of the table row that holds a paragraph, or nothing outside tables."""
    row = next(element.iterancestors(f"{W}tr"), None)
    return "" if row is None else "".join(item.text or "" for item in row.iter(f"{W}t"))
