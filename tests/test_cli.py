"""Everyone's door: what each command prints where, in which language, and the code it ends with."""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from reportgen import __version__
from reportgen.case.io.load import read_case
from reportgen.cli import main as cli
from reportgen.cli import parser
from reportgen.cli.commands import report as commands
from reportgen.language import catalogue
from tests.doors import ON, RICH, ROOT, SAMPLES, SMALL, Door, changed, contents, names, process, rich, small, written
from tests.render.printed import paragraph, word_file

COMMANDS = [
    *("kinds", "new", "schema", "check", "build", "template", "verify", "import"),
    *("sentences", "due", "sheet", "law", "batch"),
]
ACTIONS = [
    ["template", "check"],
    *(["sheet", one] for one in ("new", "check", "map")),
    *(["law", one] for one in ("list", "show", "compare", "check", "move")),
]
TEMPLATES = ROOT / "templates" / "psr"


@pytest.fixture
def door(capsys: pytest.CaptureFixture[str]) -> Door:
    return Door(capsys)


def without_french(case: dict[str, Any]) -> dict[str, Any]:
    """A case whose officer has written nothing in French yet: a final in French is prevented."""
    case["assessment"].pop("fr")
    return case


# kinds, new, schema


def test_kinds_are_listed_with_their_languages_and_versions(door: Door) -> None:
    ended = door("kinds")
    assert (ended.code, ended.err) == (0, "")
    assert "psr\tpre-sentence report\ten, fr\t1\t2026-11-21" in ended.lines
    assert "psr\trapport présentenciel\ten, fr\t1\t2026-11-21" in door("kinds", ui="fr").lines


def test_a_new_case_has_its_schema_beside_it(door: Door, tmp_path: Path) -> None:
    target = tmp_path / "made" / "case.json"
    ended = door("new", "psr", "-o", target)
    assert (ended.code, ended.lines) == (0, [str(target)])
    assert f"reportgen check {target}" in ended.err
    case = json.loads(target.read_text("utf-8"))
    schema = json.loads((target.parent / case["$schema"]).read_text("utf-8"))
    assert case["kind"] == "psr"
    assert set(case) <= set(schema["properties"])
    assert set(schema["required"]) <= set(case)


def test_a_new_case_is_refused_until_it_is_filled_in(door: Door, tmp_path: Path) -> None:
    door("new", "psr", "-o", tmp_path / "case.json")
    ended = door("check", tmp_path / "case.json")
    assert ended.code == 2
    assert "subject.name" in ended.err
    assert "matter.ordered_on" in ended.err


def test_a_new_case_overwrites_nothing(door: Door, tmp_path: Path) -> None:
    target = written(tmp_path, b"mine")
    ended = door("new", "psr", "-o", target)
    assert (ended.code, ended.out) == (2, "")
    assert f"{target} is already there" in ended.err
    assert contents(tmp_path) == {"case.json": b"mine"}


def test_a_kind_there_is_not_is_refused_with_those_there_are(door: Door, tmp_path: Path) -> None:
    ended = door("new", "novel", "-o", tmp_path / "case.json")
    assert ended.code == 2
    assert "“novel”" in ended.err
    assert "psr" in ended.err
    assert contents(tmp_path) == {}


def test_the_schema_describes_each_field_in_both_languages(door: Door, tmp_path: Path) -> None:
    ended = door("schema")
    schema = json.loads(ended.out)
    assert (ended.code, ended.err) == (0, "")
    described = [
        property_["description"]
        for part in (schema, *schema["$defs"].values())
        for property_ in part.get("properties", {}).values()
    ]
    assert len(described) > 200
    assert all(re.fullmatch(r"\S.* — \S.*", one, re.DOTALL) for one in described)
    assert door("schema", "-o", tmp_path / "s.json").lines == [str(tmp_path / "s.json")]
    assert json.loads((tmp_path / "s.json").read_text("utf-8")) == schema


def test_the_schema_is_written_over_an_older_one_and_over_nothing_else(door: Door, tmp_path: Path) -> None:
    target = tmp_path / "case.json"
    shutil.copy(SMALL, target)
    before = target.read_bytes()
    assert door("schema", "-o", target).code == 2
    assert target.read_bytes() == before
    target.write_text('{"title": "CaseFile", "older": true}', "utf-8")
    assert door("schema", "-o", target).code == 0
    assert "older" not in json.loads(target.read_text("utf-8"))


# check


