"""A kind of report is a folder of templates: what is read from it, and what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from reportgen import kinds
from reportgen.errors import InputError
from reportgen.kinds import LANGUAGES, kind_ids, load_kind, templates_root
from reportgen.sections import SECTIONS

TOML = """version = "3"
effective = 2027-01-31
sections = ["purpose", "sources"]
working_days_before_court = 5
"""


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Templates of a test's own."""
    monkeypatch.setattr(kinds, "templates_root", lambda: tmp_path)
    for cached in (kind_ids, load_kind):
        cached.cache_clear()
    yield tmp_path
    for cached in (kind_ids, load_kind):
        cached.cache_clear()


def test_every_kind_has_its_templates_and_pages_in_both_languages() -> None:
    assert "psr" in kind_ids()
    for kind in map(load_kind, kind_ids()):
        assert all(kind.template(language).is_file() for language in LANGUAGES)
        assert all(kind.page("notice", language).strip() for language in LANGUAGES)
        assert kind.page("notice", "en") != kind.page("notice", "fr")


def test_every_section_a_kind_names_has_its_builder_and_stands_once() -> None:
    for kind in map(load_kind, kind_ids()):
        assert set(kind.sections) <= set(SECTIONS)
        assert len(set(kind.sections)) == len(kind.sections)


def test_what_a_folder_says(root: Path) -> None:
    (root / "letter").mkdir()
    (root / "letter" / "kind.toml").write_text(TOML, "utf-8")
    (root / "notes").mkdir()  # without a kind.toml it is no kind
    assert kind_ids() == ("letter",)
    kind = load_kind("letter")
    assert (kind.id, kind.version, kind.effective) == ("letter", "3", date(2027, 1, 31))
    assert kind.sections == ("purpose", "sources")
    assert kind.working_days_before_court == 5
    assert kind.template("fr") == root / "letter" / "template.fr.docx"


def test_a_kind_there_is_not_is_refused_with_those_there_are() -> None:
    with pytest.raises(InputError) as refused:
        load_kind("prs")
    assert (refused.value.key, refused.value.facts) == ("kind-unknown", {"kind": "prs", "kinds": ", ".join(kind_ids())})


@pytest.mark.parametrize("name", ["../psr", "", ".", "psr/"])
def test_no_path_is_taken_for_a_kind(name: str) -> None:
    with pytest.raises(InputError, match="kind-unknown"):
        load_kind(name)


def test_a_page_there_is_not_is_refused_by_its_name() -> None:
    with pytest.raises(InputError) as refused:
        load_kind("psr").page("limits", "fr")
    assert refused.value.facts == {"kind": "psr", "page": "limits.fr.md"}


def test_the_templates_are_beside_the_package_or_inside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (templates_root() / "psr" / "kind.toml").is_file()
    monkeypatch.setattr(kinds, "__file__", str(tmp_path / "reportgen" / "kinds.py"))
    assert templates_root() == tmp_path / "templates"
    (tmp_path / "reportgen" / "templates").mkdir(parents=True)
    assert templates_root() == tmp_path / "reportgen" / "templates"
