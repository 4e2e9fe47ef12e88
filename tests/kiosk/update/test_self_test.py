"""The self-test of a release: whose it is, and what it is told."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.errors import UpdateFailed
from kiosk.update.layout import Layout
from kiosk.update.prepare import self_test
from tests.kiosk.update.place import NEW

NOBODY = 65534


@pytest.fixture
def layout() -> Iterator[Layout]:
    """A release whose interpreter tells who it is and what it was asked, in a folder that anybody may write in."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o777)
        made = Layout(Path(folder))
        python = made.python(NEW)
        python.parent.mkdir(parents=True)
        python.write_text(f'#!/bin/sh\necho $(id -u) $(id -G) $QT_QPA_PLATFORM "$@" > {folder}/told\nexit $STATUS\n')
        python.chmod(0o755)
        yield made


def told(layout: Layout) -> str:
    return (layout.root / "told").read_text().strip()


def test_it_is_asked_of_the_profile(layout: Layout, tmp_path: Path) -> None:
    self_test(layout, NEW, tmp_path)
    asked = f"offscreen -m kiosk update self-test --profile {tmp_path}"
    assert told(layout) == f"{os.getuid()} {' '.join(map(str, _groups()))} {asked}".replace("  ", " ")


def _groups() -> list[int]:
    return [os.getgid()] if os.geteuid() == 0 else os.getgroups()


def test_root_lets_the_kiosks_own_user_run_it(layout: Layout, tmp_path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root may become somebody else")
    os.chown(tmp_path, NOBODY, NOBODY)
    self_test(layout, NEW, tmp_path)
    assert told(layout).startswith(f"{NOBODY} {NOBODY} offscreen")


def test_one_that_fails_without_a_word_says_how(
    layout: Layout, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STATUS", "7")
    with pytest.raises(UpdateFailed, match="could not run here: status 7"):
        self_test(layout, NEW, tmp_path)
