"""The live picture: mirrored in the view only, made away from the GUI thread, never going back."""

import threading

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from hardware.camera.frame import Frame
from hardware.palm.side import Side
from kiosk.capture.picture import CapturePicture, Ring
from kiosk.flows.states import Capture, Purpose
from kiosk.theme.look import Look
from kiosk.views.desk import Desk
from kiosk.views.pages.capture import CapturePage
from kiosk.views.widgets.challenge import SHOW_S, moment
from kiosk.views.widgets.frame_map import FrameMap
from kiosk.views.widgets.hand_overlay import HandOverlay
from kiosk.views.widgets.light_sign import LightSign
from kiosk.views.widgets.preview_worker import PreviewWorker, mirrored_image
from kiosk.views.window import MainWindow


def frame(width: int = 64, height: int = 36, simulated: bool = False) -> Frame:
    """Red on the left, blue on the right."""
    pixels = np.zeros((height, width, 3), dtype=np.uint8)
    pixels[:, : width // 2] = (0, 0, 255)
    pixels[:, width // 2 :] = (255, 0, 0)
    return Frame(pixels, 0, 0.0, "test", simulated=simulated)


def picture(progress: float = 0.0, ring: Ring | None = None, **changes: object) -> CapturePicture:
    values: dict[str, object] = {
        "frame": frame(), "side": Side.RIGHT, "instruction": "show_hand", "progress": progress, "ring": ring,
        "target_radius": 0.2, "challenge": None, "hand_in_view": ring is not None, "liveness": "challenge",
    }  # fmt: skip
    return CapturePicture(**(values | changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(("width", "height"), [(320, 180), (200, 200), (100, 300), (33, 17)])
def test_the_image_is_mirrored_and_of_the_asked_size(qapp: object, width: int, height: int) -> None:
    image = mirrored_image(frame(), width, height)
    assert (image.width(), image.height()) == (width, height)
    assert image.pixelColor(1, height // 2).blue() > 200
    assert image.pixelColor(width - 2, height // 2).red() > 200


def test_the_frame_itself_is_never_touched(qapp: object) -> None:
    taken = frame()
    before = taken.pixels.copy()
    mirrored_image(taken, 50, 50)
    assert np.array_equal(taken.pixels, before)


def test_a_one_pixel_frame_is_a_picture_too(qapp: object) -> None:
    tiny = Frame(np.full((1, 1, 3), 90, dtype=np.uint8), 0, 0.0, "test")
    assert mirrored_image(tiny, 40, 30).width() == 40


sizes = st.integers(1, 4000)


@given(sizes, sizes, sizes, sizes)
def test_the_crop_lies_inside_the_frame(frame_w: int, frame_h: int, width: int, height: int) -> None:
    left, top, wide, high = FrameMap(frame_w, frame_h, width, height).crop
    assert left >= 0
    assert top >= 0
    assert wide >= 1
    assert high >= 1
    assert left + wide <= frame_w
    assert top + high <= frame_h


@given(st.integers(32, 2000), st.integers(32, 2000), st.integers(32, 2000), st.integers(32, 2000))
def test_the_middle_stays_the_middle(frame_w: int, frame_h: int, width: int, height: int) -> None:
    place = FrameMap(frame_w, frame_h, width, height)
    point = place.point(0.5, 0.5)
    assert point.x() == pytest.approx(width / 2, abs=1.5 * place.scale)
    assert point.y() == pytest.approx(height / 2, abs=1.5 * place.scale)


def test_what_is_on_the_left_of_the_frame_is_on_the_right_of_the_mirror() -> None:
    place = FrameMap(1280, 720, 1280, 720)
    assert place.point(0.1, 0.5).x() == pytest.approx(0.9 * 1280)
    assert place.length(0.25) == pytest.approx(180)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=50))
def test_lit_segments_never_go_out(progress: list[float]) -> None:
    overlay, place, lit = HandOverlay(), FrameMap(64, 36, 64, 36), 0
    for value in progress:
        overlay.advance(picture(value, Ring(0.5, 0.5, 0.2)), place, 0.03)
        assert overlay.lit >= lit
        lit = overlay.lit
    assert overlay.progress == max(progress)


def test_a_new_palm_starts_with_nothing_lit() -> None:
    overlay = HandOverlay()
    overlay.advance(picture(0.8), FrameMap(64, 36, 64, 36), 0.03)
    overlay.reset()
    assert overlay.lit == 0


def test_the_outline_performs_once_slowly_then_waits() -> None:
    assert moment("challenge_fist", 0.0).pose.fold == pytest.approx(0.0)
    assert moment("challenge_fist", SHOW_S / 2).pose.fold == pytest.approx(1.0)
    assert moment("challenge_fist", SHOW_S + 1).pose.fold == 0.0
    assert moment("challenge_fist", SHOW_S + 1).opacity < 1.0
    assert moment("challenge_nearer", SHOW_S / 2).zoom > 1.2
    assert moment("challenge_spread", SHOW_S / 2).pose.spread == pytest.approx(1.0)
    assert moment("challenge_close", SHOW_S / 2).pose.spread == pytest.approx(-1.0)
    assert moment("challenge_tilt", 0.0, still=True).pose.tilt == 1.0


def test_the_worker_prepares_the_newest_picture_in_its_own_thread(qtbot: QtBot) -> None:
    threads: set[str] = set()
    waiting = [picture(0.1), picture(0.2)]

    def take() -> CapturePicture | None:
        threads.add(threading.current_thread().name)
        return waiting.pop(0) if waiting else None

    worker = PreviewWorker(take)
    worker.resize(40, 30)
    worker.start()
    qtbot.waitUntil(lambda: (shot := worker.newest()) is not None and shot.picture.progress == 0.2)
    worker.stop()
    assert threads == {"preview"}
    assert worker.newest() is None


def test_new_words_for_a_frame_do_not_make_its_image_again(qapp: object) -> None:
    shown, another = frame(), frame()
    waiting = [picture(0.1, frame=shown), picture(0.2, frame=shown), picture(frame=another), picture(frame=another)]
    worker = PreviewWorker(lambda: waiting.pop(0))
    shots = []
    for width in (40, 40, 40, 50):
        worker.resize(width, 30)
        worker.prepare()
        shots.append(worker.newest())
    assert [shot.image.width() for shot in shots] == [40, 40, 40, 50]
    assert [shot.picture.progress for shot in shots] == [0.1, 0.2, 0.0, 0.0]
    assert shots[1].image is shots[0].image
    assert shots[2].image is not shots[1].image


def live_window(look: Look, pictures: list[CapturePicture]) -> MainWindow:
    window = MainWindow(Desk(lambda _event: None, lambda: 1000.0, lambda: pictures[-1] if pictures else None), look)
    window.resize(800, 480)
    window.show()
    window.render_screen(Capture(Purpose.VERIFY, Side.RIGHT, (Side.RIGHT,)))
    return window


def test_the_page_says_what_the_newest_picture_says(qtbot: QtBot, look: Look) -> None:
    pictures = [picture(instruction="closer", ring=Ring(0.5, 0.5, 0.1))]
    window = live_window(look, pictures)
    qtbot.waitUntil(lambda: window.current.column.instruction.text() == "A little closer")
    pictures.append(picture(0.5, instruction="good", ring=Ring(0.5, 0.5, 0.2)))
    qtbot.waitUntil(lambda: window.current.column.instruction.text() == "Perfect, stay like that")
    window.close()


def test_a_new_frame_is_shown_at_the_next_look_and_words_alone_soon_after(qtbot: QtBot, look: Look) -> None:
    pictures: list[CapturePicture] = []
    window = live_window(look, pictures)
    finder = window.current.finder
    finder._timer.stop()
    for _ in range(3):
        pictures.append(picture())
        qtbot.waitUntil(lambda: (shot := finder._worker.newest()) is not None and shot.picture is pictures[-1])
        finder.tick()
        assert finder.picture is pictures[-1]
    pictures.append(picture(frame=pictures[-1].frame, instruction="good"))
    finder._timer.start()
    qtbot.waitUntil(lambda: finder.picture is pictures[-1])
    window.close()


def test_simulated_frames_are_marked(qtbot: QtBot, look: Look) -> None:
    window = live_window(look, [picture(frame=frame(simulated=True))])
    qtbot.waitUntil(lambda: window.bar.chips == ("simulated",))
    window.close()


def test_words_about_the_other_palm_are_not_shown(qtbot: QtBot, look: Look) -> None:
    window = live_window(look, [picture(side=Side.LEFT, instruction="farther", ring=Ring(0.5, 0.5, 0.2))])
    qtbot.waitUntil(lambda: window.current.finder.picture is not None)
    assert window.current.column.instruction.text() == "Show your right palm to the camera"
    window.close()


def test_where_one_palm_is_enough_no_hand_is_named_before_one_is_seen(qtbot: QtBot, look: Look) -> None:
    pictures = [picture()]
    window = live_window(look, pictures)
    window.render_screen(Capture(Purpose.VERIFY, Side.RIGHT, (Side.RIGHT, Side.LEFT), either=True))
    page_ = window.current
    assert isinstance(page_, CapturePage)
    assert page_.column.instruction.text() == "Show one of your palms to the camera"
    assert page_.stage_.hands.isHidden()
    (choose,) = [b for b in page_.findChildren(QAbstractButton) if b.accessibleName() == "Choose the hand"]
    assert choose.isVisible()
    pictures.append(picture(side=Side.LEFT, instruction="closer", hand_in_view=True, frame=frame()))
    qtbot.waitUntil(lambda: page_.column.instruction.text() == "A little closer")
    assert page_.stage_.hands.accessibleName() == "Left hand to do"
    assert page_.stage_.hands.isVisible()
    window.render_screen(Capture(Purpose.VERIFY, Side.RIGHT, (Side.RIGHT,)))
    assert page_.column.instruction.text() == "Show your right palm to the camera"
    assert not choose.isVisible()
    window.close()


def test_where_either_hand_may_come_first_the_page_follows_the_one_that_comes(qtbot: QtBot, look: Look) -> None:
    pictures = [picture(side=Side.LEFT, instruction="show_hand")]
    window = live_window(look, pictures)
    window.render_screen(Capture(Purpose.ENROLL, Side.LEFT, (Side.LEFT, Side.RIGHT)))
    pictures.append(picture(side=Side.RIGHT, instruction="show_hand"))
    qtbot.waitUntil(lambda: window.current.column.instruction.text() == "Show your right palm to the camera")
    assert "right hand" in window.current.column.step.text()
    window.render_screen(Capture(Purpose.ENROLL, Side.LEFT, (Side.LEFT, Side.RIGHT), (Side.RIGHT,)))
    pictures.append(picture(side=Side.RIGHT, instruction="good"))
    qtbot.waitUntil(lambda: window.current.finder.picture is pictures[-1])
    assert window.current.column.instruction.text() == "Show your left palm to the camera", "a last picture of before"
    window.close()


PLACE = FrameMap(64, 36, 640, 360)


def test_a_palm_that_is_done_stands_full_for_a_moment_while_the_next_begins() -> None:
    overlay = HandOverlay()
    held = picture(1.0, ring=Ring(0.5, 0.5, 0.2), instruction="good")
    for _ in range(20):
        overlay.advance(held, PLACE, 0.1)
    overlay.finish()
    assert overlay.lit == 0
    assert overlay.cheering
    overlay.advance(picture(), PLACE, 0.5)
    assert overlay.cheering
    overlay.advance(picture(), PLACE, 1.0)
    assert not overlay.cheering
    overlay.finish()
    assert not overlay.cheering, "nobody was there to be cheered"


@pytest.mark.parametrize(("code", "sign"), [("more_light", "moon"), ("less_light", "sun"), ("closer", None)])
def test_light_is_shown_as_a_moon_or_a_sun(code: str, sign: str | None) -> None:
    light = LightSign()
    light.see(code, 0.1)
    assert light.sign == sign


def test_leaving_the_page_stops_the_worker_and_forgets_the_picture(qtbot: QtBot, look: Look) -> None:
    from kiosk.flows.states import Home

    window = live_window(look, [picture()])
    page = window.current
    qtbot.waitUntil(lambda: page.finder.picture is not None)
    window.render_screen(Home())
    assert page.finder.picture is None
    assert "preview" not in {thread.name for thread in threading.enumerate()}
    window.close()
