"""What stands in the body of a filled guide: its controls and what was typed in them, and all text outside of them.

Word splits text as it likes, marks spelling, wraps what it pastes: nothing here goes by runs. Insertions that were
tracked are taken as text; what was struck out is kept apart.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from reportgen.errors import InputError
from reportgen.render.guide.controls import BOX, ENTRIES, ENTRY
from reportgen.render.word.places import W
from reportgen.report.guide import GuidePlace, LeftBehind

_W14: Final = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_UNSEEN: Final = frozenset(
    f"{W}{name}"
    for name in (
        "pPr", "rPr", "tblPr", "tblPrEx", "trPr", "tcPr", "sectPr", "tblGrid", "sdtPr", "sdtEndPr", "instrText",
        "fldData", "delInstrText",
    )
)  # fmt: skip
_TICKS: Final = frozenset("☒☑✓✔✗✘xX")
_EMPTY_BOXES: Final = frozenset((BOX, "□", "\uf0a8", "\uf06f", ""))  # the last two are Wingdings' own
_BREAKS: Final = {"br": "\n", "cr": "\n", "tab": "\t", "noBreakHyphen": "-", "softHyphen": ""}


@dataclass(slots=True)
class Control:
    """One answer as it stands in the file. `entry` counts the entries of its list from 1; 0 where no list is around."""

    mark: str
    place: GuidePlace
    entry: int = 0
    text: str = ""
    value: str = ""
    ticked: bool = False
    empty: bool = False


@dataclass(slots=True)
class Walked:
    """All that was found, in the order of the file; `comments` says where each comment was made."""

    controls: list[Control] = field(default_factory=list)
    outside: list[LeftBehind] = field(default_factory=list)
    comments: dict[str, GuidePlace] = field(default_factory=dict)


class Walk:
    """One file being read. `places` are those of the guide's marks, by mark; `headings` and `labels`, its own words."""

    def __init__(
        self,
        places: Mapping[str, GuidePlace],
        headings: Collection[str] = (),
        labels: Collection[str] = (),
        empty: Collection[str] = (),
    ) -> None:
        self.places, self.headings, self.labels, self.shown_empty = places, headings, labels, empty
        self.found = Walked()
        self.place = GuidePlace()
        self.sort: str = "text"
        self.control: Control | None = None
        self.entries: list[tuple[str, int]] = []
        self.counts: dict[str, int] = {}
        self.sink: list[str] = []

    def inside(self, element: etree._Element) -> None:
        """Take in all that stands in an element, in order."""
        for child in element:
            if isinstance(child.tag, str) and child.tag not in _UNSEEN:
                _TAKE.get(child.tag, Walk.inside)(self, child)

    def text(self, element: etree._Element) -> None:
        """Take in text."""
        self.sink.append(element.text or "")

    def mark(self, element: etree._Element) -> None:
        """Take in a break, a tab, a hyphen that Word writes as a mark."""
        self.sink.append(_BREAKS[etree.QName(element).localname])

    def symbol(self, element: etree._Element) -> None:
        """Take in a character that is named by its number in a font."""
        number = element.get(f"{W}char", "")
        self.sink.append(chr(int(number, 16)) if 0 < len(number) <= 4 and _is_hexadecimal(number) else "\ufffd")

    def paragraph(self, element: etree._Element) -> None:
        """Take in a paragraph: a line of the answer it stands in, or text beside the answers."""
        if self.control is not None:
            if self.sink:
                self.sink.append("\n")
            self.sink.append("")  # the next paragraph is a new line even where this one is empty
            self.inside(element)
            return
        before, self.sink = self.sink, []
        self.inside(element)
        line, self.sink = " ".join("".join(self.sink).split()), before
        if not line:
            return
        if line in self.headings:
            self.place = GuidePlace(line)
        elif line in self.labels:
            self.place = GuidePlace(self.place.heading, line)
        self.found.outside.append(LeftBehind(self.sort, self.place, line))  # type: ignore[arg-type]

    def deleted(self, element: etree._Element) -> None:
        """Keep what was struck out apart."""
        before, self.sink = self.sink, []
        self.inside(element)
        line, self.sink = " ".join("".join(self.sink).split()), before
        if line:
            self.found.outside.append(LeftBehind("deleted", self.place, line))

    def picture(self, element: etree._Element) -> None:
        """Say that there is a picture, and take in the words of a text box."""
        if any(etree.QName(item).localname in ("blip", "imagedata") for item in element.iter(etree.Element)):
            self.found.outside.append(LeftBehind("picture", self.place))
        self.inside(element)

    def alternate(self, element: etree._Element) -> None:
        """Take in one of two ways in which the same thing is written."""
        ways = element.findall(f"{_MC}Choice") or element.findall(f"{_MC}Fallback")
        self.inside(ways[0] if ways else element)

    def commented(self, element: etree._Element) -> None:
        """Remember where a comment was made."""
        self.found.comments.setdefault(element.get(f"{W}id", ""), self.place)

    def structured(self, element: etree._Element) -> None:
        """Take in a content control: an answer, a list of entries, an entry; one without a mark is somebody's own."""
        tag = element.find(f"{W}sdtPr/{W}tag")
        mark = "" if tag is None else tag.get(f"{W}val", "")
        content = element.find(f"{W}sdtContent")
        if content is None:
            content = etree.Element(f"{W}sdtContent")
        if mark in self.places:
            self.answer(mark, element, content)
        elif mark.startswith(ENTRY) and self.control is None:
            list_path = mark.removeprefix(ENTRY)
            self.counts[list_path] = self.counts.get(list_path, 0) + 1
            self.entries.append((list_path, self.counts[list_path]))
            self.inside(content)
            self.entries.pop()
        elif mark and self.places and not mark.startswith(ENTRIES):
            raise InputError("guide-unknown-answer", heading=self.place.heading, question=self.place.question)
        else:
            self.inside(content)

    def answer(self, mark: str, element: etree._Element, content: etree._Element) -> None:
        """Take in an answer: what was typed, what the control itself holds of it."""
        place = self.places[mark]
        if self.control is not None:
            raise InputError("guide-nested", heading=place.heading, question=place.question)
        list_path = mark.partition("#")[0] if "#" in mark else ""
        entry = next((number for path, number in reversed(self.entries) if path == list_path), 0)
        self.control, self.place = Control(mark, place, entry), place
        before, self.sink = self.sink, []
        self.inside(content)
        text, self.sink = "".join(self.sink), before
        control, self.control = self.control, None
        self.found.controls.append(_reply(control, text, element, content, self.shown_empty))


