"""The signed file: any byte that is not as it was signed is refused, and so is whatever else comes."""

from base64 import b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import RemoteSettingsRefused
from kiosk.remote_settings.envelope import HEAD, LARGEST, opened, signed
from kiosk.remote_settings.keys import public_key, public_text
from tests.kiosk.remote_settings.fleet import KEY, OTHER, document

DOCUMENT = document({"language": "fr"})
FILE = signed(KEY, DOCUMENT)


def reason(data: bytes) -> str:
    with pytest.raises(RemoteSettingsRefused) as caught:
        opened(KEY.public_key(), data)
    assert str(caught.value).count("\n") == 0
    return caught.value.reason


def test_what_was_signed_comes_out_again() -> None:
    assert opened(KEY.public_key(), FILE) == DOCUMENT


@given(place=st.integers(0, len(FILE) - 1), other=st.integers(1, 255))
def test_any_changed_byte_is_refused(place: int, other: int) -> None:
    changed = bytearray(FILE)
    changed[place] ^= other
    assert reason(bytes(changed)) in {"signature_wrong", "format_wrong"}


@given(cut=st.integers(0, len(FILE) - 1), more=st.binary(min_size=1, max_size=20))
def test_any_missing_or_added_byte_is_refused(cut: int, more: bytes) -> None:
    assert reason(FILE[:cut]) in {"signature_wrong", "format_wrong"}
    assert reason(FILE + more) == "signature_wrong"
    assert reason(more + FILE) == "format_wrong"


@given(data=st.binary(max_size=300))
def test_anything_at_all_is_refused(data: bytes) -> None:
    assert reason(data) == "format_wrong"
    assert reason(HEAD + data) in {"signature_wrong", "format_wrong"}


def test_another_key_is_not_ours() -> None:
    assert reason(signed(OTHER, DOCUMENT)) == "signature_wrong"


def test_a_signature_made_for_something_else_is_not_one() -> None:
    assert reason(HEAD + b64encode(KEY.sign(DOCUMENT)) + b"\n" + DOCUMENT) == "signature_wrong"


def test_a_huge_file_is_not_even_looked_at() -> None:
    assert reason(signed(KEY, b" " * LARGEST)) == "too_large"


@pytest.mark.parametrize("text", ["", "x", "AAAA", public_text(KEY)[:-1], public_text(KEY) + "\n", "é" * 44])
def test_what_is_no_public_key(text: str) -> None:
    with pytest.raises(ValueError, match="Ed25519"):
        public_key(text)
