"""What was accepted, on disk: whole after every crash, only under its own key, and never believed when damaged."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import SettingsError
from kiosk.profile import Profile
from kiosk.remote_settings.kept import Kept
from kiosk.remote_settings.keys import public_text
from kiosk.remote_settings.store import Store, spelled
from kiosk.settings_file import load
from tests.kiosk.remote_settings.fleet import OTHER, PUBLIC


def kept(serial: int, **settings: bool | int | float | str | list[str]) -> Kept:
    return Kept(key=PUBLIC, serial=serial, sha256="0" * 64, settings=settings)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(Profile(tmp_path), PUBLIC)


def test_it_comes_back_as_it_was(store: Store, tmp_path: Path) -> None:
    assert (store.newest(), store.good(), store.highest()) == (None, None, None)
    store.keep(kept(7, language="fr"))
    assert store.newest() == store.highest() == kept(7, language="fr")
    assert store.good() is None
    assert (tmp_path / "remote.toml").stat().st_mode & 0o077 == 0


@given(
    values=st.dictionaries(
        st.sampled_from(["a", "b_c"]),
        st.booleans()
        | st.integers()
        | st.floats(allow_nan=False, allow_infinity=False)
        | st.text()
        | st.lists(st.text(), max_size=3),
    )
)
def test_every_value_survives_the_file(
    tmp_path_factory: pytest.TempPathFactory, values: dict[str, bool | int | float | str | list[str]]
) -> None:
    store = Store(Profile(tmp_path_factory.mktemp("fleet")), PUBLIC)
    store.keep(kept(7, **values))
    assert store.newest() == kept(7, **values)


def test_only_what_the_kiosk_started_with_is_the_last_good(store: Store) -> None:
    store.keep(kept(7))
    store.prove(kept(7))
    store.keep(kept(8))
    store.keep(kept(9))
    assert store.good() == kept(7)
    assert store.highest() == kept(9)


def test_another_key_begins_anew(store: Store, tmp_path: Path) -> None:
    store.keep(kept(7))
    store.prove(kept(7))
    for key in (public_text(OTHER), None):
        other = Store(Profile(tmp_path), key)
        assert (other.newest(), other.good(), other.highest()) == (None, None, None)


@pytest.mark.parametrize("data", [b"", b"\xff", b"serial = 7", b"[" * 9000, b"x" * 300_000, b"serial = 'a'"])
def test_a_damaged_file_is_said_and_the_last_good_counts(
    store: Store, tmp_path: Path, data: bytes, expect_log: Callable[[str], None]
) -> None:
    expect_log("is damaged")
    store.prove(kept(6))
    (tmp_path / "remote.toml").write_bytes(data)
    (tmp_path / "remote.toml").chmod(0o600)
    with pytest.raises(SettingsError, match="damaged"):
        store.newest()
    assert store.highest() == kept(6)


def test_a_file_that_others_can_read_or_that_leads_elsewhere_is_not_believed(store: Store, tmp_path: Path) -> None:
    store.keep(kept(7))
    (tmp_path / "remote.toml").chmod(0o644)
    with pytest.raises(SettingsError, match="read by others"):
        store.newest()
    (tmp_path / "remote.toml").rename(tmp_path / "elsewhere.toml")
    (tmp_path / "remote.toml").symlink_to(tmp_path / "elsewhere.toml")
    with pytest.raises(SettingsError, match="cannot be read"):
        store.newest()


def test_a_damaged_last_good_is_written_anew(store: Store, tmp_path: Path) -> None:
    (tmp_path / "remote.last-good.toml").write_bytes(b"x")
    (tmp_path / "remote.last-good.toml").chmod(0o600)
    store.prove(kept(7))
    assert store.good() == kept(7)


def test_a_draft_that_a_crash_left_behind_is_nothing(store: Store, tmp_path: Path) -> None:
    store.keep(kept(7))
    (tmp_path / ".remote.toml.0123456789abcdef").write_bytes(spelled(kept(8))[:40])
    assert store.newest() == kept(7)


def test_a_full_disk_keeps_the_old_ones(store: Store, tmp_path: Path, expect_log: Callable[[str], None]) -> None:
    expect_log("could not be kept")
    (tmp_path / "remote.last-good.toml").mkdir()
    store.keep(kept(7))
    with pytest.raises(SettingsError):
        store.good()
    store.prove(kept(7))
    assert store.newest() == kept(7)


def test_given_over_environment_over_file_over_remote(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("attempts = 4\nvolume = 40\nresult_seconds = 14\n")
    monkeypatch.setenv("PALM_KIOSK_ATTEMPTS", "5")
    monkeypatch.setenv("PALM_KIOSK_VOLUME", "50")
    remote = {"attempts": 3, "volume": 30, "result_seconds": 13.0, "idle_seconds": 33.0}
    settings = load(file, remote, attempts=6)
    found = (settings.attempts, settings.volume, settings.result_seconds, settings.idle_seconds)
    assert found == (6, 50, 14.0, 33.0)
    assert load(file).idle_seconds == 60.0


@pytest.mark.parametrize("given", [{"settings_url": "https://fleet.example"}, {"settings_key": PUBLIC}])
def test_address_and_key_belong_together(given: dict[str, str]) -> None:
    with pytest.raises(SettingsError, match="together"):
        load(None, **given)
    assert load(None, settings_url="https://fleet.example", settings_key=PUBLIC).settings_minutes == 60


@pytest.mark.parametrize("key", ["", "short", "A" * 44])
def test_a_key_that_is_none(key: str) -> None:
    with pytest.raises(SettingsError, match="settings_key"):
        load(None, settings_url="https://fleet.example", settings_key=key)
