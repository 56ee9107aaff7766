"""What a case keeps for the confidential annex stands in no byte of the report itself, and all of it in the annex.

The files are searched here by means of this test's own: every part of a Word file inflated, every object of a PDF
decompressed, its pages read through the fonts' tables of characters, the names of files and the receipts.
"""

from __future__ import annotations

import io
import json
import re
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator
from functools import cache
from html import unescape
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from reportgen.output import Build
from tests.doors import ROOT
from tests.output.test_build import DAY

SAMPLES = sorted(
    path
    for path in ROOT.glob("samples/preparole-*/case.json")
    if json.loads(path.read_text("utf-8")).get("confidential")
)
FORMATS = ("docx", "html", "txt", "pdf")
RUN = 4
"""The words of a run: shorter ones any two texts share."""


# -- what must not be read


def plain(text: str) -> str:
    """The words of a text alone: no marks, no accents typed apart, small letters."""
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFC", text).casefold()))


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from strings(one)
    elif isinstance(value, list):
        for one in value:
            yield from strings(one)


def runs_of(text: str) -> set[str]:
    words = plain(text).split()
    return {" ".join(words[start : start + RUN]) for start in range(len(words) - RUN + 1)}


def without_the_annex(case: dict[str, Any]) -> dict[str, Any]:
    sources = [source for source in case["sources"] if not source.get("confidential")]
    return {**case, "sources": sources, "confidential": {}}


@cache
def the_programs_own_words() -> tuple[str, ...]:
    """What any report may say, whoever it is about: sentences, notices, the wording of the law."""
    folders = (ROOT / "reportgen" / "language", ROOT / "reportgen" / "law", ROOT / "templates")
    files = (path for folder in folders for path in folder.rglob("*") if path.suffix in (".ftl", ".toml", ".md"))
    return tuple(path.read_text("utf-8") for path in files)


@cache
def kept_apart_in(sample: Path) -> frozenset[str]:
    """What the case at this path keeps apart."""
    return frozenset(kept_apart(json.loads(sample.read_text("utf-8"))))


def kept_apart(case: dict[str, Any]) -> set[str]:
    """Every run of words and every name that only the confidential parts of a case hold."""
    apart = [*strings(case["confidential"])]
    apart += [text for source in case["sources"] if source.get("confidential") for text in strings(source)]
    shared = plain(" ".join([*strings(without_the_annex(case)), *the_programs_own_words()]))
    runs = {run for text in apart for run in runs_of(text)}
    names = {
        plain(part)
        for source in case["sources"]
        if source.get("confidential")
        for key in ("name", "family")
        for part in [source.get("person", {}).get(key, ""), source.get("organization", "")]
        if part
    }
    subject = {*plain(case["subject"]["name"]).split(), "mr", "ms", "m", "mme", "s", "l", "d"}
    telling = {
        run for run in runs if len(set(run.split()) - subject) > 2
    }  # not «of Mr. Drummond’s», which any text has
    return (telling - runs_of(shared)) | {name for name in names if f" {name} " not in f" {shared} "}


# -- every byte of a file


def of_zip(content: bytes) -> Iterator[tuple[str, str]]:
    with zipfile.ZipFile(io.BytesIO(content)) as whole:
        yield "comment", whole.comment.decode("utf-8", "replace")
        for entry in whole.infolist():
            text = whole.read(entry).decode("utf-8", "replace")
            yield entry.filename, f"{entry.filename} {entry.comment!r} {entry.extra!r}"
            yield entry.filename, text
            paragraphs = re.sub(r"</w:p>", "\n", text)
            yield entry.filename, unescape(re.sub(r"<[^>]*>", "", paragraphs))
            yield entry.filename, unescape(re.sub(r"<[^>]*>", " ", text))


