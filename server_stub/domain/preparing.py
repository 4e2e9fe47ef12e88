"""Brings what is searched up to date before a request needs it, outside of any transaction of its own."""

import logging

from hardware.palm.gallery.index import warm
from hardware.palm.side import Side
from hardware.palm.wiping import wiping
from server_stub.domain.code_safe import CodeSafe
from server_stub.domain.core import Core
from server_stub.domain.entities import Scope, SealedCode
from server_stub.domain.errors import Internal
from server_stub.domain.galleries import EnrolledGallery, by_database, index_of
from server_stub.domain.palm_safe import PalmSafe
from server_stub.domain.ports import UnitOfWork
from server_stub.domain.scramble import scramble_of

_log = logging.getLogger("server_stub.gallery")

BATCH = 100
"""Codes or vectors made in one transaction, for palms that have none."""


def prepare(core: Core, scope: Scope) -> None:
    """The first time this may take seconds; afterwards it asks whether anything changed."""
    index = index_of(core, scope)
    if not index.complete:
        warm()
        _add_codes(core, scope)
        _add_vectors(core, scope)
        index.complete = True
    with core.store.read() as work:
        if by_database(core, work, scope) is not None:
            return
    index.follow(core.store.read)
    if index.unopened:
        with core.store.write() as work:
            for code in index.take_unopened():
                _remake(core, work, code)
        index.follow(core.store.read)


def _add_codes(core: Core, scope: Scope) -> None:
    """Palms that were enrolled before there were codes get theirs; one that does not open is left out, and said."""
    damaged = 0
    while True:
        with core.store.read() as work:
            batch = work.codes.uncoded(scope, BATCH + damaged)
        if len(batch) <= damaged:
            return
        with core.store.write() as work:
            damaged = sum(not _make(core, work, scope, user_id, side) for user_id, side in batch)


def _add_vectors(core: Core, scope: Scope) -> None:
    """Codes from before the database could search get their vectors."""
    while True:
        with core.store.read() as work:
            batch = work.vectors.missing(scope, BATCH) if work.vectors is not None else ()
        if not batch:
            return
        with core.store.write() as work:
            for code in batch:
                _vectored(core, work, code)


def _vectored(core: Core, work: UnitOfWork, code: SealedCode) -> None:
    bits = CodeSafe(core.vault).opened(code)
    if bits is None or work.vectors is None:
        _remake(core, work, code)
        return
    scrambled = scramble_of(core.vault, code.scope, code.side).apply(bits)
    work.vectors.put(code.scope, code.user_id, code.side, scrambled)


def _remake(core: Core, work: UnitOfWork, code: SealedCode) -> None:
    """Instead of a code that does not open, or is of another kind, one from the template."""
    if not _make(core, work, code.scope, code.user_id, code.side):
        work.codes.remove(code.user_id)


def _make(core: Core, work: UnitOfWork, scope: Scope, user_id: str, side: Side) -> bool:
    try:
        template = PalmSafe(core).get(work, user_id, side)
    except Internal:
        _log.warning("the %s palm of user %s cannot be opened and is found by no search", side, user_id)
        return False
    if template is not None:
        with wiping(template):
            EnrolledGallery(core, work, scope).put(user_id, template)
    return True
