"""The documentation says what is so: it fails here as soon as it and the program part."""

from __future__ import annotations

import argparse
import ast
import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import dev
import pytest

from reportgen import __version__, errors
from reportgen.case.model.evidence import Area
from reportgen.case.model.file import CaseFile
from reportgen.case.values.base import models_in
from reportgen.cli.console import DONE, PREVENTED
from reportgen.cli.parser import build_parser
from reportgen.kinds import LANGUAGES, kind_ids, load_kind
from reportgen.language import catalogue, text
from reportgen.language.functions import FUNCTIONS
from reportgen.output.build import FORMATS
from reportgen.render.word.styles import STYLES
from reportgen.report import Language, Severity, say
from reportgen.rules import RULES
from reportgen.sections import SECTIONS
from reportgen.sections.caption.caption import FIELDS, LISTS
from tests.pages import (
    DOCS,
    FENCE,
    LINK,
    OWNERS,
    PAGES,
    PAIRS,
    READMES,
    ROOT,
    TRANSLATORS,
    codes,
    headings,
    named,
    prose,
    read,
    rows,
)

# -- the command line


@cache
def commands() -> dict[str, argparse.ArgumentParser]:
    """Every command, by its words («template check»), with its parser; the program itself is «»."""

    def below(parser: argparse.ArgumentParser, name: str) -> Iterator[tuple[str, argparse.ArgumentParser]]:
        inner = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
        if not inner or not name:
            yield name, parser
        for action in inner:
            for word_, child in action.choices.items():
                yield from below(child, f"{name} {word_}".strip())

    return dict(below(build_parser("en"), ""))


def options(parser: argparse.ArgumentParser) -> set[str]:
    return {option for action in parser._actions for option in action.option_strings}


@pytest.mark.parametrize("readme", READMES, ids=named(READMES))
def test_every_command_is_in_the_table_and_no_other(readme: Path) -> None:
    listed = [codes(row[0])[0] for row in rows(readme) if row[0].startswith("`reportgen ")]
    bare = [" ".join(re.findall(r"(?<= )[a-z]+(?= |$)", one)) for one in listed]
    assert sorted(bare) == sorted(set(commands()) - {""})


@pytest.mark.parametrize("readme", READMES, ids=named(READMES))
def test_every_option_is_in_the_table_with_its_commands(readme: Path) -> None:
    listed: dict[str, set[str]] = {}
    for row in rows(readme):
        for option in (one.split(" ")[0] for one in codes(row[0]) if one.startswith("-")):
            listed[option] = set(codes(row[1])) if codes(row[1]) else {"all"}
    known: dict[str, set[str]] = {}
    for name, parser in commands().items():
        for option in options(parser):
            known.setdefault(option, set()).add(name or "reportgen")
    everywhere = {*commands(), "reportgen"} - {""}
    assert listed == {name: {"all"} if where == everywhere else where for name, where in known.items()}


@pytest.mark.parametrize("readme", READMES, ids=named(READMES))
def test_every_format_is_documented(readme: Path) -> None:
    (cell,) = [row[2] for row in rows(readme) if "`--to FORMATS`" in row[0]]
    assert set(FORMATS) == set(codes(cell))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_format_is_in_the_help(language: Language) -> None:
    helped = text(say("help-option-to"), language)
    assert all(re.search(rf"\b{re.escape(ending)}\b", helped) for ending in FORMATS)


@pytest.mark.parametrize("readme", READMES, ids=named(READMES))
def test_every_exit_code_is_documented(readme: Path) -> None:
    own = {one.exit_code for one in vars(errors).values() if isinstance(one, type) and hasattr(one, "exit_code")}
    listed = {int(codes(row[0])[0]) for row in rows(readme) if re.fullmatch(r"`\d+`", row[0])}
    assert listed == own | {DONE, PREVENTED, 130}


@pytest.mark.parametrize("readme", READMES, ids=named(READMES))
def test_every_setting_of_the_environment_is_documented(readme: Path) -> None:
    known = {name for path in (ROOT / "reportgen").rglob("*.py") for name in re.findall(r"\bREPORTGEN_\w+", read(path))}
    assert known == set(re.findall(r"\bREPORTGEN_\w+", read(readme)))


def test_every_command_shown_in_a_page_can_be_read() -> None:
    shown = [
        (path.name, line)
        for path in PAGES
        for _, body in FENCE.findall(read(path))
        for line in re.findall(r"^ *reportgen (.*)", body, re.MULTILINE)
    ]
    assert len(shown) > 10
    for _, line in shown:
        build_parser("en").parse_args(line.split("#")[0].split())


# -- set-up


def test_every_verb_of_make_is_documented_and_made() -> None:
    listed = [codes(row[0])[0].removeprefix("make ") for row in rows(ROOT / "CONTRIBUTING.md") if "`make " in row[0]]
    assert sorted(listed) == sorted(dev.VERBS)
    made = re.search(r"^VERBS := (.*)$", read(ROOT / "Makefile"), re.MULTILINE)
    assert made
    assert sorted(made[1].split()) == sorted(dev.VERBS)


