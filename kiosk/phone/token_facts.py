"""What may be said of a token on a screen: which claims it makes. It is not verified: that is a backend's to do."""

import json
import re
from base64 import urlsafe_b64decode
from collections.abc import Sequence

from kiosk.phone.snapshot import TokenFacts
from kiosk.secret import Secret

_MOST = 32
_NAME = re.compile(r"[A-Za-z0-9_.-]{1,40}")


def token_facts(token: Secret) -> TokenFacts:
    """Of an ID token; of anything else, that it says nothing."""
    claims = _payload(token.reveal())
    proved = claims.get("amr")
    return TokenFacts(_short(tuple(claims)), _short(proved if isinstance(proved, list) else []))


def _payload(token: str) -> dict[str, object]:
    _, _, rest = token.partition(".")
    part = rest.partition(".")[0]
    try:
        found = json.loads(urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _short(names: Sequence[object]) -> tuple[str, ...]:
    """What a server calls things may be anything."""
    return tuple(name for name in names[:_MOST] if isinstance(name, str) and _NAME.fullmatch(name))