def characters(font: Any) -> dict[int, str]:
    """What each code of a font stands for, by its own table."""
    table: dict[int, str] = {}
    if "/ToUnicode" not in font:
        return table
    said = font.ToUnicode.read_bytes().decode("latin-1")

    def letters(code: str) -> str:
        return bytes.fromhex(code).decode("utf-16-be")

    for block in re.findall(r"beginbfchar(.*?)endbfchar", said, re.DOTALL):
        table |= {int(code, 16): letters(to) for code, to in re.findall(r"<(\w+)>\s*<(\w+)>", block)}
    for block in re.findall(r"beginbfrange(.*?)endbfrange", said, re.DOTALL):
        for first, _last, several in re.findall(r"<(\w+)>\s*<(\w+)>\s*\[([^\]]*)\]", block):
            each = re.findall(r"<(\w+)>", several)
            table |= {int(first, 16) + number: letters(to) for number, to in enumerate(each)}
        for first, last, to in re.findall(r"<(\w+)>\s*<(\w+)>\s*<(\w+)>", block):
            start = int(to, 16)
            table |= {code: chr(start + code - int(first, 16)) for code in range(int(first, 16), int(last, 16) + 1)}
    return table


def page_text(page: Any) -> str:
    """The words of a page in the order they are painted; each showing of text is parted by nothing."""
    fonts = {str(name): font for name, font in page.Resources.get("/Font", pikepdf.Dictionary()).items()}
    tables = {name: characters(font) for name, font in fonts.items()}
    wide = {name for name, font in fonts.items() if font.get("/Subtype") == "/Type0"}
    said, current = [], ""
    painted: Any = pikepdf.parse_content_stream(page)
    for operands, operator in painted:
        sign = str(operator)
        if sign == "Tf":
            current = str(operands[0])
        elif sign in ("Td", "TD", "Tm", "T*"):
            said.append("\x00")
        elif sign in ("Tj", "TJ", "'", '"'):
            shown = operands[-1]
            pieces: Any = shown if isinstance(shown, pikepdf.Array) else [shown]
            for piece in pieces:
                if isinstance(piece, pikepdf.String):
                    code = bytes(piece)
                    step = 2 if current in wide else 1
                    codes = (int.from_bytes(code[at : at + step], "big") for at in range(0, len(code), step))
                    said += [tables.get(current, {}).get(one, "") for one in codes]
    return "".join(said)


def of_pdf(content: bytes) -> Iterator[tuple[str, str]]:
    yield "bytes", content.decode("latin-1")
    with pikepdf.open(io.BytesIO(content)) as whole:
        for number, one in enumerate(whole.objects):
            if isinstance(one, pikepdf.Stream):
                stream = one.read_bytes()
                yield f"stream {number}", stream.decode("utf-8", "replace")
                yield f"stream {number}", stream.decode("latin-1")
                yield f"stream {number}", stream.decode("utf-16-be", "replace")
                hexed = re.findall(rb"<((?:[0-9A-Fa-f]{2})+)>", stream)
                said = [bytes.fromhex(one.decode()).decode("utf-16-be", "replace") for one in hexed]
                yield f"stream {number}", "".join(said)
                yield f"stream {number}", " ".join(said)
            yield f"object {number}", " ".join(texts_in(one))
        properties: Any = whole.docinfo
        yield "properties", " ".join(str(properties[key]) for key in properties.keys())  # noqa: SIM118
        for number, page in enumerate(whole.pages):
            painted = page_text(page)
            yield f"page {number}", painted.replace("\x00", " ")
            yield f"page {number}", painted.replace("\x00", "")


def texts_in(one: Any) -> Iterator[str]:
    """Every string of an object, as the text it stands for."""
    if isinstance(one, pikepdf.String):
        yield str(one)
    elif isinstance(one, pikepdf.Array):
        parts: Any = one
        for part in parts:
            if not getattr(part, "is_indirect", False):
                yield from texts_in(part)
    elif isinstance(one, (pikepdf.Dictionary, pikepdf.Stream)):
        for key in one.keys():  # noqa: SIM118 - an object of a PDF is no mapping
            yield str(key)
            part = one[key]
            if not getattr(part, "is_indirect", False):
                yield from texts_in(part)


def readings(path: Path) -> Iterator[tuple[str, str]]:
    """Every way to read a file, by the name of its part."""
    yield "file name", path.name
    content = path.read_bytes()
    if path.suffix == ".docx":
        yield from of_zip(content)
    elif path.suffix == ".pdf":
        yield from of_pdf(content)
    else:
        text = content.decode("utf-8")
        yield "text", text
        yield "text", unescape(re.sub(r"<[^>]*>", "", text))
        yield "text", unescape(re.sub(r"<[^>]*>", " ", text))


