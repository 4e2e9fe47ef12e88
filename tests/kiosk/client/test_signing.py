"""What we sign, an implementation that is not ours accepts; and nothing else."""

from types import SimpleNamespace

import http_message_signatures as hms
import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_pem_public_key
from http_message_signatures.algorithms import ECDSA_P256_SHA256
from http_message_signatures.digests import ContentDigest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.client.signing import TerminalKey, content_digest, fresh_nonce, signature_headers
from kiosk.secret import Secret
from tests.kiosk.client.stage import ENROLLMENT, HOST, KEY, KEY_INFO, ME, NOW, PALMS, VERIFICATION, client, ok


class AnyTime(hms.HTTPMessageVerifier):
    """The library's verifier, without its look at this machine's clock: ours is a fixed one."""

    def validate_created_and_expires(self, sig_input: object, max_age: object = None) -> None:
        pass


def verified(request: httpx.Request, uri: str | None = None, method: str | None = None) -> list[hms.VerifyResult]:
    key = load_pem_public_key(KEY.public_pem().encode())
    resolver = hms.MappingKeyResolver(public_keys={KEY.keyid: key}, private_keys={})
    verifier = AnyTime(signature_algorithm=ECDSA_P256_SHA256, key_resolver=resolver)
    message = SimpleNamespace(method=method or request.method, url=uri or str(request.url), headers=request.headers)
    return verifier.verify(message, max_age=None)


def test_a_request_without_a_body_is_signed_as_the_wire_says() -> None:
    terminal, network = client(ok(ME))
    terminal.me()
    (result,) = verified(network.last)
    assert list(result.covered_components)[:-1] == ['"@method"', '"@target-uri"', '"pinn-publishable-key"']
    parameters = result.parameters
    assert (parameters["created"], parameters["keyid"]) == (NOW, KEY.keyid)
    assert parameters["alg"] == "ecdsa-p256-sha256"
    assert len(parameters["nonce"]) >= 22
    assert "content-type" not in network.last.headers
    assert network.last.content == b""


def test_a_request_with_body_and_bearer_covers_both() -> None:
    terminal, network = client(ok(ENROLLMENT))
    terminal.enroll(Secret("eks_" + "a" * 32), PALMS, "attempt-1")
    (result,) = verified(network.last)
    assert list(result.covered_components)[:-1] == [
        '"@method"',
        '"@target-uri"',
        '"content-digest"',
        '"authorization"',
        '"pinn-publishable-key"',
    ]
    ContentDigest.verify(network.last.headers["content-digest"], network.last.content)
    assert network.last.headers["authorization"] == "Bearer eks_" + "a" * 32
    assert network.last.headers["idempotency-key"] == "attempt-1"


def test_a_verification_is_signed_with_the_challenge() -> None:
    terminal, network = client(ok(VERIFICATION))
    terminal.verify("authsess_1", Secret("challenge" * 4), PALMS, "attempt-1")
    assert verified(network.last)[0].parameters["nonce"] == "challenge" * 4
    assert network.last.url.path == "/v1/sdk/auth_sessions/authsess_1/verify"


def test_every_request_has_a_nonce_of_its_own() -> None:
    terminal, network = client(ok(ME))
    for _ in range(5):
        terminal.me()
    assert len({verified(request)[0].parameters["nonce"] for request in network.requests}) == 5


def test_the_issuer_is_signed_and_not_the_way_to_it() -> None:
    from kiosk.client.address import Address
    from kiosk.client.terminal import TerminalClient
    from kiosk.client.transport import Transport
    from tests.kiosk.client.stage import PUBLISHABLE, Network

    network = Network([ok(KEY_INFO)])
    transport = Transport(network=httpx.MockTransport(network))
    address = Address.of("http://127.0.0.1:8080", issuer=HOST)
    TerminalClient(transport, address, PUBLISHABLE, KEY).inspect_key(Secret("eks_12345678"))
    assert network.last.url.host == "127.0.0.1"
    assert verified(network.last, HOST + "/v1/sdk/keys/inspect")
    with pytest.raises(hms.InvalidSignature):
        verified(network.last)


@pytest.mark.parametrize("changed", ["uri", "method", "pinn-publishable-key", "authorization", "content-digest"])
def test_whatever_is_changed_on_the_way_breaks_the_signature(changed: str) -> None:
    terminal, network = client(ok(ENROLLMENT))
    terminal.enroll(Secret("eks_" + "a" * 32), PALMS, "attempt-1")
    request = network.last
    uri, method = None, None
    if changed == "uri":
        uri = HOST + "/v1/sdk/recoveries"
    elif changed == "method":
        method = "PUT"
    else:
        request.headers[changed] = content_digest(b"other") if changed == "content-digest" else "other"
    with pytest.raises(hms.HTTPMessageSignaturesException):
        verified(request, uri, method)


@given(st.binary(max_size=200), st.integers(0, 2**40), st.text("abc_-XYZ019", min_size=22, max_size=86))
def test_any_body_time_and_nonce_can_be_signed(body: bytes, created: int, nonce: str) -> None:
    headers = {"pinn-publishable-key": "pk_x", "content-digest": content_digest(body)}
    headers |= signature_headers(KEY, "POST", HOST + "/x?y=1", headers, created=created, nonce=nonce)
    assert verified(httpx.Request("POST", HOST + "/x?y=1", headers=headers))[0].parameters["created"] == created


def test_a_key_survives_its_pem_and_hides_itself() -> None:
    again = TerminalKey.from_pem(KEY.pem())
    assert again.keyid == KEY.keyid
    assert again.public_pem() == KEY.public_pem()
    assert "PRIVATE" not in repr(KEY) + repr(KEY.pem()) + str(KEY.__dict__)


@pytest.mark.parametrize("pem", ["", "nonsense", "ключ", KEY.public_pem()])
def test_what_is_no_private_key_is_refused(pem: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        TerminalKey.from_pem(Secret(pem))


def test_a_key_of_another_curve_is_refused() -> None:
    other = ec.generate_private_key(ec.SECP384R1())
    pem = other.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    with pytest.raises(ValueError, match="P-256"):
        TerminalKey.from_pem(Secret(pem))


def test_nonces_are_long_and_different() -> None:
    nonces = {fresh_nonce() for _ in range(1000)}
    assert len(nonces) == 1000
    assert all(22 <= len(nonce) <= 86 for nonce in nonces)
