"""Servers that start in a blink: everything is imported once, and each server is a fork of that.

``python -m tests.helpers.nursery``: each line of standard input starts one server; it says its process id and url in a
line of JSON. Whoever wants one gone kills it.
"""

import json
import os
import signal
import sys

from hardware.palm.matching import warm
from server_stub.assembly import make_app, make_core, make_limit, opened
from server_stub.domain.clock import SystemClock
from server_stub.serve import Server, address, listen
from server_stub.settings import Settings


def _serve(settings: Settings) -> None:
    with opened(settings) as found, listen("127.0.0.1", 0) as listener:
        url = address(listener)
        core = make_core(found.store, found.vault, SystemClock(), url, settings)
        told = json.dumps({"pid": os.getpid(), "url": url}) + "\n"
        server = Server(make_app(core, settings, make_limit(found.store, settings)), lambda: _say(told))
        server.run([listener])


def _say(line: str) -> None:
    sys.stdout.write(line)
    sys.stdout.flush()


def main() -> None:
    """Until standard input ends."""
    warm()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # whoever was killed is buried at once
    for _ in sys.stdin:
        if os.fork() == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            _serve(Settings())
            os._exit(0)


if __name__ == "__main__":
    main()
