"""Which pages may use an App of type web. A page's origin is scheme, host and port, as browsers write it."""

import re
from collections.abc import Sequence

from server_stub.domain.entities import App, AppType
from server_stub.domain.errors import Forbidden, Unprocessable

MOST = 20
"""Origins of one App."""
LONGEST = 255
"""Characters of one."""

_ORIGIN = re.compile(r"(https?)://([a-z0-9.-]+|\[[0-9a-f:]+\])(?::([0-9]{1,5}))?", re.ASCII)
_DEFAULT_PORTS = {"http": "80", "https": "443"}


def checked_origins(app_type: AppType, origins: Sequence[str]) -> tuple[str, ...]:
    """``origins`` when an App of this type may have them; raises ``Unprocessable``."""
    if origins and app_type is not AppType.WEB:
        raise Unprocessable("Only an App of type web has allowed origins.", param="allowed_origins")
    if len(origins) > MOST or not all(_is_origin(origin) for origin in origins):
        text = f"At most {MOST} origins such as https://shop.example, in lower case, without a path."
        raise Unprocessable(text, param="allowed_origins")
    return tuple(dict.fromkeys(origins))


def demand_origin(app: App, origin: str | None, issuer: str) -> None:
    """Raises ``Forbidden`` with reason ``foreign_origin`` when a page of this origin may not use the App.

    The server's own pages (the widget) always may: which page they stand in is their ``frame-ancestors``' business.
    """
    if app.allowed_origins and origin not in (*app.allowed_origins, issuer):
        raise Forbidden("This page may not use the App.", reason="foreign_origin")


def _is_origin(text: str) -> bool:
    found = _ORIGIN.fullmatch(text)
    if found is None or len(text) > LONGEST:
        return False
    scheme, _, port = found.groups()
    return port is None or (port != _DEFAULT_PORTS[scheme] and not port.startswith("0") and int(port) < 65536)
