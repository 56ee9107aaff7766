"""How an answer of a fillable guide is written: a content control, named by its mark, that says what to do in it.

Controls that stand once are locked: Word lets nobody delete one by accident. Those of an entry of a list are not, so
that Word can take an entry away.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from reportgen.render.word.runs import escape, locale
from reportgen.report.guide import GuideChoice, GuideQuestion, Mark

ENTRIES, ENTRY = "entries:", "entry:"
"""What the marks of a list's own control, and of the one around each of its entries, begin with."""
BOX, TICKED = "\u2610", "\u2612"
PLACEHOLDER: Final = "PlaceholderText"
LONGEST: Final = 64
"""Characters of a mark or of a title of a control: Word takes no more."""

_BOXES: Final = "Segoe UI Symbol"
_ON_PAPER: Final = {"write": "GuideWrite", "write-more": "GuideWriteMore", "day": "GuideDay", "choose": "GuideChoose"}


def attribute(text: str) -> str:
    """Return `text` as the value of an attribute."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    return re.sub(r"[ \t\r\n]+", " ", text).strip(" ")  # no-break spaces are French


def tick(mark: str = BOX) -> str:
    """Return the run of a box to tick."""
    return (
        f'<w:r><w:rPr><w:rFonts w:ascii="{_BOXES}" w:hAnsi="{_BOXES}" w:eastAsia="{_BOXES}" w:cs="{_BOXES}"/></w:rPr>'
        f"<w:t>{mark}</w:t></w:r>"
    )


class Controls:
    """Writes the controls of one guide; each has a number of its own in the file."""

    def __init__(self, language: str, words: Mapping[str, str]) -> None:
        self.language, self.words = language, words
        self.count = 1000

    def typed(self, question: GuideQuestion, mark: Mark, label: str) -> str:
        """Return the control that a question is answered in by typing, or by choosing one thing."""
        if question.sort == "day":
            says, kind = "day", self.day()
        elif question.sort == "one":
            says, kind = "choose", self.choice(question.choices)
        else:
            says = "write-more" if question.sort == "prose" else "write"
            kind = '<w:text w:multiLine="1"/>'
        content = (
            f'<w:r><w:rPr><w:rStyle w:val="{PLACEHOLDER}"/></w:rPr>'
            f'<w:t xml:space="preserve">{escape(self.words[says])}</w:t></w:r>'
        )
        part = f'<w:placeholder><w:docPart w:val="{_ON_PAPER[says]}"/></w:placeholder><w:showingPlcHdr/>'
        return self.control(label, str(mark), part + kind, content, locked=not mark.list_path)

    def box(self, mark: Mark, label: str) -> str:
        """Return a box to tick."""
        state = "".join(
            f'<w14:{name} w14:val="{ord(sign):04X}" w14:font="{_BOXES}"/>'
            for name, sign in (("checkedState", TICKED), ("uncheckedState", BOX))
        )
        kind = f'<w14:checkbox><w14:checked w14:val="0"/>{state}</w14:checkbox>'
        return self.control(label, str(mark), kind, tick(), locked=not mark.list_path)

    def day(self) -> str:
        """Return what makes a control a day: shown as the case file writes it, whatever the computer's habits."""
        return (
            f'<w:date><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="{locale(self.language)}"/>'
            '<w:storeMappedDataAs w:val="date"/><w:calendar w:val="gregorian"/></w:date>'
        )

    def choice(self, choices: Sequence[GuideChoice]) -> str:
        """Return what makes a control a list to choose from. Its first line, without a value, takes a choice back."""
        first = f'<w:listItem w:displayText="{attribute(self.words["choose"])}" w:value=""/>'
        items = "".join(
            f'<w:listItem w:displayText="{attribute(choice.words)}" w:value="{attribute(choice.code)}"/>'
            for choice in choices
        )
        return f"<w:dropDownList>{first}{items}</w:dropDownList>"

    def repeated(self, path: str, legend: str, entry: str, entries: Sequence[str]) -> str:
        """Return the entries of a list; Word shows a «+» under each, and other programs the blank ones there are."""
        items = "".join(
            self.control(entry, f"{ENTRY}{path}", "<w15:repeatingSectionItem/>", entry_rows, locked=False)
            for entry_rows in entries
        )
        return self.control(legend, f"{ENTRIES}{path}", "<w15:repeatingSection/>", items, locked=False)

    def control(self, label: str, mark: str, kind: str, content: str, *, locked: bool) -> str:
        """Return a control around `content`."""
        self.count += 1
        lock = '<w:lock w:val="sdtLocked"/>' if locked else ""
        return (
            f'<w:sdt><w:sdtPr><w:alias w:val="{attribute(label)[:LONGEST]}"/><w:tag w:val="{attribute(mark)}"/>'
            f'<w:id w:val="{self.count}"/>{lock}{kind}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>'
        )


def placeholders(words: Mapping[str, str]) -> dict[str, str]:
    """Return what stands in each sort of empty control, by the name of the part that holds it."""
    return {name: words[says] for says, name in _ON_PAPER.items()}
