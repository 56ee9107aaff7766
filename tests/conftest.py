"""Tests that need LibreOffice or Chromium are skipped where there is none, with the reason; where it is required, a
skip fails."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import hypothesis
import machine
import pytest

if TYPE_CHECKING:
    from collections.abc import Generator

NEEDS = {
    "office": (machine.office, "REPORTGEN_REQUIRE_OFFICE", "there is no LibreOffice (soffice) on this machine"),
    "browser": (machine.browser, "REPORTGEN_REQUIRE_BROWSER", "there is no Chromium on this machine"),
}
REQUIRED = {name: variable for name, (_, variable, _) in NEEDS.items() if os.environ.get(variable) == "1"}

# A shared machine is slow now and then: that's no defect.
hypothesis.settings.register_profile("reportgen", deadline=None)
hypothesis.settings.load_profile("reportgen")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what needs a program where there is none."""
    for name, (found, _, reason) in NEEDS.items():
        if found() is None:
            for item in items:
                if item.get_closest_marker(name):
                    item.add_marker(pytest.mark.skip(reason=reason))


def must_not_skip(report: pytest.TestReport | pytest.CollectReport, variable: str) -> None:
    """Turn a skip into a failure that names its reason."""
    if report.skipped and not hasattr(report, "wasxfail"):
        why = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"{report.nodeid} must not be skipped here ({variable}=1): {why}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, Any, Any]:
    """Count a skipped test as failed where what it needs is required."""
    report = yield
    for name, variable in REQUIRED.items():
        if item.get_closest_marker(name):
            must_not_skip(report, variable)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, Any, Any]:
    """Count a file skipped as a whole as failed where something is required: it may hold tests that need it."""
    report = yield
    for variable in REQUIRED.values():
        must_not_skip(report, variable)
    return report
