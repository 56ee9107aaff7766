"""WHERE IT GOES: files named, written whole, each with its receipt."""

from reportgen.deliver.build import Build, Built
from reportgen.deliver.files import Made, file_name, publish, stands
from reportgen.deliver.receipts import Ready, verify

__all__ = ["Build", "Built", "Made", "Ready", "file_name", "publish", "stands", "verify"]
