"""Signed requests: HTTP Message Signatures (RFC 9421) with P-256, Content-Digest (RFC 9530), as in docs/wire.md."""

import secrets
from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from kiosk.secret import Secret

_LABEL = "pinn"
_ALGORITHM = "ecdsa-p256-sha256"
_HALF = 32  # bytes of r and of s
_COVERED_WHEN_THERE = ("content-digest", "authorization", "pinn-publishable-key")


class TerminalKey:
    """The terminal's private key. It signs; nothing else gets it out but ``pem``, for the secret store."""

    def __init__(self, key: ec.EllipticCurvePrivateKey) -> None:
        self._key = key
        spki = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        self.keyid = sha256(spki).hexdigest()

    @classmethod
    def generate(cls) -> "TerminalKey":
        """A new P-256 key."""
        return cls(ec.generate_private_key(ec.SECP256R1()))

    @classmethod
    def from_pem(cls, pem: Secret) -> "TerminalKey":
        """The key in PKCS #8 PEM; raises ``ValueError`` for anything but a P-256 private key."""
        try:
            key = load_pem_private_key(pem.reveal().encode("ascii"), password=None)
        except (TypeError, UnicodeEncodeError, UnsupportedAlgorithm) as error:
            raise ValueError("not a private key") from error
        if not isinstance(key, ec.EllipticCurvePrivateKey) or not isinstance(key.curve, ec.SECP256R1):
            raise ValueError("not a P-256 private key")
        return cls(key)

    def pem(self) -> Secret:
        """PKCS #8 PEM without a password."""
        return Secret(self._key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode("ascii"))

    def public_pem(self) -> str:
        """SubjectPublicKeyInfo PEM, for pairing."""
        spki = PublicFormat.SubjectPublicKeyInfo
        return self._key.public_key().public_bytes(Encoding.PEM, spki).decode("ascii")

    def sign(self, message: bytes) -> bytes:
        """64 bytes ``r || s`` (RFC 9421, 3.3.4)."""
        r, s = decode_dss_signature(self._key.sign(message, ec.ECDSA(hashes.SHA256())))
        return r.to_bytes(_HALF, "big") + s.to_bytes(_HALF, "big")

    def __repr__(self) -> str:
        return f"TerminalKey({self.keyid[:8]}…)"


def fresh_nonce() -> str:
    """22 URL-safe characters, 128 random bits."""
    return secrets.token_urlsafe(16)


def content_digest(body: bytes) -> str:
    """The ``Content-Digest`` field of ``body`` (RFC 9530, SHA-256)."""
    return f"sha-256=:{_base64(sha256(body).digest())}:"


def signature_headers(
    key: TerminalKey, method: str, target_uri: str, headers: Mapping[str, str], *, created: int, nonce: str
) -> dict[str, str]:
    """``Signature-Input`` and ``Signature`` of a request whose other ``headers`` (lower-case names) are final.

    ``target_uri`` is issuer, path and query; ``created`` Unix seconds. RFC 9421, 2.5: the signature base.
    """
    lines = [("@method", method), ("@target-uri", target_uri)]
    lines += [(name, headers[name]) for name in _COVERED_WHEN_THERE if name in headers]
    names = " ".join(f'"{name}"' for name, _ in lines)
    described = f'({names});created={created};nonce="{nonce}";keyid="{key.keyid}";alg="{_ALGORITHM}"'
    base = "\n".join([*(f'"{name}": {value}' for name, value in lines), f'"@signature-params": {described}'])
    signature = _base64(key.sign(base.encode("ascii")))
    return {"signature-input": f"{_LABEL}={described}", "signature": f"{_LABEL}=:{signature}:"}


def _base64(data: bytes) -> str:
    return b64encode(data).decode("ascii")
