"""Documents, contracts and templates the tests of rendering share."""

from __future__ import annotations

import io
import re
import sys
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from reportgen.render.word.template.compile import compile_content
from reportgen.render.word.template.contract import CompiledTemplate, TemplateContract
from reportgen.report.model import (
    Block,
    BulletList,
    Document,
    Fields,
    Language,
    NumberedList,
    Paragraph,
    QuoteBlock,
    Report,
    Run,
    Section,
    Subheading,
    Table,
)  # fmt: skip

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT / "tools"))
FIELDS = frozenset(
    """report_title status_line ban_banner ministry_name office_name office_address office_phone court_name court_place
    court_files judge crown defence subject_name subject_other_names subject_born proceeding_language ordered_on
    sentencing_on report_date custody officer_name officer_title reviewer_name reviewer_title copies""".split()
)
OFFENCE = frozenset({"count", "offence", "provision", "offence_date", "finding"})
CONTRACT = TemplateContract(FIELDS, {"offences": OFFENCE}, ("family", "money", "conditions"))
TEMPLATES = {language: ROOT / "templates" / "psr" / f"template.{language}.docx" for language in ("en", "fr")}


def runs(text: str, **look: Any) -> tuple[Run, ...]:
    """Return one run, or none for no text."""
    return (Run(text, **look),) if text else ()


def document(language: Language = "en", *, draft: bool = False, **fields: tuple[Run, ...]) -> Document:
    """Return a document with every block in it; `fields` replace its own."""
    said = {name: runs(f"[{name}]") for name in FIELDS}
    said |= {"ban_banner": (), "subject_other_names": (), "status_line": runs("DRAFT") if draft else ()} | fields
    blocks: tuple[Block[Run], ...] = (
        Paragraph((Run("She was born in 1991. ", sources=("her",)), Run("Her aunt agrees.", sources=("aunt",)))),
        Subheading(runs("Childhood")),
        BulletList((runs("one brother"), runs("two sisters"))),
        QuoteBlock(runs("On reste ensemble.", language="fr", italic=True), runs("Her grandmother")),
        Fields(((runs("Level"), runs("Medium", bold=True)), (runs("Date"), runs("2026-09-11")))),
    )
    money: tuple[Block[Run], ...] = (
        Paragraph(runs("What comes in and goes out:"), keep_with_next=True),
        Table(
            (runs("Item"), runs("Amount")),
            ((runs("Pay"), runs("$2,260.00")), (runs("Rent"), ())),
            (2, 1),
            frozenset({1}),
            runs("Budget by “month” & item"),
        ),
    )
    conditions: tuple[Block[Run], ...] = (
        NumberedList((runs("Report."), runs("Abstain."))),
        Paragraph((Run("On the 1"), Run("st", raised=True), Run(" of each month:"))),
        NumberedList((runs("Pay."),)),
    )
    return Report(
        kind="psr",
        language=language,
        draft=draft,
        title=runs("Report on D’Arcy & others"),
        fields=said,
        lists={
            "offences": tuple(
                {key: runs(f"{key} {number}") for key in OFFENCE} | {"count": runs(str(number))} for number in (1, 2)
            )
        },
        sections=(
            Section("family", runs("Family"), blocks),
            Section("money", runs("Money"), money),
            Section("conditions", runs("Conditions"), conditions),
        ),
        caption=(Fields(((runs("Court"), runs("[court_name]")),)),),
        signature=(Paragraph(runs("[officer_name]")),),
        sources={"her": runs("Herself, interview"), "aunt": runs("Aunt, by telephone & letter")},
    )


def with_text(words: str, **look: Any) -> Document:
    """Return a document whose first paragraph says `words`."""
    whole = document()
    first = replace(whole.sections[0], blocks=(Paragraph(runs(words, **look)),))
    return replace(whole, sections=(first, *whole.sections[1:]))


def with_blocks(*blocks: Block[Run]) -> Document:
    """Return a document whose first section is made of `blocks`."""
    whole = document()
    return replace(whole, sections=(replace(whole.sections[0], blocks=blocks), *whole.sections[1:]))


def changed(change: Mapping[str, Callable[[str], str] | bytes | None], language: str = "en") -> bytes:
    """Return our template with parts changed: by a function of their text, replaced, added, or (`None`) gone."""
    out = io.BytesIO()
    with zipfile.ZipFile(TEMPLATES[language]) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            way = change.get(name, str)
            if way is not None:
                new.writestr(name, way if isinstance(way, bytes) else way(old.read(name).decode()))
        for name, content in change.items():
            if isinstance(content, bytes) and name not in old.namelist():
                new.writestr(name, content)
    return out.getvalue()


def with_body(extra: str, *, slot: str = "{{p body }}") -> bytes:
    """Return our template with WordprocessingML before the slot, and perhaps another slot."""
    ours = f'<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr>{text("{{p body }}")}</w:p>'

    def change(body: str) -> str:
        assert body.count(ours) == 1
        return body.replace(ours, extra + (ours.replace("{{p body }}", slot) if slot else ""))

    return changed({"word/document.xml": change})


def text(words: str) -> str:
    """Return a run of words, already escaped."""
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def line(words: str, style: str = "BodyText") -> str:
    """Return a paragraph of words, already escaped."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{text(words)}</w:p>'


def compiled(content: bytes | None = None, language: str = "en") -> CompiledTemplate:
    """Return a template compiled without the cache; ours unless given."""
    return compile_content(content or TEMPLATES[language].read_bytes(), CONTRACT, language)


def part(file: bytes, name: str = "word/document.xml") -> str:
    """Return the text of a part of a Word file."""
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        return archive.read(name).decode()


def shown(xml: str) -> list[str]:
    """Return the words of each paragraph, by a reading that has nothing to do with the program's."""
    from lxml import etree

    w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    like = {f"{w}br": "\n", f"{w}tab": "\t", f"{w}softHyphen": "\xad"}
    found = []
    for paragraph in etree.fromstring(xml.encode()).iter(f"{w}p"):
        pieces = (each for each in paragraph.iter() if each.tag == f"{w}t" or each.tag in like)
        inside = [piece for piece in pieces if not any(up.tag == f"{w}tabs" for up in piece.iterancestors())]
        found.append("".join(piece.text or "" if piece.tag == f"{w}t" else like[str(piece.tag)] for piece in inside))
    return found


def tags_of(xml: str) -> str:
    """Return XML with its words gone: what a look at the marks alone needs."""
    return re.sub(r">[^<]*<", "><", xml)
