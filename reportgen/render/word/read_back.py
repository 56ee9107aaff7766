"""How a written part reads: WordprocessingML brought back to lines, without any knowledge of how it was written."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple
from xml.parsers.expat import ExpatError, ParserCreate

from reportgen.errors import DefectFound
from reportgen.render.word.runs import forbidden

# A line is the style of a paragraph, then its spans: "\0", the look, "\1", the words. XML can hold none of these marks,
# so no words can be taken for one.
_TEXT = '<w:t xml:space="preserve">'
_NEXT_RUN, _LAST_RUN = "</w:r><w:r>", "</w:r>"
_MARKS = {"w:b/>": "b", "w:i/>": "i", 'w:vertAlign w:val="superscript"/>': "^"}
_SPACES = {"w:br/>": "\n", "w:tab/>": "\t", "w:softHyphen/>": "\xad"}
TABLE, ROW, HEADER_ROW, END, SUMMARY = (f"\2{name}" for name in ("table", "row", "header", "end", "sum "))
NOTED = "\3"
_STRUCTURE = {"w:tbl>": TABLE, "w:tr>": ROW, "w:tblHeader/>": HEADER_ROW, "/w:tbl>": END}


def parse_strictly(content: bytes, name: str) -> None:
    """Read a part as XML, and raise `DefectFound` unless it is well-formed and plain: tags and text alone."""

    def refuse(*_: object) -> None:
        raise DefectFound("render-not-proved", part=name, what="markup")

    parser = ParserCreate()
    parser.CommentHandler = parser.ProcessingInstructionHandler = refuse
    parser.StartCdataSectionHandler = parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(content, True)
    except ExpatError as why:
        raise forbidden(content.decode(), name) from why


class _Markup(NamedTuple):
    """What stands between two words, as far as the proof asks: a run of tags, read once however often it comes."""

    structure: tuple[str, ...]  # tables and rows that begin or end
    style: str
    number: str  # of the list, if any
    marks: str | None  # the look of the run it opens; `None` if it opens none
    spaces: str  # breaks and tabs
    noted: bool  # whether a comment stands here


def read_lines(text: str, own_numbering: int) -> tuple[list[str], int]:
    """Return a part brought to lines, and how many numbered lists of the report it has: their numbers start at `own`.

    The text is known to be well-formed XML without comments or CDATA. So each `<` begins a tag, and every paragraph is
    a row of tags (alike from one paragraph to the next), then words and tags by turns.
    """
    lines: list[str] = []
    number = ""
    lists = 0
    *paragraphs, end = text.split("</w:p>")
    for paragraph in paragraphs:
        head, *texts = paragraph.split(_TEXT)
        structure, line, is_item, marks, spaces, _ = _markup(head)
        lines += structure
        if is_item and int(is_item) >= own_numbering:
            lists += is_item != number
            number = is_item
            line += f"#{lists}"
        last = None
        if spaces:
            line, last = f"{line}\0{marks}\1{spaces}", marks
        for piece in texts:
            words, _, tags = piece.partition("</w:t>")
            if words:
                if "&" in words:
                    words = unescape(words)
                line += words if marks == last else f"\0{marks}\1{words}"
                last = marks
            if tags == _NEXT_RUN:
                marks = ""
            elif tags != _LAST_RUN:
                markup = _markup(tags)
                if markup.noted:
                    line, last = line + NOTED, None
                if markup.marks is not None:
                    marks = markup.marks
                if markup.spaces:
                    line += markup.spaces if marks == last else f"\0{marks}\1{markup.spaces}"
                    last = marks
        lines.append(line)
    lines += _markup(end).structure
    return lines, lists


@lru_cache(maxsize=2048)
def _markup(tags: str) -> _Markup:
    structure: list[str] = []
    style = number = spaces = ""
    noted = False
    marks: str | None = None
    for tag in tags.split("<"):
        if tag == "w:r>":
            marks = ""
        elif tag in _STRUCTURE:
            structure.append(_STRUCTURE[tag])
        elif tag in _SPACES:
            spaces += _SPACES[tag]
        elif tag in _MARKS:
            marks = (marks or "") + _MARKS[tag]
        elif tag.startswith("w:lang "):
            marks = (marks or "") + _value(tag)
        elif tag.startswith("w:pStyle "):
            style = _value(tag)
        elif tag.startswith("w:numId "):
            number = _value(tag)
        elif tag.startswith("w:commentReference "):
            noted = True
        elif tag.startswith("w:tblDescription "):
            structure.append(SUMMARY + unescape(_value(tag)))
    return _Markup(tuple(structure), style, number, marks, spaces, noted)


def _value(tag: str) -> str:
    return tag.partition('w:val="')[2].partition('"')[0]


def unescape(text: str) -> str:
    """Return text as it was before XML's five entities."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&")


def words_of(lines: Sequence[str]) -> str:
    """Return the words alone, a paragraph a line."""
    return "\n".join(
        "".join([span.partition("\1")[2] for span in line.split("\0")]) for line in lines if line[:1] != "\2"
    )
