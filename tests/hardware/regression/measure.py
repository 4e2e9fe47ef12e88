"""Prints a new ``expected.json``; nothing but the person at the keyboard puts it in place of the old one."""

import sys
from datetime import UTC, datetime

from tests.hardware.regression.reference import as_json, measured

if __name__ == "__main__":
    sys.stdout.write(as_json(measured(), datetime.now(UTC).date().isoformat()))
