"""After a visit nothing of the person is in the kiosk's memory, freed or not, whichever library held it."""

import json
import os
import subprocess
import sys
from base64 import b64decode
from collections.abc import Mapping

import numpy as np
import pytest

from hardware.palm.codec import decode
from kiosk.overwriting import environment
from tests.faults.dump import Colour, search, tensors
from tests.faults.line import Break, Moment
from tests.faults.marked import colour_of, row_of
from tests.faults.place import Place
from tests.faults.server import ROOT

MARK = 5


def palms(place: Place) -> dict[str, bytes]:
    """Every template that left: as it was sent, as bytes, and the bits of its first code as the engine holds them."""
    found = {}
    for request in place.line.seen:
        for palm in json.loads(request.body or b"{}").get("palm", {}).values():
            sent, number = palm["data"], len(found) // 3
            raw = b64decode(sent)
            found |= {f"base64 {number}": sent[400:500].encode(), f"template {number}": raw[300:400]}
            found[f"bits {number}"] = decode(raw).codes[0].bits.tobytes()[2000:2200]
    return found


def secrets(place: Place, key: str) -> dict[str, bytes]:
    """Of the person: the id, keys, challenges, sessions and tokens; some as Qt writes texts, too."""
    texts = {"key": key, "user": place.user_id}
    for number, request in enumerate(place.line.seen):
        headers = {name.lower(): value for name, value in request.headers.items()}
        if "authorization" in headers:
            texts[f"bearer {number}"] = headers["authorization"].removeprefix("Bearer ")
        if "/auth_sessions/" in request.path:
            texts[f"session {number}"] = request.path.split("/")[4]
    for answer in place.line.answered:
        texts |= {name: value[-60:] for name, value in json.loads(answer).items() if name == "id_token"}
    once = {text: name for name, text in reversed(texts.items())}
    wide = {f"{name} of Qt": text.encode("utf-16-le") for text, name in once.items()}
    return wide | {name: text.encode() for text, name in once.items()}


def look_at_the_memory(place: Place, given: Mapping[str, str]) -> dict[str, dict[str, int]]:
    """At each moment at which the kiosk stops: what is found there, and where."""
    key = place.key().reveal()
    told = {
        "profile": str(place.profile().root),
        "host": place.line.url,
        "issuer": place.server.url,
        "publishable_key": place.server.publishable_key,
        "user_id": place.user_id[::-1],
        "key": key[::-1],
        "mark": MARK,
    }
    place.line.breaking(Break("/v1/sdk/enrollments", Moment.BEFORE))
    found: dict[str, dict[str, int]] = {}
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.dumped"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT, env={**given, "PYTHONPATH": str(ROOT)},
    ) as process:  # fmt: skip
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps(told).encode() + b"\n")
        process.stdin.flush()
        for line in process.stdout:
            needles = {"row": row_of(MARK).tobytes(), **palms(place), **secrets(place, key)}
            found[line.decode().strip()] = dict(search(process.pid, needles, colour_of(MARK)))
            process.stdin.write(b"\n")
            process.stdin.flush()
    assert process.returncode == 0
    return found


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is read through /proc")
def test_no_picture_palm_or_secret_is_left_in_memory(place: Place) -> None:
    found = look_at_the_memory(place, environment(os.environ))
    assert place.palms() == (False, True)
    assert len(palms(place)) == 9, "two templates, one of them sent twice"
    during = {what.partition(" in ")[0] for what in found["capturing"]}
    assert {"key", "user", "picture bgr", "picture bgra", "row"} <= during, "the search finds what is there"
    assert "template 0" in {what.partition(" in ")[0] for what in found["sending"]}
    assert found["home"] == {}


def test_a_tensor_that_shows_the_patch_is_found() -> None:
    colour = Colour(blue=50, green=100, red=150)
    tensor = np.random.default_rng(1).random((40, 40, 3), np.float32)
    assert tensors(tensor.tobytes(), colour) == 0
    tensor[7, 5:20] = np.array([150, 100, 50], np.float32) / 255
    assert tensors(tensor.tobytes(), colour) == 8
