"""What the domain asks of the outside: a store, a vault. Interfaces only."""

from server_stub.domain.ports.codes import PalmCodes, PalmVectors
from server_stub.domain.ports.paging import CursorUnknown, Page, PageRequest
from server_stub.domain.ports.push import NoPush, Push, PushFailed
from server_stub.domain.ports.vault import UserVault, Vault, VaultError
from server_stub.domain.ports.work import Store, UnitOfWork

__all__ = [
    "CursorUnknown",
    "NoPush",
    "Page",
    "PageRequest",
    "PalmCodes",
    "PalmVectors",
    "Push",
    "PushFailed",
    "Store",
    "UnitOfWork",
    "UserVault",
    "Vault",
    "VaultError",
]
