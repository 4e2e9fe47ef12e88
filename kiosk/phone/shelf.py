"""Where simulated phones lie: one folder for each, by name."""

import re
import secrets
from dataclasses import dataclass
from pathlib import Path

from kiosk.client.address import Address
from kiosk.phone.approval import LocalFactor
from kiosk.phone.errors import NoSuchPhone, PhoneExists
from kiosk.phone.handset import FILE, read_record, write_record
from kiosk.phone.record import Platform, Record

_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,31}")
_TOKEN_BYTES = 32


@dataclass(frozen=True, slots=True)
class Make:
    """What is printed on a phone, and what runs on it."""

    make: str
    model: str
    platform_version: str


USUAL = {Platform.IOS: Make("Apple", "iPhone 15", "17.5"), Platform.ANDROID: Make("Google", "Pixel 8", "14")}


def new_record(
    name: str,
    platform: Platform,
    address: Address,
    publishable_key: str,
    *,
    make: Make | None = None,
    factors: tuple[LocalFactor, ...] = tuple(LocalFactor),
    push: bool = True,
) -> Record:
    """A phone out of the box, for one server and one mobile App. Raises ``ValueError`` for what cannot be."""
    made = make or USUAL[platform]
    return Record(
        name=name,
        platform=platform,
        make=made.make,
        model=made.model,
        platform_version=made.platform_version,
        push_notification_token=f"sim_{secrets.token_urlsafe(_TOKEN_BYTES)}" if push else None,
        factors=factors,
        api_host=address.host,
        issuer=address.issuer,
        publishable_key=publishable_key,
    )


class Shelf:
    """``root`` need not exist; it and what is in it are their owner's only."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def add(self, record: Record) -> Path:
        """A new phone's folder. Raises ``PhoneExists`` or ``OSError``."""
        folder = self._root / record.name
        if (folder / FILE).exists():
            raise PhoneExists(f"There is a phone {record.name!r} already.")
        write_record(folder, record)
        return folder

    def folder(self, name: str) -> Path:
        """A phone's folder. Raises ``NoSuchPhone``."""
        if not _NAME.fullmatch(name) or not (self._root / name / FILE).exists():
            raise NoSuchPhone("There is no phone of this name: python -m kiosk phone list")
        return self._root / name

    def records(self) -> list[Record]:
        """Every phone, by name. Raises ``PhoneDamaged``."""
        return [read_record(file.parent) for file in sorted(self._root.glob(f"*/{FILE}"))]
