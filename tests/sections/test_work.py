"""Employment and finances: status, jobs, sums with their totals, and what a table cannot say."""

from __future__ import annotations

from typing import Any

from reportgen.report import Certainty, Table
from reportgen.sections.presentence.work import build
from tests.sections.cases import account, disputed, keys, lines, phrases, telling


def read(language: Any, form: str = "f", **areas: Any) -> list[str]:
    return [line.replace("\u00a0", " ") for line in lines(build(telling(form, **areas)), language)]


def test_present_work_and_the_jobs_before() -> None:
    work = {
        "sources": ["subject", "employer"],
        "status": "full-time",
        "jobs": [
            {"employer": "Acme", "position": {"en": "welder", "fr": "soudeuse"}, "period": "2024-05/",
             "hours_a_week": 40},
            {"employer": "Bell", "position": {"en": "clerk", "fr": "commis"}, "period": "2019-01-01/2021-03-05",
             "left": "laid-off", "sources": ["subject"]},
        ],
    }  # fmt: skip
    assert read("en", work=work)[:6] == [
        "Employment",
        "Ms. Roy said that she works full time; her employer (Mr. Denis Côté) confirmed this.",
        "Employment history, according to Ms. Roy and her employer (Mr. Denis Côté):",
        "Employer | Position | Period | Hours a week | Reason for leaving",
        "Acme | Welder | Since May 2024 | 40 | Present job",
        "Bell | Clerk | From January 1, 2019 to March 5, 2021 | – | Laid off",
    ]
    assert read("fr", work=work)[4:6] == [
        "Acme | Soudeuse | Depuis mai 2024 | 40 | Emploi actuel",
        "Bell | Commis | Du 1er janvier 2019 au 5 mars 2021 | – | Mise à pied",
    ]


def test_sums_have_a_total_and_numbers_align_right() -> None:
    finances = {
        "sources": ["subject"],
        "income": [{"kind": "wages", "amount": "2100.50"}, {"kind": "pension", "amount": "189446.50"}],
    }
    (table,) = [block for block in build(telling(finances=finances)) if isinstance(block, Table)]
    assert table.numeric == frozenset({1})
    assert read("en", finances=finances)[-5:] == [
        "Monthly income, according to Ms. Roy:",
        "Kind | Amount",
        "Wages | $2,100.50",
        "Pension | $189,446.50",
        "Total | $191,547.00",
    ]
    assert read("fr", finances=finances)[-1] == "Total | 191 547,00 $"


def test_a_disputed_sum_is_left_out_of_the_total_and_told_beneath() -> None:
    income = [
        {"kind": "wages", "amount": disputed(("2100.50", "subject"), ("1900", "employer"))},
        {"kind": "child-benefit", "amount": "450.25", "note": {"en": "two children", "fr": "deux enfants"}},
        {"kind": "support-received", "amount": "100"},
    ]
    finances = {"sources": ["subject"], "income": income}
    assert read("en", finances=finances)[-6:] == [
        "Kind | Note | Amount",
        "Wages | – | accounts differ",
        "Child benefits | two children | $450.25",
        "Support received | – | $100.00",
        "Total of the amounts shown | – | $550.25",
        "Accounts differ on the monthly amount for wages: Ms. Roy said that the monthly amount is $2,100.50; "
        "her employer (Mr. Denis Côté) said that the monthly amount is $1,900.00.",
    ]
    assert read("fr", finances=finances)[-1] == (
        "Les versions diffèrent au sujet du montant mensuel (salaire) : selon Mme Roy, le montant mensuel est de "
        "2 100,50 $; selon son employeur (M. Denis Côté), le montant mensuel est de 1 900,00 $."
    )
    (cell,) = [phrase for phrase in phrases(build(telling(finances=finances))) if phrase.key == "money-disputed"]
    assert cell.standing is Certainty.DISPUTED


def test_a_sum_nobody_knows_or_that_is_withheld_prints_no_number() -> None:
    unknown = {"kind": "credit-card", "amount": {"accounts": [account(None, absent="unknown")]}}
    kept = {"kind": "fines-owed", "amount": {"withheld": "private", "accounts": []}}
    shown = read("en", finances={"sources": ["subject"], "debts": [unknown, kept]})
    assert "Credit cards | not known" in shown
    assert "Fines owed | withheld" in shown
    assert not [line for line in shown if "Total" in line or "$" in line]
    assert shown[-1] == (
        "The following is not known: the amount for credit cards. Information about the amount for fines owed is "
        "withheld from this report."
    )


def test_both_halves_are_answered_where_nothing_is_known() -> None:
    assert keys(build(telling())) == [
        "work-heading",
        "absent-not-recorded",
        "finances-heading",
        "absent-not-recorded",
    ]
