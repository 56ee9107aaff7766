"""The wheel holds everything: installed by itself elsewhere, it makes a report from any folder."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import machine
import pytest

pytestmark = pytest.mark.slow

ROOT = machine.ROOT
CASE = next(iter(sorted(ROOT.glob("samples/*/case.json"))), None)


def run(*command: str | Path, cwd: Path) -> str:
    """Return what `command` prints, from a folder and an environment that know nothing of this checkout."""
    clean = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    done = subprocess.run(command, cwd=cwd, env=clean, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the wheel of this checkout, built without a look at the network."""
    folder = tmp_path_factory.mktemp("wheel")
    pip: list[str | Path] = [
        sys.executable,
        "-m",
        "pip",
        "--disable-pip-version-check",
        "wheel",
        "--quiet",
        "--no-index",
    ]
    run(*pip, "--no-deps", "--no-build-isolation", "--wheel-dir", folder, ROOT, cwd=folder)
    return next(folder.glob("reportgen-*.whl"))


@pytest.fixture(scope="module")
def elsewhere(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a virtual environment with the wheel in it, and this one's libraries behind it."""
    place = tmp_path_factory.mktemp("elsewhere") / "venv"
    venv.create(place, symlinks=os.name != "nt")
    python = machine.venv_program("python", place)
    pip: list[str | Path] = [
        sys.executable,
        "-m",
        "pip",
        "--disable-pip-version-check",
        "--python",
        python,
        "install",
        "--quiet",
    ]
    run(*pip, "--no-index", "--no-deps", wheel, cwd=place)
    libraries = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=place).strip()
    # A path named in a .pth file doesn't read the .pth files beside the libraries: this checkout stays unseen.
    Path(libraries, "borrowed.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return place


def test_all_that_is_not_code_is_in_the_wheel(wheel: Path) -> None:
    held = set(zipfile.ZipFile(wheel).namelist())
    beside = [path for path in (ROOT / "reportgen").rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    needed = {path.relative_to(ROOT).as_posix() for path in beside}
    needed |= {f"reportgen/{path.relative_to(ROOT).as_posix()}" for path in (ROOT / "templates").rglob("*.*")}
    assert any(name.startswith("reportgen/templates/") for name in needed)
    assert any(name.startswith("reportgen/law/") and name.endswith(".toml") for name in needed)
    assert needed - held == set()


def test_nothing_else_is_in_the_wheel(wheel: Path) -> None:
    assert {name.split("/")[0].split("-")[0] for name in zipfile.ZipFile(wheel).namelist()} == {"reportgen"}


def test_it_is_the_wheel_that_runs(elsewhere: Path, tmp_path: Path) -> None:
    found = run(
        machine.venv_program("python", elsewhere), "-c", "import reportgen; print(reportgen.__file__)", cwd=tmp_path
    )
    assert Path(found.strip()).is_relative_to(elsewhere)


def test_it_names_the_kinds_from_any_folder(elsewhere: Path, tmp_path: Path) -> None:
    assert "psr" in run(machine.venv_program("reportgen", elsewhere), "kinds", cwd=tmp_path)


def test_it_makes_a_report_from_any_folder(elsewhere: Path, tmp_path: Path) -> None:
    assert CASE, "there is no sample"
    (tmp_path / "case.json").write_bytes(CASE.read_bytes())
    command: list[str | Path] = [
        machine.venv_program("reportgen", elsewhere),
        "build",
        "case.json",
        "--lang",
        "both",
        "--to",
        "docx",
    ]
    run(*command, "-o", "made", cwd=tmp_path)
    made = sorted((tmp_path / "made").glob("*.docx"))
    assert len(made) == 2
    assert all("word/document.xml" in zipfile.ZipFile(path).namelist() for path in made)
