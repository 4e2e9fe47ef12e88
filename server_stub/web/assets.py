"""Files for browsers, read once. What is not named here cannot be asked for."""

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

_TYPES = {
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
}


@dataclass(frozen=True, slots=True)
class Asset:
    """One file: its bytes, media type, and the tag under which a browser may keep it."""

    content: bytes
    media_type: str
    etag: str


@lru_cache(maxsize=1)
def widget_assets() -> dict[str, Asset]:
    """The widget's modules and style, by file name."""
    folder = files(__package__).joinpath("static", "widget")
    return {found.name: _asset(found.name, found.read_bytes()) for found in folder.iterdir() if found.is_file()}


@lru_cache
def asset(name: str) -> Asset:
    """One of the files beside the widget's folder."""
    return _asset(name, files(__package__).joinpath("static", name).read_bytes())


def _asset(name: str, content: bytes) -> Asset:
    suffix = name[name.rindex(".") :]
    return Asset(content, _TYPES[suffix], f'"{hashlib.sha256(content).hexdigest()[:32]}"')
