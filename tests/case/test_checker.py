"""The checker of case files kept between runs: believed only where its stamp is this program's own."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest

from reportgen.case.io import validator as kept
from reportgen.case.redaction.redact import printable
from reportgen.case.values.dates import PartialDate
from reportgen.settings import recall, remember
from tests.case.files import small


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    tmp_path.chmod(0o700)
    monkeypatch.setenv("REPORTGEN_CACHE", str(tmp_path))
    kept.checker.cache_clear()
    yield tmp_path
    kept.checker.cache_clear()


def test_it_is_kept_and_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    first = kept.checker().validate_python(small())
    kept.checker.cache_clear()
    monkeypatch.setattr(kept, "remember", None)  # so that it is read, not made
    assert kept.checker().validate_python(small()) == first


def test_one_of_another_program_is_not_even_read(folder: Path) -> None:
    kept.checker()
    (file,) = folder.iterdir()
    foreign = b"another stamp\n" + pickle.dumps(kept.checker).replace(b"checker", b"vanished")
    remember(folder, file.name, foreign)
    kept.checker.cache_clear()
    assert kept.checker().validate_python(small()).number
    assert recall(folder, file.name) != foreign


def test_what_may_be_printed_never_changes_how_the_next_case_is_read() -> None:
    withheld = {"accounts": [{"value": "2008-06"}], "withheld": "private"}
    printable(kept.checker().validate_python(small("schooling.left", withheld)))
    kept.checker.cache_clear()
    left = kept.checker().validate_python(small("schooling.left", "2008-06")).schooling.left
    assert left.value == PartialDate(2008, 6)
