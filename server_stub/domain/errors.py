"""Every refusal of the server, whichever door it leaves through.

::

    DomainError
    ├── BadRequest        400 bad_request            malformed, or a parameter of the wrong JSON type
    ├── Unauthorized      401 unauthorized           no credential, or not a valid one
    ├── Forbidden         403 forbidden              another account's resource
    ├── NotFound          404 not_found              no such resource or route
    ├── MethodNotAllowed  405 method_not_allowed
    ├── Conflict          409 conflict               the state does not allow it
    ├── Unprocessable     422 unprocessable_entity   well-formed but cannot be done
    ├── RateLimited       429 rate_limit_exceeded    retry later
    ├── Internal          500 internal_server_error  our fault
    └── Unavailable       503 service_unavailable    the store cannot be used now

``type`` and ``status`` are the published pair; ``reason`` is the finer cause a terminal tells apart.
"""

from typing import ClassVar


class DomainError(Exception):
    """Root of the tree. ``message`` is for developers, never for the person at the kiosk."""

    type: ClassVar[str] = "internal_server_error"
    status: ClassVar[int] = 500

    def __init__(
        self, message: str, *, reason: str | None = None, param: str | None = None, retry_after: int | None = None
    ) -> None:
        """``param`` names the offending parameter; ``retry_after`` is in seconds."""
        super().__init__(message)
        self.message = message
        self.reason = reason
        self.param = param
        self.retry_after = retry_after


class BadRequest(DomainError):
    """Malformed, or a parameter of the wrong JSON type."""

    type, status = "bad_request", 400


class Unauthorized(DomainError):
    """No credential, or not a valid one."""

    type, status = "unauthorized", 401


class Forbidden(DomainError):
    """Another account's resource."""

    type, status = "forbidden", 403


class NotFound(DomainError):
    """No such resource or route."""

    type, status = "not_found", 404


class MethodNotAllowed(DomainError):
    """The route knows other methods."""

    type, status = "method_not_allowed", 405


class Conflict(DomainError):
    """The state does not allow it."""

    type, status = "conflict", 409


class Unprocessable(DomainError):
    """Well-formed, but it cannot be done."""

    type, status = "unprocessable_entity", 422


class RateLimited(DomainError):
    """Too many; ``retry_after`` says when to come back."""

    type, status = "rate_limit_exceeded", 429


class Internal(DomainError):
    """A fault of ours; nothing was changed."""

    type, status = "internal_server_error", 500


class Unavailable(DomainError):
    """The store cannot be used now; nothing was changed."""

    type, status = "service_unavailable", 503
