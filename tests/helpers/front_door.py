"""One address before several servers: connections go to them in turn, byte for byte."""

import itertools
import socket
import threading
from collections.abc import Sequence

from server_stub.serve import address, listen


class FrontDoor:
    """Serves while the ``with`` block runs, once ``open`` has been told who stands behind it."""

    def __init__(self) -> None:
        self._listener = listen("127.0.0.1", 0)
        self.url = address(self._listener)
        self._accepting = threading.Thread(target=self._accept, name="front-door")
        self._pumps: list[threading.Thread] = []
        self._open: set[socket.socket] = set()
        self.served = [0, 0]

    def __enter__(self) -> "FrontDoor":
        return self

    def open(self, ports: Sequence[int]) -> None:
        """Let connections through to these ports of this machine."""
        self._ports = itertools.cycle(enumerate(ports))
        self._accepting.start()

    def __exit__(self, *_: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        if self._accepting.ident is not None:
            self._accepting.join()
        for side in list(self._open):
            _hang_up(side)
        for pump in self._pumps:
            pump.join()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            number, port = next(self._ports)
            self.served[number] += 1
            try:
                far = socket.create_connection(("127.0.0.1", port))
            except OSError:
                near.close()
                continue
            self._open |= {near, far}
            for ends in ((near, far), (far, near)):
                pump = threading.Thread(target=self._pump, args=ends, name="front-door-pump")
                pump.start()
                self._pumps.append(pump)
            self._pumps = [pump for pump in self._pumps if pump.is_alive()]

    def _pump(self, source: socket.socket, sink: socket.socket) -> None:
        try:
            while chunk := source.recv(65536):
                sink.sendall(chunk)
        except OSError:
            pass
        for side in (source, sink):
            _hang_up(side)
            self._open.discard(side)
            side.close()


def _hang_up(side: socket.socket) -> None:
    try:
        side.shutdown(socket.SHUT_RDWR)
    except OSError:
        return
