"""The site: password, then Pinn, then welcome. ``/confirm`` posts a form, ``/confirm-app`` is for single-page apps."""

import logging
from dataclasses import dataclass
from typing import Annotated, Any
from urllib.parse import parse_qsl

from fastapi import Cookie, Depends, FastAPI, Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from server_stub.demo_site.backend import Backend
from server_stub.demo_site.people import Person, Remembered, Visits
from server_stub.demo_site.rendering import Pages
from server_stub.examples.verify_id_token import NotVerified, TokenVerifier

_log = logging.getLogger("server_stub.demo_site")
COOKIE = "demo_visit"
FILES = ("site.css", "form.js", "app.js")


async def _fields(request: Request) -> dict[str, str]:
    """What a form sent; the last of several members of one name counts."""
    return dict(parse_qsl((await request.body()).decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=20))


Fields = Annotated[dict[str, str], Depends(_fields)]
Seen = Annotated[str | None, Cookie(alias=COOKIE)]


@dataclass(frozen=True, slots=True)
class Demand:
    """What the site asks of people: through which App, and which factors. The page is told, the site insists."""

    publishable_key: str
    flow: tuple[str, ...]


class Site:
    """Endpoints of one site."""

    def __init__(self, backend: Backend, demand: Demand, people: dict[str, Person]) -> None:
        self._backend = backend
        self._demand = demand
        self._people = people
        self._visits = Visits()
        self._pages = Pages(backend.api_host)
        self._verifier = TokenVerifier(backend.secret_key, backend.api_host, Remembered().is_new)

    def app(self) -> FastAPI:
        """As an ASGI app."""
        app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, redirect_slashes=False)
        table: list[tuple[str, str, Any]] = [
            ("GET", "/", self.login_page),
            ("POST", "/login", self.login),
            ("GET", "/confirm", self.confirm_page),
            ("POST", "/confirm", self.confirm),
            ("GET", "/confirm-app", self.confirm_app_page),
            ("POST", "/api/confirm", self.confirm_app),
            ("GET", "/welcome", self.welcome),
            ("POST", "/logout", self.logout),
            ("GET", "/files/{name}", self.file),
        ]
        for method, path, endpoint in table:
            app.add_api_route(path, endpoint, methods=[method], response_model=None)
        return app

    def login_page(self) -> Response:
        """Where it begins."""
        return self._pages.page("login", note="")

    def login(self, sent: Fields) -> Response:
        """The password first. Being right does not sign anybody in yet."""
        person = self._people.get(sent.get("name", ""))
        if person is None or not person.knows(sent.get("password", "")):
            return self._pages.page("login", 401, note="That was not right.")
        answer = RedirectResponse("/confirm-app" if sent.get("way") == "app" else "/confirm", 303)
        return _remembering(answer, self._visits.begin(person))

    def confirm_page(self, visit: Seen = None) -> Response:
        """The page with the widget and the form."""
        return self._asking(visit, "confirm")

    def confirm_app_page(self, visit: Seen = None) -> Response:
        """The page with the widget and ``done``."""
        return self._asking(visit, "confirm_app")

    def confirm(self, request: Request, sent: Fields, visit: Seen = None) -> Response:
        """The token, as the widget's form posts it. Whatever else the form holds is in the visitor's hands."""
        fresh = self._signed_in(request, sent.get("id_token", ""), visit)
        if fresh is None:
            return self._pages.page("login", 403, note="You were not recognised.")
        return _remembering(RedirectResponse("/welcome", 303), fresh)

    async def confirm_app(self, request: Request, visit: Seen = None) -> Response:
        """The token, as a single-page app sends it."""
        sent = await request.json()
        token = sent.get("id_token") if isinstance(sent, dict) else None
        fresh = self._signed_in(request, token if isinstance(token, str) else "", visit)
        if fresh is None:
            return JSONResponse({"signed_in": False}, 403)
        return _remembering(JSONResponse({"signed_in": True}), fresh)

    def welcome(self, visit: Seen = None) -> Response:
        """Only for who is signed in."""
        found = self._visits.of(visit)
        if found is None or found.claims is None:
            return RedirectResponse("/", 303)
        return self._pages.page(
            "welcome", person=found.person.name, factors=", ".join(found.claims["amr"]), log_id=found.claims["log_id"]
        )

    def logout(self, visit: Seen = None) -> Response:
        """Forget the visit."""
        self._visits.end(visit)
        return RedirectResponse("/", 303)

    def file(self, name: str) -> Response:
        """A script or style."""
        return self._pages.file(name) if name in FILES else Response(status_code=404)

    def _asking(self, cookie: str | None, page: str) -> Response:
        visit = self._visits.of(cookie)
        if visit is None:
            return RedirectResponse("/", 303)
        hint = self._backend.user_hint(visit.person.pinn_user_id)
        flow = list(self._demand.flow)
        return self._pages.page(page, publishable_key=self._demand.publishable_key, flow=flow, user_hint=hint)

    def _signed_in(self, request: Request, token: str, cookie: str | None) -> str | None:
        """The new cookie of a visit whose person proved what the site demands; None for everybody else."""
        visit = self._visits.of(cookie)
        if visit is None or request.headers.get("sec-fetch-site", "same-origin") != "same-origin":
            return None
        try:
            claims = self._verifier.verify(token, self._demand.flow)
        except NotVerified as refusal:
            _log.info("nobody was signed in: %s", refusal)
            return None
        if claims["sub"] != visit.person.pinn_user_id:
            _log.warning("somebody else was recognised than the one who gave the password")
            return None
        return self._visits.finish(str(cookie), claims)


def _remembering(answer: Response, cookie: str) -> Response:
    answer.set_cookie(COOKIE, cookie, httponly=True, samesite="strict")
    return answer
