"""Whether a kiosk takes a signed file: who signed it, whether it is new, in time, for this terminal, and sound."""

import hashlib
from dataclasses import dataclass

from kiosk.errors import RemoteSettingsRefused
from kiosk.remote_settings import document
from kiosk.remote_settings.document import Document
from kiosk.remote_settings.envelope import opened
from kiosk.remote_settings.kept import Kept
from kiosk.remote_settings.keys import public_key


@dataclass(frozen=True, slots=True)
class Standing:
    """The kiosk that judges. Without ``terminal_id`` nobody asks for whom a document is; ``now`` is Unix seconds.

    ``given_up``: SHA-256 of documents with which it ended badly.
    """

    key: str
    terminal_id: str | None
    kept: Kept | None
    now: float
    given_up: frozenset[str] = frozenset()


def judge(data: bytes, at: Standing) -> Kept | None:
    """What to keep, None when it is kept already. Raises ``RemoteSettingsRefused``."""
    signed = opened(public_key(at.key), data)
    found = document.parse(signed)
    digest = hashlib.sha256(signed).hexdigest()
    if digest in at.given_up:
        raise RemoteSettingsRefused("given_up", f"The kiosk ended badly with the document {found.serial} before.")
    if at.kept is not None and (found.serial, digest) == (at.kept.serial, at.kept.sha256):
        return None
    _check_time(found, at)
    if at.terminal_id is not None and not found.concerns(at.terminal_id):
        raise RemoteSettingsRefused("not_for_this", "The document is for other terminals.")
    document.check(found.settings)
    return Kept(key=at.key, serial=found.serial, sha256=digest, settings=dict(found.settings))


def _check_time(found: Document, at: Standing) -> None:
    if at.kept is not None and found.serial <= at.kept.serial:
        sentence = f"The serial number {found.serial} is not above {at.kept.serial}, which this kiosk has."
        raise RemoteSettingsRefused("serial_old", sentence)
    if at.now >= found.expires_at:
        raise RemoteSettingsRefused("expired", "The document's time is over.")
