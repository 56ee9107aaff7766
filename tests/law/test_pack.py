"""The pack is sound, its check finds each kind of fault, and one entry read alone is the entry of the whole file."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from pathlib import Path

import pytest

from reportgen.errors import InputError
from reportgen.language import LANGUAGES
from reportgen.language import text as text_of
from reportgen.law import act, contents_list, current_pack, nearest, offence
from reportgen.law.pack.current import OURS, ids, text, versions
from reportgen.law.pack.entry_schema import FORMS
from reportgen.law.pack.model import FILES, rows
from reportgen.law.upkeep.check import check_pack, check_texts
from reportgen.law.upkeep.opening import using
from reportgen.report import Language, say


def test_the_pack_has_no_fault() -> None:
    assert check_pack() == ()


def test_the_pack_says_its_date_and_digest() -> None:
    assert current_pack().date >= current_pack().text_as_of >= date(2026, 7, 18)
    assert len(current_pack().digest) == 64
    assert current_pack() is current_pack()


@pytest.mark.parametrize("file", FILES[1:])
def test_an_entry_read_alone_is_the_entry_of_the_whole_file(file: str) -> None:
    whole = tomllib.loads(text(file))
    assert ids(file) == tuple(whole)
    for entry, found in whole.items():
        assert versions(file, entry) == rows(found)


@pytest.mark.parametrize(
    ("file", "old", "new", "key"),
    [
        ("conditions", 'fr = "Répondre aux convocations du tribunal."', 'fr = ""', "language-missing"),
        ("conditions", "l’ordre public", "l'ordre public", "straight-apostrophe"),
        ("conditions", "province\u00a0: {program}", "province : {program}", "breaking-space"),
        ("conditions", "Lieux interdits", "Lieux interdits !", "space-before"),
        ("conditions", "s’abstenir", "se abstenir", "elision"),
        ("conditions", "convocations du tribunal", "convocations de le tribunal", "contraction"),
        ("conditions", "with {people}[, except", "with {persons}[, except", "blanks-differ"),
        ("conditions", "[, sauf {exceptions}]", ", sauf {exceptions}", "optional-blank-outside-brackets"),
        ("conditions", "du tribunal.", "du tribunal", "not-a-sentence"),
        ("conditions", 'type = "people"', 'type = "persons"', "unknown-blank"),
        ("conditions", 'type = "choices", required', 'type = "place", required', "choices-missing"),
        ("conditions", '["agreement", "acceptance"]', '["blessing"]', "unknown-prerequisite"),
        ("conditions", 'needs = ["pro-o-abstain"]', 'needs = ["pro-o-abstein"]', "unknown-id"),
        ("conditions", 'order = "probation"', 'order = "bail"', "unknown-order"),
        ("conditions", 'order = "probation"', "order = 3", "wrong-type"),
        ("conditions", "[[pro-m-peace]]", "[[office-m-peace]]", "id-of-an-office"),
        ("conditions", "mandatory = true", "mandatroy = true", "unknown-key"),
        ("offences", 'ref = ["cc", "266"]', 'ref = ["ccc", "266"]', "unknown-act"),
        ("offences", 'ref = ["cc", "266"]', 'ref = ["cc", "s. 266"]', "not-a-provision"),
        ("offences", 'ref = ["cc", "266"]', 'ref = ["cc", "266", "(1)"]', "not-a-provision"),
        ("offences", 'ref = ["cc", "266"]', 'ref = "cc 266"', "wrong-type"),
        ("acts", "[cc]", "loose = 3\n[cc]", "not-a-table"),
        ("acts", 'fr = "Loi sur le cannabis" }', 'fr = "" }', "language-missing"),
        ("pack", "as_of = 2026-07-18", 'as_of = "July"', "missing-key"),
        ("pack", "date = 2026-11-21", "date = 2026-01-01", "reversed-dates"),
        (
            "pack",
            'fr = "Code criminel, XML officiel anglais',
            'french = "Code criminel, XML officiel anglais',
            "language-missing",
        ),
        ("offences", 'mode = "hybrid"', 'mode = "both"', "unknown-mode"),
        ("offences", 'now = "cc-320-17"', 'now = "cc-320-177"', "unknown-id"),
        ("offences", 'source = ["recalled"]', 'source = ["rumour"]', "unknown-source"),
        ("offences", 'status = "to-confirm"', 'status = "verified"', "verified-without-source"),
        ("offences", 'status = "to-confirm"', 'status = "likely"', "unknown-status"),
        ("offences", 'status = "to-confirm"\n', "", "missing-key"),
        ("contents", "to = 2026-07-17", "to = 2026-07-18", "dates-overlap"),
        ("contents", "to = 2026-07-17", "from = 2026-07-20\nto = 2026-07-17", "reversed-dates"),
        ("contents", "[[psr]]\nid", "[[psr]\nid", "not-toml"),
    ],
)
def test_the_check_finds_each_kind_of_fault(file: str, old: str, new: str, key: str) -> None:
    texts = {name: text(name) for name in FILES}
    assert old in texts[file]
    texts[file] = texts[file].replace(old, new, 1)
    problems = check_texts(texts)
    assert key in {problem.key for problem in problems}
    assert {problem.file for problem in problems} == {file}


@pytest.mark.parametrize("value", ["0", "2.5", "true", '""', "[]", "[[]]", "[{}]", "{ a = 1 }", "2026-01-01T00:00:00"])
@pytest.mark.parametrize("file", [file for file in FORMS if file != "contents"])
def test_a_value_of_any_sort_is_told_and_never_stops_the_check(file: str, value: str) -> None:
    texts = {name: text(name) if name in ("pack", "acts") else "" for name in FILES}
    rows = [f"[[x-{place}]]\n{key} = {value}\n" for place, key in enumerate(sorted(FORMS[file].keys))]
    texts[file] = f"{texts[file]}\n" + "\n".join(rows)
    problems = check_texts(texts)
    assert {problem.entry for problem in problems} >= {f"x-{place}" for place in range(len(rows))}


def test_a_line_that_only_looks_like_the_head_of_an_entry_is_a_fault() -> None:
    texts = {name: text(name) for name in FILES}
    texts["acts"] += '[x]\ntitle = """\n[y]\n"""\n'
    assert "not-read-alone" in {problem.key for problem in check_texts(texts)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fault_has_its_words(language: Language) -> None:
    source = (OURS / "upkeep" / "check.py").read_text("utf-8")
    keys = re.findall(r'(?:yield |PackProblem\()"([a-z-]+)"', source) + re.findall(
        r'^    "([a-z-]+)": re', source, re.MULTILINE
    )
    assert len(keys) > 30
    assert [key for key in keys if text_of(say("law-fault", fault=key), language) == key] == []


def test_every_reader_of_the_law_answers_from_the_pack_in_use() -> None:
    """A cache of Python's own would go on answering from another pack."""
    readers = sorted(OURS.glob("*.py"))
    assert [path.name for path in readers if re.search(r"functools import .*cache", path.read_text("utf-8"))] == []


