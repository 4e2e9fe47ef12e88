"""What pages send, checked for form only."""

from pydantic import Field

from server_stub.doors.pinn.sdk.bodies import Body


class WebSessionBody(Body):
    """Of a page's session."""

    flow: list[str] = Field(max_length=16)
    user_hint: str | None = Field(default=None, max_length=64, repr=False)


class ClaimBody(Body):
    """Of a phone that takes a page's session on; ``code`` is missing where it was pushed."""

    auth_session_id: str = Field(max_length=64)
    code: str | None = Field(default=None, max_length=64, repr=False)
