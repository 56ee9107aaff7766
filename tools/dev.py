"""Everything done with a checkout of reportgen: set-up, demo, tests, samples, benchmarks, locks. Standard library only.

`python3 tools/dev.py help` lists the verbs; `make VERB` is the same. Any Python 3.8 or later may start this file: it
goes on under one that reportgen runs on, where there is one.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from machine import (
    DEV_LOCK,
    LOCK,
    OLDEST,
    ROOT,
    make_venv,
    newer_python,
    office,
    run,
    say,
    set_up,
    set_up_system,
    step,
    venv_version,
)
from machine import venv_program as program

if TYPE_CHECKING:
    from collections.abc import Sequence

OUT = ROOT / "out"
CHECKS = (
    ("format", ["ruff", "format", "--check", "--quiet", "--output-format", "concise", "."]),
    ("lint", ["ruff", "check", "--quiet", "--output-format", "concise", "."]),
    ("types", ["mypy", "--no-error-summary"]),
)


def build(formats: str, options: Sequence[str]) -> int:
    """Make the samples' reports in both languages into `out/`; print what was made, where, and how long it took."""
    set_up(LOCK)
    set_up_system()
    wanted = [name for name in formats.split(",") if name != "pdf" or office()]
    cases = sorted(str(path.relative_to(ROOT)) for path in ROOT.glob("samples/*/case.json"))
    command = [str(program("reportgen")), "build", *cases, "--lang", "both", "--to", ",".join(wanted), "--json"]
    say(f"- {len(cases)} sample cases, in English and in French, as {', '.join(wanted)}")
    started = time.perf_counter()
    count = 0
    building = subprocess.Popen(
        [*command, "-o", OUT.name, *options], cwd=ROOT, stdout=subprocess.PIPE, encoding="utf-8"
    )
    with building:
        for line in building.stdout or ():
            files = made(line)
            count += len(files)
            for shown in files:
                say(f"  {shown}")
    say(f"{count} files in {OUT.name}{os.sep}, in {time.perf_counter() - started:.1f} s.")
    return building.returncode


def made(line: str) -> list[str]:
    """Return the path and number of pages of each file that one line of `reportgen build --json` tells of."""
    files = json.loads(line)["files"]
    return [f"{file['path']}, {file['pages']} pages" if file.get("pages") else file["path"] for file in files]


def demo(options: Sequence[str]) -> int:
    """Set up everything, and make the sample reports, English and French, Word and PDF, into out/."""
    return build("docx,pdf", options)


def samples(options: Sequence[str]) -> int:
    """Make the sample reports in every format into out/."""
    return build("docx,pdf,html,txt", options)


def serve(options: Sequence[str]) -> int:
    """Set up everything, and open the officer's desk with the sample cases, on this machine alone."""
    set_up(LOCK)
    set_up_system()
    cases = sorted(str(path) for path in ROOT.glob("samples/*/case.json"))
    command = [str(program("reportgen")), "serve", "--store", str(OUT / "desk"), *options, "--cases", *cases]
    with suppress(KeyboardInterrupt):  # Ctrl-C closes the desk, which says so itself
        return subprocess.run(command, cwd=ROOT, check=False).returncode
    return 0


def setup(_: Sequence[str]) -> int:
    """Set up all that the tests need, and run nothing."""
    set_up(DEV_LOCK)
    set_up_system()
    return 0


def verify(pytest: Sequence[str]) -> int:
    """Check format, lint and types, then run pytest, whose own line closes a clean run."""
    failed = []
    for name, command in CHECKS:
        with step(name):
            if subprocess.run([str(program("python")), "-m", *command], cwd=ROOT, check=False).returncode:
                failed.append(name)
    say("- tests")
    if code := run_pytest([*pytest, "-n", "2", "--dist", "worksteal"]):
        failed.append(f"tests (exit code {code})")
    if failed:
        say(f"Not clean: {', '.join(failed)}.")
    return 1 if failed else 0


