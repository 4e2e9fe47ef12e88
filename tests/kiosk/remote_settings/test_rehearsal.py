"""An address and a key are tried before a kiosk obeys them: what is theirs, what is not, and what nobody can tell."""

from pathlib import Path

import pytest

from kiosk.remote_settings.rehearsal import Tried, Verdict, rehearse
from tests.kiosk.remote_settings.fleet import KEY, OTHER, PUBLIC, TERMINAL, URL, Kiosk, file

FAR = 2_000_000_000


@pytest.fixture
def kiosk(tmp_path: Path) -> Kiosk:
    return Kiosk(tmp_path)


def tried(kiosk: Kiosk, body: bytes) -> Tried:
    kiosk.body = body
    return rehearse(kiosk.transport, kiosk.profile, TERMINAL, URL, PUBLIC)


def test_a_file_for_this_kiosk_is_fine_and_nothing_is_kept(kiosk: Kiosk, tmp_path: Path) -> None:
    assert tried(kiosk, file({"volume": 5}, expires_at=FAR)) == Tried(Verdict.FINE)
    assert kiosk.asked == [f"GET {URL}"]
    assert list(tmp_path.iterdir()) == []
    assert kiosk.book.acts == []


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (file({"volume": 5}, key=OTHER, expires_at=FAR), "signature_wrong"),
        (file({"volume": 5}, expires_at=FAR).replace(b"5", b"6"), "signature_wrong"),
        (b"<html>", "format_wrong"),
        (b"", "format_wrong"),
        (file({}, expires_at=FAR) + b" " * 70_000, "too_large"),
    ],
)
def test_what_is_not_theirs_is_wrong(kiosk: Kiosk, body: bytes, reason: str) -> None:
    found = tried(kiosk, body)
    assert (found.verdict, found.reason) == (Verdict.WRONG, reason)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (file({}, expires_at=1), "expired"),
        (file({}, expires_at=FAR, terminals=["trm_" + "B" * 24]), "not_for_this"),
        (file({"volume": 500}, expires_at=FAR), "setting_wrong"),
        (file({"api_host": "https://x.example"}, expires_at=FAR), "setting_forbidden"),
        (file({}, key=KEY, expires_at=FAR, serial=5), "serial_old"),
    ],
)
def test_what_is_theirs_and_of_no_use_today_is_doubtful(kiosk: Kiosk, body: bytes, reason: str) -> None:
    assert kiosk.fetches(file({}, serial=6)) is not None
    found = tried(kiosk, body)
    assert (found.verdict, found.reason) == (Verdict.DOUBTFUL, reason)
    assert found.detail


def test_nobody_can_tell_of_what_cannot_be_fetched(kiosk: Kiosk) -> None:
    kiosk.status = 404
    assert tried(kiosk, b"") == Tried(Verdict.DOUBTFUL, "status", "404")
    kiosk.status = None
    found = tried(kiosk, b"")
    assert (found.verdict, found.reason) == (Verdict.DOUBTFUL, "unreachable")


def test_a_document_that_was_given_up_here_is_doubtful(kiosk: Kiosk) -> None:
    body = file({"volume": 5}, expires_at=FAR)
    kept = kiosk.fetches(body)
    assert kept is not None
    for _ in range(4):
        kiosk.store.trials.settle(kept, None)
        kiosk.store.trials.begin(kept, None)
    assert tried(kiosk, body).reason == "given_up"
