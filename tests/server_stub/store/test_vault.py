"""Encryption at rest, and the key it hangs on."""

import base64
import stat
import threading
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st

from server_stub.domain.ports import VaultError
from server_stub.store.errors import StoreUnusable
from server_stub.store.keys.master import LocalMaster
from server_stub.store.keys.ring import KeyRing
from server_stub.store.master_key import create_master_key, new_master_key, parse_master_key, read_master_key
from server_stub.store.vault import AesVault

VAULT = AesVault(KeyRing(LocalMaster(new_master_key())), bytes(32))


def _seal(vault: AesVault, data_key: bytes, user_id: str) -> bytes:
    with vault.unlocked(data_key, user_id) as own:
        return own.seal(b"palm", "palm:left")


def _open(vault: AesVault, data_key: bytes, user_id: str, sealed: bytes, context: str = "palm:left") -> bytes:
    with vault.unlocked(data_key, user_id) as own:
        return bytes(own.open(sealed, context))


def _derive(data_key: bytes, user_id: str, salt: bytes, context: str) -> bytes:
    with VAULT.unlocked(data_key, user_id) as own:
        return bytes(own.derive(salt, context))


@given(plain=st.binary(max_size=300), context=st.text(max_size=40))
def test_what_is_sealed_opens_in_its_place(plain: bytes, context: str) -> None:
    sealed = VAULT.seal(plain, context)
    assert VAULT.open(sealed, context) == plain
    assert sealed != VAULT.seal(plain, context)
    with pytest.raises(VaultError):
        VAULT.open(sealed, context + "x")


@given(flip=st.integers(0, 8 * 40))
def test_every_flipped_bit_is_noticed(flip: int) -> None:
    sealed = bytearray(VAULT.seal(b"a template of 12", "palm"))
    flip %= 8 * len(sealed)
    sealed[flip // 8] ^= 1 << flip % 8
    with pytest.raises(VaultError):
        VAULT.open(bytes(sealed), "palm")


@given(sealed=st.binary(max_size=40))
def test_what_was_never_sealed_does_not_open(sealed: bytes) -> None:
    with pytest.raises(VaultError):
        VAULT.open(sealed, "palm")


def test_each_users_data_key_opens_only_theirs() -> None:
    first, second = VAULT.new_data_key("usr_1"), VAULT.new_data_key("usr_2")
    sealed = _seal(VAULT, first, "usr_1")
    assert _open(VAULT, first, "usr_1", sealed) == b"palm"
    for key, user, context in (
        (second, "usr_2", "palm:left"),
        (first, "usr_2", "palm:left"),
        (first, "usr_1", "palm:right"),
    ):
        with pytest.raises(VaultError):
            _open(VAULT, key, user, sealed, context)


def test_a_data_key_is_wiped_behind_the_block() -> None:
    with VAULT.unlocked(VAULT.new_data_key("usr_1"), "usr_1") as own:
        key = own._data_key
        assert any(key)
    assert key == bytes(32)


def test_another_master_key_opens_nothing() -> None:
    data_key = VAULT.new_data_key("usr_1")
    with pytest.raises(VaultError):
        _seal(AesVault(KeyRing(LocalMaster(new_master_key())), bytes(32)), data_key, "usr_1")


def test_a_secret_names_its_master_key_and_opens_under_it_alone() -> None:
    one, two = LocalMaster(new_master_key()), LocalMaster(new_master_key())
    before, after = AesVault(KeyRing(one), bytes(32)), AesVault(KeyRing(two, one), bytes(32))
    sealed, data_key = before.seal(b"x", "c"), before.new_data_key("usr_1")
    assert sealed[:9] == data_key[:9] == b"\x02" + bytes.fromhex(one.name)
    assert after.open(sealed, "c") == b"x"
    assert after.seal(b"x", "c")[:9] == after.rewrap(data_key, "usr_1")[:9] == b"\x02" + bytes.fromhex(two.name)
    with pytest.raises(VaultError, match=f"master key {two.name}, which this server was not given"):
        before.open(after.seal(b"x", "c"), "c")
    with pytest.raises(VaultError):
        after.open(b"\x02" + bytes.fromhex(two.name) + sealed[9:], "c")


def test_what_was_sealed_before_keys_were_named_still_opens() -> None:
    """Version 1: the byte 1, a nonce, ciphertext and tag; bound to that byte and the context."""
    key, nonce = new_master_key(), bytes(12)
    vault = AesVault(KeyRing(LocalMaster(new_master_key()), LocalMaster(key)), bytes(32))

    def sealed_of_old(plain: bytes, context: str) -> bytes:
        return b"\x01" + nonce + AESGCM(key.value).encrypt(nonce, plain, b"\x01" + context.encode())

    assert vault.open(sealed_of_old(b"x", "c"), "c") == b"x"
    data_key = sealed_of_old(bytes(32), "data-key:usr_1")
    palm = b"\x01" + nonce + AESGCM(bytes(32)).encrypt(nonce, b"palm", b"\x01palm:left")
    assert _open(vault, data_key, "usr_1", palm) == b"palm"
    assert _open(vault, vault.rewrap(data_key, "usr_1"), "usr_1", palm) == b"palm"
    with pytest.raises(VaultError):
        VAULT.open(sealed_of_old(b"x", "c"), "c")


def test_what_is_derived_depends_on_use_user_and_salt() -> None:
    one, two = VAULT.new_data_key("usr_1"), VAULT.new_data_key("usr_2")
    derived = {
        VAULT.derive("a"),
        VAULT.derive("b"),
        AesVault(VAULT.ring, b"\x01" * 32).derive("a"),
        *(
            _derive(key, user, salt, use)
            for key, user in ((one, "usr_1"), (two, "usr_2"))
            for salt in (bytes(16), b"\x01" * 16)
            for use in ("a", "b")
        ),
    }
    assert len(derived) == 11
    assert {len(key) for key in derived} == {32}
    assert _derive(VAULT.rewrap(one, "usr_1"), "usr_1", b"", "a") == _derive(one, "usr_1", b"", "a")
    assert VAULT.derive("a") == AesVault(KeyRing(LocalMaster(new_master_key())), bytes(32)).derive("a")


def test_a_master_key_is_made_once_and_only_for_us(tmp_path: Path) -> None:
    path = tmp_path / "master.key"
    assert read_master_key(path) is None
    made = create_master_key(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert read_master_key(path) == made == create_master_key(path)
    assert [entry.name for entry in tmp_path.iterdir()] == ["master.key"]
    assert made.value not in repr(made).encode()


def test_many_makers_agree_on_one_key(tmp_path: Path) -> None:
    path, together, made = tmp_path / "master.key", threading.Barrier(6), []

    def make() -> None:
        together.wait()
        made.append(create_master_key(path))

    threads = [threading.Thread(target=make) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 6
    assert len(set(made)) == 1


def test_a_key_that_others_may_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "master.key"
    create_master_key(path)
    path.chmod(0o640)
    with pytest.raises(StoreUnusable, match="chmod 600"):
        read_master_key(path)


@pytest.mark.parametrize("text", ["", "short", base64.b64encode(b"x" * 31).decode(), "é" * 44, "=" * 44])
def test_what_is_no_key_is_said(text: str) -> None:
    with pytest.raises(StoreUnusable, match="PALM_SERVER_MASTER_KEY does not hold a master key"):
        parse_master_key(text, "PALM_SERVER_MASTER_KEY")
