"""The server's gallery with a transaction for every call."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from sqlalchemy import Engine

from hardware.palm.code import PalmTemplate
from hardware.palm.gallery import Candidate
from hardware.palm.side import Side
from server_stub.assembly import make_core
from server_stub.domain.clock import FixedClock
from server_stub.domain.core import Core
from server_stub.domain.entities import Scope
from server_stub.domain.galleries import EnrolledGallery
from server_stub.domain.palm_safe import PalmSafe
from server_stub.domain.preparing import prepare
from server_stub.domain.search_rules import SearchRules
from server_stub.store.keys.master import LocalMaster
from server_stub.store.keys.ring import KeyRing
from server_stub.store.master_key import MasterKey
from server_stub.store.store import SqlStore
from server_stub.store.vault import AesVault
from tests.helpers import rows


@dataclass
class Enrolling:
    """The server's gallery with a transaction for every call, and users who come to be when their palm is kept."""

    core: Core
    scope: Scope = rows.SCOPE

    def put(self, key: str, of: PalmTemplate) -> None:
        with self.core.store.write() as work:
            if work.users.get(key) is None:
                work.users.add(replace(rows.user(self.scope), user_id=key))
                work.data_keys.add(key, self.core.vault.new_data_key(key))
            gallery = EnrolledGallery(self.core, work, self.scope)
            if not of.key_id:
                PalmSafe(self.core).put(work, key, of, 1)
            gallery.put(key, of)

    def remove(self, key: str) -> bool:
        with self.core.store.write() as work:
            user = work.users.get(key)
            there = EnrolledGallery(self.core, work, self.scope).remove(key)
            if user is not None:
                work.users.delete(user)
            return there

    def search(
        self, probe: PalmTemplate, limit: int, exclude: Collection[str] = (), *, thorough: bool = False
    ) -> tuple[Candidate, ...]:
        prepare(self.core, self.scope)
        with self.core.store.write() as work:
            return EnrolledGallery(self.core, work, self.scope).search(probe, limit, exclude, thorough=thorough)

    def __len__(self) -> int:
        with self.core.store.read() as work:
            return len(EnrolledGallery(self.core, work, self.scope))

    def size(self, side: Side) -> int:
        with self.core.store.read() as work:
            return EnrolledGallery(self.core, work, self.scope).size(side)


def server_gallery(engine: Engine, *, vectors: bool) -> Enrolling:
    store = SqlStore(engine, vectors=vectors)
    vault = AesVault(KeyRing(LocalMaster(MasterKey(b"m" * 32))), bytes(32))
    core = make_core(store, vault, FixedClock(1_800_000_000), "https://palm.example")
    with store.write() as work:
        if work.accounts.get(rows.SCOPE.account_id) is None:
            work.accounts.add(rows.account())
    return Enrolling(replace(core, search=SearchRules(in_memory=0 if vectors else 100_000)))
