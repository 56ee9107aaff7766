"""The rules of the enhanced content, each with the nearest case that it leaves alone."""

from __future__ import annotations

from typing import Any

import pytest

from tests.rules.asking import places

TEXT = {"en": "a", "fr": "b"}


def offence(entry: str) -> dict[str, Any]:
    return {"offences": [{"offence": entry, "on": "2025-05-09", "finding": "plea", "found_on": "2026-01-05"}]}


def test_content_nobody_asked_for_is_pointed_out() -> None:
    rule = "specialised-asked"
    for part in ("partner_violence", "sexual_offence", "intensive"):
        assert places(rule, specialised={part: {}}) == [("rule-specialised-asked", f"specialised.{part}")]
        assert places(rule, specialised={part: {"requested": True}}) == []
    assert places(rule) == []


def test_a_case_that_calls_for_it_is_pointed_out_where_it_is_missing() -> None:
    rule = "specialised-asked"
    partner = [("rule-specialised-missing", "specialised.partner_violence")]
    assert places(rule, specialised={"intimate_partner": True}) == partner
    assert places(rule, specialised={"intimate_partner": True, "partner_violence": {}}) == []
    sexual = [("rule-specialised-missing", "specialised.sexual_offence")]
    for entry in ("cc-271", "cc-151", "cc-153-1-1"):
        assert places(rule, matter=offence(entry)) == sexual
        assert places(rule, matter=offence(entry), specialised={"sexual_offence": {}}) == []
    for entry in ("cc-270-1-a", "cc-266", "cc-279-2"):
        assert places(rule, matter=offence(entry)) == []


def test_a_high_level_calls_for_intensive_supervision() -> None:
    level = {"tool": "lsi-or", "assessed_on": "2026-02-01", "level": "high"}
    assert places("specialised-asked", specialised={"intensive": {}}, risk=level) == []
    assert places("specialised-asked", risk=level) == []


def test_a_kind_without_enhanced_content_is_not_asked_about_it() -> None:
    assert places("specialised-asked", kind="youth-psr", specialised={"intimate_partner": True}) == []


def test_a_sexual_offence_wants_its_ban_recorded() -> None:
    rule = "sexual-offence-ban"
    assert places(rule, matter=offence("cc-271")) == [("rule-sexual-offence-ban", "matter.bans")]
    bans = {"bans": [{"provision": "486.4", "protects": "victim"}]}
    assert places(rule, matter=offence("cc-271") | bans) == []
    assert places(rule) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The victim lives at 42 Maple Ridge Road with her mother.", True),
        ("The complainant’s postal code is K7L 3N6.", True),
        ("The victim was at a shelter when she called.", True),
        ("A. L. has moved to 12, rue des Érables.", True),
        ("La victime se trouve dans un refuge.", True),
        ("La plaignante habite au 310, chemin de la Baie.", True),
        ("Mr. Roy lives at 42 Maple Ridge Road.", False),
        ("The victim asks for a distance of 100 metres.", False),
        ("The victim wrote on 12 March.", False),
        ("La victime a 12 ans et n’a pas trouvé refuge ailleurs que chez elle.", True),
        ("Mr. Roy works at the animal shelter.\n\nThe victim asks for no contact.", False),
    ],
)
def test_where_a_victim_is_must_not_be_told(text: str, found: bool) -> None:
    victim = {"person": {"name": "Ann Lee", "form": "f", "shown": "initials"}, "contacted": "reached"}
    written: dict[str, Any] = {
        "specialised": {"partner_violence": {"requested": True, "no_contact": {"en": text, "fr": "x"}}}
    }
    assert bool(places("victim-location", victims={"victims": [victim]}, **written)) is found
    assert bool(places("victim-location", victims={"narrative": {"en": text, "fr": "x"}, "victims": [victim]})) is found


def test_what_is_written_of_the_person_may_hold_an_address() -> None:
    text = {"en": "The victim and he met at 42 Maple Ridge Road.", "fr": "x"}
    assert places("victim-location", residence={"narrative": text}) == []
