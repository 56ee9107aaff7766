"""The officer's narrative as blocks: a small, safe part of Markdown; everything else stands as it was typed.

Kept: paragraphs, emphasis, lists, block quotations, headings (they become subheadings), the text of links, and words in
another language, `[un coup de tête]{lang=fr}`. HTML, pictures, entities, rules, link definitions, tables and anything
that looks like a template, a formula or a field are plain text here. A line that begins with a number but counts
nothing («1998. He moved») is text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from reportgen.language.marks import JOINT, VALUE, clean
from reportgen.report.model import Block, BulletList, NumberedList, Paragraph, QuoteBlock, Run, Subheading

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_core import StateCore
    from markdown_it.rules_inline import StateInline
    from markdown_it.tree import SyntaxTreeNode

Runs: TypeAlias = tuple[Run, ...]
Blocks: TypeAlias = tuple[Block[Run], ...]

_INLINE = "*_`[\\"
_BLOCK = re.compile(r"\n[ \t]*(?:[>#]|~~~|[-+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$))", re.MULTILINE)
_ITEM = re.compile(r"- (?![ \t>#+-]|~~~|\d{1,9}[.)])\S")
_ENDS = re.compile(r"\r\n?")
_EMPTY = re.compile(r"\n(?:[ \t]*\n)+")
_LONGEST = 100_000
"""A narrative longer than this many characters has its marks left as they were typed: no officer wrote it."""
_MARKS_AT_MOST = 1_000
"""So has a paragraph with more marks than this: pairing them takes the square of their number."""


def to_blocks(source: str, sources: tuple[str, ...], language: str, typeset: Callable[[str], str]) -> Blocks:
    """Return a narrative as blocks whose runs rest on `sources`; `typeset` sets the report's own words, not quotations.

    `language` is the language the narrative is written in.
    """
    source = clean(_ENDS.sub("\n", source) if "\r" in source else source).replace("\0", "\ufffd")
    if len(source) > _LONGEST or not _has_markup(source):
        return tuple(Paragraph((Run(typeset(words), sources=sources),)) for words in _paragraphs(source))
    plain = None if any(sign in source for sign in _INLINE) else _plain_lists(source)
    if plain is not None:
        return tuple(_plain(item, sources, typeset) for item in plain)
    from markdown_it.tree import SyntaxTreeNode  # as the parser below

    return tuple(_Reader(sources, language, typeset).blocks(SyntaxTreeNode(_parser().parse(source)), quoted=False))


def _has_markup(source: str) -> bool:
    """Whether any of it may be Markdown."""
    return any(sign in source for sign in _INLINE) or _BLOCK.search(f"\n{source}") is not None


def _paragraphs(source: str) -> Iterator[str]:
    for part in _EMPTY.split(source):
        words = " ".join(line.lstrip(" \t").rstrip(" ") for line in part.strip().split("\n"))
        if words:
            yield words


def _plain_lists(source: str) -> list[str | list[str]] | None:
    """Return paragraphs and lists of one-line items, the commonest marks of all; `None` where anything else is there.

    A list that another list or an indented line follows may go on: that is for the parser.
    """
    lists: list[str | list[str]] = []
    for part in _EMPTY.split(source.strip("\n")):
        lines = part.split("\n")
        if lists and isinstance(lists[-1], list) and lines[0][:1] in (" ", "\t", "-"):
            return None
        items = [line[2:] for line in lines if _ITEM.match(line)]
        if len(items) == len(lines):
            lists.append([item.strip() for item in items])
        elif _BLOCK.search(f"\n{part}"):
            return None
        else:
            lists += _paragraphs(part)
    return lists


def _plain(block_text: str | list[str], sources: tuple[str, ...], typeset: Callable[[str], str]) -> Block[Run]:
    if isinstance(block_text, str):
        return Paragraph((Run(typeset(block_text), sources=sources),))
    return BulletList(tuple((Run(typeset(item), sources=sources),) for item in block_text))


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt  # 40 ms that a narrative without marks need not pay

    parser = MarkdownIt("zero", {"maxNesting": 20})
    parser.enable(["blockquote", "fence", "heading", "list", "backticks", "emphasis", "escape", "link", "newline"])
    parser.enable(["balance_pairs", "fragments_join"])
    parser.inline.ruler.before("link", "tongue", _tongue)
    parser.inline.ruler.before("link", "picture", _picture)
    parser.core.ruler.before("inline", "bounded", _leave_monsters)
    return parser


_SPAN = re.compile(r"\[([^\[\]]{1,2000})\]\{lang=\"?([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4})\"?\}")


def _tongue(state: StateInline, silent: bool) -> bool:
    """Read `[words]{lang=fr}`."""
    match = _SPAN.match(state.src, state.pos, state.posMax) if state.src[state.pos] == "[" else None
    if not match:
        return False
    if not silent:
        end = state.posMax
        state.push("tongue_open", "span", 1).attrs["lang"] = match[2]
        state.pos, state.posMax = match.span(1)
        state.md.inline.tokenize(state)
        state.posMax = end
        state.push("tongue_close", "span", -1)
    state.pos = match.end()
    return True


def _picture(state: StateInline, silent: bool) -> bool:
    """Leave `![…](…)` as typed, lest its inside be read as a link."""
    if not state.src.startswith("![", state.pos):
        return False
    if not silent:
        state.pending += "!["
    state.pos += 2
    return True


_MARK = re.compile(r"[*_`\[\]\\]")


def _leave_monsters(state: StateCore) -> None:
    for token in state.tokens:
        if token.type == "inline" and len(_MARK.findall(token.content)) > _MARKS_AT_MOST:
            token.type = "monster"


@dataclass(slots=True)
class _Piece:
    """A stretch of text with its typeface; `kept` where it is to stay as typed."""

    text: str
    bold: bool = False
    italic: bool = False
    language: str | None = None
    kept: bool = False


class _Reader:
    """Makes blocks of one narrative's tree."""

    def __init__(self, sources: tuple[str, ...], language: str, typeset: Callable[[str], str]) -> None:
        self.sources = sources
        self.language = language
        self.typeset = typeset

    def blocks(self, node: SyntaxTreeNode, quoted: bool) -> Iterator[Block[Run]]:
        for child in node.children:
            match child.type:
                case "blockquote":
                    yield from self.blocks(child, quoted=True)
                case "heading" if not quoted:
                    title = self.runs(child, quoted)
                    if title:
                        yield Subheading(title)
                case "bullet_list" | "ordered_list":
                    yield from self.listed(child, quoted)
                case _:
                    content = self.runs(child, quoted)
                    if content:
                        yield QuoteBlock(content) if quoted else Paragraph(content)

    def listed(self, node: SyntaxTreeNode, quoted: bool) -> Iterator[Block[Run]]:
        items = [list(self.item(child, quoted)) for child in node.children]
        if node.type == "ordered_list":
            yield from self.numbered(
                [int(child.info) for child in node.children], items, node.children[0].markup, quoted
            )
            return
        flat = tuple(content for item in items for content in item if content)
        if quoted:
            yield from (QuoteBlock(self.led_by("– ", content)) for content in flat)
        elif flat:
            yield BulletList(flat)

    def numbered(self, numbers: list[int], items: list[list[Runs]], stop: str, quoted: bool) -> Iterator[Block[Run]]:
        """A numbered list. What stands in a list within an item is told after the item, which keeps its number."""
        blank = (Run(" ", sources=self.sources),)
        whole = [tuple(run for part in item if part for run in (*blank, *part))[1:] for item in items]
        if all(whole) and _is_counted(numbers) and not quoted:
            yield NumberedList(tuple(whole), numbers[0])
            return
        for number, content in zip(numbers, whole, strict=True):
            marker = self.led_by(f"{number}{stop} ", content)
            yield QuoteBlock(marker) if quoted else Paragraph(marker)

    def item(self, item: SyntaxTreeNode, quoted: bool) -> Iterator[Runs]:
        """An item in one paragraph; then, each after a dash, those of a list within it."""
        runs: Runs = ()
        inner: list[Runs] = []
        for child in _leaves(item):
            if child.type in ("bullet_list", "ordered_list"):
                inner += [content for part in child.children for content in self.item(part, quoted) if content]
            else:
                content = self.runs(child, quoted or child.parent is not item)
                runs += (Run(" ", sources=self.sources), *content) if runs else content
        yield runs
        for content in inner:
            yield content if content[0].text.startswith("– ") else self.led_by("– ", content)

    def led_by(self, mark: str, content: Runs) -> Runs:
        """An item after its number or dash."""
        first = content[0] if content else Run("", sources=self.sources)
        if first == Run(first.text, sources=self.sources):
            return (Run(mark + first.text, sources=self.sources), *content[1:])
        return (Run(mark, sources=self.sources), *content)

    def runs(self, node: SyntaxTreeNode, quoted: bool) -> Runs:
        """The text of a paragraph, a heading or a fence as runs, adjoining ones alike made one."""
        pieces: list[_Piece] = []
        for piece in self.pieces(node):
            last = pieces[-1] if pieces else None
            if last and replace(last, text="") == replace(piece, text=""):
                last.text += piece.text
            else:
                pieces.append(piece)
        if pieces and not quoted:
            joined = JOINT.join(VALUE if piece.kept or piece.language else piece.text for piece in pieces)
            for piece, text in zip(pieces, self.typeset(joined).split(JOINT), strict=True):
                if not piece.kept and not piece.language:
                    piece.text = text
        runs = [Run(p.text, p.bold, p.italic, False, p.language, self.sources) for p in pieces if p.text]
        return tuple(runs)

    def pieces(self, node: SyntaxTreeNode) -> Iterator[_Piece]:
        if node.type == "fence":
            lines = (f"{node.markup}{node.info}", *node.content.split("\n"), node.markup)
            yield _Piece(" ".join(line for line in lines if line), kept=True)
            return
        (inline,) = node.children
        if inline.type == "monster":
            yield _Piece(" ".join(inline.content.split("\n")))
            return
        bold = italic = 0
        language: str | None = None
        for token in (inline.token.children if inline.token else None) or ():
            match token.type:
                case "strong_open" | "strong_close":
                    bold += token.nesting
                case "em_open" | "em_close":
                    italic += token.nesting
                case "tongue_open":
                    language = None if token.attrs["lang"] == self.language else str(token.attrs["lang"])
                case "tongue_close":
                    language = None
                case "softbreak" | "hardbreak":
                    yield _Piece(" ", bold > 0, italic > 0, language)
                case "code_inline":
                    yield _Piece(f"{token.markup}{token.content}{token.markup}", bold > 0, italic > 0, language, True)
                case _ if token.content:
                    yield _Piece(token.content, bold > 0, italic > 0, language)


def _leaves(item: SyntaxTreeNode) -> Iterator[SyntaxTreeNode]:
    """The parts of a list item, those of a block quotation in it one by one."""
    for child in item.children:
        if child.type == "blockquote":
            yield from _leaves(child)
        else:
            yield child


def _is_counted(numbers: list[int]) -> bool:
    """Whether the numbers typed are those a list shows; «1998. He moved» alone is no list."""
    first, *rest = numbers
    if first != 1 and not rest:
        return False
    return numbers == list(range(first, first + len(numbers))) or set(numbers) == {1}
