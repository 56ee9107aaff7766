from __future__ import annotations

import re
from pathlib import Path

import new_template
import pytest

from reportgen.kinds import kind_ids, load_kind
from reportgen.language import LANGUAGES, text
from reportgen.render.word.template.check import check_content
from reportgen.report import Language, say
from reportgen.sections.caption.caption import LISTS
from tests.render.documents import CONTRACT, TEMPLATES, part


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_new_template_keeps_the_contract_and_is_valid(language: Language, tmp_path: Path) -> None:
    from openxml_audit import OpenXmlValidator

    made = new_template.template("psr", language)
    assert made == new_template.template("psr", language)
    assert check_content(made, CONTRACT, language) == ()
    path = tmp_path / "template.docx"
    path.write_bytes(made)
    assert OpenXmlValidator().validate(path).errors == []


@pytest.mark.parametrize(("language", "words"), [("en", "Page 1 of 1"), ("fr", "Page 1 de 1")])
def test_pages_are_counted_by_fields_with_values_to_show_at_once(language: str, words: str) -> None:
    footer = part(TEMPLATES[language].read_bytes(), "word/footer1.xml")
    assert re.findall(r"<w:instrText[^>]*> (\w+) <", footer) == ["PAGE", "NUMPAGES"]
    assert words in "".join(re.findall(r"<w:t[^>]*>([^<]*)", footer))


LABELLED = re.compile(r">([^<>{}]+)</w:t></w:r></w:p></w:tc><w:tc>(?:(?!</w:tc>).)*?\{\{ (\w+) \}\}")


def labels(content: bytes) -> dict[str, str]:
    """Return the label beside each field in the caption of a Word template, by the name of the field."""
    return {field: label for label, field in LABELLED.findall(part(content))}


def test_the_word_files_of_our_kinds_label_the_caption_as_every_other_output_does() -> None:
    drifted = [
        f"{kind.id}, {language}: {field} is “{label}”, elsewhere “{words}”"
        for kind in map(load_kind, kind_ids())
        for language in LANGUAGES
        for field, label in labels(kind.template(language).read_bytes()).items()
        if label != (words := text(say(f"label-{field.replace('_', '-')}"), language))
    ]
    assert not drifted, "\n".join(drifted)
    read = {kind: labels(load_kind(kind).template("fr").read_bytes()) for kind in kind_ids()}
    assert [kind for kind, found in read.items() if len(found) < 5] == ["gladue-letter"]  # a letter has no caption


def test_the_list_of_offences_is_headed_alike_in_every_output() -> None:
    for language in LANGUAGES:
        body = part(TEMPLATES[language].read_bytes())
        headings = re.findall(r'w:val="TableHeading"/></w:pPr><w:r><w:t xml:space="preserve">([^<]*)', body)
        assert headings == [text(say(f"offences-{name.replace('_', '-')}"), language) for name in LISTS["offences"]]


def test_french_labels_are_french() -> None:
    english, french = (labels(TEMPLATES[language].read_bytes()) for language in LANGUAGES)
    assert english.keys() == french.keys()
    assert len([field for field in english if english[field] == french[field]]) == 0
    body = "".join(re.findall(r"<w:t[^>]*>([^<]*)", part(TEMPLATES["fr"].read_bytes())))
    assert " :" not in body  # a colon has a no-break space before it


def test_the_tool_writes_over_nothing_unasked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"mine")
    monkeypatch.setattr("sys.argv", ["new_template.py", "psr", "en", str(path)])
    with pytest.raises(FileExistsError):
        new_template.main()
    assert path.read_bytes() == b"mine"
