"""Tests that need LibreOffice are skipped where there is none, with the reason; where it is required, a skip fails."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import hypothesis
import machine
import pytest

if TYPE_CHECKING:
    from collections.abc import Generator

REQUIRED = os.environ.get("REPORTGEN_REQUIRE_OFFICE") == "1"

# A shared machine is slow now and then: that's no defect.
hypothesis.settings.register_profile("reportgen", deadline=None)
hypothesis.settings.load_profile("reportgen")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what needs LibreOffice where there is none."""
    if machine.office() is None:
        for item in items:
            if item.get_closest_marker("office"):
                item.add_marker(pytest.mark.skip(reason="there is no LibreOffice (soffice) on this machine"))


def must_not_skip(report: pytest.TestReport | pytest.CollectReport) -> None:
    """Turn a skip into a failure that names its reason."""
    if report.skipped and not hasattr(report, "wasxfail"):
        why = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"{report.nodeid} must not be skipped here (REPORTGEN_REQUIRE_OFFICE=1): {why}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, Any, Any]:
    """Count a skipped test that needs LibreOffice as failed where LibreOffice is required."""
    report = yield
    if REQUIRED and item.get_closest_marker("office"):
        must_not_skip(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, Any, Any]:
    """Count a file skipped as a whole as failed where LibreOffice is required: it may hold such tests."""
    report = yield
    if REQUIRED:
        must_not_skip(report)
    return report
