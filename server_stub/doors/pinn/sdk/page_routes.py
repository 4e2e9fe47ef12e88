"""The SDK routes for a page's session on a phone: claim it, or deny a session."""

from collections.abc import Mapping

from fastapi import APIRouter

from server_stub.domain.callers import Gate
from server_stub.domain.core import Core
from server_stub.domain.idempotency import Once
from server_stub.domain.jsonvalues import JsonValue
from server_stub.domain.web.claiming import Claiming
from server_stub.doors.pinn.sdk.arrival import Arrived
from server_stub.doors.pinn.sdk.bodies import parsed
from server_stub.doors.pinn.web import answers
from server_stub.doors.pinn.web.bodies import ClaimBody

Answer = Mapping[str, JsonValue]


def page_router(core: Core) -> APIRouter:
    """Both routes."""
    routes = PageRoutes(core)
    router = APIRouter(prefix="/v1/sdk")
    router.add_api_route("/web_sessions/claim", routes.claim, methods=["POST"], response_model=None)
    router.add_api_route("/auth_sessions/{auth_session_id}/deny", routes.deny, methods=["POST"], response_model=None)
    return router


class PageRoutes:
    """What a phone does about a page that waits."""

    def __init__(self, core: Core) -> None:
        self._core = core
        self._gate = Gate(core)
        self._once = Once(core)

    def claim(self, arrival: Arrived) -> Answer:
        """Take a page's session on."""
        sender = self._gate.known(arrival.publishable_key, arrival.signed, arrival.request_id)
        body, claiming = parsed(ClaimBody, arrival.body), Claiming(self._core)
        return self._once.run(
            arrival.repeatable(sender, "claim"),
            lambda work: answers.claimed(claiming.claim(work, sender, body.auth_session_id, body.code)),
        )

    def deny(self, auth_session_id: str, arrival: Arrived) -> Answer:
        """End a session of this phone because its user says so."""
        sender = self._gate.known(arrival.publishable_key, arrival.signed, arrival.request_id)
        with self._core.store.write() as work:
            return answers.denied(Claiming(self._core).deny(work, sender, auth_session_id))
