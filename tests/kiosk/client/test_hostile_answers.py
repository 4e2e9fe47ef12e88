"""Whatever the other end says: an answer of the right kind, a refusal, or ``Unreachable``. Never anything else."""

import json
from collections.abc import Iterator

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.client.errors import Refused, Unreachable
from kiosk.client.models import KeyInfo
from kiosk.client.replies import read
from kiosk.client.transport import LARGEST_ANSWER, Limits, Reply
from kiosk.secret import Secret
from tests.kiosk.client.stage import KEY_INFO, SESSION, Answer, client, ok, refusal

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


def asked(answer: Answer, **more: object) -> str:
    terminal, _ = client(answer, **more)
    with pytest.raises(Unreachable) as caught:
        terminal.inspect_key(Secret("eks_12345678"))
    return caught.value.reached


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(200, content=b""),
        httpx.Response(200, content=b"<html>Welcome to the hotel</html>"),
        httpx.Response(200, content=b"\xff\xfe\x00"),
        httpx.Response(200, content=b"[" * 100_000),
        httpx.Response(200, content=b'{"object": NaN}'),
        ok([]),
        ok(None),
        ok(KEY_INFO | {"object": "session"}),
        ok(KEY_INFO | {"left_palm_enrolled": 1}),
        ok(KEY_INFO | {"left_palm_enrolled": "yes"}),
        ok(KEY_INFO | {"user_id": "../../v1/users"}),
        ok(KEY_INFO | {"user_id": "x" * 129}),
        ok(KEY_INFO | {"user_id": "usr_1\n"}),
        ok(KEY_INFO | {"kind": "master"}),
        ok(KEY_INFO | {"flow": "either_palm"}),
        ok(KEY_INFO | {"flow": [1]}),
        ok(KEY_INFO | {"expires_at": -1}),
        ok(KEY_INFO | {"expires_at": 10**400}),
        ok({name: value for name, value in KEY_INFO.items() if name != "kind"}),
        httpx.Response(204),
        httpx.Response(301, headers={"location": "https://elsewhere.example.org/"}),
        httpx.Response(307, headers={"location": "https://elsewhere.example.org/"}),
        httpx.Response(401, content=b"<html>log in</html>"),
        httpx.Response(404, json={"detail": "Not Found"}),
        httpx.Response(400, json={"error": {"type": ["x"]}}),
        refusal(401, "<b>bold</b>"),
        refusal(401, "x" * 65),
        httpx.Response(200, content=b"x" * (LARGEST_ANSWER + 1)),
        httpx.Response(200, content=b"junk", headers={"content-encoding": "br2"}),
        httpx.RemoteProtocolError("not HTTP"),
    ],
)
def test_nonsense_is_called_so(answer: Answer) -> None:
    assert asked(answer) == "server_nonsense"


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (httpx.ConnectError("refused"), "server_unreachable"),
        (httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] self-signed"), "server_untrusted"),
        (httpx.ConnectTimeout("slow"), "server_timeout"),
        (httpx.ReadTimeout("slow"), "server_timeout"),
        (httpx.ReadError("reset"), "server_unreachable"),
        (httpx.ProxyError("no"), "server_unreachable"),
        (httpx.Response(500, content=b"Traceback"), "server_error"),
        (httpx.Response(503), "server_error"),
    ],
)
def test_silence_has_kinds(answer: Answer, code: str) -> None:
    assert asked(answer) == code


def test_a_compressed_answer_is_not_unfolded() -> None:
    import gzip

    bomb = gzip.compress(b" " * 50_000_000)
    stream = httpx.ByteStream(bomb)
    assert asked(httpx.Response(200, headers={"content-encoding": "gzip"}, stream=stream)) == "server_nonsense"


def test_an_answer_that_drips_is_cut_off() -> None:
    class Drip(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            while True:
                yield b" "

    assert asked(httpx.Response(200, stream=Drip()), limits=Limits(whole_s=0.05)) == "server_timeout"


def test_a_redirect_is_never_followed_with_a_secret_in_hand() -> None:
    terminal, network = client(httpx.Response(307, headers={"location": "https://elsewhere.example.org/"}))
    with pytest.raises(Unreachable):
        terminal.inspect_key(Secret("eks_12345678"))
    assert len(network.requests) == 1


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("12", 12.0), ("0.5", 0.5), ("nan", None), ("inf", None), ("-3", None), ("soon", None), ("1e9", 86400.0)],
)
def test_a_time_to_come_back_is_taken_when_it_makes_sense(header: str, seconds: float | None) -> None:
    terminal, _ = client(refusal(429, "user_locked", {"retry-after": header}))
    with pytest.raises(Refused) as caught:
        terminal.start_session("usr_1", ("either_palm",))
    assert caught.value.retry_after == seconds


def test_a_refusal_without_a_finer_cause_is_known_by_its_type() -> None:
    body = {"error": {"code": "404", "type": "not_found", "message": "No such route."}}
    terminal, _ = client(httpx.Response(404, json=body))
    with pytest.raises(Refused, match="not_found"):
        terminal.me()


def test_a_challenge_that_cannot_be_signed_is_refused() -> None:
    terminal, _ = client(ok(SESSION | {"challenge": 'x"\r\ninjected: y'}))
    with pytest.raises(Unreachable):
        terminal.start_session("usr_1", ("either_palm",))


@given(st.integers(200, 599), st.binary(max_size=200) | JSON.map(lambda value: json.dumps(value).encode()))
def test_any_status_with_any_body_is_sorted(status: int, body: bytes) -> None:
    with pytest.raises((Refused, Unreachable)):
        read(Reply(status, {}, body), KeyInfo)


@given(st.sampled_from(sorted(KEY_INFO)), JSON)
def test_one_wrong_field_is_enough(name: str, value: object) -> None:
    body = json.dumps(KEY_INFO | {name: value}).encode()
    try:
        answer = read(Reply(200, {}, body), KeyInfo)
    except Unreachable:
        return
    assert getattr(answer, name) == (tuple(value) if isinstance(value, list) else value)


def test_secrets_stay_out_of_errors_and_text() -> None:
    terminal, _ = client(httpx.Response(200, json=KEY_INFO | {"user_id": "eks_leak eks_leak"}))
    with pytest.raises(Unreachable) as caught:
        terminal.inspect_key(Secret("eks_leak"))
    assert "eks_leak" not in str(caught.value) + repr(caught.value)
    assert caught.value.__cause__ is None
