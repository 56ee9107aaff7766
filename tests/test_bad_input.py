"""Every input that cannot be used is told in both languages, by file and field, with its code; nothing is written."""

from __future__ import annotations

import ast
import errno
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from reportgen import errors, kinds
from reportgen.case.io.load import read_case
from reportgen.errors import InputError, MachineError
from reportgen.language import catalogue, message
from reportgen.output import Build
from reportgen.report import Language
from tests.doors import ON, RICH, ROOT, SMALL, Door, changed, contents, names, process, rich, small, written
from tests.test_cli import broken

posix = pytest.mark.skipif(os.name != "posix", reason="the fakes are shell scripts")


@pytest.fixture
def door(capsys: pytest.CaptureFixture[str]) -> Door:
    return Door(capsys)


def small_with(at: str, value: object) -> dict[str, Any]:
    return changed(small(), at, value)


def rich_with(at: str, value: object) -> dict[str, Any]:
    return changed(rich(), at, value)


def written_as(old: str, new: str) -> bytes:
    """The small case as bytes, one spot of it written otherwise."""
    text = json.dumps(small())
    assert old in text
    return text.replace(old, new, 1).encode("utf-8", "surrogatepass")


# A case file that cannot be read: key, file, and what its message must name.

FORM: dict[str, tuple[str, bytes, list[str]]] = {
    "empty": ("case-not-json", b"", ["1"]),
    "cut-off": ("case-not-json", SMALL.read_bytes()[:-40], []),
    "two-commas": ("case-not-json", b'{\n "number": "1",,\n}', ["2", "16"]),
    "single-quotes": ("case-not-json", b"{'number': '1'}", []),
    "word-file": ("case-not-utf8", (ROOT / "templates/psr/template.en.docx").read_bytes(), []),
    "latin-1": ("case-not-utf8", b'{\n"number":\n"Orl\xe9ans"}', ["3"]),
    "utf-16": ("case-not-utf8", '{"number": "1"}'.encode("utf-16"), ["1"]),
    "list": ("case-not-object", b"[]", []),
    "text": ("case-not-object", b'"case"', []),
    "deep": ("case-too-deep", b"[" * 200_000, []),
    "deep-in-a-field": ("case-too-deep", b'{"number": ' + b'{"a":' * 200_000, []),
    "long-number": ("case-number-too-long", b'{"number": ' + b"9" * 10_000 + b"}", []),
    "twenty-megabytes": ("case-too-large", b'{"number": "' + b"x" * 20_000_000 + b'"}', ["8"]),
    "newer": ("case-version", written_as('"schema_version": "1"', '"schema_version": "99"'), ["99", "1"]),
}

YAML: dict[str, tuple[str, bytes, list[str]]] = {
    "alias": ("case-not-yaml", b"number: &a x\nkind: *a\n", ["2"]),
    "bomb": ("case-not-yaml", b"a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", ["2"]),
    "tag": ("case-not-yaml", b"number: !!python/object/apply:os.system [ls]\n", ["1"]),
    "open": ("case-not-yaml", b"number: [\n", []),
    "tabs": ("case-not-yaml", b"matter:\n\tplace: x\n", ["2"]),
    "control": ("case-not-yaml", b"number: a\x07b\n", ["1"]),
    "list": ("case-not-object", b"- a\n", []),
    "deep": ("case-too-deep", b"[" * 5_000, []),
}

