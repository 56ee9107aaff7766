"""An interview guide as a Word file: to print and write on by hand, or to type into and have read back.

The fillable one holds a content control for each answer (`guide_controls`), and a part that says what it asks and which
of its words are its own (`guide_map`): by it the reader knows the guide again, whatever was typed between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from reportgen.errors import DefectFound
from reportgen.render.guide.controls import Controls, tick
from reportgen.render.guide.parts import HEAD, NAMES, PALE, WIDE, footer, glossary, header, package, settings, styles
from reportgen.render.word.package import entry, pack
from reportgen.render.word.runs import encode, escape
from reportgen.report.guide import (
    GUIDE_WORDS,
    Guide,
    GuideChoice,
    GuideEntries,
    GuidePart,
    GuideQuestion,
    GuideSection,
    Mark,
    marks,
    ticked,
)

_LABEL, _INSTEAD = 3160, 1420  # of the width of a row: the question, and the reasons for no answer
_LINES, _SHORT_LINES = 8, 4  # to write on by hand: for an account, for one in an entry of a list
_FEW, _FEW_OF_AN_ENTRY = 14, 6  # choices that paper shows to be ticked; more are written by hand
_MOST = 36  # the same where several may be chosen
_LETTER = 92  # twentieths of a point that a letter of a choice takes on average
_ONE_ROW = 3  # questions of an entry that stand in one row
_PAIR = 2  # choices that stand side by side in half a row


def guide_docx(guide: Guide, *, fillable: bool) -> bytes:
    """Return the Word file of a guide: `fillable`, or to print. The same guide gives the same bytes."""
    if missing_words := [name for name in GUIDE_WORDS if name not in guide.words]:
        raise DefectFound("guide-words-missing", words=missing_words[0])
    body = _Writer(guide, fillable).body()
    parts = {
        "word/document.xml": body,
        "word/styles.xml": styles(guide.language),
        "word/settings.xml": settings(guide.language),
        "word/header1.xml": header(guide.words["notice"], guide.number),
        "word/footer1.xml": footer(guide.title, guide.words["page"], guide.words["of"]),
    }
    if fillable:
        from reportgen.render.guide.map import write_map  # reads the parts again, with lxml

        parts |= {"word/glossary/document.xml": glossary(guide.words), "customXml/item1.xml": write_map(guide, parts)}
    whole = package(parts, title=guide.title, language=guide.language, fillable=fillable)
    return pack(entry(name, encode(text, name), best=True) for name, text in whole.items())


class _Writer:
    """One guide while it is written."""

    def __init__(self, guide: Guide, fillable: bool) -> None:
        self.guide, self.fillable = guide, fillable
        self.controls = Controls(guide.language, guide.words)

    def body(self) -> str:
        how = self.guide.words["how-typed" if self.fillable else "how-by-hand"]
        sections = "".join(self.section(item) for item in (self.guide.about, *self.guide.sections))
        notes = "" if self.fillable else self.notes()
        page = (
            '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/>'
            '<w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="12240" w:h="15840"/>'
            '<w:pgMar w:top="1240" w:right="1008" w:bottom="1080" w:left="1008" '
            'w:header="560" w:footer="500" w:gutter="0"/></w:sectPr>'
        )
        return (
            f"{HEAD}<w:document {NAMES}><w:body>{_line('Heading1', self.guide.title)}"
            f"{_line('GuideNotice', how)}{sections}{notes}{page}</w:body></w:document>"
        )

    def notes(self) -> str:
        """Return room for what no question asks; what is typed into a fillable guide has its questions."""
        return _line("Heading2", self.guide.words["notes"]) + _table("GuideBox", [WIDE], _ruled(2 * _LINES)) + _GAP

    def section(self, section: GuideSection) -> str:
        out = [_line("Heading2", section.heading)]
        for short, parts in groupby(section.parts, key=_is_row):
            if short:
                out.append(self.rows([part for part in parts if isinstance(part, GuideQuestion)]))
            else:
                out += [self.whole(part) for part in parts]
        return "".join(out)

    def rows(self, questions: Sequence[GuideQuestion]) -> str:
        """Return short questions as rows: the question, room for its answer, and why there may be none."""
        wide = WIDE - _LABEL - _INSTEAD
        return (
            _table("GuideRows", [_LABEL, wide, _INSTEAD], "".join(self.row(question, wide) for question in questions))
            + _GAP
        )

    def row(self, question: GuideQuestion, wide: int) -> str:
        label_cell = _cell(_LABEL, self.asked(question))
        if not question.instead:
            return _row(label_cell + _cell(wide + _INSTEAD, self.answer(question, wide + _INSTEAD), span=2), 560)
        reasons = "".join(
            _paragraph("GuideInstead", self.box(mark, question.label, choice))
            for mark, choice in marks(question)
            if mark.instead and choice is not None
        )
        return _row(label_cell + _cell(wide, self.answer(question, wide)) + _cell(_INSTEAD, reasons), 560)

    def asked(self, question: GuideQuestion) -> str:
        return _line("GuideLabel", question.label) + self.hint(question)

    def hint(self, question: GuideQuestion) -> str:
        says = [question.hint] if question.hint else []
        if question.sort == "day" and not self.fillable:
            says.append(self.guide.words["day"])
        return "".join(_line("GuideHint", say) for say in says)

    def whole(self, part: GuidePart) -> str:
        """Return what takes the width of the page: a question answered at length, or the entries of a list."""
        if isinstance(part, GuideQuestion):
            label_row = _row(_cell(WIDE, _kept_together(self.asked(part)), shaded=True))
            answer = self.long(part, Mark(part.path), part.label, _LINES, WIDE)
            return _table("GuideBox", [WIDE], label_row + answer) + _GAP
        entries = [self.entry(part, number) for number in range(1, part.blank + 1)]
        hint = _kept_together(_line("GuideHint", part.hint)) if part.hint else ""
        head = _line("Heading3", part.legend) + hint
        if not self.fillable:
            return head + "".join(entries)
        return head + self.controls.repeated(part.path, part.legend, part.entry, entries)

    def long(self, question: GuideQuestion, mark: Mark, label: str, lines: int, wide: int, span: int = 1) -> str:
        """Return the rows an account is written in."""
        if not self.fillable:
            return _ruled(lines, wide, span)
        control = self.controls.typed(question, mark, label)
        return _row(_cell(wide, _paragraph("GuideAnswer", control), span=span), lines * 200, splits=True)

    def entry(self, part: GuideEntries, number: int) -> str:
        """Return one entry of a list as a box: short questions side by side, each above its answer."""
        short = all(map(self.is_small, part.questions))
        columns = len(part.questions) if short and len(part.questions) <= _ONE_ROW else 2
        wide = WIDE // columns
        one_row = short and len(part.questions) == columns
        title = _cell(WIDE, _line("GuideEntry", part.entry), span=columns, shaded=True)
        rows = [] if one_row else [_row(title)]
        for small, run in groupby(part.questions, key=self.is_small):
            questions = list(run)
            if not small:
                rows += [self.across(question, part, number, columns) for question in questions]
                continue
            for place in range(0, len(questions), columns):
                together = questions[place : place + columns]
                rows.append(_row("".join(self.beside(together, part, number, wide, columns)), 700))
        kept_rows = [_kept_together(row) for row in rows[:-1]]  # an entry stays on one page
        return _table("GuideBox", [wide] * columns, "".join([*kept_rows, *rows[-1:]])) + _GAP

    def beside(
        self, questions: Sequence[GuideQuestion], part: GuideEntries, number: int, wide: int, columns: int
    ) -> Iterator[str]:
        """Yield the cells of questions side by side; the last takes the rest of the row."""
        for place, question in enumerate(questions, 1):
            span = 1 if place < len(questions) else columns - place + 1
            answer = self.answer(question, wide * span, part, number)
            yield _cell(wide * span, self.asked_small(question, number) + answer, span=span)

    def is_small(self, question: GuideQuestion) -> bool:
        """Whether a question of an entry shares its row: choices that paper shows have one to themselves."""
        is_list = not self.fillable and _PAIR < len(question.choices) <= _FEW_OF_AN_ENTRY
        return question.sort not in ("prose", "several") and not is_list

    def across(self, question: GuideQuestion, part: GuideEntries, number: int, columns: int) -> str:
        """Return a question of an entry that takes the width of the page."""
        label = self.asked_small(question, number)
        if question.sort != "prose":
            return _row(_cell(WIDE, label + self.answer(question, WIDE, part, number), span=columns), 560)
        mark, label_text = Mark(question.path, part.path, number), f"{part.entry} – {question.label}"
        label_row = _row(_cell(WIDE, _kept_together(label), span=columns))
        return label_row + self.long(question, mark, label_text, _SHORT_LINES, WIDE, columns)

    def asked_small(self, question: GuideQuestion, number: int) -> str:
        """Return a question of an entry; the first entry alone says how to answer."""
        return _line("GuideCellLabel", question.label) + (self.hint(question) if number == 1 else "")

    def answer(self, question: GuideQuestion, wide: int, part: GuideEntries | None = None, number: int = 0) -> str:
        """Return room for an answer: to write in, to tick, to type."""
        list_path, label = (part.path, f"{part.entry} – {question.label}") if part else ("", question.label)
        boxes = [(mark, choice) for mark, choice in marks(question, list_path, number) if not mark.instead]
        if self.fillable and not ticked(question):
            return _paragraph("GuideAnswer", self.controls.typed(question, boxes[0][0], label))
        most = _MOST if question.sort == "several" else _FEW_OF_AN_ENTRY if part else _FEW
        if not question.choices or (not self.fillable and len(question.choices) > most):
            return _EMPTY
        boxes_of_choices = boxes if ticked(question) else [(Mark(question.path), item) for item in question.choices]
        return "".join(self.ticks([(mark, choice) for mark, choice in boxes_of_choices if choice], label, wide))

    def ticks(self, boxes: Sequence[tuple[Mark, GuideChoice]], label: str, wide: int) -> Iterator[str]:
        """Yield paragraphs of boxes with their words, in as many columns as the longest of them lets."""
        longest = max(len(choice.words) for _, choice in boxes) + 3
        columns = max(1, min(4, (wide - 200) // (longest * _LETTER)))
        step = (wide - 200) // columns
        stops = "".join(f'<w:tab w:val="left" w:pos="{step * place}"/>' for place in range(1, columns))
        tabs = f"<w:tabs>{stops}</w:tabs>" if stops else ""
        indent = '<w:ind w:left="330" w:hanging="330"/>' if columns == 1 else ""
        for place in range(0, len(boxes), columns):
            row = "<w:r><w:tab/></w:r>".join(
                self.box(mark, label, choice) for mark, choice in boxes[place : place + columns]
            )
            yield f'<w:p><w:pPr><w:pStyle w:val="GuideChoice"/>{tabs}{indent}</w:pPr>{row}</w:p>'

    def box(self, mark: Mark, label: str, choice: GuideChoice) -> str:
        box = self.controls.box(mark, f"{label}: {choice.words}") if self.fillable else tick()
        return box + _run(f"\N{NO-BREAK SPACE}{choice.words}")


def _is_row(part: GuidePart) -> bool:
    return isinstance(part, GuideQuestion) and part.sort != "prose"


# -- WordprocessingML


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def _line(style: str, text: str) -> str:
    return _paragraph(style, _run(text))


def _paragraph(style: str, runs: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{runs}</w:p>'


_EMPTY = _paragraph("GuideAnswer", "")
_GAP = _paragraph("GuideGap", "")


_STYLED = re.compile(r'(<w:pPr><w:pStyle w:val="\w+"/>)(?!<w:keepNext/>)')


def _kept_together(paragraphs: str) -> str:
    """Return paragraphs that stay on the page of what follows."""
    return _STYLED.sub(r"\1<w:keepNext/>", paragraphs)


def _table(style: str, widths: Sequence[int], rows: str) -> str:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblLook w:val="0000"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>'
    )


def _row(cells: str, height: int = 0, *, splits: bool = False) -> str:
    tall = f'<w:trHeight w:val="{height}" w:hRule="atLeast"/>' if height else ""
    return f"<w:tr><w:trPr>{'' if splits else '<w:cantSplit/>'}{tall}</w:trPr>{cells}</w:tr>"


def _cell(width: int, content: str, *, span: int = 1, shaded: bool = False) -> str:
    merged = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{PALE}"/>' if shaded else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{merged}{shade}</w:tcPr>{content}</w:tc>'


def _ruled(lines: int, wide: int = WIDE, span: int = 1) -> str:
    """Return rows to write on by hand; the first two stay with what asks for them, the last two together."""
    loose, kept_line = _EMPTY, _kept_together(_EMPTY)
    ruled_lines = [kept_line if place < 2 or place == lines - 2 else loose for place in range(lines)]
    return "".join(_row(_cell(wide, content, span=span), 460) for content in ruled_lines)
