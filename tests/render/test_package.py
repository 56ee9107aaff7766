from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportgen.errors import InputError
from reportgen.render.word.archive import open_word
from reportgen.render.word.package import content, entry, pack
from tests.render.documents import TEMPLATES, changed


@given(st.dictionaries(st.text("abcé/._", min_size=1, max_size=20), st.binary(max_size=5000), max_size=5))
def test_a_zip_gives_back_what_went_in(parts: dict[str, bytes]) -> None:
    packed = pack(entry(name, part) for name, part in parts.items())
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == parts
        assert all(each.date_time == (1980, 1, 1, 0, 0, 0) for each in archive.infolist())


@given(st.binary(max_size=5000), st.booleans())
def test_an_entry_gives_back_its_content(part: bytes, best: bool) -> None:
    assert content(entry("a", part, best=best)) == part


def zipped(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return out.getvalue()


def refusal(file: bytes) -> str:
    with pytest.raises(InputError) as caught:
        open_word(file)
    return caught.value.key


def test_what_is_not_a_plain_word_file_is_refused() -> None:
    whole = TEMPLATES["en"].read_bytes()
    assert refusal(b"") == "template-not-word"
    assert refusal(b"%PDF-1.7") == "template-not-word"
    assert refusal(whole[: len(whole) // 2]) == "template-not-word"
    assert refusal(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600) == "template-locked-or-old"
    assert refusal(zipped({"a.txt": b"a"})) == "template-not-word"
    assert refusal(zipped({"word/document.xml": b"<a/>", "[Content_Types].xml": b"<Types/>"})) == "template-not-word"
    assert refusal(zipped({"../word/document.xml": b"<a/>"})) == "template-not-word"
    assert refusal(changed({"word/vbaProject.bin": b"x"})) == "template-macros"
    assert refusal(changed({"word/settings.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><a/>'})) == "template-doctype"
    damaged = bytearray(whole)
    damaged[len(whole) // 2] ^= 0xFF
    assert refusal(bytes(damaged)) == "template-not-word"


def test_a_zip_bomb_is_refused_whatever_it_says_of_its_size() -> None:
    bomb = zipped({"[Content_Types].xml": b"", "word/document.xml": b"\0" * 70_000_000})
    assert refusal(bomb) == "template-too-large"
    honest = (70_000_000).to_bytes(4, "little")
    assert bomb.count(honest) >= 2
    assert refusal(bomb.replace(honest, (70).to_bytes(4, "little"))) in ("template-too-large", "template-not-word")
    assert refusal(zipped({f"a{number}": b"" for number in range(501)})) == "template-too-large"
