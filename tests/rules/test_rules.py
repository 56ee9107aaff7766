"""Every rule finds what it is for, at its place, and nothing in a case that keeps it."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any, get_args

import pytest

import reportgen.rules
from reportgen.case.io.load import read_case
from reportgen.case.redaction.redact import printable
from reportgen.kinds import load_kind
from reportgen.language import LANGUAGES, catalogue, text
from reportgen.law import condition as condition_of
from reportgen.law import conditions, current_pack
from reportgen.law.conditions import BlankType
from reportgen.report import Language, Severity, say
from reportgen.rules import RULES, check
from reportgen.rules.pack import RELIED
from tests.rules.asking import asked, findings, places
from tests.sections.cases import DAY, MOTHER, SOURCES, SUBJECT

PROSE = {"en": "In English.", "fr": "En français."}
SAID = {"narrative": PROSE}
ALL_FIVE = dict.fromkeys(("maturity", "character", "behaviour", "attitude", "amends"), PROSE)
HIDDEN = {"name": "Bernadette Okimaw", "family": "Okimaw", "given": "Bernadette", "form": "f", "shown": "role"}
BAN = {"provision": "486.4", "protects": "victim"}
VICTIM = {"person": {"name": "Ann Field", "form": "f"}, "contacted": "reached"}
REPORT = {"condition": "pro-o-report", "reason": PROSE}


def condition(**more: Any) -> dict[str, Any]:
    return {"plan": {"conditions": [REPORT | more]}}


def raised(*said: tuple[str, ...]) -> dict[str, Any]:
    """Where the person was raised, as sources say it: the place, the source, and the day on which it said so."""
    names = ("value", "sources", "on")
    accounts = [dict(zip(names, (place, [source], *on), strict=False)) for place, source, *on in said]
    return {"family": {"raised_at": {"accounts": accounts}}}


def matter(**more: Any) -> dict[str, Any]:
    return {"matter": more}


AREAS = (
    "family", "relationships", "residence", "schooling", "work", "finances", "health", "substance_use", "peers",
    "offence_attitude", "supervision", "risk",
)  # fmt: skip

# rule, areas of a case that breaks it, the findings; one line each
BROKEN: list[tuple[str, dict[str, Any], list[tuple[str, str]]]] = [
    ("contents-answered", {"character": {**ALL_FIVE, "amends": None}, "record": {"none": True},
      "measures": {"none": True}}, [("rule-contents-answered", "character.amends")]),
    ("contents-answered", {"subject": {"born": None}, "character": {"absent": "declined"}, "measures": {"none": True}},
     [("rule-contents-answered", "subject.born"), ("rule-contents-answered", "record")]),
    ("topics-answered", matter(requested=[{"topic": PROSE, "answer": PROSE}, {"topic": PROSE}]),
     [("rule-topics-answered", "matter.requested[1].answer")]),
    ("topics-answered", matter(requested=[{"topic": PROSE, "answer": {"en": "  "}}]),
     [("rule-topics-answered", "matter.requested[0].answer")]),
    ("kind-requires", {"assessment": {"en": "\n"}}, [("rule-kind-requires", "assessment")]),
    ("kind-requires", {"assessment": PROSE} | matter(ordered_on=None), [("rule-kind-requires", "matter.ordered_on")]),
    ("areas-filled", {area: {} for area in AREAS}, [("rule-areas-filled", area) for area in AREAS]),
    ("subject-interviewed", {"sources": [MOTHER]}, [("rule-subject-interviewed", "sources")]),
    ("source-twice", raised(("Hearst", "mother"), ("Kapuskasing", "mother")),
     [("rule-source-twice", "family.raised_at")]),
    ("source-twice", {"finances": {"income": [{"kind": "wages", "amount": {"accounts": [
        {"value": 10, "sources": ["mother", "subject"]}, {"value": 12, "sources": ["subject"]}]}}]}},
     [("rule-source-twice", "finances.income[0].amount")]),
    ("language-ordered", matter(report_language="fr"), [("rule-language-ordered", "matter.report_language")]),
    ("narrative-in-language", {"family": {"narrative": {"fr": "En français."}}},
     [("rule-narrative-in-language", "family.narrative")]),
    ("words-in-language", {"peers": {"activities": [PROSE, {"fr": "la pêche"}]}},
     [("rule-words-in-language", "peers.activities[1]")]),
    ("quotation-translated", {"family": {"quotes": [{"words": "Oui.", "language": "fr", "source": "mother"}]}},
     [("rule-quotation-translated", "family.quotes[0]")]),
    ("dates-not-ahead", {"risk": {"tool": "lsi-or", "assessed_on": "2026-03-03"}},
     [("rule-dates-not-ahead", "risk.assessed_on")]),
    ("dates-not-ahead", {"sources": [SUBJECT | {"occasions": [{"on": "2026-03-03", "means": "video"}]}]},
     [("rule-dates-not-ahead", "sources[0].occasions[0].on")]),
    ("court-date-near", matter(sentencing_on="2026-03-03"), [("rule-court-date-near", "matter.sentencing_on")]),
    ("court-date-near", matter(sentencing_on="2026-03-01"), [("rule-court-date-past", "matter.sentencing_on")]),
    ("court-date-near", matter(sentencing_on=None), [("rule-court-date-missing", "matter.sentencing_on")]),
    ("report-late", matter(due_on="2026-03-01"),
     [("rule-report-late", "matter.due_on"), ("rule-report-late-unexplained", "matter.late_because")]),
    ("report-late", matter(sentencing_on="2026-03-01", late_because={"reason": "health"}),
     [("rule-report-late", "matter.sentencing_on")]),
    ("born-before-all", {"subject": {"born": "2026-03-02"}}, [("rule-born-before-all", "subject.born")]),
    ("born-before-all",
     {"record": {"findings": [{"on": "1990-01-05", "offence": "cc-266", "outcomes": [{"kind": "fine"}]}]}},
     [("rule-born-before-all", "record.findings[0].on")]),
    ("withheld-in-text",
     {"family": {"relatives": [{"person": HIDDEN, "relation": "aunt"}],
                 "narrative": {"en": "Her aunt, Bernadette Okimaw, raised her."}}},
     [("rule-withheld-in-text", "family.narrative.en")]),
    ("withheld-in-text",
     {"family": {"relatives": [{"person": HIDDEN, "relation": "aunt"}], "narrative": {"en": "Ms. Okimaw raised her."}}},
     [("rule-withheld-name-alone", "family.narrative.en")]),
    ("withheld-in-text",
     {"family": {"quotes": [{"words": "Bernadette Okimaw did.", "language": "en", "source": "mother"}],
                 "relatives": [{"person": HIDDEN, "relation": "aunt"}]}},
     [("rule-withheld-in-text", "family.quotes[0].words")]),
    ("victim-shown", {**matter(bans=[BAN]), "victims": {"victims": [VICTIM]}},
     [("rule-victim-shown", "victims.victims[0].person")]),
    ("victim-shown", matter(bans=[{"provision": "ycja-110", "protects": "young-person"}],
                            losses=[{"what": PROSE, "owner": VICTIM["person"], "amount": 5}]),
     [("rule-victim-shown", "matter.losses[0].owner")]),
    ("offence-in-pack",
     matter(offences=[{"offence": "cc-26", "on": "2025", "finding": "plea", "found_on": "2026-01-05"}]),
     [("rule-offence-in-pack", "matter.offences[0].offence")]),
    ("offence-in-pack",
     {"record": {"findings": [{"on": "2010-01-05", "offence": "zz-9", "outcomes": [{"kind": "fine"}]}]}},
     [("rule-offence-in-pack", "record.findings[0].offence")]),
    ("offence-in-pack",
     matter(offences=[{"offence": "cc-263-1", "on": "2025", "finding": "plea", "found_on": "2026-01-05"}]),
     [("rule-offence-not-in-force", "matter.offences[0].offence")]),
    ("condition-in-pack", condition(condition="pro-o-raport"),
     [("rule-condition-in-pack", "plan.conditions[0].condition")]),
    ("condition-in-pack", {**condition(condition="pro-o-nocontact"),
                           **matter(sentencing_on="2019-12-17", ordered_on="2019-12-16", offences=[
                               {"offence": "cc-266", "on": "2018", "finding": "plea", "found_on": "2019-01-05"}])},
     [("rule-condition-not-in-force", "plan.conditions[0].condition")]),
    ("condition-values", condition(condition="pro-o-nocontact"),
     [("rule-law-blank-missing", "plan.conditions[0].values.people")]),
    ("condition-values", condition(values={"days": 1}), [("rule-law-blank-under", "plan.conditions[0].values.days")]),
    ("condition-values", condition(values={"days": "two"}),
     [("rule-law-blank-type", "plan.conditions[0].values.days")]),
    ("condition-values", condition(values={"dais": 2}), [("rule-law-blank-unknown", "plan.conditions[0].values.dais")]),
    ("condition-values", condition(values={"place": {"fr": "ici"}}),
     [("rule-law-blank-language", "plan.conditions[0].values.place")]),
    ("condition-order", condition(condition="cso-o-abstain", values={"substances": ["alcohol"]}),
     [("rule-condition-order", "plan.conditions[0].condition")]),
    ("condition-order", condition(condition="pro-m-peace"),
     [("rule-condition-compulsory", "plan.conditions[0].condition")]),
    ("condition-agreed", {"plan": {"conditions": [REPORT, {"condition": "pro-o-treat", "reason": PROSE}]}},
     [("rule-condition-agreed", "plan.conditions[1].agreed_on"),
      ("rule-condition-accepted", "plan.conditions[1].accepted_by_program_on")]),
    ("condition-reason", condition(reason=None), [("rule-condition-reason", "plan.conditions[0].reason")]),
    ("condition-reason", condition(reason={"en": " "}), [("rule-condition-reason", "plan.conditions[0].reason")]),
    ("law-to-confirm", condition(condition="pro-x-curfew"),
     [("rule-law-to-confirm", "plan.conditions")]),
]  # fmt: skip

# rule, areas of a case that keeps it
KEPT: list[tuple[str, dict[str, Any]]] = [
    ("contents-answered", {"character": ALL_FIVE, "record": {"none": True}, "measures": {"none": True}}),
    ("contents-answered", {"character": {"absent": "declined"}, "record": {"absent": "not-available"},
                           "measures": {"withheld": "out-of-period"}}),
    ("contents-answered", {"character": {**ALL_FIVE, "amends": {"absent": "declined"}},
                           "record": {"none": True}, "measures": {"none": True}}),
    ("topics-answered", matter(requested=[{"topic": PROSE, "answer": {"absent": "not-available"}}])),
    ("kind-requires", {"assessment": PROSE}),
    ("kind-requires", {"assessment": {"absent": "not-available"}}),
    ("areas-filled", {area: {"absent": "declined"} for area in AREAS}),
    ("areas-filled", {area: {"withheld": "private"} for area in AREAS}),
    ("subject-interviewed", {"sources": [SUBJECT | {"outcome": "declined"}]}),
    ("source-twice", raised(("Hearst", "mother"), ("Kapuskasing", "subject"))),
    ("source-twice", raised(("Hearst", "mother"), ("Hearst", "mother"))),
    ("source-twice", raised(("Hearst", "mother", "2026-01-05"), ("Kapuskasing", "mother", "2026-02-05"))),
    ("language-ordered", matter(report_language="en")),
    ("language-ordered", matter(report_language="both")),
    ("narrative-in-language", {"family": SAID}),
    ("narrative-in-language", {"family": {"narrative": {"fr": "Privé, très privé.", "withheld": "private"}}}),
    ("narrative-in-language", {"family": {"narrative": {"absent": "declined"}}}),
    ("words-in-language", {"peers": {"activities": [{"en": "fishing"}]}}),
    ("quotation-translated", {"family": {"quotes": [{"words": "Yes.", "language": "en", "source": "mother"}]}}),
    ("quotation-translated", {"family": {"quotes": [
        {"words": "Oui.", "language": "fr", "source": "mother", "translation": {"en": "Yes."}}]}}),
    ("dates-not-ahead", {"risk": {"tool": "lsi-or", "assessed_on": "2026-03-02"}}),
    ("court-date-near", matter(sentencing_on="2026-03-04")),
    ("report-late", matter(due_on="2026-03-02", sentencing_on="2026-03-02")),
    ("born-before-all", {}),
    ("born-before-all", {"subject": {"born": None}}),
    ("withheld-in-text", {"family": {"relatives": [{"person": HIDDEN, "relation": "aunt"}],
                                     "narrative": {"en": "Her aunt raised her in Okimawville."}}}),
    ("withheld-in-text", {"family": {"relatives": [{"person": HIDDEN | {"shown": "full"}, "relation": "aunt"}],
                                     "narrative": {"en": "Bernadette Okimaw raised her."}}}),
    ("victim-shown", {"victims": {"victims": [VICTIM]}}),
    ("victim-shown", {**matter(bans=[BAN | {"protects": "evidence"}]), "victims": {"victims": [VICTIM]}}),
    ("victim-shown", {**matter(bans=[BAN]), "victims": {"victims": [
        VICTIM | {"person": {"name": "A F", "form": "f", "shown": "initials"}}]}}),
    ("offence-in-pack", {}),
    ("condition-in-pack", condition()),
    ("condition-values", condition(values={"days": 2})),
    ("condition-values", condition()),
    ("condition-order", condition()),
    ("condition-agreed", {"plan": {"conditions": [{"condition": "pro-o-treat", "agreed_on": "2026-02-01",
                                                   "accepted_by_program_on": "2026-02-02"}]}}),
    ("condition-reason", condition()),
    ("condition-reason", condition(reason={"en": "Private reason here.", "withheld": "private"})),
    ("law-to-confirm", condition()),
]  # fmt: skip
COHERENCE = {
    "condition-version", "order-length", "curfew-work", "curfew-twice", "curfew-residence", "place-needed",
    "contact-needed", "residence-person", "service-hours", "address-revealed", "conditions-moved",
}  # fmt: skip
YOUTH = {
    "parents-interviewed", "victim-interviewed", "youth-age", "custody-report", "medical-report", "youth-ban-stated",
    "youth-court", "youth-people-shown", "youth-terms", "specialised-asked", "sexual-offence-ban", "victim-location",
}  # fmt: skip
SUPERVISION = {
    "order-fits", "failure-of-condition", "explanation-sought", "exhibit-known", "order-in-bundle", "statement-signed",
    "notice-given", "hearing-in-time", "obligations-add-up", "supervision-dates",
}  # fmt: skip
GLADUE = {
    "gladue-consent", "gladue-withdrawn", "gladue-options", "gladue-history", "gladue-risk-words", "gladue-read",
}  # fmt: skip
PAROLE = {
    "sentence-provincial", "stated-dates", "release-residence", "release-items-investigated", "parole-application",
    "parole-dates", "annex-kept-apart", "victim-whereabouts",
}  # fmt: skip
OF_THEIR_OWN = SUPERVISION | YOUTH | GLADUE | PAROLE | {
    "law-pack-old", "youth-record-access", "record-suspended", "discharge-disclosure", "finding-of-guilt",
    "measure-disclosed", "measures-two-years", "designated-area",
}  # fmt: skip


@pytest.mark.parametrize(("rule", "areas", "found"), BROKEN)
def test_a_rule_finds_what_breaks_it(rule: str, areas: dict[str, Any], found: list[tuple[str, str]]) -> None:
    assert places(rule, **areas) == found


@pytest.mark.parametrize(("rule", "areas"), KEPT)
def test_a_rule_finds_nothing_where_it_is_kept(rule: str, areas: dict[str, Any]) -> None:
    assert places(rule, **areas) == []


def test_every_rule_is_tried_both_ways() -> None:
    assert {rule for rule, *_ in BROKEN} | OF_THEIR_OWN | COHERENCE == set(RULES)
    assert {rule for rule, _ in KEPT} | OF_THEIR_OWN | COHERENCE == set(RULES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_has_words_in_both_languages(language: Language) -> None:
    for rule, areas, _ in BROKEN:
        for finding in findings(rule, **areas):
            said = text(finding.message, language)
            assert said[:1].isupper() or said[:1] in "“«2l", said
            assert finding.message.key not in said


WORDED_BY_CASE = {
    "condition-values", "conditions-moved", "place-needed", "contact-needed", "sentence-provincial", "parole-dates",
    "parole-application",
}  # fmt: skip
"""Rules each of whose findings has a message of its own."""


def _keys_used() -> set[str]:
    source = "".join(path.read_text("utf-8") for path in Path(reportgen.rules.__file__).parent.rglob("*.py"))
    keyed = set(re.findall(r'"(rule-[a-z-]+)"', source))
    blanks = {
        f"rule-law-blank-{name}" for name in ("missing", "unknown", "type", "under", "over", "choice", "language")
    }
    plain = {f"rule-{rule}" for rule in set(RULES) - WORDED_BY_CASE}
    unsure = {f"rule-law-to-confirm-{file}" for file in RELIED if file != "conditions"}
    return keyed | blanks | plain | unsure


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_messages_are_those_of_the_rules_and_no_more(language: Language) -> None:
    assert {key for key in catalogue(language).keys if key.startswith("rule-")} == _keys_used()


def test_the_names_in_the_table_are_the_names_in_the_findings() -> None:
    source = "".join(path.read_text("utf-8") for path in Path(reportgen.rules.__file__).parent.rglob("*.py"))
    assert set(re.findall(r'finding\(\s*"([a-z-]+)"', source)) == set(RULES)


def test_each_rule_says_what_must_hold() -> None:
    assert all(rule.__doc__ for rule in RULES.values())


def test_a_finding_in_french_asks_for_french() -> None:
    areas: dict[str, Any] = {
        "family": {"narrative": {"en": "In English."}},
        "peers": {"activities": [{"en": "fishing"}]},
    }
    assert places("narrative-in-language", language="fr", **areas) == [
        ("rule-narrative-in-language", "family.narrative")
    ]
    assert places("words-in-language", language="fr", **areas) == [("rule-words-in-language", "peers.activities[0]")]
    assert places("language-ordered", language="fr") == [("rule-language-ordered", "matter.report_language")]


@pytest.mark.parametrize("reader", LANGUAGES)
def test_what_a_report_lacks_in_its_language_is_not_told_of_the_reader_s(reader: Language) -> None:
    areas: dict[str, Any] = {"family": {"narrative": {"en": "In English."}}, "peers": {"activities": [{"en": "fish"}]}}
    for rule in ("narrative-in-language", "words-in-language"):
        (one,) = findings(rule, language="fr", **areas)
        assert not re.search("english|french|anglais|français", text(one.message, reader).lower())


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_blank_takes_is_said_in_words(language: Language) -> None:
    said = {kind: text(say("rule-law-blank-type", blank="b", limit=kind), language) for kind in get_args(BlankType)}
    assert len(set(said.values())) == len(said) - 4  # four are whole numbers, two are texts
    assert not [kind for kind, words in said.items() if "hours-of-day" in words or "integer" in words]


def test_a_law_pack_is_old_after_ninety_days() -> None:
    made = current_pack().date
    assert places("law-pack-old", on=made + timedelta(days=90)) == []
    assert places("law-pack-old", on=made + timedelta(days=91)) == [("rule-law-pack-old", "")]


def test_a_condition_that_leans_on_another_needs_it() -> None:
    leaning = next(one for one in conditions("probation", DAY) if one.needs)
    alone: dict[str, Any] = {"plan": {"conditions": [{"condition": leaning.id}]}}
    both: dict[str, Any] = {"plan": {"conditions": [{"condition": leaning.id}, {"condition": leaning.needs[0]}]}}
    assert ("rule-condition-needs", "plan.conditions[0].condition") in places("condition-order", **alone)
    assert places("condition-order", **both) == []
    needed = condition_of(leaning.needs[0], DAY).title
    titles: dict[Language, str] = {"en": needed.en, "fr": needed.fr}
    for language, title in titles.items():
        said = [text(one.message, language) for one in findings("condition-order", **alone)]
        assert any(title in words for words in said)
        assert not any(leaning.needs[0] in words for words in said)


def test_words_in_a_blank_are_wanted_in_the_language_of_the_report_alone() -> None:
    case = condition(values={"place": {"fr": "ici"}})
    assert places("condition-values", language="fr", **case) == []
    assert places("condition-values", language="en", **case) == [
        ("rule-law-blank-language", "plan.conditions[0].values.place")
    ]


def test_a_limit_of_the_code_is_the_limit() -> None:
    service = next(one for one in conditions("probation", DAY) if any(blank.most for blank in one.blanks.values()))
    blank = next(blank for blank in service.blanks.values() if blank.most)
    over: dict[str, Any] = {
        "plan": {"conditions": [{"condition": service.id, "values": {blank.name: (blank.most or 0) + 1}}]}
    }
    assert ("rule-law-blank-over", f"plan.conditions[0].values.{blank.name}") in places("condition-values", **over)
    at_most: dict[str, Any] = {"plan": {"conditions": [{"condition": service.id, "values": {blank.name: blank.most}}]}}
    assert not [one for one in places("condition-values", **at_most) if one[1].endswith(f".{blank.name}")]


def test_what_is_withheld_weighs_by_how_much_of_it_is_read() -> None:
    relatives = [{"person": HIDDEN, "relation": "aunt"}]
    for prose, severity in (("Bernadette Okimaw", Severity.BLOCKING), ("Bernadette", Severity.WARNING)):
        (one,) = findings("withheld-in-text", family={"relatives": relatives, "narrative": {"en": f"See {prose}."}})
        assert one.severity is severity


def test_the_day_of_the_report_counts_as_past_for_nothing() -> None:
    ahead: dict[str, Any] = {"matter": {"ordered_on": "2026-01-06"}}
    assert places("dates-not-ahead", on=date(2026, 1, 6), sources=[], **ahead) == []
    assert places("dates-not-ahead", on=date(2026, 1, 5), sources=[], **ahead) == [
        ("rule-dates-not-ahead", "matter.ordered_on")
    ]


def test_findings_name_the_law_behind_them() -> None:
    (one,) = findings("topics-answered", matter={"requested": [{"topic": PROSE}]})
    assert one.reference is not None
    assert (one.reference.act, one.reference.parts) == ("cc", ("721", "4"))


def test_a_finding_shows_nothing_of_the_case() -> None:
    relatives = [{"person": HIDDEN, "relation": "aunt"}]
    question = asked(family={"relatives": relatives, "narrative": {"en": "Bernadette Okimaw raised her."}})
    for one in check(question.case, question.printable, question.kind, language="en", on=DAY):
        for language in LANGUAGES:
            assert not re.search("Okimaw|Bernadette|Julie|Claire", text(one.message, language) + one.at)


SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("*/case.json"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.parent.name)
def test_every_finding_in_a_sample_has_words(path: Path) -> None:
    case, _ = read_case(path)
    for language in LANGUAGES:
        for finding in check(case, printable(case), load_kind(case.kind), language=language, on=DAY):
            assert text(finding.message, language)


def test_a_case_of_only_sources_breaks_what_a_final_needs() -> None:
    question = asked(sources=SOURCES)
    blocking = {
        one.rule
        for one in check(question.case, question.printable, question.kind, language="en", on=DAY)
        if one.severity is Severity.BLOCKING
    }
    assert blocking == {"contents-answered", "kind-requires"}