def _reply(
    control: Control, text: str, element: etree._Element, content: etree._Element, empty: Collection[str]
) -> Control:
    properties = element.find(f"{W}sdtPr")
    checkbox, checkbox_sign = None, None
    if properties is not None:
        checkbox, checkbox_sign = properties.find(f"{_W14}checkbox"), properties.find(f"{W}showingPlcHdr")
    reply_text = "\n".join(line.rstrip() for line in text.splitlines()).strip("\n")
    if checkbox is not None or _is_box(control.mark):
        control.ticked = _is_ticked(checkbox, reply_text.strip())
        return control
    styled = [run.find(f"{W}rPr/{W}rStyle") is not None for run in content.iter(f"{W}r")]
    says_empty = checkbox_sign is not None and checkbox_sign.get(f"{W}val", "1") not in ("0", "false", "off")
    if " ".join(reply_text.split()) in empty or (says_empty and all(styled)):
        control.empty = True
        return control
    control.text = reply_text
    if properties is not None and reply_text:
        control.value = _value(properties, reply_text)
    return control


def _value(properties: etree._Element, display: str) -> str:
    """What the control itself holds for the text it shows: the day that was picked, the code of the choice."""
    day = properties.find(f"{W}date")
    if day is not None:
        return day.get(f"{W}fullDate", "")[:10]
    for item in properties.iterfind(f"{W}dropDownList/{W}listItem"):
        if " ".join(item.get(f"{W}displayText", "").split()) == " ".join(display.split()):
            return item.get(f"{W}value", "")
    return ""


def _is_box(mark: str) -> bool:
    return ":" in mark or "!" in mark


def _is_ticked(checkbox: etree._Element | None, sign: str) -> bool:
    if checkbox is None:  # another program may have made plain text of it
        return sign not in _EMPTY_BOXES
    state = checkbox.find(f"{_W14}checked")
    on = state is not None and state.get(f"{_W14}val", "1") not in ("0", "false", "off")
    return on or sign in _TICKS


def _is_hexadecimal(text: str) -> bool:
    return all(item in "0123456789abcdefABCDEF" for item in text)


_TAKE: Final[Mapping[str, Callable[[Walk, etree._Element], None]]] = {
    **dict.fromkeys((f"{W}t", f"{W}delText"), Walk.text),
    **dict.fromkeys((f"{W}{name}" for name in _BREAKS), Walk.mark),
    **dict.fromkeys((f"{W}del", f"{W}moveFrom"), Walk.deleted),
    **dict.fromkeys((f"{W}drawing", f"{W}pict"), Walk.picture),
    **dict.fromkeys((f"{W}commentRangeStart", f"{W}commentReference"), Walk.commented),
    f"{W}sym": Walk.symbol,
    f"{W}p": Walk.paragraph,
    f"{W}sdt": Walk.structured,
    f"{_MC}AlternateContent": Walk.alternate,
}
