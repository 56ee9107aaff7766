"""From a case file to the files that could be filed: the same bytes each time, valid, silent on what is withheld."""

from __future__ import annotations

import json
import re
import shutil
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple, get_args

import pytest
import yaml

from reportgen.case.values.base import WithheldReason
from reportgen.kinds import LANGUAGES, Kind, load_kind
from reportgen.language import text as in_words
from reportgen.output import Build, verify
from reportgen.report import Language, say
from tests.doors import (
    ON,
    RICH,
    SAMPLES,
    SMALL,
    Door,
    W,
    contents,
    everything,
    html_text,
    parts,
    process,
    rich,
    small,
    word_text,
    written,
)

DAY = date.fromisoformat(ON)
RENDERED = ("docx", "html", "txt", "large.docx")
EACH = pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.parent.name)


@pytest.fixture
def door(capsys: pytest.CaptureFixture[str]) -> Door:
    return Door(capsys)


def build(folder: Path, *cases: Path, formats: tuple[str, ...] = ("docx",), draft: bool = False) -> list[Path]:
    """The files of these cases, in both languages."""
    with Build(formats=formats, folder=folder, on=DAY, draft=draft) as run:
        return [made.path for case in cases for built in run.reports(case, LANGUAGES) for made in built.files]


# the same bytes


@pytest.mark.parametrize("draft", [False, True])
def test_the_same_build_twice_gives_the_same_bytes(tmp_path: Path, draft: bool) -> None:
    for folder in ("a", "b"):
        build(tmp_path / folder, RICH, SMALL, formats=RENDERED, draft=draft)
    first, second = contents(tmp_path / "a"), contents(tmp_path / "b")
    assert len(first) == 2 * 2 * len(RENDERED) * 2
    assert first == second


def test_neither_place_nor_folder_nor_locale_nor_chance_is_in_a_report(tmp_path: Path) -> None:
    made = []
    surroundings = [
        {"PYTHONHASHSEED": "1", "LC_ALL": "fr_CA.UTF-8", "TZ": "Pacific/Kiritimati"},
        {"PYTHONHASHSEED": "2", "LC_ALL": "C", "TZ": "Pacific/Honolulu", "REPORTGEN_CACHE": ""},
    ]
    for number, env in enumerate(surroundings):
        place = tmp_path / f"place-{number}"
        place.mkdir()
        shutil.copy(RICH, place / f"case-{number}.json")
        words = ["--lang", "both", "--to", "docx,html,txt", "--date", ON, "-o", f"out-{number}"]
        done = process("build", f"case-{number}.json", *words, cwd=place, **env)
        assert done.returncode == 0, done.stderr
        made.append(contents(place / f"out-{number}"))
    assert made[0] == made[1]
    assert made[0] == contents_of_this_process(tmp_path / "here")


def contents_of_this_process(folder: Path) -> dict[str, bytes]:
    build(folder, RICH, formats=("docx", "html", "txt"))
    return contents(folder)


