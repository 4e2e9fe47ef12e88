"""Opaque ids and secrets: cryptographically random base-62 behind a prefix that says what it is."""

import hashlib
import re
import secrets
import string
from enum import StrEnum

ALPHABET = string.ascii_letters + string.digits
ID_LENGTH = 24
"""Characters after the prefix of an id: 143 bits."""
SECRET_LENGTH = 32
"""Characters after the prefix of a secret: 190 bits, so a plain hash is enough to look it up by."""


class Id(StrEnum):
    """Prefix of each kind of id."""

    ACCOUNT = "acct_"
    SECRET_KEY = "key_"  # noqa: S105 - a prefix
    USER = "usr_"
    APP = "app_"
    DEVICE = "dev_"
    TERMINAL = "trm_"
    PAIRING_CODE = "pair_"
    ENROLLMENT_KEY = "ek_"
    RECOVERY_KEY = "rk_"
    AUTH_SESSION = "authsess_"
    LOG = "log_"
    EVENT = "evt_"
    REQUEST = "req_"
    PUSH = "push_"
    WEBHOOK_ENDPOINT = "we_"
    WEBHOOK_SECRET = "wsec_"  # noqa: S105 - a prefix
    DELIVERY = "dlv_"
    CONSENT = "cons_"
    RECEIPT = "rcpt_"
    TOKEN = "tok_"  # noqa: S105 - a prefix
    PERSON = "per_"
    ACT = "act_"


class Secret(StrEnum):
    """Prefix of each kind of secret, and of the publishable key, which is public."""

    SECRET_KEY = "sk_"  # noqa: S105 - a prefix
    PUBLISHABLE_KEY = "pk_"
    ENROLLMENT_KEY = "eks_"
    RECOVERY_KEY = "rks_"
    PAIRING_CODE = "pc_"
    WEBHOOK = "whsec_"
    USER_HINT = "uh_"
    WEB_CODE = "wc_"
    POLLING = "wps_"
    DESK = "dts_"


def _random(length: int) -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(length))


def new_id(kind: Id) -> str:
    """A fresh id of this kind."""
    return kind + _random(ID_LENGTH)


def new_secret(kind: Secret) -> str:
    """A fresh secret of this kind."""
    return kind + _random(SECRET_LENGTH)


def is_id(kind: Id, text: str) -> bool:
    """Whether the text has the form of such an id; anything else need not reach the store."""
    return re.fullmatch(rf"{kind}[A-Za-z0-9]{{{ID_LENGTH}}}", text, re.ASCII) is not None


def is_secret(kind: Secret, text: str) -> bool:
    """Whether the text has the form of such a secret."""
    return re.fullmatch(rf"{kind}[A-Za-z0-9]{{{SECRET_LENGTH}}}", text, re.ASCII) is not None


def secret_hash(secret: str) -> str:
    """Hex SHA-256: what is stored and searched instead of a secret."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()
