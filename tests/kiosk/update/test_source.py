"""Where releases come from: the newest that was signed, of a folder, or of a web server that is not read to its end."""

import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.client.errors import Unreachable
from kiosk.client.transport import Transport
from kiosk.errors import UpdateFailed, UpdateRefused
from kiosk.remote_settings.keys import public_text
from kiosk.update.source import fetched, newest
from kiosk.update.unattended import look_for_updates
from tests.kiosk.update.place import KEY, NEW, OLD, Machine, release

PUBLIC = KEY.public_key()


def test_the_highest_version_that_was_signed_is_taken(tmp_path: Path) -> None:
    assert newest(tmp_path, PUBLIC) is None
    assert newest(tmp_path / "nowhere", PUBLIC) is None
    for version in ("1.9.0", "1.10.0", "1.2.0"):
        release(tmp_path, version)
    release(tmp_path, "9.0.0", Ed25519PrivateKey.generate())
    (tmp_path / "10.0.0.palm-kiosk").write_bytes(b"nothing")
    (tmp_path / "11.0.0.palm-kiosk").mkdir()
    (tmp_path / "12.0.0.palm-kiosk.part").write_bytes((tmp_path / "1.10.0.palm-kiosk").read_bytes())
    assert newest(tmp_path, PUBLIC) == tmp_path / "1.10.0.palm-kiosk"


class Web(http.server.BaseHTTPRequestHandler):
    """Serves ``body`` at ``/good``, its first half at ``/cut``; counts what it got rid of."""

    body = b""
    sent = 0

    def do_GET(self) -> None:
        if self.path not in {"/good", "/cut"}:
            self.send_error(404)
            return
        self.send_response(200)
        self.send_header("Content-Length", str(len(self.body)))
        self.end_headers()
        body = self.body if self.path == "/good" else self.body[: len(self.body) // 2]
        try:
            for at in range(0, len(body), 65536):
                self.wfile.write(body[at : at + 65536])
                type(self).sent += len(body[at : at + 65536])
        except OSError:
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Nothing."""


@contextmanager
def serving(file: Path) -> Iterator[str]:
    Web.body, Web.sent = file.read_bytes(), 0
    with http.server.HTTPServer(("127.0.0.1", 0), Web) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def look(machine: Machine, url: str) -> None:
    look_for_updates(machine.updater(), public_text(KEY), None, url)


def test_it_is_installed_from_the_web(machine: Machine, tmp_path: Path) -> None:
    with serving(release(tmp_path, NEW)) as url:
        look(machine, f"{url}/good")
    assert machine.state.current == NEW


def test_what_lies_in_the_folder_does_not_hide_what_is_on_the_web(machine: Machine, tmp_path: Path) -> None:
    drop = tmp_path / "drop"
    drop.mkdir()
    (tmp_path / f"{OLD}.palm-kiosk").rename(drop / "old.palm-kiosk")
    with serving(release(tmp_path, NEW)) as url:
        look_for_updates(machine.updater(), public_text(KEY), drop, f"{url}/good")
    assert machine.state.current == NEW


def test_what_is_in_use_is_not_fetched_again(machine: Machine, tmp_path: Path) -> None:
    large = {"kiosk/large.bin": "x" * 30_000_000}
    (tmp_path / "web").mkdir()
    with serving(release(tmp_path / "web", OLD, **large)) as url:
        look(machine, f"{url}/good")
    assert Web.sent < 20_000_000, "it hung up after the manifest"
    assert machine.state.current == OLD


def test_one_that_breaks_off_leaves_nothing(machine: Machine, tmp_path: Path) -> None:
    with serving(release(tmp_path, NEW, **{"kiosk/large.bin": "x" * 1_000_000})) as url:
        with pytest.raises((Unreachable, UpdateRefused)):
            look(machine, f"{url}/cut")
        assert machine.releases() == {OLD}
        with pytest.raises(UpdateFailed, match="status is 404"):
            look(machine, f"{url}/none")


@pytest.mark.parametrize("url", ["http://updates.example/x", "ftp://updates.example/x", "https://a:b@x.example/", "x"])
def test_an_address_that_may_not_be_one_is_refused(machine: Machine, url: str) -> None:
    with pytest.raises(ValueError, match="must"):
        look(machine, url)


def test_the_stream_is_a_file(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"one\ntwo" + b"x" * 100_000)
    transport = Transport()
    try:
        with serving(file) as url, fetched(f"{url}/good", transport) as stream:
            assert stream.readline(100) == b"one\n"
            assert stream.readline(2) == b"tw"
            parts = [stream.read(70_000), stream.read(70_000), stream.read(1)]
    finally:
        transport.close()
    assert b"".join(parts) == b"o" + b"x" * 100_000
