"""The caption and the signature: fields of the template, their words, and what stays empty."""

from __future__ import annotations

import pytest

from reportgen.kinds import load_kind
from reportgen.language import text as worded_text
from reportgen.report import Language, Phrase
from reportgen.sections.caption import caption as module
from reportgen.sections.caption import order as caption_order
from reportgen.sections.caption import sentence as caption_sentence
from reportgen.sections.caption.caption import FIELDS, LISTS, Caption
from reportgen.sections.shared.naming import SectionContext
from tests.sections.cases import lines, telling

PSR = load_kind("psr")


def caption(told: SectionContext, *, draft: bool) -> Caption:
    return module.caption(told, PSR, draft=draft)


def said(field: tuple[Phrase, ...], language: Language) -> str:
    return " ".join(worded_text(phrase, language) for phrase in field).replace("\u00a0", " ")


def test_fields_and_lists_are_those_a_template_may_use() -> None:
    made = caption(telling(), draft=True)
    assert set(made.fields) == FIELDS
    assert {name: tuple(row) for name, rows in made.lists.items() for row in rows} == LISTS


def test_what_is_not_known_is_empty_and_has_no_label() -> None:
    made = caption(telling(), draft=False)
    empty = {name for name, value in made.fields.items() if not value}
    assert empty == {
        *caption_order.FIELDS, *caption_sentence.FIELDS, "due_on",
        "status_line", "ban_banner", "office_address", "office_phone", "judge", "crown", "defence",
        "subject_other_names", "custody", "reviewer_name", "reviewer_title",
    }  # fmt: skip
    assert not [line for line in lines(made.caption + made.signature, "en") if line.startswith(("Judge", "Reviewed"))]


def test_a_draft_says_that_it_is_one() -> None:
    assert lines(caption(telling(), draft=True).caption, "en")[0] == "DRAFT – not to be filed"
    assert lines(caption(telling(), draft=True).caption, "fr")[0] == "ÉBAUCHE – à ne pas déposer"


def test_names_stand_once_each_with_what_they_are() -> None:
    told = telling(
        subject={
            "legal_name": "Julia Ann Roy",
            "name_on_information": "Julie ROY",
            "own_script": {"name": "ᔪᓕ", "language": "iu-Cans"},
            "other_names": ["Jules", "J. Able"],
        }
    )
    names = caption(told, draft=False).fields["subject_other_names"]
    assert said(names, "en") == (
        "Legal name: Julia Ann Roy; name on the information: Julie ROY; name in its own script: ᔪᓕ; "
        "other names: Jules and J. Able"
    )
    assert said(names, "fr") == (
        "Nom légal : Julia Ann Roy; nom inscrit sur la dénonciation : Julie ROY; nom dans sa propre écriture : ᔪᓕ; "
        "autres noms : Jules et J. Able"
    )


def test_the_age_is_that_of_the_day_of_the_report() -> None:
    before = caption(telling(subject={"born": "1990-03-03"}), draft=False)
    assert said(before.fields["subject_born"], "en") == "March 3, 1990 (age 35)"
    on_the_day = caption(telling(subject={"born": "1990-03-02"}), draft=False)
    assert said(on_the_day.fields["subject_born"], "fr") == "2 mars 1990 (36 ans)"


def test_offences_are_cited_from_the_law_pack_or_as_they_were_enacted() -> None:
    told = telling(
        matter={
            "offences": [
                {"offence": "cc-266", "on": "2025-05-01", "until": "2025-05-09", "finding": "plea",
                 "found_on": "2026-01-05", "count": 3},
                {"as_enacted": {"act": "cc", "provision": "145(3)(a)",
                                "heading": {"en": "Failure to comply", "fr": "Omission de se conformer"}},
                 "file_number": "26-101", "on": "2010-spring", "finding": "trial", "found_on": "2026-01-05"},
                {"as_enacted": {"act": "other", "provision": "4(2)", "heading": {"en": "Entry", "fr": "Entrée"},
                                "act_title": {"en": "Old Act", "fr": "Loi ancienne"}},
                 "on": "~1998", "finding": "trial", "found_on": "2026-01-05"},
            ]
        }
    )  # fmt: skip
    table = caption(told, draft=False).caption[-1:]
    assert [line.replace("\u00a0", " ") for line in lines(table, "en")[1:]] == [
        "3 | Assault | Criminal Code, s. 266 | From May 1, 2025 to May 9, 2025 | Guilty plea, January 5, 2026",
        "2 (file 26-101) | Failure to comply | Criminal Code, s. 145(3)(a) | Spring of 2010 | "
        "Found guilty after trial, January 5, 2026",
        "3 | Entry | Old Act, s. 4(2) | About 1998 | Found guilty after trial, January 5, 2026",
    ]
    assert [line.replace("\u00a0", " ") for line in lines(table, "fr")[1:]] == [
        "3 | Voies de fait | Code criminel, art. 266 | Du 1er mai 2025 au 9 mai 2025 | "
        "Plaidoyer de culpabilité, 5 janvier 2026",
        "2 (dossier 26-101) | Omission de se conformer | Code criminel, al. 145(3)a) | Printemps 2010 | "
        "Déclaration de culpabilité après procès, 5 janvier 2026",
        "3 | Entrée | Loi ancienne, par. 4(2) | Vers 1998 | Déclaration de culpabilité après procès, 5 janvier 2026",
    ]


