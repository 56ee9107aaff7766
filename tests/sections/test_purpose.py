"""Purpose: the order, bans, languages and interpreters, limits, and what the court asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, get_args

import pytest

from reportgen.case.values.codes import LateBecause
from reportgen.report import Prose
from reportgen.sections.purpose import build
from tests.sections.cases import EMPLOYER, FRIEND, MOTHER, SCHOOL_RECORD, SUBJECT, find, keys, lines, telling

JUDGE = {"name": "Anne Tremblay", "family": "Tremblay", "form": "f"}


def read(language: Any, form: str = "f", **areas: Any) -> list[str]:
    return [line.replace("\u00a0", " ") for line in lines(build(telling(form, **areas)), language, draft=True)]


def test_the_order_is_told_with_its_judge_law_and_dates() -> None:
    moved = {"from_date": "2026-02-01", "to_date": "2026-03-16", "reason": "report-not-ready"}
    matter = {"judge": JUDGE, "due_on": "2026-03-02", "adjournments": [moved]}
    assert read("en", matter=matter)[0] == (
        "On January 5, 2026, the Honourable Justice Anne Tremblay of the Ontario Court of Justice at Sudbury ordered "
        "this report. It is made under section 721 of the Criminal Code, to assist the court in imposing a sentence on "
        "Ms. Roy or in deciding whether to grant a discharge under section 730. It is due on March 2, 2026. Sentencing "
        "was adjourned from February 1, 2026 to March 16, 2026, because the report was not ready. Sentencing is set "
        "for March 16, 2026."
    )
    assert read("fr", "m", matter=matter)[0] == (
        "Le 5 janvier 2026, l’honorable juge Anne Tremblay, de la Cour de justice de l’Ontario (Sudbury), a ordonné la "
        "préparation du présent rapport. Il est présenté en vertu de l’article 721 du Code criminel pour aider le "
        "tribunal à infliger une peine à M. Roy ou à décider s’il y a lieu d’accorder une absolution en application de "
        "l’article 730. Il doit être remis au plus tard le 2 mars 2026. L’audience pour la détermination de la peine a "
        "été ajournée du 1er février 2026 au 16 mars 2026 parce que le rapport n’était pas prêt. L’audience pour la "
        "détermination de la peine est fixée au 16 mars 2026."
    )


def test_without_a_judge_the_court_ordered_it() -> None:
    matter = {"court": "scj", "sentencing_on": None}
    assert read("en", matter=matter)[0].startswith(
        "On January 5, 2026, the Superior Court of Justice at Sudbury ordered this report."
    )
    assert read("fr", matter=matter)[0].startswith(
        "Le 5 janvier 2026, la Cour supérieure de justice (Sudbury) a ordonné la préparation du présent rapport."
    )


def test_a_ban_is_cited_with_its_date() -> None:
    bans = [{"provision": "486.4", "protects": "victim", "made_on": "2026-01-01"}]
    assert read("en", matter={"bans": bans})[1] == (
        "A publication ban under section 486.4 of the Criminal Code was made on January 1, 2026. "
        "It protects the identity of a victim."
    )
    assert read("fr", matter={"bans": bans})[1] == (
        "Une interdiction de publication a été prononcée le 1er janvier 2026 en vertu de l’article 486.4 du Code "
        "criminel. Elle protège l’identité d’une victime."
    )


def test_the_notice_of_the_kind_is_printed() -> None:
    told = replace(telling(), notice={"en": "Read this.", "fr": "À lire."})
    assert Prose({"en": "Read this.", "fr": "À lire."}, (), "notice") in build(told)
    assert not [block for block in build(telling()) if isinstance(block, Prose)]


def test_an_interpreter_is_named_with_the_interview_and_its_days_in_order() -> None:
    interpreter = {
        "person": {"name": "Noor Haddad", "family": "Haddad", "form": "f"},
        "language": "cr-Cans",
        "on": ["2026-02-10", "2026-02-01"],
    }
    sources = [SUBJECT | {"interpreter": interpreter}]
    assert (
        "The interview with Ms. Roy was interpreted by Ms. Noor Haddad on February 1, 2026 and on February 10, 2026 "
        "(language: Cree)."
    ) in read("en", sources=sources)[1]
    assert (
        "L’entrevue avec Mme Roy s’est déroulée avec Mme Noor Haddad comme interprète, le 1er février 2026 et le "
        "10 février 2026 (langue : cri)."
    ) in read("fr", sources=sources)[1]


def test_what_could_not_be_had_is_said() -> None:
    out = {"title": {"en": "Hospital record", "fr": "Dossier hospitalier"}, "organization": "HSN"}
    sources = [
        SUBJECT,
        FRIEND | {"outcome": "not-reached"},
        EMPLOYER | {"outcome": "declined"},
        SCHOOL_RECORD | out | {"outcome": "requested"},
        SCHOOL_RECORD | {"id": "other", "outcome": "refused"},
    ]
    blocks = build(telling(sources=sources))
    assert find(blocks, "limit-not-reached").sources == ("friend",)
    assert read("en", sources=sources)[-1] == (
        "It was not possible to reach her friend (Sam Okafor). Her employer (Mr. Denis Côté) declined to take part. "
        "One record was requested and had not been received when this report was finished: the document “Hospital "
        "record” (HSN). Access was refused to the document “School record” (École Macdonald)."
    )
    assert read("fr", sources=sources)[-1] == (
        "Il n’a pas été possible de joindre une personne amie (Sam Okafor). Son employeur (M. Denis Côté) n’a pas "
        "voulu participer. Un dossier demandé n’avait pas été reçu au moment de terminer le rapport : le document "
        "« Dossier hospitalier » (HSN). L’accès à ce qui suit a été refusé : le document « Dossier scolaire » "
        "(École Macdonald)."
    )


@pytest.mark.parametrize(
    ("sources", "key"),
    [
        ([SUBJECT | {"outcome": "declined"}], "limit-interview-declined"),
        ([SUBJECT | {"outcome": "not-reached"}], "limit-interview-not-reached"),
        ([MOTHER], "limit-interview-none"),
    ],
)
def test_no_interview_is_said_plainly(sources: list[Any], key: str) -> None:
    assert find(build(telling(sources=sources)), key)


def test_nothing_is_said_of_limits_where_all_was_had() -> None:
    assert "limits-heading" not in keys(build(telling()))


def test_every_matter_the_court_asked_for_has_its_answer_or_why_there_is_none() -> None:
    requested = [
        {"topic": {"en": "housing", "fr": "le logement"}, "answer": {"en": "A plan.", "fr": "Un plan."}},
        {"topic": {"en": "treatment", "fr": "le traitement"}, "answer": {"absent": "declined"}},
        {"topic": {"en": "work", "fr": "le travail"}},
    ]
    assert read("en", matter={"requested": requested})[2:] == [
        "Other matters required by the court",
        "Under subsection 721(4) of the Criminal Code, the court required that the report also deal with these "
        "matters:",
        "1. Housing",
        "A plan.",
        "2. Treatment",
        "Ms. Roy chose not to speak about this.",
        "3. Work",
        "Nothing was recorded about this for this report.",
    ]
    assert read("fr", matter={"requested": requested[:1]})[3] == (
        "En vertu du paragraphe 721(4) du Code criminel, le tribunal a exigé que le rapport traite aussi de la "
        "question suivante :"
    )


def test_other_orders_in_force_are_named() -> None:
    orders = [{"kind": "probation", "until": "2027-03-01"}, {"kind": "peace-bond"}]
    assert (
        "While this report was being written, Ms. Roy was subject to a probation order until March 1, 2027 and a "
        "recognizance to keep the peace."
    ) in read("en", matter={"current_orders": orders})
    assert (
        "Pendant la rédaction du présent rapport, Mme Roy était sous le coup d’une ordonnance de probation (jusqu’au "
        "1er mars 2027) et d’un engagement de ne pas troubler l’ordre public."
    ) in read("fr", matter={"current_orders": orders})


@pytest.mark.parametrize(
    ("late", "english", "french"),
    [
        (
            {"due_on": "2026-03-01"},
            "This report is dated March 2, 2026, one day after the day it was due.",
            "Le présent rapport est daté du 2 mars 2026, un jour après la date à laquelle il devait être remis.",
        ),
        (
            {
                "sentencing_on": "2026-02-20",
                "late_because": {
                    "reason": "records-awaited",
                    "remark": {"en": "the clinic answered on February 27", "fr": "la clinique a répondu le 27 février"},
                },
            },
            "This report is dated March 2, 2026, 10 days after the day set for sentencing, because records were "
            "still awaited. The clinic answered on February 27.",
            "Le présent rapport est daté du 2 mars 2026, 10 jours après la date fixée pour la détermination de la "
            "peine, parce que des dossiers étaient attendus. La clinique a répondu le 27 février.",
        ),
    ],
)
def test_a_report_that_is_late_says_so_and_why(late: dict[str, Any], english: str, french: str) -> None:
    assert read("en", matter=late)[0].endswith(english)
    assert read("fr", matter=late)[0].endswith(french)


def test_a_report_in_time_says_nothing_of_lateness() -> None:
    in_time = {"due_on": "2026-03-02", "late_because": {"reason": "health"}}
    assert not [key for key in keys(build(telling(matter=in_time))) if "late" in key]


@pytest.mark.parametrize("reason", get_args(LateBecause))
def test_every_reason_for_lateness_can_be_said(reason: str) -> None:
    matter = {"due_on": "2026-03-01", "late_because": {"reason": reason}}
    english, french = (read(language, matter=matter)[0].rpartition(",")[2] for language in ("en", "fr"))
    assert english != french
