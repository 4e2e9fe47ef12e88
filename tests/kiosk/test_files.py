"""Files that are whole or were never written, and nothing beside them."""

import os
import time
from pathlib import Path

from kiosk.files import write_atomically


def _draft(folder: Path, name: str, age: float) -> Path:
    path = folder / name
    path.write_text("a secret")
    os.utime(path, (time.time() - age,) * 2)
    return path


def test_what_killed_writers_left_is_thrown_away(tmp_path: Path) -> None:
    abandoned = _draft(tmp_path, ".vault[1].json.0123456789abcdef", 3600)
    being_written = _draft(tmp_path, ".vault[1].json.fedcba9876543210", 1)
    others = [
        _draft(tmp_path, name, 3600)
        for name in (".vault1.json.0123456789abcdef", ".vault[1].json.old", "vault[1].json.0123456789abcdef")
    ]
    write_atomically(tmp_path / "vault[1].json", b"{}")
    assert (tmp_path / "vault[1].json").read_bytes() == b"{}"
    assert not abandoned.exists()
    assert all(path.exists() for path in [being_written, *others])
