"""Where enrolled templates are sealed and opened: under a key of their own each, and under the user's data key.

A template is first put under a key (``hardware.palm.cancelable``) that comes from the user's data key and the salt in
its row, then sealed under the data key itself. Re-issuing it draws another salt: the template in the store is another
one, which nothing links to the one before, and nobody need show a hand.
"""

import secrets
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass

from hardware.palm.cancelable import protect, restore
from hardware.palm.code import PalmTemplate
from hardware.palm.codec import decode, encode
from hardware.palm.errors import TemplateError
from hardware.palm.side import Side
from hardware.palm.wiping import wiping
from server_stub.domain.core import Core
from server_stub.domain.entities import SealedPalm
from server_stub.domain.errors import Internal
from server_stub.domain.ports import UnitOfWork, UserVault, VaultError

SALT_BYTES = 16
"""NIST SP 800-132 asks for 128 bits at least."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Which template a salt and a seal are for; everything in it is bound to both."""

    user_id: str
    side: Side
    salt: bytes | None
    generation: int

    @property
    def key(self) -> str:
        """What the template's key is derived for."""
        return f"palm-key:{self.user_id}:{self.side}:{self.generation}"

    @property
    def seal(self) -> str:
        """The context of the seal; without a salt, as it was before there were salts."""
        whose = f"palm:{self.user_id}:{self.side}"
        return whose if self.salt is None else f"{whose}:{self.generation}:{self.salt.hex()}"


@dataclass(frozen=True, slots=True)
class _Kept:
    """Whose a palm is, and its times, which no re-issue changes."""

    user_id: str
    enrolled_at: int
    used_at: int | None


class PalmSafe:
    """The only place where enrolled templates are sealed and opened."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def put(self, work: UnitOfWork, user_id: str, template: PalmTemplate, now: int) -> None:
        """Keep it sealed, replacing the user's template of that side."""
        former = work.palms.get(user_id, template.side)
        generation = former.generation + 1 if former else 0
        self._keep(work, template, _Kept(user_id, now, None), generation)

    def get(self, work: UnitOfWork, user_id: str, side: Side) -> PalmTemplate | None:
        """The enrolled template, for the caller to wipe, or None when that side is not enrolled.

        Raises ``Internal`` when it does not open.
        """
        kept = work.palms.get(user_id, side)
        return None if kept is None else self._opened(work, kept)

    def reissue(self, work: UnitOfWork, user_id: str) -> int:
        """Put each of the user's palms under another key; how many there were. Raises ``Internal``."""
        kept = [palm for palm in (work.palms.get(user_id, side) for side in Side) if palm is not None]
        for palm in kept:
            template = self._opened(work, palm)
            with wiping(template):
                self._keep(work, template, _Kept(user_id, palm.enrolled_at, palm.used_at), palm.generation + 1)
        return len(kept)

    def _keep(self, work: UnitOfWork, template: PalmTemplate, of: _Kept, generation: int) -> None:
        salt = secrets.token_bytes(SALT_BYTES)
        place = _Place(of.user_id, template.side, salt, generation)
        with self._unlocked(work, of.user_id) as vault, _key(vault, salt, place) as key:
            sealed = vault.seal(encode(protect(template, key)), place.seal)
        work.palms.put(
            SealedPalm(
                user_id=of.user_id,
                side=template.side,
                sealed=sealed,
                enrolled_at=of.enrolled_at,
                salt=salt,
                generation=generation,
                used_at=of.used_at,
            )
        )

    def _opened(self, work: UnitOfWork, kept: SealedPalm) -> PalmTemplate:
        place = _Place(kept.user_id, kept.side, kept.salt, kept.generation)
        try:
            with self._unlocked(work, kept.user_id) as vault:
                plain = vault.open(kept.sealed, place.seal)
                with wiping(plain):
                    template = decode(plain)
                return template if place.salt is None else _restored(vault, template, place.salt, place)
        except (VaultError, TemplateError) as error:
            raise Internal("an enrolled template cannot be opened") from error

    def _unlocked(self, work: UnitOfWork, user_id: str) -> AbstractContextManager[UserVault]:
        data_key = work.data_keys.get(user_id)
        if data_key is None:
            raise Internal("the user has no data key")
        return self._core.vault.unlocked(data_key, user_id)


def _restored(vault: UserVault, template: PalmTemplate, salt: bytes, place: _Place) -> PalmTemplate:
    with _key(vault, salt, place) as key, wiping(template):
        return restore(template, key)


@contextmanager
def _key(vault: UserVault, salt: bytes, place: _Place) -> Iterator[bytearray]:
    key = vault.derive(salt, place.key)
    with wiping(key):
        yield key
