"""The cameras in front of the phones: one look at a time for each phone, which can be given up."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol

from hardware.palm.side import Side
from kiosk.capture.picture import CapturePicture
from kiosk.flows.effects import Palm
from kiosk.flows.states import Purpose
from kiosk.secret import Secret


class Lens(Protocol):
    """A camera: ``kiosk.phone.palms.Palms``."""

    def capture(self, sides: tuple[Side, ...], purpose: Purpose) -> tuple[Palm, ...]:
        """One palm after the other. Raises ``PhoneError`` or ``HardwareError``."""
        ...

    def scan(self) -> Secret:
        """The text of a code. Raises as ``capture``."""
        ...

    def picture(self) -> CapturePicture | None:
        """From any thread: what it sees now, once."""
        ...

    def stop(self) -> None:
        """From any thread: give up."""
        ...


class Sight:
    """Thread-safe. ``make_lens`` makes the camera that a line of settings names; ``on_look`` hears who looks."""

    def __init__(self, make_lens: Callable[[str], Lens], on_look: Callable[[str, bool], None]) -> None:
        self._make_lens = make_lens
        self._on_look = on_look
        self._lock = threading.Lock()
        self._open: dict[str, Lens] = {}
        self._closed = False

    def palms(self, phone: str, camera: str, sides: tuple[Side, ...], purpose: Purpose) -> tuple[Palm, ...]:
        """These palms; no camera is opened for none. Raises ``PhoneError`` or ``HardwareError``."""
        if not sides:
            return ()
        with self._looking(phone, camera) as lens:
            return lens.capture(sides, purpose)

    def code(self, phone: str, camera: str) -> Secret:
        """What a code says. Raises ``PhoneError`` or ``HardwareError``."""
        with self._looking(phone, camera) as lens:
            return lens.scan()

    def picture(self, phone: str) -> CapturePicture | None:
        """What the camera before this phone sees now, once; None when there is nothing new."""
        with self._lock:
            lens = self._open.get(phone)
        return lens.picture() if lens is not None else None

    def stop(self, phone: str) -> None:
        """Take the camera away from this phone."""
        with self._lock:
            lens = self._open.get(phone)
        if lens is not None:
            lens.stop()

    def close(self) -> None:
        """Take every camera away, now and later."""
        with self._lock:
            self._closed = True
            lenses = list(self._open.values())
        for lens in lenses:
            lens.stop()

    @contextmanager
    def _looking(self, phone: str, camera: str) -> Iterator[Lens]:
        lens = self._make_lens(camera)
        with self._lock:
            self._open[phone] = lens
            if self._closed:
                lens.stop()
        self._on_look(phone, True)
        try:
            yield lens
        finally:
            with self._lock:
                del self._open[phone]
            self._on_look(phone, False)
