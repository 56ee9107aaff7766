"""WHERE IT GOES: files named, written whole, each with its receipt."""

from reportgen.output.build import Build, Built
from reportgen.output.files import Made, file_name, publish, stands
from reportgen.output.receipts import Ready, verify

__all__ = ["Build", "Built", "Made", "Ready", "file_name", "publish", "stands", "verify"]