# A problem of a case that can be read: key, case, path, and what else its message must name.
FIELD: dict[str, tuple[str, object, str, list[str]]] = {
    "key-twice": ("case-key-twice", written_as('"number":', '"number": "x", "number":'), ".", ["number"]),
    "key-twice-inside": ("case-key-twice", written_as('"court":', '"court": "scj", "court":'), "matter", ["court"]),
    "nan": ("case-not-a-number", written_as('"count": 1', '"count": NaN'), "matter.offences[0].count", ["NaN"]),
    "infinity": ("case-not-a-number", written_as('"count": 1', '"count": -Infinity'), "matter.offences[0].count", []),
    "unknown-key": ("case-unknown-key", small_with("matter.jugde", None), "matter", ["jugde", "judge"]),
    "unknown-key-above": ("case-unknown-key", small_with("offcer", {}), ".", ["offcer", "officer"]),
    "missing-key": (
        "case-missing-key", small_with("subject", {"name": "A", "form": "f"}), "subject", ["official_language"],
    ),
    "text-for-number": (
        "case-wrong-type", small_with("matter.offences[0].count", "one"), "matter.offences[0].count", [],
    ),
    "number-for-text": ("case-wrong-type", small_with("number", 26), "number", []),
    "text-for-object": ("case-wrong-type", small_with("matter", "theft"), "matter", []),
    "text-for-list": ("case-wrong-type", small_with("sources", "mother"), "sources", []),
    "null": ("case-wrong-type", small_with("matter.place", None), "matter.place", []),
    "yes-for-true": ("case-wrong-type", small_with("subject.title", "yes"), "subject.title", ["true"]),
    "no-such-day": ("case-no-such-day", small_with("matter.ordered_on", "2026-02-30"), "matter.ordered_on", []),
    "no-leap-year": ("case-no-such-day", small_with("subject.born", "1989-02-29"), "subject.born", []),
    "date-turned": (
        "case-date-form", small_with("matter.ordered_on", "10/09/2026"), "matter.ordered_on", ["2026-01-31"],
    ),
    "partial-date": (
        "case-partial-date", small_with("matter.offences[0].on", "1998-summer-ish"), "matter.offences[0].on", ["1998"],
    ),
    "span": ("case-span", rich_with("work.jobs[0].period", "for years"), "work.jobs[0].period", ["2024-11/"]),
    "span-reversed": ("case-span-reversed", rich_with("work.jobs[0].period", "2020/2019"), "work.jobs[0].period", []),
    "sentence-before-order": (
        "case-rule-sentencing-before-order",
        small_with("matter.sentencing_on", "2026-01-01"),
        "matter", ["sentencing_on", "ordered_on"],
    ),
    "guilt-before-offence": (
        "case-rule-found-before-offence",
        small_with("matter.offences[0].on", "2027-01-01"),
        "matter.offences[0]", ["found_on"],
    ),
    "order-before-guilt": (
        "case-rule-order-before-finding", small_with("matter.ordered_on", "2026-09-01"), "matter", ["ordered_on"],
    ),
    "control": ("case-character", small_with("matter.place", "Ken\x07ora"), "matter.place", ["4", "U+0007"]),
    "null-character": ("case-character", small_with("officer.name", "\x00Nwosu"), "officer.name", ["1", "U+0000"]),
    "turned-direction": ("case-character", small_with("matter.place", "Ken\u202eora"), "matter.place", ["4", "U+202E"]),
    "surrogate": ("case-character", written_as('"Kenora"', '"Ken\\ud800ora"'), "matter.place", ["4", "U+D800"]),
    "surrogate-in-a-key": ("case-character", written_as('"place"', '"pl\\udc00ace"'), "matter", ["U+DC00"]),
    "no-character": ("case-character", small_with("matter.place", "Ken\uffffora"), "matter.place", ["4", "U+FFFF"]),
    "relation": ("case-not-a-code", rich_with("sources[4].relation", "mohter"), "sources[4].relation", ["mother"]),
    "source": (
        "case-source-unknown", rich_with("work.sources", ["intervew-1"]), "work.sources", ["interview-1"],
    ),
    "source-twice": ("case-rule-source-id-twice", small_with("sources[1].id", "interview"), ".", []),
    "blank": (
        "case-blank", rich_with("plan.conditions[0].values", {"days": {"x": 1}}), "plan.conditions[0].values.days", [],
    ),
    "money": (
        "case-limit-decimal-max-places",
        rich_with("finances.income[0].amount", 10.125),
        "finances.income[0].amount", ["2"],
    ),
    "long-text": (
        "case-limit-string-too-long", small_with("assessment", {"en": "x" * 200_001}), "assessment.en", ["200000"],
    ),
    "empty-name": ("case-empty", small_with("subject.name", ""), "subject.name", []),
    "no-offence": ("case-empty-list", small_with("matter.offences", []), "matter.offences", []),
    "name-on-two-lines": ("case-pattern", small_with("subject.name", "A\nB"), "subject.name", []),
}  # fmt: skip


