"""A customer's app: a mobile app, a site, or (type web) what kiosks are paired with."""

from dataclasses import dataclass
from enum import StrEnum

from server_stub.domain.entities.scope import Scoped


class AppType(StrEnum):
    """What the official client can create."""

    IOS = "ios"
    ANDROID = "android"
    WEB = "web"


@dataclass(frozen=True, slots=True, kw_only=True)
class App(Scoped):
    """The publishable key is no secret: it is built into what the customer ships.

    ``allowed_origins`` are those of the pages that may use an App of type web; empty lets every page use it.
    """

    app_id: str
    created_at: int
    updated_at: int
    publishable_key: str
    app_type: AppType
    name: str
    description: str | None
    allowed_origins: tuple[str, ...] = ()