def test_the_pythons_named_are_those_of_the_project() -> None:
    project = tomllib.loads(read(ROOT / "pyproject.toml"))["project"]
    versions = re.findall(r":: Python :: (3\.\d+)", "\n".join(project["classifiers"]))
    for readme in READMES:
        assert re.findall(r"\b3\.1\d\b", read(readme)) == versions


# -- kinds, sections, rules, law


def test_every_kind_is_documented_with_the_date_of_its_wording() -> None:
    for kind in map(load_kind, kind_ids()):
        assert all(f"`{kind.id}`" in read(readme) for readme in READMES)
        dated = rf"\(`{kind.id}`\), version {re.escape(kind.version)}, from {kind.effective}"
        assert re.search(dated, read(ROOT / "CHANGELOG.md"))


def test_every_rule_is_in_the_table_with_its_weight_and_whether_it_cites_the_law() -> None:
    listed = {codes(row[0])[0]: row[1:] for row in rows(DOCS / "rules.md")}
    assert list(listed) == list(RULES)
    weights, cited = found_in_rules()
    for rule, (weight, english, french, law) in listed.items():
        assert {Severity(one) for one in weight.split(", ")} == weights[rule], rule
        assert (law != "–") == (rule in cited), rule
        assert english
        assert french


def found_in_rules() -> tuple[dict[str, set[Severity]], set[str]]:
    """How much the findings of each rule weigh, and which rules cite the law, as their calls of `found` have it."""
    weights: dict[str, set[Severity]] = {}
    cited: set[str] = set()
    for path in (ROOT / "reportgen" / "rules").rglob("*.py"):
        tree = ast.parse(read(path))
        chosen = dict(weights_chosen(tree))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "finding":
                match node.args:
                    case [ast.Constant(value=str(rule)), ast.Name(id=weight), _, *reference]:
                        weights.setdefault(rule, set()).update(chosen.get(weight) or {Severity[weight]})
                        if reference:
                            cited.add(rule)
    return weights, cited


def weights_chosen(tree: ast.Module) -> Iterator[tuple[str, set[Severity]]]:
    """The names that stand for a weight, each with those it is chosen from: `weight = WARNING if … else BLOCKING`."""
    for node in ast.walk(tree):
        match node:
            case ast.Assign(
                targets=[ast.Name(id=name)], value=ast.IfExp(body=ast.Name(id=one), orelse=ast.Name(id=other))
            ):
                if {one, other} <= Severity.__members__.keys():
                    yield name, {Severity[one], Severity[other]}


def test_every_part_of_the_case_file_is_documented() -> None:
    listed = {codes(row[0])[0]: row[2] for row in rows(DOCS / "case-file.md") if len(row) == 3}
    shared = set(Area.model_fields)
    assert set(listed) == {field.alias or name for name, field in CaseFile.model_fields.items()}
    for name, field in CaseFile.model_fields.items():
        for part in models_in(field.annotation):
            own = set(part.model_fields) - (shared if issubclass(part, Area) else set())
            assert own == set(codes(listed[field.alias or name])), name


# -- templates


@pytest.mark.parametrize("page", OWNERS, ids=named(OWNERS))
def test_every_field_list_slot_and_style_of_a_template_is_documented(page: Path) -> None:
    table = [row for row in rows(page) if len(row) == 3]
    assert {codes(row[0])[0] for row in table} == FIELDS
    lists = {codes(row[0])[0]: tuple(codes(row[1])) for row in rows(page) if row[0] in {f"`{one}`" for one in LISTS}}
    assert lists == dict(LISTS)
    words = set(codes(prose(page)))
    assert words >= set(SECTIONS)
    assert words >= {style.name for style in STYLES.values()}
    assert {"{{p body }}", "{{p section_family }}", "{{p text_family }}"} <= words


@pytest.mark.parametrize("page", OWNERS, ids=named(OWNERS))
def test_every_problem_of_a_template_is_documented(page: Path) -> None:
    sources = [read(path) for path in (ROOT / "reportgen" / "render").rglob("*.py")]
    known = {key for source in sources for key in re.findall(r'"(template-[\w-]+)"', source)}
    known |= {f"template-tag-{reason}" for source in sources for reason in re.findall(r'Unreadable\("(\w+)', source)}
    known |= {f"template-tag-{reason}" for source in sources for reason in re.findall(r'words else "(\w+)', source)}
    whole = {"template-refused", "template-not-understood", "template-keeps-contract", "template-has-problems"}
    listed = {key for row in rows(page) for key in codes(row[0]) if key.startswith("template-")}
    assert listed == known - whole


# -- words