def run_pytest(options: Sequence[str], **more: str) -> int:
    """Run pytest in `.venv`, with `more` in its environment. Return its exit code."""
    command = [str(program("python")), "-m", "pytest", *options]
    return subprocess.run(command, cwd=ROOT, env={**os.environ, **more}, check=False).returncode


def test(options: Sequence[str]) -> int:
    """Set up what the tests need, and run them all but the browser's: format, lint, types, floors, tests."""
    setup([])
    return verify(["-m", "not browser", *options])


def browse(options: Sequence[str]) -> int:
    """Drive the officer's desk in a real browser: whole cases typed, axe on every page. Twenty minutes or more.

    What fails is tried once more: a browser on a machine that others share is slow now and then.
    """
    set_up(DEV_LOCK)
    set_up_system(tests=True)
    wanted = ["-m", "browser", "-n", "2", "--dist", "loadgroup", *options]
    code = run_pytest(wanted, REPORTGEN_REQUIRE_BROWSER="1")
    return run_pytest([*wanted, "--last-failed"], REPORTGEN_REQUIRE_BROWSER="1") if code == 1 else code


def check(options: Sequence[str]) -> int:
    """The quick part of «test»: without the tests that need LibreOffice or a browser, or take long."""
    set_up(DEV_LOCK)
    return verify(["-m", "not office and not browser and not slow", *options])


def snapshots(options: Sequence[str]) -> int:
    """Write anew the texts that the samples are expected to give. Read the difference before you commit it."""
    set_up(DEV_LOCK)
    return run_pytest(["tests/test_samples.py", *options], REPORTGEN_WRITE_SNAPSHOTS="1")


def bench(options: Sequence[str]) -> int:
    """Measure against the goals, side by side, and print the ratios with their spread."""
    setup([])
    command = [str(program("python")), "benchmarks/run.py", *options]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def lock(options: Sequence[str]) -> int:
    """Write the lock files anew from pyproject.toml, for every system and Python; --upgrade takes newer versions."""
    import tomllib  # not in the Python that may start this file

    if not venv_version():
        make_venv()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    python = str(program("python"))
    with step("uv, which works out the locks"):
        run([python, "-m", "pip", "install", "-qq", *project["dependency-groups"]["lock"]])
    for target, wanted in (
        (LOCK, ["--extra", "formats", "--extra", "desk", "--group", "build"]),
        (
            DEV_LOCK,
            ["--extra", "formats", "--extra", "desk", "--group", "build", "--group", "dev", "--constraint", LOCK.name],
        ),
    ):
        with step(target.name):
            run([python, "-m", "uv", *lock_command(target.name, wanted), *options])
    return 0


def lock_command(target: str, wanted: Sequence[str]) -> list[str]:
    """Return uv's arguments for a lock that holds on every system, with hashes and without an address."""
    portable = ["--universal", "--python-version", ".".join(map(str, OLDEST)), "--generate-hashes"]
    silent = ["--no-emit-index-url", "--no-emit-find-links", "--annotation-style", "line", "--quiet"]
    says = ["--custom-compile-command", "make lock", "--output-file", target]
    return ["pip", "compile", "pyproject.toml", *portable, *silent, *says, *wanted]


def help(_: Sequence[str]) -> int:  # noqa: A001 - the verb people expect
    """List what can be done here."""
    say("make VERB, or python tools/dev.py VERB [OPTIONS]:")
    for name, verb in VERBS.items():
        say(f"  {name:<10} {(verb.__doc__ or '').splitlines()[0]}")
    return 0


VERBS = {
    verb.__name__: verb for verb in (help, demo, serve, test, browse, check, setup, samples, snapshots, bench, lock)
}


def main(arguments: Sequence[str]) -> int:
    """Carry out one verb; return the exit code."""
    if sys.version_info < OLDEST:
        if python := newer_python():
            return subprocess.run([python, __file__, *arguments], check=False).returncode
        say("reportgen needs Python 3.11 or later, and this machine has none. Install one, and try again.")
        return 3
    verb = VERBS.get(arguments[0] if arguments else "help")
    if verb is None:
        help([])
        return 2
    return verb(arguments[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
