"""Each matter of s. 721(3)(a) under its own heading, in both languages; losses by item."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from reportgen.report import Code, Money, Paragraph, Prose, Subheading, Table
from reportgen.sections.presentence.character import build
from tests.sections.cases import find, keys, lines, telling

HEADINGS = ["age", "maturity", "character", "behaviour", "attitude", "amends"]


def headings(blocks: tuple[Any, ...]) -> list[str]:
    return [block.content[0].key for block in blocks if isinstance(block, Subheading)]


def test_every_matter_has_a_heading_even_where_nothing_is_known() -> None:
    blocks = build(telling())
    assert headings(blocks) == [f"character-{name}" for name in HEADINGS]
    assert keys(blocks).count("absent-not-recorded") == 5


def test_french_has_attitude_too() -> None:
    assert "Attitude" in lines(build(telling()), "fr")
    assert "Attitude" in lines(build(telling()), "en")


def test_each_matter_has_its_narrative_or_the_reason_there_is_none() -> None:
    area = {
        "sources": ["subject"],
        "maturity": {"en": "M.", "fr": "D."},
        "behaviour": {"absent": "not-reached"},
        "attitude": {"withheld": "private"},
        "absent": "not-available",
    }
    blocks = build(telling(character=area))
    after = {block.content[0].key: blocks[n + 1] for n, block in enumerate(blocks) if isinstance(block, Subheading)}
    assert after["character-maturity"] == Prose({"en": "M.", "fr": "D."}, ("subject",), "character.maturity")
    assert keys([after["character-behaviour"]]) == ["absent-not-reached"]
    assert find([after["character-attitude"]], "absent-withheld").values["reason"] == Code("withheld-private")
    assert keys([after["character-amends"]]) == ["absent-not-available"]


def test_a_withheld_section_still_answers_every_matter() -> None:
    blocks = build(telling(character={"withheld": "safety", "maturity": {"en": "Secret.", "fr": "Secret."}}))
    assert headings(blocks) == [f"character-{name}" for name in HEADINGS]
    assert keys(blocks).count("absent-withheld") == 5
    assert not any(isinstance(block, Prose) for block in blocks)


@pytest.mark.parametrize(
    ("born", "years"), [("1990-03-02", 36), ("1990-03-03", 35), ("2008-02-29", 18), ("2025-03-01", 1)]
)
def test_age_counts_birthdays_up_to_the_day_of_the_report(born: str, years: int) -> None:
    assert find(build(telling(subject={"born": born})), "character-age-stated").values["years"] == years


def test_age_in_words() -> None:
    assert lines(build(telling("x")), "fr")[1].replace("\u00a0", " ") == (
        "Alex Roy, dont la date de naissance est le 5 janvier 1990, a 36 ans à la date du présent rapport."
    )
    assert lines(build(telling("m")), "en")[1].replace("\u00a0", " ") == (
        "Mr. Roy was born on January 5, 1990, and was 36 years old on the date of this report."
    )


def test_an_age_not_known_is_said() -> None:
    blocks = build(telling(subject={"born": None}))
    assert isinstance(blocks[1], Paragraph)
    assert keys([blocks[1]]) == ["character-age-not-known"]


LOSSES = [
    {
        "what": {"en": "television", "fr": "téléviseur"},
        "owner": {"name": "A.B.", "form": "x", "title": False, "shown": "initials"},
        "amount": Decimal("1250.50"),
        "repaid": 200,
        "stated_by": ["employer"],
    },
    {"what": {"en": "window", "fr": "fenêtre"}, "amount": 300, "repaid": 310},
]


def test_losses_are_added_up_and_nothing_outstanding_falls_below_zero() -> None:
    blocks = build(telling(matter={"losses": LOSSES}))
    table = next(block for block in blocks if isinstance(block, Table))
    sums = [[cell[0].values["value"] for cell in row[1:]] for row in table.rows]
    assert sums[1] == [Money(Decimal(300)), Money(Decimal(310)), Money(Decimal(0))]
    assert sums[2] == [Money(Decimal("1550.50")), Money(Decimal(510)), Money(Decimal("1050.50"))]
    assert table.numeric == {1, 2, 3}
    assert find(blocks, "loss-intro-by").sources == ("employer",)


def test_losses_in_words() -> None:
    said = [line.replace("\u00a0", " ") for line in lines(build(telling(matter={"losses": LOSSES[:1]})), "fr")]
    assert said[-2:] == [
        "Perte | Montant | Remboursé | Solde",
        "Téléviseur (A.B.) | 1 250,50 $ | 200,00 $ | 1 050,50 $",
    ]


def test_no_loss_no_table() -> None:
    assert not any(isinstance(block, Table) for block in build(telling()))
