"""Consent to a Gladue report withdrawn: no word of it is left in any file, and every earlier copy is written over."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from reportgen.output.build import Build
from reportgen.output.receipts import verify
from reportgen.report import Language

SAMPLES = Path(__file__).parent.parent.parent / "samples"
FORMATS = ("docx", "html", "txt")
BOTH: tuple[Language, ...] = ("en", "fr")


def strings(part: Any) -> Iterator[str]:
    """Every prose of a part of a case file: what is longer than a code or a name of a place."""
    if isinstance(part, dict):
        for key, value in part.items():
            if isinstance(value, str) and key in ("en", "fr", "words") and len(value) > 12:
                yield value
            else:
                yield from strings(value)
    elif isinstance(part, list):
        for one in part:
            yield from strings(one)


def sentences(part: Any) -> set[str]:
    return {one.strip() for text in strings(part) for one in text.replace("\n", ". ").split(". ") if len(one) > 12}


def texts(path: Path) -> Iterator[str]:
    """The text of a file; of a zip, every part of it, tags taken out."""
    content = path.read_bytes()
    if zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as whole:
            for name in whole.namelist():
                yield name
                yield whole.read(name).decode("utf-8", "replace")
    else:
        yield content.decode("utf-8", "replace")


def bare(text: str) -> str:
    return " ".join(re.sub(r"<[^>]*>", "", text).replace("\u00a0", " ").replace("’", "'").split())


def build(case: dict[str, Any], kind: str, folder: Path) -> list[Path]:
    path = folder / "case.json"
    path.write_text(json.dumps(case, ensure_ascii=False), "utf-8")
    made = []
    with Build(formats=FORMATS, folder=folder / "out", on=date(2026, 11, 21)) as run:
        for built in run.reports(path, BOTH, kind):
            assert not built.outcome.blocked, [(one.rule, one.at) for one in built.findings]
            made += [file.path for file in built.files]
    return made


def sample(name: str) -> dict[str, Any]:
    case: dict[str, Any] = json.loads((SAMPLES / name / "case.json").read_text("utf-8"))
    return case


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("gladue-anishinaabe-woman", "gladue"),
        ("gladue-anishinaabe-woman", "gladue-letter"),
        ("gladue-cree-syllabics", "gladue"),
        ("gladue-inuk-ottawa", "gladue-letter"),
        ("syllabics-name", "psr"),
    ],
)
def test_withdrawn_consent_leaves_no_word_and_replaces_every_copy(name: str, kind: str, tmp_path: Path) -> None:
    case = sample(name)
    told = {bare(one) for one in sentences([case["gladue"], case.get("indigenous", {})])}
    elsewhere = {bare(one) for one in sentences({key: value for key, value in case.items() if key not in _TAKEN_BACK})}
    told = {one for one in told if not any(one in other for other in elsewhere)}  # what other areas say too
    before = build(case, kind, tmp_path)
    said = " ".join(bare(text) for path in before for text in texts(path))
    assert sum(one in said for one in told) > 5
    copies = {path: path.read_bytes() for path in before}

    case["gladue"]["consent"]["withdrawn_on"] = "2026-11-20"
    after = build(case, kind, tmp_path)
    assert after == before
    for path in after:
        for text in texts(path):
            assert not [one for one in told if one in bare(text)], path.name
        assert verify(path) == "as-issued"
        path.write_bytes(copies[path])
        assert verify(path) == "changed"


_TAKEN_BACK = ("gladue", "indigenous")


def test_the_notice_says_when_and_that_nothing_follows_from_it(tmp_path: Path) -> None:
    made = build(sample("gladue-consent-withdrawn"), "gladue-letter", tmp_path)
    english, french = (path.read_text("utf-8") for path in made if path.suffix == ".txt")
    assert "withdrew consent to this document on November 2, 2026" in bare(english)
    assert "a retiré son consentement au présent document le 2 novembre 2026" in bare(french)
    assert "nothing should be concluded" in english
    assert "rien à en conclure" in bare(french)
    for word in ("ash", "Alphonse", "Agimaak", "Noreen", "1990"):
        assert not [path for path in made for text in texts(path) if word in bare(text)], word


def test_a_pre_sentence_report_keeps_one_neutral_sentence(tmp_path: Path) -> None:
    case = sample("syllabics-name")
    case["gladue"]["consent"]["withdrawn_on"] = "2026-11-20"
    made = build(case, "psr", tmp_path)
    english, french = (bare(path.read_text("utf-8")) for path in made if path.suffix == ".txt")
    assert "does not wish Indigenous background to be spoken of in this report" in english
    assert "ne souhaite pas que le présent rapport traite d'une origine autochtone" in french
    assert "Gladue" not in english.split("Indigenous background or social context")[1].split("##")[0]