def test_a_reader_remembers_for_each_pack_what_it_read_there(tmp_path: Path) -> None:
    for file in FILES:
        (tmp_path / f"{file}.toml").write_text(text(file), "utf-8")
    ours = offence("cc-266")
    assert offence("cc-266") is ours
    content = text("offences").replace('en = "Assault"\n', 'en = "Common assault"\n', 1)
    (tmp_path / "offences.toml").write_text(content, "utf-8")
    with using(tmp_path):
        assert offence("cc-266").name.en == "Common assault"
        assert offence("cc-266") is offence("cc-266")
        assert current_pack().digest != digest_of_ours()
        with using(OURS):
            assert offence("cc-266") == ours
        assert offence("cc-266").name.en == "Common assault"
    assert offence("cc-266") is ours


def digest_of_ours() -> str:
    with using(OURS):
        return current_pack().digest


def test_a_pack_that_is_not_whole_says_which_file_is_missing(tmp_path: Path) -> None:
    with using(tmp_path):
        with pytest.raises(InputError) as refused:
            offence("cc-266")
        assert refused.value.facts["file"] == "offences.toml"
        assert [(one.key, one.file) for one in check_pack()] == [("file-unreadable", "pack")]


def test_one_id_may_not_name_two_provisions() -> None:
    texts = {name: text(name) for name in FILES}
    texts["offences"] += texts["offences"][texts["offences"].index("[[cc-266]]") :].replace(
        '"266"]', '"26", "6"]\nto = 1900-01-01', 1
    )
    found = {(problem.key, problem.entry) for problem in check_texts(texts)}
    assert ("same-id-two-provisions", "cc-266") in found


