"""Every secret store keeps the same promises; each then has troubles of its own."""

import json
import logging
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import KeyringLocked, PasswordDeleteError

from kiosk import identity
from kiosk.client.signing import TerminalKey
from kiosk.errors import VaultDamaged, VaultError, VaultUnavailable, VaultUnsafe
from kiosk.profile import Profile
from kiosk.secret import Secret
from kiosk.vaults.choose import best, open_vault
from kiosk.vaults.file import FileVault
from kiosk.vaults.memory import MemoryVault
from kiosk.vaults.system import KeyringVault
from kiosk.vaults.vault import Vault
from tests.kiosk.client.stage import TERMINAL, client, ok, refusal


class DictKeyring(KeyringBackend):
    """A keyring as backends are written, in memory."""

    priority = 5  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.kept:
            raise PasswordDeleteError("not found")
        del self.kept[service, username]


class LockedKeyring(DictKeyring):
    """A keyring nobody has unlocked."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked("the message might quote " + password)


@pytest.fixture(params=["memory", "file", "keyring"])
def vault(request: pytest.FixtureRequest, tmp_path: Path, expect_log: Callable[[str], None]) -> Vault:
    expect_log("a keyring would be safer")
    stores: dict[str, Vault] = {
        "memory": MemoryVault(),
        "file": FileVault(tmp_path / "deep" / "secrets.json"),
        "keyring": KeyringVault("palm-kiosk", DictKeyring()),
    }
    return stores[request.param]


def test_what_is_put_is_got(vault: Vault) -> None:
    assert vault.works()
    assert vault.get("a") is None
    vault.put("a", Secret("one"))
    vault.put("b", Secret("two\nlines"))
    vault.put("a", Secret("three"))
    assert vault.get("a") == Secret("three")
    assert vault.get("b") == Secret("two\nlines")


def test_what_is_deleted_is_gone_and_deleting_twice_is_harmless(vault: Vault) -> None:
    vault.put("a", Secret("one"))
    vault.delete("a")
    vault.delete("a")
    assert vault.get("a") is None


def test_a_stores_text_holds_no_secret(vault: Vault) -> None:
    vault.put("a", Secret("very secret"))
    assert "very secret" not in repr(vault)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20, deadline=None)
@given(name=st.text(min_size=1, max_size=40), value=st.text(max_size=2000))
def test_any_text_is_kept_as_it_is(vault: Vault, name: str, value: str) -> None:
    vault.put(name, Secret(value))
    assert vault.get(name) == Secret(value)


def test_an_identity_survives(vault: Vault) -> None:
    terminal, _ = client(ok(TERMINAL), key=None)
    made = identity.pair(terminal, vault, "https://a.example", Secret("pc_1"), "Front desk")
    found = identity.load(vault, "https://a.example")
    assert found is not None
    assert (found.terminal_id, found.key.keyid) == (made.terminal_id, made.key.keyid)
    assert identity.load(vault, "https://b.example") is None
    identity.forget(vault, "https://a.example")
    assert identity.load(vault, "https://a.example") is None


def test_a_refused_pairing_keeps_nothing_and_loses_nothing() -> None:
    vault = MemoryVault()
    terminal, _ = client(ok(TERMINAL), refusal(401, "pairing_code_used"), key=None)
    first = identity.pair(terminal, vault, "x", Secret("pc_1"), "Front desk")
    with pytest.raises(Exception, match="pairing_code_used"):
        identity.pair(terminal, vault, "x", Secret("pc_1"), "Front desk")
    kept = identity.load(vault, "x")
    assert kept is not None
    assert kept.key.keyid == first.key.keyid


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"key": 1}', "nonsense"])
def test_a_damaged_identity_is_said_so(text: str) -> None:
    vault = MemoryVault()
    vault.put("terminal at x", Secret(text))
    with pytest.raises(VaultDamaged, match="pair it again"):
        identity.load(vault, "x")


def test_an_identity_with_a_damaged_key_is_said_so() -> None:
    vault = MemoryVault()
    fields = {"terminal_id": "t", "app_id": "a", "name": "n", "livemode": False}
    vault.put("terminal at x", Secret(json.dumps(fields | {"key": TerminalKey.generate().public_pem()})))
    with pytest.raises(VaultDamaged):
        identity.load(vault, "x")


# --- the file ----------------------------------------------------------------------------------------------------


@pytest.fixture
def path(tmp_path: Path, expect_log: Callable[[str], None]) -> Path:
    expect_log("a keyring would be safer")
    return tmp_path / "secrets.json"


def test_the_file_is_its_owners_alone_from_the_first_byte(path: Path) -> None:
    old = os.umask(0)
    try:
        FileVault(path).put("a", Secret("one"))
    finally:
        os.umask(old)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(path.parent.iterdir()) == [path], "no draft is left"


def test_the_file_warns_once_and_never_of_the_secret(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    vault = FileVault(path)
    with caplog.at_level(logging.DEBUG):
        vault.put("a", Secret("one-and-only"))
        vault.put("b", Secret("two"))
    assert len(caplog.records) == 1
    assert "one-and-only" not in caplog.text


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o622, 0o777])
def test_a_file_others_can_touch_is_refused(path: Path, mode: int) -> None:
    vault = FileVault(path)
    vault.put("a", Secret("one"))
    path.chmod(mode)
    for action in (lambda: vault.get("a"), lambda: vault.put("b", Secret("x")), lambda: vault.delete("a")):
        with pytest.raises(VaultUnsafe):
            action()


def test_a_link_is_not_followed(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "elsewhere"
    FileVault(target).put("a", Secret("one"))
    path.symlink_to(target)
    with pytest.raises(VaultError):
        FileVault(path).get("a")


def test_a_folder_or_a_pipe_is_not_a_file_of_secrets(path: Path) -> None:
    path.mkdir(mode=0o700)
    with pytest.raises(VaultUnsafe):
        FileVault(path).get("a")
    path.rmdir()
    os.mkfifo(path, 0o600)
    with pytest.raises(VaultUnsafe):
        FileVault(path).get("a")


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b"null", b'{"version": 2, "secrets": {}}', b'{"version": 1, "secrets": {"a": 1}}',
             b"[" * 100_000, b"x" * (1024 * 1024 + 1)]
)  # fmt: skip
def test_a_damaged_file_is_said_so_and_left_alone(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    path.chmod(0o600)
    with pytest.raises(VaultDamaged):
        FileVault(path).put("a", Secret("x"))
    assert path.read_bytes() == data


def test_a_full_disk_leaves_what_was_there(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    vault = FileVault(path)
    vault.put("a", Secret("one"))

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        with pytest.raises(VaultError, match="No space left"):
            vault.put("a", Secret("two"))
    assert vault.get("a") == Secret("one")
    assert list(path.parent.iterdir()) == [path]


# --- the keyring and the choice ----------------------------------------------------------------------------------


def test_services_keep_apart() -> None:
    backend = DictKeyring()
    one, other = KeyringVault("one", backend), KeyringVault("other", backend)
    one.put("a", Secret("1"))
    assert other.get("a") is None


def test_a_locked_keyring_does_not_work_and_quotes_nothing() -> None:
    vault = KeyringVault("x", LockedKeyring())
    assert not vault.works()
    with pytest.raises(VaultUnavailable) as caught:
        vault.put("a", Secret("quoted"))
    assert "quoted" not in str(caught.value)


def test_no_keyring_at_all_does_not_work() -> None:
    assert not KeyringVault("x", NoKeyring()).works()


def test_the_best_that_works_is_taken(tmp_path: Path) -> None:
    file = FileVault(tmp_path / "secrets.json")
    good, bad = KeyringVault("x", DictKeyring()), KeyringVault("x", LockedKeyring())
    assert best([file, good, MemoryVault()]) is good
    assert best([file, bad]) is file
    with pytest.raises(VaultUnavailable, match="keyring"):
        best([bad])


def test_settings_may_insist(tmp_path: Path) -> None:
    profile = Profile(tmp_path)
    assert isinstance(open_vault(profile, "file"), FileVault)
    assert open_vault(profile).works()
