"""What every test has: guards against left-overs and unannounced warnings, real pictures when they are there."""

import os
from pathlib import Path

import hypothesis
import pytest

pytest_plugins = [
    "tests.guards.checks",
    "tests.guards.garbage",
    "tests.guards.logs",
    "tests.guards.threads",
    "tests.guards.widgets",
    "tests.helpers.postgresql",
]

ROOT = Path(__file__).resolve().parent.parent


def pytest_configure(config: pytest.Config) -> None:
    """Windows are drawn into memory unless PALM_TEST_HEADED says otherwise; no example fails for being slow."""
    hypothesis.settings.register_profile("untimed", deadline=None)
    hypothesis.settings.load_profile("untimed")
    if not os.environ.get("PALM_TEST_HEADED"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees the settings of the kiosk of whoever runs it."""
    for name in [name for name in os.environ if name.upper().startswith("PALM_KIOSK_")]:
        monkeypatch.delenv(name)


@pytest.fixture(scope="session")
def palms_dir() -> Path:
    """The folder of real palm pictures beside the checkout; the test skips, saying why, where it is missing."""
    folder = Path(os.environ.get("PALM_PICTURES", ROOT.parent / "shared" / "palms"))
    if not (folder / "manifest.csv").is_file():
        pytest.skip(f"no real palm pictures at {folder} (set PALM_PICTURES to name another folder)")
    return folder


@pytest.fixture(scope="session")
def hand_model() -> Path:
    """The assembled and hash-checked hand model."""
    from hardware.hand.model import ensure_model

    return ensure_model()
