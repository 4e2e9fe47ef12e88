"""Where the server is: checked once, so that nothing later has to guess."""

import ipaddress
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from kiosk.errors import Unfit

_LONGEST = 2048


@dataclass(frozen=True, slots=True)
class Address:
    """``host`` is what requests go to, ``issuer`` what signatures and tokens call the server; no slash at the end."""

    host: str
    issuer: str

    @classmethod
    def of(cls, host: str, issuer: str | None = None) -> "Address":
        """From settings; raises ``ValueError`` with a sentence for the operator."""
        checked = check_url(host)
        return cls(checked, check_url(issuer) if issuer else checked)


def check_url(url: str) -> str:
    """``url`` without a slash at the end: https, or http to this machine, and nothing hidden in it."""
    parts = _split(url)
    if parts.scheme not in ("https", "http"):
        raise Unfit("url_scheme", "must begin with https:// (or http:// for a server on this machine)")
    if not parts.hostname:
        raise Unfit("url_host", "must name a host")
    if parts.username is not None or parts.password is not None:
        raise Unfit("url_name", "must not hold a name or password")
    if parts.query or parts.fragment or "?" in url or "#" in url:
        raise Unfit("url_query", "must not hold a query or a fragment")
    if parts.scheme == "http" and not is_this_machine(parts.hostname):
        raise Unfit("url_http", "must begin with https:// because the server is on another machine")
    return url.rstrip("/")


def check_proxy(url: str) -> str:
    """``url`` of an HTTP proxy, which may hold a name and a password."""
    parts = _split(url)
    if parts.scheme not in ("https", "http") or not parts.hostname or parts.path.strip("/") or parts.query:
        raise Unfit("proxy", "must be http:// or https:// and a host, with a port if it is not the usual one")
    return url.rstrip("/")


def is_this_machine(host: str) -> bool:
    """Whether ``host`` is a loopback address or ``localhost``."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _split(url: str) -> SplitResult:
    if len(url) > _LONGEST or not url.isascii() or not url.isprintable() or " " in url or "\\" in url:
        raise Unfit("url_plain", "must be a plain web address")
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError as error:
        raise Unfit("url_port", "must be a web address with a valid host and port") from error
    return parts
