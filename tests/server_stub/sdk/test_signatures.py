"""Only the exact request that the key's owner made passes, and nothing ever escapes but the domain's refusal."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server_stub.domain.errors import Unauthorized
from server_stub.domain.signatures import SignedRequest, read_claim, verify
from tests.helpers.signing import Headers, Key, digest, fresh_nonce

ISSUER = "https://palm.example"
NOW = 1_800_000_000
KEY = Key()
TARGET = "/v1/sdk/keys/inspect?x=%2F1"
BODY = b'{"flow": ["either_palm"]}'


def signed(
    *,
    method: str = "POST",
    target: str = TARGET,
    body: bytes = BODY,
    key: Key = KEY,
    created: int = NOW,
    nonce: str | None = None,
    components: list[str] | None = None,
    bearer: str | None = "Bearer eks_one",
    extra: Headers | None = None,
) -> SignedRequest:
    headers = {"Pinn-Publishable-Key": "pk_one"} | ({"Authorization": bearer} if bearer else {}) | (extra or {})
    sent = key.sign(method, ISSUER + target, headers, body, created=created, nonce=nonce, components=components)
    return SignedRequest(method, target, tuple(sent.items()), body)


def with_header(request: SignedRequest, name: str, value: str) -> SignedRequest:
    others = tuple(pair for pair in request.headers if pair[0] != name)
    return dataclasses.replace(request, headers=(*others, (name, value)))


def check(request: SignedRequest, key: Key = KEY, now: int = NOW) -> None:
    verify(request, read_claim(request), key.pem, ISSUER, now)


def refusal(request: SignedRequest, key: Key = KEY, now: int = NOW) -> str | None:
    with pytest.raises(Unauthorized) as caught:
        check(request, key, now)
    return caught.value.reason


@pytest.mark.parametrize("bearer", ["Bearer eks_one", None])
@pytest.mark.parametrize(("method", "body"), [("POST", BODY), ("POST", b""), ("GET", b"")])
def test_genuine_request_passes(method: str, body: bytes, bearer: str | None) -> None:
    nonce = fresh_nonce()
    request = signed(method=method, body=body, bearer=bearer, nonce=nonce)
    check(request)
    claim = read_claim(request)
    assert (claim.keyid, claim.nonce, claim.created) == (KEY.keyid, nonce, NOW)


def test_idempotency_key_may_be_covered() -> None:
    covered = ["@method", "@target-uri", "content-digest", "authorization", "pinn-publishable-key", "idempotency-key"]
    request = signed(components=covered, extra={"Idempotency-Key": "one"})
    check(request)
    assert refusal(with_header(request, "idempotency-key", "two")) == "signature_invalid"


@pytest.mark.parametrize("drift", [-61, 61, -3600, 10**9])
def test_stale_or_future_signature_is_refused(drift: int) -> None:
    assert refusal(signed(created=NOW + drift)) == "signature_expired"


@pytest.mark.parametrize("drift", [-60, 0, 60])
def test_clock_difference_within_the_window_passes(drift: int) -> None:
    check(signed(created=NOW + drift))


def test_another_key_is_refused() -> None:
    assert refusal(signed(), key=Key()) == "signature_invalid"


def test_swapped_body_is_refused() -> None:
    assert refusal(dataclasses.replace(signed(), body=BODY + b" ")) == "digest_mismatch"


def test_swapped_body_with_its_own_digest_is_refused() -> None:
    other = b'{"flow": []}'
    request = with_header(dataclasses.replace(signed(), body=other), "content-digest", digest(other))
    assert refusal(request) == "signature_invalid"


@pytest.mark.parametrize(
    ("name", "value"),
    [("authorization", "Bearer eks_two"), ("pinn-publishable-key", "pk_two"), ("signature", "pinn=:AA==:")],
)
def test_swapped_header_is_refused(name: str, value: str) -> None:
    assert refusal(with_header(signed(), name, value)) == "signature_invalid"


@pytest.mark.parametrize(
    "change",
    [{"method": "PUT"}, {"target": "/v1/sdk/enrollments"}, {"target": TARGET + "&a=b"}, {"target": "/v1/x?x=/1"}],
)
def test_other_method_or_target_is_refused(change: dict[str, str]) -> None:
    assert refusal(dataclasses.replace(signed(), **change)) == "signature_invalid"


def test_other_issuer_is_refused() -> None:
    request = signed()
    with pytest.raises(Unauthorized):
        verify(request, read_claim(request), KEY.pem, "https://elsewhere.example", NOW)


@pytest.mark.parametrize(
    "missing", ["@method", "@target-uri", "content-digest", "authorization", "pinn-publishable-key"]
)
def test_every_part_must_be_covered(missing: str) -> None:
    everything = ["@method", "@target-uri", "content-digest", "authorization", "pinn-publishable-key"]
    assert refusal(signed(components=[part for part in everything if part != missing])) == "signature_invalid"


def test_unasked_header_may_not_be_covered() -> None:
    covered = ["@method", "@target-uri", "content-digest", "authorization", "pinn-publishable-key", "cookie"]
    assert refusal(signed(components=covered, extra={"Cookie": "a=b"})) == "signature_invalid"


def test_covered_twice_is_refused() -> None:
    covered = ["@method", "@method", "@target-uri", "content-digest", "authorization", "pinn-publishable-key"]
    assert refusal(signed(components=covered)) == "signature_invalid"


@pytest.mark.parametrize(
    "name", ["signature", "signature-input", "authorization", "content-digest", "pinn-publishable-key"]
)
def test_doubled_header_is_refused(name: str) -> None:
    request = signed()
    again = (name, request.lines(name)[0])
    assert refusal(dataclasses.replace(request, headers=(*request.headers, again))) == "signature_invalid"


def test_doubled_idempotency_key_is_refused() -> None:
    request = signed(extra={"Idempotency-Key": "one"})
    again = ("idempotency-key", "two")
    assert refusal(dataclasses.replace(request, headers=(*request.headers, again))) == "signature_invalid"


@pytest.mark.parametrize("name", ["signature", "signature-input"])
def test_second_label_is_refused(name: str) -> None:
    request = signed()
    own = request.lines(name)[0]
    assert refusal(with_header(request, name, f"{own}, other{own[4:]}")) == "signature_invalid"
    assert refusal(with_header(request, name, f"{own}, {own}")) == "signature_invalid"
    assert refusal(with_header(request, name, f"other{own[4:]}")) == "signature_invalid"


@pytest.mark.parametrize("name", ["signature", "signature-input"])
def test_unsigned_request_is_refused(name: str) -> None:
    request = signed()
    bare = tuple(pair for pair in request.headers if pair[0] != name)
    assert refusal(dataclasses.replace(request, headers=bare)) == "signature_missing"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (";alg=", ";alg2="),
        ('alg="ecdsa-p256-sha256"', 'alg="hmac-sha256"'),
        ('alg="ecdsa-p256-sha256"', "alg=ecdsa-p256-sha256"),
        (f"created={NOW}", f'created="{NOW}"'),
        (f"created={NOW}", f"created={NOW}.0"),
        (f"created={NOW};", ""),
        ("created=", "expires=1800000000;created="),
        ("created=", 'tag="x";created='),
        ('"@method"', '"@method";req'),
        ('"@method"', "@method"),
        ('"@target-uri"', '"@path"'),
    ],
)
def test_any_other_form_is_refused(old: str, new: str) -> None:
    request = signed()
    described = request.lines("signature-input")[0]
    assert old in described
    assert refusal(with_header(request, "signature-input", described.replace(old, new))) == "signature_invalid"


@pytest.mark.parametrize("nonce", ["", "short", "x" * 87, "x" * 22 + "!"])
def test_nonce_of_another_form_is_refused(nonce: str) -> None:
    request = signed(nonce="n" * 22)
    described = request.lines("signature-input")[0].replace("n" * 22, nonce)
    assert refusal(with_header(request, "signature-input", described)) == "signature_invalid"


@pytest.mark.parametrize(
    "value", ["", "sha-256=:AA==:", "sha-512=:" + "A" * 86 + "==:", "nonsense", digest(BODY) + ", md5=:AA==:"]
)
def test_digest_of_another_form_is_refused_though_signed(value: str) -> None:
    covered = ["@method", "@target-uri", "content-digest", "authorization", "pinn-publishable-key"]
    request = signed(body=b"", components=covered, extra={"Content-Digest": value})
    assert refusal(dataclasses.replace(request, body=BODY)) == "digest_mismatch"


def test_duplicate_digest_members_are_refused() -> None:
    covered = ["@method", "@target-uri", "content-digest", "authorization", "pinn-publishable-key"]
    doubled = f"{digest(b'other')}, {digest(BODY)}"
    request = signed(body=b"", components=covered, extra={"Content-Digest": doubled})
    assert refusal(dataclasses.replace(request, body=BODY)) == "digest_mismatch"


structured = st.text(alphabet=st.sampled_from('pinn=();,":*-?%@ abc019\\."\t\x00\x7fé'), max_size=60)


@given(described=structured | st.text(max_size=80), signature=structured | st.text(max_size=80))
def test_no_garbage_escapes(described: str, signature: str) -> None:
    request = with_header(with_header(signed(), "signature-input", described), "signature", signature)
    assert refusal(request) == "signature_invalid"


@given(
    position=st.integers(0, 10_000),
    character=st.characters(max_codepoint=0x17F),
    name=st.sampled_from(["signature-input", "signature"]),
)
def test_no_single_change_passes(position: int, character: str, name: str) -> None:
    request = signed()
    own = request.lines(name)[0]
    at = position % len(own)
    changed = own[:at] + character + own[at + 1 :]
    if changed.strip(" ") != own:
        assert refusal(with_header(request, name, changed)) in {"signature_invalid", "signature_expired"}


@given(target=st.text(max_size=40), digest_value=st.text(max_size=40), method=st.text(max_size=8))
def test_no_strange_request_escapes(target: str, digest_value: str, method: str) -> None:
    request = dataclasses.replace(with_header(signed(), "content-digest", digest_value), target=target, method=method)
    assert refusal(request) == "signature_invalid"