def test_a_check_prints_findings_by_path_and_lets_a_sound_case_pass(door: Door) -> None:
    ended = door("check", RICH, "--date", ON)
    assert ended.code == 0
    assert ended.lines
    assert all(line.startswith(f"{RICH} [en] ") and line.count("\t") == 2 for line in ended.lines)


def test_a_check_says_what_prevents_a_final(door: Door, tmp_path: Path) -> None:
    case = written(tmp_path, without_french(rich()))
    assert door("check", case, "--date", ON, "--lang", "en").code == 0
    ended = door("check", case, "--date", ON, "--lang", "fr")
    assert ended.code == 1
    assert any("prevents a final\tassessment" in line for line in ended.lines)
    assert door("check", case, "--date", ON, "--lang", "both").code == 1


def test_a_check_as_json_is_one_object_a_report(door: Door, tmp_path: Path) -> None:
    case = written(tmp_path, without_french(rich()))
    ended = door("check", case, SMALL, "--lang", "both", "--date", ON, "--json", ui="fr")
    assert [(one["case"], one["language"]) for one in ended.objects] == [
        (str(case), "en"),
        (str(case), "fr"),
        (str(SMALL), "en"),
        (str(SMALL), "fr"),
    ]
    [blocking] = [one for one in ended.objects[1]["findings"] if one["severity"] == "blocking"]
    assert blocking["at"] == "assessment"
    assert re.search(r"\b(?:le|la|du|en|dans)\b", blocking["message"])


# build


def test_a_build_prints_the_files_it_made_and_nothing_else(door: Door, tmp_path: Path) -> None:
    ended = door.build(RICH, "--lang", "both", "--to", "docx, html,txt", "-o", tmp_path / "a" / "b")
    number = rich()["number"]
    assert ended.code == 0
    assert names(ended.lines) == [
        f"{number}.psr.{code}.{to}" for code in ("en", "fr") for to in ("docx", "html", "txt")
    ]
    assert set(contents(tmp_path / "a" / "b")) == {
        f"{name}{end}" for name in names(ended.lines) for end in ("", ".receipt.json")
    }
    assert "note\t" in ended.err


def test_a_build_is_in_the_language_the_court_ordered(door: Door, tmp_path: Path) -> None:
    for language in ("en", "fr", "both"):
        case = written(tmp_path, changed(small(), "matter.report_language", language))
        made = names(door.build(case, "-o", tmp_path / language).lines)
        wanted = ["en", "fr"] if language == "both" else [language]
        assert made == [f"{small()['number']}.psr.{one}.docx" for one in wanted]


def test_a_build_goes_into_the_folder_one_stands_in(
    door: Door, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert door.build(SMALL).lines == [f"{small()['number']}.psr.en.docx"]
    assert len(contents(tmp_path)) == 2


def test_a_build_as_json_is_one_object_a_report(door: Door, tmp_path: Path) -> None:
    case = written(tmp_path, without_french(rich()))
    ended = door.build(case, "--lang", "both", "--to", "docx,txt", "-o", tmp_path / "out", "--json")
    english, french = ended.objects
    assert ended.code == 1
    assert (english["case"], english["kind"], english["language"]) == (str(case), "psr", "en")
    assert english["done"] is True
    assert [Path(one["path"]).suffix for one in english["files"]] == [".docx", ".txt"]
    for one in english["files"]:
        receipt = json.loads(Path(f"{one['path']}.receipt.json").read_text("utf-8"))
        assert (one["sha256"], one["pages"]) == (receipt["sha256"], None)
    assert (french["language"], french["done"], french["files"]) == ("fr", False, [])
    assert {"rule", "severity", "at", "message", "reference"} == set(french["findings"][0])
    assert "blocking" in {one["severity"] for one in french["findings"]}


@pytest.mark.parametrize(("ui", "said"), [("en", "prevents a final"), ("fr", "empêche la version définitive")])
def test_what_prevents_a_final_is_said_and_no_file_is_made(door: Door, tmp_path: Path, ui: str, said: str) -> None:
    case = written(tmp_path, without_french(rich()))
    ended = door.build(case, "--lang", "fr", "-o", tmp_path / "out", ui=ui)
    assert (ended.code, ended.out) == (1, "")
    assert f"{said}\tassessment\t" in ended.err
    assert "--draft" in ended.err
    assert contents(tmp_path / "out") == {}
    drafted = door.build(case, "--lang", "fr", "-o", tmp_path / "out", "--draft", ui=ui)
    assert drafted.code == 0
    assert names(drafted.lines) == [f"{rich()['number']}.psr.fr.draft.docx"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--to", "docx,docm"], "“docm”"),
        (["--to", ""], "docx, pdf"),
        (["--to", ","], "docx, pdf"),
        (["--date", "2026-02-30"], "“2026-02-30”"),
        (["--date", "tomorrow"], "“tomorrow”"),
        (["--lang", "de"], "'de'"),
    ],
)
def test_a_wrong_option_is_refused_before_anything_is_made(
    door: Door, tmp_path: Path, words: list[str], said: str
) -> None:
    ended = door("build", SMALL, *words, "-o", tmp_path / "out")
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
    assert "→" in ended.err
    assert contents(tmp_path / "out") == {}


