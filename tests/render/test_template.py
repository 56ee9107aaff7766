from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportgen.errors import InputError, TemplateRefused
from reportgen.render.word.runs import escape
from reportgen.render.word.template import cache as template_cache
from reportgen.render.word.template.compile import compile_content, compile_template
from reportgen.render.word.template.contract import TemplateContract
from reportgen.render.word.template.fill import fill
from reportgen.render.word.template.steps import repaired, steps
from reportgen.render.word.writer import render_word
from reportgen.report.model import Document
from tests.render.documents import CONTRACT, TEMPLATES, changed, document, line, part, runs, shown, with_body

NAMES = ("alpha", "beta", "gamma")
SMALL = TemplateContract(frozenset(NAMES), {"offences": frozenset({"count", "offence"})}, ())


def filled(source: str, whole: Document) -> str:
    out: list[str] = []
    fill(steps(source, SMALL, 9000), whole, out, lambda *_: None, lambda runs, _: escape("".join(r.text for r in runs)))
    return "".join(out)


def by_jinja(source: str, whole: Document) -> str:
    """Return what Jinja's own sandbox makes of a source: the oracle."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    def words(value: object) -> str:
        return "".join(run.text for run in value)  # type: ignore[attr-defined]

    rows = [{key: words(value) for key, value in row.items()} for row in whole.lists["offences"]]
    given_names = {name: words(value) for name, value in whole.fields.items()}
    sandbox = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=True, keep_trailing_newline=True)
    return sandbox.from_string(source).render(**given_names, offences=rows)


_NAME = st.sampled_from(NAMES)


def _conditions(names: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    one = names | names.map(lambda name: f"not {name}")
    return st.lists(one, min_size=1, max_size=4).flatmap(
        lambda parts: st.lists(
            st.sampled_from([" and ", " or "]), min_size=len(parts) - 1, max_size=len(parts) - 1
        ).map(lambda joints: "".join(part + joint for part, joint in zip(parts, [*joints, ""], strict=True)))
    )


def _sources(names: st.SearchStrategy[str], depth: int = 2) -> st.SearchStrategy[str]:
    leaf = st.sampled_from(["text ", "é’ &amp; ", "\n"]) | names.map(lambda name: f"{{{{ {name} }}}}")
    if depth == 0:
        return leaf
    inner = st.lists(_sources(names, depth - 1), max_size=3).map("".join)
    asked = _conditions(names)
    branch = st.tuples(asked, inner, asked, inner, inner).map(
        lambda p: f"{{% if {p[0]} %}}{p[1]}{{% elif {p[2]} %}}{p[3]}{{% else %}}{p[4]}{{% endif %}}"
    )
    plain = st.tuples(asked, inner).map(lambda p: f"{{% if {p[0]} %}}{p[1]}{{% endif %}}")
    with_row = names | st.sampled_from(["row.count", "row.offence"])
    loop = st.lists(_sources(with_row, depth - 1), max_size=3).map(
        lambda p: "{% for row in offences %}" + "".join(p) + "{% endfor %}"
    )
    return leaf | branch | plain | (loop if depth == 2 else leaf)


_RUN = '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">'


@given(
    st.lists(_sources(_NAME), max_size=5).map("".join),
    st.lists(st.sampled_from(["", "a & <b>", "ᑭ", "{{ alpha }}"]), min_size=3, max_size=3),
)
@settings(max_examples=150)
def test_it_fills_as_jinja_would(source: str, values: list[str]) -> None:
    whole = replace(document(), fields={name: runs(value) for name, value in zip(NAMES, values, strict=True)})
    assert filled(_RUN + source, whole) == by_jinja(_RUN + source, whole)


def test_our_templates_fill_as_docxtpl_would() -> None:
    from docxtpl import DocxTemplate
    from markupsafe import Markup

    whole = document(judge=(), subject_name=runs("O’D & <x>"), office_address=runs("1, rue A"))
    words = {name: "".join(run.text for run in value) for name, value in whole.fields.items()}
    rows = [{key: "".join(run.text for run in value) for key, value in row.items()} for row in whole.lists["offences"]]
    theirs = DocxTemplate(TEMPLATES["en"])
    slot = Markup("<w:p/>")
    theirs.render({**words, "offences": rows, "body": slot}, autoescape=True)
    out = io.BytesIO()
    theirs.save(out)
    ours = render_word(whole, compile_content(TEMPLATES["en"].read_bytes(), CONTRACT, "en"))
    for name in ("word/header1.xml", "word/header2.xml"):
        assert shown(part(ours, name)) == shown(part(out.getvalue(), name))
    mine, other = shown(part(ours)), shown(part(out.getvalue()))
    start = mine.index("Family")
    end = mine.index("Respectfully submitted,")
    assert mine[:start] + mine[end:] == [each for each in other if each]


def split(words: str, at: int) -> str:
    """Return a paragraph in which Word has cut a tag in two, with its marks of spelling between."""
    first, second = words[:at], words[at:]
    return (
        f'<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r w:rsidR="00A1"><w:t>{first}</w:t></w:r>'
        f'<w:proofErr w:type="spellStart"/><w:r w:rsidRPr="00B2"><w:rPr><w:i/></w:rPr><w:t>{second}</w:t></w:r></w:p>'
    )


@pytest.mark.parametrize("at", range(1, len("{{ court_name }}")))
def test_a_split_tag_is_healed_wherever_it_is_cut(at: int) -> None:
    template = compile_content(with_body(split("{{ court_name }}", at)), CONTRACT, "en")
    assert shown(part(render_word(document(), template))).count("[court_name]") == 2


def test_traces_of_editing_are_gone() -> None:
    source = repaired(split("a", 1) + '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>')
    assert not re.search("rsid|proofErr|_GoBack", source)


def test_traces_of_the_maker_are_gone() -> None:
    rels = (
        '<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" '
        'Target="../customXml/item1.xml"/></Relationships>'
    )
    core = (
        b'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        b'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Jane Maker</dc:creator></cp:coreProperties>'
    )
    file = changed(
        {
            "docProps/core.xml": core,
            "docProps/custom.xml": b"<Maker/>",
            "customXml/item1.xml": b"<Maker/>",
            "word/people.xml": b"<Maker/>",
            "word/_rels/document.xml.rels": lambda text: text.replace("</Relationships>", rels),
            "word/settings.xml": lambda text: text.replace(
                "<w:compat>", '<w:rsids><w:rsidRoot w:val="00AB12CD"/></w:rsids><w:compat>'
            ),
        }
    )
    made = render_word(document(), compile_content(file, CONTRACT, "en"))
    import zipfile

    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist())
        assert "customXml/item1.xml" not in archive.namelist()
    assert not re.search(b"Maker|00AB12CD|customXml", everything)


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv("REPORTGEN_CACHE", str(folder))
    return folder


def test_a_template_comes_back_from_the_cache_the_same(cache: Path) -> None:
    first = compile_template(TEMPLATES["fr"], CONTRACT)
    assert [each.suffix for each in cache.iterdir()] == [".template"]
    assert compile_template(TEMPLATES["fr"], CONTRACT) == first
    assert render_word(document("fr"), compile_template(TEMPLATES["fr"], CONTRACT)) == render_word(
        document("fr"), first
    )


def test_a_warm_run_needs_no_heavy_library(cache: Path) -> None:
    compile_template(TEMPLATES["en"], CONTRACT)
    code = (
        "import sys; from tests.render.documents import *; from reportgen.render import compile_template, render_word\n"
        "render_word(document(), compile_template(TEMPLATES['en'], CONTRACT))\n"
        "print(*sorted({'docx', 'docxtpl', 'jinja2', 'lxml'} & set(sys.modules)))"
    )
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent.parent)}
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
    assert cache.is_dir()


@pytest.mark.parametrize("spoil", ["cut", "changed", "empty", "others may write", "link"])
def test_a_cache_entry_that_is_not_whole_or_not_ours_is_not_believed(cache: Path, spoil: str) -> None:
    first = compile_template(TEMPLATES["en"], CONTRACT)
    entry = next(cache.iterdir())
    content = entry.read_bytes()
    match spoil:
        case "cut":
            entry.write_bytes(content[:-10])
        case "changed":
            entry.write_bytes(content.replace(b"Date of birth", b"Date of death"))
        case "empty":
            entry.write_bytes(b"")
        case "others may write":
            entry.chmod(0o666)
        case "link":
            other = cache.parent / "elsewhere"
            entry.rename(other)
            entry.symlink_to(other)
    assert template_cache.load(entry.stem) is None
    assert compile_template(TEMPLATES["en"], CONTRACT) == first


def test_another_contract_or_another_byte_is_another_entry() -> None:
    content = TEMPLATES["en"].read_bytes()
    other = TemplateContract(CONTRACT.fields | {"more"}, CONTRACT.lists, CONTRACT.sections)
    keys = {
        template_cache.key(content, CONTRACT, "en"),
        template_cache.key(content, CONTRACT, ""),
        template_cache.key(content, other, "en"),
        template_cache.key(content + b"\0", CONTRACT, "en"),
    }
    assert len(keys) == 4


def test_a_refused_template_lists_every_problem(cache: Path) -> None:
    with pytest.raises(TemplateRefused) as caught:
        compile_content(with_body(line("{{ courtname }}") + line("{{ jugde }}") + line("{{ oops")), CONTRACT, "en")
    assert [each.key for each in caught.value.problems] == [
        "template-unknown-field", "template-unknown-field", "template-tag-unclosed",
    ]  # fmt: skip
    assert not cache.exists() or not list(cache.iterdir())


def test_a_file_that_is_not_there_is_said() -> None:
    with pytest.raises(InputError, match="template-unreadable"):
        compile_template(Path("nowhere.en.docx"), CONTRACT)
