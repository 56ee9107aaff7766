"""Each item of a release plan stands with every step of its investigation, and each doubt stands in words."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from reportgen.case.model.parole import Check
from reportgen.case.values.codes import ReleaseItem
from reportgen.report import Prose, Table
from reportgen.sections.parole.release import build
from tests.sections.cases import find, keys, lines, telling
from tests.sections.parole_cases import PROSE, RESIDENCE, SOURCES, check


def told(*items: dict[str, Any], form: str = "f") -> Any:
    return build(telling(form, sources=SOURCES, release={"items": list(items)}))


def plain(blocks: Any, language: Any) -> list[str]:
    return [line.replace("\u00a0", " ") for line in lines(blocks, language)]


def test_a_row_tells_the_claim_the_step_and_its_result() -> None:
    blocks = told(RESIDENCE | {"checks": [check("confirmed", "mother")]})
    assert plain(blocks, "en")[1:] == [
        "Item | What was claimed | Date | What was done | Result",
        "Residence | Her mother’s house (according to Ms. Roy) | 2026-02-12 | "
        "Ms. Haddad, by telephone, with her mother (Ms. Claire Roy) | Confirmed",
    ]
    assert plain(blocks, "fr")[2] == (
        "Logement | La maison de sa mère (selon Mme Roy) | 2026-02-12 | "
        "Mme Haddad, par téléphone, auprès de sa mère (Mme Claire Roy) | Confirmé"
    )


def test_each_step_has_a_row_and_the_claim_stands_in_the_first() -> None:
    steps = [check("not-reachable", "mother", on="2026-02-10"), check("confirmed", "mother")]
    rows = plain(told(RESIDENCE | {"checks": steps}), "en")[2:4]
    assert [row.split(" | ")[1] for row in rows] == ["Her mother’s house (according to Ms. Roy)", "As above"]
    assert [row.split(" | ")[2] for row in rows] == ["2026-02-10", "2026-02-12"]
    assert [row.split(" | ")[4] for row in rows] == ["Could not be reached", "Confirmed"]


def test_what_was_read_is_told_as_read_and_somebody_else_may_have_done_it() -> None:
    by = {"name": "Omar Diallo", "family": "Diallo", "form": "m"}
    steps = [check("confirmed", "school-record", means=None), check("pending", means=None, by=by)]
    rows = plain(told(RESIDENCE | {"checks": steps}), "fr")
    assert "Mme Haddad a consulté le document « Dossier scolaire » (École Macdonald)" in rows[2]
    assert rows[3].split(" | ")[3] == "M. Diallo"


def test_what_was_not_investigated_is_said_plainly_with_its_reason() -> None:
    reason = {"en": "there was no time", "fr": "le temps manquait"}
    blocks = told(RESIDENCE | {"why_not": reason})
    assert plain(blocks, "en")[2].endswith("| – | Nothing | Not investigated")
    assert plain(blocks, "en")[-1] == (
        "Residence (her mother’s house). This was not investigated; nothing in this report confirms or contradicts it. "
        "Reason: there was no time."
    )
    assert plain(blocks, "fr")[-1].endswith("ne le confirme ni ne le contredit. Motif : le temps manquait.")


MUM = "her mother (Ms. Claire Roy)"
DOUBTS = [
    (["confirmed"], "confirmed", None),
    (["not-reachable", "confirmed"], "confirmed", None),
    (["contradicted"], "contradicted", f"This is in doubt: {MUM} contradicted it (on February 12, 2026)."),
    (["confirmed", "contradicted"], "disputed", f"This is in doubt: {MUM} confirmed it, and {MUM} contradicted it."),
    (["contradicted", "pending"], "contradicted", f"This is in doubt: {MUM} contradicted it (on February 12, 2026)."),
    (
        ["confirmed", "pending"],
        "confirmed-pending",
        f"This is confirmed in part: an answer from {MUM} was still awaited when this report was finished.",
    ),
    (
        ["pending", "not-reachable"],
        "pending",
        f"This is not yet settled: an answer from {MUM} was still awaited when this report was finished.",
    ),
    (
        ["not-reachable"],
        "not-reachable",
        f"This is neither confirmed nor contradicted: {MUM} could not be reached (on February 12, 2026).",
    ),
]


@pytest.mark.parametrize(("results", "result", "said"), DOUBTS)
def test_what_the_steps_come_to_and_how_the_doubt_is_worded(results: list[str], result: str, said: str | None) -> None:
    made = telling(
        sources=SOURCES,
        release={"items": [RESIDENCE | {"checks": [check(one, "mother") for one in results]}]},
    )
    assert made.case.release.items[0].result == result
    said_of_it = [line for line in plain(build(made), "en") if line.startswith("Residence (")]
    assert said_of_it == ([f"Residence (her mother’s house). {said}"] if said else [])


@pytest.mark.parametrize("result", get_args(Check.model_fields["result"].annotation))
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_step_without_sources_has_its_words(result: str, language: Any) -> None:
    blocks = told(RESIDENCE | {"checks": [check(result)]}, RESIDENCE | {"checks": [check("confirmed"), check(result)]})
    assert all(" ," not in line and "()" not in line for line in plain(blocks, language))


def test_french_agrees_with_those_who_contradict() -> None:
    steps = [check("contradicted", "mother", "landlord")]
    assert "l’ont contredit." in plain(told(RESIDENCE | {"checks": steps}), "fr")[-1]
    assert "l’a contredit." in plain(told(RESIDENCE | {"checks": [check("contradicted", "mother")]}), "fr")[-1]


def test_remarks_stand_under_their_doubt_or_under_what_was_found() -> None:
    doubtful = RESIDENCE | {"checks": [check("contradicted", "landlord", remark=PROSE)]}
    firm = RESIDENCE | {"item": "work", "checks": [check("confirmed", "employer", remark=PROSE)]}
    blocks = told(firm, doubtful)
    assert keys(blocks)[-5:] == [
        "release-in-doubt", "release-lead", "release-doubt-contradicted", "release-found", "release-lead",
    ]  # fmt: skip
    assert [block.place for block in blocks if isinstance(block, Prose)] == [
        "release.items.1.checks.0.remark", "release.items.0.checks.0.remark",
    ]  # fmt: skip
    assert find(blocks, "release-doubt-contradicted").sources == ("landlord",)


@pytest.mark.parametrize("item", get_args(ReleaseItem))
def test_every_item_has_its_words(item: str) -> None:
    blocks = told(RESIDENCE | {"item": item})
    assert isinstance(blocks[1], Table)
    assert len({line.split(" | ")[0] for language in ("en", "fr") for line in plain(blocks, language)[2:3]}) == 2


def test_a_neutral_subject_is_named() -> None:
    blocks = told(RESIDENCE | {"checks": [check("contradicted", "mother")]}, form="x")
    assert "Alex Roy’s mother (Ms. Claire Roy) contradicted it" in plain(blocks, "en")[-1]
    assert "selon Alex Roy" in plain(blocks, "fr")[2]


def test_an_empty_plan_says_why() -> None:
    assert keys(build(telling(release={"absent": "declined"}))) == ["absent-declined"]
    assert keys(build(telling(release={"withheld": "safety", "items": [RESIDENCE]}))) == ["absent-withheld"]
