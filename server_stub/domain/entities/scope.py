"""Whose something is: an account, in one of its two modes that never mix."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scope:
    """One account in one mode; ``livemode`` is false in the sandbox."""

    account_id: str
    livemode: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Scoped:
    """Base of everything that belongs to one account in one mode."""

    account_id: str
    livemode: bool

    @property
    def scope(self) -> Scope:
        """The account and mode it belongs to."""
        return Scope(self.account_id, self.livemode)


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks, and in which request: events name it as their cause."""

    scope: Scope
    request_id: str | None
