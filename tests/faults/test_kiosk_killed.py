"""The kiosk is killed in the middle of an enrollment: all or nothing is stored, and the next start tells which."""

import json
import os
import subprocess
import sys

import pytest

from kiosk.flows.states import Home, Outcome, Purpose
from kiosk.secret import Secret
from kiosk.views.texts.lookup import say
from tests.faults.line import Break, Moment
from tests.faults.place import Place
from tests.faults.server import ROOT

pytestmark = pytest.mark.slow

KILLED = -9


def run_until_killed(place: Place, key: Secret, moment: Moment) -> None:
    """Another process runs the kiosk, and dies when its message is at ``moment`` on the line."""
    told = {
        "profile": str(place.profile().root),
        "host": place.line.url,
        "issuer": place.server.url,
        "publishable_key": place.server.publishable_key,
        "key": key.reveal(),
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.doomed"],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    place.line.breaking(Break("/v1/sdk/enrollments", moment, process.kill))
    try:
        _, errors = process.communicate(json.dumps(told).encode() + b"\n", timeout=60)
    finally:
        process.kill()
    assert process.returncode == KILLED, errors.decode()
    assert key.reveal() not in errors.decode()


@pytest.mark.parametrize(
    ("moment", "stored", "notice"),
    [
        (Moment.BEFORE, False, "interrupted_enrollment"),
        (Moment.AFTER, True, "enrollment_had_landed"),
    ],
)
def test_killed_while_sending(place: Place, moment: Moment, stored: bool, notice: str) -> None:
    key = place.key()
    run_until_killed(place, key, moment)
    assert place.palms() == (False, stored)
    written = place.profile().journal.read_text()
    assert key.reveal() not in written
    front = place.kiosk()
    front.until(lambda: front.screen == Home(notice), "nobody was told")
    assert say("notices", notice) in front.words
    if not stored:
        front.come_for(Purpose.ENROLL, key)
        front.agree()
        assert front.outcome() is Outcome.ENROLLED
    assert place.palms() == (False, True)
    assert place.backend.events("enrollment_key.used") == 1
