"""The offence by name and date, the plea or finding, responsibility; victims by contact and wish only."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from reportgen.case.values.codes import Responsibility, VictimWish
from reportgen.report import Table
from reportgen.sections.presentence.offence_attitude import build
from tests.sections.cases import disputed, keys, lines, telling

PLEA = {"offence": "cc-266", "on": "2025-05-09", "finding": "plea", "found_on": "2026-01-05"}
TRIAL = {
    "as_enacted": {
        "act": "cc", "provision": "145(5)(a)", "heading": {"en": "Failure to comply", "fr": "Défaut de se conformer"},
    },
    "on": "2025-05", "until": "2025-06", "finding": "trial", "found_on": "2026-01-05", "count": 2,
}  # fmt: skip


def said(language: Any, form: str = "f", **areas: Any) -> list[str]:
    return [line.replace("\u00a0", " ") for line in lines(build(telling(form, **areas)), language)]


def test_one_offence_is_a_sentence() -> None:
    assert said("en", matter={"offences": [PLEA]})[0] == (
        "Ms. Roy pleaded guilty on January 5, 2026, to the following offence, committed on May 9, 2025: "
        "Assault (Criminal Code, s. 266). The facts of the offence are before the court and are not described in this "
        "report."
    )
    assert said("fr", matter={"offences": [PLEA]})[0] == (
        "Mme Roy a plaidé coupable, le 5 janvier 2026, à l’infraction suivante, commise le 9 mai 2025 : "
        "Voies de fait (Code criminel, art. 266). Le tribunal est saisi des faits de l’infraction; "
        "le présent rapport ne les décrit pas."
    )


@pytest.mark.parametrize("form", ["f", "m", "x"])
def test_a_finding_after_trial_needs_no_agreement_in_french(form: str) -> None:
    line = said("fr", form, matter={"offences": [TRIAL]})[0]
    assert line.startswith("À l’issue d’un procès, le tribunal a déclaré ")
    assert " coupable, le 5 janvier 2026, de l’infraction suivante, commise de mai 2025 à juin 2025 : " in line
    assert "(Code criminel, al. 145(5)a))" in line


def test_several_offences_are_a_table() -> None:
    blocks = build(telling(matter={"offences": [PLEA, TRIAL]}))
    table = next(block for block in blocks if isinstance(block, Table))
    rows = [row.replace("\u00a0", " ") for row in lines((table,), "en")]
    assert rows[1:] == [
        "Assault (Criminal Code, s. 266) | 2025-05-09 | Guilty plea, 2026-01-05",
        "Count 2: Failure to comply (Criminal Code, s. 145(5)(a)) | 2025-05 to 2025-06 | "
        "Found guilty after trial, 2026-01-05",
    ]


@pytest.mark.parametrize("form", ["f", "m", "x"])
def test_innocence_has_neutral_words_and_none_of_remorse(form: str) -> None:
    area = {"sources": ["subject"], "responsibility": "maintains-innocence"}
    assert "responsibility-innocence" in keys(build(telling(form, offence_attitude=area)))
    both = said("en", form, offence_attitude=area) + said("fr", form, offence_attitude=area)
    assert not any(word in line.lower() for line in both for word in ("remorse", "remords", "deni", "denies", "nie "))
    assert any("maintient son innocence" in line for line in both)


def test_responsibility_by_each_account_has_words() -> None:
    for code in get_args(Responsibility):
        area = {
            "responsibility": disputed(
                (code, "subject"), ("no-comment" if code != "no-comment" else "accepts", "mother")
            )
        }
        for offences in ([PLEA], [PLEA, TRIAL]):
            assert said("en", offence_attitude=area, matter={"offences": offences})
            assert said("fr", offence_attitude=area, matter={"offences": offences})


def test_responsibility_not_recorded_is_said_as_such() -> None:
    assert keys(build(telling()))[-1] == "responsibility-not-recorded"
    assert (
        said("fr", "x")[-1] == "Ce qu’Alex Roy dit de sa responsabilité n’a pas été consigné pour le présent rapport."
    )


def test_the_offence_stands_even_where_the_attitude_is_withheld() -> None:
    found = keys(build(telling(offence_attitude={"withheld": "private", "responsibility": "accepts"})))
    assert found == ["guilt-one-plea", "guilt-not-retold", "absent-withheld"]


def victim(contacted: str, wish: str = "not-asked", shown: str = "initials", form: str = "m") -> dict[str, Any]:
    return {"person": {"name": "A.B.", "form": form, "shown": shown}, "contacted": contacted, "wish": wish}


def test_one_victim_by_initials() -> None:
    area = {"victims": [victim("reached", "no-contact")], "impact_statement": "filed"}
    assert said("en", victims=area)[-2:] == [
        "Contact with the victim",
        "The victim, A.B., was contacted for this report and wishes to have no contact with Ms. Roy. "
        "A victim impact statement has been filed with the court, apart from this report.",
    ]
    assert said("fr", victims=area)[-1].startswith(
        "La victime, A.B., a été jointe pour le présent rapport et souhaite n’avoir aucun contact avec Mme Roy."
    )


def test_victims_by_role_and_by_initials_agree_with_the_noun() -> None:
    area = {"victims": [victim("not-reached", shown="role"), victim("through-victim-services", "letter-welcome")]}
    assert said("fr", victims=area)[-1] == (
        "L’une des victimes n’a pu être jointe pour le présent rapport. A.B., l’une des victimes, a été jointe par "
        "l’entremise des services aux victimes et est prête à recevoir une lettre de Mme Roy."
    )


def test_no_victim_words_about_harm_are_printed() -> None:
    quote = {"words": "It hurt.", "language": "en", "source": "friend"}
    assert "It hurt." not in str(build(telling(victims={"victims": [victim("reached")], "quotes": [quote]})))


def test_every_wish_and_way_of_contact_has_words() -> None:
    for wish in get_args(VictimWish):
        for contacted in ("reached", "not-reached", "declined", "not-contacted", "through-victim-services"):
            area = {"victims": [victim(contacted, wish)]}
            assert said("en", victims=area)
            assert said("fr", victims=area)


def test_nothing_about_victims_leaves_the_heading_out() -> None:
    assert "victim-heading" not in keys(build(telling()))
