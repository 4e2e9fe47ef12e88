"""Makes ``keeper.pyz`` of the few modules that it needs."""

import io
import zipfile
from pathlib import Path

import kiosk

MODULES = ("__init__", "files", "update/__init__", "update/layout", "update/state", "update/keeper")
_MAIN = b"from kiosk.update.keeper import run\n\nrun()\n"
_ALWAYS_THEN = (1980, 1, 1, 0, 0, 0)


def keeper_file() -> bytes:
    """The archive; the same modules give the same bytes."""
    here = Path(kiosk.__file__).parent
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr(zipfile.ZipInfo("__main__.py", _ALWAYS_THEN), _MAIN)
        for name in MODULES:
            entry = zipfile.ZipInfo(f"kiosk/{name}.py", _ALWAYS_THEN)
            archive.writestr(entry, (here / f"{name}.py").read_bytes())
    return made.getvalue()