def keys_of(path: Path) -> list[str]:
    with pytest.raises(InputError) as refused:
        read_case(path)
    return [one.key for one in getattr(refused.value, "problems", ())] or [refused.value.key]


def refused_by_build(door: Door, path: Path, folder: Path, named: list[str]) -> dict[str, str]:
    """What each language says of the refusal of `path`; `folder` stays as it was."""
    before = contents(folder)
    said = {}
    for ui in ("en", "fr"):
        ended = door.build(path, "--to", "docx,html,txt", "-o", folder, ui=ui)
        assert (ended.code, ended.out) == (2, "")
        assert "→" in ended.err, "each refusal says what to do"
        assert "unworded" not in ended.err
        for word in [str(path), *named]:
            assert word in ended.err
        said[ui] = ended.err
    assert contents(folder) == before
    assert said["en"] != said["fr"]
    return said


@pytest.mark.parametrize("name", FORM)
def test_a_file_that_is_no_case(door: Door, tmp_path: Path, name: str) -> None:
    key, content, named = FORM[name]
    path = written(tmp_path, content)
    assert keys_of(path) == [key]
    refused_by_build(door, path, tmp_path / "out", named)


@pytest.mark.parametrize("name", YAML)
def test_a_yaml_file_that_is_no_case(door: Door, tmp_path: Path, name: str) -> None:
    key, content, named = YAML[name]
    path = written(tmp_path, content, "case.yaml")
    assert keys_of(path) == [key]
    refused_by_build(door, path, tmp_path / "out", named)


@pytest.mark.parametrize("name", FIELD)
def test_a_field_that_cannot_stand(door: Door, tmp_path: Path, name: str) -> None:
    key, case, at, named = FIELD[name]
    path = written(tmp_path, case)
    assert key in keys_of(path)
    said = refused_by_build(door, path, tmp_path / "out", named)
    for text in said.values():
        [problem] = [line for line in text.splitlines() if re.match(rf"  • {re.escape(at)}[ \u00a0:,]", line)][:1]
        assert all(word in problem for word in named)


def test_yaml_has_the_same_eyes_for_fields(door: Door, tmp_path: Path) -> None:
    path = written(tmp_path, small_with("matter.ordered_on", "2026-02-30"), "case.yml")  # JSON is YAML too
    assert keys_of(path) == ["case-no-such-day"]
    refused_by_build(door, path, tmp_path / "out", ["matter.ordered_on"])


def test_all_problems_are_told_at_once(door: Door, tmp_path: Path) -> None:
    case = small_with("matter.place", "Ken\x07ora")
    case = changed(case, "matter.ordered_on", "2026-02-30")
    case = changed(case, "sources[0].kind", "intervew")
    case["work"] = {"sources": ["nobody"]}
    case["colour"] = "red"
    path = written(tmp_path, case)
    assert sorted(keys_of(path)) == sorted(
        ["case-character", "case-no-such-day", "case-not-a-code", "case-source-unknown", "case-unknown-key"]
    )
    said = refused_by_build(door, path, tmp_path / "out", ["5", "interview"])
    assert all(text.count("  • ") == 5 for text in said.values())


def test_a_refusal_shows_nothing_of_what_the_file_holds(door: Door, tmp_path: Path) -> None:
    case = small_with("matter.ordered_on", "Wendell Ashgrove owes money")
    case = changed(case, "subject.born", ["Kenora Jail"])
    case = changed(case, "office.name", "Gran\x07ite Street")
    said = refused_by_build(door, written(tmp_path, case), tmp_path / "out", ["matter.ordered_on", "subject.born"])
    assert not re.search("Ashgrove|owes|Jail|Granite|Gran", "".join(said.values()))


