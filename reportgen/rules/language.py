"""The language of the report: the one the court ordered, and all of it in that language."""

from __future__ import annotations

from collections.abc import Iterator

from reportgen.case.model.evidence import Narrative, Quote
from reportgen.case.values.base import Words
from reportgen.law.areas import designated, designated_in
from reportgen.report import Finding
from reportgen.report import OfficerWording as Said
from reportgen.report.citations import lawful_provision
from reportgen.rules.context import BLOCKING, NOTE, WARNING, RuleContext, finding


def language_ordered(context: RuleContext) -> Iterator[Finding]:
    """A report in a language that the court did not order is only a second one, and says so."""
    ordered = context.case.matter.report_language
    if ordered not in (context.language, "both"):
        yield finding("language-ordered", NOTE, "matter.report_language")


def narrative_in_language(context: RuleContext) -> Iterator[Finding]:
    """Every narrative that is printed is there in the report's language: none is translated by the program."""
    for place, part in context.printable.texts:
        if isinstance(part, Narrative) and part.text and context.language not in part.text:
            yield finding("narrative-in-language", BLOCKING, place)


def words_in_language(context: RuleContext) -> Iterator[Finding]:
    """Every short wording that is printed is there in the report's language."""
    for place, part in context.printable.texts:
        if isinstance(part, Words) and not getattr(part, context.language) and not place.endswith("translation"):
            yield finding("words-in-language", BLOCKING, place)


def quotation_translated(context: RuleContext) -> Iterator[Finding]:
    """Words said in another language have a translation beside them."""
    for place, part in context.printable.texts:
        if (
            isinstance(part, Quote)
            and part.language.partition("-")[0] != context.language
            and not (part.translation and getattr(part.translation, context.language))
        ):
            yield finding("quotation-translated", WARNING, place)


def designated_area(context: RuleContext) -> Iterator[Finding]:
    """A French-speaking person in a designated area has a report in French: French Language Services Act, s. 5(1).

    The Act does not name court reports: that one is a service or a communication is not settled, and the rule warns.
    """
    case = context.case
    if case.subject.official_language != "fr" or context.language == "fr" or case.matter.report_language != "en":
        return
    area = designated(case.matter.place, context.on)
    at = "matter.place"
    if area is None and case.office.province == "ON":
        area, at = designated_in(case.office.name, context.on), "office.name"
    if area is None:
        return
    key = "rule-designated-area" if area.entry_status.status == "verified" else "rule-designated-area-to-confirm"
    name = Said(area.name.en, area.name.fr)
    yield finding("designated-area", WARNING, at, lawful_provision(area.reference), key=key, area=name)
