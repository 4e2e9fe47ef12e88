"""Fetches the fleet's settings now and then. Whatever comes, the kiosk goes on as it is until its next start."""

import hashlib
import logging
import time
from collections.abc import Callable
from http import HTTPStatus

from kiosk.audit.log import KIOSK
from kiosk.client.errors import Unreachable
from kiosk.client.transport import Carrier, Message
from kiosk.errors import KioskError, RemoteSettingsRefused
from kiosk.ports import Auditor
from kiosk.remote_settings.judge import Standing, judge
from kiosk.remote_settings.kept import Kept
from kiosk.remote_settings.store import Store

log = logging.getLogger(__name__)


class SettingsWatch:
    """``due`` is asked in the kiosk's own thread, ``run`` blocks in another. ``clock`` is monotonic seconds."""

    def __init__(
        self,
        carrier: Carrier,
        source: tuple[str, str],
        store: Store,
        auditor: Auditor,
        terminal_id: str,
        *,
        every_s: float,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], float] = time.time,
    ) -> None:
        """``source`` is address and public key."""
        self._carrier = carrier
        self._url, self._key = source
        self._store = store
        self._auditor = auditor
        self._terminal_id = terminal_id
        self._every_s = every_s
        self._clock = clock
        self._now = now
        self._next = clock()
        self._refused: tuple[str, str] | None = None

    def due(self) -> bool:
        """Whether it is time to look; the next time is then some while away."""
        if self._clock() < self._next:
            return False
        self._next = self._clock() + self._every_s
        return True

    def run(self) -> None:
        """Look once. What goes wrong is logged; nothing is raised."""
        data = self._fetched()
        if data is None:
            return
        try:
            kept = judge(data, self._standing())
            if kept is not None:
                self._accept(kept)
        except RemoteSettingsRefused as error:
            self._refuse(error, hashlib.sha256(data).hexdigest())
        except (KioskError, OSError) as error:
            log.error("remote settings could not be kept: %s", error)

    def _standing(self) -> Standing:
        given_up = self._store.trials.given_up()
        return Standing(self._key, self._terminal_id, self._store.highest(), self._now(), given_up)

    def _fetched(self) -> bytes | None:
        try:
            reply = self._carrier.send(Message("GET", self._url, {}))
        except Unreachable as error:
            log.warning("remote settings cannot be fetched: %s", error)
            return None
        if reply.status != HTTPStatus.OK:
            log.warning("remote settings cannot be fetched: the answer's status is %s", reply.status)
            return None
        return reply.body

    def _accept(self, kept: Kept) -> None:
        """Written down first: settings that nobody can account for are not taken."""
        facts = {"serial": str(kept.serial), "sha256": kept.sha256}
        self._auditor.write("remote_settings_accepted", role=KIOSK, facts=facts)
        self._store.keep(kept)
        log.info("remote settings %s are accepted and used from the next start", kept.serial)

    def _refuse(self, error: RemoteSettingsRefused, sha256: str) -> None:
        """Said once for the same file, however often it is fetched."""
        if self._refused == (error.reason, sha256):
            return
        self._refused = (error.reason, sha256)
        log.warning("remote settings are refused (%s): %s", error.reason, error)
        facts = {"reason": error.reason, "sha256": sha256} | ({"setting": error.setting} if error.setting else {})
        try:
            self._auditor.write("remote_settings_refused", role=KIOSK, facts=facts)
        except (KioskError, OSError) as unwritten:
            log.error("audit_unwritable: %s", unwritten)
