"""A program of ours as a child process whose first line says where it listens."""

import json
import subprocess
from collections.abc import Mapping

from devtools.environment import Environment
from devtools.errors import SetupError


class Child:
    """``what`` is its name for people, ``arguments`` come after ``python -m``; secrets are in ``variables`` only."""

    def __init__(self, what: str, env: Environment, arguments: list[str], variables: Mapping[str, str]) -> None:
        self._what = what
        self._process = subprocess.Popen(
            [env.python, "-m", *arguments],
            cwd=env.root,
            env=env.variables(**variables),
            stdout=subprocess.PIPE,
            text=True,
        )

    def url(self) -> str:
        """Waits for the first line. Raises ``SetupError``."""
        line = self._process.stdout.readline() if self._process.stdout else ""
        try:
            return str(json.loads(line)["url"])
        except (ValueError, KeyError):
            status = self._process.wait(10)
            raise SetupError(f"the {self._what} did not start (exit status {status}); see above") from None

    def stop(self) -> None:
        """Ask it to end, and insist after ten seconds."""
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdout:
            self._process.stdout.close()
