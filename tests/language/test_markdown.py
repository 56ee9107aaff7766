"""The officer's narrative: what of Markdown is read, what stays as typed, and that it never takes long."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.language.en import grammar as english
from reportgen.language.fr import grammar as french
from reportgen.language.markdown import _parser, _Reader, to_blocks
from reportgen.report.model import BulletList, NumberedList, Paragraph, QuoteBlock, Run, Subheading


def blocks(typed: str, language: str = "en") -> tuple[object, ...]:
    return to_blocks(typed, (), language, french.typeset if language == "fr" else english.typeset)


def words(typed: str) -> str:
    """All the text of a narrative, its paragraphs parted by a bar."""
    return " | ".join("".join(run.text for run in block.content) for block in blocks(typed))  # type: ignore[attr-defined]


def test_paragraphs_and_emphasis() -> None:
    assert blocks("One *two*\n**three** ***four***.\n\nFive") == (
        Paragraph(
            (Run("One "), Run("two", italic=True), Run(" "), Run("three", bold=True), Run(" "),
             Run("four", bold=True, italic=True), Run("."))
        ),
        Paragraph((Run("Five"),)),
    )  # fmt: skip


def test_lists_and_headings() -> None:
    assert blocks("# Work\n\n- a\n- b\n\n1. c\n2. d\n\n3) e\n4) f") == (
        Subheading((Run("Work"),)),
        BulletList(((Run("a"),), (Run("b"),))),
        NumberedList(((Run("c"),), (Run("d"),))),
        NumberedList(((Run("e"),), (Run("f"),)), start=3),
    )


def test_a_list_in_a_list_follows_its_item() -> None:
    assert blocks("- a\n  - b\n    - c\n- d\n\n  e") == (
        BulletList(((Run("a"),), (Run("– b"),), (Run("– c"),), (Run("d"), Run(" "), Run("e")))),
    )
    (numbered,) = blocks("1. a\n   - b\n2. c")
    assert isinstance(numbered, NumberedList)
    assert ["".join(run.text for run in item) for item in numbered.items] == ["a – b", "c"]


@pytest.mark.parametrize("typed", ["1998. He moved.", "1. a\n3. b", "12. b\n14. c"])
def test_a_number_that_does_not_count_stays(typed: str) -> None:
    assert words(typed) == typed.replace("\n", " | ")


def test_a_quotation_keeps_its_marks() -> None:
    assert blocks("> l'eau : \"oui\" ;\n>\n> - a\n\nl'eau", "fr") == (
        QuoteBlock((Run('l\'eau : "oui" ;'),)),
        QuoteBlock((Run("– a"),)),
        Paragraph((Run("l’eau"),)),
    )


def test_words_in_another_language_are_tagged_and_left_alone() -> None:
    assert blocks("He said [l'*eau*]{lang=fr}, [so]{lang=en} [x]{.c} [y]{lang=12}.") == (
        Paragraph(
            (
                Run("He said "),
                Run("l'", language="fr"),
                Run("eau", italic=True, language="fr"),
                Run(", so [x]{.c} [y]{lang=12}."),
            )
        ),
    )


def test_typesetting_sees_across_emphasis() -> None:
    (paragraph,) = blocks('Il dit: "*non*" ; l\'*amie* part', "fr")
    assert isinstance(paragraph, Paragraph)
    assert "".join(run.text for run in paragraph.content) == "Il dit\u00a0: «\u00a0non\u00a0»; l’amie part"


@pytest.mark.parametrize(
    "typed",
    [
        "{{ subject.name }} {% for x in y %} ${x} #{x}", "<b>bold</b> <script>x</script> <!-- x --> <w:p/>",
        "&amp; &lt; &#65;", "=SUM(A1:A9) +1 @x", "{ MERGEFIELD x } \u00abx\u00bb", "![alt](http://x/y.png)",
        "<http://x.ca>", "http://x.ca", "a | b --- | ---", "`{{ x }} *y*`", "[x]: http://y", "[x][y]", "a_b_c 2 * 3",
        "--- ===", "~~a~~ ^b^", "[x]",
    ],
)  # fmt: skip
def test_what_is_no_markdown_of_ours_stays_literally(typed: str) -> None:
    assert words(typed) == typed


def test_links_keep_their_text() -> None:
    assert words("see [the *report*](http://x.ca 'y') now") == "see the report now"


def test_rules_and_fences_stay_as_text() -> None:
    assert words("a\n---\nb\n\n***\n\n```x\ny *z*\n```") == "a --- b | *** | ```x y *z* ```"


@pytest.mark.parametrize("typed", ["", " \n\n \t\n", "- \n- ", "> \n>", "#"])
def test_nothing_gives_nothing(typed: str) -> None:
    assert blocks(typed) == ()


def test_our_own_marks_cannot_be_smuggled_in() -> None:
    assert blocks("a\ufdd0b\ufdd8c *d\ufdd9*") == (Paragraph((Run("abc "), Run("d", italic=True))),)


PLAIN = st.text(st.sampled_from("ab.é,'\"!?:;()-+#>1 \t\n\r\u00a0~=|$%@/"), max_size=60)


@settings(max_examples=2000)
@given(PLAIN)
def test_the_short_way_gives_what_the_parser_gives(typed: str) -> None:
    from markdown_it.tree import SyntaxTreeNode

    parsed = _Reader((), "fr", french.typeset).blocks(SyntaxTreeNode(_parser().parse(typed)), quoted=False)
    assert to_blocks(typed, (), "fr", french.typeset) == tuple(parsed)


LINES = st.lists(
    st.sampled_from(
        ["- a", "- b c ", "-  d", "- ", "-e", "text", " more", "  deep", "- - f", "- 1. g", "- # h", "+ i", ""]
    ),
    max_size=9,
).map("\n".join)


@settings(max_examples=3000)
@given(LINES)
def test_plain_lists_give_what_the_parser_gives(typed: str) -> None:
    from markdown_it.tree import SyntaxTreeNode

    parsed = _Reader((), "fr", french.typeset).blocks(SyntaxTreeNode(_parser().parse(typed)), quoted=False)
    assert to_blocks(typed, (), "fr", french.typeset) == tuple(parsed)


def test_a_plain_list_needs_no_parser() -> None:
    code = (
        "import sys; from reportgen.language.en import grammar; from reportgen.language.markdown import to_blocks;"
        "made = to_blocks('One.\\n\\n- two\\n- three\\n\\nFour.', (), 'en', grammar.typeset);"
        "assert [type(one).__name__ for one in made] == ['Paragraph', 'BulletList', 'Paragraph'], made;"
        "assert 'markdown_it' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


LETTERS = st.text(st.sampled_from("abc *_`[](){}<>#->1.\n\\!&=lang"), max_size=80)


@settings(max_examples=1500)
@given(LETTERS)
def test_no_letter_is_lost_or_invented(typed: str) -> None:
    """Whatever is typed, the letters of the narrative are all there, once and in order, but for a link's address."""
    if "](" in typed or "lang" in typed:
        return
    shown = "".join(part for part in str(_texts(blocks(typed))) if part in "abc")
    assert shown == "".join(part for part in typed if part in "abc")


def _texts(made: object) -> str:
    if isinstance(made, Run):
        return made.text
    if isinstance(made, tuple):
        return "".join(_texts(part) for part in made)
    return _texts(getattr(made, "content", None) or getattr(made, "items", ()))


@pytest.mark.slow
@pytest.mark.parametrize("piece", ["[", "- a\n", "\" '", "a ", " :", " ", "1"])
def test_twenty_megabytes_of_it_do_not_stop_the_program(piece: str) -> None:
    began = time.process_time()
    blocks(piece * (20_000_000 // len(piece)), "fr")
    assert time.process_time() - began < 60


@pytest.mark.parametrize("piece", ["[", "*a ", "> a\n", "- a\n", "a[](b ", "`a ", "[a]{lang=fr} ", "[a](", "_*", ">- "])
def test_time_grows_no_faster_than_the_text(piece: str) -> None:
    def seconds(length: int) -> float:
        began = time.process_time()
        blocks(piece * (length // len(piece)), "fr")
        return time.process_time() - began

    blocks("*a*")
    assert seconds(96_000) < 20 * seconds(12_000) + 1
