"""Whatever is asked and answered, secrets are not shown: wherever they stand, and whatever stands around them."""

import json

from hypothesis import given
from hypothesis import strategies as st

from server_stub.domain.ids import Id, Secret, new_id, new_secret
from server_stub.inspector.masking import masked_body, masked_headers, masked_text

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["L", "N", "Pc"]), max_size=8)
LEAVES = st.none() | st.booleans() | st.integers() | st.text(max_size=12)
JSON = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
)


def planted(around: object, secret: str, before: str, after: str, way: list[str]) -> object:
    """``secret`` somewhere inside other things, with words before and behind it."""
    value: object = before + secret + after
    for step in way:
        value = [around, value] if step == "list" else {step: value, "beside": around}
    return value


@given(
    kind=st.sampled_from(list(Secret)),
    around=JSON,
    words=st.tuples(WORDS, WORDS),
    way=st.lists(st.sampled_from(["list", "note", "secret", "metadata", "data"]), max_size=4),
)
def test_no_secret_survives_anywhere(kind: Secret, around: object, words: tuple[str, str], way: list[str]) -> None:
    secret = new_secret(kind)
    shown = json.dumps(masked_body(json.dumps(planted(around, secret, *words, way)).encode()), ensure_ascii=False)
    assert secret not in shown
    assert secret.partition("_")[2][:20] not in shown


@given(words=st.tuples(WORDS, WORDS), kind=st.sampled_from(list(Secret)))
def test_nor_in_paths_and_headers(words: tuple[str, str], kind: Secret) -> None:
    secret = new_secret(kind)
    assert secret not in masked_text(words[0] + secret + words[1])
    sent = [(b"authorization", f"Bearer {secret}".encode()), (b"x-note", f"see {secret}".encode())]
    assert secret not in json.dumps(masked_headers(sent))


@given(header=st.binary(max_size=40), payload=st.binary(min_size=4, max_size=40))
def test_nor_a_token(header: bytes, payload: bytes) -> None:
    import jwt

    token = jwt.encode({"h": header.hex(), "p": payload.hex()}, "k" * 32, algorithm="HS256")
    assert token.rpartition(".")[2] not in masked_text(f"got {token}, thanks")
    assert token not in json.dumps(masked_body(json.dumps([token]).encode()))


@given(kind=st.sampled_from(list(Id)))
def test_ids_are_no_secrets_and_stay(kind: Id) -> None:
    made = new_id(kind)
    assert masked_text(f"/v1/things/{made}") == f"/v1/things/{made}"


@given(st.binary(max_size=200))
def test_any_bytes_can_be_shown(raw: bytes) -> None:
    json.dumps(masked_body(raw))
