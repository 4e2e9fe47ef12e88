"""A dry run of an address and a key before a kiosk is told to obey them: is there a file, and is it theirs?"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from http import HTTPStatus

from kiosk.client.errors import Unreachable
from kiosk.client.transport import Carrier, Message
from kiosk.errors import RemoteSettingsRefused
from kiosk.profile import Profile
from kiosk.remote_settings.judge import Standing, judge
from kiosk.remote_settings.store import Store

_NOT_THEIRS = frozenset({"signature_wrong", "format_wrong", "too_large"})


class Verdict(StrEnum):
    """``doubtful``: nothing speaks against the key, and nothing would be taken today."""

    FINE = "fine"
    DOUBTFUL = "doubtful"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Tried:
    """``reason`` is that of ``RemoteSettingsRefused``, or ``unreachable`` or ``status``; ``detail`` its sentence."""

    verdict: Verdict
    reason: str = ""
    detail: str = ""


Rehearse = Callable[[str, str], Tried]


def rehearse(carrier: Carrier, profile: Profile, terminal_id: str, url: str, key: str) -> Tried:
    """Fetch and judge as the kiosk would, and keep nothing. Blocks; the key must be one. Raises ``OSError``."""
    try:
        reply = carrier.send(Message("GET", url, {}))
    except Unreachable as error:
        return Tried(Verdict.DOUBTFUL, "unreachable", str(error))
    if reply.status != HTTPStatus.OK:
        return Tried(Verdict.DOUBTFUL, "status", str(reply.status))
    store = Store(profile, key)
    standing = Standing(key, terminal_id, store.highest(), time.time(), store.trials.given_up())
    try:
        judge(reply.body, standing)
    except RemoteSettingsRefused as error:
        verdict = Verdict.WRONG if error.reason in _NOT_THEIRS else Verdict.DOUBTFUL
        return Tried(verdict, error.reason, str(error))
    return Tried(Verdict.FINE)
