"""The official client, in an environment of its own, called over pipes."""

import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
CACHE = HERE.parents[2] / ".cache" / "conformance"
LOCKS = (HERE / "build-requirements.lock", HERE / "requirements.lock")
PYJWT_2 = HERE / "requirements-pyjwt2.lock"
"""What a fresh install would take instead of 1.7.1."""
NEWEST_PYTHON = (3, 11)
"""Installing the client from source fails on later ones: its versioneer needs what 3.12 removed from configparser."""


class NoOldPython(Exception):
    """No Python that the client can be installed with."""


class EnvironmentFailed(Exception):
    """The packages could not be installed; the text is what pip said."""


def interpreter(*later: Path) -> Path:
    """The Python of the client's environment, which is made from the lock files when it is not there.

    Packages of ``later`` locks replace those of the same name.
    """
    base = _base()
    facts = b"".join(lock.read_bytes() for lock in (*LOCKS, *later)) + str((base, CACHE)).encode()
    folder = CACHE / hashlib.sha256(facts).hexdigest()[:16]
    if not folder.is_dir():
        _make(base, folder, later)
    return folder / "bin" / "python"


def _base() -> str:
    if sys.version_info[:2] <= NEWEST_PYTHON:
        return sys.executable
    found = shutil.which("python3.11")
    if found is None:
        raise NoOldPython("the official client needs Python 3.11 or older, and there is no python3.11 here")
    return found


def _make(base: str, folder: Path, later: tuple[Path, ...]) -> None:
    """Built elsewhere and moved into place, so that nobody sees half of it and two builders do not meet."""
    CACHE.mkdir(parents=True, exist_ok=True)
    half = Path(tempfile.mkdtemp(prefix="making-", dir=CACHE))
    _run([base, "-m", "venv", str(half)])
    pip = [str(half / "bin" / "python"), "-m", "pip", "install", "--disable-pip-version-check", "--no-deps"]
    _run([*pip, "--require-hashes", "-r", str(LOCKS[0])])
    _run([*pip, "--require-hashes", "--no-build-isolation", "-r", str(LOCKS[1])])
    for lock in later:
        _run([*pip, "--require-hashes", "-r", str(lock)])
    try:
        half.rename(folder)
    except OSError:
        shutil.rmtree(half)
    if not folder.is_dir():
        raise EnvironmentFailed(f"{folder} is not there")


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise EnvironmentFailed(done.stdout + done.stderr)


@dataclass(frozen=True)
class Raised(Exception):
    """What the client raised: the name of its class, and ``code`` and ``type`` where it has them."""

    kind: str
    text: str
    code: str | int | None
    type: str | None


class Thing:
    """An object of the client: its attributes, its text, and where the driver keeps it."""

    def __init__(self, described: dict[str, Any]) -> None:
        self.kind: str = described["kind"]
        self.number: int = described["number"]
        self.text: str | None = described["text"]
        self.has: dict[str, Any] = {name: _understood(value) for name, value in described["has"].items()}

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401
        try:
            return self.__dict__["has"][name]
        except KeyError:
            raise AttributeError(name) from None

    @property
    def items(self) -> list["Thing"]:
        """Of a list."""
        return list(self.has["data"])


class Official:
    """One running client. ``call("User.create", metadata={…})``; raises ``Raised``."""

    def __init__(self, python: Path, errors: Path) -> None:
        self._errors = errors
        with errors.open("w") as sink:
            command = [str(python), str(HERE / "driver.py")]
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=sink, text=True, cwd=errors.parent
            )

    def close(self) -> None:
        """End the client."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(timeout=10)
        self._process.stdout.close()

    def set(self, **values: str | None) -> None:
        """Set ``secret_key``, ``api_host``, ``api_version`` of the client's module."""
        self._ask({"do": "set", "values": values})

    def call(self, target: str, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401
        """What the client's function gives, or raises."""
        return _result(self._ask({"do": "call", "target": target, "args": args, "kwargs": kwargs}))

    def call_of(self, thing: Thing, target: str, *args: Any) -> Any:  # noqa: ANN401
        """The same of an object that came back before."""
        return self.call(f"#{thing.number}.{target}", *args)

    def together(self, times: int, target: str) -> list[Any]:
        """The same call from as many threads at once."""
        asked = {"do": "together", "times": times, "target": target, "args": [], "kwargs": {}}
        return [_result(answer) for answer in self._ask(asked)["value"]]

    def statuses(self) -> list[int]:
        """Every HTTP status the client has seen since the last look."""
        seen: list[int] = self._ask({"do": "statuses"})["value"]
        return seen

    def _ask(self, asked: dict[str, Any]) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise EnvironmentFailed(self._errors.read_text())
        answer: dict[str, Any] = json.loads(line)
        return answer


def _result(answer: dict[str, Any]) -> Any:  # noqa: ANN401
    if "error" in answer:
        raise Raised(**answer["error"])
    return _understood(answer) if "object" in answer else answer["value"]


def _understood(value: Any) -> Any:  # noqa: ANN401
    if isinstance(value, dict) and isinstance(value.get("object"), dict) and "number" in value["object"]:
        return Thing(value["object"])
    if isinstance(value, list):
        return [_understood(item) for item in value]
    return value
