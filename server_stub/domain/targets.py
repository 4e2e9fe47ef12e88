"""Where webhooks may go: never to a place that only this server can reach, unless the operator allows it.

A receiver's address is named by a customer. Without rules they could have this server talk to its own machine, to its
neighbours, or to the service from which a cloud machine fetches its credentials.
"""

import re
import socket
from collections.abc import Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import TypeAlias
from urllib.parse import SplitResult, urlsplit

from server_stub.domain.errors import Unprocessable

Address: TypeAlias = IPv4Address | IPv6Address
Network: TypeAlias = IPv4Network | IPv6Network

LONGEST_URL = 2048
_NAT64 = ip_network("64:ff9b::/96")
_METADATA = frozenset({ip_address("168.63.129.16")})
"""A cloud's own service at a public-looking address (Azure); those of the others are link-local or private."""
_LOCAL_NAMES = re.compile(r"(.*\.)?(localhost|local|internal|localdomain|home\.arpa)", re.ASCII | re.IGNORECASE)
_HOST = re.compile(r"[A-Za-z0-9._:-]{1,253}", re.ASCII)


def parse_networks(text: str) -> tuple[Network, ...]:
    """Networks such as ``10.1.0.0/16``, with commas between them; raises ValueError."""
    return tuple(ip_network(part.strip()) for part in text.split(",") if part.strip())


@dataclass(frozen=True, slots=True)
class TargetRules:
    """``allowed`` are networks that may be sent to although they are not public."""

    allowed: Sequence[Network] = ()

    def permit(self, address: Address) -> bool:
        """Whether something may be sent to this address. IPv4 inside of IPv6 is judged as what it is."""
        inner = _inner(address)
        if any(address in network or inner in network for network in self.allowed):
            return True
        public = all(one.is_global and not one.is_multicast and not one.is_reserved for one in (address, inner))
        return public and inner not in _METADATA

    def require(self, url: str, *, livemode: bool) -> str:
        """The URL, when a webhook may have it; raises Unprocessable. What a name resolves to is asked when sending."""
        parts = _parts(url)
        if livemode and parts.scheme != "https":
            raise _refused("In live mode a webhook goes to https.")
        host = parts.hostname or ""
        literal = _literal(host)
        if literal is not None and not self.permit(literal):
            raise _refused("This address is not public.")
        if _LOCAL_NAMES.fullmatch(host.rstrip(".")) and not self.allowed:
            raise _refused("This name is not public.")
        return url


def _inner(address: Address) -> Address:
    if isinstance(address, IPv4Address):
        return address
    if address in _NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or (address.teredo or (address,))[-1]


def _parts(url: str) -> SplitResult:
    if len(url) > LONGEST_URL or not url.isascii() or any(sign <= " " or sign in '"<>\\^`{|}\x7f' for sign in url):
        raise _refused(f"A URL has at most {LONGEST_URL} characters, none of them blank or outside of ASCII.")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise _refused("This is no URL.") from None
    if parts.scheme not in ("http", "https") or port == 0 or _HOST.fullmatch(parts.hostname or "") is None:
        raise _refused("A URL begins with https:// or http:// and a host.")
    if "@" in parts.netloc or parts.fragment:
        raise _refused("A URL for webhooks has neither a user nor a fragment.")
    return parts


def _literal(host: str) -> Address | None:
    """The address that this host is written as, in any of the ways that resolvers take (``0x7f.1``, ``2130706433``)."""
    try:
        return ip_address(host)
    except ValueError:
        pass
    try:
        return IPv4Address(socket.inet_aton(host))
    except OSError:
        return None


def _refused(message: str) -> Unprocessable:
    return Unprocessable(message, param="url")
