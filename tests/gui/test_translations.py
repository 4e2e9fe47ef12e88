"""The translation tools find every text, under the context in which it is looked up."""

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

from kiosk.views.texts.lookup import TABLES

TEXTS = Path(__file__).resolve().parents[2] / "kiosk" / "views" / "texts"


def test_every_text_can_be_extracted(tmp_path: Path) -> None:
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    catalogue = tmp_path / "kiosk_xx.ts"
    sources = sorted(str(path) for path in TEXTS.glob("*.py"))
    subprocess.run([str(tool), *sources, "-ts", str(catalogue)], check=True, capture_output=True, timeout=60)
    found = {
        (context.findtext("name"), message.findtext("source"))
        for context in ET.parse(catalogue).getroot().iter("context")
        for message in context.iter("message")
    }
    assert found == {(name, words) for name, table in TABLES.items() for words in table.values()}
