"""Everyone's door: the command line, in either official language."""

from __future__ import annotations

import argparse
import errno
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path
from typing import Final

from reportgen.cli.console import DONE, print_message, print_problem
from reportgen.cli.parser import argparse_in_language, build_parser
from reportgen.errors import DefectFound, MachineError, ReportgenError
from reportgen.language import LANGUAGES
from reportgen.report import Language
from reportgen.settings import office_file


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 findings prevent it, 2 wrong input, 3 this machine failed."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    language = _ui_language(words)
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, ValueError):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    try:
        with argparse_in_language(language):
            options = build_parser(language).parse_args(words)
        # the parser refuses a wrong command before anything else is loaded
        commands = import_module(
            f"reportgen.cli.commands.{COMMAND_MODULES.get(options.run) or COMMAND_MODULES.get(options.verb, 'report')}"
        )
        run: Callable[[argparse.Namespace, Language], int] = getattr(commands, options.run)
        checked = options.run == "law_check"  # which tells the faults of an office's file, and is not stopped by them
        with _office_in_use(None if checked else office_file(getattr(options, "office", None))):
            code = run(options, language)
        sys.stdout.flush()  # a full disk or a closed pipe is told here, not as Python ends
        return code
    except SystemExit as ending:  # help, or the version
        return int(ending.code or DONE)
    except ReportgenError as problem:
        print_problem(problem, language)
        return problem.exit_code
    except KeyboardInterrupt:
        print_message("stopped", language)
        return 130
    except BrokenPipeError:  # whoever reads has read enough; nothing may be left to write when Python ends
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as problem:
        print_problem(MachineError("machine-failed", reason=errno.errorcode.get(problem.errno or 0, "?")), language)
        return MachineError.exit_code
    except Exception as defect:  # noqa: BLE001 - Python's own account of it would quote the case
        print_problem(DefectFound("program-failed", kind=type(defect).__name__, place=_place(defect)), language)
        return DefectFound.exit_code


@contextmanager
def _office_in_use(path: Path | None) -> Iterator[None]:
    """The law pack with the office's own file over it, where there is one: for this program as a whole."""
    if path is None:
        yield
        return
    from reportgen.cli.commands.law import lead_times_known  # most offices have no file of their own
    from reportgen.law.upkeep.opening import using

    with using(office=path, everywhere=True):
        lead_times_known()
        yield


COMMAND_MODULES: Final = {
    "law": "law",
    "law_move": "law_move",
    "due": "due",
    "batch": "batch",
    "serve": "serve",
    "store": "store",
    "audit": "store",
    "sheet": "sheet",
}
"""The module of each command that is not in `commands.report`; the libraries of one are not loaded for another."""


def _place(defect: Exception) -> str:
    """Where in the program a defect showed: module and line, nothing of what they held."""
    trace = defect.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "?"


def _ui_language(words: Sequence[str]) -> Language:
    """The language asked for by `--ui-lang`, else that of the system."""
    wanted_language = ""
    for number, word in enumerate(words):
        if word == "--ui-lang" and number + 1 < len(words):
            wanted_language = words[number + 1]
        elif word.startswith("--ui-lang="):
            wanted_language = word.partition("=")[2]
    if wanted_language in LANGUAGES:
        return "fr" if wanted_language == "fr" else "en"
    system = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return "fr" if system.lower().startswith("fr") else "en"


if __name__ == "__main__":
    raise SystemExit(main())
