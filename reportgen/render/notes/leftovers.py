"""What a Word file of notes has that does not come into a narrative, or comes in another shape: told, never silent."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, Literal

from lxml import etree

from reportgen.render.word.places import parse

LeftSort = Literal["header", "comment", "picture", "link", "look", "hidden", "struck", "table", "note"]
"""What it was: the first five stay behind; words that were hidden or struck through come in as any others, a table as a
list, a footnote in brackets."""

_BODIES: Final = re.compile(r"word/(?:document|footnotes|endnotes)\d*\.xml")
_BESIDE: Final = re.compile(r"word/(header|footer|comments)\d*\.xml")
_ADDRESS: Final = re.compile(r'\s*HYPERLINK\s+"([^"]+)"')
_OFF: Final = frozenset({"0", "false", "off", "none"})
_STYLED: Final = {"vanish": "hidden", "strike": "struck", "dstrike": "struck", "u": "look", "highlight": "look"}
_NEAR: Final = 60


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One thing: what it was, its words, and the words of the paragraph it stood in, cut short."""

    sort: LeftSort
    text: str = field(default="", repr=False)
    near: str = field(default="", repr=False)


def left_out_of(content: bytes) -> tuple[LeftOut, ...]:
    """Return what stays behind of a Word file that `notes_in` has read, then what comes in another shape; each once."""
    leftovers: list[LeftOut] = []
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        for name in parts.namelist():
            if beside := _BESIDE.fullmatch(name):
                sort: LeftSort = "comment" if beside[1] == "comments" else "header"
                leftovers += [
                    LeftOut(sort, texts_of_style)
                    for holder in _holders(parse(parts.read(name)))
                    if (texts_of_style := _words(holder))
                ]
            elif _BODIES.fullmatch(name):
                leftovers += _of_body(parse(parts.read(name)), _addresses(parts, name))
    order = LeftSort.__args__  # type: ignore[attr-defined]
    return tuple(sorted(dict.fromkeys(leftovers), key=lambda one: order.index(one.sort)))


def _holders(root: etree._Element) -> Iterator[etree._Element]:
    """Each comment whole; of a header or a footer, each paragraph."""
    comments = [item for item in root if _local(item) == "comment"]
    yield from comments or (entry for entry in root.iter() if _local(entry) == "p")


def _addresses(parts: zipfile.ZipFile, name: str) -> dict[str, str]:
    """The addresses that the links of a part lead to, by the ids they go by."""
    folder, _, file = name.rpartition("/")
    relations_part = f"{folder}/_rels/{file}.rels"
    if relations_part not in parts.namelist():
        return {}
    return {
        item.get("Id", ""): item.get("Target", "")
        for item in parse(parts.read(relations_part))
        if item.get("TargetMode")
    }


def _of_body(root: etree._Element, addresses: dict[str, str]) -> Iterator[LeftOut]:
    for element in root.iter():
        match _local(element):
            case "blip" | "imagedata":
                yield LeftOut("picture", _described(element), _near(element))
            case "hyperlink":
                target = next((addresses[key] for key in element.attrib.values() if key in addresses), "")
                if target:
                    yield LeftOut("link", target, _words(element)[:_NEAR])
            case "instrText":
                if address := _ADDRESS.match(element.text or ""):
                    yield LeftOut("link", address[1], _near(element))
            case "tbl":
                yield LeftOut("table", _cut(" – ".join(filter(None, map(_words, _cells(element))))))
            case "footnote" | "endnote" if _words(element):
                yield LeftOut("note", _cut(_words(element)))
    yield from _styled(root)


def _styled(root: etree._Element) -> Iterator[LeftOut]:
    """Words that were hidden or struck through, by paragraph; and, once, that a look does not come in."""
    for paragraph in (item for item in root.iter() if _local(item) == "p"):
        texts_by_sort: dict[str, list[str]] = {}
        for run in (entry for entry in paragraph.iter() if _local(entry) == "r"):
            shapes = {
                _STYLED[_local(value)] for part in run if _local(part) == "rPr" for value in part if _is_on(value)
            }
            for sort in shapes:
                texts_by_sort.setdefault(sort, []).append(_words(run))
        for sort, words in texts_by_sort.items():
            text = " ".join(filter(None, words))
            if text and sort != "look":
                yield LeftOut("hidden" if sort == "hidden" else "struck", text)
            elif text:
                yield LeftOut("look")


def _is_on(shape: etree._Element) -> bool:
    value = next((item for key, item in shape.attrib.items() if str(key).endswith("}val")), "")
    return _local(shape) in _STYLED and value not in _OFF


def _cells(table: etree._Element) -> list[etree._Element]:
    row = next((entry for entry in table.iter() if _local(entry) == "tr"), table)
    return [item for item in row if _local(item) == "tc"]


def _described(picture: etree._Element) -> str:
    """What a picture says of itself to those who cannot see it."""
    for holder in picture.iterancestors():
        for child in holder:
            if _local(child) == "docPr":
                return child.get("descr", "") or child.get("title", "")
        if _local(holder) == "shape":
            return holder.get("alt", "")
    return ""


def _near(element: etree._Element) -> str:
    paragraph = next((iterancestor for iterancestor in element.iterancestors() if _local(iterancestor) == "p"), None)
    return "" if paragraph is None else _cut(_words(paragraph))


def _words(element: etree._Element) -> str:
    """The words in an element, with a space wherever Word begins another paragraph, line or column."""
    texts = []
    for inner in element.iter():
        if _local(inner) == "t":
            texts.append(inner.text or "")
        elif _local(inner) in ("p", "br", "tab", "cr"):
            texts.append(" ")
    return " ".join("".join(texts).split())


def _cut(words: str) -> str:
    return words if len(words) <= _NEAR else f"{words[:_NEAR].rsplit(' ', 1)[0]}…"


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""
