"""A fleet's settings as a kiosk keeps them."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field


class Kept(BaseModel):
    """``key`` is whose signature it had; ``sha256`` is of the document."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, hide_input_in_errors=True)

    key: str
    serial: Annotated[int, Field(ge=1)]
    sha256: str
    settings: dict[str, bool | int | float | str | list[str]]