def test_a_case_that_is_refused_stops_no_other(door: Door, tmp_path: Path) -> None:
    bad = written(tmp_path, b"{", "bad.json")
    ended = door.build(bad, SMALL, tmp_path / "none.json", RICH, "-o", tmp_path / "out")
    assert ended.code == 2
    assert names(ended.lines) == [f"{case['number']}.psr.en.docx" for case in (small(), rich())]
    assert str(bad) in ended.err
    assert "none.json" in ended.err


def test_a_hand_edited_report_is_not_written_over(door: Door, tmp_path: Path) -> None:
    [made] = door.build(SMALL, "-o", tmp_path).lines
    issued = contents(tmp_path)
    assert door.build(SMALL, "-o", tmp_path).code == 0  # as issued, it may be built again
    Path(made).write_bytes(b"an hour of work")
    ended = door.build(SMALL, "-o", tmp_path)
    assert (ended.code, ended.out) == (2, "")
    assert f"{made} is not as it was issued" in ended.err
    assert "--replace" in ended.err
    assert Path(made).read_bytes() == b"an hour of work"
    assert door.build(SMALL, "-o", tmp_path, "--replace").code == 0
    assert contents(tmp_path) == issued


def test_two_cases_with_one_number_are_both_named(door: Door, tmp_path: Path) -> None:
    first = written(tmp_path, small(), "first.json")
    second = written(tmp_path, changed(small(), "matter.place", "Dryden"), "second.json")
    ended = door.build(first, second, "-o", tmp_path / "out")
    assert ended.code == 2
    assert len(ended.lines) == 1
    assert all(word in ended.err for word in (str(first), str(second), f"{small()['number']}.psr.en.docx"))
    assert "Kenora" in Path(door.build(first, "--to", "txt", "-o", tmp_path / "out").lines[0]).read_text("utf-8")


def test_another_case_whose_number_makes_the_same_name_is_not_written_over(door: Door, tmp_path: Path) -> None:
    first = written(tmp_path, changed(small(), "number", "26-7"), "first.json")
    second = written(tmp_path, changed(small(), "number", "26/7"), "second.json")
    [made] = door.build(first, "-o", tmp_path / "out").lines
    before = contents(tmp_path / "out")
    for more in ([], ["--replace"]):
        ended = door.build(second, "-o", tmp_path / "out", *more)
        assert (ended.code, ended.out) == (2, "")
        assert f"{made} is the report of another case" in ended.err
        assert contents(tmp_path / "out") == before


# verify


