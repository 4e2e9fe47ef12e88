"""A whole kiosk that waits, at three moments of a visit, until somebody has looked at its memory.

Standard input: one line of JSON with profile, host, issuer, publishable_key, mark, and, written backwards, user_id
and key. Before the camera, with a palm that could not be sent, and at home again after an enrollment, a
verification and a look at the camera that came to nothing it says where it is, and goes on at the next line.
"""

import json
import sys
import time
from pathlib import Path

from hardware.camera.directions import LEAVE
from kiosk.flows.states import Home, Outcome, Purpose
from kiosk.profile import Profile
from kiosk.secret import Secret
from kiosk.views.texts.lookup import page
from tests.faults.front import Front, opened, settings_for
from tests.faults.marked import Marked
from tests.faults.remembering import send_the_person_away, verify

SETTLING_S = 3.0
LEAVING_S = 2.0


def stop_at(moment: str) -> None:
    """Until the next line comes."""
    print(moment, flush=True)  # noqa: T201 - how the test knows
    sys.stdin.readline()


def enroll(front: Front, key: str) -> None:
    """With one failed attempt at sending."""
    front.come_for(Purpose.ENROLL, Secret(key[::-1]))
    front.agree()
    front.see_a_hand()
    stop_at("capturing")
    front.until(lambda: page("sending.again") in front.words, "the outage was not told")
    stop_at("sending")
    front.robot.press(page("fault.again"))
    assert front.outcome() is Outcome.ENROLLED
    front.robot.press(page("result.done"))


def walk_away(front: Front, camera: Marked, user_id: str) -> None:
    """In the middle of a capture: the last picture that was looked at shows no hand any more."""
    front.come_for(Purpose.VERIFY, Secret(user_id[::-1]))
    front.choose()
    front.see_a_hand()
    camera.tell(LEAVE, None)
    left = time.monotonic() + LEAVING_S
    front.until(lambda: time.monotonic() > left, "time stood still")
    front.robot.press(page("door.cancel"))
    front.robot.until(Home)
    front.read.clear()


def settle(front: Front) -> None:
    """Let the kiosk, and nobody else, clear up."""
    until = time.monotonic() + SETTLING_S
    front.until(lambda: front.shell._capture._camera._loop is None, "the camera is still open")  # type: ignore[union-attr]
    front.until(lambda: time.monotonic() > until, "time stood still")


def main() -> None:
    """Ends by itself."""
    told = json.loads(sys.stdin.readline())
    settings = settings_for(told["host"], told["issuer"], told["publishable_key"])
    camera = Marked(told["mark"])
    with opened(settings, Profile(Path(told["profile"])), camera) as front:
        enroll(front, told["key"])
        camera.tell(LEAVE, None)
        verify(front, Secret(told["user_id"][::-1]))
        camera.tell(LEAVE, None)
        walk_away(front, camera, told["user_id"])
        settle(front)
        send_the_person_away()
        stop_at("home")


if __name__ == "__main__":
    main()
