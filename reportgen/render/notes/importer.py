"""An officer's existing notes, out of Word and into the Markdown of a narrative; only a plain document is read.

Nothing in the file runs or is fetched: its parts are looked through first (`notes_check`), then pandoc reads it in its
sandbox, and what it read is reduced to what a narrative may hold: paragraphs, emphasis, lists, quotations. A heading
becomes a paragraph in bold, a table row an item of a list, a footnote words in brackets; addresses of links go, their
words stay. Then every letter of the Word file must be in the Markdown, or the file is refused.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

from reportgen.errors import InputError
from reportgen.render.notes.check import BYTES, words_of_plain
from reportgen.render.pandoc import run_pandoc

_READ = ["--from=docx-auto_identifiers-styles-citations-empty_paragraphs", "--to=json", "--track-changes=reject"]
_WRITE = ["--from=json", "--to=commonmark-raw_html-smart-raw_attribute", "--wrap=none"]
_BETWEEN_LISTS = re.compile(r"^[ >]*(?:<!-- -->|&nbsp;)[ ]*\n\n?", re.MULTILINE)  # in text pandoc escapes both

_Node = dict[str, Any]


def notes_from_word(path: Path, *, limit: float = 30.0) -> str:
    """Return the text of the Word file at `path` as Markdown: see `notes_in`. Raises `notes-not-readable` too."""
    try:
        with path.open("rb") as file:
            content = file.read(BYTES + 1)
    except OSError:
        raise InputError("notes-not-readable") from None
    return notes_in(content, limit=limit)


def notes_in(content: bytes, *, limit: float = 30.0) -> str:
    """Return the text of a Word file as Markdown. `limit` is for each of pandoc's two turns, in seconds.

    Raises `InputError` where the file is no plain document (see `notes_check.words_of_plain`) or holds text that
    cannot be carried over (`notes-not-plain`); `MachineError` where pandoc is missing, fails or takes too long.
    """
    words = words_of_plain(content)
    read = run_pandoc([*_READ], content, limit=limit)
    try:
        tree = json.loads(read)
        plain = {**tree, "meta": {}, "blocks": [*_opening(tree["meta"]), *_blocks(tree["blocks"])]}
        encoded = json.dumps(plain).encode()
    except RecursionError:  # tables within tables within tables
        raise InputError("notes-not-plain") from None
    text = run_pandoc(_WRITE, encoded, limit=limit).decode("utf-8")
    text = _BETWEEN_LISTS.sub("", text)
    if _letters(text) != _letters(words):
        raise InputError("notes-not-plain")
    return text


def _letters(text: str) -> Counter[str]:
    return Counter(item for item in text if item.isalpha())


def _opening(meta: _Node) -> list[_Node]:
    """Return the title, subtitle, authors and date, which pandoc takes out of the text by their Word styles."""
    title_text: list[_Node] = []
    for key in ("title", "subtitle", "author", "date", "abstract"):
        value = meta.get(key)
        for item in value["c"] if value and value["t"] == "MetaList" else [value] if value else []:
            if item["t"] == "MetaInlines":
                title_text.append(_paragraph([_node("Strong", _inlines(item["c"]))]))
            elif item["t"] == "MetaBlocks":
                title_text.extend(_blocks(item["c"]))
    return title_text


def _node(kind: str, content: Any) -> _Node:
    return {"t": kind, "c": content}


def _paragraph(inlines: list[_Node]) -> _Node:
    return _node("Para", inlines)


def _blocks(blocks: list[_Node]) -> list[_Node]:
    blocks_made = [item for block in blocks for item in _block(block)]
    for before, after in pairwise(blocks_made):
        if before["t"] == after["t"] == "OrderedList":  # another mark keeps its numbers its own: «1.», then «1)»
            (start, style, _), items = after["c"]
            mark = "Period" if before["c"][0][2]["t"] == "OneParen" else "OneParen"
            after["c"] = [[start, style, {"t": mark}], items]
    return blocks_made


def _block(block: _Node) -> list[_Node]:
    kind: str = block["t"]
    content: Any = block.get("c")
    match kind:
        case "Para" | "Plain":
            return [_node(kind, _inlines(content))]
        case "Header":
            return [_paragraph([_node("Strong", _inlines(content[2]))])]
        case "LineBlock":
            return [_paragraph(_inlines(line)) for line in content]
        case "CodeBlock":
            return [_paragraph([_node("Str", line)]) for line in content[1].splitlines() if line.strip()]
        case "BulletList":
            return [_node("BulletList", [_item(item) for item in content])]
        case "OrderedList":
            return [_node("OrderedList", [content[0], [_item(item) for item in content[1]]])]
        case "BlockQuote":
            return [_node("BlockQuote", _blocks(content))]
        case "Div":
            return _blocks(content[1])
        case "Table":
            return _table(content)
        case "Figure":
            return _blocks(content[2])
        case "HorizontalRule":
            return []
        case _:  # raw text of another program, or something pandoc learnt later
            raise InputError("notes-not-plain")


def _item(blocks: list[_Node]) -> list[_Node]:
    """Return an item of a list; one paragraph, and lists under it, stand without empty lines between."""
    item_blocks = _blocks(blocks)
    if [block["t"] for block in item_blocks].count("Para") == 1 and item_blocks[0]["t"] == "Para":
        item_blocks[0] = _node("Plain", item_blocks[0]["c"])
    return item_blocks


def _table(content: list[Any]) -> list[_Node]:
    _, caption, _, head, bodies, foot = content
    rows = [*head[1], *(row for body in bodies for row in (*body[2], *body[3])), *foot[1]]
    items = []
    for row in rows:
        cells = [_flat(_blocks(cell[4])) for cell in row[1]]
        words = _joined([cell for cell in cells if cell], [_node("Str", "\N{NO-BREAK SPACE}–"), {"t": "Space"}])
        if words:
            items.append([_node("Plain", words)])
    return [*_blocks(caption[1]), *([_node("BulletList", items)] if items else [])]


def _flat(blocks: list[_Node]) -> list[_Node]:
    """Return the words of blocks on one line."""
    lines: list[list[_Node]] = []
    for block in blocks:
        if block["t"] in ("Para", "Plain"):
            lines.append(block["c"])
        elif block["t"] == "BlockQuote":
            lines.append(_flat(block["c"]))
        else:
            items = block["c"] if block["t"] == "BulletList" else block["c"][1]
            lines.append(_joined([_flat(item) for item in items], [_node("Str", ";"), {"t": "Space"}]))
    return _joined([line for line in lines if line], [{"t": "Space"}])


def _joined(lines: list[list[_Node]], between: list[_Node]) -> list[_Node]:
    out: list[_Node] = []
    for line in lines:
        out += [*between, *line] if out else line
    return out


def _inlines(inlines: list[_Node]) -> list[_Node]:
    return [item for inline in inlines for item in _inline(inline)]


def _inline(inline: _Node) -> list[_Node]:
    kind: str = inline["t"]
    content: Any = inline.get("c")
    match kind:
        case "Str" | "Space" | "SoftBreak" | "LineBreak":
            return [inline]
        case "Strong" | "Emph":
            return [_node(kind, _inlines(content))]
        case "Underline" | "Strikeout" | "Superscript" | "Subscript" | "SmallCaps":
            return _inlines(content)
        case "Span" | "Link" | "Quoted" | "Cite":
            return _inlines(content[1])
        case "Code":
            return [_node("Str", content[1])]
        case "Note":
            return [_node("Str", " ("), *_flat(_blocks(content)), _node("Str", ")")]
        case "Image":
            return []  # a picture is no text; what it says in words goes with it
        case _:  # mathematics, raw text of another program
            raise InputError("notes-not-plain")
