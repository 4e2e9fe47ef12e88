"""One phone as it lies in its folder: ``phone.json``, ``keys/`` and ``inbox/``."""

import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from pydantic import ValidationError

from kiosk.client.address import Address
from kiosk.client.device import DeviceClient
from kiosk.client.transport import Carrier
from kiosk.files import write_atomically
from kiosk.phone.errors import NoSuchPhone, NotEnrolled, PhoneDamaged, PhoneLost
from kiosk.phone.inbox import Inbox
from kiosk.phone.keys import KeyRing
from kiosk.phone.line import Line
from kiosk.phone.private import read_private
from kiosk.phone.record import Record

FILE = "phone.json"


def read_record(folder: Path) -> Record:
    """What is kept of the phone in ``folder``. Raises ``NoSuchPhone`` or ``PhoneDamaged``."""
    data = read_private(folder / FILE)
    if data is None:
        raise NoSuchPhone("There is no phone of this name: python -m kiosk phone list")
    try:
        return Record.model_validate_json(data)
    except ValidationError:
        raise PhoneDamaged(f"{folder / FILE} is damaged.") from None


def write_record(folder: Path, record: Record) -> None:
    """Instead of what was kept. Raises ``OSError``."""
    write_atomically(folder / FILE, record.model_dump_json().encode())


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Inside the block no other process changes this phone: one may listen for pushes while another loses it."""
    if sys.platform == "win32":
        yield
        return
    import fcntl  # noqa: PLC0415 - where there is one

    handle = os.open(folder / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


class Handset:
    """``carrier`` brings messages to the server; ``clock`` is Unix seconds; ``wait`` is what being slow does."""

    def __init__(
        self,
        folder: Path,
        carrier: Carrier,
        *,
        clock: Callable[[], float] = time.time,
        wait: Callable[[float], object] = time.sleep,
    ) -> None:
        self._folder = folder
        self._carrier = carrier
        self._wait = wait
        self._lock = threading.Lock()
        self.clock = clock
        self.keys = KeyRing(folder / "keys")
        self.inbox = Inbox(folder / "inbox")

    @property
    def record(self) -> Record:
        """As it is kept now. Raises ``NoSuchPhone`` or ``PhoneDamaged``."""
        return read_record(self._folder)

    def change(self, **values: object) -> Record:
        """Keep these members of the record anew. Raises ``OSError``, or ``ValueError`` for what cannot be."""
        with self._lock, _alone(self._folder):
            changed = Record.model_validate(self.record.model_dump() | values)
            write_record(self._folder, changed)
        return changed

    def at_hand(self) -> Record:
        """The record, unless the phone is lost. Raises ``PhoneLost``."""
        record = self.record
        if record.lost:
            raise PhoneLost(f"The phone {record.name!r} is lost, and its keys are destroyed.")
        return record

    def owned(self) -> Record:
        """The record of a phone that belongs to somebody. Raises ``NotEnrolled`` or ``PhoneLost``."""
        record = self.at_hand()
        if record.device_id is None:
            raise NotEnrolled(f"The phone {record.name!r} is not enrolled.")
        return record

    def client(self) -> DeviceClient:
        """The server over this phone's line, signed with its key for ``device``."""
        record = self.at_hand()
        line = Line(self._carrier, offline=record.offline, slow_s=record.slow_s, wait=self._wait)
        address = Address.of(record.api_host, record.issuer)
        return DeviceClient(line, address, record.publishable_key, self.keys.device(), self.clock)
