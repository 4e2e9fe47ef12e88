"""A world with rules about consent and retention, over any store."""

from dataclasses import replace
from typing import Any

from hardware.palm.code import PalmTemplate
from server_stub.assembly import make_core
from server_stub.domain.clock import FixedClock
from server_stub.domain.entities import User
from server_stub.domain.law_rules import LawRules
from server_stub.doors.pinn.app import create_app
from server_stub.store.keys.master import LocalMaster
from server_stub.store.keys.ring import KeyRing
from server_stub.store.master_key import MasterKey
from server_stub.store.store import SqlStore
from server_stub.store.vault import AesVault
from tests.helpers.asgi import AsgiClient
from tests.helpers.palms import Json
from tests.helpers.sdk import ISSUER, Reply, World, captured

SHA = "ab" * 32


def lawful(store: SqlStore, **law: Any) -> World:  # noqa: ANN401 - fields of LawRules
    vault = AesVault(KeyRing(LocalMaster(MasterKey(b"m" * 32))), bytes(32))
    clock = FixedClock(1_800_000_000)
    core = make_core(store, vault, clock, ISSUER)
    return ruled(World(core, clock, AsgiClient(create_app(core), ISSUER)), **law)


def ruled(world: World, **law: Any) -> World:  # noqa: ANN401 - as above
    """The same world under other rules."""
    world.core = replace(world.core, law=LawRules(**law))
    world.http = AsgiClient(create_app(world.core), ISSUER)
    return world


def consent(world: World, **members: object) -> Json:
    """The member of an enrollment's body."""
    said = {"version": "7", "language": "de", "given_at": world.clock.now() - 5, "text_sha256": SHA}
    return {"consent": said | members}


def enroll(world: World, user: User, *templates: PalmTemplate, **members: object) -> Reply:
    """At a new terminal, with a consent whose members may be others."""
    body = captured(*templates) | consent(world, **members)
    return world.terminal().enroll(world.enrollment_key(user), body)
