"""OpenCV has one owner, one import place, and leaves no trace in the environment."""

import os
import re
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
REPORT = "import os; print([os.environ.get(k) for k in {names!r}])"
NAMES = ["QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR", "LD_LIBRARY_PATH"]


def environment_after(imports: str, **given: str) -> list[str | None]:
    clean = {k: v for k, v in os.environ.items() if k not in NAMES}
    code = f"{imports}\n{REPORT.format(names=NAMES)}"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env={**clean, **given}, capture_output=True, text=True, check=True
    )
    return eval(done.stdout)


def test_exactly_one_distribution_owns_the_cv2_folder() -> None:
    owners = {
        dist.metadata["Name"]
        for dist in metadata.distributions()
        if any(file.parts[0] == "cv2" for file in dist.files or ())
    }
    assert owners == {"opencv-python"}


def test_cv2_itself_does_leak_so_that_the_next_tests_mean_something() -> None:
    if sys.platform != "linux":
        pytest.skip("only the Linux wheels of OpenCV bring a Qt of their own")
    assert environment_after("import cv2")[0]


@pytest.mark.parametrize("imports", ["import hardware.vision", "import cv2; import hardware.vision"])
def test_nothing_of_cv2_stays_in_the_environment(imports: str) -> None:
    assert environment_after(imports) == [None, None, None]


def test_what_was_there_before_is_kept() -> None:
    given = dict(zip(NAMES, ["/own/plugins", "/own/fonts", "/own/lib"], strict=True))
    assert environment_after("import hardware.vision", **given) == list(given.values())


def test_nobody_else_imports_cv2() -> None:
    direct = re.compile(r"^\s*(import cv2|from cv2)", re.MULTILINE)
    files = [p for room in ("hardware", "kiosk", "server_stub") for p in (ROOT / room).rglob("*.py")]
    guilty = [str(p.relative_to(ROOT)) for p in files if direct.search(p.read_text(encoding="utf-8"))]
    assert guilty == ["hardware/vision.py"]
