"""Requests that reached a phone, each in a file of its own: one process may listen while another answers."""

import contextlib
import json
from pathlib import Path

from pydantic import ValidationError

from kiosk.client.device_models import Claim
from kiosk.files import write_atomically
from kiosk.phone.errors import NoSuchRequest, PhoneDamaged, RequestClosed
from kiosk.phone.private import read_private
from kiosk.phone.record import Request, RequestState

WAITING = frozenset({RequestState.PUSHED, RequestState.OPEN})


class Inbox:
    """``folder`` holds the requests of one phone and nothing else. Files are named by ids, which are checked texts."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def all(self) -> list[Request]:
        """The one that changed last comes last."""
        found = [(_age(path), path.name, self._read(path)) for path in self._folder.glob("*.json")]
        return [request for _, _, request in sorted(found, key=lambda one: one[:2]) if request is not None]

    def get(self, auth_session_id: str) -> Request:
        """Raises ``NoSuchRequest``, or ``PhoneDamaged``."""
        for request in self.all():
            if request.auth_session_id == auth_session_id:
                return request
        raise NoSuchRequest("No such request is in the inbox.")

    def waiting(self, auth_session_id: str) -> Request:
        """One that has no end yet. Raises ``NoSuchRequest`` or ``RequestClosed``."""
        request = self.get(auth_session_id)
        if request.state not in WAITING:
            raise RequestClosed(f"That request is {request.state} already.")
        return request

    def pushed(self, auth_session_id: str) -> Request:
        """Keep a push; one that is known stays as it is."""
        with contextlib.suppress(NoSuchRequest):
            return self.get(auth_session_id)
        return self.keep(Request(auth_session_id=auth_session_id, state=RequestState.PUSHED))

    def claimed(self, claim: Claim) -> Request:
        """Keep what a claim told."""
        return self.keep(
            Request(
                auth_session_id=claim.auth_session_id,
                state=RequestState.OPEN,
                challenge=claim.challenge,
                flow=claim.flow,
                web_app=claim.web_app.name,
                expires_at=claim.expires_at,
            )
        )

    def end(self, request: Request, state: RequestState, **more: str | None) -> Request:
        """Keep how it ended; the challenge is forgotten."""
        return self.keep(request.model_copy(update={"state": state, "challenge": None, **more}))

    def keep(self, request: Request) -> Request:
        """Write it down. Raises ``OSError``."""
        kept = request.model_dump(mode="json", exclude={"challenge"})
        kept["challenge"] = request.challenge.reveal() if request.challenge else None
        write_atomically(self._folder / f"{request.auth_session_id}.json", json.dumps(kept).encode())
        return request

    def clear(self) -> None:
        """Forget every request."""
        for path in self._folder.glob("*.json"):
            path.unlink(missing_ok=True)

    def _read(self, path: Path) -> Request | None:
        data = read_private(path)
        try:
            return None if data is None else Request.model_validate_json(data)
        except ValidationError:
            raise PhoneDamaged(f"{path} is damaged.") from None


def _age(path: Path) -> int:
    """When it was written; another process may have cleared it away meanwhile."""
    try:
        return path.stat().st_mtime_ns
    except FileNotFoundError:
        return 0
