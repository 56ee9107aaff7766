"""The order, contacts, obligations, goals and papers of a supervision, as phrases and in words."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from reportgen.report import Citation, Code, Subheading, Table
from reportgen.sections.caption.order import fields
from reportgen.sections.shared.naming import SectionContext
from reportgen.sections.supervision import compliance_history, file_papers
from reportgen.sections.supervision import contacts as supervised_contacts
from reportgen.sections.supervision import obligations as supervised_obligations
from reportgen.sections.supervision import order as supervised_order
from reportgen.sections.supervision import progress as supervised_progress
from tests.sections.cases import find, keys, lines, telling

WORDS = {"en": "Keep the peace.", "fr": "Ne pas troubler l’ordre public."}
PROSE = {"en": "In English.", "fr": "En français."}
ORDER: dict[str, Any] = {"kind": "probation", "made_on": "2025-11-03", "ends_on": "2026-11-02"}
JUDGE = {"matter": {"judge": {"name": "Ann Lake", "family": "Lake", "form": "f"}}}


def told(form: str = "f", order: dict[str, Any] | None = None, **area: Any) -> SectionContext:
    return plain(telling(form, supervised={"order": ORDER | (order or {})} | area))


def plain(given: SectionContext) -> SectionContext:
    """The same for a kind that opens with no sentence of its own."""
    return replace(given, opening=None)


def table(blocks: Any) -> Table[Any]:
    (one,) = (block for block in blocks if isinstance(block, Table))
    return one


# -- the order -------------------------------------------------------------------------------------------------------


def test_the_order_is_named_with_its_court_and_its_end() -> None:
    blocks = supervised_order.build(told())
    assert keys(blocks) == ["supervised-order", "supervised-ends"]
    assert lines(blocks, "en") == [
        "Ms. Roy is subject to a probation order made on November 3, 2025 by the Ontario Court of Justice at Sudbury. "
        "The order ends on November 2, 2026."
    ]
    assert lines(blocks, "fr") == [
        "Mme\u00a0Roy fait l’objet d’une ordonnance de probation rendue le 3\u00a0novembre 2025 par la Cour de justice "
        "de l’Ontario (Sudbury). L’ordonnance prend fin le 2\u00a0novembre 2026."
    ]


def test_the_judge_the_period_the_explanation_and_a_transfer_are_told() -> None:
    transfer = {"from_office": "Timmins", "to_office": "Sudbury", "on": "2026-01-05"}
    order = ORDER | {"starts_on": "2025-12-01", "explained_on": "2025-11-03", "transfers": [transfer]}
    blocks = supervised_order.build(plain(telling("x", supervised={"order": order}, **JUDGE)))
    assert keys(blocks) == [
        "supervised-order-by",
        "supervised-runs",
        "supervised-explained",
        "supervised-transferred",
    ]
    assert "from December 1, 2025 to November 2, 2026" in lines(blocks, "en")[0]
    assert (
        "Supervision passed from the Timmins office to the Sudbury office on January 5, 2026." in lines(blocks, "en")[0]
    )
    assert "Alex Roy a reçu une copie de l’ordonnance, qui lui a été expliquée le" in lines(blocks, "fr")[0]
    because = order | {"transfers": [transfer | {"reason": {"en": "a move", "fr": "déménagement"}}]}
    assert "on January 5, 2026: a move." in lines(supervised_order.build(told(order=because)), "en")[0]


def test_an_order_that_is_over_is_told_in_the_past() -> None:
    over = supervised_order.build(told(order={"ends_on": "2026-03-01"}))
    assert find(over, "supervised-order").values["is"] == Code("supervised-was")
    last_day = supervised_order.build(told(order={"ends_on": "2026-03-02"}))
    assert find(last_day, "supervised-order").values["is"] == Code("supervised-is")


def test_no_order_is_said() -> None:
    assert keys(supervised_order.build(plain(telling()))) == ["supervised-no-order"]


@pytest.mark.parametrize(
    ("form", "said"),
    [("f", "de l’agente de surveillance"), ("m", "de l’agent de surveillance"),
     ("x", "de la personne chargée de la surveillance")],
)  # fmt: skip
def test_the_opening_names_the_law_and_the_supervisor_as_she_is(form: str, said: str) -> None:
    base = telling("f", supervised={"order": ORDER}, officer={"name": "Sam Lee", "form": form})
    opening = replace(base, opening="opening-cso-breach", authority=Citation("cc", ("742.6", "4")))
    (french,) = lines(supervised_order.build(opening), "fr")
    assert "le rapport écrit qu’exige le paragraphe\u00a0742.6(4) du Code criminel" in french
    assert f"Il émane {said}." in french


def test_an_opening_without_a_provision_is_still_said() -> None:
    opening = replace(told(), opening="opening-progress")
    assert keys(supervised_order.build(opening))[0] == "opening-progress"


def test_each_condition_has_its_number_words_and_compliance_and_the_remark_follows() -> None:
    given = [
        {"number": "1", "words": WORDS, "compliance": "kept"},
        {"number": "2(a)", "words": WORDS, "remark": PROSE},
        {"number": "3", "words": WORDS, "withheld": "private"},
    ]
    said = lines(supervised_order.build(told(order={"conditions": given})), "en")
    assert "1 | Keep the peace. | Kept" in said
    assert "2(a) | Keep the peace. | –" in said
    assert said[-2:] == ["Condition 2(a):", "In English."]


@pytest.mark.parametrize(("language", "key"), [(None, "intro"), ("en", "from-en"), ("fr", "from-fr")])
def test_whose_words_the_conditions_are_in_is_said(language: str | None, key: str) -> None:
    order = {"language": language, "conditions": [{"number": "1", "words": WORDS}]}
    blocks = supervised_order.build(told(order=order))
    phrase = find(blocks, f"supervised-conditions-{key}")
    assert phrase
    if language:
        assert ("in the words of the order" in "".join(lines(blocks, "en"))) == (language == "en")
        assert ("dans les termes de l’ordonnance" in "".join(lines(blocks, "fr"))) == (language == "fr")


def test_the_caption_tells_the_order_and_the_period() -> None:
    said = fields(told(period_from="2026-01-01", period_to="2026-02-28"))
    assert all(said[name] for name in ("order_named", "order_made_on", "order_ends_on", "period"))
    assert not any(fields(telling()).values())


# -- contacts --------------------------------------------------------------------------------------------------------


def contact(on: str, result: str, **more: Any) -> dict[str, Any]:
    return {"on": on, "means": "in-person", "result": result} | more


def test_contacts_are_counted_by_result_and_listed_by_date() -> None:
    given = [contact("2026-02-02", "missed"), contact("2026-01-05", "kept"), contact("2026-02-09", "missed")]
    blocks = supervised_contacts.build(told(contacts=given))
    said = lines(blocks, "en")
    assert said[0] == ("Between January 5, 2026 and February 9, 2026, 3 appointments were set: 1 kept and 2 missed.")
    assert [row.split(" | ")[0] for row in said[2:]] == ["2026-01-05", "2026-02-02", "2026-02-09"]


def test_one_contact_has_no_period() -> None:
    blocks = supervised_contacts.build(told(contacts=[contact("2026-02-02", "excused")]))
    assert lines(blocks, "en")[0] == "One appointment was recorded, on February 2, 2026: excused."
    assert "manqué avec motif" in lines(blocks, "fr")[0]


def test_no_contact_is_said_and_the_words_of_the_officer_follow_a_table() -> None:
    assert keys(supervised_contacts.build(told())) == ["absent-not-recorded"]
    both = supervised_contacts.build(told(contacts=[contact("2026-02-02", "kept")], narrative=PROSE))
    assert lines(both, "en")[-1] == "In English."


# -- obligations -----------------------------------------------------------------------------------------------------


def test_programs_service_and_payments_have_a_table_each() -> None:
    program = {"what": {"en": "grief group", "fr": "groupe sur le deuil"}, "provider": "Nickel House",
               "state": "under-way", "since": "2026-01-05", "sessions_set": 9, "sessions_attended": 7}  # fmt: skip
    area = told(
        programs=[program], service=[{"ordered": 40, "done": Decimal("12.5"), "due_on": "2026-06-01"}],
        payments=[{"kind": "restitution", "ordered": 1200, "paid": Decimal("350.5")}],
    )  # fmt: skip
    blocks = supervised_obligations.build(area)
    assert [block for block in blocks if isinstance(block, Subheading)]
    english, french = lines(blocks, "en"), lines(blocks, "fr")
    assert "Grief group, Nickel House | Under way (since 2026-01-05) | 7 of 9 | –" in english
    assert "Groupe sur le deuil, Nickel House | En cours (depuis le 2026-01-05) | 7 sur 9 | –" in french
    assert "Place not set | 40 h | 12.5 h | – | 2026-06-01" in english
    assert "Lieu non fixé | 40\u00a0h | 12,5\u00a0h | – | 2026-06-01" in french
    assert "Restitution | $1,200.00 | $350.50 | – | –" in english
    assert "Dédommagement | 1\u00a0200,00\u00a0$ | 350,50\u00a0$ | – | –" in french


@pytest.mark.parametrize(
    ("state", "said"),
    [("completed", "Completed (2026-01-05)"), ("left-early", "Left before the end (2026-01-05)"),
     ("waiting-list", "On the waiting list (since 2026-01-05)")],
)  # fmt: skip
def test_what_is_over_has_a_day_and_what_goes_on_has_a_since(state: str, said: str) -> None:
    blocks = supervised_obligations.build(told(programs=[{"what": WORDS, "state": state, "since": "2026-01-05"}]))
    assert lines(blocks, "en")[-1] == f"Keep the peace. | {said} | – | –"


def test_a_kind_of_obligation_that_there_is_none_of_is_left_out() -> None:
    assert supervised_obligations.build(told()) == ()
    attended = [{"what": WORDS, "state": "not-begun", "sessions_attended": 0}]
    assert lines(supervised_obligations.build(told(programs=attended)), "en")[0] == "Programs"


# -- history, goals, papers ------------------------------------------------------------------------------------------


def test_earlier_failures_are_listed_by_date_and_never_alleged() -> None:
    noted = [
        {"on": "2026-02-01", "condition": "4", "what": WORDS, "answer": "warned", "answered_on": "2026-02-03",
         "outcome": {"en": "came the next day", "fr": "venue le lendemain"}},
        {"on": "2026-01-01", "condition": "3", "what": WORDS, "answer": "none"},
    ]  # fmt: skip
    blocks = compliance_history.build(told(history=noted))
    english = lines(blocks, "en")
    assert english[0].endswith("They are not alleged in this report.")
    assert english[2:] == [
        "2026-01-01 | 3 | Keep the peace. | Nothing done",
        "2026-02-01 | 4 | Keep the peace. | Warned (2026-02-03); came the next day",
    ]
    assert lines(blocks, "fr")[3].endswith("Avertissement (2026-02-03); venue le lendemain")
    assert keys(compliance_history.build(told())) == ["history-none"]


def test_goals_are_listed_and_a_remark_has_its_heading() -> None:
    goals = [{"what": {"en": "find work", "fr": "trouver un emploi"}, "state": "reached", "remark": PROSE},
             {"what": {"en": "see a doctor", "fr": "voir un médecin"}, "state": "not-begun"}]  # fmt: skip
    blocks = supervised_progress.goals(told(goals=goals))
    assert lines(blocks, "en") == [
        "The supervision plan has these goals.", "Goal | State", "Find work | Reached", "See a doctor | Not begun",
        "Find work", "In English.",
    ]  # fmt: skip
    assert keys(supervised_progress.goals(told())) == ["goals-none"]


def test_change_in_risk_is_left_out_where_the_officer_says_nothing() -> None:
    assert supervised_progress.risk_change(told()) == ()
    assert lines(supervised_progress.risk_change(told(change_in_risk=PROSE)), "fr") == ["En français."]


@pytest.mark.parametrize("course", ["none", "change", "suspend", "terminate"])
def test_the_course_proposed_is_one_the_code_gives_and_stands_only_in_the_proposal(course: str) -> None:
    area = told(order={"kind": "conditional-sentence"}, breach={"proposed": course}, recommendation=PROSE)
    assert find(supervised_progress.proposal(area), "proposed-course").values["course"] == Code(f"proposed-{course}")
    assert lines(supervised_progress.recommendation(area), "en") == ["In English."]
    for language in ("en", "fr"):
        assert lines(supervised_progress.proposal(area), language)[0].endswith(".")


def test_a_recommendation_that_is_not_there_is_said() -> None:
    assert keys(supervised_progress.recommendation(told())) == ["absent-not-recorded"]
    assert keys(supervised_progress.proposal(told())) == ["absent-not-recorded"]


def test_papers_awaited_come_first() -> None:
    papers = [{"what": {"en": f"paper {state}", "fr": f"document {state}"}, "state": state}
              for state in ("closed", "on-file", "sent", "outstanding")]  # fmt: skip
    said = lines(file_papers.build(told(papers=papers)), "en")
    assert [row.split(" | ")[1] for row in said[1:]] == ["Awaited", "Sent", "On file", "Closed"]
    assert keys(file_papers.build(told())) == ["papers-none"]
