"""Every way in which a signed document is not taken, and what is kept of one that is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import RemoteSettingsRefused
from kiosk.remote_settings.document import NEVER
from kiosk.remote_settings.envelope import signed
from kiosk.settings import Settings
from tests.kiosk.remote_settings.fleet import KEY, NOW, PUBLIC, TERMINAL, document, file, judged


def refusal(data: bytes, serial: int = 0) -> RemoteSettingsRefused:
    kept = judged(file({"volume": 5}, serial=serial)) if serial else None
    with pytest.raises(RemoteSettingsRefused) as caught:
        judged(data, kept)
    assert str(caught.value).count("\n") == 0
    assert len(str(caught.value)) < 700
    return caught.value


def test_a_sound_document_is_taken() -> None:
    kept = judged(file({"language": "fr", "flow": ["left_palm"], "idle_seconds": 30.5, "sound": False}))
    assert kept is not None
    assert (kept.key, kept.serial) == (PUBLIC, 7)
    assert kept.settings == {"language": "fr", "flow": ["left_palm"], "idle_seconds": 30.5, "sound": False}


def test_what_is_kept_already_is_no_news_even_when_its_time_is_over() -> None:
    kept = judged(file({"volume": 5}))
    assert judged(file({"volume": 5}), kept) is None


@pytest.mark.parametrize(("serial", "volume"), [(6, 5), (7, 6), (1, 5)])
def test_an_older_document_is_a_replay_and_so_is_another_of_the_same_number(serial: int, volume: int) -> None:
    assert refusal(file({"volume": volume}, serial=serial), serial=7).reason == "serial_old"


def test_a_newer_one_follows() -> None:
    kept = judged(file({"volume": 5}, serial=8), judged(file({"volume": 6})))
    assert kept is not None
    assert kept.serial == 8


@pytest.mark.parametrize("at", [0, int(NOW) - 1, int(NOW)])
def test_one_whose_time_is_over(at: int) -> None:
    assert refusal(file({}, expires_at=at)).reason == "expired"


def test_one_for_others() -> None:
    assert refusal(file({}, terminals=["trm_" + "B" * 24])).reason == "not_for_this"
    assert judged(file({}, terminals=["trm_" + "B" * 24, TERMINAL])) is not None


@pytest.mark.parametrize("name", sorted(NEVER))
def test_whom_the_kiosk_trusts_is_never_set_from_afar(name: str) -> None:
    assert name in Settings.model_fields
    error = refusal(file({"volume": 5, name: "anything"}))
    assert (error.reason, error.setting) == ("setting_forbidden", name)


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"attempts": 99}, "attempts"),
        ({"attempts": "many"}, "attempts"),
        ({"attempst": 3}, "attempst"),
        ({"file": "/etc/passwd"}, "file"),
        ({"remote": "x"}, "remote"),
        ({"flow": ["either_palm", "either_palm"]}, "flow"),
        ({"terminal_name": "a\nb"}, "terminal_name"),
        ({"staff_call_url": "http://elsewhere.example"}, "staff_call_url"),
        ({"opening_hours": "always"}, "opening_hours"),
    ],
)
def test_what_the_settings_file_may_not_say_this_may_not_either(settings: dict[str, object], named: str) -> None:
    error = refusal(file(settings))
    assert (error.reason, error.setting) == ("setting_wrong", named)


def test_it_is_wrong_too_where_the_environment_says_something_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PALM_KIOSK_ATTEMPTS", "3")
    assert refusal(file({"attempts": 99})).reason == "setting_wrong"


@pytest.mark.parametrize(
    "changes",
    [
        {"version": 2},
        {"version": True},
        {"serial": 0},
        {"serial": -1},
        {"serial": "7"},
        {"serial": 1.5},
        {"serial": 2**60},
        {"expires_at": "never"},
        {"expires_at": None},
        {"terminals": []},
        {"terminals": "all"},
        {"terminals": [7]},
        {"settings": []},
        {"settings": {"volume": None}},
        {"settings": {"volume": {"a": 1}}},
        {"settings": {"flow": [1]}},
        {"settings": {"": 1}},
        {"settings": {"idle_seconds": float("nan")}},
        {"settings": {"idle_seconds": float("inf")}},
        {"more": 1},
    ],
)
def test_a_document_of_another_shape(changes: dict[str, object]) -> None:
    assert refusal(file({}, **changes)).reason == "format_wrong"


@pytest.mark.parametrize("text", [b"", b"null", b"[]", b"\xff", b"{", b"[" * 60_000, b'{"settings":' * 5000, b"{}x"])
def test_a_signed_file_that_holds_no_document(text: bytes) -> None:
    assert refusal(signed(KEY, text)).reason == "format_wrong"


@given(text=st.binary(max_size=200))
def test_signed_noise(text: bytes) -> None:
    assert refusal(signed(KEY, text)).reason == "format_wrong"


@given(name=st.text(min_size=1, max_size=80), value=st.text(max_size=50) | st.integers() | st.booleans())
def test_signed_settings_of_any_name_are_known_or_refused(name: str, value: object) -> None:
    if name not in Settings.model_fields:
        assert refusal(signed(KEY, document({name: value}))).reason == "setting_wrong"
