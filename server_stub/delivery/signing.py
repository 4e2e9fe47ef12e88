"""What a receiver checks: our own header, and those of Standard Webhooks, over the same bytes with the same secrets."""

import base64
import hashlib
import hmac
from collections.abc import Sequence

_PREFIX = "whsec_"


def signature_headers(secrets: Sequence[str], event_id: str, at: int, body: bytes) -> dict[str, str]:
    """Headers for one try at Unix second ``at``; every secret signs, so that receivers may know either.

    ``Pinn-Signature: t=<at>,v1=<hex>`` is HMAC-SHA256 under the secret's whole text over ``<at>.<body>``.
    ``webhook-signature: v1,<base64>`` is HMAC-SHA256 under the bytes that the text behind ``whsec_`` is base64 of,
    over ``<id>.<at>.<body>`` (Standard Webhooks 1.0).
    """
    told = str(at).encode()
    ours = [_mac(secret.encode(), told + b"." + body).hex() for secret in secrets]
    named = event_id.encode() + b"." + told + b"." + body
    standard = [base64.b64encode(_mac(base64.b64decode(secret[len(_PREFIX) :]), named)).decode() for secret in secrets]
    return {
        "pinn-signature": ",".join([f"t={at}", *(f"v1={signature}" for signature in ours)]),
        "webhook-id": event_id,
        "webhook-timestamp": str(at),
        "webhook-signature": " ".join(f"v1,{signature}" for signature in standard),
    }


def _mac(key: bytes, message: bytes) -> bytes:
    return hmac.digest(key, message, hashlib.sha256)
