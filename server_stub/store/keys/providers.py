"""Places where a master key may lie, behind one protocol; each failure is one sentence that says what to do."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import entry_points
from pathlib import Path
from typing import Protocol

from server_stub.domain.errors import Unavailable
from server_stub.domain.ports import VaultError
from server_stub.store.errors import StoreUnusable
from server_stub.store.keys.aead import KEY_BYTES
from server_stub.store.keys.kms import Kms, KmsMaster
from server_stub.store.keys.local_kms import local_kms
from server_stub.store.keys.master import LocalMaster, Master
from server_stub.store.master_key import MasterKey, create_master_key, parse_master_key, read_master_key

KMS_GROUP = "palm_kiosk.kms"
"""Entry points of this group are functions from a key's id to a :class:`Kms`."""
CREDENTIALS = "CREDENTIALS_DIRECTORY"
"""Where systemd puts what ``LoadCredential=`` names."""


class KeyMissing(StoreUnusable):
    """There is nothing where the key should be."""


class KeyProvider(Protocol):
    """One place. Looked at when the server starts, never again."""

    def load(self) -> Master:
        """The key. Raises :class:`KeyMissing`, or ``StoreUnusable`` when what is there cannot be used."""
        ...

    def make(self) -> Master:
        """A key for a database that has none yet; where this server cannot make one, as :meth:`load`."""
        ...


@dataclass(frozen=True, slots=True)
class FileKey:
    """A file of mode 0600 that holds base64 of 32 bytes."""

    path: Path

    def load(self) -> Master:
        """As the protocol says."""
        found = read_master_key(self.path)
        if found is None:
            raise KeyMissing(f"The master key {self.path} of this database is missing. Put it back from a backup.")
        return LocalMaster(found)

    def make(self) -> Master:
        """The file, unless another process was quicker."""
        return LocalMaster(create_master_key(self.path))


@dataclass(frozen=True, slots=True)
class GivenKey:
    """A key that the settings hold already."""

    key: MasterKey

    def load(self) -> Master:
        """As the protocol says."""
        return LocalMaster(self.key)

    make = load


@dataclass(frozen=True, slots=True)
class EnvironmentKey:
    """An environment variable that holds base64 of 32 bytes."""

    variable: str

    def load(self) -> Master:
        """As the protocol says."""
        text = os.environ.get(self.variable)
        if text is None:
            raise KeyMissing(f"The environment variable {self.variable} should hold a master key and is not set.")
        return LocalMaster(parse_master_key(text, self.variable))

    make = load


@dataclass(frozen=True, slots=True)
class CredentialKey:
    """A credential of the systemd unit: ``LoadCredential=NAME:PATH`` or ``LoadCredentialEncrypted=``.

    systemd lets only the service's user into the folder, by an access list that shows as group bits of the mode, so
    the mode is not judged here.
    """

    name: str

    def load(self) -> Master:
        """As the protocol says."""
        folder = os.environ.get(CREDENTIALS)
        if folder is None:
            raise KeyMissing(f"There are no systemd credentials here: give the unit LoadCredential={self.name}:PATH.")
        path = Path(folder) / self.name
        try:
            text = path.read_text("ascii", "replace")
        except FileNotFoundError as error:
            raise KeyMissing(f"The systemd credential {self.name} is missing: give the unit LoadCredential.") from error
        except OSError as error:
            raise StoreUnusable(f"The systemd credential {self.name} cannot be read: {error.strerror}.") from error
        return LocalMaster(parse_master_key(text, f"The systemd credential {self.name}"))

    make = load


@dataclass(frozen=True, slots=True)
class KmsKey:
    """A key in a key management service; tried once, so that a server that starts can open what it holds."""

    service: str
    key_id: str

    def load(self) -> Master:
        """As the protocol says."""
        master = KmsMaster(_kms(self.service)(self.key_id), self.service, self.key_id)
        probe = os.urandom(KEY_BYTES)
        try:
            usable = master.unwrap(master.wrap(probe, b"probe"), b"probe") == probe
        except (Unavailable, VaultError) as error:
            raise StoreUnusable(f"The key service {self.service} does not wrap under {self.key_id}.") from error
        if not usable:
            raise StoreUnusable(f"The key service {self.service} does not give back what it wrapped.")
        return master

    make = load


def _kms(service: str) -> Callable[[str], Kms]:
    if service == "local":
        return local_kms
    for entry in entry_points(group=KMS_GROUP, name=service):
        found: Callable[[str], Kms] = entry.load()
        return found
    raise StoreUnusable(f"There is no key service {service!r}: no installed package offers it.")
