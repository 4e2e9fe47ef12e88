"""A vault whose master key lies in a service: everything passes through wrap and unwrap."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server_stub.domain.errors import Unavailable
from server_stub.domain.ports import VaultError
from server_stub.store.keys.kms import KmsMaster
from server_stub.store.keys.local_kms import LocalKms
from server_stub.store.keys.ring import KeyRing
from server_stub.store.vault import AesVault

KEYS = {"one": bytes(range(32)), "two": bytes(32)}


def _vault(kms: LocalKms, key_id: str = "one") -> AesVault:
    return AesVault(KeyRing(KmsMaster(kms, "local", key_id)), bytes(32))


@given(plain=st.binary(max_size=5000), context=st.text(max_size=30))
def test_secrets_of_any_length_open_in_their_place(plain: bytes, context: str) -> None:
    vault = _vault(LocalKms(KEYS))
    sealed = vault.seal(plain, context)
    assert vault.open(sealed, context) == plain
    with pytest.raises(VaultError):
        vault.open(sealed, context + "x")


def test_a_data_key_is_wrapped_and_unwrapped_by_the_service_alone() -> None:
    kms = LocalKms(KEYS)
    vault = _vault(kms)
    data_key = vault.new_data_key("usr_1")
    assert kms.calls == 1
    with vault.unlocked(data_key, "usr_1") as own:
        assert own.open(own.seal(b"palm", "palm:left"), "palm:left") == b"palm"
        assert own.derive(b"", "x")
    assert kms.calls == 2
    assert vault.derive("x")
    assert kms.calls == 2


@given(flip=st.integers(0, 10_000))
def test_every_flipped_bit_is_noticed(flip: int) -> None:
    vault = _vault(LocalKms(KEYS))
    sealed = bytearray(vault.seal(b"secret", "c"))
    flip %= 8 * len(sealed)
    sealed[flip // 8] ^= 1 << flip % 8
    with pytest.raises(VaultError):
        vault.open(bytes(sealed), "c")


@given(length=st.integers(0, 200))
def test_what_is_cut_off_does_not_open(length: int) -> None:
    vault = _vault(LocalKms(KEYS))
    sealed = vault.seal(b"secret", "c")
    with pytest.raises(VaultError):
        vault.open(sealed[: length % len(sealed)], "c")


def test_another_key_of_the_service_opens_nothing() -> None:
    kms = LocalKms(KEYS)
    sealed = _vault(kms).seal(b"x", "c")
    with pytest.raises(VaultError, match="was not given"):
        _vault(kms, "two").open(sealed, "c")


def test_an_outage_is_no_damage() -> None:
    kms = LocalKms(KEYS)
    vault = _vault(kms)
    sealed, data_key = vault.seal(b"x", "c"), vault.new_data_key("usr_1")
    kms.reachable = False
    for call in (
        lambda: vault.seal(b"x", "c"),
        lambda: vault.open(sealed, "c"),
        lambda: vault.new_data_key("usr_1"),
        lambda: vault.unlocked(data_key, "usr_1").__enter__(),
    ):
        with pytest.raises(Unavailable, match="key service"):
            call()
    kms.reachable = True
    assert vault.open(sealed, "c") == b"x"
