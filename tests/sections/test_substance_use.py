"""Substance use: each substance with its accounts, abstinence, treatment."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from reportgen.case.values.codes import Substance, Use
from reportgen.report import Certainty
from reportgen.sections.presentence.substance_use import build
from tests.sections.cases import account, disputed, find, keys, lines, phrases, telling


def one(**more: Any) -> dict[str, Any]:
    return {"sources": ["subject"], "substances": [{"substance": "cannabis", "use": "weekly"} | more]}


def test_accounts_that_differ_stand_side_by_side() -> None:
    blocks = build(telling(substance_use=one(use=disputed(("never", "subject"), ("daily", "mother")))))
    told = find(blocks, "told-disputed")
    assert told.standing is Certainty.DISPUTED
    assert told.sources == ("subject", "mother")
    assert "she has never used cannabis" in lines(blocks, "en")[0]
    assert "Mme Roy consomme du cannabis chaque jour" in lines(blocks, "fr")[0].replace("\u00a0", " ")


def test_each_substance_has_its_own_sentences() -> None:
    substances = [{"substance": "alcohol", "use": "past"}, {"substance": "cocaine", "use": "never"}]
    blocks = build(telling(substance_use={"sources": ["subject"], "substances": substances}))
    assert keys(blocks) == ["told-by-subject", "told-by-subject-also"]
    assert "n’a jamais consommé de cocaïne" in lines(blocks, "fr")[0]
    assert "a consommé de l’alcool par le passé" in lines(blocks, "fr")[0]


def test_a_named_substance_shows_its_name() -> None:
    named = one(substance="other", name={"en": "kratom", "fr": "kratom"})
    assert "uses other substances (kratom) every week" in lines(build(telling(substance_use=named)), "en")[0]
    assert "consomme d’autres substances (kratom) chaque semaine" in lines(build(telling(substance_use=named)), "fr")[0]


def test_what_the_person_declines_to_say_is_said_as_such() -> None:
    blocks = build(telling(substance_use=one(use={"accounts": [account(absent="declined")]})))
    assert phrases(blocks)[0].standing is Certainty.DECLINED
    assert lines(blocks, "en") == ["Ms. Roy chose not to speak about the use of cannabis."]
    assert lines(blocks, "fr")[0].replace("\u00a0", " ") == (
        "Mme Roy a choisi de ne pas parler de sa consommation de cannabis."
    )


def test_last_use_and_abstinence_have_their_dates() -> None:
    area = one(last_used="2026-01") | {"abstinent_since": "2026-01-15"}
    said = lines(build(telling(substance_use=area)), "fr")[0].replace("\u00a0", " ")
    assert "pour la dernière fois en janvier 2026" in said
    assert "s’abstient de consommer depuis le 15 janvier 2026" in said


@pytest.mark.parametrize("form", ["f", "m", "x"])
def test_every_substance_and_use_has_words(form: str) -> None:
    for substance in get_args(Substance):
        for use in get_args(Use):
            told = telling(form, substance_use=one(substance=substance, use=use))
            assert lines(build(told), "en")
            assert lines(build(told), "fr")
