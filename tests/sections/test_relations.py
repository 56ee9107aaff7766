"""The words of relations and of the other codes these sections print: in both languages, for f, m and x."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from reportgen.case.model.evidence import Occasion, Source
from reportgen.case.model.matter import Adjournment, CurrentOrder, Custody, PublicationBan
from reportgen.case.model.people import Officer
from reportgen.case.values import codes
from reportgen.language import text
from reportgen.report import Code, Form, Language, PersonRef, Phrase, say

FORMS: tuple[Form, ...] = get_args(Form)
LANGUAGES: tuple[Language, ...] = get_args(Language)


def choices(model: Any, field: str) -> tuple[str, ...]:
    """The codes a field may hold, those of an optional field too."""
    found: list[str] = []
    for part in (model.model_fields[field].annotation, *get_args(model.model_fields[field].annotation)):
        found += [one for one in get_args(part) if isinstance(one, str)]
    return tuple(dict.fromkeys(found))


CODES: dict[str, tuple[str, ...]] = {
    "raised-by": get_args(codes.RaisedBy),
    "contact": get_args(codes.Frequency),
    "civil": get_args(codes.CivilStatus),
    "housing": get_args(codes.Housing),
    "level": get_args(codes.SchoolLevel),
    "work": get_args(codes.WorkStatus),
    "left": get_args(codes.LeftWork),
    "money": get_args(codes.MoneyKind),
    "means": get_args(codes.Means),
    "court": get_args(codes.Court),
    "occasion": tuple(code for code in choices(Occasion, "result") if code != "spoke"),
    "why-not": choices(Source, "why_not"),
    "adjourned": choices(Adjournment, "reason"),
    "current-order": choices(CurrentOrder, "kind"),
    "custody": choices(Custody, "status"),
    "ban-protects": choices(PublicationBan, "protects"),
    "role": choices(Officer, "role"),
    "relation": get_args(codes.Relation),
    "subjects": get_args(codes.Relation),
}


def one(code: str, form: Form) -> Phrase:
    subject = PersonRef("Camille Roy", "Roy", form, title=form != "x", pronoun=True)
    return say("household", relation=Code(code), subject=subject, person=PersonRef("Dominique Huot", "Huot", form))


@pytest.mark.parametrize("prefix", CODES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_words(prefix: str, language: Language) -> None:
    assert CODES[prefix]
    for code in CODES[prefix]:
        for form in FORMS:
            assert text(one(f"{prefix}-{code}", form), language).strip()


@pytest.mark.parametrize(
    ("code", "form", "english", "french"),
    [
        ("mother", "f", "her mother", "sa mère"),
        ("mothers-partner", "m", "his mother’s partner", "le conjoint de sa mère"),
        ("mother-in-law", "f", "her mother-in-law", "la mère de son conjoint ou de sa conjointe"),
        ("employer", "f", "her employer", "son employeuse"),
        ("employer", "m", "his employer", "son employeur"),
        ("friend", "f", "her friend", "son amie"),
        ("friend", "x", "Camille Roy’s friend", "une personne amie"),
        ("neighbour", "m", "a neighbour", "un voisin"),
        ("police-officer", "f", "a police officer", "une policière"),
        ("elder", "m", "an Elder", "un Aîné"),
        ("surety", "m", "his surety", "sa caution"),
        ("other", "x", "another person", "une autre personne"),
    ],
)
def test_relations_read_as_they_are_said(code: str, form: Form, english: str, french: str) -> None:
    assert text(one(f"subjects-{code}", form), "en") == english
    assert text(one(f"subjects-{code}", form), "fr") == french


@pytest.mark.parametrize("ambiguous", ["beau-père", "belle-mère", "beau-fils", "belle-fille"])
def test_french_never_uses_the_words_that_mean_both_step_and_in_law(ambiguous: str) -> None:
    for code in CODES["relation"]:
        for form in FORMS:
            for prefix in ("relation", "subjects"):
                assert ambiguous not in text(one(f"{prefix}-{code}", form), "fr")
