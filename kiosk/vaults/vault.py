"""What every secret store can do; the contract suite holds each of them to it."""

from typing import ClassVar, Protocol

from kiosk.secret import Secret

LONGEST = 16 * 1024  # characters of a secret; a terminal's takes about 600


class Vault(Protocol):
    """Small secrets by name. Every method may raise ``VaultError``; no message of it holds a secret."""

    name: ClassVar[str]
    priority: ClassVar[int]
    """Of those that work here the highest is taken."""

    def works(self) -> bool:
        """Whether this store can be used on this machine. Never raises."""
        ...

    def get(self, name: str) -> Secret | None:
        """The secret, None when there is none."""
        ...

    def put(self, name: str, secret: Secret) -> None:
        """Keep it, instead of an earlier one; kept when this returns."""
        ...

    def delete(self, name: str) -> None:
        """Drop it; harmless when there is none."""
        ...
