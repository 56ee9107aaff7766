"""A report of phrases becomes a document of runs, in one language, with nothing missing and nothing silent."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from reportgen.errors import DefectFound, InputError, MachineError
from reportgen.language import LANGUAGES, message, runs, text, word
from reportgen.language.catalogue import Catalogue, from_pages
from reportgen.language.wording import _Wording
from reportgen.report.model import (
    Block,
    BulletList,
    Fields,
    Language,
    Name,
    NumberedList,
    OfficerWording,
    Paragraph,
    PersonRef,
    Phrase,
    Prose,
    Quotation,
    QuoteBlock,
    Report,
    Run,
    Section,
    Subheading,
    Table,
    say,
)

PAGE = """
told = { $who } spoke.
label = { $what }
opens = { $what }.
day = 1
words = { $what }
"""
SPOKEN = Quotation("J'ai peur", "fr", {"en": "I am afraid"}, say("label", what=Name("R.")), None, ("s1",))


def english(draft: bool = False) -> _Wording:
    return _Wording("en", draft, _pages("en"))


def _pages(language: Language) -> Catalogue:
    import reportgen.language

    general = Path(reportgen.language.__file__).parent / language / "general.ftl"
    return from_pages(language, {"a.ftl": PAGE, "general.ftl": general.read_text("utf-8")})


def worded(*blocks: Block[Phrase], draft: bool = False, language: Language = "en") -> tuple[Block[Run], ...]:
    return _Wording(language, draft, _pages(language)).blocks(blocks)


def label(what: str, *sources: str) -> Phrase:
    return say("label", what=what, sources=sources)


def test_sentences_of_a_paragraph_stand_one_blank_apart_with_their_sources() -> None:
    roy = PersonRef("Julie Roy", "Roy", "f", pronoun=True)
    (made,) = worded(Paragraph((say("told", who=roy, sources=("s1",)), say("told", who=roy, sources=("s2",))), True))
    assert made == Paragraph((Run("She spoke.", sources=("s1",)), Run(" She spoke.", sources=("s2",))), True)


@pytest.mark.parametrize(
    ("what", "sentence"),
    [
        ("she left.", "She left."), ("« élan ».", "« Élan »."), ("is it?", "Is it?"), ("parents:", "Parents:"),
        ("no stop", "no stop"), ("3 stops.", "3 stops."), ("(aside.)", "(Aside.)"), ("…", "…"),
    ],
)  # fmt: skip
def test_what_ends_as_a_sentence_begins_as_one(what: str, sentence: str) -> None:
    cells = ((label(what),),)
    made = worded(
        Paragraph((label(what),)),
        BulletList(cells),
        NumberedList(cells, 3),
        Table(cells, (cells,), (1,)),
        Fields((((label(what),), (label(what),)),)),
        Subheading((label(what),)),
    )
    capital, plain = (Run(sentence),), (Run(what),)
    assert made == (
        Paragraph(capital),
        BulletList((capital,)),
        NumberedList((capital,), 3),
        Table((plain,), ((plain,),), (1,)),
        Fields(((plain, plain),)),
        Subheading(plain),
    )


def test_a_name_keeps_its_own_first_letter() -> None:
    assert worded(Paragraph((say("opens", what=Name("bell hooks")),))) == (Paragraph((Run("bell hooks."),)),)


def test_words_of_the_same_language_are_only_quoted() -> None:
    (made,) = worded(replace(SPOKEN, words="I'm afraid", language="en"))
    assert made == QuoteBlock((Run("“I'm afraid”", sources=("s1",)),), (Run("R."),))


def test_words_of_another_language_stand_before_their_marked_translation() -> None:
    (made,) = worded(SPOKEN)
    assert made == QuoteBlock(
        (
            Run("“", sources=("s1",)),
            Run("J'ai peur", language="fr", sources=("s1",)),
            Run("” ([translation] “I am afraid”)", sources=("s1",)),
        ),
        (Run("R."),),
    )
    spoken = replace(SPOKEN, words="I'm afraid", language="en", translation={"fr": "J’ai peur"}, translator="A. Roy")
    (made,) = worded(spoken, language="fr")
    assert isinstance(made, QuoteBlock)
    assert made.content == (
        Run("«\u00a0", sources=("s1",)),
        Run("I'm afraid", italic=True, language="en", sources=("s1",)),
        Run("\u00a0» ([traduction de A. Roy] «\u00a0J’ai peur\u00a0»)", sources=("s1",)),
    )


def test_a_missing_translation_shows_in_a_draft_and_is_never_replaced() -> None:
    spoken = replace(SPOKEN, translation={})
    (final,), (draft,) = worded(spoken), worded(spoken, draft=True)
    assert isinstance(final, QuoteBlock)
    assert isinstance(draft, QuoteBlock)
    assert [run.text for run in final.content] == ["“", "J'ai peur", "”"]
    assert "".join(run.text for run in draft.content) == "“J'ai peur” [no translation]"


def test_a_narrative_of_the_other_language_is_marked_in_a_draft_and_refused_in_a_final() -> None:
    prose = Prose({"fr": "Elle a *peur*.", "en": " "}, ("s1",), "family.narrative")
    notice, paragraph = worded(prose, draft=True)
    assert isinstance(notice, Paragraph)
    assert "not been written in English" in notice.content[0].text
    assert paragraph == Paragraph(
        (
            Run("Elle a ", language="fr", sources=("s1",)),
            Run("peur", italic=True, language="fr", sources=("s1",)),
            Run(".", language="fr", sources=("s1",)),
        )
    )
    with pytest.raises(DefectFound) as refused:
        worded(prose)
    assert refused.value.facts == {"place": "family.narrative", "language": "en"}
    assert worded(Prose({"en": "", "fr": " \n"})) == ()


def test_words_missing_in_this_language_are_tagged_in_a_draft_and_refused_in_a_final() -> None:
    block = Paragraph((say("words", what=OfficerWording(None, "soudeuse")),))
    assert worded(block, draft=True) == (Paragraph((Run("["), Run("soudeuse", language="fr"), Run("]"))),)
    with pytest.raises(DefectFound, match="wording-words-missing"):
        worded(block)


def test_a_whole_report() -> None:
    report: Report[Phrase] = Report(
        kind="psr",
        language="fr",
        draft=False,
        title=(label("t"),),
        fields={"court_name": (label("f"),)},
        lists={"offences": ({"act": (label("o"),)},)},
        sections=(Section("family", (label("h"),), (Paragraph((label("p."),)),)),),
        caption=(Fields((((label("c"),), (label("d"),)),)),),
        signature=(Paragraph((label("s"),)),),
        sources={"s1": (label("line"),)},
    )
    made = english().report(report)
    assert made == Report(
        kind="psr",
        language="en",
        draft=False,
        title=(Run("t"),),
        fields={"court_name": (Run("f"),)},
        lists={"offences": ({"act": (Run("o"),)},)},
        sections=(Section("family", (Run("h"),), (Paragraph((Run("P."),)),)),),
        caption=(Fields((((Run("c"),), (Run("d"),)),)),),
        signature=(Paragraph((Run("s"),)),),
        sources={"s1": (Run("line"),)},
    )


def test_the_real_catalogues_word_a_report_in_its_own_language() -> None:
    report: Report[Phrase] = Report("psr", "fr", True, (say("translation-mark"),), {}, {}, ())
    assert word(report).title == (Run("traduction"),)
    assert word(report, "en").title == (Run("translation"),)
    assert runs(say("translation-mark", sources=("s1",)), "en") == (Run("translation", sources=("s1",)),)
    assert text(say("translation-mark-by", translator=Name("A\ufdd0")), "fr") == "traduction d’A"


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_error_without_words_is_named_by_its_code(language: Language) -> None:
    said, hint = message(MachineError("no-such-message", folder=Path("x"), many=["a", "b"], size=Decimal(1)), language)
    assert "no-such-message" in said
    assert hint


def test_every_error_the_language_room_raises_has_words() -> None:
    errors: list[Any] = [
        DefectFound("wording-unknown-key", wording="a", language="en"),
        DefectFound("wording-fact-missing", wording="a", fact="b"),
        DefectFound("wording-wrong-type", found="int", wanted="a date"),
        DefectFound("wording-endless", wording="a"),
        DefectFound("wording-words-missing", wording="a", language="fr"),
        DefectFound("wording-narrative-missing", place="a", language="fr"),
        DefectFound("catalogue-syntax", page="a.ftl", line=3),
        DefectFound("catalogue-double-key", wording="a", page="b.ftl", first="a.ftl"),
        DefectFound("catalogue-attribute", wording="a", page="a.ftl"),
        DefectFound("catalogue-circle", wording="a", page="a.ftl", reference="b"),
        DefectFound("catalogue-unknown-reference", wording="a", page="a.ftl", reference="b"),
        DefectFound("catalogue-unknown-function", wording="a", page="a.ftl", function="B"),
        DefectFound("catalogue-option", wording="a", page="a.ftl", function="B", option="c"),
        DefectFound("catalogue-arguments", wording="a", page="a.ftl", function="B"),
        DefectFound("catalogue-variants", wording="a", page="a.ftl", function="GENDER"),
        DefectFound("catalogue-variants-mixed", wording="a", page="a.ftl"),
        DefectFound("catalogue-double-variant", wording="a", page="a.ftl"),
        DefectFound("catalogue-number", wording="a", page="a.ftl", number="1.5"),
        DefectFound("catalogue-expression", wording="a", page="a.ftl"),
    ]
    for language in LANGUAGES:
        for error in errors:
            said, hint = message(error, language)
            assert error.key not in said, error.key
            assert said != hint
    assert isinstance(InputError("x"), Exception)
