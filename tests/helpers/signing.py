"""A caller of the SDK routes: signs by the letter of RFC 9421, with no code shared with the server."""

import base64
import hashlib
import secrets
from dataclasses import dataclass, field

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

Headers = dict[str, str]


def digest(body: bytes) -> str:
    return f"sha-256=:{base64.b64encode(hashlib.sha256(body).digest()).decode()}:"


@dataclass
class Key:
    """A P-256 key pair, as a terminal, a device or a local factor holds one."""

    private: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))

    @property
    def pem(self) -> str:
        form = serialization.PublicFormat.SubjectPublicKeyInfo
        return self.private.public_key().public_bytes(serialization.Encoding.PEM, form).decode()

    @property
    def keyid(self) -> str:
        form = serialization.PublicFormat.SubjectPublicKeyInfo
        der = self.private.public_key().public_bytes(serialization.Encoding.DER, form)
        return hashlib.sha256(der).hexdigest()

    def raw(self, message: bytes) -> bytes:
        """``r || s``, 64 bytes: the form of RFC 9421."""
        r, s = decode_dss_signature(self.private.sign(message, ec.ECDSA(hashes.SHA256())))
        return r.to_bytes(32, "big") + s.to_bytes(32, "big")

    def der(self, message: str) -> str:
        """Base64 of DER: the form of a local factor's signature over a challenge."""
        return base64.b64encode(self.private.sign(message.encode(), ec.ECDSA(hashes.SHA256()))).decode()

    def sign(
        self,
        method: str,
        url: str,
        headers: Headers,
        body: bytes,
        *,
        created: int,
        nonce: str | None = None,
        components: list[str] | None = None,
    ) -> Headers:
        """``headers`` with digest, signature input and signature added; ``url`` is issuer, path and query."""
        sent = {name.lower(): value for name, value in headers.items()}
        if body:
            sent["content-digest"] = digest(body)
        covered = components or [
            "@method",
            "@target-uri",
            *(name for name in ("content-digest", "authorization", "pinn-publishable-key") if name in sent),
        ]
        parameters = parameters_of(covered, created, nonce or fresh_nonce(), self.keyid)
        values = {"@method": method, "@target-uri": url, **sent}
        base = "\n".join([*(f'"{name}": {values[name]}' for name in covered), f'"@signature-params": {parameters}'])
        signature = base64.b64encode(self.raw(base.encode())).decode()
        return {**sent, "signature-input": f"pinn={parameters}", "signature": f"pinn=:{signature}:"}


def parameters_of(covered: list[str], created: int, nonce: str, keyid: str) -> str:
    names = " ".join(f'"{name}"' for name in covered)
    return f'({names});created={created};nonce="{nonce}";keyid="{keyid}";alg="ecdsa-p256-sha256"'


def fresh_nonce() -> str:
    return secrets.token_urlsafe(24)
