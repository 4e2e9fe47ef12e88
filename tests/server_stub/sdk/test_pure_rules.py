"""Lockout, liveness policy and token claims: rules without a store."""

import dataclasses

import jwt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from server_stub.domain.errors import Unprocessable
from server_stub.domain.liveness_policy import LivenessCheck, LivenessReport, demand, is_alive, required_level
from server_stub.domain.lockout import ATTEMPTS, WINDOW, locked_for
from server_stub.domain.tokens import IdToken

NOW = 1_800_000_000
PASSED = LivenessReport("challenge", True, ("fist",), (LivenessCheck("gesture", True),), False, "device:1")


def test_fifth_failure_locks_until_the_oldest_of_the_five_is_forgotten() -> None:
    failures = [NOW - 800, NOW - 600, NOW - 400, NOW - 200]
    assert locked_for(failures, NOW) == 0
    assert locked_for([*failures, NOW], NOW) == WINDOW - 800
    assert locked_for([NOW - 100, *failures, NOW], NOW) == WINDOW - 600


@given(st.lists(st.integers(NOW - 2 * WINDOW, NOW)))
def test_waiting_as_told_is_enough_and_no_less(failures: list[int]) -> None:
    wait = locked_for(failures, NOW)
    assert (wait > 0) == (sum(at > NOW - WINDOW for at in failures) >= ATTEMPTS)
    assert locked_for(failures, NOW + wait) == 0
    if wait:
        assert locked_for(failures, NOW + wait - 1) == 1


@pytest.mark.parametrize(
    ("change", "livemode", "reason"),
    [
        ({}, True, None),
        ({"level": "none"}, True, "liveness_too_weak"),
        ({"simulated": True}, True, "liveness_too_weak"),
        ({"level": "none", "simulated": True}, False, None),
    ],
)
def test_what_live_mode_takes(change: dict[str, object], livemode: bool, reason: str | None) -> None:
    report = dataclasses.replace(PASSED, **change)
    if reason is None:
        assert demand(report, livemode) is report
        return
    with pytest.raises(Unprocessable) as caught:
        demand(report, livemode)
    assert caught.value.reason == reason


@pytest.mark.parametrize("livemode", [True, False])
def test_missing_report_is_refused(livemode: bool) -> None:
    with pytest.raises(Unprocessable) as caught:
        demand(None, livemode)
    assert caught.value.reason == "liveness_missing"


@pytest.mark.parametrize(
    ("change", "alive"),
    [
        ({}, True),
        ({"live": False}, False),
        ({"checks": (LivenessCheck("gesture", False, "no_gesture"),)}, False),
        ({"checks": ()}, False),
        ({"gestures": ()}, False),
        ({"level": "none", "gestures": (), "checks": ()}, True),
        ({"level": "none", "live": False}, False),
    ],
)
def test_report_that_contradicts_itself_is_not_alive(change: dict[str, object], alive: bool) -> None:
    assert is_alive(dataclasses.replace(PASSED, **change)) is alive


def test_required_level() -> None:
    assert (required_level(True), required_level(False)) == ("challenge", "none")


def test_token_says_what_the_contract_names_and_no_more() -> None:
    key = "sk_" + "a" * 32
    token = IdToken("usr_1", "https://palm.example", NOW, NOW + 5, "log_1", ("either_palm", "kiosk"), "jti_1", "app_1")
    claims = jwt.decode(
        token.signed(key), key, algorithms=["HS256"], options={"verify_exp": False, "verify_iat": False}
    )
    assert claims == {
        "sub": "usr_1",
        "iss": "https://palm.example",
        "iat": NOW,
        "exp": NOW + 30,
        "auth_time": NOW,
        "log_id": "log_1",
        "amr": ["either_palm", "kiosk"],
        "jti": "jti_1",
        "azp": "app_1",
    }
    assert jwt.get_unverified_header(token.signed(key)) == {"alg": "HS256", "typ": "JWT"}
