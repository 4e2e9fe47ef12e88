"""The transport on a real network: loopback sockets, TLS with an authority of our own, a machine full of proxies."""

import datetime
import ipaddress
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from kiosk.client.errors import Unreachable
from kiosk.client.transport import USER_AGENT, Limits, Message, Transport

QUICK = Limits(connect_s=2.0, silence_s=0.3, whole_s=5.0)


class Handler(BaseHTTPRequestHandler):
    """Echoes the path and the agent; ``/silent`` never answers, ``/short`` promises more than it sends."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if self.path == "/silent":
            self.server.released.wait(10)  # type: ignore[attr-defined]
            self.close_connection = True
            return
        body = f"{self.path} {self.headers['user-agent']}".encode()
        self.send_response(200)
        self.send_header("content-length", str(len(body) + (50 if self.path == "/short" else 0)))
        self.end_headers()
        self.wfile.write(body)
        self.close_connection = self.path == "/short"

    def log_message(self, format: str, *args: object) -> None:
        """Nothing on the terminal."""


@contextmanager
def serving(context: ssl.SSLContext | None = None) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = False
    server.released = threading.Event()  # type: ignore[attr-defined]
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    if context:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"{'https' if context else 'http'}://127.0.0.1:{server.server_port}"
    finally:
        server.released.set()  # type: ignore[attr-defined]
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def transport(**settings: object) -> Iterator[Callable[[str], bytes]]:
    made = Transport(limits=QUICK, **settings)  # type: ignore[arg-type]
    try:
        yield lambda address: made.send(Message("GET", address, {})).body
    finally:
        made.close()


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ssl.SSLContext]:
    """A certificate for 127.0.0.1 that is its own authority, and a server context that uses it."""
    folder = tmp_path_factory.mktemp("tls")
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "loopback")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem, key_file = folder / "ca.pem", folder / "key.pem"
    pem.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    private = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    key_file.write_bytes(key.private_bytes(serialization.Encoding.PEM, *private))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem, key_file)
    return pem, context


def test_the_environment_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    with serving() as address, transport() as get:
        assert get(address + "/x") == f"/x {USER_AGENT}".encode()


def test_a_proxy_in_the_settings_is_used() -> None:
    with serving() as proxy, transport(proxy=proxy) as get:
        assert get("http://palms.invalid/x").startswith(b"http://palms.invalid/x")


def test_nobody_listens() -> None:
    with serving() as address:
        pass
    with transport() as get, pytest.raises(Unreachable, match="server_unreachable"):
        get(address)


def test_a_server_that_accepts_and_says_nothing() -> None:
    with serving() as address, transport() as get, pytest.raises(Unreachable, match="server_timeout"):
        get(address + "/silent")


def test_an_answer_shorter_than_promised() -> None:
    with serving() as address, transport() as get, pytest.raises(Unreachable, match="server_nonsense"):
        get(address + "/short")


def test_a_certificate_nobody_vouches_for_is_not_trusted(authority: tuple[Path, ssl.SSLContext]) -> None:
    with serving(authority[1]) as address, transport() as get, pytest.raises(Unreachable, match="server_untrusted"):
        get(address)


def test_a_bundle_in_the_settings_vouches(authority: tuple[Path, ssl.SSLContext]) -> None:
    bundle, context = authority
    with serving(context) as address, transport(ca_bundle=bundle) as get:
        assert get(address + "/x").startswith(b"/x")


def test_a_bundle_does_not_vouch_for_another_name(authority: tuple[Path, ssl.SSLContext]) -> None:
    bundle, context = authority
    refused = pytest.raises(Unreachable, match="server_untrusted")
    with serving(context) as address, transport(ca_bundle=bundle) as get, refused:
        get(address.replace("127.0.0.1", "localhost"))
