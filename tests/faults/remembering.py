"""A whole kiosk that enrolls somebody and recognises them, goes home, and then looks for what it still knows of them.

Standard input: one line of JSON with profile, host, issuer, publishable_key, user_id and key. When it is home again it
says so, and reads a second line: what to look for, each secret written backwards so that nothing here is the secret.
With ``during`` it looks in the middle of the capture. Standard output: one line of JSON, a list of what was found.
"""

import gc
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication, QLabel

from hardware.analysis import Analysis
from hardware.camera.directions import LEAVE
from hardware.camera.frame import Frame
from hardware.hand.hand import Hand
from hardware.palm.code import PalmCode
from hardware.simulate import background, identity
from kiosk.capture.attempt import Attempt
from kiosk.capture.jobs import CaptureJob
from kiosk.capture.picture import CapturePicture
from kiosk.flows.effects import Palm, SendEnrollment, SendVerification
from kiosk.flows.events import Entered, KeyAccepted, PalmCaptured, Recognised, SessionStarted
from kiosk.flows.states import Home, Outcome, Purpose
from kiosk.flows.visit import Errand, Session
from kiosk.profile import Profile
from kiosk.secret import Secret
from kiosk.views.texts.lookup import page
from tests.faults.front import Front, opened, settings_for
from tests.faults.sources import Cabled

_OF_A_PERSON = (
    Analysis, Attempt, CaptureJob, CapturePicture, Entered, Errand, Frame, Hand, KeyAccepted, Palm, PalmCaptured,
    PalmCode, QImage, QPixmap, Recognised, SendEnrollment, SendVerification, Session, SessionStarted,
)  # fmt: skip
_PICTURE = 640 * 480


def visit(front: Front, camera: Cabled, told: dict[str, str]) -> None:
    """Enroll, verify, home."""
    front.come_for(Purpose.ENROLL, Secret(told.pop("key")))
    front.agree()
    assert front.outcome() is Outcome.ENROLLED
    front.robot.press(page("result.done"))
    camera.tell(LEAVE, None)
    verify(front, Secret(told.pop("user_id")))


def verify(front: Front, user_id: Secret) -> None:
    """And home, with the token taken away by whoever it was for."""
    front.come_for(Purpose.VERIFY, user_id)
    front.choose()
    assert front.outcome() is Outcome.VERIFIED
    front.until(lambda: len(front.tokens.tokens) == 1, "the token was not delivered")
    front.tokens._tokens.clear()
    front.read.clear()
    front.robot.press(page("result.done"))
    front.robot.until(Home)


def settle(front: Front) -> None:
    """Let threads end their turn and deferred deletions happen."""
    for _ in range(10):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    front.until(lambda: front.shell._capture._camera._loop is None, "the camera is still open")  # type: ignore[union-attr]
    gc.collect()


def send_the_person_away() -> None:
    """The rendered person and the room are no pictures that the kiosk took; their paint goes with them."""
    for paint in (identity._palm, identity._back, background.background):
        paint.cache_clear()


def values() -> Iterator[object]:
    """Whatever any container in this process holds, and the containers."""
    for holder in gc.get_objects():
        yield holder
        yield from gc.get_referents(holder)


def shown() -> str:
    """Every text of every widget there is, shown or not; Qt keeps them where no collector sees them."""
    widgets = QApplication.allWidgets()
    labels = [widget.text() for widget in widgets if isinstance(widget, QLabel)]
    return " ".join([*labels, *(widget.accessibleName() + widget.accessibleDescription() for widget in widgets)])


def found(needles: list[str]) -> Iterator[str]:
    """What is left of a person."""
    mine = {id(needle) for needle in needles}
    on_the_screen = shown()
    yield from (f"widget {number}" for number, needle in enumerate(needles) if needle in on_the_screen)
    del on_the_screen
    raw = [needle.encode() for needle in needles]
    mine |= {id(needle) for needle in raw}
    for value in values():
        if isinstance(value, _OF_A_PERSON):
            yield type(value).__name__
        elif isinstance(value, np.ndarray) and value.dtype == np.uint8 and value.ndim == 3 and value.size >= _PICTURE:
            yield f"a picture of {value.shape}"
        elif isinstance(value, str) and id(value) not in mine:
            yield from (f"text {number}" for number, needle in enumerate(needles) if needle in value)
        elif isinstance(value, bytes | bytearray) and id(value) not in mine:
            yield from (f"bytes {number}" for number, needle in enumerate(raw) if needle in value)


def main() -> None:
    """Ends by itself."""
    told = json.loads(sys.stdin.readline())
    settings = settings_for(told["host"], told["issuer"], told["publishable_key"])
    camera = Cabled()
    with opened(settings, Profile(Path(told["profile"])), camera) as front:
        if told.get("during"):
            front.come_for(Purpose.ENROLL, Secret(told["key"]))
            front.agree()
            front.see_a_hand()
        else:
            visit(front, camera, told)
            settle(front)
        send_the_person_away()
        print("home", flush=True)  # noqa: T201 - how the test knows
        needles = [backwards[::-1] for backwards in json.loads(sys.stdin.readline())]
        print(json.dumps(sorted(set(found(needles)))), flush=True)  # noqa: T201 - the answer


if __name__ == "__main__":
    main()
