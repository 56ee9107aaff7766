"""Measures reportgen against docxtpl on the same report, and printing against bare LibreOffice; prints ratios.

`make bench`, or `python benchmarks/run.py [render line cold memory pdf]`. Figures seen are kept in `README.md`.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from measure import measure  # noqa: E402
from peer import peer_of, same_words  # noqa: E402

from reportgen.case.io.load import read_case  # noqa: E402
from reportgen.kinds import load_kind  # noqa: E402
from reportgen.output import Build  # noqa: E402
from reportgen.output.build import contract  # noqa: E402
from reportgen.pipeline import write_report  # noqa: E402
from reportgen.render.word.template.compile import compile_template  # noqa: E402
from reportgen.render.word.writer import package, render_word, write_parts  # noqa: E402

CASE = ROOT / "samples" / "neutral-x-french-order" / "case.json"
ON = date(2026, 11, 21)
MEMORY = Path("/dev/shm")  # noqa: S108 - a folder in memory, where there is one
ROUNDS = int(os.environ.get("ROUNDS", "11"))

PEER = r"""
import sys
from typing import Annotated
from pydantic import BaseModel, ConfigDict, StringConstraints
from docxtpl import DocxTemplate

Text = Annotated[str, StringConstraints(max_length=20000, pattern=r"^[^\x00-\x08\x0b\x0c\x0e-\x1f]*$")]

