"""The key dates: as the institution states them, as estimated, both where they differ; an estimate is named as one."""

from __future__ import annotations

from typing import Any

import pytest

from reportgen.sections.caption.sentence import FIELDS, fields
from reportgen.sections.parole.sentence import build
from tests.sections.cases import keys, lines, telling
from tests.sections.cases import text as joined
from tests.sections.parole_cases import ASKED, PROSE, SERVED, SOURCES, YEAR


def told(form: str = "f", **sentence: Any) -> Any:
    return build(telling(form, sources=SOURCES, sentence=SERVED | sentence))


def plain(blocks: Any, language: Any) -> list[str]:
    return [line.replace("\u00a0", " ") for line in lines(blocks, language)]


def test_stated_dates_stand_with_their_source_beside_the_estimate() -> None:
    assert plain(told(), "en") == [
        "On January 5, 2026, Ms. Roy was sentenced to imprisonment for 12 months. Ms. Roy is held at North Bay Jail.",
        "Key dates",
        "The institution’s dates are those of the document “sentence calculation”. The estimate is worked out from "
        "the terms above (365 days from January 5, 2026). It must be confirmed with the institution, which alone fixes "
        "the dates.",
        "Date | Stated by the institution | Estimate, to confirm",
        "Parole eligibility date (PED) | 2026-05-06 | 2026-05-06",
        "Discharge possible date (DPD) | 2026-09-05 | 2026-09-05",
        "Final warrant expiry date (FWED) | 2027-01-04 | 2027-01-04",
    ]
    assert plain(told(), "fr")[:3] == [
        "Le 5 janvier 2026, le tribunal a imposé à Mme Roy une peine d’emprisonnement de 12 mois. Lieu de détention : "
        "North Bay Jail.",
        "Dates clés",
        "Les dates de l’établissement proviennent du document « calcul de la peine ». L’estimation est établie d’après "
        "la durée de la peine indiquée ci-dessus (365 jours à compter du 5 janvier 2026). Elle doit être confirmée "
        "auprès de l’établissement, à qui il revient de fixer les dates.",
    ]


def test_where_they_differ_both_are_printed_and_the_difference_said() -> None:
    blocks = told(stated=SERVED["stated"] | {"eligibility": "2026-05-05"})
    assert "Parole eligibility date (PED) | 2026-05-05 | 2026-05-06" in plain(blocks, "en")
    assert plain(blocks, "en")[-1].startswith(
        "The dates stated and the estimate differ: parole eligibility, May 5, 2026 as stated and May 6, 2026 as "
        "estimated."
    )
    assert "le 5 mai 2026 selon l’établissement et le 6 mai 2026 selon l’estimation" in plain(blocks, "fr")[-1]
    assert "dates-differ" not in keys(told())


def test_without_stated_dates_the_estimate_stands_alone_and_is_named_so() -> None:
    blocks = told(stated=None)
    assert keys(blocks)[3:5] == ["dates-not-stated", "dates-estimate"]
    assert plain(blocks, "en")[-3] == "Parole eligibility date (PED) | – | 2026-05-06"


def test_several_terms_are_a_table_and_one_sentence() -> None:
    more = {"imposed_on": "2026-01-05", "length": {"months": 3}, "consecutive": True, "credit_days": 10}
    blocks = told(terms=[YEAR, more], lost_remission_days=5, stated=None)
    assert plain(blocks, "en")[:5] == [
        "Ms. Roy is serving two terms of imprisonment, in the order in which the court imposed them.",
        "Imposed | Length | How it is served",
        "2026-01-05 | 12 months | From the day it was imposed",
        "2026-01-05 | 3 months | Consecutive to what came before, less 10 days credited for time in custody before the "
        "sentence",
        "For parole, the terms are treated as one sentence, from the first day of the first to the last day of the "
        "last. Ms. Roy is held at North Bay Jail. 5 days of remission have been lost.",
    ]


@pytest.mark.parametrize("term", [{"intermittent": True, "length": {"days": 60}}, {"length": {"years": 3}}])
def test_terms_that_allow_no_estimate_give_none(term: dict[str, Any]) -> None:
    blocks = told(terms=[YEAR | term], stated=None)
    assert keys(blocks)[-2:] == ["dates-not-stated", "dates-no-estimate"]


def test_the_reasons_come_last_and_what_is_missing_is_said() -> None:
    assert plain(told(reasons=PROSE), "fr")[-2:] == ["Motifs du tribunal", "En français."]
    assert keys(build(telling())) == ["sentence-not-recorded"]


def captioned(name: str, language: Any = "en", **areas: Any) -> str:
    from reportgen.language.wording import runs

    filled = fields(telling(**({"sources": SOURCES, "sentence": SERVED, "application": ASKED} | areas)))
    assert set(filled) == set(FIELDS)
    return "".join(joined(runs(phrase, language)) for phrase in filled[name]).replace("\u00a0", " ")


def test_the_caption_gives_stated_dates_and_names_an_estimate() -> None:
    assert captioned("sentence") == "Imprisonment for 12 months, imposed January 5, 2026"
    assert captioned("eligibility_date") == "May 6, 2026"
    bare = {"sentence": SERVED | {"stated": None}}
    assert captioned("expiry_date", **bare) == "January 4, 2027 (estimate, to confirm with the institution)"
    assert (
        captioned("expiry_date", "fr", **bare) == "4 janvier 2027 (estimation, à confirmer auprès de l’établissement)"
    )
    assert captioned("hearing_on", "fr") == "20 avril 2026, par visioconférence"


@pytest.mark.parametrize("way", ["automatic", "application"])
@pytest.mark.parametrize("early", [False, True])
@pytest.mark.parametrize("on", [None, "2026-02-02"])
def test_the_caption_says_how_the_case_came_to_the_board(way: str, early: bool, on: str | None) -> None:
    said = captioned("application", application={"way": way, "early": early, "applied_on": on})
    assert ("before the eligibility date" in said) == early
    assert ("February 2, 2026" in said) == (way == "application" and on is not None)


def test_a_case_without_a_sentence_leaves_the_caption_empty() -> None:
    assert not any(fields(telling()).values())
