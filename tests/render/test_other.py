"""Other formats and large print."""

from __future__ import annotations

import io
import re
import sys
import zipfile
from pathlib import Path

import pytest

from reportgen.errors import InputError, MachineError
from reportgen.render import pandoc as other
from reportgen.render.large_print import large_print
from reportgen.render.pandoc import FORMATS, write_other
from tests.render.printed import FIRST, LAST, W, paragraph, word_file


@pytest.fixture
def docx(tmp_path: Path) -> Path:
    path = tmp_path / "Ågot.docx"
    path.write_bytes(word_file())
    return path


@pytest.mark.parametrize("form", list(FORMATS))
def test_each_format_holds_the_words_and_is_the_same_each_time(docx: Path, tmp_path: Path, form: str) -> None:
    made = []
    for number in (1, 2):
        target = tmp_path / f"Ågot{number}.{form}"
        write_other(docx, target, form=form, language="fr", title="Été & <b>")
        made.append(target.read_bytes())
    assert made[0] == made[1]
    if form == "rtf":
        text = made[0].decode()
    else:
        with zipfile.ZipFile(io.BytesIO(made[0])) as parts:
            text = " ".join(parts.read(name).decode() for name in parts.namelist() if name.endswith((".xml", ".xhtml")))
    words = " ".join(re.sub(r"<[^>]*>|\\[a-z0-9]+ ?", " ", text).split())
    assert FIRST in words
    assert LAST in words


def test_what_epub_says_of_itself(docx: Path, tmp_path: Path) -> None:
    write_other(docx, tmp_path / "r.epub", form="epub", language="fr", title="Été & <b>")
    with zipfile.ZipFile(tmp_path / "r.epub") as parts:
        [package] = [parts.read(name).decode() for name in parts.namelist() if name.endswith(".opf")]
    assert "Été &amp; &lt;b&gt;</dc:title>" in package
    assert "fr-CA</dc:language>" in package


def test_an_unknown_format(docx: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        write_other(docx, tmp_path / "r.wpd", form="wpd", language="en", title="")
    assert (caught.value.key, caught.value.facts) == (
        "format-unknown",
        {"format": "wpd", "known": "odt, epub, rtf"},
    )


def test_without_pypandoc(docx: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypandoc", None)
    with pytest.raises(MachineError, match="format-missing"):
        write_other(docx, tmp_path / "r.odt", form="odt", language="en", title="")


def test_without_pandoc(docx: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import pypandoc

    def nowhere() -> str:
        raise OSError

    monkeypatch.setattr(pypandoc, "get_pandoc_path", nowhere)
    with pytest.raises(MachineError, match="format-missing"):
        write_other(docx, tmp_path / "r.odt", form="odt", language="en", title="")


@pytest.mark.skipif(sys.platform == "win32", reason="the fakes are shell scripts")
@pytest.mark.parametrize(("does", "key"), [("sleep 60", "format-slow"), ("exit 3", "format-failed")])
def test_a_pandoc_that_fails(docx: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, does: str, key: str) -> None:
    fake = tmp_path / "pandoc"
    fake.write_text(f"#!/bin/sh\n{does}\n", encoding="utf-8")
    fake.chmod(0o755)
    monkeypatch.setattr(other, "_pandoc", lambda: str(fake))
    with pytest.raises(MachineError, match=key):
        write_other(docx, tmp_path / "r.odt", form="odt", language="en", title="", limit=0.5)
    assert not (tmp_path / "r.odt").exists()


def part(docx: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(docx)) as parts:
        return parts.read(name).decode()


def test_large_print_has_nothing_small_and_keeps_the_rest() -> None:
    header = f'<w:hdr {W}><w:p><w:r><w:rPr><w:sz w:val="16"/></w:rPr><w:t>Ministry</w:t></w:r></w:p></w:hdr>'
    plain = word_file(paragraph("large", size=52), paragraph("small", size=14), more={"word/header1.xml": header})
    made = large_print(plain)
    assert part(made, "word/document.xml") == part(plain, "word/document.xml").replace(
        'w:sz w:val="52"', 'w:sz w:val="64"'
    ).replace('w:sz w:val="14"', 'w:sz w:val="36"')
    assert part(made, "word/header1.xml") == part(plain, "word/header1.xml").replace('"16"', '"36"')
    assert re.findall(r'<w:szC?s? w:val="(\d+)"', part(made, "word/styles.xml")) == ["36", "36", "44"]
    assert large_print(plain) == made
    assert large_print(made) == made  # done already


@pytest.mark.parametrize(
    "defaults",
    [
        "",
        "<w:docDefaults></w:docDefaults>",
        "<w:docDefaults><w:rPrDefault><w:rPr></w:rPr></w:rPrDefault></w:docDefaults>",
    ],
)
def test_large_print_of_a_file_that_names_no_size(defaults: str) -> None:
    styles = f"<w:styles {W}>{defaults}</w:styles>"
    made = part(large_print(word_file(more={"word/styles.xml": styles})), "word/styles.xml")
    assert made.count('<w:rPrDefault><w:rPr><w:sz w:val="36"/><w:szCs w:val="36"/></w:rPr></w:rPrDefault>') == 1


def test_large_print_cuts_no_line_of_a_fixed_height() -> None:
    fixed = '<w:p><w:pPr><w:spacing w:line="240" w:lineRule="exact"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>'
    assert 'w:lineRule="atLeast"' in part(large_print(word_file(fixed)), "word/document.xml")
