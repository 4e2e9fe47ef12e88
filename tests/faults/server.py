"""The server as a process of its own, on a database that outlives it; and the backend of an app."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).resolve().parents[2]


class ServerProcess:
    """``start`` and ``kill`` as often as one likes; the database in ``folder`` stays. ``issuer`` is its own name."""

    def __init__(self, folder: Path, issuer: str) -> None:
        self.database = folder / "server.sqlite3"
        self._issuer = issuer
        self._environment = {**os.environ, "PALM_SERVER_DATABASE": str(self.database), "PYTHONPATH": str(ROOT)}
        self._environment |= {"PALM_SERVER_REQUESTS_PER_SECOND": "100000", "PALM_SERVER_BURST": "100000"}
        self._process: subprocess.Popen[str] | None = None
        self.url = ""
        self.account = self._account()

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def start(self) -> str:
        """Where it listens."""
        command = [sys.executable, "-m", "server_stub", "serve", "--port", "0", "--quiet", "--issuer", self._issuer]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=self._environment, cwd=ROOT)
        assert self._process.stdout is not None
        self.url = json.loads(self._process.stdout.readline())["url"]
        return self.url

    def kill(self) -> None:
        """As if the power had gone; harmless when it is dead."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()

    def _account(self) -> dict[str, Any]:
        command = [sys.executable, "-m", "server_stub", "account", "create", "--json"]
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=self._environment, cwd=ROOT)
        return dict(json.loads(done.stdout))


class Backend:
    """An app's backend, with its secret key."""

    def __init__(self, url: str, secret_key: str) -> None:
        self._http = httpx.Client(base_url=url, headers={"Authorization": f"Bearer {secret_key}"}, timeout=30)

    def close(self) -> None:
        self._http.close()

    def move(self, url: str) -> None:
        """The server is somewhere else now."""
        self._http.base_url = httpx.URL(url)

    def post(self, path: str, body: object = None) -> dict[str, Any]:
        answer = self._http.post(path, json=body) if body is not None else self._http.post(path)
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    def get(self, path: str, **params: int) -> dict[str, Any]:
        answer = self._http.get(path, params=params)
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    def user(self) -> str:
        return str(self.post("/v1/users")["user_id"])

    def enrollment_key(self, user_id: str) -> str:
        return str(self.post("/v1/enrollment_keys", {"user_id": user_id})["secret"])

    def recovery_key(self, user_id: str) -> str:
        return str(self.post("/v1/recovery_keys", {"user_id": user_id})["secret"])

    def palms(self, user_id: str) -> tuple[bool, bool]:
        """Whether the left and the right palm are enrolled."""
        user = self.get(f"/v1/users/{user_id}")
        return user["left_palm_enrolled"], user["right_palm_enrolled"]

    def events(self, kind: str) -> int:
        """How often an event of this type happened."""
        return [event["type"] for event in self.get("/v1/events", limit=100)["data"]].count(kind)
