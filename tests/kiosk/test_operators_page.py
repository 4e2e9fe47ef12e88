"""The operator's page lists every setting, in order, as it is declared."""

import re
from pathlib import Path

from kiosk.settings import Settings

PAGE = Path(__file__).resolve().parents[2] / "packaging" / "docs" / "kiosk.md"


def test_every_setting_is_listed_with_its_description() -> None:
    rows = re.findall(r"(?m)^\| `(\w+)` \| (?:–|`([^`]*)`) \| (.*) \|$", PAGE.read_text(encoding="utf-8"))
    assert [name for name, _, _ in rows] == list(Settings.model_fields)
    for name, _, described in rows:
        assert described == Settings.model_fields[name].description
