from __future__ import annotations

import re
from pathlib import Path

import new_template
import pytest

from reportgen.render.word.template.check import check_content
from reportgen.report import Language
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


def test_french_labels_are_french() -> None:
    body = part(TEMPLATES["fr"].read_bytes())
    for label in new_template.WORDS["en"].values():
        if label not in new_template.WORDS["fr"].values():
            assert f">{label}<" not in body
    french = "".join(new_template.WORDS["fr"].values())
    assert "'" not in french
    assert " :" not in french  # a colon has a no-break space before it


def test_the_tool_writes_over_nothing_unasked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"mine")
    monkeypatch.setattr("sys.argv", ["new_template.py", "psr", "en", str(path)])
    with pytest.raises(FileExistsError):
        new_template.main()
    assert path.read_bytes() == b"mine"
