"""The sections of a report to the Board: what brought the case, institution, police, its questions, the annex."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from reportgen.case.model.parole import Application, BoardDecision, PolicePosition, Submission
from reportgen.case.values.codes import ProgramStatus, SubmissionTopic
from reportgen.report import Citation, Prose, Table
from reportgen.sections.parole import annex, institution, police
from reportgen.sections.parole import history as parole_history
from reportgen.sections.parole import purpose as parole_purpose
from reportgen.sections.parole import statutory_questions as statutory_test
from tests.sections.cases import find, keys, lines, telling
from tests.sections.parole_cases import ASKED, PROSE, SERVED, SOURCES, parole

BOTH = pytest.mark.parametrize("language", ["en", "fr"])


def plain(blocks: Any, language: Any) -> list[str]:
    return [line.replace("\u00a0", " ") for line in lines(blocks, language)]


# -- what brought the case


def purpose(form: str = "f", **application: Any) -> Any:
    return parole_purpose.build(telling(form, **parole(application=ASKED | application)))


def test_a_review_and_an_application_are_told_apart() -> None:
    assert plain(purpose(), "en")[0] == (
        "The Ontario Parole Board is to consider parole for Ms. Roy at the eligibility date, without an application. "
        "The hearing is set for April 20, 2026, by video."
    )
    applied = purpose(way="application", applied_on="2026-02-02", received_on="2026-02-03", hearing_language="fr")
    assert plain(applied, "fr")[0] == (
        "Le 2 février 2026, Mme Roy a présenté une demande de libération conditionnelle à la Commission ontarienne des "
        "libérations conditionnelles. La Commission a reçu la demande le 3 février 2026. L’audience est fixée au "
        "20 avril 2026 et aura lieu par visioconférence. Elle se déroulera en français."
    )
    assert keys(purpose(way="application"))[0] == "parole-application"


@pytest.mark.parametrize("way", get_args(get_args(Application.model_fields["hearing_way"].annotation)[0]))
@BOTH
def test_every_way_of_hearing_has_its_words(way: str, language: Any) -> None:
    said = plain(purpose(hearing_way=way, hearing_language="en"), language)[0]
    assert ("hearing" in said or "audience" in said) == (way != "in-writing")


def test_early_parole_gives_its_grounds_or_says_that_they_are_missing() -> None:
    assert keys(purpose(early=True))[2] == "parole-early"
    assert plain(purpose(early=True, early_grounds=PROSE), "en")[1:3] == [
        "Ms. Roy asks for parole before the eligibility date, on the following grounds.",
        "In English.",
    ]


def test_limits_stand_as_in_every_report() -> None:
    refused = {"id": "subject", "kind": "interview", "outcome": "declined"}
    blocks = parole_purpose.build(telling(**parole(sources=[refused])))
    assert "limit-interview-declined" in keys(blocks)


@pytest.mark.parametrize("decision", get_args(BoardDecision.model_fields["decision"].annotation))
def test_earlier_decisions_are_told_in_their_order(decision: str) -> None:
    earlier = [{"on": "2021-05-04", "decision": "granted", "remark": PROSE}, {"on": "2021-09-07", "decision": decision}]
    blocks = parole_history.build(telling(**parole(application=ASKED | {"earlier": earlier})))
    assert keys(blocks) == ["board-granted", f"board-{decision}"]
    assert isinstance(blocks[1], Prose)
    assert "7 septembre 2021" in plain(blocks, "fr")[-1]


def test_no_earlier_decision_is_said_only_where_it_was_looked_for() -> None:
    assert parole_history.build(telling(**parole())) == ()
    assert keys(parole_history.build(telling(**parole(application=ASKED | {"none_earlier": True})))) == [
        "parole-earlier-none"
    ]


# -- the institution


@BOTH
@pytest.mark.parametrize("status", get_args(ProgramStatus))
def test_programs_stand_in_a_table(status: str, language: Any) -> None:
    program = {"what": PROSE, "status": status, "hours": 12, "ended_on": "2026-02-01"}
    rows = plain(institution.build(telling(institution={"programs": [program]})), language)
    assert rows[-1].endswith("| 12 | 2026-02-01")
    assert rows[-1].split(" | ")[1]


def test_misconducts_are_listed_and_a_clean_record_is_said_only_where_it_was_read() -> None:
    later, earlier = ({"on": day, "what": PROSE} for day in ("2026-02-03", "2026-02-01"))
    blocks = institution.build(telling(institution={"misconducts": [later, earlier]}))
    assert plain(blocks, "en")[1] == "The institution’s record holds two misconducts by Ms. Roy."
    assert [row[:10] for row in plain(blocks, "en")[3:5]] == ["2026-02-01", "2026-02-03"]
    clean = institution.build(telling(institution={"no_misconduct": True}))
    assert "misconduct-none" in keys(clean)
    unread = institution.build(telling(institution={"programs": [{"what": PROSE, "status": "under-way"}]}))
    assert "misconduct-not-recorded" in keys(unread)
    assert keys(institution.build(telling())) == ["absent-not-recorded"]


# -- police and community


@BOTH
@pytest.mark.parametrize("position", get_args(PolicePosition.model_fields["position"].annotation))
def test_a_police_service_is_told_with_its_answer(position: str, language: Any) -> None:
    one = {"service": "North Bay Police", "asked_on": "2026-02-01", "position": position, "remark": PROSE}
    blocks = police.build(telling(police={"positions": [one], "community": PROSE}))
    assert isinstance(blocks[0], Table)
    assert plain(blocks, language)[1].startswith("North Bay Police | 2026-02-01 | – | ")
    assert [block.place for block in blocks if isinstance(block, Prose)] == [
        "police.positions.0.remark", "police.community",
    ]  # fmt: skip


def test_nothing_from_the_police_is_said() -> None:
    assert keys(police.build(telling(police={"absent": "not-reached"}))) == ["absent-not-reached"]
    assert keys(police.build(telling(police={"narrative": PROSE}))) == []


# -- the questions


def test_the_questions_are_asked_and_never_answered() -> None:
    blocks = statutory_test.build(telling(**parole()))
    said = plain(blocks, "en")
    assert "Corrections and Conditional Release Act, s. 102" in said[0]
    assert [line for line in said if line.endswith("?")] == [
        "Will Ms. Roy, by reoffending, present an undue risk to society before the sentence expires according to law?",
        "Will release contribute to the protection of society by facilitating Ms. Roy’s return to it as a law-abiding "
        "citizen?",
    ]
    assert find(blocks, "test-intro").values["law"] == Citation("ccra", ("102",))
    assert "Release plan and its investigation: one item confirmed" in said


def test_nothing_recorded_is_not_told_as_a_clean_record() -> None:
    said = plain(statutory_test.build(telling(**parole())), "en")
    assert "Conduct and programs in the institution: nothing was available" in said
    assert "Risk, needs and strengths: nothing was available" in said
    assert not any("no misconduct" in line or "no earlier finding" in line for line in said)
    clean = parole(institution={"no_misconduct": True}, record={"none": True}, sentence=SERVED | {"reasons": PROSE})
    said = plain(statutory_test.build(telling(**clean)), "fr")
    assert "Comportement et programmes dans l’établissement : aucun manquement à la discipline énuméré" in said
    assert "Peine et dates clés : les motifs du tribunal et le temps qui reste avant l’expiration de la peine" in said


def test_the_release_plan_is_counted_by_result() -> None:
    from tests.sections.parole_cases import RESIDENCE, check

    results = ["confirmed", "contradicted", "contradicted", "pending", "not-reachable"]
    items = [RESIDENCE | {"checks": [check(one)]} for one in results]
    items += [
        RESIDENCE,
        RESIDENCE | {"checks": [check("confirmed"), check("pending")]},
        RESIDENCE | {"checks": [check("confirmed"), check("contradicted")]},
    ]
    blocks = statutory_test.build(telling(**parole(release={"items": items})))
    assert (
        "Release plan and its investigation: one item confirmed, two contradicted, one on which accounts differ, one "
        "on which nobody could be reached, one still pending, one confirmed in part and one not investigated"
    ) in plain(blocks, "en")


# -- the annex

MATTER: dict[str, Any] = {
    "topic": "safety",
    "on": "2026-02-12",
    "words": PROSE,
    "why": "safety",
    "may_go_to": ["board", "police"],
    "sources": ["victim-services"],
}


def test_a_matter_says_from_whom_why_and_to_whom() -> None:
    blocks = annex.build(telling(sources=SOURCES, confidential={"submissions": [MATTER]}))
    assert plain(blocks, "en") == [
        "1. Safety",
        "From | A victim services worker (Ms. Ida Lund)",
        "Received on | February 12, 2026",
        "Why it is kept apart | A person’s safety",
        "To whom it may go | The Ontario Parole Board and the police service concerned",
        "In English.",
    ]


@BOTH
@pytest.mark.parametrize("topic", get_args(SubmissionTopic))
@pytest.mark.parametrize("why", get_args(Submission.model_fields["why"].annotation))
def test_every_topic_and_ground_has_its_words(topic: str, why: str, language: Any) -> None:
    to = ["board", "parole-supervisor", "police", "victim-services"]
    one = MATTER | {"topic": topic, "why": why, "may_go_to": to, "sources": []}
    said = plain(annex.build(telling(confidential={"submissions": [one, one]})), language)
    assert said[0].startswith("1. ")
    assert len(said) == 10


def test_a_victim_is_shown_as_the_annex_may() -> None:
    person = {"name": "Rose Tremblay", "form": "f", "shown": "initials"}
    from reportgen.case.redaction.redact import printable
    from reportgen.sections.shared.naming import SectionContext, subject_of
    from tests.sections.cases import DAY, case

    made = case(confidential={"submissions": [MATTER | {"person": person, "sources": []}]})
    shown = printable(made, confidential=True).case
    said = plain(annex.build(SectionContext(shown, DAY, subject_of(shown))), "fr")
    assert "Provenance | R. T." in said


def test_the_basis_counts_and_an_empty_annex_says_so() -> None:
    made = telling(confidential={"submissions": [MATTER, MATTER]})
    said = "It holds two matters kept apart from that report, in which they do not appear."
    assert plain(annex.basis(made), "en")[0].endswith(said)
    assert keys(annex.build(telling())) == ["annex-nothing"]
