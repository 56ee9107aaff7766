"""Goes the round of every page of a desk, and looks at each as those see it who see it otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

from playwright.sync_api import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]
"""What axe goes by: WCAG 2.1, levels A and AA."""

_AWAY = re.compile(r"/(export$|preview/(pdf|said)|finish/\d+/|guide/[a-z]+/)")
"""Addresses that give a file or a piece of a page."""

_KEY = re.compile(r"~[0-9a-z]+")


@dataclass
class Round:
    """A walk from page to page of cases. One page of each sort is enough: one list of relatives, one relative."""

    page: Page
    seen: set[str] = field(default_factory=set)

    def walk(self, start: str) -> Iterator[str]:
        """Go to every page that can be reached from `start`; yield the address of each while it is open."""
        known = self.sort(start) in self.seen
        self.seen.discard(self.sort(start))  # its ways are other pages than those of a case seen before
        waiting = [start]
        while waiting:
            address = waiting.pop(0)
            if self.sort(address) in self.seen:
                continue
            self.seen.add(self.sort(address))
            answer = self.page.goto(address)
            assert answer is not None
            assert answer.status == 200, f"{address}: {answer.status}"
            waiting += self.ways(address)
            if address != start or not known:
                yield address

    def ways(self, address: str) -> list[str]:
        """Where the open page leads to: by its links, and by the buttons that open an entry of a list."""
        links: list[str] = self.page.eval_on_selector_all(
            "a[href]", "all => all.map((one) => one.getAttribute('href'))"
        )
        found = [one.partition("#")[0] for one in links if one.startswith("/") and not _AWAY.search(one)]
        values: list[str] = self.page.eval_on_selector_all(
            "button[name=go][value^='open:']", "all => all.map((one) => one.value)"
        )
        page = "/".join(address.split("?")[0].split("/")[:4])
        return [*found, *(f"{page}/{quote(one.removeprefix('open:'))}" for one in values)]

    @staticmethod
    def sort(address: str) -> str:
        """What sort of page an address is of: without the case, the entry and the values of a query."""
        path, _, query = unquote(address).partition("?")
        path = _KEY.sub("~", re.sub(r"^/cases/[0-9a-f]{16}", "/case", path))
        kept = [one.partition("=")[0] for one in query.split("&") if one]
        return f"{path}?{'&'.join(kept)}" if kept else path


def opened(page: Page) -> None:
    """Open all that is folded away."""
    page.evaluate("() => { for (const one of document.querySelectorAll('details')) one.open = true; }")


def axe_says(page: Page) -> list[str]:
    """What axe finds wrong, or cannot tell, of a page as it stands."""
    from axe_playwright_python.sync_playwright import Axe

    found: dict[str, Any] = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}}).response
    return [
        f"{sort} {one['id']}: {node['target']} {_why(node)}"
        for sort in ("violations", "incomplete")
        for one in found[sort]
        for node in one["nodes"]
    ]


def _why(node: dict[str, Any]) -> str:
    return "; ".join(str(check["message"]) for group in ("any", "all", "none") for check in node[group])[:200]


def look(page: Page, what: str) -> Any:
    """Ask a page one of the questions of `looks.js`."""
    return page.evaluate(f"({_LOOKS}).{what}()")


_LOOKS = Path(__file__).with_name("looks.js").read_text("utf-8").partition("\n")[2]


def larger(page: Page, percent: int) -> None:
    """Show the text of a page larger, as a browser does for who needs it; at 0 as it was."""
    if percent:
        page.evaluate(f"() => {{ document.documentElement.style.fontSize = '{percent}%'; }}")
    else:
        page.evaluate("() => document.documentElement.removeAttribute('style')")
