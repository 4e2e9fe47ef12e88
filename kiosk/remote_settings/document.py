"""What stands in a signed settings file, and which settings may."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from kiosk import settings_file
from kiosk.client.models import Id
from kiosk.errors import RemoteSettingsRefused, SettingsError

NEVER = frozenset(
    {
        *("settings_url", "settings_key", "secrets"),  # whom the kiosk obeys, and where its keys are
        *("api_host", "issuer", "publishable_key", "livemode", "ca_bundle", "proxy"),  # whom it believes
        *("token_url", "desk_url", "health_url"),  # who is told of people, and how the kiosk is
        *("liveness", "allow_virtual_camera_devices", "hand_model"),  # what proves that a palm is there
    }
)
"""What only somebody at the machine may set: a stolen signing key must not turn the kiosk against its people."""

Name = Annotated[str, StringConstraints(min_length=1, max_length=80)]
Number = Annotated[float, Field(allow_inf_nan=False)]
Value = bool | int | Number | str | list[str]


class Document(BaseModel):
    """``expires_at`` is Unix seconds. A serial number is used once; whatever is not named is as the kiosk has it."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, hide_input_in_errors=True)

    version: Annotated[int, Field(ge=1, le=1)]
    serial: Annotated[int, Field(ge=1, le=2**53)]
    expires_at: Annotated[int, Field(ge=0, le=2**53)]
    terminals: Literal["*"] | Annotated[list[Id], Field(min_length=1)]
    settings: dict[Name, Value]

    def concerns(self, terminal_id: str) -> bool:
        """Whether it is for this terminal."""
        return self.terminals == "*" or terminal_id in self.terminals


def parse(data: bytes) -> Document:
    """Raises ``RemoteSettingsRefused``; the text names the place, never what stands there."""
    try:
        return Document.model_validate_json(data)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        place = ".".join(str(part) for part in first["loc"][:1]) or "document"
        raise RemoteSettingsRefused("format_wrong", f"In the document, {place} is wrong: {first['msg']}.") from None


def check(settings: Mapping[str, object]) -> None:
    """By the same rules as the file of the kiosk's own. Raises ``RemoteSettingsRefused``."""
    for name in settings:
        if name in NEVER:
            raise RemoteSettingsRefused(
                "setting_forbidden", f"The setting '{name}' is only set at the kiosk itself.", setting=name
            )
    try:
        settings_file.check(settings)
    except SettingsError as error:
        raise RemoteSettingsRefused("setting_wrong", str(error), setting=error.key) from None
