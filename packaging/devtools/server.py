"""The bundled server as a child process, with a demo account; secrets travel by pipe and environment only."""

import json
import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from devtools.child import Child
from devtools.environment import Environment
from devtools.errors import SetupError

AT_HOME = {"PALM_SERVER_PUSH": "local", "PALM_SERVER_WEBHOOK_NETWORKS": "127.0.0.0/8,::1/128"}
"""What makes sense on a developer's own machine, unless the environment says otherwise."""


class Server:
    """Start with ``with``; ``url`` is where it listens, ``account`` what ``account create`` printed."""

    def __init__(
        self, env: Environment, folder: Path, settings: Mapping[str, str] | None = None, port: int = 0
    ) -> None:
        self._env = env
        self._folder = folder
        home = {name: os.environ.get(name, value) for name, value in AT_HOME.items()}
        self._variables = {**home, "PALM_SERVER_DATABASE": str(folder / "palm.db"), **(settings or {})}
        self._child: Child | None = None
        self._port = port
        self.url = ""
        self.account: dict[str, Any] = {}

    def __enter__(self) -> "Server":
        self._folder.mkdir(parents=True, exist_ok=True)
        self.account = self._account()
        arguments = ["server_stub", "serve", "--port", str(self._port)]
        self._child = Child("server", self._env, arguments, self._variables)
        self.url = self._child.url()
        return self

    def __exit__(self, *_: object) -> None:
        if self._child is not None:
            self._child.stop()

    def _account(self) -> dict[str, Any]:
        """The demo account, made once; its secret key stays in a file that only this user can read."""
        kept = self._folder / "account.json"
        if kept.is_file():
            return dict(json.loads(kept.read_text(encoding="utf-8")))
        command = [self._env.python, "-m", "server_stub", "account", "create", "--json"]
        result = subprocess.run(
            command,
            cwd=self._env.root,
            env=self._env.variables(**self._variables),
            capture_output=True,
            text=True,
            check=False,
        )
        if result.returncode:
            raise SetupError(f"the demo account could not be made: {result.stderr.strip().splitlines()[-1:]}")
        kept.touch(mode=0o600)
        kept.write_text(result.stdout, encoding="utf-8")
        return dict(json.loads(result.stdout))
