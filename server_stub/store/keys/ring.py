"""The master keys that this server was given: one to seal under, all to open with."""

from collections.abc import Iterator

from server_stub.domain.ports import VaultError
from server_stub.store.keys.master import Master


class KeyRing:
    """``given`` is the key that the settings name first; which one is sealed under, the database says.

    That changes while the server runs: when ``master-key rotate`` begins. It cannot change within a transaction that
    writes (``store.keys.facts``), so that nothing is sealed under a key that is on its way out.
    """

    def __init__(self, given: Master, *others: Master) -> None:
        self.given = given
        self._masters = {master.name: master for master in (*others, given)}
        self._current = given.name

    def __contains__(self, name: str) -> bool:
        return name in self._masters

    def __iter__(self) -> Iterator[Master]:
        return iter(tuple(self._masters.values()))

    @property
    def current(self) -> Master:
        """What is sealed under."""
        return self._masters[self._current]

    def use(self, name: str) -> None:
        """Seal under this one from now on; raises ``VaultError`` for one that was not given."""
        self.named(name)
        self._current = name

    def named(self, name: str) -> Master:
        """Raises ``VaultError`` for one that was not given."""
        try:
            return self._masters[name]
        except KeyError as error:
            raise VaultError(f"Sealed under the master key {name}, which this server was not given.") from error
