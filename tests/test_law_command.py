"""`reportgen law`: what it lists, shows, compares and checks, and what an office's own file changes in any command."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from reportgen.law.pack.current import OURS, pack_in_use
from reportgen.law.pack.entry_schema import FORMS
from reportgen.law.pack.model import FILES
from reportgen.law.upkeep.entries import LISTED
from tests.doors import ON, SMALL, Door, process, small, written
from tests.law.test_office import WHOLE


@pytest.fixture
def door(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Door:
    monkeypatch.delenv("REPORTGEN_OFFICE", raising=False)
    return Door(capsys)


@pytest.fixture
def office(tmp_path: Path) -> Path:
    path = tmp_path / "office.toml"
    path.write_text(WHOLE, "utf-8")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the pack, to be changed."""
    copy = tmp_path / "pack"
    copy.mkdir()
    for file in FILES:
        shutil.copy(OURS / f"{file}.toml", copy)
    return copy


# list


def test_everything_is_listed_a_line_an_entry(door: Door) -> None:
    ended = door("law", "list")
    assert (ended.code, ended.err) == (0, "")
    files = [line.split("\t")[0] for line in ended.lines]
    assert list(dict.fromkeys(files)) == [*FORMS, "sources"]
    assert "offences\tcc-266\t–\tverified\tCriminal Code, s.\u00a0266\tAssault" in ended.lines
    assert (
        "offences\tcc-266\t–\tvérifié\tCode criminel, art.\u00a0266\tVoies de fait"
        in door("law", "list", ui="fr").lines
    )


@pytest.mark.parametrize("file", LISTED)
def test_one_file_is_listed_alone_and_as_json(door: Door, file: str, office: Path) -> None:
    ended = door("law", "list", file, "--office", office)
    assert {line.split("\t")[0] for line in ended.lines} == {file}
    objects = door("law", "list", file, "--json", "--office", office).objects
    assert [one["id"] for one in objects] == [line.split("\t")[1] for line in ended.lines]


def test_only_what_is_in_force_on_a_day_is_listed(door: Door) -> None:
    ids = [one["id"] for one in door("law", "list", "offences", "--on", "2018-06-01", "--json").objects]
    assert "cc-253-1-a" in ids
    assert "cc-320-14-1-a" not in ids
    assert len(ids) == len(set(ids))


def test_an_unknown_file_is_refused_with_the_nearest(door: Door) -> None:
    ended = door("law", "list", "ofences")
    assert (ended.code, ended.out) == (2, "")
    assert "Did you mean offences?" in ended.err


def test_entries_of_the_office_are_marked(door: Door, office: Path) -> None:
    lines = door("law", "list", "--office", office).lines
    marked = [line.split("\t")[1] for line in lines if line.endswith("\tthe office’s own")]
    assert marked == [
        "office-pro-app", "office-directive", "closed.2026-12-24", "open.2026-08-03", "lead-times.psr.draft",
    ]  # fmt: skip
    assert [one["id"] for one in door("law", "list", "--json", "--office", office).objects if one["office"]] == marked


# show


def test_an_entry_is_shown_in_both_languages_with_its_blanks_and_sources(door: Door) -> None:
    ended = door("law", "show", "pro-o-csw")
    assert ended.code == 0
    for said in (
        "community service",
        "service communautaire",
        "Criminal Code, s.\u00a0732.1(3)(f)",
        "240",
        "2026-07-18",
    ):
        assert said.lower() in ended.out.lower()
    assert "732.1(3)f)" in ended.out


def test_an_entry_is_shown_with_its_other_versions(door: Door) -> None:
    ended = door("law", "show", "psr.measures", "--on", "2026-07-18")
    assert ended.lines[0].split("\t")[:3] == ["contents", "psr.measures", "2026-07-18 →"]
    assert "other version: → 2026-07-17 · the history of alternative measures" in ended.out
    assert len([line for line in door("law", "show", "psr.measures").lines if line.startswith("contents")]) == 2


def test_an_entry_as_json_is_the_entry_of_the_file(door: Door) -> None:
    (shown,) = door("law", "show", "cc-266", "--json").objects
    assert shown["entry"]["en"] == "Assault"
    assert shown["entry"]["ref"] == ["cc", "266"]
    assert shown["cited"] == {"en": "Criminal Code, s.\u00a0266", "fr": "Code criminel, art.\u00a0266"}
    dated = door("law", "show", "psr.measures", "--json").objects
    assert [one["entry"].get("from") for one in dated] == [None, "2026-07-18"]


