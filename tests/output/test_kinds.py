"""Reports of several kinds from one case, an annex beside its report, and the version of the first issue."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from reportgen import kinds
from reportgen.errors import InputError
from reportgen.output import Build
from tests.doors import ON, ROOT, SMALL

DAY = date.fromisoformat(ON)


def built(folder: Path, case: Path = SMALL, **options: Any) -> list[tuple[str, str, list[str]]]:
    kind = options.pop("kind", None)
    with Build(formats=["txt"], folder=folder, on=DAY, **options) as run:
        return [(one.kind.id, one.kind.version, [made.path.name for made in one.files])
                for one in run.reports(case, ("en",), kind)]  # fmt: skip


def forget() -> None:
    for cached in (kinds.kind_ids, kinds.load_kind):
        cached.cache_clear()


@pytest.fixture
def templates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the templates that a test may change."""
    root = tmp_path / "templates"
    shutil.copytree(ROOT / "templates", root)
    monkeypatch.setattr(kinds, "templates_root", lambda: root)
    forget()
    yield root
    forget()


def second_version(templates: Path) -> None:
    """Keep the pre-sentence report as it is among the earlier ones, and head one section otherwise from now on."""
    shutil.copytree(templates / "psr", templates.parent / "kept")
    shutil.copytree(templates.parent / "kept", templates / "psr" / "earlier" / "1")
    toml = templates / "psr" / "kind.toml"
    now = toml.read_text("utf-8").replace('version = "1"', 'version = "2"').replace("2026-11-21", "2027-03-01", 1)
    toml.write_text(now + '\n[headings]\npeers = { en = "Friends", fr = "Amis" }\n', "utf-8")
    forget()


def test_a_report_once_issued_is_issued_again_in_the_version_of_its_first_issue(
    templates: Path, tmp_path: Path
) -> None:
    before, after = tmp_path / "before", tmp_path / "after"
    [(_kind, version, [name])] = built(before)
    first = (before / name).read_bytes()
    assert version == "1"
    second_version(templates)
    assert built(before)[0][1] == "1"
    assert (before / name).read_bytes() == first
    assert built(after)[0][1] == "2"
    assert b"## Friends" in (after / name).read_bytes()
    assert b"## Friends" not in first
    receipt = json.loads((before / f"{name}.receipt.json").read_text("utf-8"))
    assert receipt["kind"] == {"id": "psr", "version": "1"}


def test_another_format_of_a_report_issued_is_of_the_same_version(templates: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    built(out)
    second_version(templates)
    with Build(formats=["html"], folder=out, on=DAY) as run:
        assert [one.kind.version for one in run.reports(SMALL, ("en", "fr"))] == ["1", "2"]


def test_the_receipt_of_another_case_says_nothing_of_this_one(templates: Path, tmp_path: Path) -> None:
    out, case = tmp_path / "out", json.loads(SMALL.read_text("utf-8"))
    for number, ending, version in (("A/1", "html", "1"), ("A-1", "txt", "2")):
        path = tmp_path / f"{ending}.json"
        path.write_text(json.dumps(case | {"number": number}), "utf-8")
        with Build(formats=[ending], folder=out, on=DAY) as run:
            assert [one.kind.version for one in run.reports(path, ("en",))] == [version]
        if version == "1":
            second_version(templates)


def test_a_language_that_a_finding_stops_does_not_stop_the_other(tmp_path: Path) -> None:
    case = json.loads(SMALL.read_text("utf-8"))
    case["family"] = {"narrative": {"fr": "Elle a une grande famille."}}
    path = tmp_path / "case.json"
    path.write_text(json.dumps(case), "utf-8")
    with Build(formats=["txt"], folder=tmp_path / "out", on=DAY) as run:
        assert [(one.language, len(one.files)) for one in run.reports(path, ("en", "fr"))] == [("en", 0), ("fr", 1)]


def test_a_draft_is_made_as_the_kind_now_is(templates: Path, tmp_path: Path) -> None:
    built(tmp_path / "out", draft=True)
    second_version(templates)
    assert built(tmp_path / "out", draft=True)[0][1] == "2"


def test_a_version_that_is_no_longer_there_is_asked_for_by_name(templates: Path, tmp_path: Path) -> None:
    built(tmp_path / "out")
    second_version(templates)
    shutil.rmtree(templates / "psr" / "earlier")
    forget()
    with pytest.raises(InputError, match="kind-version-unknown") as refused:
        built(tmp_path / "out")
    assert refused.value.facts["version"] == "1"


def test_another_kind_is_made_from_the_same_case(tmp_path: Path) -> None:
    case = json.loads(SMALL.read_text("utf-8"))
    order = {"kind": "probation", "made_on": "2026-02-10", "conditions": []}
    case["supervised"] = {"order": order, "period_from": "2026-02-10", "period_to": "2026-08-10"}
    path = tmp_path / "case.json"
    path.write_text(json.dumps(case), "utf-8")
    out = tmp_path / "out"
    assert built(out, path) == [("psr", "1", [f"{case['number']}.psr.en.txt"])]
    assert built(out, path, kind="progress") == [("progress", "1", [f"{case['number']}.progress.en.txt"])]
    with pytest.raises(InputError, match="kind-unknown"):
        built(out, path, kind="prs")
