"""The server as a page that waits for a phone: the routes of docs/wire.md "Pages and phones", one method each.

Opening one is signed with the terminal's key: an App that names the origins of its pages lets its own terminals in by
that, for a kiosk has no origin. The rest needs the session's polling secret, which stays in memory.
"""

import time
from collections.abc import Callable

from kiosk.client.address import Address
from kiosk.client.errors import Unreachable
from kiosk.client.exchange import Call, Exchange
from kiosk.client.models import PageState, WebPage, WebToken
from kiosk.client.payload import encoded
from kiosk.client.signing import TerminalKey
from kiosk.client.transport import Transport
from kiosk.secret import Secret

_PATH = "/v1/web/auth_sessions"
_LONGEST_S = 600.0


class PageClient:
    """Thread-safe; every method but ``lasts`` raises ``Refused`` or ``Unreachable``. ``clock`` is Unix seconds.

    ``key`` is the paired terminal's; without one the server sees a page that tells no origin.
    """

    def __init__(
        self,
        transport: Transport,
        address: Address,
        publishable_key: str,
        key: TerminalKey | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._exchange = Exchange(transport, address, publishable_key, clock)
        self._key = key
        self._clock = clock

    def open_page(self, flow: tuple[str, ...]) -> WebPage:
        """A session that waits for a phone with these factors."""
        return self._exchange.ask(Call("POST", _PATH, encoded({"flow": list(flow)})), self._key, WebPage)

    def lasts(self, page: WebPage) -> float:
        """Seconds until the page expires by this machine's clock, within reason: the server says when it is over."""
        return min(max(page.expires_at - self._clock(), 0.0), _LONGEST_S)

    def look(self, auth_session_id: str, polling_secret: Secret) -> PageState:
        """How the page is doing."""
        return self._exchange.ask(Call("GET", f"{_PATH}/{auth_session_id}", bearer=polling_secret), None, PageState)

    def take(self, auth_session_id: str, polling_secret: Secret) -> WebToken:
        """The page's token; good once."""
        call = Call("POST", f"{_PATH}/{auth_session_id}/token", bearer=polling_secret)
        taken = self._exchange.ask(call, None, WebToken)
        try:
            _ = taken.user_id
        except ValueError:
            raise Unreachable("server_nonsense", "a token without a subject") from None
        return taken
