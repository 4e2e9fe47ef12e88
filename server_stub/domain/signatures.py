"""Who sent exactly this request: HTTP Message Signatures (RFC 9421) with P-256, Content-Digest (RFC 9530).

A strict gate of our own decides what may be signed and how; the library builds the signature base and checks the
64-byte ``r || s`` signature. Whatever is not exactly the one form that `packaging/docs/wire.md` describes is refused.
"""

import re
from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass, field

import http_sf
from http_message_signatures import HTTPMessageSignaturesException, HTTPMessageVerifier, MappingKeyResolver
from http_message_signatures.algorithms import ECDSA_P256_SHA256
from http_message_signatures.digests import ContentDigest

from server_stub.domain.errors import Unauthorized

LABEL = "pinn"
WINDOW = 60
"""Seconds that ``created`` may differ from our clock, either way."""

_NONCE = re.compile(r"[A-Za-z0-9_-]{22,86}")
_KEYID = re.compile(r"[0-9a-f]{64}")
_PARAMETERS = {"created": int, "nonce": str, "keyid": str, "alg": str}
_ALWAYS = frozenset({"@method", "@target-uri", "pinn-publishable-key"})
_WHEN_PRESENT = frozenset({"authorization", "idempotency-key"})
_ALLOWED = _ALWAYS | _WHEN_PRESENT | {"content-digest", "content-type"}


@dataclass(frozen=True, slots=True)
class SignedRequest:
    """What arrived. ``target`` is path and query as sent, ``headers`` one pair per line with lower-case names."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...] = field(repr=False)
    body: bytes = field(repr=False)

    def lines(self, name: str) -> list[str]:
        """The values of every line of one header."""
        return [value for found, value in self.headers if found == name]


@dataclass(frozen=True, slots=True)
class Claim:
    """Who says to have signed, and when: nothing of it is proved before ``verify``."""

    keyid: str
    nonce: str
    created: int


def read_claim(request: SignedRequest) -> Claim:
    """The one signature of the request, its form checked.

    Raises ``Unauthorized`` with reason ``signature_missing`` or ``signature_invalid``.
    """
    described, signed = request.lines("signature-input"), request.lines("signature")
    if not described or not signed:
        raise Unauthorized("the request is not signed", reason="signature_missing")
    components, parameters = _described(_only(described))
    _check_signature_form(_only(signed))
    _check_coverage(request, components)
    return _claim(parameters)


def verify(request: SignedRequest, claim: Claim, key_pem: str, issuer: str, now: int) -> None:
    """Prove that the owner of ``key_pem`` sent exactly this request to ``issuer`` within the window around ``now``.

    Raises ``Unauthorized`` with reason ``signature_expired``, ``signature_invalid`` or ``digest_mismatch``.
    The nonce is the caller's to spend.
    """
    if abs(now - claim.created) > WINDOW:
        raise Unauthorized("the signature is too old or from the future", reason="signature_expired")
    resolver = MappingKeyResolver(public_keys={claim.keyid: key_pem.encode("ascii")}, private_keys={})
    verifier = _Verifier(signature_algorithm=ECDSA_P256_SHA256, key_resolver=resolver)
    message = _Message(request.method, issuer + request.target, _Lines(request.headers))
    try:
        verifier.verify(message, max_age=None)
    except HTTPMessageSignaturesException as error:
        raise Unauthorized("the signature does not fit the request", reason="signature_invalid") from error
    _check_digest(request)


@dataclass(frozen=True, slots=True)
class _Lines:
    """Header lines in the shape the library reads."""

    pairs: tuple[tuple[str, str], ...]

    def items(self) -> Iterable[tuple[str, str]]:
        return self.pairs


@dataclass(frozen=True, slots=True)
class _Message:
    """A request in the shape the library reads."""

    method: str
    url: str
    headers: _Lines


class _Verifier(HTTPMessageVerifier):
    """The library's, without its look at the machine's clock: ours is handed in and may be a fixed one."""

    def validate_created_and_expires(self, sig_input: object, max_age: object = None) -> None:
        """Done by ``verify`` above; ``expires`` is not among the parameters we let pass."""


def _only(values: list[str]) -> bytes:
    if len(values) != 1 or not values[0].isascii():
        raise _malformed()
    return values[0].encode("ascii")


def _member(line: bytes) -> object:
    """The value under our label, which must be the only one, named once."""
    try:
        parsed = http_sf.parse(line, tltype="dictionary", on_duplicate_key=_refuse_duplicate)
    except (ValueError, TypeError, OverflowError) as error:
        raise _malformed() from error
    if not isinstance(parsed, dict) or list(parsed) != [LABEL]:
        raise _malformed()
    return parsed[LABEL]


def _refuse_duplicate(name: str, context: str) -> None:
    raise ValueError(f"{name} twice in a {context}")


def _described(line: bytes) -> tuple[frozenset[str], dict[str, object]]:
    match _member(line):
        case ([*items], {**parameters}):
            names = [_component(item) for item in items]
        case _:
            raise _malformed()
    if len(set(names)) != len(names):
        raise _malformed()
    return frozenset(names), {str(name): value for name, value in parameters.items()}


def _component(item: object) -> str:
    match item:
        case (str() as name, {**parameters}) if not parameters:
            return name
    raise _malformed()


def _check_signature_form(line: bytes) -> None:
    """Exactly 64 bytes, in the one canonical spelling of base64: nobody can respell a signature that was made."""
    match _member(line):
        case (bytes() as signature, {**parameters}) if len(signature) == 64 and not parameters:
            if line.strip(b" ") == LABEL.encode() + b"=:" + b64encode(signature) + b":":
                return
    raise _malformed()


def _check_coverage(request: SignedRequest, components: frozenset[str]) -> None:
    """Everything that decides something is covered, and is there exactly once."""
    needed = _ALWAYS | {name for name in ("authorization",) if request.lines(name)}
    if request.body or request.lines("content-digest"):
        needed |= {"content-digest"}
    if not needed <= components <= _ALLOWED:
        raise _malformed()
    fields = [name for name in _ALLOWED if not name.startswith("@")]
    if any(len(request.lines(name)) != 1 for name in components.intersection(fields)):
        raise _malformed()
    if any(len(request.lines(name)) > 1 for name in fields):
        raise _malformed()


def _claim(parameters: dict[str, object]) -> Claim:
    if parameters.keys() != _PARAMETERS.keys():
        raise _malformed()
    if any(type(parameters[name]) is not kind for name, kind in _PARAMETERS.items()):
        raise _malformed()
    claim = Claim(str(parameters["keyid"]), str(parameters["nonce"]), int(str(parameters["created"])))
    if parameters["alg"] != ECDSA_P256_SHA256.algorithm_id or not _KEYID.fullmatch(claim.keyid):
        raise _malformed()
    if not _NONCE.fullmatch(claim.nonce):
        raise _malformed()
    return claim


def _check_digest(request: SignedRequest) -> None:
    """The signed digest is that of the bytes which really arrived. SHA-256 only, once."""
    lines = request.lines("content-digest")
    if not lines:
        return
    try:
        ContentDigest.verify(lines[0], request.body)
    except HTTPMessageSignaturesException as error:
        raise Unauthorized("the body is not the one that was signed", reason="digest_mismatch") from error


def _malformed() -> Unauthorized:
    return Unauthorized("the signature is not in the form this API takes", reason="signature_invalid")
