"""What a section is told from is what its builder reads: a kind without it neither prints nor minds that part."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from reportgen.case.io.load import read_case
from reportgen.case.model.file import CaseFile
from reportgen.case.redaction.redact import printable
from reportgen.kinds import kind_ids, load_kind
from reportgen.sections import SECTIONS, SectionContext, subject_of
from reportgen.sections.caption import order as caption_order
from reportgen.sections.caption import sentence as caption_sentence
from reportgen.sections.shared.section_inputs import ALWAYS, CAPTION, READS, section_inputs

SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("*/case.json"))
ON = date(2026, 11, 21)


class Watched:
    """A case that notes which of its parts are looked at."""

    def __init__(self, case: CaseFile) -> None:
        self.case, self.looked_at = case, set[str]()

    def __getattr__(self, name: str) -> Any:
        if name in CaseFile.model_fields:
            self.looked_at.add(name)
        return getattr(self.case, name)


@cache
def sample(path: Path) -> CaseFile:
    return printable(read_case(path)[0], confidential=True).case


@pytest.mark.parametrize("section", SECTIONS)
def test_a_section_is_told_from_the_parts_it_says(section: str) -> None:
    looked_at: set[str] = set()
    for path in SAMPLES:
        watched: Any = Watched(sample(path))
        SECTIONS[section](
            SectionContext(watched, ON, subject_of(sample(path)), notice={"en": "Why.", "fr": "Pourquoi."})
        )
        looked_at |= watched.looked_at
    assert looked_at - ALWAYS == set(READS[section])


def test_every_section_says_what_it_is_told_from() -> None:
    assert set(READS) == set(SECTIONS)
    assert set().union(*READS.values(), ALWAYS) <= set(CaseFile.model_fields)


@pytest.mark.parametrize("kind", kind_ids())
def test_what_a_kind_asks_for_is_what_its_sections_are_told_from(kind: str) -> None:
    made = load_kind(kind)
    wanted = {path.partition(".")[0] for path in (*made.requires, *made.areas)}
    assert wanted <= section_inputs(made.sections, made.caption)


def test_every_field_of_the_caption_told_from_more_says_so() -> None:
    fields = {field for given in CAPTION.values() for field in given}
    assert fields == {*caption_sentence.FIELDS, *caption_order.FIELDS}
