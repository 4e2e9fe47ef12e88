"""A server whose master key lies in a service: it works as ever, counts its calls, and bears an outage."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from server_stub.assembly import make_core
from server_stub.domain.clock import FixedClock
from server_stub.doors.pinn.app import create_app
from server_stub.store.keys.kms import KmsMaster
from server_stub.store.keys.local_kms import LocalKms
from server_stub.store.keys.master import Master
from server_stub.store.opening import open_store
from tests.helpers.asgi import AsgiClient
from tests.helpers.palms import another_look, template
from tests.helpers.sdk import ISSUER, World, captured

LEFT = template("left", 1)


@dataclass(frozen=True)
class InService:
    kms: LocalKms

    def load(self) -> Master:
        return KmsMaster(self.kms, "local", "k")

    make = load


@pytest.fixture
def kms() -> LocalKms:
    return LocalKms({"k": b"k" * 32})


@pytest.fixture
def served(tmp_path: Path, kms: LocalKms) -> Iterator[World]:
    opened = open_store(str(tmp_path / "server.db"), key=InService(kms))
    clock = FixedClock(1_800_000_000)
    core = make_core(opened.store, opened.vault, clock, ISSUER)
    yield World(core, clock, AsgiClient(create_app(core), ISSUER))
    opened.store.close()


def test_a_verification_asks_the_service_twice(served: World, kms: LocalKms) -> None:
    user, terminal = served.user(LEFT), served.terminal()
    before = kms.calls
    assert terminal.authenticate(["left_palm"], captured(another_look(LEFT)), user).status == 200
    assert kms.calls - before == 2, "the data key, and the key that signs the token"


def test_an_outage_is_503_and_leaves_no_trace(served: World, kms: LocalKms) -> None:
    user, terminal = served.user(LEFT), served.terminal()
    session, body = terminal.start(["left_palm"], user), captured(another_look(LEFT))
    secret, fresh = served.enrollment_key(user), captured(LEFT)
    kms.reachable = False
    assert terminal.verify(session, body, attempt="a").status == 503
    assert terminal.enroll(secret, fresh, attempt="b").status == 503
    kms.reachable = True
    assert served.logs(user) == ()
    # The nonce of the first attempt is used up, so the person begins anew; the enrollment is simply sent again.
    assert terminal.authenticate(["left_palm"], body, user).status == 200
    assert terminal.enroll(secret, fresh, attempt="b").status == 200
