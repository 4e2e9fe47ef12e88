"""Says what keeps deliveries from going out, once until it is over."""

import logging

from server_stub.domain.errors import DomainError
from server_stub.domain.ports import VaultError

_log = logging.getLogger("server_stub.delivery")


class Faults:
    """Of one dispatcher or worker."""

    def __init__(self) -> None:
        self._failing = False

    def say(self, error: Exception) -> None:
        """Something out of reach is one line until it is back; anything else is a fault of ours, and always told."""
        if not isinstance(error, DomainError | VaultError):
            _log.error("a fault while delivering", exc_info=error)
        elif not self._failing:
            _log.info("nothing is delivered for now: %s", error)  # requests fail for the same cause, and say so
        self._failing = True

    def over(self) -> None:
        """It works again."""
        self._failing = False
