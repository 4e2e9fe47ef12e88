"""Hands pushes to the provider, until it takes them or their session is over."""

import logging

from server_stub.domain.core import Core
from server_stub.domain.entities import PushNote
from server_stub.domain.ports import PushFailed

_log = logging.getLogger("server_stub.delivery")

LEASE = 15
"""Seconds for which a claimed push is nobody else's."""
PAUSE = 5
"""Seconds until a push that was not taken is tried again; a session lives for two minutes."""
TOGETHER = 20


class PushRound:
    """One look into the outbox of pushes."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def run(self) -> int:
        """Send what is due, some of it if it is much; answers how many were tried. Raises Unavailable."""
        if not self.due():
            return 0
        now = self._core.clock.now()
        with self._core.store.write() as work:
            notes = work.pushes.claim(now, now + LEASE, TOGETHER)
        for note in notes:
            sent = self._sent(note)
            with self._core.store.write() as work:
                work.pushes.settle(note.push_id, None if sent else self._core.clock.now() + PAUSE)
        return len(notes)

    def due(self) -> bool:
        """Whether there is anything to be sent now. Raises Unavailable."""
        with self._core.store.read() as work:
            return work.pushes.any_due(self._core.clock.now())

    def next_at(self) -> int | None:
        """When there is something to be sent, or None. Raises Unavailable."""
        with self._core.store.read() as work:
            return work.pushes.next_at(self._core.clock.now())

    def _sent(self, note: PushNote) -> bool:
        with self._core.store.read() as work:
            device = work.devices.get(note.device_id)
        if device is None or not device.push_notification_token:
            return True
        try:
            self._core.push.send(device.device_id, device.push_notification_token, note.auth_session_id)
        except PushFailed:
            _log.warning("a push was not taken; it is tried again")
            return False
        return True
