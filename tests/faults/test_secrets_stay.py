"""Whole visits with every log line there is: no secret and nothing biometric is written, shown or kept."""

import json
import logging
from collections.abc import Iterator

import pytest

from hardware.camera.directions import LEAVE
from kiosk.flows.states import Outcome, Purpose, Who
from kiosk.secret import Secret
from kiosk.views.pages.who import WhoPage
from kiosk.views.texts.lookup import page
from tests.faults.front import Front
from tests.faults.line import Break, Moment
from tests.faults.place import Place
from tests.faults.sources import Cabled

pytestmark = pytest.mark.slow

LOUD = ("sqlalchemy.engine", "sqlalchemy.pool", "httpx", "httpcore", "uvicorn", "asyncio", "kiosk", "hardware")


@pytest.fixture
def everything(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """Every logger says all it can."""
    caplog.set_level(logging.DEBUG)
    for name in LOUD:
        caplog.set_level(logging.DEBUG, logger=name)
    return caplog


def visits(place: Place, front: Front, camera: Cabled, keys: dict[str, Secret]) -> None:
    """Enroll with an answer lost on the way, verify, recover."""
    place.line.breaking(Break("/v1/sdk/enrollments", Moment.AFTER))
    front.come_for(Purpose.ENROLL, keys["enrollment key"])
    front.agree()
    assert front.outcome() is Outcome.ENROLLED
    keys["recovery key"] = Secret(place.backend.recovery_key(place.user_id))
    for purpose, entry in ((Purpose.VERIFY, Secret(place.user_id)), (Purpose.RECOVER, keys["recovery key"])):
        front.robot.press(page("result.done"))
        camera.tell(LEAVE, None)
        front.come_for(purpose, entry)
        front.choose()
        assert front.outcome() in {Outcome.VERIFIED, Outcome.RECOVERED}
    front.until(lambda: len(front.tokens.tokens) == 2, "a token was not delivered")


def sent(place: Place) -> Iterator[tuple[str, str]]:
    """What went over the line and is nobody else's business; of a template a piece from its middle."""
    for number, request in enumerate(place.line.seen):
        headers = {name.lower(): value for name, value in request.headers.items()}
        if "authorization" in headers:
            yield f"bearer {number}", headers["authorization"].removeprefix("Bearer ")
        for palm in json.loads(request.body or b"{}").get("palm", {}).values():
            yield f"template {number}", palm["data"][400:500]


def test_nothing_is_written_shown_or_kept(place: Place, everything: pytest.LogCaptureFixture) -> None:
    camera = Cabled()
    code = place.server.new_pairing_code()
    keys = {"pairing code": Secret(code), "enrollment key": place.key(), "secret key": Secret(place.server.secret_key)}
    place.pair(code)
    front = place.kiosk(camera)
    visits(place, front, camera, keys)
    entry = front.shell.window.pages[Who]
    assert isinstance(entry, WhoPage)
    assert entry.field.text == ""
    front.shell.quit()  # whatever is written in the background lies where it belongs then
    secrets = {name: secret.reveal() for name, secret in keys.items()} | dict(sent(place))
    secrets |= {f"token of {token.log_id}": token.id_token.reveal() for token in front.tokens.tokens}
    vault = json.loads(place.profile().secrets.read_text())["secrets"]
    (identity,) = [value for name, value in vault.items() if name.startswith("terminal at")]
    secrets["audit key"] = vault["audit key"]
    pem = json.loads(identity)["key"]
    secrets["private key"] = pem.splitlines()[1]
    assert len([name for name in secrets if name.startswith("template")]) == 4
    assert {record.name.partition(".")[0] for record in everything.records} >= {"kiosk", "httpcore", "sqlalchemy"}
    shown = " ".join(front.read)
    assert page("sending.again") in shown
    files = [file for file in place.profile().root.rglob("*") if file.is_file() and file != place.profile().secrets]
    kept = b"".join(file.read_bytes() for file in files)
    for name, secret in secrets.items():
        assert len(secret) > 20
        assert secret not in everything.text, f"{name} was logged"
        assert secret not in shown, f"{name} was shown"
        assert secret.encode() not in kept, f"{name} was kept"
        assert name == "private key" or secret not in identity, f"{name} was kept"
