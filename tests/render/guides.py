"""Fills in a guide as Word does: typing is split into runs and marked, controls change form, items are copied."""

from __future__ import annotations

import copy
import io
import random
import zipfile
from collections.abc import Callable, Mapping

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"

Element = etree._Element


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(inside: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in inside.items():
            archive.writestr(name, part)
    return out.getvalue()


def changed(content: bytes, **how: Callable[[bytes], bytes]) -> bytes:
    """Return the file with its body (`body`), or its map (`map`), changed."""
    names = {"body": "word/document.xml", "map": "customXml/item1.xml"}
    inside = parts(content)
    for name, change in how.items():
        inside[names[name]] = change(inside[names[name]])
    return zipped(inside)


def edited(content: bytes, edit: Callable[[Element], object]) -> bytes:
    """Return the file with the tree of its body edited."""

    def change(part: bytes) -> bytes:
        root = etree.fromstring(part)
        edit(root)
        return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)

    return changed(content, body=change)


def controls(root: Element) -> dict[str, list[Element]]:
    """Return the controls of a body by their tags."""
    found: dict[str, list[Element]] = {}
    for sdt in root.iter(f"{W}sdt"):
        tag = sdt.find(f"{W}sdtPr/{W}tag")
        if tag is not None:
            found.setdefault(tag.get(f"{W}val", ""), []).append(sdt)
    return found


def fill(content: bytes, said: Mapping[str, str | bool], seed: int = 1) -> bytes:
    """Return the file with `said` in its controls, by tag: text, a code of a list, a day, `True` for a box.

    A tag of an entry that is not in the form (`family.relatives#6.…`) makes Word copy the last one there is.
    """
    chance = random.Random(seed)  # noqa: S311 - a form of typing, no secret

    def edit(root: Element) -> None:
        for tag in said:
            listed, hash_, rest = tag.partition("#")
            if hash_:
                add_entries(root, listed, int(rest.partition(".")[0]))
        for tag, answer in said.items():
            put(_control(root, tag), answer, chance)
        body = root.find(f"{W}body")
        assert body is not None
        body.insert(2, etree.fromstring(f'<w:proofErr xmlns:w="{W[1:-1]}" w:type="spellStart"/>'))

    return edited(content, edit)


def add_entries(root: Element, listed: str, wanted: int) -> None:
    """Copy the last entry as Word's «+» does, with new ids for its controls, until there are as many as wanted."""
    items = controls(root)[f"entry:{listed}"]
    while len(items) < wanted:
        made = copy.deepcopy(items[-1])
        for number, ident in enumerate(made.iter(f"{W}id")):
            ident.set(f"{W}val", str(-1_000_000 - len(items) * 100 - number))
        items[-1].addnext(made)
        items.append(made)


def _control(root: Element, tag: str) -> Element:
    listed, hash_, rest = tag.partition("#")
    if not hash_:
        return controls(root)[tag][0]
    number, _, path = rest.partition(".")
    item = controls(root)[f"entry:{listed}"][int(number) - 1]
    return next(sdt for name, (sdt, *_) in controls(item).items() if name.partition("#")[2].partition(".")[2] == path)


def put(sdt: Element, answer: str | bool, chance: random.Random) -> None:
    """Answer one control as Word would have it."""
    properties, content = sdt.find(f"{W}sdtPr"), sdt.find(f"{W}sdtContent")
    assert properties is not None
    assert content is not None
    appearance = etree.SubElement(properties, f"{W15}appearance")
    appearance.set(f"{W15}val", "hidden")
    if answer is True:
        _tick(properties, content, chance)
        return
    assert isinstance(answer, str)
    showing = properties.find(f"{W}showingPlcHdr")
    if showing is not None:
        properties.remove(showing)
    listed, day = properties.find(f"{W}dropDownList"), properties.find(f"{W}date")
    text = answer
    if listed is not None:
        item = next(each for each in listed if each.get(f"{W}value") == answer)
        text = item.get(f"{W}displayText", "")
        listed.set(f"{W}lastValue", answer)
    elif day is not None:
        day.set(f"{W}fullDate", f"{answer}T00:00:00Z")
    for run in list(content):
        content.remove(run)
    for run in _runs(text, chance):
        content.append(run)
    paragraph = sdt.getparent()
    if paragraph is not None and len(paragraph) == 2 and chance.random() < 0.3:
        _wrap(sdt, paragraph, chance)


def _tick(properties: Element, content: Element, chance: random.Random) -> None:
    checked = properties.find(f"{W14}checkbox/{W14}checked")
    glyph = content.find(f"{W}r/{W}t")
    assert checked is not None
    assert glyph is not None
    checked.set(f"{W14}val", chance.choice(["1", "true"]))
    sign = chance.choice("☒☑✓")
    state = properties.find(f"{W14}checkbox/{W14}checkedState")
    if state is not None:
        state.set(f"{W14}val", f"{ord(sign):04X}")
    glyph.text = sign


def _runs(text: str, chance: random.Random) -> list[Element]:
    """Return runs as Word writes them: split anywhere, with revision marks, spelling marks, page marks."""
    found: list[Element] = []
    at = 0
    while at < len(text):
        end = min(len(text), at + chance.randint(1, 60))
        run = etree.Element(f"{W}r")
        run.set(f"{W}rsidR", f"00{chance.randrange(16**6):06X}")
        look = etree.SubElement(etree.SubElement(run, f"{W}rPr"), f"{W}lang")
        look.set(f"{W}val", "en-US")
        if chance.random() < 0.1:
            etree.SubElement(run, f"{W}lastRenderedPageBreak")
        _words(run, text[at:end])
        if chance.random() < 0.3:
            mark = etree.Element(f"{W}proofErr")
            mark.set(f"{W}type", chance.choice(["spellStart", "spellEnd", "gramStart", "gramEnd"]))
            found.append(mark)
        if chance.random() < 0.1:
            start = etree.Element(f"{W}bookmarkStart")
            start.set(f"{W}id", "0")
            start.set(f"{W}name", "_GoBack")
            found.append(start)
        found.append(run)
        at = end
    return found


def _words(run: Element, text: str) -> None:
    for place, line in enumerate(text.split("\n")):
        if place:
            etree.SubElement(run, f"{W}br")
        for number, piece in enumerate(line.split("\t")):
            if number:
                etree.SubElement(run, f"{W}tab")
            if piece:
                written = etree.SubElement(run, f"{W}t")
                written.set(SPACE, "preserve")
                written.text = piece


def _wrap(sdt: Element, paragraph: Element, chance: random.Random) -> None:
    """Put the control around its paragraph, and perhaps around its whole cell, as Word does with what fills one."""
    content = sdt.find(f"{W}sdtContent")
    holder = paragraph.getparent()
    assert content is not None
    assert holder is not None
    moved = [paragraph]
    target: Element = paragraph
    alone = holder.tag == f"{W}tc" and len([each for each in holder if each.tag != f"{W}tcPr"]) == 1
    if alone and chance.random() < 0.5:
        target, moved = holder, [holder]
    runs = list(content)
    target.addprevious(sdt)
    for run in runs:
        paragraph.append(run)
    for each in moved:
        content.append(each)
