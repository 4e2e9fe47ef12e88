"""A phone's wire: cut from another thread, while a stream is open, while somebody waits, and for good."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from kiosk.client.errors import Unreachable
from kiosk.phone.handset import Handset
from kiosk.phone.phone import Phone
from kiosk.phone.token_facts import token_facts
from kiosk.phone.wire import Wire
from kiosk.secret import Secret
from tests.kiosk.phone.phones import Place

LONG_S = 60.0


class Opened(Wire):
    """Tells when a stream is open."""

    def __init__(self, place: Place) -> None:
        super().__init__(place.transport)
        self.open = threading.Event()

    def flow(self, message, silence_s):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN201
        context = super().flow(message, silence_s)
        self.open.set()
        return context


@pytest.mark.parametrize("how", ["cut", "close"])
def test_a_stream_is_cut_while_somebody_reads_it(shop: Place, how: str) -> None:
    shop.enrolled(f"wired-{how}")
    wire = Opened(shop)
    phone = Phone(Handset(shop.shelf.folder(f"wired-{how}"), wire, clock=shop.server.clock.now))
    with ThreadPoolExecutor(1) as pool:
        heard = pool.submit(phone.receive, LONG_S)
        assert wire.open.wait(LONG_S)
        getattr(wire, how)()
        with pytest.raises(Unreachable):
            heard.result(LONG_S / 4)


def test_a_wait_ends_when_the_wire_is_cut(shop: Place) -> None:
    wire = Wire(shop.transport)
    turn = wire.turn
    wire.cut()
    wire.rest(turn)  # the cut came before: nobody waits
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(wire.wait, LONG_S)
        while not waiting.done():
            wire.cut()
        assert waiting.result() is None
    wire.cut(offline=True)
    with pytest.raises(Unreachable):
        wire.wait(LONG_S)
    wire.close()
    assert wire.closed
    with pytest.raises(Unreachable):
        wire.wait(LONG_S)


@pytest.mark.parametrize(
    "token", ["", "a.b.c", "a..c", "a.W10.c", "a.eyJhbXIiOiAxfQ.c", "é.é.é", "a." + "W1tb" * 40_000]
)
def test_what_is_no_token_says_nothing(token: str) -> None:
    facts = token_facts(Secret(token))
    assert facts.proved == ()
    assert facts.claims in ((), ("amr",))
