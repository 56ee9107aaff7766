"""Names say the thing they hold, and a public class has a name of its own (CONTRIBUTING, “How we write”)."""

from __future__ import annotations

from pathlib import Path

import check_names
import pytest

PACKAGE = Path(__file__).parent.parent / "reportgen"


def test_no_name_is_a_pronoun_or_a_participle_and_no_class_name_stands_twice() -> None:
    problems = check_names.problems(PACKAGE)
    assert not problems, "\n".join(problems)


def test_every_name_that_may_stand_all_the_same_is_there_and_has_its_reason() -> None:
    used = {(place.path.relative_to(PACKAGE).as_posix(), place.name) for place in all_vague()}
    assert set(check_names.ALLOWED) | check_names.STILL_TO_RENAME <= used
    assert all(len(reason) > 20 for reason in check_names.ALLOWED.values())


def all_vague() -> list[check_names.VagueName]:
    return [place for path in sorted(PACKAGE.rglob("*.py")) for place in check_names.vague_names(path)]


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("found = read()\n", ["found"]),
        ("def f(one):\n    x = 1\n    return one\n", ["one"]),
        ("def said():\n    x = 1\n    return x\n", ["said"]),
        ("def _told():\n    x = 1\n    return x\n", ["_told"]),
        ("def f():\n    for other in g():\n        print(other)\n", ["other"]),
        ("def f():\n    try:\n        g()\n    except E as what:\n        raise\n", ["what"]),
        ("def f(x):\n    match x:\n        case [known, *rest]:\n            return rest\n", ["known"]),
        ("names = [one.name for one in sources]\n", []),
        ("key = lambda one: one.day\n", []),
        ("def f(source):\n    accounts = source.accounts\n    return accounts\n", []),
    ],
)
def test_a_vague_name_is_seen(tmp_path: Path, source: str, names: list[str]) -> None:
    module = tmp_path / "module.py"
    module.write_text(source, "utf-8")
    assert [place.name for place in check_names.vague_names(module)] == names


def test_a_class_name_that_stands_twice_is_seen(tmp_path: Path) -> None:
    for name in ("cases", "plans"):
        (tmp_path / f"{name}.py").write_text("class Row:\n    pass\n", "utf-8")
    (line,) = check_names.problems(tmp_path)
    assert line.startswith("class Row in ")
