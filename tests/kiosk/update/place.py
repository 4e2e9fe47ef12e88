"""Small releases, a machine that is set up for them, and a kiosk that is a file: what tests of updates are made of."""

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.remote_settings.keys import public_text
from kiosk.update import keeper
from kiosk.update import state as states
from kiosk.update.layout import Layout
from kiosk.update.package import pack
from kiosk.update.running import Look
from kiosk.update.setup import set_up
from kiosk.update.state import State
from kiosk.update.trial import Patience
from kiosk.update.updater import Step, Times, Updater

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
WELL = ("screen", "paired", "camera", "server")
QUICK = Patience(up_s=6.0, steady_s=4.0, whole_s=20.0, look_s=1.0)
OLD, NEW = "1.0.0", "1.1.0"

# It passes its own self-test and does nothing else.
MAIN = "import sys\nsys.exit(0 if sys.argv[1:3] == ['update', 'self-test'] else 3)\n"


def tree(folder: Path, version: str, main: str = MAIN, **more: str) -> Path:
    """A folder to make a release of."""
    files = {
        "kiosk/__init__.py": f"VERSION = {version!r}\n", "kiosk/__main__.py": main, "hardware/__init__.py": "",
        "requirements.lock": "# nothing\n", **more,
    }  # fmt: skip
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return folder


def release(folder: Path, version: str, key: Ed25519PrivateKey = KEY, main: str = MAIN, **more: str) -> Path:
    """A signed release in a file."""
    file = folder / f"{version}.palm-kiosk"
    with file.open("wb") as out:
        pack(tree(folder / f"tree-{version}", version, main, **more), version, "", key, out)
    return file


def set_up_machine(root: Path, first: Path) -> Layout:
    """A machine that uses the first release; its environment is empty but for the modules of this one."""
    layout = Layout(root)
    with first.open("rb") as stream:
        set_up(layout, public_text(KEY), stream, Path(sys.prefix) / "none")
    return layout


@dataclass
class FileKiosk:
    """A kiosk that is a line in a file: it outlives a killed updater. ``ails`` is what is not well, by version."""

    layout: Layout
    file: Path
    ails: dict[str, tuple[str, ...]] = field(default_factory=dict)
    never_up: tuple[str, ...] = ()
    busy_for: int = 0
    restarts: int = 0
    pauses: list[int] = field(default_factory=list)

    def look(self) -> Look | None:
        version = json.loads(self.file.read_text()) if self.file.exists() else None
        if version is None or version in self.never_up:
            return None
        return Look(version, tuple(each for each in WELL if each not in self.ails.get(version, ())))

    def pause(self, seconds: int) -> bool:
        self.pauses.append(seconds)
        self.busy_for -= 1
        return self.busy_for < 0

    def restart(self) -> None:
        """As a supervisor does it."""
        self.restarts += 1
        keeper.boot(self.layout, 5.0)
        self.file.write_text(json.dumps(keeper.to_start(self.layout)))


@dataclass
class Hands:
    """A clock that goes on while somebody sleeps."""

    now: float = 0.0
    meanwhile: list[Callable[[], None]] = field(default_factory=list)

    def sleep(self, seconds: float) -> None:
        self.now += seconds
        if self.meanwhile:
            self.meanwhile.pop(0)()

    def times(self, **changes: object) -> Times:
        given = {"wait_s": 10.0, "patience": QUICK, "clock": lambda: self.now, "now": lambda: 7.0, "sleep": self.sleep}
        return Times(**given | changes)  # type: ignore[arg-type]


class Machine:
    """A machine with release 1.0.0 running, in ``folder``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.layout = set_up_machine(folder / "root", release(folder, OLD))
        self.kiosk = FileKiosk(self.layout, folder / "running.json")
        self.kiosk.restart()
        self.hands = Hands()
        self.steps: list[Step] = []

    @property
    def state(self) -> State:
        return states.read(self.layout)

    def updater(self, **times: object) -> Updater:
        told = lambda step, _version: self.steps.append(step)  # noqa: E731 - said once
        return Updater(self.layout, self.folder / "profile", self.kiosk, self.hands.times(**times), told)

    def install(self, file: Path, **times: object) -> None:
        with file.open("rb") as stream:
            self.updater(**times).install(KEY.public_key(), stream)

    def releases(self) -> set[str]:
        return {path.name for path in self.layout.releases.iterdir()}
