"""Fetching: what is accepted is kept and written down, everything else is refused, said once, and changes nothing."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.client.transport import LARGEST_ANSWER
from kiosk.remote_settings.envelope import LARGEST
from tests.kiosk.remote_settings.fleet import NOW, OTHER, URL, Kiosk, file


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Kiosk]:
    made = Kiosk(tmp_path)
    yield made
    made.transport.close()


def test_sound_settings_are_kept_and_written_down_once(kiosk: Kiosk) -> None:
    for _ in range(3):
        kept = kiosk.fetches(file({"language": "fr"}))
        assert kept is not None
        assert kept.settings == {"language": "fr"}
    assert kiosk.book.acts == [("remote_settings_accepted", {"serial": "7", "sha256": kept.sha256})]
    assert kiosk.asked == [f"GET {URL}"] * 3


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (file({"volume": 1}, key=OTHER), "signature_wrong"),
        (file({"volume": 1}).replace(b"volume", b"Volume"), "signature_wrong"),
        (file({"volume": 1}, serial=6), "serial_old"),
        (file({"volume": 1}, serial=8, expires_at=int(NOW)), "expired"),
        (file({"volume": 1}, serial=8, terminals=["trm_1"]), "not_for_this"),
        (file({"volume": -1}, serial=8), "setting_wrong"),
        (file({"livemode": True}, serial=8), "setting_forbidden"),
        (b"", "format_wrong"),
        (b"<html>", "format_wrong"),
        (b"\0" * (LARGEST + 1), "too_large"),
    ],
)
def test_everything_else_is_refused_and_what_was_kept_stays(
    kiosk: Kiosk, body: bytes, reason: str, expect_log: Callable[[str], None]
) -> None:
    expect_log(f"remote settings are refused .{reason}")
    before = kiosk.fetches(file({"language": "fr"}))
    for _ in range(3):
        assert kiosk.fetches(body) == before
    ((act, facts),) = kiosk.book.acts[1:]
    assert (act, facts["reason"]) == ("remote_settings_refused", reason)


def test_a_replay_is_refused_after_a_restart_too(
    kiosk: Kiosk, tmp_path: Path, expect_log: Callable[[str], None]
) -> None:
    expect_log("serial_old")
    kiosk.fetches(file({"volume": 1}, serial=7))
    kiosk.fetches(file({"volume": 2}, serial=8))
    later = Kiosk(tmp_path)
    kept = later.fetches(file({"volume": 1}, serial=7))
    later.transport.close()
    assert kept is not None
    assert kept.serial == 8


@pytest.mark.parametrize("status", [None, 204, 302, 304, 404, 500])
def test_a_place_without_settings_changes_nothing(
    kiosk: Kiosk, status: int | None, expect_log: Callable[[str], None]
) -> None:
    expect_log("remote settings cannot be fetched")
    kiosk.status = status
    assert kiosk.fetches(file({"volume": 1})) is None
    assert kiosk.book.acts == []


def test_an_answer_without_end_is_cut_off(kiosk: Kiosk, expect_log: Callable[[str], None]) -> None:
    expect_log("remote settings cannot be fetched")
    assert kiosk.fetches(b"x" * (LARGEST_ANSWER + 1)) is None


def test_what_cannot_be_written_down_is_not_taken(kiosk: Kiosk, expect_log: Callable[[str], None]) -> None:
    expect_log("could not be kept")
    kiosk.book.full = True
    assert kiosk.fetches(file({"volume": 1})) is None
    kiosk.book.full = False
    assert kiosk.fetches(file({"volume": 1})) is not None


def test_a_refusal_that_cannot_be_written_down_is_said(kiosk: Kiosk, expect_log: Callable[[str], None]) -> None:
    expect_log("format_wrong")
    expect_log("audit_unwritable")
    kiosk.book.full = True
    assert kiosk.fetches(b"?") is None


def test_killed_between_the_record_and_the_file_it_is_taken_the_next_time(
    kiosk: Kiosk, expect_log: Callable[[str], None]
) -> None:
    expect_log("could not be kept")
    expect_log("is not a plain file")
    (kiosk.profile.root / "remote.toml").mkdir()  # the rename over it fails, as if the kiosk had ended just before
    kiosk.body = file({"volume": 1})
    kiosk.watch.run()
    (kiosk.profile.root / "remote.toml").rmdir()
    kiosk.watch.run()
    kept = kiosk.store.newest()
    assert kept is not None
    assert kept.serial == 7


def test_it_looks_at_the_start_and_then_now_and_then(kiosk: Kiosk) -> None:
    assert kiosk.watch.due()
    assert not kiosk.watch.due()
    kiosk.seconds += 59.9
    assert not kiosk.watch.due()
    kiosk.seconds += 0.2
    assert kiosk.watch.due()
    assert not kiosk.watch.due()
