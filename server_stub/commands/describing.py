"""``openapi``."""

import json
import sys
import tempfile
from pathlib import Path

from server_stub.assembly import make_core, opened
from server_stub.domain.clock import SystemClock
from server_stub.doors.pinn.app import create_app
from server_stub.doors.pinn.openapi.document import document
from server_stub.settings import Settings


def openapi() -> None:
    """Print the description of the API; packaging/docs/openapi.json is this output."""
    sys.stdout.write(description())


def description() -> str:
    """The document as text, always written in the same way."""
    with tempfile.TemporaryDirectory(prefix="palm-openapi-") as folder:
        settings = Settings(database=str(Path(folder) / "none.sqlite3"))
        with opened(settings) as found:
            app = create_app(make_core(found.store, found.vault, SystemClock(), "https://palm.example", settings))
            return json.dumps(document(app), indent=1, sort_keys=True) + "\n"
