"""What is in a release: its version and every file with size and hash. Names are checked here and nowhere else."""

import re
from functools import cached_property
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, field_validator

from kiosk.errors import UpdateRefused

PROFILE_FORMAT = 1
"""How this version writes the kiosk's profile. A release with another number could not be gone back from."""

MOST_FILES = 20_000
LARGEST_RELEASE = 4 * 1024**3
"""Bytes of all files; one with every wheel takes about 600 million."""

_NAME = re.compile(r"(?:[A-Za-z0-9_][A-Za-z0-9_.+-]{0,149}/){0,11}[A-Za-z0-9_][A-Za-z0-9_.+-]{0,149}", re.ASCII)
_VERSION = r"^(0|[1-9][0-9]{0,5})(\.(0|[1-9][0-9]{0,5})){1,3}$"

Version = Annotated[str, StringConstraints(pattern=_VERSION)]


class Entry(BaseModel):
    """One file. ``path`` has no empty, hidden or upward part; ``run``: it may be executed."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, hide_input_in_errors=True)

    path: str
    size: Annotated[int, Field(ge=0, le=LARGEST_RELEASE)]
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
    run: bool = False

    @field_validator("path")
    @classmethod
    def _plain(cls, path: str) -> str:
        if not _NAME.fullmatch(path):
            raise ValueError("is no plain name of a file")
        return path


class Manifest(BaseModel):
    """``commit`` is for people. The files follow in this order."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, hide_input_in_errors=True)

    format: Annotated[int, Field(ge=1, le=1)]
    version: Version
    commit: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{0,64}$")] = ""
    profile: Annotated[int, Field(ge=1)]
    files: Annotated[list[Entry], Field(min_length=1, max_length=MOST_FILES)]

    @field_validator("files")
    @classmethod
    def _apart(cls, files: list[Entry]) -> list[Entry]:
        """No two files in one place, on any file system, and no file where another's folder is."""
        names = [each.path.lower() for each in files]
        folders = {name[:at] for name in names for at, sign in enumerate(name) if sign == "/"}
        if len(set(names)) < len(names) or folders & set(names):
            raise ValueError("name one place twice")
        if sum(each.size for each in files) > LARGEST_RELEASE:
            raise ValueError("are larger than a release may be")
        return files

    @cached_property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(each.size for each in self.files)

    @property
    def order(self) -> tuple[int, ...]:
        """By which versions are compared."""
        return order(self.version)

    def as_line(self) -> bytes:
        """In one line, without its end."""
        return self.model_dump_json().encode()


def order(version: str) -> tuple[int, ...]:
    """``1.2`` is ``1.2.0.0``. Raises ``ValueError`` for what is no version."""
    if not re.fullmatch(_VERSION, version, re.ASCII):
        raise ValueError("is no version such as 1.2.0")
    numbers = [int(part) for part in version.split(".")]
    return tuple(numbers + [0] * (4 - len(numbers)))


def parse(line: bytes) -> Manifest:
    """Raises ``UpdateRefused``; the text names the place, never what stands there."""
    try:
        return Manifest.model_validate_json(line)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        place = ".".join(str(part) for part in first["loc"]) or "manifest"
        raise UpdateRefused("format_wrong", f"In the release's manifest, {place} is wrong: {first['msg']}.") from None
