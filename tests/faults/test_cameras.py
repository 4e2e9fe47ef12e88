"""The whole kiosk, its face included, against a real server, while its camera is pulled out and put back."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from hardware.camera.frame import Frame
from hardware.camera.source import CameraInfo, Format
from hardware.camera.spec import open_spec
from hardware.errors import CameraLost, CannotOpen
from hardware.palm.side import Side
from kiosk.client.transport import Transport
from kiosk.demo import visits
from kiosk.demo.backend import AppBackend
from kiosk.demo.cast import cast_for
from kiosk.demo.stage import Camera, Stage, Terminal
from kiosk.flows.states import Capture, Fault, Purpose
from kiosk.secret import Secret
from server_stub.testing import InProcessServer

pytestmark = [pytest.mark.slow, pytest.mark.timeout(240)]


class Plugged:
    """A rendered person's camera with a cable."""

    def __init__(self, *, plugged: bool) -> None:
        self._camera = open_spec("virtual:7")
        self.plugged = plugged

    @property
    def info(self) -> CameraInfo:
        return self._camera.info

    def open(self, wanted: Format) -> Format:
        if not self.plugged:
            raise CannotOpen("no such camera")
        return self._camera.open(Format(640, 480, wanted.rate))

    def read(self) -> Frame:
        if not self.plugged:
            raise CameraLost("the cable is out")
        return self._camera.read()

    def close(self) -> None:
        self._camera.close()

    def tell(self, instruction: str, side: str | None) -> None:
        self._camera.tell(instruction, side)  # type: ignore[attr-defined]


@dataclass
class Kiosk:
    """A paired terminal, its cable, and a key to enroll with."""

    terminal: Terminal
    cable: Plugged
    backend: AppBackend
    user_id: str

    def come_to_capture(self) -> Secret:
        key, _ = self.backend.enrollment_key(self.user_id)
        visits.come_for(self.terminal.robot, Purpose.ENROLL)
        visits.say_who(self.terminal.robot, key)
        visits.consent(self.terminal.robot)
        visits.choose_sides(self.terminal.robot, (Side.RIGHT,))
        return key

    def palms(self) -> tuple[bool, bool]:
        user = self.backend.user(self.user_id)
        return user["left_palm_enrolled"], user["right_palm_enrolled"]


@pytest.fixture
def make_kiosk(
    qapp: QApplication, hand_model: Path, tmp_path: Path, expect_log: Callable[[str], None]
) -> Iterator[Callable[[bool], Kiosk]]:
    expect_log("a keyring would be safer")
    expect_log("camera")
    with InProcessServer() as server:
        transport = Transport()
        backend = AppBackend(transport, server.url, Secret(server.secret_key), server.app_id)
        stage = Stage(server.url, backend, Camera(cast_for("virtual:7")), tmp_path, None)
        opened = []

        def make(plugged: bool) -> Kiosk:
            cable = Plugged(plugged=plugged)
            stage.camera.source = lambda: cable  # type: ignore[method-assign]
            context = stage.terminal("terminal")
            opened.append(context)
            return Kiosk(context.__enter__(), cable, backend, backend.create_user())

        yield make
        for context in opened:
            context.__exit__(None, None, None)
        transport.close()


def test_no_camera_is_told_and_the_visit_goes_on_when_it_comes(make_kiosk: Callable[[bool], Kiosk]) -> None:
    kiosk = make_kiosk(False)
    kiosk.come_to_capture()
    fault = kiosk.terminal.robot.until(Fault)
    assert fault.code == "camera_cannot_open"
    assert fault.resumes
    kiosk.cable.plugged = True
    assert visits.succeed(kiosk.terminal.robot, "enrolled", 1) >= 1
    assert kiosk.palms() == (False, True)


def test_unplugged_in_the_middle_the_visit_finishes(
    make_kiosk: Callable[[bool], Kiosk], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    kiosk = make_kiosk(True)
    key = kiosk.come_to_capture()
    robot = kiosk.terminal.robot
    robot.wait(lambda: (robot.instruction or "").startswith("challenge"), 30, "no challenge came")
    kiosk.cable.plugged = False
    robot.wait(lambda: isinstance(robot.screen, Fault), 15, "the lost camera was not told")
    assert kiosk.palms() == (False, False)
    kiosk.cable.plugged = True
    robot.wait(lambda: isinstance(robot.screen, Capture), 30, "the capture did not go on")
    assert visits.succeed(robot, "enrolled", 1) >= 1
    assert kiosk.palms() == (False, True)
    assert key.reveal() not in caplog.text
