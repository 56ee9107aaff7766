"""What a person reads of a broken template, word for word, in both languages."""

from __future__ import annotations

import re

import pytest

from reportgen.language import message
from reportgen.render.word.template.check import check_content
from reportgen.report import Language
from tests.render.documents import CONTRACT, changed, line, text, with_body

CELL = "<w:tc><w:tcPr/>{}</w:tc>"


def table(*rows: str) -> str:
    cells = "".join(f"<w:tr>{CELL.format(line(words))}</w:tr>" for words in rows)
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{cells}</w:tbl>"


def said(file: bytes, language: Language) -> list[str]:
    return [" ".join(message(each, language)) for each in check_content(file, CONTRACT, "en")]


BROKEN: dict[str, tuple[bytes, list[str], list[str]]] = {
    "unknown field": (
        with_body(line("Sources", "Heading2") + table("a") + table("a", "b", "By {{ subjct_name }}")),
        [
            "Heading “Sources”, table 2, row 3, cell 1: the field “subjct_name” does not exist. "
            "Did you mean “subject_name”?"
        ],
        [
            "Titre « Sources », tableau 2, ligne 3, cellule 1 : le champ « subjct_name » "
            "n’existe pas. Vouliez-vous écrire « subject_name »?"
        ],
    ),
    "no slot": (
        with_body("", slot=""),
        [
            "The template has no slot, so a report made from it would have no sections. "
            "Type {{p body }} in a paragraph of its own where the sections are to stand."
        ],
        [
            "Le modèle n’a aucun emplacement; un rapport qui en serait tiré n’aurait aucune section. "
            "Tapez {{p body }} seul dans un paragraphe, là où doivent venir les sections."
        ],
    ),
    "unclosed condition": (
        with_body(line("Bail", "Heading3") + line("{% if judge %}Before the judge")),
        [
            "Heading “Bail”, paragraph 2: the slot “body” stands inside a condition or a list, which may leave it "
            "out or repeat it. Move it into the body of the document, outside every “if” and “for”.",
            "Heading “Bail”, paragraph 1: the condition “{% if judge %}” never ends. "
            "Type “endif” where it ends; where this tag has p or tr after the %, so has that one.",
        ],
        [
            "Titre « Bail », paragraphe 2 : l’emplacement « body » est dans une condition ou une "
            "liste, qui peut l’omettre ou le répéter. Placez-le dans le corps du document, hors de tout "
            "« if » et de tout « for ».",
            "Titre « Bail », paragraphe 1 : la condition « {% if judge %} » ne finit nulle part. "
            "Tapez « endif » là où elle finit; si cette balise-ci porte un p ou un tr, l’autre le porte aussi.",
        ],
    ),
    "code": (
        with_body(line("Bail", "Heading3") + line("{{ ''.__class__ }}")),
        [
            "Heading “Bail”, paragraph 1: “{{ ''.__class__ }}” reaches into the program, which no template may do. "
            "Delete it. If you did not write it, do not use this file: somebody meant it to run code."
        ],
        [
            "Titre « Bail », paragraphe 1 : « {{ ''.__class__ }} » cherche à atteindre "
            "l’intérieur du programme, ce qu’aucun modèle ne peut faire. "
            "Supprimez cette balise. Si elle n’est pas de vous, n’utilisez "
            "pas ce fichier : quelqu’un a voulu y faire exécuter du code."
        ],
    ),
    "tracked change": (
        with_body(f"{line('Bail', 'Heading3')}<w:p><w:ins w:id='1'>{text('the new words')}</w:ins></w:p>"),
        [
            "Heading “Bail”, paragraph 1: in “the new words”, a tracked change is neither accepted nor rejected. "
            "In Word: Review, then Accept or Reject."
        ],
        [
            "Titre « Bail », paragraphe 1 : dans « the new words », une modification suivie "
            "n’a été ni acceptée ni refusée. Dans Word : Révision, puis Accepter ou Refuser."
        ],
    ),
    "a page without its ban": (
        changed({"word/header2.xml": lambda xml: xml.replace("{{ ban_banner }}", "")}),
        [
            "Header of the first page: the field “ban_banner” is missing, and every page must carry it. "
            "Type “{{ ban_banner }}” in this header."
        ],
        [
            "En-tête de la première page : le champ « ban_banner » manque, alors que chaque page doit le "
            "porter. Tapez « {{ ban_banner }} » dans cet en-tête."
        ],
    ),
    "a tag that Word cut": (
        with_body(f"{line('Bail', 'Heading3')}<w:p>{text('{{ cou')}{text('rt_name }}')}</w:p>"),
        [
            "Note. Heading “Bail”, paragraph 1: Word had cut the tag “{{ court_name }}” into pieces; they were read as "
            "one. Nothing needs doing."
        ],
        [
            "À noter. Titre « Bail », paragraphe 1 : Word avait coupé la balise "
            "« {{ court_name }} » en morceaux; elle a été lue d’un seul tenant. Il n’y a rien à faire."
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize("broken", BROKEN)
def test_what_is_said_in_english(broken: str) -> None:
    file, english, _ = BROKEN[broken]
    assert said(file, "en") == english


@pytest.mark.parametrize("broken", BROKEN)
def test_what_is_said_in_french(broken: str) -> None:
    file, _, french = BROKEN[broken]
    sentences = said(file, "fr")
    assert [words.replace("\u00a0", " ") for words in sentences] == french
    assert not any(re.search("[« ] |  | [»:]", words) for words in sentences)