class Offence(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    count: Text
    offence: Text
    provision: Text
    offence_date: Text
    finding: Text

class Report(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    offences: list[Offence]
FIELDS
words = Report.model_validate_json(open(sys.argv[2], "rb").read()).model_dump(mode="json")
template = DocxTemplate(sys.argv[1])
template.render(words, autoescape=True)
template.save(sys.argv[3])
"""
KINDS = {str: "Text", list: "list[Text]"}


class Bench:
    """One run: the report, our template, the peer's template and words, a throw-away folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        case, _ = read_case(CASE)
        kind = load_kind(case.kind)
        document = write_report(case, kind, "en", ON).document
        if document is None:
            raise SystemExit("the sample has blocking findings")
        self.document = document
        self.template = compile_template(kind.template("en"), contract(kind))
        content, self.words = peer_of(document, self.template)
        self.peer_template, self.peer_words = folder / "peer.docx", folder / "words.json"
        self.peer_template.write_bytes(content)
        self.peer_words.write_text(json.dumps(self.words, ensure_ascii=False), "utf-8")

    def theirs(self) -> bytes:
        """The report by docxtpl, as its manual shows."""
        from docxtpl import DocxTemplate

        template = DocxTemplate(self.peer_template)
        template.render(self.words, autoescape=True)
        made = BytesIO()
        template.save(made)
        return made.getvalue()

    def ours(self) -> bytes:
        """The report by us, the proof included."""
        return render_word(self.document, self.template)


def row(what: str, goal: str, seen: str) -> None:
    """Print one row of the table."""
    print(f"| {what} | {goal} | {seen} |", flush=True)


def spread(three: tuple[float, float, float]) -> str:
    """A ratio with its quartiles."""
    low, middle, high = three
    return f"{middle:.2f} ({low:.2f}–{high:.2f})"


def rendering(bench: Bench) -> None:
    """Worded document to bytes, warm."""
    if not same_words(bench.ours(), bench.theirs()):
        raise SystemExit("the two sides do not hold the same words")

    def unproved() -> bytes:
        return package(bench.document, bench.template, write_parts(bench.document, bench.template))

    seen = measure({"theirs": bench.theirs, "ours": bench.ours, "unproved": unproved}, rounds=ROUNDS)
    row("rendering, warm, read back and proved", "≥ 15× docxtpl", f"{spread(seen.ratio('theirs', 'ours'))}×")
    row("rendering, warm, without the read-back", "≥ 30× docxtpl", f"{spread(seen.ratio('theirs', 'unproved'))}×")
    times = ", ".join(f"{side} {seen.median(side) * 1000:.2f}" for side in seen.seconds)
    print(f"|   median ms a document: {times} | | |", flush=True)


def whole_line(bench: Bench) -> None:
    """JSON file to published file, warm: on this disk, and in memory, where our waiting for the disk costs nothing."""
    places = {"this disk": bench.folder}
    if MEMORY.is_dir():
        places["memory"] = Path(tempfile.mkdtemp(prefix="reportgen-bench-", dir=MEMORY))
    for where, folder in places.items():
        _line(bench, where, folder)
    if "memory" in places:
        shutil.rmtree(places["memory"])


def _line(bench: Bench, where: str, folder: Path) -> None:
    target = folder / "peer-out.docx"

    def theirs() -> None:
        from docxtpl import DocxTemplate

        words = json.loads(bench.peer_words.read_text("utf-8"))
        template = DocxTemplate(bench.peer_template)
        template.render(words, autoescape=True)
        template.save(target)

    with Build(formats=["docx"], folder=folder / "line", on=ON) as build:
        seen = measure({"theirs": theirs, "ours": lambda: list(build.reports(CASE, ["en"]))}, rounds=ROUNDS)
    ratio = spread(seen.ratio("theirs", "ours"))
    row(f"the whole line, warm, receipt included, on {where}", "≥ 8× docxtpl json + render + save", f"{ratio}×")
    print(
        f"|   median ms: theirs {seen.median('theirs') * 1000:.2f}, ours {seen.median('ours') * 1000:.2f} | | |",
        flush=True,
    )


def _peer_fields(words: dict[str, Any]) -> str:
    """The rest of the peer's model: a strict field for each of its words, as the same report would have them."""
    lines = []
    for name, value in words.items():
        table = isinstance(value, list) and value and isinstance(value[0], list)
        if name != "offences":
            lines.append(f"    {name}: {'list[list[Text]]' if table else KINDS[type(value)]}")
    return "\n".join(lines)


def cold(bench: Bench) -> None:
    """One report as a whole process."""
    script = bench.folder / "peer.py"
    script.write_text(PEER.replace("FIELDS", _peer_fields(bench.words)), "utf-8")
    theirs = [
        sys.executable,
        str(script),
        str(bench.peer_template),
        str(bench.peer_words),
        str(bench.folder / "p.docx"),
    ]
    ours = [sys.executable, "-m", "reportgen", "build", str(CASE), "--lang", "en", "--date", ON.isoformat()]
    ours += ["-o", str(bench.folder / "cold")]

    def run(command: list[str]) -> Callable[[], object]:
        return lambda: subprocess.run(
            command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    seen = measure({"theirs": run(theirs), "ours": run(ours)}, rounds=ROUNDS, batch=0.0)
    row("cold `reportgen build` of one docx", "≤ 1.0 of docxtpl + pydantic", spread(seen.ratio("ours", "theirs")))
    print(f"|   median ms: theirs {seen.median('theirs') * 1000:.0f}, ours {seen.median('ours') * 1000:.0f} | | |")


def memory(bench: Bench) -> None:
    """Growth of one process over ten thousand documents."""
    count = int(os.environ.get("DOCUMENTS", "10000"))
    early = 0
    for number in range(count):
        bench.ours()
        if number == 100:
            early = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - early) / 1024
    row(f"memory, document 100 to {count}", "≤ 2 MiB", f"{grown:.2f} MiB")


def printing(bench: Bench) -> None:
    """A Word file to PDF: ours, a bare UNO loop, one LibreOffice a document."""
    from printing_peers import BareLoop, one_office_each

    from reportgen.output.build import ends, words_of
    from reportgen.render.pdf.printer import Printer

    source, target = bench.folder / "print.docx", bench.folder / "print.pdf"
    source.write_bytes(bench.ours())
    first, last = ends(bench.document)
    title = words_of(bench.document.title)
    with Printer() as printer, BareLoop(bench.folder) as bare:
        sides: dict[str, Callable[[], Any]] = {
            "ours": lambda: printer.print_pdf(
                source, target, language="en", title=title, first_words=first, last_words=last
            ),
            "bare": lambda: bare.print_pdf(source, bench.folder / "bare.pdf"),
            "each": lambda: one_office_each(source, bench.folder),
        }
        seen = measure(sides, rounds=min(ROUNDS, 9), batch=0.0)
    row("PDF, warm, checks included", "≤ 1.2 of a bare UNO loop", spread(seen.ratio("ours", "bare")))
    row("PDF, warm", "≥ 5× one soffice a document", f"{spread(seen.ratio('each', 'ours'))}×")
    print("|   median ms a PDF: " + ", ".join(f"{side} {seen.median(side) * 1000:.0f}" for side in sides) + " | | |")


PARTS: dict[str, Callable[[Bench], None]] = {
    "render": rendering,
    "line": whole_line,
    "cold": cold,
    "memory": memory,
    "pdf": printing,
}


def main() -> None:
    """Measure the parts named on the command line, or all."""
    chosen = sys.argv[1:] or list(PARTS)
    with tempfile.TemporaryDirectory(prefix="reportgen-bench-") as folder:
        bench = Bench(Path(folder))
        print(f"Python {sys.version.split()[0]}, {os.cpu_count()} processors, {ROUNDS} rounds: median (quartiles)\n")
        print("| what | goal | seen |\n|---|---|---|")
        for part in chosen:
            PARTS[part](bench)


if __name__ == "__main__":
    main()
