"""A kind of report is a folder of templates: what is read from it, and what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from reportgen import kinds
from reportgen.errors import InputError
from reportgen.kinds import LANGUAGES, history, kind_ids, load_kind, templates_root
from reportgen.sections import SECTIONS

TOML = """version = "3"
effective = 2027-01-31
name = { en = "letter", fr = "lettre" }
title = { en = "Letter", fr = "Lettre" }
sections = ["purpose", "sources"]
caption = ["subject_name"]
signature = ["officer_name"]
headings = { purpose = { en = "Why", fr = "Pourquoi" } }

[[step]]
id = "draft"
"""
HEAD = TOML.partition("headings =")[0]
"""What stands before the headings and the steps."""


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
    assert (kind.name.fr, kind.title.en, kind.caption) == ("lettre", "Letter", ("subject_name",))
    assert (kind.headings or {})["purpose"].fr == "Pourquoi"
    assert kind.steps == ({"id": "draft"},)
    assert kind.requires == kind.orders == ()
    assert kind.template("fr") == root / "letter" / "template.fr.docx"


@pytest.mark.parametrize(
    ("written", "key", "facts"),
    [
        ("colour = 1\n" + TOML, "kind-key-unknown", {"unknown": "colour"}),
        (TOML.replace("name =", "nom ="), "kind-key-unknown", {"unknown": "nom"}),
        (TOML.replace('title = { en = "Letter", fr = "Lettre" }', ""), "kind-wrong", {"file": "kind.toml"}),
        (TOML.replace('fr = "Lettre"', ""), "kind-wrong", {"file": "kind.toml"}),
        ("[", "kind-wrong", {"file": "kind.toml"}),
    ],
)
def test_a_folder_that_says_something_else_is_refused(
    root: Path, written: str, key: str, facts: dict[str, str]
) -> None:
    (root / "letter").mkdir()
    (root / "letter" / "kind.toml").write_text(written, "utf-8")
    with pytest.raises(InputError, match=key) as refused:
        load_kind("letter")
    assert facts.items() <= refused.value.facts.items()


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ('areas = "family"', "areas"),
        ("orders = [1]", "orders"),
        ("contents = 1", "contents"),
        ('confidential = "no"', "confidential"),
        ('sources = "some"', "sources"),
        ('headings = { family = "Family" }', "headings.family"),
        ("headings = []", "headings"),
        ("step = ['draft']", "step"),
    ],
)
def test_a_value_of_another_sort_is_told_by_its_key(root: Path, line: str, key: str) -> None:
    (root / "letter").mkdir()
    (root / "letter" / "kind.toml").write_text(f"{line}\n{HEAD}", "utf-8")
    with pytest.raises(InputError, match="kind-wrong") as refused:
        load_kind("letter")
    assert refused.value.facts["reason"] == key


def test_earlier_versions_can_still_be_issued(root: Path) -> None:
    for folder, version, day in (("letter", "3", "2027-01-31"), ("letter/earlier/2", "2", "2026-11-21")):
        (root / folder).mkdir(parents=True)
        text = TOML.replace('"3"', f'"{version}"').replace("2027-01-31", day)
        (root / folder / "kind.toml").write_text(text, "utf-8")
    assert [kind.version for kind in history("letter")] == ["3", "2"]
    assert load_kind("letter").version == load_kind("letter", "3").version == "3"
    assert load_kind("letter", "2").folder == root / "letter" / "earlier" / "2"
    with pytest.raises(InputError, match="kind-version-unknown"):
        load_kind("letter", "1")
    assert kind_ids() == ("letter",)


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
