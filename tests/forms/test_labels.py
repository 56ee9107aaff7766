"""Every question, group, list and page has its words in both languages, and no label is left over."""

from __future__ import annotations

import re

import pytest

from reportgen.case.model.recommendations import Protected
from reportgen.case.values.hours import Absence, DayHours, Schedule
from reportgen.forms.model import Group, Keys, Part, Question, keys
from reportgen.forms.pages import PAGES
from reportgen.forms.tables import NOT_ASKED
from reportgen.language import LANGUAGES, catalogue
from reportgen.report import Language
from tests.forms.desk import lists, screens, with_every_entry

SCREENS = tuple(screens(with_every_entry()))


def labels(parts: tuple[Part, ...]) -> set[tuple[Keys, Keys]]:
    """Return the keys of labels and of hints of all parts; the words of an account are those of its fact."""
    found = set()
    for part in parts:
        if isinstance(part, Question):
            found.add((part.label, part.hint))
        elif isinstance(part, Group):
            found |= {(part.legend, part.hint)} | labels(part.parts)
        else:
            found.add((part.label, part.hint))
            for entry in part.entries:
                found |= labels(entry.parts)
    return found


LABELS = {both for _, _, parts in SCREENS for both in labels(parts)}
HOLDS = {listed.holds for _, _, parts in SCREENS for listed in lists(parts)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_is_asked_has_its_words(language: Language) -> None:
    there = set(catalogue(language).keys)
    assert sorted(pair.specific for pair, _ in LABELS if not there & set(pair)) == []
    assert sorted(f"page-{one.id}" for one in PAGES if f"page-{one.id}" not in there) == []
    assert sorted({f"pages-{one.group}" for one in PAGES} - there) == []
    assert sorted({f"add-{holds}" for holds in HOLDS} - there) == []
    assert sorted({f"entry-{holds}" for holds in HOLDS} - there) == []


# What the page of conditions asks for by the blanks of each condition.
BLANKS = {(model.__name__, field) for model in (Schedule, DayHours, Absence, Protected) for field in model.model_fields}
CONDITIONS = {("RecommendedCondition", "values"), ("RecommendedCondition", "unplaced"), ("Plan", "law_pack")}


def test_no_label_and_no_hint_is_left_over() -> None:
    there = set(catalogue("en").keys)
    assert NOT_ASKED.keys() >= CONDITIONS
    elsewhere = {key for one in BLANKS | CONDITIONS for word in ("ask", "hint") for key in keys(word, *one)}
    used = elsewhere | {key for both in LABELS for own in both for key in own}
    assert sorted(key for key in there if re.match("(ask|hint)-", key) and key not in used) == []
    beside = {f"{word}-{holds}" for holds in HOLDS | {"Account", "Absence"} for word in ("add", "entry")}
    assert sorted(key for key in there if re.match("(add|entry)-[A-Z]", key) and key not in beside) == []
    pages = {f"page-{one.id}{end}" for one in PAGES for end in ("", "-intro")} | {f"pages-{one.group}" for one in PAGES}
    assert sorted(key for key in there if re.match("pages?-", key) and key not in pages) == []