def test_nothing_says_when_or_by_whom_a_word_file_was_made(tmp_path: Path) -> None:
    import zipfile

    [made, _] = build(tmp_path, SMALL)
    with zipfile.ZipFile(made) as word_file:
        assert {one.date_time for one in word_file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    core = parts(made)["docProps/core.xml"].decode("utf-8")
    assert re.findall(r"<(?:dc:creator|cp:lastModifiedBy)>([^<]*)<", core) == ["reportgen", "reportgen"]
    assert b"rsid" not in b"".join(parts(made).values())


@EACH
def test_a_case_in_yaml_gives_the_report_of_its_twin_in_json(tmp_path: Path, path: Path) -> None:
    twin = written(tmp_path, yaml.safe_dump(quoted(path), allow_unicode=True, sort_keys=False).encode(), "case.yaml")
    from_json, from_yaml = (build(tmp_path / case.suffix[1:], case) for case in (path, twin))
    for one, other in zip(from_json, from_yaml, strict=True):
        assert one.read_bytes() == other.read_bytes()
        receipts = [json.loads(Path(f"{made}.receipt.json").read_text("utf-8")) for made in (one, other)]
        digests = [receipt["case"].pop("sha256") for receipt in receipts]
        assert digests[0] != digests[1]
        assert receipts[0] == receipts[1]


def quoted(path: Path) -> Any:
    """A case as YAML writes it: amounts as the numbers they are."""
    return json.loads(path.read_text("utf-8"))


# valid


SOUND = [*((path, "final") for path in SAMPLES), (RICH, "draft")]


@pytest.mark.parametrize(("path", "draft"), SOUND, ids=[f"{path.parent.name}-{draft}" for path, draft in SOUND])
def test_each_sample_is_a_sound_word_file(tmp_path: Path, path: Path, draft: str) -> None:
    from ooxml_integrity import check
    from openxml_audit import OpenXmlValidator

    made = build(tmp_path, path, draft=draft == "draft")
    assert {report_of(one).language for one in made} == {"en", "fr"}
    for one in made:
        assert OpenXmlValidator().validate(one).errors == []
        assert [str(finding) for finding in check(str(one))] == []
        assert verify(one) == "as-issued"


class Report(NamedTuple):
    """What the name of a file says of the report in it."""

    kind: Kind
    language: str


def report_of(path: Path) -> Report:
    kind, language = path.name.removesuffix(".docx").removesuffix(".txt").removesuffix(".draft").rsplit(".", 2)[1:]
    return Report(load_kind(kind), language)


@EACH
def test_each_sample_is_an_accessible_word_file(tmp_path: Path, path: Path) -> None:
    from xml.etree import ElementTree

    for made in build(tmp_path, path):
        kind, language = report_of(made)
        title = getattr(kind.title, language)
        inside = parts(made)
        core = inside["docProps/core.xml"].decode("utf-8")
        assert f"<dc:title>{title}</dc:title>" in core
        assert f"<dc:language>{language}-CA</dc:language>" in core
        body = ElementTree.fromstring(inside["word/document.xml"]).find(f"{W}body")  # noqa: S314 - a file of our own
        assert body is not None
        styles = [style.get(f"{W}val") for style in body.iter(f"{W}pStyle")]
        assert styles.count("Heading1") == 1
        assert styles.count("Heading2") >= (15 if kind.id == "psr" else 1)
        for table in body.iter(f"{W}tbl"):
            look = table.find(f"{W}tblPr/{W}tblLook")
            if look is not None and look.get(f"{W}firstRow") == "1":
                assert table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None
        gaps = [style for style in styles if style == "TableGap"]
        empty = [one for one in body.iterfind(f"{W}p") if not "".join(one.itertext()).strip()]
        assert len(empty) <= len(gaps), "no empty paragraph stands for space"


# drafts and finals

DRAFT_WORDS = {
    "en": ["DRAFT", "To be settled before this report is final"],
    "fr": ["ÉBAUCHE", "À régler avant la version définitive"],
}


@EACH
def test_a_final_carries_nothing_of_a_draft(tmp_path: Path, path: Path) -> None:
    for made in build(tmp_path, path, formats=("docx", "txt")):
        status, heading = DRAFT_WORDS[report_of(made).language]
        if made.suffix == ".docx":
            assert "word/comments.xml" not in parts(made)
            marks = re.compile("<w:comment|comments?[.]xml|/comments")
            assert not [name for name, part in everything(made).items() if marks.search(part)]
        text = "\n".join(everything(made).values())
        assert heading.casefold() not in text.casefold()
        assert status not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_draft_shows_its_findings_its_sources_and_what_it_is(tmp_path: Path, language: Language) -> None:
    case = rich()
    case["assessment"].pop(language)
    made = build(tmp_path, written(tmp_path, case), formats=("docx", "html", "txt"), draft=True)
    docx, html, txt = (one for one in made if f".{language}." in one.name)
    status, heading = DRAFT_WORDS[language]
    for text in (word_text(docx), html_text(html), txt.read_text("utf-8")):
        assert status.casefold() in text.casefold()
        assert heading in text
        assert in_words(say("page-assessment"), language) in text
    inside = parts(docx)
    comments = inside["word/comments.xml"].decode("utf-8")
    assert set(re.findall(r'w:author="([^"]*)"', comments)) == {"reportgen"}
    assert "w:date" not in comments
    marks = [
        len(re.findall(rf"<w:{mark} ", inside["word/document.xml"].decode("utf-8")))
        for mark in ("commentRangeStart", "commentReference")
    ]
    assert marks[0] == marks[1] == comments.count("<w:comment ") > 20
    assert re.search("Haverkamp", comments), "a comment names the source"


# what looks like something else is only text

LOOKS = [
    "{{ subject_name }}",
    "{{p body }}",
    "{% for x in offences %}",
    "{%tr endfor %}",
    "{# nothing #}",
    "<w:p>",
    "</w:t></w:r>",
    "<script>alert(1)</script>",
    "&amp;",
    "&#0;",
    "]]>",
    "<!-- x -->",
    "=1+1",
    "{ PAGE }",
    "{ MERGEFIELD name }",
    'INCLUDETEXT "/etc/passwd"',
    "${HOME} $(ls) `ls`",
    "%s %(x)s {0} {x}",
    "\\u0041 \\n",
    "[link](x)",
    "__class__",
]  # fmt: skip


def hostile(*, narrative: bool) -> tuple[dict[str, Any], list[str]]:
    """A case that holds all of these in names, employers and places, or in its narratives."""
    case = rich()
    if narrative:
        escaped = " ".join(re.sub(r"([\\`*_\[\]<>#])", r"\\\1", one) for one in LOOKS if one not in ("&amp;", "&#0;"))
        text = f"Before. {escaped} After."
        case["assessment"] |= {"en": text, "fr": text}
        return case, [one for one in LOOKS if one not in ("&amp;", "&#0;")]
    for number, look in enumerate(LOOKS):
        case["work"]["jobs"].append(
            {**case["work"]["jobs"][0], "employer": f"E{number} {look}", "period": "2011-03/2011-06"}
        )
    case["matter"]["judge"] = {"name": f"J {LOOKS[0]} {LOOKS[5]}", "form": "x", "title": False}
    case["officer"] = {"name": f"O {LOOKS[12]} {LOOKS[8]}", "form": "f", "title": False}
    case["office"]["name"] = f"Office {LOOKS[2]} {LOOKS[13]}"
    case["matter"]["place"] = f"Place {LOOKS[7]}"
    wanted = [f"E{number} {look}" for number, look in enumerate(LOOKS)]
    return case, [*wanted, case["matter"]["judge"]["name"], case["officer"]["name"], LOOKS[2], case["matter"]["place"]]


def seen_by_a_reader(path: Path) -> str:
    """What a reader sees in a Word file, an HTML file or a text."""
    if path.suffix == ".docx":
        return word_text(path)
    return html_text(path) if path.suffix == ".html" else path.read_text("utf-8")


def plain(text: str) -> str:
    """Text as typed: our typography sets its own quotation marks and spaces in a narrative."""
    return " ".join(re.sub("« | »|[«»“”]", '"', text.replace("\u00a0", " ")).split())


@pytest.mark.parametrize("narrative", [False, True], ids=["names", "narrative"])
def test_what_looks_like_code_appears_as_it_was_typed(tmp_path: Path, narrative: bool) -> None:
    case, wanted = hostile(narrative=narrative)
    made = build(tmp_path / "out", written(tmp_path, case), formats=("docx", "html", "txt"))
    assert len(made) == 6
    for one in made:
        text = plain(seen_by_a_reader(one))
        missing = [look for look in wanted if plain(look) not in text]
        assert not missing, one.name


def test_what_looks_like_markup_is_markup_nowhere(tmp_path: Path) -> None:
    case, _ = hostile(narrative=False)
    docx, _ = build(tmp_path / "out", written(tmp_path, case))
    body = parts(docx)["word/document.xml"].decode("utf-8")
    assert "<script" not in body
    fields = "".join(part.decode("utf-8") for name, part in parts(docx).items() if name.startswith("word/"))
    assert set(re.findall(r"<w:instrText[^>]*>([^<]*)<", fields)) <= {" PAGE ", " NUMPAGES ", "PAGE", "NUMPAGES"}
    assert "MERGEFIELD" not in "".join(re.findall(r'w:instr="([^"]*)"', fields))


@pytest.mark.parametrize("typed", ["<w:p>", "&amp;", "{{ x }}", "=1+1", "{ PAGE }", "<b>bold</b>", "&lt;", "a < b & c"])
def test_a_narrative_that_was_typed_without_care_still_appears_so(tmp_path: Path, typed: str) -> None:
    case = small()
    case["assessment"] = {"en": f"Before {typed} after.", "fr": f"Avant {typed} après."}
    for made in build(tmp_path / "out", written(tmp_path, case), formats=("docx", "html", "txt")):
        assert plain(typed) in plain(seen_by_a_reader(made))


# what is withheld


def secret(number: int) -> str:
    """A passage that stands nowhere else."""
    return f"Quillon{number:03} keeps the lighthouse at Vantor{number:03} Point."


def planted() -> tuple[dict[str, Any], set[str]]:
    """A case that withholds a great deal in every way a case can, and every word of it that may stand nowhere."""
    case = rich()
    number = iter(range(1000))
    hidden: set[str] = set()

    def words() -> str:
        text = secret(next(number))
        hidden.update(re.findall(r"\b(?:Quillon|Vantor)\d{3}\b", text))
        return text

    def person(**more: Any) -> dict[str, Any]:
        one = next(number)
        hidden.update(
            {f"Zephyrine{one:03}", f"Quorlton{one:03}"}
            - ({f"Zephyrine{one:03}"} if more.get("shown") == "given-name" else set())
        )
        return {
            "name": f"Zephyrine{one:03} Quorlton{one:03}",
            "given": f"Zephyrine{one:03}",
            "family": f"Quorlton{one:03}",
            "form": "f",
            **more,
        }

    def both() -> dict[str, str]:
        return {"en": words(), "fr": words()}

    subject = case["subject"]
    subject["address"], subject["telephone"] = words(), "613-555-0199"
    hidden.add("613-555-0199")
    case["private_notes"] = [{"text": words()}, {"on": "2026-11-01", "text": words()}]
    for reason in get_args(WithheldReason):
        case["sources"] += [
            {
                "id": f"hidden-{reason}",
                "withheld": reason,
                "kind": "contact",
                "outcome": "reached",
                "person": person(),
                "organization": words(),
                "relation": "aunt",
                "occasions": [{"on": "2026-10-20", "means": "telephone"}],
                "opinions": [{"about": "sentence", "words": words()}],
            },
            {"id": f"paper-{reason}", "withheld": reason, "kind": "record", "outcome": "received", "title": both()},
        ]
        case["family"].setdefault("relatives", []).append(
            {"withheld": reason, "person": person(), "relation": "uncle", "lives_at": words(), "occupation": both()}
        )
        case["work"]["jobs"].append(
            {"withheld": reason, "employer": words(), "position": both(), "period": "2010/2011"}
        )
        case["schooling"].setdefault("training", []).append({"withheld": reason, "what": both(), "where": words()})
        case["resources"].append({"withheld": reason, "what": both(), "provider": words(), "availability": "available"})
        case["work"].setdefault("quotes", []).append(
            {
                "withheld": reason,
                "words": words(),
                "language": "en",
                "source": "interview-1",
                "translation": {"fr": words()},
            }
        )
    reasons = iter(get_args(WithheldReason) * 2)
    case["residence"]["community"] = {"withheld": next(reasons), "accounts": [{"value": words()}]}
    case["family"]["raised_at"] = {"withheld": next(reasons), "accounts": [{"value": words()}]}
    case["schooling"]["last_school"] = {"withheld": next(reasons), "accounts": [{"value": words()}]}
    case["schooling"]["narrative"] = {"withheld": next(reasons), **both()}
    case["peers"] = {"withheld": next(reasons), "narrative": both(), "activities": [both()]}
    case["schooling"]["level"] = {"accounts": [{"value": "grade-10", "sources": ["hidden-safety"]}]}
    case["sources"][2]["opinions"] = [{"about": "offence", "words": words()}]
    case["sources"] += [
        {
            "id": f"seen-{shown}",
            "kind": "contact",
            "outcome": "reached",
            "person": person(shown=shown),
            "relation": "friend",
            "occasions": [{"on": "2026-10-20", "means": "telephone"}],
            "interpreter": {"person": person(shown="role"), "language": "fr"},
        }
        for shown in ("initials", "role", "given-name")
    ]
    case["relationships"]["partner"] = person(shown="initials")
    case["relationships"].setdefault("children", []).append({"person": {**person(), "shown": "initials"}})
    case["matter"]["losses"] = [
        {"what": {"en": "a door", "fr": "une porte"}, "owner": person(shown="initials"), "amount": 100},
        {"withheld": "private", "what": both(), "owner": person(shown="role"), "amount": 100},
    ]
    return case, hidden


@pytest.fixture(scope="module")
def withholding(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, set[str]]:
    case, hidden = planted()
    folder = tmp_path_factory.mktemp("withholding")
    return written(folder, case), hidden


def seen(hidden: set[str], text: str) -> set[str]:
    """Those of the hidden words that can be read in `text`, in whatever letters."""
    low = text.casefold()
    return {one for one in hidden if one.casefold() in low}


def test_the_planted_case_withholds_in_every_way(withholding: tuple[Path, set[str]]) -> None:
    path, hidden = withholding
    assert len(hidden) > 100
    assert seen(hidden, path.read_text("utf-8")) == hidden


@pytest.mark.parametrize("draft", [False, True], ids=["final", "draft"])
def test_what_is_withheld_stands_in_no_byte_of_any_output(
    door: Door, tmp_path: Path, withholding: tuple[Path, set[str]], draft: bool
) -> None:
    path, hidden = withholding
    words = ["--lang", "both", "-o", tmp_path / "out", "--json", *(["--draft"] if draft else [])]
    for ui, formats in (("en", "docx,html,txt,large.docx"), ("fr", "docx,odt,epub,rtf")):
        ended = door.build(path, *words, "--to", formats, ui=ui)
        assert ended.code == 0, ended.err
        assert seen(hidden, ended.out + ended.err) == set()
        checked = door("check", path, "--lang", "both", "--date", ON, "--json", ui=ui)
        assert seen(hidden, checked.out + checked.err) == set()
    files = sorted((tmp_path / "out").iterdir())
    assert len(files) == 2 * 7 * 2
    for file in files:
        assert seen(hidden, file.name) == set()
        for part, text in everything(file).items():
            assert seen(hidden, text) == set(), f"{file.name}: {part}"


def test_a_refusal_of_such_a_case_says_none_of_it(door: Door, tmp_path: Path) -> None:
    case, hidden = planted()
    case["assessment"] = {language: f"He was with Zephyrine{9:03}. {secret(0)}" for language in LANGUAGES}
    case["subject"]["born"] = secret(1)
    ended = door.build(written(tmp_path, case), "-o", tmp_path / "out")
    assert (ended.code, ended.err.count("  • ")) == (2, 1)
    assert seen(hidden, ended.out + ended.err) == set()


def test_a_withheld_passage_in_the_narrative_prevents_a_report_and_is_not_repeated(door: Door, tmp_path: Path) -> None:
    case, hidden = planted()
    name = case["sources"][-1]["interpreter"]["person"]["name"]
    case["assessment"] = dict.fromkeys(LANGUAGES, f"As {name} said.")
    for more in ([], ["--draft"]):
        ended = door.build(written(tmp_path, case), "--lang", "both", "-o", tmp_path / "out", *more)
        assert ended.code in (1, 2)
        assert seen(hidden, ended.out + ended.err) == set()
    assert contents(tmp_path / "out") == {}


def test_the_address_is_printed_where_the_court_asked(tmp_path: Path) -> None:
    case = rich()
    case["subject"]["print_address"] = True
    for made in build(tmp_path / "out", written(tmp_path, case), formats=("txt",)):
        assert "77 Quarry Street" in made.read_text("utf-8")
    for made in build(tmp_path / "out2", RICH, formats=("txt",)):
        assert "Quarry" not in made.read_text("utf-8")


# in print


def pdf_text(path: Path) -> str:
    """Every word of a PDF, and every text in its objects, streams unpacked."""
    import pikepdf

    from reportgen.render.pdf.objects import read_objects
    from reportgen.render.pdf.text import PdfText, page_numbers

    found = read_objects(path.read_bytes())
    words = PdfText(found)
    said = [words.page(page) for page in page_numbers(found)]
    with pikepdf.open(path) as pdf:
        for one in pdf.objects:
            if isinstance(one, pikepdf.Stream):
                said.append(one.read_bytes().decode("latin-1"))
            said += texts_in(one)
    return "\n".join(said)


def texts_in(one: Any) -> Iterator[str]:
    """Every text in an object of a PDF; those it refers to have their own turn."""
    import pikepdf

    inside: list[Any] = []
    if isinstance(one, pikepdf.String):
        yield str(one)
    elif isinstance(one, pikepdf.Array):
        inside = list(one)  # type: ignore[call-overload]
    elif isinstance(one, (pikepdf.Dictionary, pikepdf.Stream)):
        inside = [each for _, each in one.items()]
    for each in inside:
        if not getattr(each, "is_indirect", False):
            yield from texts_in(each)


def letters(text: str) -> str:
    """What is left of a text when a layout has moved its spaces and hyphens."""
    return re.sub(r"[\s\u00ad-]+", "", text)


@pytest.mark.office
@pytest.mark.slow
def test_printed_reports(tmp_path: Path, withholding: tuple[Path, set[str]]) -> None:
    """One LibreOffice prints all that the tests look at: twice the same, hostile text, what is withheld."""
    import pikepdf

    private, hidden = withholding
    case, wanted = hostile(narrative=False)
    case["number"] = "hostile"
    odd = written(tmp_path, case, "hostile.json")
    with Build(formats=["pdf"], folder=tmp_path / "a", on=DAY) as run:
        made = {
            built.language + " " + path.stem: (file.path, file.pages)
            for path, languages in ((SMALL, LANGUAGES), (odd, ("en",)))
            for built in run.reports(path, languages)
            for file in built.files
        }
    with Build(formats=["pdf"], folder=tmp_path / "b", on=DAY) as run:
        again = [file.path for built in run.reports(SMALL, LANGUAGES) for file in built.files]
    with Build(formats=["pdf"], folder=tmp_path / "c", on=DAY) as run:
        [[silent]] = [[file.path for file in built.files] for built in run.reports(private, ("fr",))]

    for one in again:
        assert one.read_bytes() == (tmp_path / "a" / one.name).read_bytes()
        assert Path(f"{one}.receipt.json").read_bytes() == (tmp_path / "a" / f"{one.name}.receipt.json").read_bytes()

    titles = {"en": "Pre-sentence report", "fr": "Rapport présentenciel"}
    for name, (path, pages) in made.items():
        with pikepdf.open(path) as pdf:
            assert len(pdf.pages) == pages
            assert str(pdf.Root.Lang)[:2] == name[:2]
            assert bool(pdf.Root.MarkInfo.Marked)
            assert "/StructTreeRoot" in pdf.Root
            assert str(pdf.docinfo.Title) == titles[name[:2]]
            assert "/Outlines" in pdf.Root
        assert json.loads(Path(f"{path}.receipt.json").read_text("utf-8"))["pages"] == pages
        assert verify(path) == "as-issued"

    text = letters(pdf_text(made["en hostile"][0]))
    assert not [look for look in wanted if letters(look) not in text]

    text = pdf_text(silent)
    assert "Kozak" in text
    assert seen(hidden, text) == seen(hidden, letters(text)) == set()


@pytest.mark.office
def test_a_draft_prints_with_its_status_and_without_its_comments(tmp_path: Path, door: Door) -> None:
    ended = door.build(SMALL, "--draft", "--to", "docx,pdf", "-o", tmp_path, "--json")
    assert ended.code == 0, ended.err
    word_file, printed = (Path(file["path"]) for file in ended.objects[0]["files"])
    assert "word/comments.xml" in zipfile.ZipFile(word_file).namelist()
    assert "DRAFT" in pdf_text(printed)


@pytest.mark.office
@pytest.mark.slow
def test_each_sample_opens_and_prints(tmp_path: Path, door: Door) -> None:
    """A report that LibreOffice opens, that reads back whole, and that is tagged: `check_pdf` refuses any other."""
    ended = door.build(*SAMPLES, "--to", "docx,pdf", "-o", tmp_path, "--json")
    assert ended.code == 0, ended.err
    printed = [file for one in ended.objects for file in one["files"] if file["path"].endswith(".pdf")]
    assert len(printed) >= len(SAMPLES)
    short = {Path(one["case"]).parent.name for one in ended.objects for file in one["files"] if file["pages"] == 1}
    assert short == {"gladue-consent-withdrawn"}  # a notice, of one page
    assert all(verify(Path(file["path"])) == "as-issued" for file in printed)
