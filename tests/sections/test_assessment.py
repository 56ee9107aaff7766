"""The assessment is the officer's narrative, or the sentence that says there is none."""

from __future__ import annotations

from reportgen.report import Prose
from reportgen.sections.presentence.assessment import build
from tests.sections.cases import keys, telling


def test_the_narrative_stands_as_written() -> None:
    told = telling(assessment={"en": "A.", "fr": "A.", "sources": ["subject"]})
    assert build(told) == (Prose({"en": "A.", "fr": "A."}, ("subject",), "assessment"),)


def test_its_absence_is_stated() -> None:
    assert keys(build(telling())) == ["absent-not-recorded"]
    assert keys(build(telling(assessment={"absent": "not-available"}))) == ["absent-not-available"]
