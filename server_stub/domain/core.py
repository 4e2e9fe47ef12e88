"""What every service is made of."""

from dataclasses import dataclass, field

from server_stub.domain.clock import Clock
from server_stub.domain.events import Recorder
from server_stub.domain.indexes import Indexes
from server_stub.domain.law_rules import LawRules
from server_stub.domain.ports import NoPush, Push, Store, Vault
from server_stub.domain.search_rules import SearchRules
from server_stub.domain.targets import TargetRules


@dataclass(frozen=True, slots=True)
class Core:
    """Services are made from it (``Users(core)``) and keep no state of their own.

    ``issuer`` is the server's public base URL without a trailing slash: the ``iss`` of ID tokens and the base of
    signed target URIs. ``key_life`` is how many seconds an enrollment or recovery key is good for.
    """

    store: Store
    clock: Clock
    vault: Vault
    events: Recorder
    issuer: str
    key_life: int = 600
    search: SearchRules = field(default_factory=SearchRules)
    indexes: Indexes = field(default_factory=Indexes)
    push: Push = field(default_factory=NoPush)
    targets: TargetRules = field(default_factory=TargetRules)
    law: LawRules = field(default_factory=LawRules)
