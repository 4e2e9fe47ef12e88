"""A server's own certificate, looked at before it listens; and where one may listen without."""

import socket
import ssl
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path

from server_stub.serve import CannotListen


@dataclass(frozen=True, slots=True)
class Tls:
    """PEM files: the certificate with those it was issued by, and its private key, without a passphrase."""

    certificate: Path
    key: Path


def checked_tls(certificate: Path | None, key: Path | None) -> Tls | None:
    """The two when they belong together, None for neither. Raises ``CannotListen``: none of it is found out later."""
    if certificate is None and key is None:
        return None
    if certificate is None or key is None:
        raise CannotListen("A certificate and its key come together: name both files.")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    try:
        # With a passphrase at hand OpenSSL asks for none at the terminal; an empty one opens nothing.
        context.load_cert_chain(certificate, key, password="")
    except ssl.SSLError:
        text = f"{certificate} and {key} are no certificate with its key: PEM, without a passphrase."
        raise CannotListen(text) from None
    except OSError as error:
        raise CannotListen(f"{certificate} or {key} cannot be read: {error.strerror or error}.") from None
    return Tls(certificate, key)


def demand_tls(host: str, tls: Tls | None, *, behind_proxy: bool) -> None:
    """Raises ``CannotListen`` where others could listen to what is said in the clear."""
    if tls is None and not behind_proxy and not _this_machine(host):
        raise CannotListen(
            f"{host} can be reached by other machines: give a certificate and its key,"
            " or say --behind-proxy when a proxy there speaks TLS."
        )


def _this_machine(host: str) -> bool:
    """Whether nobody but this machine can connect. A name that means nothing is for whoever listens to find out."""
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except OSError:
        return True
    return all(ip_address(str(entry[4][0]).partition("%")[0]).is_loopback for entry in found)
