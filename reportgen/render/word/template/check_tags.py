"""Every problem of the tags of a template: unknown names, slots, pairs that do not match, tags in the wrong place."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from lxml import etree

from reportgen.errors import InputError, ReportgenError
from reportgen.render.word.places import TemplateParagraph, TemplatePlace, W, lines, parse, quoted, row_text, text_parts
from reportgen.render.word.template.contract import TemplateContract, TemplateNote
from reportgen.render.word.template.tags import FOREIGN, TAG, Tag, Unreadable, names, read

_DEEPEST = 50  # conditions and loops within each other
_LOOSE = re.compile(r"\{\{|\{%|\{#|%\}|\}\}|#\}")
_OPENS = re.compile(r"\{%(tr|tc|p)?\s+(if|for)\b")
_SLOT = re.compile(r"(?:section|text)_\w+\Z|body\Z")
_HOLDS = {"p": (f"{W}body", f"{W}tc", f"{W}hdr", f"{W}ftr", f"{W}txbxContent"), "tr": (f"{W}tbl",), "tc": (f"{W}tr",)}


@dataclass(slots=True)
class TemplateContents:
    """What a template was seen to hold, for the checks that look at all of it."""

    problems: list[ReportgenError] = field(default_factory=list)
    printed: dict[str, set[str]] = field(default_factory=dict)  # part → fields it prints
    lists: set[str] = field(default_factory=set)
    slots: dict[str, TemplatePlace] = field(default_factory=dict)  # slot → where


@dataclass(frozen=True, slots=True)
class _Open:
    """A tag that waits for its end."""

    tag: Tag
    line: TemplateParagraph
    quote: str
    closed: bool = False  # an `if` that has had its `else`


def check_tags(parts: Mapping[str, bytes], contract: TemplateContract, headings: frozenset[str]) -> TemplateContents:
    """Return the problems of the tags in every part that holds text, and what the tags were."""
    template_contents = TemplateContents()
    for name, label in text_parts(parts).items():
        root = parse(parts[name])
        in_part = list(lines(root, label, headings))
        _Part(template_contents, contract, label, name).check(in_part)
        _check_hidden(template_contents, root, label, {line.element: line.place for line in in_part})
    _check_slots(template_contents, contract)
    return template_contents


class _Part:
    """One part while it is read: what is open, and which rows are in scope."""

    def __init__(self, template_contents: TemplateContents, contract: TemplateContract, label: str, name: str) -> None:
        self.found, self.contract, self.label = template_contents, contract, label
        self.printed = template_contents.printed.setdefault(name, set())
        self.open: list[_Open] = []
        self.steady: dict[etree._Element, bool] = {}  # a holder of paragraphs → holds one that is always there

    def check(self, all_lines: list[TemplateParagraph]) -> None:
        for line in all_lines:
            alone = False
            for match in TAG.finditer(line.text):
                quote = match[0]
                if any(match.start() < seam < match.end() for seam in line.seams):
                    healed = TemplateNote("template-note-healed", **line.place.facts(), quote=quoted(quote))
                    self.found.problems.append(healed)
                try:
                    tag = read(quote)
                except Unreadable as why:
                    self.add(f"template-tag-{why.reason}", line, quote)
                    if opening := _OPENS.match(quote):  # so that its end is not called a second problem
                        self.open.append(_Open(Tag(opening[2], opening[1] or ""), line, quote))  # type: ignore[arg-type]
                    continue
                alone = alone or (tag.holder != "" and tag.kind != "print")  # a slot always leaves a paragraph
                self.take(tag, line, quote)
            self.look_between(line)
            holder = line.element.getparent()
            if holder is not None:
                conditional = any(item.tag.holder == "p" for item in self.open)
                self.steady[holder] = self.steady.get(holder, False) or not (alone or conditional)
        for open_tag in self.open:
            self.add("template-tag-unpaired", open_tag.line, open_tag.quote, missing=f"end{open_tag.tag.kind}")
        for line in () if self.open else all_lines:  # what never ends seems to take everything with it
            holder = line.element.getparent()
            if holder is None or self.steady.pop(holder, True) or "{%tr" in row_text(line.element):
                continue
            if holder.tag in (f"{W}tc", f"{W}hdr", f"{W}ftr"):
                self.add("template-may-be-empty", line, line.text)

    def add(self, key: str, line: TemplateParagraph, quote: str, **facts: str) -> None:
        self.found.problems.append(InputError(key, **line.place.facts(), quote=quoted(quote), **facts))

    def take(self, tag: Tag, line: TemplateParagraph, quote: str) -> None:
        if len(self.open) == _DEEPEST and tag.kind in ("if", "for"):
            self.add("template-tag-construct", line, quote)
        if tag.holder == "tr" and not next(line.element.iterancestors(f"{W}tr"), None) is not None:
            self.add("template-tag-outside-table", line, quote)
        elif (tag.holder == "p" and line.text.strip() != quote) or (
            tag.holder == "tr" and row_text(line.element).strip() != quote
        ):
            slot = tag.kind == "print"
            self.add("template-slot-shares" if slot else "template-tag-shares", line, quote, holder=tag.holder)
        match tag.kind:
            case "print":
                self.take_printed(tag, line, quote)
            case "if" | "elif" | "else":
                if tag.kind == "if":
                    self.open.append(_Open(tag, line, quote))
                elif self.pair(tag, "if", line, quote) and self.open[-1].closed:
                    self.add("template-tag-unpaired", line, quote, missing="else")
                elif tag.kind == "else":
                    self.open[-1:] = [replace(item, closed=True) for item in self.open[-1:]]
                self.check_name(tag, line, quote)
            case "for":
                if tag.over not in self.contract.lists:
                    self.add(
                        "template-unknown-list",
                        line,
                        quote,
                        name=tag.over,
                        nearest=_near(tag.over, self.contract.lists),
                    )
                if tag.row in self.contract.fields or tag.row in self.rows():
                    self.add("template-row-name-taken", line, quote, name=tag.row)
                self.found.lists.add(tag.over)
                self.open.append(_Open(tag, line, quote))
            case "endif" | "endfor":
                if self.pair(tag, tag.kind[3:], line, quote):
                    self.open.pop()

    def pair(self, tag: Tag, kind: str, line: TemplateParagraph, quote: str) -> bool:
        """Return whether `tag` belongs to what was opened last; it must then stand in the same holder."""
        if not self.open or self.open[-1].tag.kind != kind:
            self.add("template-tag-unpaired", line, quote, missing=kind)
            return False
        first = self.open[-1]
        if first.tag.holder != tag.holder:
            self.add("template-tag-pair-differs", line, quote, opened=quoted(first.quote))
        elif _home(first.line.element, tag.holder) is not _home(line.element, tag.holder):
            self.add("template-tag-across", line, quote, opened=quoted(first.quote), holder=tag.holder)
        return True

    def rows(self) -> dict[str, str]:
        return {item.tag.row: item.tag.over for item in self.open if item.tag.kind == "for"}

    def check_name(self, tag: Tag, line: TemplateParagraph, quote: str) -> None:
        """Every name a tag asks for is a field, or a key of a row in scope."""
        rows = self.rows()
        for name, key in names(tag.condition) if tag.condition else ():
            if key and name in rows:
                keys = self.contract.lists.get(rows[name], frozenset())
                if keys and key not in keys:
                    near = _near(key, keys)
                    self.add(
                        "template-unknown-field", line, quote, name=f"{name}.{key}", nearest=near and f"{name}.{near}"
                    )
            elif key or name in rows:
                self.add("template-tag-construct", line, quote)
            elif name in self.contract.fields:
                if tag.kind == "print":
                    self.printed.add(name)
            else:
                near = _near(name, self.contract.fields)
                self.add("template-unknown-field", line, quote, name=name, nearest=near)

    def take_printed(self, tag: Tag, line: TemplateParagraph, quote: str) -> None:
        name = ".".join(tag.condition[1:]) if tag.condition else ""
        slot = _SLOT.match(name) and name not in self.contract.fields
        if not slot:
            if tag.holder == "p":
                self.add("template-unknown-slot", line, quote, name=name, nearest=_near(name, _slots(self.contract)))
            else:
                self.check_name(tag, line, quote)
        elif tag.holder != "p":
            self.add("template-slot-needs-p", line, quote, name=name)
        elif name not in _slots(self.contract):
            self.add("template-unknown-slot", line, quote, name=name, nearest=_near(name, _slots(self.contract)))
        elif name in self.found.slots:
            self.add("template-slot-twice", line, quote, name=name)
        else:
            self.found.slots[name] = line.place
            if self.label != "body" or self.open:
                self.add("template-slot-place", line, quote, name=name)

    def look_between(self, line: TemplateParagraph) -> None:
        """What is left beside the tags: half a tag, or a tag of another program."""
        rest = TAG.sub(lambda match: " " * len(match[0]), line.text)
        if foreign := FOREIGN.search(rest):
            self.add("template-tag-foreign", line, foreign[0])
        elif loose := _LOOSE.search(rest):
            self.add("template-tag-unclosed", line, line.text[max(0, loose.start() - 10) : loose.start() + 40].strip())


def _home(paragraph: etree._Element, holder: str) -> etree._Element | None:
    return paragraph if not holder else next(paragraph.iterancestors(*_HOLDS[holder]), None)


def _near(name: str, names: Iterable[str]) -> str:
    close = difflib.get_close_matches(name, sorted(names), 1, 0.5)
    return close[0] if close else ""


def _slots(contract: TemplateContract) -> list[str]:
    return ["body", *(f"{kind}_{section}" for section in contract.sections for kind in ("section", "text"))]


def _check_slots(template_contents: TemplateContents, contract: TemplateContract) -> None:
    """Every section lands in exactly one slot."""
    if contract.sections and not template_contents.slots:
        template_contents.problems.append(InputError("template-body-missing", **TemplatePlace("body").facts()))
        return
    for section in contract.sections:
        where = [slot for slot in ("body", f"section_{section}", f"text_{section}") if slot in template_contents.slots]
        if not where:
            template_contents.problems.append(
                InputError("template-slot-missing", **TemplatePlace("body").facts(), name=section)
            )
        elif len(where) > 1:
            place = template_contents.slots[where[-1]]
            template_contents.problems.append(
                InputError("template-section-twice", **place.facts(), name=section, slots=", ".join(where))
            )


def _check_hidden(
    template_contents: TemplateContents, root: etree._Element, label: str, where: Mapping[etree._Element, TemplatePlace]
) -> None:
    """A tag in the text of a picture, of a link or of a field code would never be filled."""
    for element in root.iter():
        hidden = [str(value) for value in element.attrib.values()]
        if isinstance(element.tag, str) and element.tag in (f"{W}instrText", f"{W}delText"):
            hidden.append(element.text or "")
        for text in hidden:
            if "{{" in text or "{%" in text:
                paragraph = next(element.iterancestors(f"{W}p"), None)
                place = TemplatePlace(label) if paragraph is None else where.get(paragraph, TemplatePlace(label))
                template_contents.problems.append(
                    InputError("template-tag-hidden", **place.facts(), quote=quoted(text))
                )
