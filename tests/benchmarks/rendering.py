"""Rendered people in a process of their own, so that the kiosk's process does what it does before a camera: receive.

Rendering takes a third of a core and the interpreter's lock of whoever does it; a camera takes neither. The process
ends with its parent, however that ends: nobody else holds the other end of its line.
"""

import multiprocessing
import signal
import threading
import traceback
from collections.abc import Callable, Mapping
from contextlib import suppress
from itertools import count
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any, Self

import numpy as np

from hardware.camera.frame import Pixels
from hardware.camera.virtual import Performer
from hardware.errors import CameraLost

LARGEST = (1280, 720)
"""Width and height of the largest picture, pixels."""
END_S = 5.0
"""How long the process may take to end when it is told to."""

Make = Callable[[int], Performer]
"""Makes the person of a seed, in the other process: a class or a ``partial`` of one, something that can be pickled."""


class RenderingProcess:
    """Close it, or use it in a ``with``. Any thread may call; ``cast(make)`` is a ``cast`` for ``VirtualCamera``."""

    def __init__(self, largest: tuple[int, int] = LARGEST) -> None:
        context = multiprocessing.get_context("spawn")
        self._line, theirs = context.Pipe()
        shared = context.RawArray("B", largest[0] * largest[1] * 3)
        self._pixels = np.frombuffer(shared, np.uint8)
        self._sending, self._asking = threading.Lock(), threading.Lock()
        self._numbers = count(1)
        self._process = context.Process(target=_serve, args=(theirs, shared), name="rendered-people", daemon=True)
        self._process.start()
        theirs.close()

    @property
    def pid(self) -> int:
        """Of the other process."""
        assert self._process.pid is not None
        return self._process.pid

    def cast(self, make: Make) -> Callable[[int], "Remote"]:
        """Whoever ``make`` makes takes the stage when the camera asks for them, and whoever stood there leaves it."""

        def enter(seed: int) -> Remote:
            number = next(self._numbers)
            self.send("cast", number, make, seed)
            return Remote(self, number)

        return enter

    def send(self, *message: object) -> None:
        """Raises ``CameraLost`` when the process has ended."""
        try:
            with self._sending:
                self._line.send(message)
        except OSError as error:
            raise self._gone() from error

    def picture(self, number: int, time: float, width: int, height: int) -> tuple[Pixels, Mapping[str, Any]]:
        """What ``Performer.frame`` answers; the pixels hold until the next call. Raises ``CameraLost``."""
        size = width * height * 3
        if size > self._pixels.size:
            raise CameraLost(f"{width} x {height} pixels are more than this process was made for")
        with self._asking:
            self.send("frame", number, time, width, height)
            try:
                trouble, meta = self._line.recv()
            except (EOFError, OSError) as error:
                raise self._gone() from error
        if trouble:
            raise CameraLost(f"the rendered person failed:\n{trouble}")
        return self._pixels[:size].reshape(height, width, 3), meta

    def close(self) -> None:
        """End the process; harmless when it has ended."""
        self._line.close()
        self._process.join(END_S)
        if self._process.is_alive():
            self._process.kill()
            self._process.join(END_S)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _gone(self) -> CameraLost:
        self._process.join(END_S)
        return CameraLost(f"the process of rendered people has ended, status {self._process.exitcode}")


class Remote:
    """Implements ``Performer``: the person ``number`` of a process, as long as nobody came after them."""

    def __init__(self, process: RenderingProcess, number: int) -> None:
        self._process, self._number = process, number

    def tell(self, instruction: str, side: str | None) -> None:
        """See ``Performer``; what the person cannot do is told with the next frame."""
        self._process.send("tell", self._number, instruction, side)

    def frame(self, time: float, width: int, height: int) -> tuple[Pixels, Mapping[str, Any]]:
        """See ``Performer``. Raises ``CameraLost`` with what went wrong in the other process."""
        return self._process.picture(self._number, time, width, height)


def _serve(line: Connection, shared: Any) -> None:  # noqa: ANN401 - an array of ctypes has no name of its own
    """The other process: does as told until the line is closed, which the parent's end does too."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # of the terminal; the parent hears it and ends us
    stage = _Stage(np.frombuffer(shared, np.uint8))
    with suppress(EOFError, OSError):
        while True:
            what, *details = line.recv()
            answer = stage.do(what, *details)
            if what == "frame":
                line.send(answer)


class _Stage:
    """One person at a time; the first thing that goes wrong is told instead of every picture of theirs."""

    def __init__(self, pixels: Pixels) -> None:
        self._pixels = pixels
        self._person: Performer | None = None
        self._number, self._trouble = 0, ""

    def do(self, what: str, number: int, *details: Any) -> tuple[str, Mapping[str, Any]]:  # noqa: ANN401 - as sent
        """Trouble, or what ``frame`` says beside its pixels."""
        try:
            if what == "cast":
                self._number, self._trouble = number, ""
                self._person = details[0](details[1])
            elif number != self._number or self._person is None:
                return self._trouble or "somebody else stands there now", {}
            elif what == "tell":
                self._person.tell(*details)
            elif not self._trouble:
                return "", self._draw(self._person, *details)
        except Exception:  # noqa: BLE001 - told where it is asked for
            self._trouble = traceback.format_exc()
        return self._trouble, {}

    def _draw(self, person: Performer, time: float, width: int, height: int) -> Mapping[str, Any]:
        pixels, meta = person.frame(time, width, height)
        self._pixels[: pixels.size] = pixels.reshape(-1)
        return dict(meta)
