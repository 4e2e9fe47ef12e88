"""The first release of a kiosk: everything an update expects to find."""

from pathlib import Path

from kiosk.errors import UpdateRefused
from kiosk.files import write_atomically
from kiosk.remote_settings.keys import public_key
from kiosk.update import environment
from kiosk.update import state as states
from kiosk.update.keeper_file import keeper_file
from kiosk.update.layout import Layout
from kiosk.update.package import Stream, opened
from kiosk.update.prepare import mark, unpacked
from kiosk.update.state import State

_READABLE = 0o644


def set_up(layout: Layout, key: str, stream: Stream, borrow: Path | None = None) -> str:
    """Make ROOT of a first release that ``key`` (public, base64) signed; where ROOT is there, renew keeper and key.

    Raises ``UpdateRefused``, ``UpdateFailed``, ``OSError``, or ``ValueError`` for a key that is none.
    """
    manifest = opened(public_key(key), stream)
    layout.root.mkdir(parents=True, exist_ok=True)
    write_atomically(layout.key, f"{key}\n".encode("ascii"), _READABLE)
    write_atomically(layout.keeper, keeper_file(), _READABLE)
    if layout.state.exists():
        return states.read(layout).current
    folder = unpacked(layout, manifest, stream)
    if folder is not None:
        environment.make(folder, None, borrow)
        mark(layout, manifest)
    states.write(layout, State(manifest.version))
    return manifest.version


def trusted(layout: Layout) -> str:
    """The public key of releases. Raises ``UpdateRefused`` where nothing was set up."""
    try:
        return layout.key.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        raise UpdateRefused("not_set_up", f"{layout.root} was not set up: python -m kiosk update setup") from None
