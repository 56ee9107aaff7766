"""Types a whole case into the desk as an officer would: page by page, by the controls that each page shows."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from playwright.sync_api import Locator, Page

from reportgen.report import Language
from reportgen.web.labels.words import conditions, languages, offences

_CONTROLS = """() => {
  const found = [];
  for (const one of document.querySelectorAll('#form input, #form select, #form textarea')) {
    if (!one.name || (one.type === 'hidden' && !one.name.endsWith(':asked'))) continue;
    found.push({name: one.name, tag: one.tagName.toLowerCase(), type: one.type, value: one.value, checked: one.checked,
      list: one.getAttribute('list') || '', shown: !one.closest('.when-hidden'),
      folded: Boolean(one.closest('details:not([open])')),
      options: one.tagName === 'SELECT' ? [...one.options].map((option) => option.value) : []});
  }
  return found;
}"""
_ENTRIES = """() => [...document.querySelectorAll('#form button[name=go]')].map((one) => one.value)"""
_LISTED = ("sources", "gladue.works", "supervised.breach.exhibits")
"""The lists whose entries the desk names by ids of its own."""
_NOTHING = object()


@dataclass(frozen=True)
class Control:
    """One control of a page as a browser has it; `path` and `box` are the parts of its name."""

    name: str
    tag: str
    type: str
    value: str
    checked: bool
    list: str
    shown: bool
    folded: bool
    options: tuple[str, ...]

    @property
    def path(self) -> str:
        return self.name.partition(":")[0]

    @property
    def box(self) -> str:
        return self.name.partition(":")[2]


@dataclass
class Typist:
    """Types `case`, a case file as JSON, at a desk whose pages are in `language`."""

    page: Page
    case: dict[str, Any]
    language: Language
    at: str = ""
    keyboard: str = ""
    """The page that is typed by keys alone."""
    keys: dict[str, list[str]] = field(default_factory=dict)
    """The keys of the entries of each list at the desk, in their order."""
    typed: set[str] = field(default_factory=set)
    """The places of the case that were typed."""
    strokes: int = 0
    again: bool = False
    """Whether this is not the first way through the case."""
    gone: set[str] = field(default_factory=set)
    """The entries whose pages were opened again on this tour."""

    # -- the way through the case

    def start(self) -> None:
        """Start the case on the page for it."""
        from tests.web.served import started

        subject = self.case["subject"]
        self.at = started(
            self.page, kind=self.case["kind"], number=self.case["number"], name=subject["name"],
            form=subject["form"], language=self.case["matter"]["report_language"],
        )  # fmt: skip
        self.typed |= {"kind", "number", "subject.name", "subject.form", "matter.report_language"}

    def all(self, tours: int = 3) -> None:
        """Go through every page in order, and again through those on which something had to wait for another."""
        pages = self.pages()
        for tour in range(tours):
            self.again, self.gone = tour > 0, set()
            pages = [page for page in pages if self.tour(page)]
            if not pages:
                return

    def pages(self) -> list[str]:
        """The pages of the task list, in their order."""
        self.page.goto(self.at)
        found = self.page.locator(".tasks a").evaluate_all("all => all.map((one) => one.getAttribute('href'))")
        return [one.rpartition("/")[2] for one in found]

    def tour(self, page: str) -> bool:
        """Fill in one page; return whether something of the case that the page asks for is not typed yet."""
        self.page.goto(f"{self.at}/{page}")
        if page == self.keyboard:
            self.by_keys()
            self.keyboard = ""
            return True  # its lists are left
        if page == "conditions":
            self.choose_conditions()
        waits = self.fill()
        self.go("continue")
        return waits

    def go(self, value: str) -> None:
        """Press a button of the form."""
        at = self.page.url
        one = self.button(value)
        self.open(one)
        with self.page.expect_navigation():
            one.click()
        assert self.page.locator("#form, .tasks").count(), at

    # -- one page

    def fill(self) -> bool:
        """Fill in the page that is open, that of the entry at a path or a page itself; entries are added on the way."""
        waits, hidden = False, []
        for _ in range(4):  # a question may be shown by the answer to another, below it or above
            self.see()
            hidden = [path for path, boxes in self.controls().items() if not self.answer(path, boxes)]
            added = [waiting for path in self.lists() if (waiting := self.add(path)) is not None]
            added += [self.change(entry) for entry in self.entries() if self.lacks(entry)] if self.again else []
            waits |= any(added)
            if not hidden and not added:
                break
        return waits or bool(hidden)

    def add(self, path: str) -> bool | None:
        """Add the entries of a list that the desk has not yet; return whether something in them waits, `None` where
        none is to be added."""
        waits = None
        while self.wants(path) and self.shown(f"add:{path}"):
            waits = bool(waits)
            self.go(f"add:{path}")
            here = entry_in(self.page.url)
            if here.rpartition(".")[0] == path:
                self.learn(here)
                waits |= self.fill()
                self.go("continue")
            else:
                self.see()
        return waits

    def entries(self) -> list[str]:
        """The entries on this page that have pages of their own."""
        values = self.page.evaluate(_ENTRIES)
        return [one.removeprefix("open:") for one in values if one.startswith("open:")]

    def lacks(self, entry: str) -> bool:
        """Whether something of the case is to be typed in an entry, and the way there was not gone on this tour."""
        inside = self.place(entry)
        return entry not in self.gone and any(one.startswith(f"{inside}.") for one in self.left())

    def change(self, entry: str) -> bool:
        """Fill in what is missing of an entry that is there."""
        self.gone.add(entry)
        self.go(f"open:{entry}")
        waits = self.fill()
        self.go("continue")
        return waits

    def shown(self, value: str) -> bool:
        one = self.button(value)
        return bool(one.count()) and not one.evaluate("(one) => Boolean(one.closest('.when-hidden'))")

    def button(self, value: str) -> Locator:
        return self.page.locator(f'#form button[name="go"][value="{value}"]:not(.unseen)').first

    def lists(self) -> list[str]:
        """The lists that can be added to on this page, those inside entries last."""
        values = self.page.evaluate(_ENTRIES)
        found = [one.removeprefix("add:") for one in values if one.startswith("add:")]
        return sorted(dict.fromkeys(found), key=lambda one: one.count("~"))

    def wants(self, path: str) -> bool:
        """Whether the case has more entries of a list than the desk."""
        known = self.value(path)
        if path == "plan.conditions":
            return False
        if isinstance(known, list):
            self.see()
            return len(self.keys.get(path, ())) < len(known)
        return False

    def see(self) -> None:
        """Learn the keys of the entries that stand on this page, in their order."""
        names = [one.name for one in self.seen()]
        names += [one.partition(":")[2] for one in self.page.evaluate(_ENTRIES) if one[:5] in ("open:", "remov")]
        found: dict[str, list[str]] = {}
        for name in names:
            parts = name.partition(":")[0].split(".")
            for place, part in enumerate(parts):
                if part.startswith("~"):
                    found.setdefault(".".join(parts[:place]), []).append(part)
        inside = entry_in(self.page.url)
        for path, keys in found.items():
            if not f"{inside}.".startswith(f"{path}."):
                self.keys[path] = list(dict.fromkeys(keys))

    def learn(self, entry: str) -> None:
        path, _, key = entry.rpartition(".")
        if key not in self.keys.setdefault(path, []):
            self.keys[path].append(key)

    def seen(self) -> list[Control]:
        return [Control(**{**one, "options": tuple(one["options"])}) for one in self.page.evaluate(_CONTROLS)]

    def controls(self) -> dict[str, list[Control]]:
        """The controls of each question for which the case has an answer, in the order of the page."""
        found: dict[str, list[Control]] = {}
        for one in self.seen():
            if not one.path.startswith("desk.") and self.value(one.path) is not _NOTHING:
                found.setdefault(one.path, [])
                found[one.path] += [] if one.box == "asked" else [one]
        return found

    def value(self, path: str) -> Any:
        """What the case has at a path of the desk; `_NOTHING` where it has nothing."""
        known: Any = self.case
        at = ""
        for part in path.split("."):
            if part.startswith("~"):
                keys = self.keys.get(at, [])
                place = keys.index(part) if part in keys else -1
                if not isinstance(known, list) or not 0 <= place < len(known):
                    return _NOTHING
                known = known[place]
            elif isinstance(known, dict) and part in known:
                known = known[part]
            else:
                return _NOTHING
            at = f"{at}.{part}" if at else part
        return known

    def place(self, path: str) -> str:
        """The place of the case that a path of the desk stands for: `sources[0].outcome`."""
        at, said = "", ""
        for part in path.split("."):
            if part.startswith("~"):
                said += f"[{self.keys[at].index(part)}]"
            else:
                said += f".{part}" if said else part
            at = f"{at}.{part}" if at else part
        return said

    # -- one answer

    def answer(self, path: str, boxes: list[Control]) -> bool:
        """Answer one question; return whether it could be answered yet."""
        value = self.value(path)
        if isinstance(value, dict) or (isinstance(value, list) and any(isinstance(one, dict) for one in value)):
            return True  # what it is made of is asked apart
        if not boxes or not all(one.shown for one in boxes):
            return False  # there is nothing to choose from yet, or what calls for it is not answered
        for control, wanted in self.wanted(path, boxes, value):
            if wanted is None:
                return False
            self.put(control, wanted)
        self.typed.add(self.place(path))
        return True

    def wanted(self, path: str, boxes: list[Control], value: Any) -> Iterator[tuple[Control, str | bool | None]]:
        """Yield what each control of a question should say: its text or choice, or whether it is ticked; `None` where
        it cannot be said yet."""
        by_box = {one.box: one for one in boxes}
        if any(re.fullmatch(r"(\d+:|start:)?year", box) for box in by_box):
            dated = dates(value)
            for box in dated:
                if box not in by_box:  # another row is there once this one is saved
                    yield boxes[0], None
                    return
            for box, control in by_box.items():
                said = dated.get(box, "")
                yield control, (said == "yes") if control.type == "checkbox" else said
        elif "0" in by_box:
            for box, control in by_box.items():
                yield control, value[int(box)]
        elif boxes[0].type in ("radio", "checkbox"):
            yield from self.chosen(boxes, value)
        else:
            yield boxes[0], self.text(boxes[0], path, value)

    def chosen(self, boxes: list[Control], value: Any) -> Iterator[tuple[Control, str | bool | None]]:
        offered = [one.value for one in boxes]
        if isinstance(value, bool):
            for one in boxes:
                if one.type == "checkbox":
                    yield one, value
                elif one.value == ("yes" if value else "no"):
                    yield one, True
            return
        wanted = [self.own(one, offered) for one in (value if isinstance(value, list) else [value])]
        if None in wanted:
            yield boxes[0], None
            return
        for one in boxes:
            if one.type == "checkbox":
                yield one, one.value in wanted
            elif one.value in wanted:
                yield one, True

    def own(self, code: Any, offered: list[str]) -> str | None:
        """The value of an option: the code itself, or what the desk calls the entry that the case calls so."""
        if code in offered:
            return str(code)
        for path in _LISTED:
            ids = [one["id"] for one in self.value(path) or ()] if self.value(path) is not _NOTHING else []
            if code in ids:
                place = ids.index(code)
                return offered[place] if place < len(offered) else None
        return None

    def text(self, control: Control, path: str, value: Any) -> str | None:
        """What is typed into a box, in the manner of the language of the pages."""
        if control.tag == "select":
            return self.own(str(value), [one for one in control.options if one])
        if control.list:
            of = path.rpartition(".")[2]
            known = {"offence": offences, "condition": conditions}.get(of, languages)(self.language)
            return known.get(value, str(value))
        if isinstance(value, list):
            if control.tag == "textarea" and path.endswith("languages"):
                return "\n".join(languages(self.language).get(one, one) for one in value)
            return "\n".join(value)
        if isinstance(value, float):
            said = f"{value:,.2f}"
            return said.replace(",", "\u00a0").replace(".", ",") if self.language == "fr" else said
        if isinstance(value, int):
            return f"{value:,}".replace(",", "\u00a0") if self.language == "fr" else str(value)
        if re.fullmatch(r"\d\d:\d\d", value) and control.type == "text":
            return f"{int(value[:2])} h {value[3:]}" if self.language == "fr" else value
        return str(value)

    def put(self, control: Control, wanted: str | bool | None) -> None:
        """Type or choose it, where it is not so already; what is folded away is opened first."""
        if wanted is None or wanted == (control.checked if isinstance(wanted, bool) else control.value):
            return
        one = self.find(control)
        if control.folded:
            self.open(one)
        if isinstance(wanted, bool):
            one.set_checked(wanted)
        elif control.tag == "select":
            one.select_option(wanted)
        else:
            one.fill(wanted)
        self.strokes += 1

    def find(self, control: Control) -> Locator:
        at = f'#form [name="{control.name}"]:not([type=hidden])'
        return self.page.locator(f'{at}[value="{control.value}"]' if control.type in ("radio", "checkbox") else at)

    def open(self, one: Locator) -> None:
        """Open what a control is folded away in, from the outside in."""
        while not one.is_visible():
            folded = one.locator("xpath=ancestor::details[not(@open)]")
            assert folded.count(), f"{one} is not shown"
            folded.first.locator("> summary").click()

    # -- conditions

    def choose_conditions(self) -> None:
        """Tick the conditions of the case, one after the other, in its order; then their blanks stand on the page."""
        known = self.value("plan.conditions")
        self.see()
        have = len(self.keys.get("plan.conditions", ()))
        order = self.value("plan.order")
        if order is not _NOTHING and self.page.locator('[name="plan.order"]').count():
            for path, boxes in self.controls().items():
                if path == "plan.order":
                    self.answer(path, boxes)
            self.go("choose")
        elif order is not _NOTHING:
            self.typed.add("plan.order")
        for one in (known if isinstance(known, list) else [])[have:]:
            self.page.locator(f'[id="choose-{one["condition"]}"]').check()
            self.go("choose")
            self.typed.add(f"plan.conditions[{have}].condition")
            have += 1

    # -- by keys alone

    def by_keys(self) -> None:
        """Fill in the page that is open with Tab, Space, Enter, arrows and letters, from the first to «Save»."""
        self.see()
        wanted = {
            (one.name, one.value if one.type in ("radio", "checkbox") else ""): said
            for path, boxes in self.controls().items()
            for one, said in (self.wanted(path, boxes, self.value(path)) if boxes else ())
        }
        keys = self.page.keyboard
        for _ in range(600):
            keys.press("Tab")
            now = self.page.evaluate(_FOCUS)
            if now["tag"] == "summary" and not now["open"]:
                keys.press("Enter")
            elif now["tag"] == "button" and now["value"] == "continue":
                with self.page.expect_navigation():
                    keys.press("Enter")
                return
            elif now["type"] == "radio":
                self._radio_by_keys(now["name"], wanted)
            elif now["type"] == "checkbox":
                said = wanted.get((now["name"], now["value"]))
                if said is not None and said != now["checked"]:
                    keys.press("Space")
            elif now["tag"] == "select" and (said := wanted.get((now["name"], ""))) is not None:
                for _ in range(now["count"]):
                    if self.page.evaluate("() => document.activeElement.value") == said:
                        break
                    keys.press("ArrowDown")
            elif isinstance(said := wanted.get((now["name"], "")), str) and said != now["value"]:
                keys.press("ControlOrMeta+a")
                keys.type(said)
        raise AssertionError("the page cannot be left by keys")

    def _radio_by_keys(self, name: str, wanted: dict[tuple[str, str], Any]) -> None:
        chosen = next((value for (one, value), said in wanted.items() if one == name and said is True), None)
        if chosen is None:
            return
        keys = self.page.keyboard
        keys.press("Space")
        for _ in range(20):
            if self.page.evaluate("() => document.activeElement.value") == chosen:
                return
            keys.press("ArrowDown")
        raise AssertionError(f"«{chosen}» cannot be chosen by keys")

    def left(self) -> list[str]:
        """The places of the case that were not typed."""
        return [place for place in leaves(self.case) if place not in self.typed]

    # -- away with it

    def exported(self) -> bytes:
        """The case file that the desk gives."""
        answer = self.page.request.get(f"{self.at}/export")
        assert answer.ok
        return answer.body()

    def finished(self, folder: Path) -> list[Path]:
        """Look at what is to be settled, sign, and take away what was issued, into a folder."""
        self.page.goto(f"{self.at}/finish")
        self.page.locator("#signed").check()
        with self.page.expect_navigation(timeout=300_000):
            self.page.locator('form[action$="/finish/issue"] button').click()
        found = []
        for link in self.page.locator("a[download]").all():
            with self.page.expect_download() as waiting:
                link.click()
            found.append(folder / waiting.value.suggested_filename)
            waiting.value.save_as(found[-1])
        return found


_FOCUS = """() => {
  const one = document.activeElement;
  return {tag: one.tagName.toLowerCase(), type: one.type || '', name: one.name || '', value: one.value ?? '',
    checked: Boolean(one.checked), open: Boolean(one.parentElement && one.parentElement.open), count: one.length || 0};
}"""


def dates(value: Any) -> dict[str, str]:
    """What is typed into the boxes of a date as far as it is known, of a span of time, or of several days."""
    if isinstance(value, list):
        return {f"{row}:{box}": said for row, one in enumerate(value) for box, said in dates(one).items()}
    if "/" in value:
        start, _, end = value.partition("/")
        found = {f"start:{box}": said for box, said in dates(start).items()}
        return found | ({f"end:{box}": said for box, said in dates(end).items()} if end else {"going": "yes"})
    if value == "unknown":
        return {"unknown": "yes"}
    found = {"about": "yes"} if value.startswith("~") else {}
    year, *rest = value.removeprefix("~").split("-")
    found["year"] = year
    if rest and not rest[0].isdigit():
        return {**found, "season": rest[0]}
    return {**found, **{box: str(int(one)) for box, one in zip(("month", "day"), rest, strict=False)}}


def leaves(known: Any, at: str = "") -> Iterator[str]:
    """Every place of a case file that holds an answer."""
    if isinstance(known, dict):
        for name, one in known.items():
            yield from leaves(one, f"{at}.{name}" if at else name)
    elif isinstance(known, list) and any(isinstance(one, (dict, list)) for one in known):
        for number, one in enumerate(known):
            yield from leaves(one, f"{at}[{number}]")
    else:
        yield at


def renamed(known: dict[str, Any], like: dict[str, Any]) -> dict[str, Any]:
    """Return a case file from the desk with its own ids as another case file has them."""
    names: dict[str, str] = {}
    for path in _LISTED:
        mine, theirs = _at(known, path), _at(like, path)
        names |= {one["id"]: other["id"] for one, other in zip(mine, theirs, strict=False)}
    return json.loads(json.dumps(_renamed(known, names)))  # type: ignore[no-any-return]


def _at(known: dict[str, Any], path: str) -> list[dict[str, Any]]:
    found: Any = known
    for part in path.split("."):
        found = found.get(part, {}) if isinstance(found, dict) else {}
    return found if isinstance(found, list) else []


def _renamed(known: Any, names: dict[str, str]) -> Any:
    if isinstance(known, dict):
        return {name: _renamed(one, names) for name, one in known.items()}
    if isinstance(known, list):
        return [_renamed(one, names) for one in known]
    return names.get(known, known) if isinstance(known, str) else known


def differences(known: Any, like: Any, at: str = "") -> Iterator[str]:
    """Yield every place at which two case files differ; codes and ids that are ticked have no order of their own."""
    if isinstance(known, dict) and isinstance(like, dict):
        for name in sorted({*known, *like}):
            yield from differences(known.get(name), like.get(name), f"{at}.{name}" if at else name)
    elif isinstance(known, list) and isinstance(like, list) and len(known) == len(like):
        if all(isinstance(one, str) and re.fullmatch("[a-z0-9-]+", one) for one in (*known, *like)):
            known, like = sorted(known), sorted(like)
        for number, (one, other) in enumerate(zip(known, like, strict=True)):
            yield from differences(one, other, f"{at}[{number}]")
    elif known != like:
        yield at


def entry_in(address: str) -> str:
    """The entry whose own page stands at an address; nothing for a page itself."""
    parts = unquote(re.split("[?#]", address, maxsplit=1)[0]).split("/", 6)
    return parts[6] if len(parts) > 6 else ""