def test_a_file_is_verified_against_its_receipt(door: Door, tmp_path: Path) -> None:
    [made] = map(Path, door.build(SMALL, "-o", tmp_path).lines)
    receipt = made.with_name(made.name + ".receipt.json")
    assert door("verify", made).lines == [f"{made}\tas issued"]
    assert door("verify", receipt).code == 0
    content = bytearray(made.read_bytes())
    content[len(content) // 2] ^= 1
    made.write_bytes(content)
    ended = door("verify", made, tmp_path / "none.docx", tmp_path, "n" * 300)
    assert (ended.code, ended.err) == (2, "")
    assert [line.partition("\t")[2] for line in ended.lines] == ["changed since it was issued", *["no such file"] * 3]
    assert (door("verify", made).code, door("verify", made, ui="fr").lines) == (
        1,
        [f"{made}\tmodifié depuis sa délivrance"],
    )
    for nothing in (b"", b"[]", b'{"receipt": 2}', b"{" * 100_000):
        receipt.write_bytes(nothing)
        assert (door("verify", made).code, door("verify", made).lines) == (1, [f"{made}\tno receipt beside it"])
    receipt.unlink()
    assert door("verify", made).code == 1


# template check


def broken(folder: Path, *changes: tuple[bytes, bytes], name: str = "template.en.docx") -> Path:
    """Our own template with some of its words changed."""
    from reportgen.render.word.archive import open_word
    from reportgen.render.word.package import entry, pack

    parts = open_word((TEMPLATES / name).read_bytes())
    for old, new in changes:
        assert old in parts["word/document.xml"]
        parts["word/document.xml"] = parts["word/document.xml"].replace(old, new)
    path = folder / name
    path.write_bytes(pack(entry(part, content) for part, content in parts.items()))
    return path


def test_our_templates_keep_their_contract(door: Door) -> None:
    english, french = (TEMPLATES / f"template.{code}.docx" for code in ("en", "fr"))
    ended = door("template", "check", english, french)
    assert (ended.code, ended.err) == (0, "")
    assert [str(path) in line for path, line in zip((english, french), ended.lines, strict=True)] == [True, True]


@pytest.mark.parametrize(("ui", "unworded"), [("en", "no words"), ("fr", "aucun mot")])
def test_every_problem_of_a_template_is_told_with_its_place(door: Door, tmp_path: Path, ui: str, unworded: str) -> None:
    path = broken(
        tmp_path,
        (b"{{ judge }}", b"{{ jugde }}"),
        (b"{{p body }}", b""),
        (b"{{ crown }}", b"{{ ().__class__.__bases__ }}"),
        (b"{{ defence }}", b"{{ defence"),
        (b"{%tr for offence in offences %}", b"{%tr for offence in range(10**12) %}"),
    )
    ended = door("template", "check", path, ui=ui)
    assert (ended.code, ended.err) == (2, "")
    problems = ended.lines[1:]
    assert len(problems) >= 5
    assert all(line.startswith("  • ") for line in problems)
    assert any("jugde" in line and "judge" in line for line in problems)
    assert any("__class__" in line for line in problems)
    assert any("range" in line for line in problems)
    assert any("{{ defence" in line for line in problems)
    assert any(re.search(r"\bbod?y\b", line) for line in problems)
    assert unworded not in ended.out


def test_one_bad_template_stops_no_other_and_twins_are_compared(door: Door, tmp_path: Path) -> None:
    shutil.copy(TEMPLATES / "template.en.docx", tmp_path)
    written(tmp_path, b"no Word file", "template.fr.docx")
    english, french = tmp_path / "template.en.docx", tmp_path / "template.fr.docx"
    ended = door("template", "check", tmp_path / "none.docx", english, french, TEMPLATES / "template.fr.docx")
    assert ended.code == 2
    assert "none.docx" in ended.err
    assert str(french) in ended.out
    assert str(TEMPLATES / "template.fr.docx") in ended.lines[-1]
    broken(tmp_path, (b"{{ judge }}", b"M."), name="template.fr.docx")
    ended = door("template", "check", english)
    assert ended.code == 2
    assert "judge" in ended.out


# import


def test_notes_come_in_as_markdown(door: Door, tmp_path: Path) -> None:
    path = written(
        tmp_path, word_file(paragraph("Interview", style="Heading1"), paragraph("Elle a dit <oui>.")), "n.docx"
    )
    ended = door("import", path)
    assert (ended.code, ended.out, ended.err) == (0, "**Interview**\n\nElle a dit \\<oui\\>.\n", "")
    target = tmp_path / "notes.md"
    assert door("import", path, "-o", target).lines == [str(target)]
    assert target.read_text("utf-8") == ended.out
    target.write_text("mine", "utf-8")
    assert door("import", path, "-o", target).code == 2
    assert target.read_text("utf-8") == "mine"


@pytest.mark.parametrize(
    ("ui", "said"), [("en", "This document holds macros."), ("fr", "Ce document contient des macros.")]
)
def test_notes_with_macros_are_refused(door: Door, tmp_path: Path, ui: str, said: str) -> None:
    macros = "application/vnd.ms-word.document.macroEnabled.main+xml"
    path = written(tmp_path, word_file(main=macros), "notes.docm")
    ended = door("import", path, "-o", tmp_path / "notes.md", ui=ui)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
    assert not (tmp_path / "notes.md").exists()


def test_notes_that_are_not_there(door: Door, tmp_path: Path) -> None:
    assert door("import", tmp_path / "none.docx").code == 2


# sentences


def test_sentences_stand_side_by_side(door: Door) -> None:
    ended = door("sentences", "schooling")
    rows = [line.split("\t") for line in ended.lines]
    assert ended.code == 0
    assert ["section-schooling", "Education", "Scolarité"] in rows
    everything = [line.split("\t") for line in door("sentences").lines]
    assert [row[0] for row in everything] == list(catalogue("en").keys)
    assert all(len(row) == 3 and all(cell.strip() for cell in row) for row in everything)
    assert all(row in everything for row in rows)


def test_a_section_there_is_not_is_refused_with_those_there_are(door: Door) -> None:
    ended = door("sentences", "shcooling")
    assert (ended.code, ended.out) == (2, "")
    assert "“shcooling”" in ended.err
    assert "schooling" in ended.err


# help and languages


@pytest.mark.parametrize("ui", ["en", "fr"])
@pytest.mark.parametrize("command", [[], *([one] for one in COMMANDS), *ACTIONS], ids=" ".join)
def test_help_is_wholly_in_one_language(door: Door, command: list[str], ui: str) -> None:
    ended = door(*command, "--help", ui=ui)
    assert (ended.code, ended.err) == (0, "")
    usage = {"en": "usage: reportgen", "fr": "utilisation\u00a0: reportgen"}[ui]
    assert ended.out.startswith(usage)
    words = set(
        re.findall(
            r"[^\W\d_]+", re.sub(r"--[\w-]+|-[a-z]\b|\{[\w,-]+\}|^    \w+  ", " ", ended.out, flags=re.M).lower()
        )
    )
    astray = {
        "fr": {
            "usage",
            "positional",
            "optional",
            "show",
            "this",
            "message",
            "exit",
            "the",
            "of",
            "to",
            "command",
            "file",
        },
        "en": {"utilisation", "afficher", "le", "la", "les", "du", "des", "commande", "fichier", "dossier"},
    }[ui]
    assert not (words - set(command)) & astray
    if ui == "fr":
        assert not re.search(r"[^\W\d_]:", ended.out), "a French colon has its no-break space"


@contextmanager
def listening(monkeypatch: pytest.MonkeyPatch) -> Iterator[set[str]]:
    """Every phrase argparse asks for while it speaks for us."""
    asked: set[str] = set()
    spoken = parser.argparse_in_language

    @contextmanager
    def heard(language: Any) -> Iterator[None]:
        own: Any = argparse
        with spoken(language):
            ours = own._

            def said(english: str) -> str:
                asked.add(english)
                words: str = ours(english)
                return words

            own._ = said
            yield

    monkeypatch.setattr(cli, "argparse_in_language", heard)
    yield asked


def test_argparse_says_nothing_that_has_no_french(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = [
        [],
        ["frobnicate"],
        ["build"],
        ["build", "a.json", "--lang"],
        ["build", "a.json", "--lang", "de"],
        ["build", "a.json", "--draft=yes"],
        ["build", "a.json", "--nonsense"],
        ["build", "a.json", "-x"],
        ["build", "a.json", "--dra"],
        ["new"],
        ["new", "psr"],
        ["template"],
        ["template", "chekc", "a.docx"],
        ["verify"],
        ["sentences", "a", "b"],
        ["kinds", "x"],
    ]
    with listening(monkeypatch) as asked:
        for words in wrong:
            ended = door(*words, ui="fr")
            assert (ended.code, ended.out) == (2, "")
            assert ended.err.startswith("reportgen\u00a0: reportgen")
            assert not re.search(
                r"\b(?:argument|invalid|choice|choose|required|unrecognized|expected|ignored)\b", ended.err
            )
        for command in COMMANDS:
            door(command, "--help", ui="fr")
    same_in_both = {"%(heading)s:"}  # the colon stands in our own word
    assert asked - set(parser.ARGPARSE_KEYS) - same_in_both == {"show this help message and exit"} & asked
    assert argparse.ArgumentParser().format_usage().startswith("usage: ")  # its own words again for anybody else


@pytest.mark.parametrize(
    ("env", "french"),
    [
        ({}, False),
        ({"LANG": "C.UTF-8"}, False),
        ({"LANG": "fr_CA.UTF-8"}, True),
        ({"LANG": "fr"}, True),
        ({"LANG": "en_CA.UTF-8", "LC_MESSAGES": "fr_FR.UTF-8"}, True),
        ({"LANG": "fr_CA.UTF-8", "LC_MESSAGES": "en_CA.UTF-8"}, False),
        ({"LANG": "fr_CA.UTF-8", "LC_ALL": "C"}, False),
        ({"LANG": "en_CA.UTF-8", "LC_ALL": "fr_CA.UTF-8"}, True),
        ({"LANG": "fy_NL.UTF-8"}, False),
    ],
)
def test_the_system_tells_the_language(
    door: Door, monkeypatch: pytest.MonkeyPatch, env: dict[str, str], french: bool
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    assert ("rapport présentenciel" in door("kinds", ui="").out) is french
    assert "rapport présentenciel" in door("--ui-lang=fr", "kinds", ui="").out
    assert "rapport présentenciel" in door("kinds", "--ui-lang", "fr", ui="").out
    assert "pre-sentence report" in door("kinds", "--ui-lang", "en", ui="").out


def test_a_language_it_does_not_speak_is_refused(door: Door) -> None:
    assert "'de'" in door("kinds", ui="de").err


def test_the_version(door: Door) -> None:
    ended = door("--version")
    assert (ended.code, ended.out) == (0, f"reportgen {__version__}\n")


# what no command foresees


def test_stopped_by_the_keyboard(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(commands, "kinds", stop)
    ended = door("kinds", ui="fr")
    assert (ended.code, ended.err) == (130, "Arrêté. Rien n’est resté à moitié écrit.\n")


@pytest.mark.parametrize("ui", ["en", "fr"])
def test_a_defect_is_told_without_what_the_program_held(door: Door, monkeypatch: pytest.MonkeyPatch, ui: str) -> None:
    def fail(*_: object) -> int:
        raise ValueError("Darren Kozak, 4 Elm Street")

    monkeypatch.setattr(commands, "kinds", fail)
    ended = door("kinds", ui=ui)
    assert ended.code == 3
    assert re.search(r"ValueError, test_cli\.py:\d+", ended.err)
    assert "Kozak" not in ended.err


def test_a_machine_that_fails_where_nobody_looked_is_told(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> int:
        raise OSError(28, "No space left on device", "/somewhere/Kozak")

    monkeypatch.setattr(commands, "kinds", fail)
    ended = door("kinds")
    assert ended.code == 3
    assert "ENOSPC" in ended.err
    assert "Kozak" not in ended.err


# as a process


def test_as_a_process_files_go_to_stdout_and_talk_to_stderr(tmp_path: Path) -> None:
    done = process("build", RICH, "--date", ON, "-o", "out", cwd=tmp_path, LC_ALL="fr_CA.UTF-8", NO_COLOR="1")
    assert (done.returncode, done.stdout) == (0, f"{Path('out', rich()['number'])}.psr.en.docx\n")
    assert f"{RICH} [en] à noter\t" in done.stderr
    assert process("verify", done.stdout.strip(), cwd=tmp_path).stdout.endswith("\tas issued\n")


@pytest.mark.parametrize(("words", "code"), [(["kinds"], 0), (["build", "none.json"], 2), (["--help"], 0), ([], 2)])
def test_as_a_process_it_ends_with_the_code(tmp_path: Path, words: list[str], code: int) -> None:
    done = process(*words, cwd=tmp_path)
    assert done.returncode == code
    assert bool(done.stdout) is (code == 0)
    assert bool(done.stderr) is (code != 0)


def test_a_terminal_in_another_encoding_still_gets_its_words(tmp_path: Path) -> None:
    done = process("kinds", cwd=tmp_path, PYTHONIOENCODING="ascii", LC_ALL="fr_CA.UTF-8")
    assert (done.returncode, "rapport présentenciel" in done.stdout) == (0, True)


def test_a_reader_who_has_read_enough_is_no_failure() -> None:
    line = f"'{sys.executable}' -m reportgen sentences --ui-lang en | head -n 1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", line], cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert done.stderr == ""
    assert done.stdout.splitlines()[-1] == "0"


def test_a_wrong_command_loads_nothing_it_does_not_need() -> None:
    unneeded = "{'lxml', 'docxtpl', 'jinja2', 'babel', 'fluent', 'yaml', 'reportgen.cli.commands.report'}"
    code = f"import sys; from reportgen.cli.main import main; main(['frob']); print({unneeded} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert done.stdout == "set()\n"


def test_every_sample_is_a_case_a_command_can_name() -> None:
    numbers = [read_case(path)[0].number for path in SAMPLES]
    assert len(set(numbers)) == len(numbers)


@pytest.mark.parametrize(("ui", "said"), [("en", "nothing prevents a final"), ("fr", "rien n’empêche un rapport")])
def test_check_ends_with_a_count_on_stderr(door: Door, ui: str, said: str) -> None:
    ended = door("check", SMALL, "--date", "2026-11-21", ui=ui)
    assert ended.code == 0
    assert said in ended.err
