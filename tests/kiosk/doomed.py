"""A kiosk that goes as far as it is told in an enrollment, says so, and waits to be killed.

Standard input: one line of JSON with folder, url, publishable_key, pem, secret and stage.
"""

import json
import sys
import threading
from pathlib import Path

from hardware.palm.side import Side
from kiosk.client.address import Address
from kiosk.client.signing import TerminalKey
from kiosk.client.terminal import TerminalClient
from kiosk.client.transport import Transport
from kiosk.crash import CrashWatch
from kiosk.flows.events import Chosen, Consented, SidesChosen
from kiosk.flows.states import Consent, Purpose
from kiosk.secret import Secret
from tests.kiosk.flows.visits import entered
from tests.kiosk.house import House
from tests.kiosk.town import Cable, data


def main() -> None:
    """Never returns by itself."""
    told = json.loads(sys.stdin.readline())
    cable = Cable()
    key = TerminalKey.from_pem(Secret(told["pem"]))
    client = TerminalClient(Transport(network=cable), Address.of(told["url"]), told["publishable_key"], key)
    CrashWatch(Path(told["folder"]) / "crash").begin()
    house = House(Path(told["folder"]), client)
    house.kiosk.start()
    house.do(Chosen(Purpose.ENROLL), entered(told["secret"])).until(Consent)
    house.do(Consented(True), SidesChosen((Side.LEFT, Side.RIGHT)))
    if told["stage"] != "capturing":
        cable.breaks.append(told["stage"])
        for side in (Side.LEFT, Side.RIGHT):
            house.capture.show(side, data(side, 1))
            house.take_one()
        house.take_one()  # the news that the line was cut
    print("here", flush=True)  # noqa: T201 - how the test knows
    threading.Event().wait()


if __name__ == "__main__":
    main()
