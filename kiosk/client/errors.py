"""What can come of talking to the server.

::

    KioskError
    └── ClientError        client_error
        ├── Refused        its ``reason``       the server understood and said no
        ├── Unreachable    its ``code``         no usable answer, nothing is known of what the server did
        │     server_unreachable   no connection: network, name, proxy, or nobody listens
        │     server_timeout       connected, but no answer in time
        │     server_untrusted     the certificate is not one we trust
        │     server_error         5xx
        │     server_nonsense      an answer that is not of this protocol: wrong JSON, wrong types, huge, a redirect
        └── NotPaired      terminal_unpaired    this terminal has no key yet
"""

from kiosk.errors import KioskError


class ClientError(KioskError):
    """Root of the client's part of the tree."""

    code = "client_error"


class Refused(ClientError):
    """The server said no. ``reason`` is the wire's ``error.reason``, else its type; ``retry_after`` is in seconds."""

    def __init__(self, reason: str, status: int, retry_after: float | None = None) -> None:
        super().__init__(f"refused: {reason} ({status})")
        self.reason = reason
        self.status = status
        self.retry_after = retry_after


class Unreachable(ClientError):
    """No usable answer. What was sent may or may not have been done: send it again under the same attempt id.

    ``retry_after`` is in seconds, where a server in trouble said so.
    """

    def __init__(self, reached: str, detail: str = "", retry_after: float | None = None) -> None:
        super().__init__(f"{reached}: {detail}" if detail else reached)
        self.reached = reached
        self.retry_after = retry_after


class NotPaired(ClientError):
    """This terminal has no key yet."""

    code = "terminal_unpaired"
