"""Signatures, checked the way receivers are told to."""

import time

from hypothesis import given
from hypothesis import strategies as st

from server_stub.delivery.signing import signature_headers
from server_stub.domain.ids import Secret, new_secret
from server_stub.examples.verify_webhook import is_genuine


def test_the_published_example_of_standard_webhooks() -> None:
    headers = signature_headers(
        ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"],
        "msg_p5jXN8AQM9LWM0D4loKWxJek",
        1614265330,
        b'{"test": 2432232314}',
    )
    assert headers["webhook-signature"] == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


@given(body=st.binary(max_size=200), secrets=st.integers(1, 3))
def test_the_documented_check_takes_ours(body: bytes, secrets: int) -> None:
    several = [new_secret(Secret.WEBHOOK) for _ in range(secrets)]
    header = signature_headers(several, "evt_1", int(time.time()), body)["pinn-signature"]
    assert all(is_genuine(secret, header, body) for secret in several)
    assert not is_genuine(new_secret(Secret.WEBHOOK), header, body)
    assert not is_genuine(several[0], header, body + b" ")


@given(shift=st.integers(302, 10**9).flatmap(lambda seconds: st.sampled_from([seconds, -seconds])))
def test_and_none_of_another_time(shift: int) -> None:
    secret = new_secret(Secret.WEBHOOK)
    header = signature_headers([secret], "evt_1", int(time.time()) + shift, b"{}")["pinn-signature"]
    assert not is_genuine(secret, header, b"{}")


@given(text=st.text(st.characters(max_codepoint=255), max_size=80), times=st.integers(1, 600))
def test_and_no_nonsense(text: str, times: int) -> None:
    secret, now = new_secret(Secret.WEBHOOK), int(time.time())
    for header in (
        text,
        f"t={text},v1={text}",
        f"t={now},v1={text}",
        f"v1={text}",
        f"t={'9' * 10 * times}",
        "t=１,v1=x",
    ):
        assert not is_genuine(secret, header, b"{}")
