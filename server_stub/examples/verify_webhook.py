"""How a receiver checks that a webhook is genuine, with nothing but Python's own library. Copy this file.

::

    if not is_genuine(secret="whsec_…", header=request.headers["Pinn-Signature"], body=request.body):
        return 400

Check before you believe anything, over the bytes as they came: JSON that was read and written again is other bytes.
Deliveries may come twice; tell repeats by ``event_id``.
"""

import hashlib
import hmac
import time

TOLERANCE_S = 300
"""How far the sender's clock and yours may be apart; older requests are somebody's replay."""


def is_genuine(secret: str, header: str, body: bytes, now: float | None = None) -> bool:
    """Whether ``header`` (``Pinn-Signature: t=<Unix time>,v1=<hex>[,v1=…]``) signs ``body`` under ``secret``.

    While a secret is being replaced, there is a ``v1`` for each: one of them is enough. ``now`` is Unix seconds.
    """
    parts = [part.partition("=") for part in header.split(",")]
    at = next((value for name, _, value in parts if name == "t"), "")
    if not (at.isascii() and at.isdecimal()) or len(at) > 12:
        return False
    if abs((time.time() if now is None else now) - int(at)) > TOLERANCE_S:
        return False
    wanted = hmac.new(secret.encode(), at.encode() + b"." + body, hashlib.sha256).hexdigest()
    return any(hmac.compare_digest(value.encode(), wanted.encode()) for name, _, value in parts if name == "v1")
