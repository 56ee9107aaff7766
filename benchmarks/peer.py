"""The same report for docxtpl: a template and its words, made from one of our own worded documents.

Our writer puts docxtpl's own tags where our words would stand, so both sides fill the same layout, and `same_words`
proves that both give the same text.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import BytesIO
from typing import Any

from reportgen.render.word.writer import render_word
from reportgen.report import (
    Block,
    BulletList,
    Document,
    Fields,
    NumberedList,
    Paragraph,
    QuoteBlock,
    Run,
    Section,
    Subheading,
    Table,
)


def peer_of(document: Document, template: Any) -> tuple[bytes, dict[str, Any]]:
    """Return a docxtpl template laid out as our report, and the words that fill it."""
    words: dict[str, Any] = {name: plain(runs) for name, runs in document.fields.items()}
    words["title_words"] = plain(document.title)
    words["offences"] = [{key: plain(runs) for key, runs in row.items()} for row in document.lists.get("offences", ())]
    sections = []
    for number, section in enumerate(document.sections):
        heading = f"heading_{number}"
        words[heading] = plain(section.heading)
        sections.append(
            Section(section.id, tag(f"{{{{ {heading} }}}}"), tuple(_blocks(section.blocks, f"s{number}", words)))
        )
    fields = {name: tag(f"{{{{ {name} }}}}") if runs else () for name, runs in document.fields.items()}
    row = {key: tag(f"{{{{ row.{key} }}}}") for key in (document.lists.get("offences") or [{}])[0]}
    loop = [{key: tag("{%tr for row in offences %}") if first else () for first, key in _firsts(row)}]
    loop += [row, {key: tag("{%tr endfor %}") if first else () for first, key in _firsts(row)}]
    laid_out = replace(
        document,
        title=tag("{{ title_words }}"),
        fields=fields,
        lists={"offences": tuple(loop)},
        sections=tuple(sections),
    )
    return render_word(laid_out, template), words


def tag(text: str) -> tuple[Run, ...]:
    """One run that holds a tag."""
    return (Run(text),)


def plain(runs: Sequence[Run]) -> str:
    """The text of some runs: docxtpl fills plain strings here, the kinder case for it."""
    return "".join(run.text for run in runs)


def _firsts(row: dict[str, Any]) -> Iterator[tuple[bool, str]]:
    return ((number == 0, key) for number, key in enumerate(row))


def _blocks(blocks: Sequence[Block[Run]], name: str, words: dict[str, Any]) -> Iterator[Block[Run]]:
    """The blocks with tags for words. Neighbouring paragraphs are one loop, as a template owner would write them."""
    number = 0
    while number < len(blocks):
        block, key = blocks[number], f"{name}_{number}"
        number += 1
        match block:
            case Paragraph():
                together = [block.content]
                while number < len(blocks) and isinstance(following := blocks[number], Paragraph):
                    together.append(following.content)
                    number += 1
                words[key] = [plain(content) for content in together]
                for text in (f"{{%p for one in {key} %}}", "{{ one }}", "{%p endfor %}"):
                    yield Paragraph(tag(text))
            case Subheading(content):
                words[key] = plain(content)
                yield Subheading(tag(f"{{{{ {key} }}}}"))
            case QuoteBlock(content, attribution):
                words[key], words[f"{key}_by"] = plain(content), plain(attribution)
                yield QuoteBlock(tag(f"{{{{ {key} }}}}"), tag(f"{{{{ {key}_by }}}}") if attribution else ())
            case BulletList(items) | NumberedList(items):
                words[key] = [plain(item) for item in items]
                loop = (tag(f"{{%p for one in {key} %}}"), tag("{{ one }}"), tag("{%p endfor %}"))
                yield replace(block, items=loop)
            case Table(header, rows):
                words[f"{key}_header"] = [plain(cell) for cell in header]
                words[key] = [[plain(cell) for cell in row] for row in rows]
                width = len(header)
                empty: tuple[tuple[Run, ...], ...] = ((),) * (width - 1)
                cells = tuple(tag(f"{{{{ row[{column}] }}}}") for column in range(width))
                loop_rows = ((tag(f"{{%tr for row in {key} %}}"), *empty), cells, (tag("{%tr endfor %}"), *empty))
                top = tuple(tag(f"{{{{ {key}_header[{column}] }}}}") for column in range(width))
                yield replace(block, header=top, rows=loop_rows)
            case Fields(rows):
                words[key] = [[plain(label), plain(value)] for label, value in rows]
                one = tuple(
                    (tag(f"{{{{ {key}[{n}][0] }}}}"), tag(f"{{{{ {key}[{n}][1] }}}}")) for n in range(len(rows))
                )
                yield Fields(one)
            case _:
                raise TypeError(type(block).__name__)


_PARAGRAPH = re.compile(r"<w:p[ >].*?</w:p>", re.DOTALL)
_TEXT = re.compile(r"<w:t(?: [^>]*)?>(.*?)</w:t>", re.DOTALL)


def text_of(content: bytes) -> list[str]:
    """The paragraphs of a Word file's body that hold text, in order."""
    with zipfile.ZipFile(BytesIO(content)) as word_file:
        body = word_file.read("word/document.xml").decode("utf-8")
    texts = ("".join(_TEXT.findall(paragraph)) for paragraph in _PARAGRAPH.findall(body))
    return [
        re.sub(r"\s+", " ", text).strip().replace("&quot;", '"').replace("&#34;", '"').replace("&#39;", "'")
        for text in texts
        if text.strip()
    ]


def same_words(ours: bytes, theirs: bytes) -> bool:
    """Whether two Word files hold the same paragraphs in the same order."""
    return text_of(ours) == text_of(theirs)
