"""``/inspector``: pages for people, ``/inspector/api`` for tests. To other machines and pages it is no route at all."""

import ipaddress
from typing import Annotated, Any
from urllib.parse import parse_qsl, urlsplit

from fastapi import APIRouter, Depends, Request
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from starlette.responses import JSONResponse, RedirectResponse, Response

from server_stub.domain.errors import BadRequest, NotFound
from server_stub.doors.pinn.strictjson import strict_object
from server_stub.inspector.inspector import Inspector
from server_stub.inspector.middleware import PREFIX
from server_stub.inspector.orders import OrderBody
from server_stub.inspector.page import page, style


class ClockBody(BaseModel):
    """``fix`` lets it stand still at a Unix second, ``move`` puts it forward by seconds; without either it is reset."""

    model_config = ConfigDict(extra="forbid", strict=True)

    fix: int | None = Field(default=None, ge=0, le=2**40)
    move: int | None = Field(default=None, ge=-(2**40), le=2**40)


async def _sent(request: Request) -> dict[str, Any]:
    raw = await request.body()
    if request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        pairs = parse_qsl(raw.decode("utf-8", "replace"))
        return {name: int(value) if value.lstrip("-").isdecimal() else value for name, value in pairs}
    return dict(strict_object(raw)) if raw else {}


async def _raw(request: Request) -> bytes:
    return await request.body()


Sent = Annotated[dict[str, Any], Depends(_sent)]
Raw = Annotated[bytes, Depends(_raw)]


def inspector_router(inspector: Inspector) -> APIRouter:
    """Every route of the inspector."""
    routes = _Routes(inspector)
    router = APIRouter(prefix=PREFIX, dependencies=[Depends(routes.admit)])
    for method, path, endpoint in (
        ("GET", "", routes.page),
        ("GET", "/inspector.css", routes.style),
        ("POST", "/hooks", routes.take_hook),
        ("GET", "/api/hooks", routes.hooks),
        ("DELETE", "/api/hooks", routes.forget_hooks),
        ("GET", "/api/requests", routes.requests),
        ("DELETE", "/api/requests", routes.clear),
        ("GET", "/api/answers", routes.orders),
        ("POST", "/api/answers", routes.order),
        ("DELETE", "/api/answers", routes.cancel),
        ("GET", "/api/clock", routes.clock),
        ("POST", "/api/clock", routes.set_clock),
        ("POST", "/answers", routes.order_by_form),
        ("POST", "/clock", routes.set_clock_by_form),
        ("POST", "/clear", routes.clear_by_form),
        ("POST", "/forget-hooks", routes.forget_hooks_by_form),
    ):
        router.add_api_route(path, endpoint, methods=[method], response_model=None, include_in_schema=False)
    return router


class _Routes:
    """Endpoints."""

    def __init__(self, inspector: Inspector) -> None:
        self._inspector = inspector

    def admit(self, request: Request) -> None:
        """This machine only, no page of another site, and no live key anywhere; else there is no such route."""
        host, origin = request.headers.get("host", ""), request.headers.get("origin")
        foreign = origin is not None and urlsplit(origin).netloc != host
        if (
            foreign
            or not is_here(urlsplit(f"//{host}").hostname)
            or not is_here(request.client and request.client.host)
        ):
            raise NotFound("No such route.")
        if not self._inspector.present():
            raise NotFound("No such route.")

    def page(self) -> Response:
        """For people."""
        return page(self._inspector)

    def style(self) -> Response:
        """Of the page."""
        return style()

    def take_hook(self, request: Request, body: Raw) -> Response:
        """A webhook that an endpoint sends here; refused, and shown all the same, when it is not genuine."""
        genuine = self._inspector.hooks.take(request.headers.get("pinn-signature", ""), body)
        return Response(status_code=204 if genuine else 400)

    def hooks(self) -> Response:
        """What came, newest first."""
        return JSONResponse({"object": "list", "data": self._inspector.hooks.shown()})

    def forget_hooks(self) -> Response:
        """Forget them."""
        self._inspector.hooks.clear()
        return Response(status_code=204)

    def requests(self) -> Response:
        """The last exchanges, newest first."""
        return JSONResponse({"object": "list", "data": self._inspector.exchanges()})

    def clear(self) -> Response:
        """Forget them."""
        self._inspector.clear()
        return Response(status_code=204)

    def orders(self) -> Response:
        """What waits for its request."""
        return JSONResponse({"object": "list", "data": self._inspector.orders.shown()})

    def order(self, sent: Sent) -> Response:
        """One more."""
        self._inspector.orders.add(_checked(OrderBody, sent))
        return self.orders()

    def cancel(self) -> Response:
        """None any more."""
        self._inspector.orders.clear()
        return Response(status_code=204)

    def clock(self) -> Response:
        """What the server takes for the present."""
        return JSONResponse({"now": self._inspector.clock.now(), "fixed": self._inspector.clock.fixed})

    def set_clock(self, sent: Sent) -> Response:
        """Fix, move or reset it."""
        body = _checked(ClockBody, sent)
        if body.fix is not None:
            self._inspector.clock.fix(body.fix)
        if body.move is not None:
            self._inspector.clock.move(body.move)
        if body.fix is None and body.move is None:
            self._inspector.clock.reset()
        return self.clock()

    def order_by_form(self, sent: Sent) -> Response:
        """From the page."""
        self.order({**sent, **({"drop": True} if "drop" in sent else {})})
        return _back()

    def set_clock_by_form(self, sent: Sent) -> Response:
        """From the page."""
        self.set_clock(sent)
        return _back()

    def clear_by_form(self) -> Response:
        """From the page."""
        self._inspector.clear()
        return _back()

    def forget_hooks_by_form(self) -> Response:
        """From the page."""
        self._inspector.hooks.clear()
        return _back()


def is_here(host: str | None) -> bool:
    """Whether an address is this machine's own."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host or "").is_loopback
    except ValueError:
        return False


def _checked(model: Any, sent: dict[str, Any]) -> Any:  # noqa: ANN401 - either body
    try:
        return model.model_validate(sent)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        raise BadRequest(first["msg"], param=".".join(str(part) for part in first["loc"]) or None) from error


def _back() -> Response:
    return RedirectResponse(PREFIX, status_code=303)
