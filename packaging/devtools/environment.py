"""The virtual environment, the locked packages and the hand model: made once, checked by a stamp afterwards."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from devtools import libraries
from devtools.errors import SetupError

# What pip prints when something outside the project is wrong, and what a person can do about it.
CAUSES = {
    "No space left on device": "the disk is full; free about 2 GB and run the command again",
    "THESE PACKAGES DO NOT MATCH THE HASHES": "a download does not match its hash in the lock; try again, and if it "
    "stays so do not trust your package index",
    "No matching distribution": "the package index has no build for this Python or system; Python 3.11 to 3.13 on "
    "64-bit Linux, macOS or Windows is supported",
    "Connection": "the package index cannot be reached; check the network or the proxy and run the command again",
    "Temporary failure in name resolution": "no network; connect and run the command again",
    "Permission denied": "the checkout is not writable for this user",
}


class Environment:
    """Paths of a checkout, and making what is missing in it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.venv = root / ".venv"
        self.cache = root / ".cache"
        self.log = self.cache / "setup.log"

    @property
    def python(self) -> str:
        """The environment's interpreter."""
        folder = "Scripts" if os.name == "nt" else "bin"
        return str(self.venv / folder / ("python.exe" if os.name == "nt" else "python"))

    def tool(self, name: str) -> str:
        """A program that the locked packages brought along."""
        return str(Path(self.python).with_name(name))

    def call(self, command: list[str], **extra: str) -> int:
        """Run a command in the checkout with its modules importable; return its exit status."""
        return subprocess.run(command, cwd=self.root, env=self.variables(**extra), check=False).returncode

    def variables(self, **extra: str) -> dict[str, str]:
        """The caller's variables, plus what makes the checkout importable."""
        path = os.pathsep.join(filter(None, [str(self.root), os.environ.get("PYTHONPATH", "")]))
        return {**os.environ, "PYTHONPATH": path, **extra}

    def ready(self, *, development: bool) -> None:
        """Everything a command needs: system libraries, packages, model. Cheap when all is there."""
        libraries.ensure()
        self._packages(development=development)
        self._model()

    def _packages(self, *, development: bool) -> None:
        lock = self.root / ("requirements-dev.lock" if development else "requirements.lock")
        if self._stamped(self._digest(self.root / "requirements-dev.lock")) or self._stamped(self._digest(lock)):
            return
        libraries.ensure_typeface()
        self._make_venv()
        print(f"Installing the locked packages ({lock.name}); this is done once …", flush=True)
        pip = [self.python, "-m", "pip", "install", "--disable-pip-version-check"]
        self._logged([*pip, "--no-deps", "--require-hashes", "-r", str(lock)], "installing packages")
        self._stamp.write_text(self._digest(lock), encoding="utf-8")

    @property
    def _stamp(self) -> Path:
        return self.venv / "palm-kiosk.stamp"

    def _stamped(self, digest: str) -> bool:
        return self._stamp.is_file() and self._stamp.read_text(encoding="utf-8") == digest

    def _digest(self, lock: Path) -> str:
        facts = f"{sys.version_info[:2]} {self.venv}".encode() + lock.read_bytes()
        return hashlib.sha256(facts).hexdigest()

    def _make_venv(self) -> None:
        if Path(self.python).is_file():
            return
        libraries.ensure_venv()
        print("Making the virtual environment …", flush=True)
        self._logged([sys.executable, "-m", "venv", "--clear", str(self.venv)], "making the virtual environment")

    def _model(self) -> None:
        self._logged([self.python, "-m", "hardware", "model", "ensure"], "assembling the hand model", shown=True)

    def _logged(self, command: list[str], doing: str, *, shown: bool = False) -> None:
        self.cache.mkdir(exist_ok=True)
        result = subprocess.run(
            command, cwd=self.root, env=self.variables(), capture_output=True, text=True, check=False
        )
        with self.log.open("a", encoding="utf-8") as log:
            log.write(f"$ {doing}\n{result.stdout}{result.stderr}\n")
        if result.returncode:
            raise SetupError(
                f"{doing} failed: {self._reason(result, shown=shown)}. Details: {self.log.relative_to(self.root)}"
            )

    @staticmethod
    def _reason(result: "subprocess.CompletedProcess[str]", *, shown: bool) -> str:
        text = result.stdout + result.stderr
        lines = [line for line in result.stderr.strip().splitlines() if line.strip()] or ["no output"]
        if shown:
            return lines[-1].rstrip(".")
        return next((advice for mark, advice in CAUSES.items() if mark in text), lines[-1].rstrip("."))
