"""An office's own file: what it lays over the pack, and how each way of getting it wrong is told."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest

from reportgen.errors import InputError, OfficeRefused
from reportgen.language import LANGUAGES, message
from reportgen.law import condition, conditions, current_pack, nearest
from reportgen.law.conditions import Condition
from reportgen.law.pack.current import office, pack_in_use
from reportgen.law.pack.model import NO_OFFICE
from reportgen.law.upkeep.check import check_office
from reportgen.law.upkeep.office_overrides import LARGEST, read_office
from reportgen.law.upkeep.opening import using
from reportgen.law.wording import Bilingual
from tests.pages import DOCS, blocks

DAY = date(2026, 11, 21)
APP = """
[source.office-directive]
name = { en = "Regional directive 4", fr = "Directive régionale 4" }
as_of = 2026-05-01

[[conditions.office-pro-app]]
order = "probation"
title = { en = "Sobriety application", fr = "Application de sobriété" }
en = "Answer the sobriety application within {hours} hours."
fr = "Répondre à l’application de sobriété dans les {hours} heures."
blank.hours = { type = "hours", required = true, least = 1, most = 24 }
ref = ["cc", "732.1", "3", "h"]
status = "to-confirm"
source = ["office-directive"]
"""
WHOLE = f"""
office = {{ en = "Probation and parole, Sudbury", fr = "Probation et libération conditionnelle, Sudbury" }}
calendar = "ON"
open = [2026-08-03]

[closed.2026-12-24]
en = "Office closed from noon"
fr = "Fermeture du bureau à midi"

