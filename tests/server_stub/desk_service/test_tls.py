"""The desk with a certificate of its own; without one it is heard by its own machine and nobody else."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from typer.testing import CliRunner

from kiosk.client.errors import Unreachable
from kiosk.client.front_desk import AtDesk, FrontDeskClient
from kiosk.client.transport import Transport
from kiosk.secret import Secret
from server_stub.cli import app
from server_stub.desk_service.book import Book
from server_stub.desk_service.kiosks import Kiosks
from server_stub.desk_service.roles import Role
from server_stub.domain.ids import Secret as Prefix
from server_stub.domain.ids import new_secret
from server_stub.serve import CannotListen
from server_stub.tls import checked_tls, demand_tls
from tests.helpers.certificates import certificate

ROOT = Path(__file__).resolve().parents[3]
HERE = x509.IPAddress(ip_address("127.0.0.1"))


@pytest.fixture
def pem(tmp_path: Path) -> Path:
    return certificate(tmp_path / "desk.pem", HERE)


@contextmanager
def desk(folder: Path, *options: str) -> Iterator[str]:
    words = ["desk-service", "--port", "0", "--file", str(folder / "desk.sqlite3"), *options]
    told = {**os.environ, "PINN_SECRET_KEY": new_secret(Prefix.SECRET_KEY)}
    command = [sys.executable, "-m", "server_stub", *words]
    with subprocess.Popen(command, cwd=ROOT, env=told, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        try:
            yield json.loads(running.stdout.readline())["url"]
        finally:
            running.terminate()
            assert running.wait(20) == 0


def test_a_kiosk_speaks_tls_with_the_desk_itself(tmp_path: Path, pem: Path) -> None:
    token = Secret(Kiosks(Book(tmp_path / "desk.sqlite3")).allow("front-desk-1", Role.CLERK))
    with desk(tmp_path, "--certificate", str(pem), "--certificate-key", str(pem)) as url:
        assert url.startswith("https://127.0.0.1:")
        trusting, other = Transport(ca_bundle=pem), Transport()
        assert FrontDeskClient(trusting, url, lambda: token).me(AtDesk("clerk")).name == "front-desk-1"
        with pytest.raises(Unreachable, match="server_untrusted"):
            FrontDeskClient(other, url, lambda: token).me(AtDesk("clerk"))
        with pytest.raises(Unreachable):
            FrontDeskClient(trusting, url.replace("https", "http"), lambda: token).me(AtDesk("clerk"))
        trusting.close()
        other.close()


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.7"])
def test_in_the_clear_it_listens_to_its_own_machine_only(tmp_path: Path, pem: Path, host: str) -> None:
    words = ["desk-service", "--host", host, "--port", "0", "--file", str(tmp_path / "desk.sqlite3")]
    key = new_secret(Prefix.SECRET_KEY)
    done = CliRunner().invoke(app, words, env={"PINN_SECRET_KEY": key})
    assert done.exit_code == 1
    assert "--behind-proxy" in done.stderr
    assert not (tmp_path / "desk.sqlite3").exists()
    demand_tls(host, None, behind_proxy=True)
    demand_tls(host, checked_tls(pem, pem), behind_proxy=False)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.9.1", "::1", "localhost"])
def test_this_machine_may_be_spoken_to_in_the_clear(host: str) -> None:
    demand_tls(host, None, behind_proxy=False)


def test_a_proxy_may_do_it(tmp_path: Path) -> None:
    with desk(tmp_path, "--host", "0.0.0.0", "--behind-proxy") as url:
        assert url.startswith("http://127.0.0.1:")


def test_files_that_are_no_certificate_with_its_key(tmp_path: Path, pem: Path) -> None:
    other = certificate(tmp_path / "other.pem", HERE)
    locked = certificate(tmp_path / "locked.pem", HERE, passphrase=b"open sesame")
    (tmp_path / "text.pem").write_text("no certificate")
    assert checked_tls(None, None) is None
    for files in ((pem, None), (None, pem), (pem, other), (locked, locked), (tmp_path / "text.pem", pem)):
        with pytest.raises(CannotListen):
            checked_tls(*files)
    with pytest.raises(CannotListen, match="cannot be read"):
        checked_tls(tmp_path / "nowhere.pem", pem)