def test_every_entry_can_be_shown(door: Door) -> None:
    for file in FORMS:
        for one in door("law", "list", file, "--json").objects[:: 20 if file == "offences" else 5]:
            for ui in ("en", "fr"):
                assert door("law", "show", one["id"], ui=ui).code == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("pro-o-nocontakt",), "Did you mean pro-o-nocontact?"),
        (("pro-o-nocontact", "--on", "2000-01-01"), "was not in force"),
        (("pro-o-nocontact", "--on", "20000101"), "20000101"),
    ],
)
def test_what_cannot_be_shown_is_refused(door: Door, words: tuple[str, ...], said: str) -> None:
    ended = door("law", "show", *words)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err


# compare


@pytest.mark.parametrize(("ui", "changed"), [("en", "changed"), ("fr", "changement")])
def test_two_days_are_compared_in_both_wordings(door: Door, ui: str, changed: str) -> None:
    ended = door("law", "compare", "2026-07-17", "2026-07-18", ui=ui)
    assert ended.code == 0
    at = next(
        number for number, line in enumerate(ended.lines) if line.startswith(f"contents\tpsr.measures\t{changed}")
    )
    days = [line.split()[:2] for line in ended.lines[at + 1 : at + 4]]
    assert days == [["2026-07-17", "en"], ["2026-07-17", "fr"], ["2026-07-17", "source"]]
    assert "justice réparatrice" in ended.out
    objects = door("law", "compare", "2026-07-17", "2026-07-18", "--json").objects
    (measures,) = (one for one in objects if one["id"] == "psr.measures")
    assert measures["change"] == "changed"
    assert measures["before"]["entry"]["to"] == "2026-07-17"


def test_a_day_compared_with_itself_differs_in_nothing(door: Door) -> None:
    assert door("law", "compare", ON, ON).lines == ["Nothing differs between November 21, 2026 and November 21, 2026."]
    assert door("law", "compare", ON, ON, ui="fr").lines == [
        "Rien ne diffère entre le 21\u00a0novembre 2026 et le 21\u00a0novembre 2026."
    ]


# check


@pytest.mark.parametrize(("ui", "said"), [("en", "The law pack is sound"), ("fr", "Le recueil de droit est en ordre")])
def test_our_pack_is_sound_and_its_check_counts_what_is_to_confirm(door: Door, ui: str, said: str) -> None:
    ended = door("law", "check", ui=ui)
    assert (ended.code, ended.err) == (0, "")
    assert said in ended.lines[0]
    (state,) = door("law", "check", "--json", ui=ui).objects
    assert state["sound"] is True
    assert set(state["entries"]) >= set(FORMS)
    assert [line.split("\u00a0")[0].split(":")[0] for line in ended.lines[1:]] == list(state["to_confirm"])
    assert state["days_old"] >= 0


def test_every_fault_of_a_pack_is_listed(door: Door, folder: Path) -> None:
    path = folder / "offences.toml"
    text = path.read_text("utf-8").replace('ref = ["cc", "266"]', 'ref = ["ccc", "266"]', 1)
    path.write_text(text.replace('mode = "hybrid"', 'mode = "both"', 1), "utf-8")
    ended = door("law", "check", "--pack", folder)
    assert ended.code == 1
    assert "offences\tcc-266\tacts.toml has no such Act\tccc, 266" in ended.lines
    assert ended.lines[-1] == "2 faults."
    assert door("law", "check", "--pack", folder, ui="fr").lines[-1] == "2 défauts."
    (found,) = door("law", "check", "--pack", folder, "--json").objects
    assert [one["fault"] for one in found["faults"]] == ["unknown-mode", "unknown-act"]
    refused = door("law", "list", "--pack", folder)
    assert (refused.code, refused.out) == (2, "")
    assert "has 2 faults" in refused.err


def test_another_pack_can_be_read_and_compared(door: Door, folder: Path) -> None:
    path = folder / "offences.toml"
    path.write_text(path.read_text("utf-8").replace('en = "Assault"\n', 'en = "Common assault"\n', 1), "utf-8")
    assert "Common assault" in door("law", "show", "cc-266", "--pack", folder).out
    assert "Common assault" not in door("law", "show", "cc-266").out


