"""Ages: in years, in months for the small, and no more exact than the date of birth."""

from __future__ import annotations

from datetime import date

import pytest

from reportgen.case.values.dates import PartialDate
from reportgen.language import text
from reportgen.report import PersonRef
from reportgen.sections.shared.ages import aged, years_between

ON = date(2026, 3, 2)
GIRL = PersonRef("A.R.", "A.R.", "f", title=False)


@pytest.mark.parametrize(
    ("born", "english", "french"),
    [
        ("2020-03-02", "6 years old", "6 ans"),
        ("2020-03-03", "5 years old", "5 ans"),
        ("2024-03-03", "23 months old", "23 mois"),
        ("2026-02-02", "1 month old", "1 mois"),
        ("2026-03-01", "0 months old", "0 mois"),
        ("2019", "born in 2019", "née en 2019"),
        ("~2019-05-01", "born around May 1, 2019", "née vers le 1er mai 2019"),
        ("2027-01-01", "born on January 1, 2027", "née le 1er janvier 2027"),
    ],
)
def test_an_age_is_as_exact_as_the_date_of_birth(born: str, english: str, french: str) -> None:
    phrase = aged(PartialDate.parse(born), ON, GIRL)
    assert text(phrase, "en") == english
    assert text(phrase, "fr").replace("\u00a0", " ") == french


def test_someone_born_on_a_leap_day_is_a_year_older_on_the_first_of_march() -> None:
    assert years_between(date(2000, 2, 29), date(2026, 2, 28)) == 25
    assert years_between(date(2000, 2, 29), date(2026, 3, 1)) == 26