@pytest.mark.parametrize("ui", ["en", "fr"])
def test_a_kind_that_is_none_is_refused_by_file(door: Door, tmp_path: Path, ui: str) -> None:
    ended = door.build(written(tmp_path, small_with("kind", "prs")), "-o", tmp_path / "out", ui=ui)
    assert (ended.code, ended.out) == (2, "")
    assert all(word in ended.err for word in (str(tmp_path / "case.json"), "prs", "psr"))


@pytest.mark.parametrize("name", ["none.json", "folder.json", "n" * 300 + ".json", "file/under.json"])
def test_a_file_that_cannot_be_opened(door: Door, tmp_path: Path, name: str) -> None:
    (tmp_path / "folder.json").mkdir()
    (tmp_path / "file").write_bytes(b"")
    refused_by_build(door, tmp_path / name, tmp_path / "out", [])


@pytest.mark.parametrize(
    ("at", "value", "nearest"),
    [
        ("plan.conditions[0].condition", "keep-the-piece", "peace"),
        ("matter.offences[0].offence", "cc-9999", "cc-99"),
        ("record.findings[0].offence", "nonsense", "nonsense"),
    ],
)
def test_what_the_law_pack_does_not_know_prevents_a_final_and_shows_in_a_draft(
    door: Door, tmp_path: Path, at: str, value: str, nearest: str
) -> None:
    path = written(tmp_path, rich_with(at, value))
    for ui in ("en", "fr"):
        ended = door.build(path, "--lang", "both", "-o", tmp_path / "out", ui=ui)
        assert (ended.code, ended.out) == (1, "")
        [line, _] = [line for line in ended.err.splitlines() if f"\t{at}\t" in line and value in line]
        assert nearest in line
    assert contents(tmp_path / "out") == {}
    ended = door.build(path, "--lang", "both", "--draft", "--to", "txt", "-o", tmp_path / "out")
    assert ended.code == 0
    assert all(value in Path(made).read_text("utf-8") for made in ended.lines)


# templates


