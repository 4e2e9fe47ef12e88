"""The bundled front desk as a child process, with a token for the developer's kiosk."""

import json
import subprocess
from pathlib import Path

from devtools.child import Child
from devtools.environment import Environment
from devtools.errors import SetupError
from devtools.server import Server

KIOSK = "developer-kiosk"


class Desk:
    """Start with ``with``; ``url`` is where it listens, ``token`` the kiosk's, new at every start.

    Its file stays in ``folder``, so that the desk knows its people again.
    """

    def __init__(self, env: Environment, folder: Path, server: Server, port: int = 0) -> None:
        self._env = env
        self._server = server
        self._file = {"PALM_DESK_FILE": str(folder / "desk.sqlite3")}
        self._port = port
        self._child: Child | None = None
        self.url = ""
        self.token = ""

    def __enter__(self) -> "Desk":
        self.token = self._new_token()
        self._child = Child("front desk", self._env, self._service("--port", str(self._port)), self._variables())
        self.url = self._child.url()
        return self

    def __exit__(self, *_: object) -> None:
        if self._child is not None:
            self._child.stop()

    def _variables(self) -> dict[str, str]:
        key = str(self._server.account["secret_key"])
        return {"PINN_API_HOST": self._server.url, "PINN_SECRET_KEY": key, **self._file}

    def _new_token(self) -> str:
        """The one of the last start opens nothing any more. Raises ``SetupError``."""
        result = subprocess.run(
            [self._env.python, "-m", *self._service("token", KIOSK, "--role", "operator", "--json")],
            cwd=self._env.root,
            env=self._env.variables(**self._file),
            capture_output=True,
            text=True,
            check=False,
        )
        if result.returncode:
            raise SetupError(f"no token for the front desk could be made: {result.stderr.strip().splitlines()[-1:]}")
        return str(json.loads(result.stdout)["desk_token"])

    @staticmethod
    def _service(*arguments: str) -> list[str]:
        return ["server_stub", "desk-service", *arguments]
