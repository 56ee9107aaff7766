"""Risk in words: an override stands with both levels and its reason, or no level stands at all."""

from __future__ import annotations

from typing import Any, get_args

from reportgen.case.values.codes import Level, NeedDomain
from reportgen.report import Fields, Prose, Subheading, Table
from reportgen.sections.presentence.risk import build
from tests.sections.cases import keys, lines, telling

TOOL: dict[str, Any] = {
    "tool": "lsi-or",
    "assessed_on": "2026-02-20",
    "assessor": {"name": "Nadia Haddad", "family": "Haddad", "form": "f"},
    "level": "medium",
}
REASON = {"en": "Because.", "fr": "Parce que."}


def test_tool_date_assessor_and_level_stand_first() -> None:
    blocks = build(telling(risk=TOOL))
    assert isinstance(blocks[0], Fields)
    assert [line.replace("\u00a0", " ") for line in lines(blocks, "fr")] == [
        "Outil d’évaluation | Inventaire du niveau de service – révision de l’Ontario (INS-RO)",
        "Date de l’évaluation | 20 février 2026",
        "Évaluation faite par | Mme Nadia Haddad",
        "Niveau global | Moyen",
    ]


def test_an_override_stands_with_both_levels_and_the_reason() -> None:
    blocks = build(telling(risk=TOOL | {"override": {"level": "high", "reason": REASON}}))
    assert "Level given by the tool | Medium" in lines(blocks, "en")
    assert "Level after professional override | High" in lines(blocks, "en")
    assert blocks[-1] == Prose(REASON, (), "risk.override.reason")


def test_an_override_without_its_reason_shows_no_level() -> None:
    for reason in ({"absent": "not-available"}, {"withheld": "private", **REASON}):
        blocks = build(telling(risk=TOOL | {"override": {"level": "high", "reason": reason}}))
        assert keys(blocks)[-1] == "risk-override-not-stated"
        assert not {"Medium", "High"} & {line.split(" | ")[-1] for line in lines(blocks, "en")}


def test_domains_without_narrative_are_a_table() -> None:
    domains = [{"domain": "family", "level": "low"}, {"domain": "leisure"}]
    table = build(telling(risk={"domains": domains}))[0]
    assert isinstance(table, Table)
    assert lines((table,), "en") == [
        "Domain | Level of risk or need",
        "Family and relationships | Low",
        "Leisure and recreation | Not stated",
    ]


def test_levels_stand_in_a_table_and_narratives_under_headings() -> None:
    domains = [{"domain": "family", "level": "low", "narrative": REASON}, {"domain": "leisure"}]
    blocks = build(telling(risk={"domains": domains, "strengths": REASON, "limits": REASON}))
    assert isinstance(blocks[0], Table)
    headings = [line for block in blocks if isinstance(block, Subheading) for line in lines((block,), "fr")]
    assert headings == ["Famille et relations", "Forces", "Limites de l’évaluation"]


def test_every_level_and_domain_has_words() -> None:
    for level in get_args(Level):
        for domain in get_args(NeedDomain):
            told = telling(risk={"domains": [{"domain": domain, "level": level}]})
            assert lines(build(told), "en")
            assert lines(build(told), "fr")


def test_another_tool_is_named_as_it_is() -> None:
    told = telling(risk={"tool": "other", "tool_name": "ODARA"})
    assert lines(build(told), "fr") == ["Outil d’évaluation | ODARA"]


def test_no_assessment_is_said() -> None:
    assert keys(build(telling(risk={"absent": "not-applicable"}))) == ["absent-not-applicable"]
