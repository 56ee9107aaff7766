"""Earlier findings, measures and processes, supervision: tables, dispositions in words, the response to each."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, get_args

import pytest

from reportgen.case.model.history import CourtOutcome, Length
from reportgen.case.values.codes import Disposition, MeasureEnd, MeasureKind, Response, SupervisionKind
from reportgen.language.wording import text
from reportgen.report import Language, Prose, Subheading, Table
from reportgen.sections.presentence.record import build, disposition
from tests.sections.cases import keys, lines, telling


def said(language: Language, form: str = "f", **areas: Any) -> list[str]:
    return [line.replace("\u00a0", " ") for line in lines(build(telling(form, **areas)), language)]


def finding(on: str, **more: Any) -> dict[str, Any]:
    return {"on": on, "offence": "cc-266", "outcomes": [{"kind": "absolute-discharge"}]} | more


def test_three_parts_stand_under_their_headings_whatever_is_known() -> None:
    blocks = build(telling())
    headings = [block.content[0].key for block in blocks if isinstance(block, Subheading)]
    assert headings == ["record-findings", "record-measures", "record-supervision"]
    assert keys(blocks).count("absent-not-recorded") == 3


def test_a_dozen_findings_are_a_table_in_order_of_date() -> None:
    findings = [finding(f"{2025 - n}-05-0{n % 9 + 1}", place="Sudbury") for n in range(14)]
    blocks = build(telling(record={"findings": findings, "checked_on": "2026-02-01"}))
    table = next(block for block in blocks if isinstance(block, Table))
    days = [str(row[0][0].values["day"]) for row in table.rows]
    assert days == sorted(days)
    assert len(days) == 14
    assert table.summary


def test_a_row_in_words() -> None:
    outcomes = [{"kind": "probation", "length": {"months": 18}}, {"kind": "fine", "amount": 500}]
    record = {"findings": [finding("2019-05-03", outcomes=outcomes)]}
    assert "2019-05-03 | Assault (Criminal Code, s. 266) | – | Probation for 18 months; fine of $500.00" in said(
        "en", record=record
    )
    assert (
        "2019-05-03 | Voies de fait (Code criminel, art. 266) | – | Probation de 18 mois; amende de 500,00 $"
        in said("fr", record=record)
    )


def test_an_offence_as_it_was_enacted_names_its_act() -> None:
    enacted = {
        "act": "other", "provision": "7(1)", "heading": {"en": "Smuggling", "fr": "Contrebande"},
        "act_title": {"en": "Old Act", "fr": "Ancienne loi"},
    }  # fmt: skip
    record = {"findings": [finding("1998-05-03", offence=None, as_enacted=enacted)]}
    assert any("Smuggling" in line and "Old Act" in line and "7(1)" in line for line in said("en", record=record))
    assert any("Contrebande" in line and "Ancienne loi" in line for line in said("fr", record=record))


def test_a_youth_entry_is_marked() -> None:
    record = {"findings": [finding("2023-05-03", youth=True)]}
    assert "record-youth" in keys(build(telling(record=record)))
    assert any("youth record" in line for line in said("en", record=record))


@pytest.mark.parametrize(
    ("outcome", "en", "fr"),
    [
        (
            CourtOutcome(kind="imprisonment", length=Length(days=90)),
            "imprisonment for 90 days",
            "emprisonnement de 90 jours",
        ),
        (
            CourtOutcome(kind="imprisonment", length=Length(years=2, less_a_day=True)),
            "imprisonment for 2 years less a day",
            "emprisonnement de 2 ans moins un jour",
        ),
        (CourtOutcome(kind="fine", amount=Decimal(500)), "fine of $500.00", "amende de 500,00 $"),
        (
            CourtOutcome(kind="restitution", amount=Decimal(500), length=Length(months=6)),
            "restitution of $500.00 (6 months)",
            "dédommagement de 500,00 $ (6 mois)",
        ),
        (
            CourtOutcome(kind="conditional-sentence", length=Length(years=1, months=6)),
            "conditional sentence of imprisonment for 1 year and 6 months",
            "emprisonnement avec sursis de 1 an et 6 mois",
        ),
        (
            CourtOutcome(kind="youth-community-service", length=Length(hours=40)),
            "40 hours of community service",
            "40 heures de service communautaire",
        ),
        (CourtOutcome(kind="suspended-sentence"), "suspended sentence", "sursis au prononcé de la peine"),
    ],
)
def test_dispositions_say_their_length_or_amount(outcome: CourtOutcome, en: str, fr: str) -> None:
    assert text(disposition(outcome), "en") == en
    assert text(disposition(outcome), "fr").replace("\u00a0", " ") == fr


def test_every_disposition_can_be_said_bare_with_a_length_and_with_an_amount() -> None:
    for kind in get_args(Disposition):
        for more in ({}, {"length": {"months": 3}}, {"amount": 5}, {"length": {"months": 3}, "amount": 5}):
            phrase = disposition(CourtOutcome.model_validate({"kind": kind} | more))
            for language, month in (("en", "3 months"), ("fr", "3 mois")):
                words = text(phrase, language).replace("\u00a0", " ")  # type: ignore[arg-type]
                assert (month in words) == ("length" in more)
                assert ("5.00" in words or "5,00" in words) == ("amount" in more)


def test_no_finding_says_when_it_was_checked() -> None:
    record = {"none": True, "checked_on": "2026-02-01"}
    assert said("en", record=record)[1] == (
        "Ms. Roy has no known earlier findings of guilt; this was checked on February 1, 2026."
    )
    assert said("fr", record=record)[1] == (
        "Aucune déclaration de culpabilité antérieure n’est connue à l’égard de Mme Roy; "
        "la vérification a été faite le 1er février 2026."
    )


def test_each_measure_stands_with_the_response_to_it() -> None:
    response = {"en": "Well.", "fr": "Bien."}
    measures = [
        {
            "kind": "alternative-measures", "what": {"en": "letter", "fr": "lettre"}, "provider": "Centre Vale",
            "period": "2018-03/2018-06", "ended": "completed", "response": response, "sources": ["mother"],
        },
        {"kind": "restorative-justice", "ended": "withdrawn"},
    ]  # fmt: skip
    blocks = build(telling(measures={"measures": measures}))
    assert Prose(response, (), "measures.measures.0.response") in blocks
    assert "measure-response-none" in keys(blocks)
    assert "Alternative measures, letter, Centre Vale, from March 2018 to June 2018: completed." in said(
        "en", measures={"measures": measures}
    )
    assert "Processus de justice réparatrice : retrait avant le début." in said("fr", measures={"measures": measures})


def test_supervision_is_a_table_then_the_remarks() -> None:
    remark = {"en": "R.", "fr": "R."}
    order = {
        "kind": "probation", "period": "2019-05/2020-05", "response": "mixed", "breaches": 1, "office": "Timmins",
        "remark": remark,
    }  # fmt: skip
    area = {"orders": [order], "last_contact": "2020-05"}
    assert "Probation, Timmins | De mai 2019 à mai 2020 | Inégale | 1" in said("fr", supervision=area)
    assert "The last contact with a supervisor was in May 2020." in said("en", supervision=area)
    assert "Probation, from May 2019 to May 2020:" in said("en", supervision=area)
    assert Prose(remark, (), "supervision.orders.0.remark") in build(telling(supervision=area))


def test_none_of_either_is_said() -> None:
    found = keys(build(telling(measures={"none": True}, supervision={"none": True})))
    assert "measures-none" in found
    assert "supervision-none" in found


def test_every_code_has_words() -> None:
    for form in "fmx":
        for kind in get_args(MeasureKind):
            for ended in get_args(MeasureEnd):
                area = {"measures": [{"kind": kind, "ended": ended}]}
                assert said("en", form, measures=area)
                assert said("fr", form, measures=area)
        for kind in get_args(SupervisionKind):
            for response in get_args(Response):
                area = {"orders": [{"kind": kind, "period": "2020/2021", "response": response}]}
                assert said("en", form, supervision=area)
                assert said("fr", form, supervision=area)
