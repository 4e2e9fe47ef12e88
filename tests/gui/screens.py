"""Screens that are plugged in, pulled out and turned while a process runs, on Qt's own offscreen platform.

The platform reads them from a file at its start and can be given others later, but only from C++: its function for it
is asked for by name and called with what Qt's libraries export. Offscreen only, and never in the process of the tests.
"""

import ctypes
import json
import os
from pathlib import Path

import PySide6
from PySide6.QtCore import QByteArray, QJsonDocument
from shiboken6 import Shiboken

LANDSCAPE, PORTRAIT = (1920, 1080), (1080, 1920)
_NATIVE_RESOURCE = 12  # place of QPlatformNativeInterface::nativeResourceForIntegration among the virtual functions


def screen(name: str, size: tuple[int, int] = LANDSCAPE, x: int = 0) -> dict[str, object]:
    """One screen; ``x`` is where it begins."""
    place = {"x": x, "y": 0, "width": size[0], "height": size[1]}
    return {"name": name, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1, **place}


def platform(folder: Path, *screens: dict[str, object]) -> str:
    """A value for ``QT_QPA_PLATFORM``; only the first colon of it separates."""
    file = folder / "screens.json"
    file.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    return f"offscreen:configfile={file}"


def plug(*screens: dict[str, object]) -> None:
    """From now on these are there."""
    libraries = Path(PySide6.__file__).parent / "Qt" / "lib"
    core, gui = (ctypes.CDLL(os.fspath(libraries / f"libQt6{name}.so.6")) for name in ("Core", "Gui"))
    call = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
    interface = gui["_ZN15QGuiApplication23platformNativeInterfaceEv"]
    interface.restype = ctypes.c_void_p
    native = interface()
    functions = ctypes.cast(native, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p))).contents
    wanted = QByteArray(b"setConfiguration")
    address = call(functions[_NATIVE_RESOURCE])(native, Shiboken.getCppPointer(wanted)[0])
    assert address, "this platform cannot be given other screens"
    document = QJsonDocument.fromJson(QByteArray(json.dumps({"screens": screens}).encode()))
    whole = (ctypes.c_void_p * 1)()
    call(ctypes.cast(core["_ZNK13QJsonDocument6objectEv"], ctypes.c_void_p).value)(
        ctypes.addressof(whole), Shiboken.getCppPointer(document)[0]
    )
    ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)(address)(ctypes.addressof(whole), native)
