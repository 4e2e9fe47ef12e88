"""After something was stored: a receipt that names nobody, and as little as is needed to try what was enrolled."""

import base64
import hashlib
from dataclasses import replace

from kiosk.flows.rules import BOTH, Rules
from kiosk.flows.states import Purpose, Slip
from kiosk.flows.visit import Errand, Visit, errand_of, keep

_GROUP, _GROUPS = 4, 4  # 80 bits


def receipt_number(attempt: str) -> str:
    """The number on the receipt of a message: the first 80 bits of SHA-256 over its ``Idempotency-Key``, in base 32.

    Who knows the key finds the number; nobody finds the key, or another visit, by the number.
    """
    text = base64.b32encode(hashlib.sha256(attempt.encode()).digest()).decode()
    return "-".join(text[at : at + _GROUP] for at in range(0, _GROUP * _GROUPS, _GROUP))


def with_slip(visit: Visit, user_id: str, rules: Rules) -> Visit:
    """The visit whose message has landed, with its receipt and the name by which the person is known from now on."""
    errand = errand_of(visit)
    version = errand.agreement.version if errand.agreement else None
    sides = tuple(side for side in BOTH if side in errand.done)
    slip = Slip(receipt_number(errand.attempt or ""), errand.purpose, sides, rules.place, version)
    return keep(visit, replace(errand, user_id=user_id, slip=slip))


def remains(errand: Errand, rules: Rules) -> Errand | None:
    """What is kept while a final page is shown: the slip and the name, and those only if they are offered."""
    if errand.slip is None or not (rules.receipt or rules.trial):
        return None
    return Errand(errand.slip.purpose, user_id=errand.user_id, slip=errand.slip, trial=errand.trial)


def may_try(left: Errand, rules: Rules) -> bool:
    """What was enrolled may be tried, once."""
    return rules.trial and left.purpose is Purpose.ENROLL and not left.trial