@pytest.mark.parametrize("page", TRANSLATORS, ids=named(TRANSLATORS))
def test_every_function_of_the_catalogue_is_documented(page: Path) -> None:
    listed = {row[0]: set(re.findall(r"`([A-Z]+)\(", row[0])) for row in rows(page)}
    assert set().union(*listed.values()) == set(FUNCTIONS)
    for cell, names in listed.items():
        for name in names:
            function = FUNCTIONS[name]
            assert all(option in cell for option in function.options or ()), name
            assert all(
                f"`{form}`" in " ".join(*[r for r in rows(page) if r[0] == cell]) for form in function.selects or ()
            )


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_guide_for_officers_says_one_sees_is_what_the_desk_says(language: Language) -> None:
    first = [row[0] for row in rows(DOCS / f"for-officers.{language}.md")]
    quoted = [quote for cell in first for quote in re.findall(r"^[“«]\s*(.+?)\s*[”»]$", cell)]
    messages = {catalogue(language).pattern(key).replace("\u00a0", " ") for key in catalogue(language).keys}
    assert len(quoted) >= 3
    unheard = [quote for quote in quoted if not any(quote.replace("\u00a0", " ") in words for words in messages)]
    assert not unheard


# -- the pages themselves


def test_each_pair_of_pages_has_the_same_shape_and_the_same_commands() -> None:
    for english, french in PAIRS:
        assert headings(english) == headings(french), french.name
        assert len(rows(english)) == len(rows(french)), french.name
        one, other = ([re.sub(r" *#.*", "", body) for body in _bodies(path)] for path in (english, french))
        assert [commands_of(body) for body in one] == [commands_of(body) for body in other], french.name


def _bodies(path: Path) -> list[str]:
    return [body for _, body in FENCE.findall(read(path))]


def commands_of(body: str) -> list[str]:
    return re.findall(r"^ *((?:make|reportgen|pip|python) .*?) *$", body, re.MULTILINE)


def test_every_link_leads_somewhere_and_every_picture_has_words() -> None:
    for page in PAGES:
        for picture, words, target in LINK.findall(prose(page)):
            assert words.strip(), f"{page.name}: {target}"
            assert not picture or len(words) > 60, f"{page.name}: {target}"
            if not target.startswith("https://"):
                assert (page.parent / target.partition("#")[0]).exists(), f"{page.name}: {target}"


def test_every_file_named_is_there() -> None:
    examples = {"leisure", "outline", "test_leisure", "test_outline", "notice.<code>"}
    for page in PAGES:
        for named_file in re.findall(r"`([\w./-]+/[\w.-]+\.(?:py|toml|ftl|md|json|lock))`", prose(page)):
            if Path(named_file).stem in examples or named_file.startswith(
                ("pages/", "mine/", "out/", "templates/update/")
            ):
                continue
            homes = (ROOT, ROOT / "reportgen", page.parent)
            assert any((home / named_file).exists() for home in homes), f"{page.name}: {named_file}"


def test_no_page_names_a_machine_or_a_strange_host() -> None:
    hosts = {"projectfluent.org", "keepachangelog.com", "semver.org"}
    for page in PAGES:
        assert not re.search(r"(?<![\w.])/(?:home|root|Users|work|tmp|opt|mnt|srv)/|\b[A-Z]:\\|localhost", read(page))
        assert set(re.findall(r"https?://([^/\s)]+)", read(page))) <= hosts, page.name


def test_french_pages_are_set_as_french() -> None:
    for _, page in PAIRS:
        for line in re.sub(r"`[^`\n]*`", "`", prose(page)).split("\n"):
            assert not re.search(r" [:»%](?:\s|$)|« |'| [;!?](?:\s|$)", line), f"{page.name}: {line}"


def test_every_decision_is_in_the_index_under_its_own_name() -> None:
    index = read(DOCS / "decisions" / "README.md")
    decisions = sorted((DOCS / "decisions").glob("0*.md"))
    listed = re.findall(r"^(\d+)\. \[(.*)\]\((.*)\)$", index, re.MULTILINE)
    titles = [re.sub(r"^# ", "", read(path).split("\n")[0]) for path in decisions]
    assert [(f"{number}. {title}", file) for number, title, file in listed] == [
        (title, path.name) for title, path in zip(titles, decisions, strict=True)
    ]


def test_the_changelog_opens_with_the_version_of_the_program() -> None:
    versions = re.findall(r"^## \[([\d.]+)\]", read(ROOT / "CHANGELOG.md"), re.MULTILINE)
    assert versions[0] == __version__


def test_models_named_in_the_architecture_are_there() -> None:
    for row in rows(DOCS / "architecture.md"):
        if len(row) == 3 and ".py" in row[1]:
            source = read(ROOT / "reportgen" / codes(row[1])[0])
            for name in codes(row[0]):
                assert re.search(rf"^(?:class )?{name}\b", source, re.MULTILINE), name
