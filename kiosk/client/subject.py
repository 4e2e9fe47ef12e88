"""Whose an ID token is, read without checking it: the kiosk passes tokens on, their receiver checks them."""

import base64
import json
import re

from kiosk.secret import Secret

_ID = re.compile(r"[A-Za-z0-9_-]{1,128}")


def subject(token: Secret) -> str:
    """The ``sub`` of a JWT in compact form (RFC 7519). Raises ``ValueError`` when it has none that can be an id."""
    parts = token.reveal().split(".")
    if len(parts) != 3:
        raise ValueError("not a token of three parts")
    try:
        claims = json.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except (ValueError, RecursionError):
        raise ValueError("not a token's claims") from None
    found = claims.get("sub") if isinstance(claims, dict) else None
    if not isinstance(found, str) or not _ID.fullmatch(found):
        raise ValueError("a token without a subject")
    return found
