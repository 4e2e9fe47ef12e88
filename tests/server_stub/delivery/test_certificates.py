"""Over TLS the certificate must be the name's, although the connection is made to an address."""

import ssl
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509

from server_stub.domain.targets import Address
from tests.helpers.certificates import certificate
from tests.helpers.receiver import receiving
from tests.server_stub.delivery.conftest import Office

NAME = "hooks.example.com"


@pytest.fixture
def context(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """A certificate for the name, which this test's machine trusts."""
    path = certificate(tmp_path / "receiver.pem", x509.DNSName(NAME))
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    return context


async def here(host: str, port: int) -> list[Address]:
    return [ip_address("127.0.0.1")]


@pytest.mark.parametrize(("host", "status", "error"), [(NAME, 200, None), ("other.example.com", None, "tls")])
def test_the_name_s_own_certificate_and_no_other(
    office: Office, context: ssl.SSLContext, host: str, status: int | None, error: str | None
) -> None:
    office.timeout_s, office.resolve = 5.0, here
    with receiving(tls=context) as receiver:
        port = receiver.url.rsplit(":", 1)[1]
        endpoint = office.endpoint(f"https://{host}:{port}/hooks").endpoint
        office.user()
        office.deliver()
    (tried,) = office.log(endpoint)[0].tries
    assert (tried["status"], tried["error"]) == (status, error)
    assert [got.headers["host"] for got in receiver.got] == [f"{NAME}:{port}"][: 1 if status else 0]