def test_contents_before_and_since_restorative_processes() -> None:
    before, since = contents_list(date(2026, 7, 17)), contents_list(date(2026, 7, 18))
    order = ["age", "maturity", "character", "behaviour", "attitude", "amends"]
    order += ["earlier-findings", "measures", "court-requested"]
    assert [item.id for item in before] == [item.id for item in since] == order
    words = {item.id: item.words for item in before}, {item.id: item.words for item in since}
    assert {item for item in order if words[0][item] != words[1][item]} == {"measures"}
    assert "restorative" not in words[0]["measures"].en
    assert "justice réparatrice" not in words[0]["measures"].fr
    assert "restorative justice processes" in words[1]["measures"].en
    assert "justice réparatrice" in words[1]["measures"].fr


def test_contents_carry_attitude_in_french_too() -> None:
    attitude = next(item for item in contents_list(date(2026, 11, 21)) if item.id == "attitude")
    assert attitude.words.fr == "l’attitude"
    assert attitude.reference.parts == ("721", "3", "a")


def test_an_unknown_kind_has_no_contents() -> None:
    with pytest.raises(InputError, match="law-contents-unknown"):
        contents_list(date(2026, 11, 21), "prs")


def test_acts_are_cited_in_both_languages() -> None:
    assert {"cc", "cdsa", "ca", "ycja", "ccra", "cra", "pra"} <= set(ids("acts"))
    code = act("cc")
    assert (code.title.fr, code.of.fr) == ("Code criminel", "du Code criminel")
    assert (code.citation.en, code.citation.fr) == ("R.S.C. 1985, c. C-46", "L.R.C. (1985), ch. C-46")
    with pytest.raises(InputError) as refused:
        act("ycaj")
    assert refused.value.facts == {"id": "ycaj", "nearest": "ycja"}


def test_an_offence_by_its_id() -> None:
    burglary = offence("cc-348-1-b")
    assert burglary.reference.parts == ("348", "1", "b")
    assert "effraction" in burglary.name.fr
    assault = offence("cc-266")
    assert (assault.name.en, assault.name.fr, assault.mode) == ("Assault", "Voies de fait", "hybrid")
    assert assault.heading


def test_an_offence_as_it_stood_on_the_day() -> None:
    earlier, later = offence("cc-145-3", date(2019, 12, 17)), offence("cc-145-3", date(2019, 12, 18))
    assert "recognizance" in earlier.name.en
    assert "summons" in later.name.en
    assert offence("cc-145-3") == later
    assert (earlier.entry_status.status, later.entry_status.status) == ("to-confirm", "verified")


def test_a_repealed_offence_names_what_took_its_place() -> None:
    old = offence("cc-253-1-a", date(2024, 5, 1))
    assert not old.entry_status.on(date(2024, 5, 1))
    assert old.entry_status.on(date(2018, 12, 17))
    assert offence(old.now or "").entry_status.since == date(2018, 12, 18)


def test_an_unknown_offence_is_refused_with_the_nearest() -> None:
    with pytest.raises(InputError) as refused:
        offence("cc-348-1-bb")
    assert refused.value.facts["nearest"] in ids("offences")
    assert nearest("offences", "zzz") is None


def test_what_does_not_look_like_an_id_is_not_repeated() -> None:
    with pytest.raises(InputError) as refused:
        offence("Jane Roy, assault")
    assert refused.value.facts["id"] == "?"
