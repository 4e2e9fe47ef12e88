"""The whole kiosk while its camera is missing, pulled out, put back, or delivers what no camera should."""

import struct
from pathlib import Path

import numpy as np
import pytest

from hardware.camera.frame import Frame
from hardware.camera.source import Format
from hardware.camera.spec import open_spec
from hardware.palm.side import Side
from hardware.simulate.identity import Identity
from hardware.simulate.pose import Pose
from hardware.simulate.renderer import Take, render
from hardware.simulate.scene import Scene
from hardware.vision import cv2
from kiosk.flows.states import Capture, Fault, Home, Outcome, Purpose
from kiosk.views.texts.lookup import page, say
from tests.faults.front import Front
from tests.faults.place import Place
from tests.faults.sources import Cabled, Poster

pytestmark = pytest.mark.slow


def told(front: Front, code: str) -> None:
    """The fault page says what it is, that the visit goes on, and the code for staff."""
    front.until(lambda: isinstance(front.screen, Fault), "no fault page")
    assert isinstance(front.screen, Fault)
    assert front.screen.code == code
    for words in (say("faults", code), page("fault.resumes"), page("fault.code", code)):
        assert words in front.words


def test_no_camera_is_told_and_the_visit_goes_on_when_it_comes(place: Place) -> None:
    camera = Cabled(plugged=False)
    front = place.kiosk(camera)
    front.come_for(Purpose.ENROLL, place.key())
    front.agree()
    told(front, "camera_cannot_open")
    assert place.palms() == (False, False)
    camera.plugged = True
    assert front.outcome() is Outcome.ENROLLED
    assert place.palms() == (False, True)


def test_unplugged_in_the_middle_the_visit_finishes(place: Place) -> None:
    """The second palm is being captured; the first one is not asked for again."""
    camera = Cabled()
    front = place.kiosk(camera)
    front.come_for(Purpose.ENROLL, place.key())
    front.agree((Side.LEFT, Side.RIGHT))

    def second_palm() -> bool:
        done = isinstance(front.screen, Capture) and front.screen.done == (Side.LEFT,)
        return done and front.robot.instruction is not None

    front.until(second_palm, "the second palm was not asked for")
    camera.plugged = False
    told(front, "camera_lost")
    assert place.palms() == (False, False)
    camera.plugged = True
    front.wait_for(Capture)
    assert isinstance(front.screen, Capture)
    assert front.screen.done == (Side.LEFT,)
    assert front.outcome() is Outcome.ENROLLED
    assert place.palms() == (True, True)


def test_whoever_gives_up_waiting_for_the_camera_leaves_nothing(place: Place) -> None:
    front = place.kiosk(Cabled(plugged=False))
    front.come_for(Purpose.ENROLL, place.key())
    front.agree()
    told(front, "camera_cannot_open")
    front.robot.press(page("fault.home"))
    front.until(lambda: front.screen == Home(), "the visit did not end")
    front.until(lambda: not place.profile().journal.exists(), "the journal still speaks of the visit")
    assert place.backend.events("enrollment_key.used") == 0


class Shrinking(Poster):
    """Promises pictures of its first size and delivers single pixels, until it is ``mended``."""

    mended = False

    def read(self) -> Frame:
        frame = super().read()
        if self.mended:
            return frame
        return Frame(np.array(frame.pixels[:1, :1]), frame.sequence, frame.time, frame.source, simulated=True)


def hand(width: int, height: int) -> np.ndarray:
    return render(Identity(7), Pose(), Scene(seed=7), Take(width, height)).pixels


def test_a_camera_of_one_pixel_is_told_and_comes_back(place: Place) -> None:
    camera = Shrinking(hand(640, 480))
    front = place.kiosk(camera)
    front.come_for(Purpose.ENROLL, place.key())
    front.agree()
    told(front, "camera_wrong_size")
    camera.mended = True
    assert front.outcome() is Outcome.ENROLLED


class Enlarging(Poster):
    """The same few pixels, each shown as a square of them: 8192 x 6144 in all."""

    def open(self, wanted: Format) -> Format:
        super().open(wanted)
        return Format(8192, 6144, wanted.rate)

    def read(self) -> Frame:
        frame = super().read()
        large = cv2.resize(frame.pixels, (8192, 6144), interpolation=cv2.INTER_NEAREST)
        return Frame(np.asarray(large, np.uint8), frame.sequence, frame.time, frame.source, simulated=True)


def test_a_camera_of_fifty_megapixels_is_slow_and_no_more(place: Place) -> None:
    """Far too slow for a capture, but it is looked at, says what it sees, and leaves when told to."""
    front = place.kiosk(Enlarging(hand(1024, 768)))
    front.come_for(Purpose.ENROLL, place.key())
    front.agree()
    front.until(lambda: front.robot.instruction is not None, "not one picture was looked at")
    assert isinstance(front.screen, Capture)
    front.robot.press(page("door.cancel"))
    front.until(lambda: front.screen == Home(), "the visit did not end")
    assert place.palms() == (False, False)


def write_no_pictures(folder: Path) -> None:
    folder.mkdir()
    (folder / "words.jpg").write_bytes(b"these are words, not a picture")
    (folder / "cut.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    (folder / "empty.bmp").write_bytes(b"")
    cv2.imwrite(str(folder / "pixel.png"), np.zeros((1, 1, 3), np.uint8))
    giant = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 8660, 5774)
    (folder / "giant.png").write_bytes(giant + b"\x08\x02\0\0\0")


def test_a_camera_of_no_pictures_is_told(place: Place) -> None:
    write_no_pictures(place.folder / "pictures")
    front = place.kiosk(open_spec(f"replay:{place.folder / 'pictures'}"))
    front.come_for(Purpose.ENROLL, place.key())
    front.agree()
    told(front, "camera_cannot_open")


def test_a_picture_among_those_that_are_none_is_found(place: Place) -> None:
    write_no_pictures(place.folder / "pictures")
    cv2.imwrite(str(place.folder / "pictures" / "right.png"), hand(1280, 960))
    front = place.kiosk(open_spec(f"replay:{place.folder / 'pictures'}"))
    front.come_for(Purpose.ENROLL, place.key())
    front.agree()
    assert front.outcome() is Outcome.ENROLLED
