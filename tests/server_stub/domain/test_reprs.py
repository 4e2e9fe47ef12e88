"""What may end in a traceback or a log line tells no secret and nothing of a palm."""

import base64

import numpy as np
import pytest

from hardware.palm.codec import encode
from server_stub.domain.decisions import Success
from server_stub.domain.palms import PalmPayload
from server_stub.domain.signatures import SignedRequest
from server_stub.doors.pinn.sdk.arrival import Arrival
from server_stub.doors.pinn.sdk.bodies import PalmBody
from tests.helpers.palms import template

SECRET = "eks_" + "x" * 32
PALM = template("left", 1)
DATA = base64.b64encode(encode(PALM)).decode()
SIGNED = SignedRequest("POST", "/v1/sdk/enrollments", (("authorization", f"Bearer {SECRET}"),), DATA.encode())
HELD = {
    "signed request": SIGNED,
    "arrival": Arrival(SIGNED, "pk_1", SECRET, None),
    "success": Success(SECRET, "log_1", 1.0, {"sub": SECRET}),
    "body": PalmBody(format="palm-template-2", data=DATA),
    "payload": PalmPayload("palm-template-2", DATA),
    "template": PALM,
    "templates": {"left": [PALM]},
}


@pytest.mark.parametrize("name", HELD)
def test_repr_tells_nothing(name: str) -> None:
    with np.printoptions(threshold=10):
        told = repr(HELD[name])
    assert SECRET not in told
    assert DATA[:40] not in told
    assert "array" not in told