[lead_times.psr]
draft = 9
{APP}"""


def written(folder: Path, text: str) -> Path:
    path = folder / "office.toml"
    path.write_text(text, "utf-8")
    return path


def problems(folder: Path, text: str) -> list[tuple[str, str]]:
    """The key and the place of each problem of such a file; each has its words in both languages."""
    with pytest.raises(OfficeRefused) as refused:
        read_office(written(folder, text))
    for problem in refused.value.problems:
        for language in LANGUAGES:
            what, how = message(problem, language)
            assert problem.facts["at"] in ("none", what[: len(str(problem.facts["at"]))])
            assert how
    assert refused.value.facts["count"] == len(refused.value.problems)
    return [(problem.key, str(problem.facts["at"])) for problem in refused.value.problems]


def test_an_office_s_file_is_read_whole(tmp_path: Path) -> None:
    read = read_office(written(tmp_path, WHOLE))
    assert read.name == Bilingual("Probation and parole, Sudbury", "Probation et libération conditionnelle, Sudbury")
    assert read.calendar == "ON"
    assert read.open == {date(2026, 8, 3)}
    assert read.closed == {date(2026, 12, 24): Bilingual("Office closed from noon", "Fermeture du bureau à midi")}
    assert read.lead_times == {"psr": {"draft": 9}}
    assert list(read.conditions) == ["office-pro-app"]
    assert read.digest is not None
    assert len(read.digest) == 64


def test_the_file_of_the_how_to_is_sound(tmp_path: Path) -> None:
    (shown,) = [body for body in blocks(DOCS / "how-to" / "law-pack.md", "toml") if body.startswith("office = ")]
    with using(office=written(tmp_path, shown)):
        assert check_office() == ()
        assert (office().closed, office().lead_times) == (
            read_office(written(tmp_path, WHOLE)).closed,
            {"psr": {"draft": 9}},
        )
        assert condition("office-pro-app", DAY).order == "probation"


def test_an_empty_file_changes_nothing(tmp_path: Path) -> None:
    before = conditions("probation", DAY)
    with using(office=written(tmp_path, "")):
        assert conditions("probation", DAY) == before
        assert office().closed == NO_OFFICE.closed
        assert office().digest == current_pack().office is not None


def test_conditions_of_an_office_come_after_ours_and_are_found_by_their_id(tmp_path: Path) -> None:
    ours = conditions("probation", DAY)
    with using(office=written(tmp_path, APP)):
        both = conditions("probation", DAY)
        assert both[: len(ours)] == ours
        assert [one.id for one in both[len(ours) :]] == ["office-pro-app"]
        assert condition("office-pro-app", DAY).blanks["hours"].most == 24
        assert nearest("conditions", "office-pro-ap") == "office-pro-app"
        assert check_office() == ()
    assert conditions("probation", DAY) == ours
    with pytest.raises(InputError, match="law-condition-unknown"):
        condition("office-pro-app", DAY)


def test_faults_of_style_do_not_stop_a_report_and_are_told_by_the_check(tmp_path: Path) -> None:
    with using(office=written(tmp_path, APP.replace("l’application", "l'application"))):
        assert condition("office-pro-app", DAY).words.fr.startswith("Répondre à l'application")
        assert [(one.key, one.file, one.entry) for one in check_office()] == [
            ("straight-apostrophe", "office", "office-pro-app")
        ]


def test_the_pack_says_the_digest_of_the_office_s_file_and_keeps_its_own(tmp_path: Path) -> None:
    ours = current_pack()
    path = written(tmp_path, APP)
    with using(office=path):
        assert (current_pack().digest, current_pack().office) == (ours.digest, office().digest)
        path.write_text(APP.replace("{hours} hours", "{hours} full hours"), "utf-8")
        with using(office=path):  # read afresh
            assert current_pack().office == office().digest
            assert "full hours" in condition("office-pro-app", DAY).words.en
        assert "full" not in condition("office-pro-app", DAY).words.en
    assert current_pack() == ours


def test_another_pack_keeps_the_office_in_use(tmp_path: Path) -> None:
    with using(office=written(tmp_path, APP)), using(pack_in_use().folder):
        assert condition("office-pro-app", DAY).id == "office-pro-app"


def test_a_refused_file_leaves_everything_as_it_was(tmp_path: Path) -> None:
    before = pack_in_use()
    with pytest.raises(OfficeRefused), using(office=written(tmp_path, "mine = 1"), everywhere=True):
        pass
    assert pack_in_use() is before


def asked(entry: str) -> Condition | None:
    try:
        return condition(entry, DAY)
    except InputError:
        return None


def test_a_pack_for_one_thread_is_not_that_of_another_unless_a_door_opens_for_all(tmp_path: Path) -> None:
    path = written(tmp_path, APP)
    with using(office=path), ThreadPoolExecutor(1) as pool:
        assert asked("office-pro-app")
        assert pool.submit(asked, "office-pro-app").result() is None
    with using(office=path, everywhere=True), ThreadPoolExecutor(4) as pool:
        assert all(pool.map(asked, ["office-pro-app"] * 20))
        assert len({id(one) for one in pool.map(asked, ["pro-o-report"] * 20)}) == 1
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(asked, "office-pro-app").result() is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("colour = 1", [("office-key-unknown", "none")]),
        ("calender = 'ON'", [("office-key-unknown", "none")]),
        ("office = 'Sudbury'", [("office-type", "office")]),
        ("calendar = 'Ontario'", [("office-calendar-unknown", "calendar")]),
        ("calendar = 3", [("office-type", "calendar")]),
        ("open = '2026-01-02'", [("office-type", "open")]),
        ("open = ['2026-01-02']", [("office-type", "open")]),
        ("open = [2026-01-02T09:00:00]", [("office-type", "open")]),
        ("closed = [2026-01-02]", [("office-type", "closed")]),
        ("[closed.2026-02-30]\nen = 'a'\nfr = 'b'", [("office-day-form", "closed")]),
        ("[closed.Christmas]\nen = 'a'\nfr = 'b'", [("office-day-form", "closed")]),
        ("[closed.2026-12-24]\nen = 'a'", [("office-language-missing", "closed.2026-12-24")]),
        ("[closed.2026-12-24]\nen = 'a'\nfr = '  '", [("office-language-missing", "closed.2026-12-24")]),
        ("[closed.2026-12-24]\nen = 'a'\nfr = 3", [("office-type", "closed.2026-12-24.fr")]),
        ("[closed.2026-12-24]\nen = 'a'\nfr = 'b'\nde = 'c'", [("office-key-unknown", "closed.2026-12-24")]),
        ("[closed]\n2026-12-24 = 'x'", [("office-type", "closed.2026-12-24")]),
        ("open = [2026-12-24]\n[closed.2026-12-24]\nen='a'\nfr='b'", [("office-day-twice", "closed.2026-12-24")]),
        ("lead_times = 3", [("office-type", "lead_times")]),
        ("[lead_times]\npsr = 3", [("office-type", "lead_times.psr")]),
        ("[lead_times.psr]\ndraft = true", [("office-type", "lead_times.psr.draft")]),
        ("[lead_times.psr]\ndraft = 1.5", [("office-type", "lead_times.psr.draft")]),
        ("[lead_times.psr]\ndraft = 367", [("office-number-beyond", "lead_times.psr.draft")]),
        ("[lead_times.psr]\ndraft = -1", [("office-number-beyond", "lead_times.psr.draft")]),
        ("[lead_times.psr]\n'a draft' = 1", [("office-id-form", "lead_times.psr")]),
        ("[lead_times.'the report']\ndraft = 1", [("office-id-form", "lead_times")]),
        ("source = 3", [("office-type", "source")]),
        ("[source.cc-jul]\nname = {en='a', fr='b'}\nas_of = 2026-01-01", [("office-id-ours", "source")]),
        ("[source.office-x]\nname = {en='a', fr='b'}", [("office-key-missing", "source.office-x")]),
        ("[source.office-x]\nas_of = 2026-01-01", [("office-key-missing", "source.office-x")]),
        ("[source.office-x]\nname = {en='a', fr='b'}\nas_of = 'May'", [("office-type", "source.office-x.as_of")]),
        ("[source]\noffice-x = 3", [("office-type", "source.office-x")]),
        ("[[conditions.pro-o-nocontact]]\nen = 'Mine.'", [("office-id-ours", "conditions")]),
        ("[[conditions.'Office 1']]\nen = 'Mine.'", [("office-id-form", "conditions")]),
        ("[conditions]\noffice-x = 3", [("office-type", "conditions.office-x")]),
        ("[conditions]\noffice-x = []", [("office-type", "conditions.office-x")]),
        ("[conditions]\noffice-x = [1]", [("office-type", "conditions.office-x")]),
    ],
)
def test_what_is_wrong_is_told_by_its_place(tmp_path: Path, text: str, found: list[tuple[str, str]]) -> None:
    assert problems(tmp_path, text) == found


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('fr = "Répondre à l’application de sobriété dans les {hours} heures."\n', "", "missing-key"),
        ('fr = "Répondre à l’application de sobriété dans les {hours} heures."', 'fr = ""', "language-missing"),
        ('"probation"', '"bail"', "unknown-order"),
        ('"probation"', "3", "wrong-type"),
        ('"hours", required', '"heures", required', "unknown-blank"),
        ("most = 24", 'most = "24"', "unknown-blank"),
        ("{ type", "{ tipe", "unknown-blank"),
        ("{hours} hours", "{minutes} hours", "blanks-differ"),
        ('["cc", "732.1"', '["ccc", "732.1"', "unknown-act"),
        ('["cc", "732.1"', '["cc", "section 732.1"', "not-a-provision"),
        ('ref = ["cc", "732.1", "3", "h"]', 'ref = "732.1"', "wrong-type"),
        ('ref = ["cc", "732.1", "3", "h"]', "ref = []", "wrong-type"),
        ('status = "to-confirm"', 'status = "sure"', "unknown-status"),
        ('"to-confirm"\n', '"to-confirm"\nedition_from = "May"\n', "wrong-type"),
        ('"to-confirm"\n', '"to-confirm"\nreplaced_by = 3\n', "wrong-type"),
        ('"to-confirm"\n', '"to-confirm"\nfamily = ["curfew"]\n', "wrong-type"),
        ('"to-confirm"\n', '"to-confirm"\nrenamed = "hours"\n', "wrong-type"),
        ('"to-confirm"\n', '"to-confirm"\nrenamed = { time = ["hours"] }\n', "wrong-type"),
        ('["office-directive"]\n', '["office-rumour"]\n', "unknown-source"),
        ('"to-confirm"\nsource = ["office-directive"]', '"verified"\nsource = ["usual"]', "verified-without-source"),
        ('"to-confirm"\n', '"to-confirm"\nneeds = ["pro-o-nothing"]\n', "unknown-id"),
        ('"to-confirm"\n', '"to-confirm"\nfrom = 2026-05-02\nto = 2026-05-01\n', "reversed-dates"),
        ('"to-confirm"\n', '"to-confirm"\nfrom = "May"\n', "wrong-type"),
        ("[[conditions.office-pro-app]]\n", "[[conditions.office-pro-app]]\nlevel = 2\n", "unknown-key"),
        ("[[conditions.office-pro-app]]\n", "[[conditions.office-pro-app]]\nblank = 2\n", "not-toml"),
    ],
)
def test_a_condition_of_an_office_is_held_to_the_form_of_ours(tmp_path: Path, old: str, new: str, fault: str) -> None:
    assert old in APP
    text = APP.replace(old, new, 1)
    if fault == "not-toml":
        with pytest.raises(InputError, match="office-not-toml"):
            read_office(written(tmp_path, text))
        return
    with pytest.raises(OfficeRefused) as refused:
        read_office(written(tmp_path, text))
    assert fault in {problem.facts["fault"] for problem in refused.value.problems}
    assert {problem.facts["at"] for problem in refused.value.problems} == {"conditions.office-pro-app"}


def test_one_id_twice_for_the_same_days_is_told(tmp_path: Path) -> None:
    twice = APP + APP[APP.index("[[") :]
    assert problems(tmp_path, twice) == [("office-condition", "conditions.office-pro-app")]


def test_a_condition_may_lean_on_one_of_ours_or_of_the_office(tmp_path: Path) -> None:
    leaning = APP + APP[APP.index("[[") :].replace("office-pro-app", "office-pro-second").replace(
        "status =", 'needs = ["office-pro-app", "pro-o-abstain"]\nstatus ='
    )
    assert read_office(written(tmp_path, leaning)).conditions["office-pro-second"]


def test_every_problem_is_told_at_once(tmp_path: Path) -> None:
    assert len(problems(tmp_path, "colour = 1\ncalendar = 3\nopen = 4\nclosed = 5\nlead_times = 6\nsource = 7")) == 6


@pytest.mark.parametrize("wrong", ["calender", "zzz", "leadtimes"])
def test_the_nearest_key_is_suggested(tmp_path: Path, wrong: str) -> None:
    near = {"calender": "calendar", "zzz": "none", "leadtimes": "lead_times"}[wrong]
    with pytest.raises(OfficeRefused) as refused:
        read_office(written(tmp_path, f"{wrong} = 1"))
    assert refused.value.problems[0].facts["nearest"] == near


def test_what_does_not_look_like_a_key_is_not_repeated(tmp_path: Path) -> None:
    with pytest.raises(OfficeRefused) as refused:
        read_office(written(tmp_path, '"Jane Roy, 12 Elm Street" = 1'))
    assert refused.value.problems[0].facts["name"] == "?"


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"not toml at all", "office-not-toml"),
        (b"a = 1\na = 2", "office-not-toml"),
        (b"[closed.2026-12-24]\nen='a'\nfr='b'\n[closed.2026-12-24]\nen='c'\nfr='d'", "office-not-toml"),
        (b"\xff\xfe\x00", "office-not-text"),
        ("é".encode("latin-1"), "office-not-text"),
        (b"a = " + b"[" * 5000, "office-not-toml"),
        (b"#" * (LARGEST + 1), "office-too-large"),
        (b"{}", "office-not-toml"),
    ],
)
def test_what_is_no_office_s_file_is_refused(tmp_path: Path, content: bytes, key: str) -> None:
    path = tmp_path / "office.toml"
    path.write_bytes(content)
    with pytest.raises(InputError) as refused:
        read_office(path)
    assert refused.value.key == key
    for language in LANGUAGES:
        what, how = message(refused.value, language)
        assert str(path) in what
        assert how


@pytest.mark.parametrize(
    ("content", "place"),
    [("open = [\n  2026-08-03,\n", (2, 14)), ("x=", (1, 3)), ("open = []\ncalendar = ON\n", (2, 12))],
)
def test_the_place_of_a_slip_is_told_to_the_end_of_the_file(
    tmp_path: Path, content: str, place: tuple[int, int]
) -> None:
    with pytest.raises(InputError, match="office-not-toml") as refused:
        read_office(written(tmp_path, content))
    assert (refused.value.facts["line"], refused.value.facts["column"]) == place


def test_a_file_that_notepad_marked_as_utf_8_is_read(tmp_path: Path) -> None:
    assert read_office(written(tmp_path, "\ufeff" + WHOLE)).calendar == "ON"


@pytest.mark.parametrize("missing", ["", "nowhere.toml"])
def test_a_file_that_is_not_there_is_refused(tmp_path: Path, missing: str) -> None:
    with pytest.raises(InputError, match="office-not-found"):
        read_office(tmp_path / missing)
