"""After a visit nothing of the person is left: not in memory, not on the screen, not on the disk."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.place import Place
from tests.faults.server import ROOT

pytestmark = pytest.mark.slow

BOOK = {"audit.log", "secrets.json"}
"""The log of what happened here, never to whom; and, in the vault, how far it had come."""


def sent(place: Place) -> list[str]:
    """Of every template a piece from its middle, and every challenge and key that went over the line."""
    pieces = []
    for request in place.line.seen:
        headers = {name.lower(): value for name, value in request.headers.items()}
        if "authorization" in headers:
            pieces.append(headers["authorization"].removeprefix("Bearer "))
        pieces += [palm["data"][400:500] for palm in json.loads(request.body or b"{}").get("palm", {}).values()]
    return pieces


def look_for(place: Place, temporary: Path, *, during: bool) -> list[str]:
    """What a kiosk in a process of its own finds in itself."""
    key = place.key().reveal()
    temporary.mkdir()
    told = {
        "profile": str(place.profile().root),
        "host": place.line.url,
        "issuer": place.server.url,
        "publishable_key": place.server.publishable_key,
        "user_id": place.user_id,
        "key": key,
        "during": "yes" if during else "",
    }
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.remembering"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT), "TMPDIR": str(temporary)},
    ) as process:  # fmt: skip
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps(told).encode() + b"\n")
        process.stdin.flush()
        assert process.stdout.readline() == b"home\n"
        needles = [key, place.user_id, *sent(place)]
        process.stdin.write(json.dumps([needle[::-1] for needle in needles]).encode() + b"\n")
        process.stdin.flush()
        found: list[str] = json.loads(process.stdout.readline())
    return found


def files_of(place: Place) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in place.profile().root.rglob("*") if path.is_file()}


def test_nothing_of_the_last_person_is_left(place: Place, tmp_path: Path) -> None:
    before = files_of(place)
    assert look_for(place, tmp_path / "tmp", during=False) == []
    assert place.palms() == (False, True)
    assert len(sent(place)) >= 4, "two templates, two bearers"
    after = files_of(place)
    changed = {path.name for path in after if after[path] != before.get(path) and path.suffix != ".wav"}
    assert changed <= BOOK, "sentences of ours, spoken, are nobody's either"
    assert [needle for needle in (place.user_id, *sent(place)) if needle.encode() in b"".join(after.values())] == []
    assert list((tmp_path / "tmp").rglob("*")) == []


def test_what_is_looked_for_is_found_during_a_visit(place: Place, tmp_path: Path) -> None:
    found = look_for(place, tmp_path / "tmp", during=True)
    assert {"text 0", "Frame", "CapturePicture", "Errand", "Attempt", "a picture of (480, 640, 3)"} <= set(found)