def found_in(path: Path, wanted: Iterable[str]) -> set[str]:
    """The runs of words that can be read in a file, in whatever part of it."""
    left = set(wanted)
    asked = len(left)
    tight = {run.replace(" ", ""): run for run in left if len(run) > 12}
    found: set[str] = set()
    for part, text in readings(path):
        words = plain(text)
        found |= left & runs_of(words)
        found |= {run for run in left if run.count(" ") != RUN - 1 and f" {run} " in f" {words} "}
        if part.startswith(("page", "word/", "text")):  # where a word may be painted in pieces
            together = words.replace(" ", "")
            found |= {run for form, run in tight.items() if form in together}
        if len(found) == asked:
            break
    return found


# -- the reports


@pytest.fixture(scope="module", params=[False, True], ids=["final", "draft"])
def built(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[Path, list[Path]]:
    """Every file made of each sample, its receipts among them."""
    made: dict[Path, list[Path]] = {}
    with Build(formats=FORMATS, folder=tmp_path_factory.mktemp("apart"), on=DAY, draft=request.param, limit=300) as run:
        for sample in SAMPLES:
            files = [one.path for report in run.reports(sample, ("en", "fr")) for one in report.files]
            made[sample] = [*files, *(Path(f"{path}.receipt.json") for path in files)]
    return made


def test_the_samples_have_enough_to_keep_apart() -> None:
    assert len(SAMPLES) >= 3
    for sample in SAMPLES:
        assert len(kept_apart_in(sample)) > 50, sample.parent.name


def test_no_byte_of_the_report_says_what_is_kept_apart(built: dict[Path, list[Path]]) -> None:
    for sample, files in built.items():
        wanted = kept_apart_in(sample)
        reports = [path for path in files if "annex" not in path.name]
        assert len(reports) == len(FORMATS) * 4
        for path in reports:
            assert not found_in(path, wanted), path.name


def test_the_annex_says_all_of_it(built: dict[Path, list[Path]]) -> None:
    for sample, files in built.items():
        case = json.loads(sample.read_text("utf-8"))
        for path in files:
            if "annex" not in path.name or path.suffix == ".json":
                continue
            language = "fr" if ".fr." in path.name else "en"
            said = {run for one in case["confidential"]["submissions"] for run in runs_of(one["words"][language])}
            missed = said - found_in(path, said)
            assert len(missed) <= (2 * RUN if path.suffix == ".pdf" else 0), path.name  # it may turn a page


def test_a_receipt_of_the_annex_is_its_own_and_says_nothing(built: dict[Path, list[Path]]) -> None:
    for sample, files in built.items():
        for path in files:
            if "annex" in path.name and path.suffix == ".json":
                assert json.loads(path.read_text("utf-8"))["kind"]["id"] == "preparole-annex"
                assert not found_in(path, kept_apart_in(sample))


def test_the_search_finds_what_is_there(built: dict[Path, list[Path]]) -> None:
    """A search that found nothing anywhere would prove nothing: it finds the report's own words in every file."""
    for sample, files in [*built.items()][:1]:
        case = json.loads(sample.read_text("utf-8"))
        for path in files:
            if path.suffix == ".json" or "annex" in path.name:
                continue
            language = "fr" if ".fr." in path.name else "en"
            own = runs_of(case["assessment"][language])
            missed = own - found_in(path, own)
            assert len(missed) <= (2 * RUN if path.suffix == ".pdf" else 0), path.name  # it may turn a page


def test_a_case_that_keeps_nothing_apart_has_no_annex(tmp_path: Path) -> None:
    case = without_the_annex(json.loads(SAMPLES[0].read_text("utf-8")))
    path = tmp_path / "case.json"
    path.write_text(json.dumps(case), "utf-8")
    with Build(formats=["txt"], folder=tmp_path / "out", on=DAY) as run:
        names = [made.path.name for report in run.reports(path) for made in report.files]
    assert len(names) == 1
    assert "annex" not in names[0]
