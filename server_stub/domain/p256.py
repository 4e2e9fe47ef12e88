"""Public keys of terminals, devices and their local factors: EC P-256, and nothing else."""

import binascii
from base64 import b64decode
from hashlib import sha256

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from server_stub.domain.errors import BadRequest

_LONGEST_PEM = 1024  # characters; a P-256 SubjectPublicKeyInfo takes 178


def public_key(pem: str, param: str) -> ec.EllipticCurvePublicKey:
    """The P-256 key in ``pem`` (SubjectPublicKeyInfo).

    Raises ``BadRequest`` naming ``param`` for anything else, private keys included: they must never be sent.
    """
    try:
        key = serialization.load_pem_public_key(pem[: _LONGEST_PEM + 1].encode("ascii"))
    except (ValueError, UnsupportedAlgorithm) as error:
        raise BadRequest("not a PEM public key", param=param) from error
    if len(pem) > _LONGEST_PEM or not isinstance(key, ec.EllipticCurvePublicKey):
        raise BadRequest("not an EC P-256 public key", param=param)
    if not isinstance(key.curve, ec.SECP256R1):
        raise BadRequest("not an EC P-256 public key", param=param)
    return key


def fingerprint(key: ec.EllipticCurvePublicKey) -> str:
    """``keyid`` on the wire: lower-case hex SHA-256 of the DER SubjectPublicKeyInfo."""
    return sha256(key.public_bytes(serialization.Encoding.DER, _INFO)).hexdigest()


def canonical(key: ec.EllipticCurvePublicKey) -> str:
    """The PEM text we store, whatever spelling arrived."""
    return key.public_bytes(serialization.Encoding.PEM, _INFO).decode("ascii")


def proves(pem: str, signature: str, message: bytes) -> bool:
    """Whether the key in ``pem`` made ``signature`` (base64 of DER, ECDSA with SHA-256) over ``message``."""
    key = public_key(pem, "key")
    try:
        key.verify(b64decode(signature, validate=True), message, ec.ECDSA(hashes.SHA256()))
    except (binascii.Error, ValueError, InvalidSignature):
        return False
    return True


_INFO = serialization.PublicFormat.SubjectPublicKeyInfo
