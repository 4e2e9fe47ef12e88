"""Large shapes are painted by the window's own thread; in processes of their own, because Qt decides once."""

import os
import subprocess
import sys

import pytest

from kiosk.views.fills import SETTING

KIOSK = """
from kiosk import app
from kiosk.settings_file import load
application = app.make_application(load())
"""
ANY = """
from PySide6.QtWidgets import QApplication
application = QApplication([])
"""
PAINT = """
from pathlib import Path
from PySide6.QtGui import QColor, QImage, QPainter
image = QImage(800, 600, QImage.Format.Format_ARGB32_Premultiplied)
image.fill(0)
painter = QPainter(image)
painter.setRenderHint(QPainter.RenderHint.Antialiasing)
painter.setBrush(QColor(10, 20, 30, 100))
for _ in range(20):
    painter.drawEllipse(0, 0, 800, 600)
painter.end()
names = [(task / "comm").read_text().strip() for task in Path("/proc/self/task").iterdir()]
print(sum("pooled" in name for name in names))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="names of threads are read from /proc")
@pytest.mark.parametrize(("application", "shared"), [(KIOSK, False), (ANY, True)], ids=["the kiosk", "any other"])
def test_the_kiosk_paints_without_threads_of_a_pool(application: str, shared: bool) -> None:
    variables = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    variables.pop(SETTING, None)
    ran = subprocess.run(
        [sys.executable, "-c", application + PAINT],
        env=variables,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert (int(ran.stdout) > 0) is shared