def test_a_pack_that_is_no_folder_is_refused(door: Door, tmp_path: Path) -> None:
    assert door("law", "list", "--pack", tmp_path / "nowhere").code == 2
    assert door("law", "check", "--pack", tmp_path / "nowhere").code == 1


@pytest.mark.parametrize("ui", ["en", "fr"])
def test_the_check_lists_every_fault_of_an_office_s_file(door: Door, tmp_path: Path, ui: str) -> None:
    path = tmp_path / "office.toml"
    path.write_text("open = 3\n[closed.2026-12-24]\nen = 'Closed'\n[lead_times.prs]\ndraft = 2\n", "utf-8")
    ended = door("law", "check", "--office", path, ui=ui)
    assert (ended.code, ended.err) == (1, "")
    assert len(ended.lines) == 3
    assert all(str(path) in line for line in ended.lines[:2])
    (found,) = door("law", "check", "--office", path, "--json", ui=ui).objects
    assert (found["sound"], len(found["faults"])) == (False, 2)
    path.write_text("[lead_times.prs]\ndraft = 2\n[lead_times.psr]\ndraught = 2\n", "utf-8")
    ended = door("law", "check", "--office", path, ui=ui)
    assert ended.code == 1
    assert "psr?" in ended.out
    assert "draft?" in ended.out


def test_the_check_tells_faults_of_style_of_an_office(door: Door, tmp_path: Path) -> None:
    path = tmp_path / "office.toml"
    path.write_text(WHOLE.replace("l’application", "l'application"), "utf-8")
    ended = door("law", "check", "--office", path)
    assert ended.code == 1
    assert ended.lines[0].startswith("office\toffice-pro-app\ta straight apostrophe")
    assert door("law", "list", "office", "--office", path).code == 0


# an office's own file, with any command


def test_an_office_s_file_is_named_by_the_option_or_else_the_environment(
    door: Door, office: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert door("law", "show", "office-pro-app").code == 2
    assert door("law", "show", "office-pro-app", "--office", office).code == 0
    assert door("--office", office, "law", "show", "office-pro-app").code == 0
    monkeypatch.setenv("REPORTGEN_OFFICE", str(office))
    assert door("law", "show", "office-pro-app").code == 0
    assert door("law", "show", "office-pro-app", "--office", tmp_path / "nowhere.toml").code == 2
    monkeypatch.setenv("REPORTGEN_OFFICE", "")
    assert door("law", "show", "office-pro-app").code == 2
    assert pack_in_use().office is None


def test_a_refused_file_stops_a_build_before_anything_is_written(door: Door, tmp_path: Path) -> None:
    path = tmp_path / "office.toml"
    path.write_text("open = 3\n", "utf-8")
    ended = door.build(SMALL, "-o", tmp_path / "out", "--office", path)
    assert (ended.code, ended.out) == (2, "")
    assert "open: it should be a list of dates" in ended.err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(("language", "said"), [("en", "Answer the sobriety"), ("fr", "Répondre à l’application")])
def test_a_condition_of_the_office_is_recommended_and_the_receipt_tells_its_file(
    door: Door, office: Path, tmp_path: Path, language: str, said: str
) -> None:
    case = small()
    reason = {"en": "She asks for it.", "fr": "Elle la demande."}
    recommended = {"condition": "office-pro-app", "values": {"hours": 12}, "reason": reason}
    case["plan"] = {"order": "probation", "conditions": [recommended], "sources": [case["sources"][0]["id"]]}
    path, out = written(tmp_path, case), tmp_path / "out"
    ended = door.build(path, "--lang", language, "--to", "txt", "-o", out, "--draft", "--office", office)
    assert ended.code == 0
    made = Path(ended.lines[0])
    assert said in made.read_text("utf-8")
    law = json.loads(made.with_name(f"{made.name}.receipt.json").read_text("utf-8"))["law_pack"]
    assert len(law["office_sha256"]) == 64
    ended = door.build(path, "--lang", language, "--to", "txt", "-o", out, "--draft", "--replace")
    assert said not in made.read_text("utf-8")
    again = json.loads(made.with_name(f"{made.name}.receipt.json").read_text("utf-8"))["law_pack"]
    assert again == {**law, "office_sha256": None}


def test_the_law_is_looked_into_in_a_process_of_its_own(office: Path) -> None:
    done = process("law", "list", "office", REPORTGEN_OFFICE=str(office), LC_ALL="fr_CA.UTF-8")
    assert done.returncode == 0
    assert "Fermeture du bureau à midi" in done.stdout