@pytest.fixture
def templates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Templates of our own to break; the program takes them for its own."""
    root = tmp_path / "templates"
    shutil.copytree(ROOT / "templates", root)
    monkeypatch.setattr(kinds, "templates_root", lambda: root)
    for cached in (kinds.kind_ids, kinds.load_kind):
        cached.cache_clear()
    yield root / "psr"
    for cached in (kinds.kind_ids, kinds.load_kind):
        cached.cache_clear()


CODE = {
    "missing-slot": (b"{{p body }}", b"", "body"),
    "unknown-field": (b"{{ judge }}", b"{{ jugde }}", "judge"),
    "unclosed-tag": (b"{{ judge }}", b"{{ judge", "{{ judge"),
    "unclosed-block": (b"{%tr endfor %}", b"", "{%tr for"),
    "insides": (b"{{ judge }}", b"{{ judge.__class__.__mro__ }}", "__class__"),
    "insides-by-filter": (b"{{ judge }}", b"{{ judge|attr('__class__') }}", "attr"),
    "a-call": (b"{{ judge }}", b"{{ judge.format() }}", "format"),
    "no-end": (b"{%tr for offence in offences %}", b"{%tr for offence in range(10**12) %}", "range"),
    "heavy-sum": (b"{{ judge }}", b"{{ 9**9**9 }}", "9**9**9"),
    "include": (b"{{ judge }}", b"{% include 'x' %}", "include"),
}


@pytest.mark.parametrize("name", CODE)
def test_a_template_that_breaks_its_contract(door: Door, tmp_path: Path, templates: Path, name: str) -> None:
    old, new, named = CODE[name]
    broken(templates, (old, new))
    for ui in ("en", "fr"):
        ended = door.build(SMALL, "-o", tmp_path / "out", ui=ui)
        assert (ended.code, ended.out) == (2, "")
        assert all(word in ended.err for word in (str(SMALL), "template.en.docx", named))
        assert "•" in ended.err
        assert not re.search("no words for|aucun mot|ne sait pas nommer", ended.err)
    assert contents(tmp_path / "out") == {}
    checked = door("template", "check", templates / "template.en.docx")
    assert (checked.code, named in checked.out) == (2, True)


def test_a_template_that_word_has_split_is_read_whole(door: Door, tmp_path: Path, templates: Path) -> None:
    split = b'{{ cou</w:t></w:r><w:r><w:t xml:space="preserve">rt_name }}'
    broken(templates, (b"{{ court_name }}", split))
    assert door.build(SMALL, "-o", tmp_path / "out").code == 0


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\3\4 and no more", None])
def test_a_template_that_is_no_word_file(door: Door, tmp_path: Path, templates: Path, content: bytes | None) -> None:
    path = templates / "template.en.docx"
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    for ui in ("en", "fr"):
        ended = door.build(SMALL, "-o", tmp_path / "out", ui=ui)
        assert (ended.code, ended.out) == (2, "")
        assert all(word in ended.err for word in (str(SMALL), "template.en.docx", "→"))
    assert contents(tmp_path / "out") == {}


# the output folder and the disk


@pytest.mark.parametrize("place", ["file", "file/below", "/proc/none"])
def test_a_folder_that_cannot_be_written(door: Door, tmp_path: Path, place: str) -> None:
    if place.startswith("/proc") and not Path("/proc/self").exists():
        place = "file"
    (tmp_path / "file").write_bytes(b"mine")
    for ui in ("en", "fr"):
        ended = door.build(SMALL, "--to", "docx,html", "-o", tmp_path / place, ui=ui)
        assert (ended.code, ended.out) == (3, "")
        assert str(tmp_path / place) in ended.err
        assert "-o" in ended.err
    assert contents(tmp_path) == {"file": b"mine"}


def full_after(monkeypatch: pytest.MonkeyPatch, files: int) -> None:
    """A disk with room for so many files, and half of one more."""
    left = [files]
    real = os.fsync

    def fsync(handle: int) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        real(handle)

    monkeypatch.setattr("os.fsync", fsync)


@pytest.mark.parametrize("room", range(6))
@pytest.mark.parametrize("ui", ["en", "fr"])
def test_a_full_disk_leaves_what_stood_and_nothing_half_written(
    door: Door, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, room: int, ui: str
) -> None:
    out = tmp_path / "out"
    door.build(SMALL, "--to", "docx,html,txt", "-o", out)
    before = contents(out)
    later = written(tmp_path, small_with("matter.place", "Dryden"))
    with monkeypatch.context() as full:
        full_after(full, room)
        ended = door.build(later, "--to", "docx,html,txt", "-o", out, ui=ui)
    assert ended.code == 3
    assert str(out) in ended.err
    assert "--replace" not in ended.err
    assert set(contents(out)) == set(before), "nothing half-written is left"
    assert [name for name in before if contents(out)[name] != before[name]] == sorted(before)[: room // 2 * 2]
    assert door("verify", *(out / name for name in before)).code == 0, "each file keeps its own receipt"
    assert door.build(later, "--to", "docx,html,txt", "-o", out).code == 0, (
        "with room again, the same command is enough"
    )


@posix
def test_a_real_write_that_fails_half_way(tmp_path: Path) -> None:
    line = f"ulimit -f 4; '{sys.executable}' -m reportgen build '{SMALL}' -o '{tmp_path / 'out'}' --date {ON}"
    done = subprocess.run(["bash", "-c", line], cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stdout) == (3, "")
    assert str(tmp_path / "out") in done.stderr
    assert "Traceback" not in done.stderr
    assert contents(tmp_path / "out") == {}


def test_no_room_for_temporary_files(door: Door, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nowhere"))
    ended = door.build(SMALL, "--to", "docx,odt", "-o", tmp_path / "out")
    assert (ended.code, ended.out) == (3, "")
    assert contents(tmp_path / "out") == {}


# LibreOffice


def fake(tmp_path: Path, *lines: str) -> Path:
    path = tmp_path / "soffice"
    path.write_text("\n".join(("#!/bin/sh", *lines)) + "\n", encoding="utf-8")
    path.chmod(0o755)
    return path


@posix
@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (None, {"en": "LibreOffice is not installed", "fr": "LibreOffice n’est pas installé"}),
        (["exit 0"], {"en": "LibreOffice could not print", "fr": "LibreOffice n’a pas pu imprimer"}),
        (["exit 1"], {"en": "LibreOffice could not print", "fr": "LibreOffice n’a pas pu imprimer"}),
        (["kill -SEGV $$"], {"en": "LibreOffice could not print", "fr": "LibreOffice n’a pas pu imprimer"}),
    ],
    ids=["missing", "silent", "failing", "crashing"],
)
@pytest.mark.parametrize("ui", ["en", "fr"])
def test_an_office_that_does_not_print(
    door: Door, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lines: list[str] | None, said: dict[str, str], ui: str
) -> None:
    soffice = tmp_path / "nowhere" if lines is None else fake(tmp_path, *lines)
    monkeypatch.setenv("REPORTGEN_SOFFICE", str(soffice))
    out = tmp_path / "out"
    out.mkdir()
    written(out, b"mine", f"{small()['number']}.psr.fr.pdf")
    ended = door.build(SMALL, "--to", "docx,pdf", "-o", out, ui=ui)
    assert (ended.code, ended.out) == (3, "")
    assert said[ui] in ended.err
    assert str(SMALL) in ended.err
    assert contents(out) == {f"{small()['number']}.psr.fr.pdf": b"mine"}


@posix
def test_an_office_that_hangs_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REPORTGEN_SOFFICE", str(fake(tmp_path, "sleep 600")))
    run = Build(formats=["pdf"], folder=tmp_path / "out", on=date.fromisoformat(ON), limit=1.0)
    with run, pytest.raises(MachineError) as caught:
        list(run.reports(SMALL))
    assert (caught.value.key, caught.value.facts, caught.value.exit_code) == ("office-hung", {"seconds": 1}, 3)
    assert [message(caught.value, code)[0].count("1") for code in ("en", "fr")] == [1, 1]
    assert contents(tmp_path / "out") == {}


@posix
def test_where_printing_fails_the_other_cases_are_still_tried(
    door: Door, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REPORTGEN_SOFFICE", str(tmp_path / "nowhere"))
    ended = door.build(SMALL, RICH, "--to", "pdf", "-o", tmp_path / "out")
    assert ended.code == 3
    assert all(str(path) in ended.err for path in (SMALL, RICH))


# numbers that make names


@pytest.mark.parametrize(
    "number", ["../../etc/x", "a/b\\c", "CON:*?", "ᐊ" * 300, "é" * 300, "…", "-rf", ".hidden", "a\tb"]
)
def test_any_number_makes_a_safe_name(door: Door, tmp_path: Path, number: str) -> None:
    out = tmp_path / "out"
    ended = door.build(written(tmp_path, small_with("number", number)), "--to", "docx", "-o", out)
    assert ended.code == 0
    [name] = names(ended.lines)
    assert set(contents(out)) == {name, f"{name}.receipt.json"}
    assert re.fullmatch(r"[\w][\w.-]*\.psr\.en\.docx", name)
    assert len(f"{name}.receipt.json".encode()) <= 255


# words


def refusals() -> Iterator[tuple[str, str]]:
    """Every key with which the program refuses anything, and the class of error it makes of it."""
    made = {name for name, one in vars(errors).items() if isinstance(one, type)} | {"TemplateNote"}
    for module in sorted((ROOT / "reportgen").rglob("*.py")):
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in made:
                for first in node.args[:1]:
                    if isinstance(first, ast.Constant):
                        yield str(first.value), node.func.id


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_refusal_has_words_and_says_what_to_do(language: Language) -> None:
    have = set(catalogue(language).keys)
    needed = {key for key, _ in refusals()}
    needed |= {f"{key}-hint" for key, made in refusals() if made != "DefectFound"}  # those share one: report it
    assert len(needed) > 150
    assert needed - have == set()


def test_a_process_that_is_refused_shows_no_traceback(tmp_path: Path) -> None:
    done = process("build", written(tmp_path, b"\xff"), cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr
