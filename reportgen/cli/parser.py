"""The command line as argparse reads it: every command and option, in either official language."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import Any, Final, NoReturn

from reportgen import __version__
from reportgen.errors import InputError
from reportgen.language import LANGUAGES, text
from reportgen.report import Language, say

ARGPARSE_KEYS: Final = {
    "usage: ": "argparse-usage",
    "positional arguments": "argparse-arguments",
    "options": "argparse-options",
    "unrecognized arguments: %s": "argparse-unrecognized",
    "the following arguments are required: %s": "argparse-required",
    "argument %(argument_name)s: %(message)s": "argparse-argument",
    "expected one argument": "argparse-expected-one",
    "expected at most one argument": "argparse-expected-at-most",
    "expected at least one argument": "argparse-expected-some",
    "invalid choice: %(value)r (choose from %(choices)s)": "argparse-choice",
    "ignored explicit argument %r": "argparse-no-value",
}


def build_parser(language: Language) -> argparse.ArgumentParser:
    """Return the parser of every command, with its help in `language`."""

    def say_it(key: str) -> str:
        return text(say(key), language).replace("%", "%%")

    class Parser(argparse.ArgumentParser):
        """An argument parser that refuses in the reader's language."""

        def error(self, message: str) -> NoReturn:
            raise InputError("command-wrong", usage=self.prog, problem=message)

    parser = Parser(prog="reportgen", description=say_it("help-reportgen"), add_help=False, allow_abbrev=False)
    _general(parser, say_it)
    parser.add_argument("--version", action="version", version=f"reportgen {__version__}", help=say_it("help-version"))
    verbs = parser.add_subparsers(dest="verb", required=True, metavar=say_it("help-metavar-command"))

    def command(name: str, run: str, into: Any = verbs, key: str = "") -> argparse.ArgumentParser:
        help_text = say_it(f"help-{key or name}")
        parser: argparse.ArgumentParser = into.add_parser(
            name, help=help_text, description=help_text, add_help=False, allow_abbrev=False
        )
        _general(parser, say_it)
        parser.set_defaults(run=run)
        return parser

    def option(parser: argparse.ArgumentParser, *names: str, said_by: str = "", **more: Any) -> None:
        key = names[0].lstrip("-")
        for name in names:
            key = name.lstrip("-") if name.startswith("--") else key
        key = said_by or key
        if "choices" not in more and "action" not in more:
            more["metavar"] = say_it(f"help-metavar-{key}")
        parser.add_argument(*names, help=say_it(f"help-option-{key}"), **more)

    def languages(new_parser: argparse.ArgumentParser, *choices: str) -> None:
        option(new_parser, "--lang", choices=choices)

    def law_options(parser: argparse.ArgumentParser) -> None:
        option(parser, "--pack", type=Path)
        option(parser, "--json", action="store_true", said_by="law-json")

    option(command("kinds", "kinds"), "--history", action="store_true")
    new_parser = command("new", "new")
    option(new_parser, "kind", said_by="a-kind")
    option(new_parser, "-o", "--output", type=Path, required=True)
    new_parser = command("schema", "schema")
    option(new_parser, "-o", "--output", type=Path)
    new_parser = command("check", "check")
    option(new_parser, "case", nargs="+", type=Path)
    languages(new_parser, "en", "fr", "both")
    option(new_parser, "--kind")
    option(new_parser, "--date", type=_date)
    option(new_parser, "--json", action="store_true")
    new_parser = command("build", "build")
    option(new_parser, "case", nargs="+", type=Path)
    languages(new_parser, "en", "fr", "both")
    option(new_parser, "--kind")
    option(new_parser, "--to", default="docx")
    option(new_parser, "-o", "--output", type=Path, default=Path())
    option(new_parser, "--draft", action="store_true")
    option(new_parser, "--date", type=_date)
    option(new_parser, "--json", action="store_true")
    option(new_parser, "--replace", action="store_true")
    template = command("template", "template_check")
    actions = template.add_subparsers(dest="action", required=True, metavar=say_it("help-metavar-command"))
    option(command("check", "template_check", actions, "template-check"), "file", nargs="+", type=Path)
    option(command("verify", "verify"), "file", nargs="+", type=Path)
    new_parser = command("import", "import_notes")
    option(new_parser, "file", type=Path)
    option(new_parser, "-o", "--output", type=Path)
    option(command("sentences", "sentences"), "section", nargs="?")
    new_parser = command("due", "due")
    option(new_parser, "case", nargs="+", type=Path)
    option(new_parser, "--lang", choices=("en", "fr"), said_by="due-lang")
    option(new_parser, "--kind")
    option(new_parser, "--date", type=_date, said_by="due-date")
    option(new_parser, "--court-date", type=_date)
    option(new_parser, "--ics", type=Path)
    option(new_parser, "--json", action="store_true", said_by="due-json")
    option(new_parser, "--replace", action="store_true", said_by="due-replace")
    sheet = command("sheet", "sheet_check")
    does = sheet.add_subparsers(dest="action", required=True, metavar=say_it("help-metavar-command"))
    new_parser = command("new", "sheet_new", does, "sheet-new")
    option(new_parser, "kind", said_by="a-kind")
    option(new_parser, "-o", "--output", type=Path, required=True, said_by="sheet-output")
    option(new_parser, "--lang", choices=("en", "fr"), said_by="sheet-lang")
    new_parser = command("check", "sheet_check", does, "sheet-check")
    option(new_parser, "spreadsheet", type=Path)
    option(new_parser, "--map", type=Path)
    option(new_parser, "--comments", type=Path)
    option(new_parser, "--json", action="store_true", said_by="sheet-json")
    new_parser = command("map", "sheet_map", does, "sheet-map")
    option(new_parser, "spreadsheet", type=Path)
    option(new_parser, "-o", "--output", type=Path, said_by="sheet-output")
    law = command("law", "law_list")
    looks = law.add_subparsers(dest="action", required=True, metavar=say_it("help-metavar-command"))
    new_parser = command("list", "law_list", looks, "law-list")
    option(new_parser, "law-file", nargs="?")
    option(new_parser, "--on", type=_date)
    law_options(new_parser)
    new_parser = command("show", "law_show", looks, "law-show")
    option(new_parser, "id")
    option(new_parser, "--on", type=_date)
    law_options(new_parser)
    new_parser = command("compare", "law_compare", looks, "law-compare")
    option(new_parser, "first", type=_date)
    option(new_parser, "second", type=_date)
    law_options(new_parser)
    law_options(command("check", "law_check", looks, "law-check"))
    new_parser = command("move", "law_move", looks, "law-move")
    option(new_parser, "case", nargs="+", type=Path)
    option(new_parser, "-o", "--output", type=Path, said_by="move-output")
    option(new_parser, "--replace", action="store_true", said_by="move-replace")
    new_parser = command("batch", "batch")
    option(new_parser, "inputs", nargs="*", type=Path, said_by="batch-inputs")
    option(new_parser, "-o", "--output", type=Path)
    languages(new_parser, "en", "fr", "both")
    option(new_parser, "--to", said_by="batch-to")
    option(new_parser, "--kind")
    option(new_parser, "--date", type=_date)
    option(new_parser, "--jobs", type=_number, said_by="batch-jobs")
    option(new_parser, "--resume", action="store_true", said_by="batch-resume")
    option(new_parser, "--dry-run", action="store_true", said_by="batch-dry-run")
    option(new_parser, "--json", action="store_true", said_by="batch-json")
    option(new_parser, "--limit-seconds", type=_number, default=300, said_by="batch-seconds")
    option(new_parser, "--limit-memory", type=_number, default=2000, said_by="batch-memory")
    option(new_parser, "--name-pattern", said_by="batch-names")
    option(new_parser, "--map", type=Path, said_by="batch-map")
    option(new_parser, "--desk", action="store_true", said_by="batch-desk")
    option(new_parser, "--of-kind", said_by="batch-of-kind")
    option(new_parser, "--due-within", type=_number, said_by="batch-due-within")
    option(new_parser, "--store", type=Path)
    option(new_parser, "--zip", action="store_true", said_by="batch-zip")
    new_parser = command("serve", "serve")
    option(new_parser, "--store", type=Path)
    option(new_parser, "--port", type=_number)
    option(new_parser, "--office-name")
    option(new_parser, "--cases", nargs="*", type=Path)
    option(new_parser, "--no-browser", action="store_false", dest="browser")
    store = command("store", "store_check")
    keeps = store.add_subparsers(dest="action", required=True, metavar=say_it("help-metavar-command"))
    new_parser = command("backup", "store_backup", keeps, "store-backup")
    option(new_parser, "store-backup-file", type=Path)
    option(new_parser, "--store", type=Path)
    option(new_parser, "--passphrase-file", type=Path)
    new_parser = command("restore", "store_restore", keeps, "store-restore")
    option(new_parser, "store-backup-file", type=Path)
    option(new_parser, "--store", type=Path)
    option(new_parser, "--passphrase-file", type=Path)
    option(new_parser, "--replace", action="store_true", said_by="store-replace")
    new_parser = command("check", "store_check", keeps, "store-check")
    option(new_parser, "--store", type=Path)
    option(new_parser, "--json", action="store_true", said_by="store-json")
    record = command("audit", "audit_verify")
    looks_back = record.add_subparsers(dest="action", required=True, metavar=say_it("help-metavar-command"))
    new_parser = command("verify", "audit_verify", looks_back, "audit-verify")
    option(new_parser, "--store", type=Path)
    option(new_parser, "--json", action="store_true", said_by="store-json")
    return parser


def _general(parser: argparse.ArgumentParser, say_it: Callable[[str], str]) -> None:
    parser.add_argument("-h", "--help", action="help", help=say_it("help-help"))
    parser.add_argument("--ui-lang", choices=LANGUAGES, default=argparse.SUPPRESS, help=say_it("help-ui-lang"))
    metavar = say_it("help-metavar-file")
    parser.add_argument("--office", type=Path, default=argparse.SUPPRESS, metavar=metavar, help=say_it("help-office"))


def _number(text: str) -> int:
    if text.isascii() and text.isdigit() and 0 < len(text) < 7 and int(text) > 0:
        return int(text)
    raise InputError("number-wrong", number=text)


def _date(text: str) -> date:
    if len(text) == 10 and text[4::3] == "--":  # «20260131» and «2026-W05-6» are dates to Python, not to an officer
        with suppress(ValueError):
            return date.fromisoformat(text)
    raise InputError("date-wrong", date=text)


@contextmanager
def argparse_in_language(language: Language) -> Iterator[None]:
    """argparse's own words come from gettext, which has no French for them: here they come from our catalogue."""

    def translated(english: str) -> str:
        key = ARGPARSE_KEYS.get(english)
        return english if key is None else text(say(key), language)

    parser_module: Any = argparse  # which names them privately
    before = parser_module._, parser_module.ngettext
    parser_module._, parser_module.ngettext = (
        translated,
        lambda one, many, count: translated(one if count == 1 else many),
    )
    try:
        yield
    finally:
        parser_module._, parser_module.ngettext = before
