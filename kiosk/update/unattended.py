"""What the timer does: first what was cut off, then what is new. A release that is not wanted is no trouble."""

import logging
from pathlib import Path

from kiosk.client.address import check_url
from kiosk.client.transport import Limits, Transport
from kiosk.errors import UpdateRefused
from kiosk.remote_settings.keys import public_key
from kiosk.update.package import Stream
from kiosk.update.source import fetched, newest
from kiosk.update.updater import Updater

log = logging.getLogger(__name__)

NO_TROUBLE = frozenset({"in_use", "older", "bad"})
"""Why a release is refused that was offered before, and is offered again and again."""


def look_for_updates(updater: Updater, key: str, drop: Path | None, url: str | None) -> None:
    """A trial that was cut off, else the folder, else the address.

    Raises as ``Updater.install``, ``ValueError`` for an address that may not be one, or ``Unreachable``.
    """
    address = check_url(url) if url else None
    if updater.resume():
        return
    if drop is not None and (file := newest(drop, public_key(key))) is not None:
        with file.open("rb") as stream:
            if _installed(updater, key, stream):
                return
    if address is not None:
        transport = Transport(limits=Limits())
        try:
            with fetched(address, transport) as stream:
                _installed(updater, key, stream)
        finally:
            transport.close()


def _installed(updater: Updater, key: str, stream: Stream) -> bool:
    """False when it is one that was offered before. Raises as ``Updater.install``."""
    try:
        updater.install(public_key(key), stream)
    except UpdateRefused as error:
        if error.reason not in NO_TROUBLE:
            raise
        log.info("nothing new: %s", error)
        return False
    return True
