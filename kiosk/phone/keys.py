"""A phone's private keys: one for each factor, each in a file of its own that only its owner may read.

The key of a local factor is read from its file only after an approval for it was spent, and is forgotten when it has
signed: as on a real phone, whose key store lets no key out and asks the person each time.
"""

import contextlib
import os
from base64 import b64encode
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

from kiosk.client.signing import TerminalKey
from kiosk.files import write_atomically
from kiosk.phone.approval import Approval, LocalFactor
from kiosk.phone.errors import FactorMissing, PhoneDamaged
from kiosk.phone.private import read_private
from kiosk.secret import Secret

DEVICE = "device"
_HALF = 32  # bytes of r and of s


class KeyRing:
    """``folder`` holds the keys of one phone and nothing else."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def make(self, factors: tuple[LocalFactor, ...]) -> dict[str, str]:
        """New keys for ``device`` and these factors, instead of any before; the public ones, PEM, by factor.

        Raises ``OSError``.
        """
        self.destroy()
        made = {name: TerminalKey.generate() for name in (DEVICE, *(factor.value for factor in factors))}
        for name, key in made.items():
            write_atomically(self._path(name), key.pem().reveal().encode("ascii"))
        return {name: key.public_pem() for name, key in made.items()}

    def device(self) -> TerminalKey:
        """The key that signs every request of this phone. Raises ``FactorMissing`` or ``PhoneDamaged``."""
        return self._read(DEVICE)

    def sign(self, approval: Approval, factor: LocalFactor, auth_session_id: str, challenge: Secret) -> str:
        """The factor's word on the challenge: base64 of a DER signature (ECDSA, SHA-256, P-256).

        Raises ``NotApproved`` before the key is touched, ``FactorMissing`` or ``PhoneDamaged``.
        """
        approval.spend(factor, auth_session_id)
        signed = self._read(factor.value).sign(challenge.reveal().encode("ascii"))
        r, s = (int.from_bytes(half, "big") for half in (signed[:_HALF], signed[_HALF:]))
        return b64encode(encode_dss_signature(r, s)).decode("ascii")

    def destroy(self) -> None:
        """Overwrite and remove every key. What a disk keeps of overwritten files is the disk's matter."""
        for name in (DEVICE, *LocalFactor):
            with contextlib.suppress(FileNotFoundError):
                _overwrite(self._path(name))
                self._path(name).unlink()

    def _read(self, name: str) -> TerminalKey:
        data = read_private(self._path(name))
        if data is None:
            raise FactorMissing(f"This phone has no key for {name}.")
        try:
            return TerminalKey.from_pem(Secret(data.decode("ascii")))
        except ValueError:
            raise PhoneDamaged(f"{self._path(name)} holds no key.") from None

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.pem"


def _overwrite(path: Path) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_NOFOLLOW), "wb") as file:
        file.write(bytes(path.stat().st_size))
        file.flush()
        os.fsync(file.fileno())
