"""Community resources; conditions by the law pack's wording, numbered, each with its reason; no length."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from reportgen.law import conditions as lawful
from reportgen.law.orders import Order
from reportgen.report import Clause, NumberedList, Phrase, Prose, Table, say
from reportgen.sections.conditions import build
from reportgen.sections.shared.blanks import RULED
from tests.sections.cases import DAY, find, keys, lines, telling

REASON = {"en": "Because.", "fr": "Parce que."}


def plan(*conditions: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"plan": {"conditions": list(conditions)} | more}


def worded(language: Any, entry: str, **values: Any) -> str:
    blocks = build(telling(**plan({"condition": entry, "values": values, "reason": REASON})))
    lists = tuple(block for block in blocks if isinstance(block, NumberedList))
    return lines(lists, language)[0].replace("\u00a0", " ")


def test_numbers_run_on_with_the_reason_beneath_each() -> None:
    given = plan(
        {"condition": "pro-o-juris", "reason": REASON},
        {"condition": "pro-o-csw", "values": {"hours": 40, "months": 6}, "reason": REASON},
    )
    blocks = build(telling(**given))
    numbered = [n for n, block in enumerate(blocks) if isinstance(block, NumberedList)]
    assert [getattr(blocks[n], "start", None) for n in numbered] == [1, 2]
    assert [blocks[n + 1] for n in numbered] == [
        Prose(REASON, (), "plan.conditions.0.reason", say("condition-reason-lead"), continues=True),
        Prose(REASON, (), "plan.conditions.1.reason", say("condition-reason-lead"), continues=True),
    ]


def test_compulsory_conditions_are_not_recommended() -> None:
    blocks = build(telling(**plan({"condition": "pro-m-peace", "reason": REASON})))
    assert not any(isinstance(block, NumberedList) for block in blocks)
    assert "conditions-none" in keys(blocks)
    assert "conditions-compulsory-probation" in keys(blocks)


def test_a_reason_keeps_its_place_in_the_case_file_past_a_compulsory_condition() -> None:
    given = plan({"condition": "pro-m-peace"}, {"condition": "pro-o-juris", "reason": REASON})
    (reason,) = (block for block in build(telling(**given)) if isinstance(block, Prose))
    assert reason.place == "plan.conditions.1.reason"


def test_a_conditional_sentence_has_its_own_words() -> None:
    blocks = build(telling(**plan({"condition": "cso-o-weapon", "reason": REASON}, order="conditional-sentence")))
    assert {"conditions-intro-conditional-sentence", "conditions-compulsory-conditional-sentence"} <= set(keys(blocks))


@pytest.mark.parametrize(
    ("entry", "values", "en", "fr"),
    [
        (
            "pro-o-csw",
            {"hours": 40, "months": 6},
            "Perform 40 hours of community service over a period not exceeding 6 months.",
            "Accomplir 40 heures de service communautaire au cours d’une période maximale de 6 mois.",
        ),
        (
            "pro-x-curfew",
            {
                "hours": {"from_time": "21:00", "to_time": "06:30"},
                "exceptions": {"en": "work", "fr": "pour le travail"},
            },
            "Remain in the residence every day from 9:00 p.m. to 6:30 a.m., except work.",
            "Demeurer dans sa résidence tous les jours de 21 h à 6 h 30, sauf pour le travail.",
        ),
        (
            "pro-o-nocontact",
            {"people": {"people": ["A.B.", "Lee Moor"]}},
            "Abstain from communicating, directly or indirectly, with A.B. or Lee Moor.",
            "S’abstenir de communiquer, directement ou indirectement, avec A.B. ou Lee Moor.",
        ),
        (
            "pro-o-abstain",
            {"substances": ["alcohol", "drugs"]},
            "Abstain from the consumption of drugs (except in accordance with a medical prescription) or alcohol.",
            "S’abstenir de consommer des drogues (sauf sur ordonnance médicale) ou de l’alcool.",
        ),
    ],
)
def test_blanks_are_filled_by_their_types(entry: str, values: dict[str, Any], en: str, fr: str) -> None:
    assert worded("en", entry, **values).endswith(en)
    assert worded("fr", entry, **values).endswith(fr)


WEEK = {
    "windows": [
        {"days": ["friday", "monday"], "from_time": "21:00", "to_time": "06:30"},
        {"days": ["sunday"], "from_time": "23:00", "to_time": "07:00"},
    ]
}
ABSENCES = {
    "absences": [
        {"purpose": "work", "days": ["monday"]},
        {"purpose": "necessities", "days": ["saturday"], "from_time": "10:00", "to_time": "14:00"},
        {"words": {"en": "to visit an aunt", "fr": "pour rendre visite à une tante"}},
    ]
}


@pytest.mark.parametrize(
    ("entry", "values", "en", "fr"),
    [
        (
            "pro-x-curfew-week",
            {"schedule": WEEK},
            "Remain in the residence every Monday and Friday from 9:00 p.m. to 6:30 a.m.; every Sunday from 11:00 p.m. "
            "to 7:00 a.m.",
            "Demeurer dans sa résidence le lundi et le vendredi de 21 h à 6 h 30; le dimanche de 23 h à 7 h.",
        ),
        (
            "pro-x-curfew-week",
            {
                "schedule": {
                    "windows": [{"from_time": "22:00", "to_time": "06:00"}],
                    "absences": [{"purpose": "court"}],
                }
            },
            "Remain in the residence every day from 10:00 p.m. to 6:00 a.m., except to attend court or meet with "
            "counsel.",
            "Demeurer dans sa résidence tous les jours de 22 h à 6 h, sauf pour comparaître devant un tribunal ou "
            "rencontrer un avocat.",
        ),
        (
            "cso-x-housearrest-week",
            {"absences": ABSENCES},
            "Remain in the residence at all times, except to go directly to, attend and return directly from work, "
            "every Monday; to obtain the necessities of life, every Saturday from 10:00 a.m. to 2:00 p.m.; to visit an "
            "aunt.",
            "Demeurer dans sa résidence en tout temps, sauf pour se rendre directement au travail, y être et en "
            "revenir directement, le lundi; pour se procurer ce qui est nécessaire à la vie courante, le samedi de "
            "10 h à 14 h; pour rendre visite à une tante.",
        ),
    ],
)
def test_hours_of_the_week_and_absences_are_said(entry: str, values: dict[str, Any], en: str, fr: str) -> None:
    assert worded("en", entry, **values).endswith(en)
    assert worded("fr", entry, **values).endswith(fr)


@pytest.mark.parametrize("order", get_args(Order))
def test_each_order_has_its_own_words(order: str) -> None:
    blocks = build(telling(**plan({"condition": "pro-o-juris", "reason": REASON}, order=order)))
    assert f"conditions-intro-{order}" in keys(blocks)
    assert (f"conditions-compulsory-{order}" in keys(blocks)) == (order not in ("prohibition", "restitution"))


@pytest.mark.parametrize(
    ("entry", "field", "key"),
    [
        ("you-o-reside-adult", "consent_of_other_on", "condition-consent"),
        ("you-o-school", "place_confirmed_on", "condition-place"),
    ],
)
def test_another_s_consent_and_a_place_are_printed(entry: str, field: str, key: str) -> None:
    given = {"condition": entry, "reason": REASON}
    assert keys(build(telling(**plan(given, order="youth"))))[-1] == f"{key}-not-recorded"
    assert keys(build(telling(**plan(given | {field: "2026-02-03"}, order="youth"))))[-1] == key


@pytest.mark.parametrize("values", [{}, {"hours": 40, "months": 60}, {"hours": "forty", "months": 6}])
def test_a_value_missing_or_unfit_leaves_a_blank_to_be_seen(values: dict[str, Any]) -> None:
    assert RULED in worded("en", "pro-o-csw", **values)


def test_every_condition_of_the_law_pack_can_be_worded_without_values() -> None:
    for order in get_args(Order):
        for one in lawful(order, DAY):
            blocks = build(telling(**plan({"condition": one.id, "reason": REASON}, order=order)))
            phrases = [p for p in _listed(blocks) if p.key == "condition"]
            assert len(phrases) == (0 if one.mandatory else 1)
            assert all(isinstance(phrase.values["wording"], Clause) for phrase in phrases)
            assert lines(blocks, "en")
            assert lines(blocks, "fr")


def _listed(blocks: tuple[Any, ...]) -> list[Phrase]:
    return [item[0] for block in blocks if isinstance(block, NumberedList) for item in block.items]


def test_agreement_and_acceptance_are_printed_where_the_condition_needs_them() -> None:
    treat = {"condition": "pro-o-treat", "reason": REASON, "agreed_on": "2026-02-03"}
    blocks = build(telling(**plan(treat)))
    assert keys(blocks)[-2:] == ["condition-agreed", "condition-accepted-not-recorded"]
    assert "Ms. Roy agreed to this condition on February 3, 2026." in lines(blocks, "en")[-1]
    assert keys(build(telling(**plan({"condition": "pro-o-juris", "reason": REASON}))))[-1] == "condition"


def test_an_unknown_condition_is_shown_and_a_missing_reason_is_said() -> None:
    blocks = build(telling(**plan({"condition": "pro-nope"})))
    assert keys(blocks)[-2:] == ["condition-not-found", "condition-reason-none"]


def test_no_condition_says_why() -> None:
    blocks = build(telling(**plan(none_because=REASON)))
    assert "conditions-none-because" in keys(blocks)
    assert blocks[-1] == Prose(REASON, (), "plan.none_because")


def test_resources_are_a_table() -> None:
    given = {
        "what": {"en": "anger management", "fr": "gestion de la colère"},
        "provider": "Centre Vale",
        "availability": "waiting-list",
        "agreed": True,
        "starts": "2026-05",
        "cost": {"en": "free", "fr": "gratuit"},
        "sources": ["friend"],
    }
    blocks = build(telling(resources=[given]))
    assert isinstance(blocks[1], Table)
    assert find(blocks, "resource-agreed").sources == ("friend",)
    assert [line.replace("\u00a0", " ") for line in lines((blocks[1],), "fr")] == [
        "Programme ou service | Organisme | Disponibilité | Début",
        "Gestion de la colère (coût : gratuit) | Centre Vale | Liste d’attente; Mme Roy accepte d’y participer | "
        "2026-05",
    ]


def test_thin_data_is_said_under_both_headings() -> None:
    assert keys(build(telling(plan={"absent": "not-asked"}))) == [
        "conditions-resources", "absent-not-recorded", "conditions-recommended", "absent-not-asked",
    ]  # fmt: skip