def test_a_ban_names_its_provision_and_whom_it_protects() -> None:
    bans = [{"provision": "486.4", "protects": "victim"}, {"provision": "ycja-111", "protects": "witness"}]
    made = caption(telling(matter={"bans": bans}), draft=False)
    assert [line.replace("\u00a0", " ") for line in lines(made.caption, "en")[:1]] == [
        "PUBLICATION BAN – Criminal Code, s. 486.4 – protects the identity of a victim; "
        "PUBLICATION BAN – Youth Criminal Justice Act, s. 111 – protects the identity of a witness",
    ]


def test_custody_is_as_stated_and_by_whom() -> None:
    jail = {
        "id": "jail", "kind": "record", "outcome": "received",
        "title": {"en": "Admission record", "fr": "Relevé d’admission"}, "organization": "Sudbury Jail",
    }  # fmt: skip
    custody = {
        "status": "in-custody", "since": "2026-01-01", "place": "Sudbury Jail", "days": 1, "credit_days": "1.5",
        "stated_by": "jail",
    }  # fmt: skip
    made = caption(telling(matter={"custody": custody}, sources=[jail]), draft=False).fields["custody"]
    assert made[-1].sources == ("jail",)
    assert said(made, "en") == (
        "In custody since January 1, 2026. Place: Sudbury Jail. Days in custody: 1, as stated by the document "
        "“Admission record” (Sudbury Jail). Credit: 1.5 days, as stated by the document “Admission record” "
        "(Sudbury Jail)."
    )
    assert said(made, "fr").startswith("Sous garde depuis le 1er janvier 2026. Lieu : Sudbury Jail. ")
    assert said(made, "fr").endswith("Crédit : 1,5 jour, selon le document « Relevé d’admission » (Sudbury Jail).")


@pytest.mark.parametrize(
    ("form", "french"),
    [
        ("f", "Agente de probation et de libération conditionnelle"),
        ("m", "Agent de probation et de libération conditionnelle"),
        ("x", "Membre du personnel de probation et de libération conditionnelle"),
    ],
)
def test_the_officers_title_agrees(form: str, french: str) -> None:
    made = caption(telling(officer={"name": "Dominique Roy", "form": form}), draft=False)
    assert said(made.fields["officer_title"], "fr") == french
    assert said(made.fields["officer_title"], "en") == "Probation and Parole Officer"


def test_an_office_of_another_province_stands_under_its_own_name_alone() -> None:
    made = caption(telling(office={"name": "Direction de Gatineau", "province": "QC"}), draft=False)
    assert made.fields["ministry_name"] == ()
    assert said(made.fields["office_name"], "en") == "Direction de Gatineau"


def test_copies_go_through_the_clerk() -> None:
    made = caption(telling(), draft=False)
    assert said(made.fields["copies"], "en") == (
        "Filed with the court; copies are given by the clerk (Criminal Code, s. 721(5))"
    )
    assert lines(made.signature, "fr")[0] == "Le tout respectueusement soumis,"


def test_an_unknown_offence_is_shown_in_a_draft() -> None:
    offence = {"offence": "cc-0-nothing", "on": "2025", "finding": "plea", "found_on": "2026-01-05"}
    made = caption(telling(matter={"offences": [offence]}), draft=True)
    assert made.lists["offences"][0]["offence"][0].key == "offence-not-found"
