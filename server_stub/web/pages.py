"""The routes of ``/pinn.js``, ``/widget`` and ``/a/…``."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from server_stub.domain.callers import app_of
from server_stub.domain.core import Core
from server_stub.domain.entities import AppType
from server_stub.domain.errors import NotFound, Unauthorized
from server_stub.web.assets import Asset, asset, widget_assets
from server_stub.web.policies import ASSET_HEADERS, page_headers


def web_pages(core: Core) -> APIRouter:
    """Every page and file that browsers load from this server."""
    pages = WebPages(core)
    router = APIRouter()
    router.add_api_route("/pinn.js", pages.script, methods=["GET"], response_model=None)
    router.add_api_route("/widget", pages.widget, methods=["GET"], response_model=None)
    router.add_api_route("/widget/{name}", pages.part, methods=["GET"], response_model=None)
    router.add_api_route("/a/{auth_session_id}", pages.landing, methods=["GET"], response_model=None)
    return router


class WebPages:
    """Endpoints."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def script(self, request: Request) -> Response:
        """What a customer's page loads."""
        return _file(request, asset("pinn.js"))

    def part(self, request: Request, name: str) -> Response:
        """One of the widget's files."""
        found = widget_assets().get(name)
        if found is None:
            raise NotFound("No such route.")
        return _file(request, found)

    def widget(self, publishable_key: str = "") -> Response:
        """The widget, for frames in the App's allowed pages.

        Without a good key it comes in a mode that takes no session and only says that the page may not ask: that
        much every page may show.
        """
        origins = self._origins(publishable_key)
        mode = "refused" if origins is None else "open"
        html = asset("widget.html").content.replace(b"{mode}", mode.encode())
        return Response(html, media_type="text/html", headers=page_headers(origins or ("*",)))

    def landing(self, auth_session_id: str) -> Response:  # noqa: ARG002 - every id leads to the same words
        """Where a code leads in a plain browser."""
        return Response(asset("landing.html").content, media_type="text/html", headers=page_headers(("'none'",)))

    def _origins(self, publishable_key: str) -> tuple[str, ...] | None:
        """The App's allowed origins, empty for any; None without a web App of this key."""
        try:
            with self._core.store.read() as work:
                app = app_of(work, publishable_key)
        except Unauthorized:
            return None
        return app.allowed_origins if app.app_type is AppType.WEB else None


def _file(request: Request, found: Asset) -> Response:
    headers = {**ASSET_HEADERS, "ETag": found.etag}
    if request.headers.get("if-none-match") == found.etag:
        return Response(status_code=304, headers=headers)
    return Response(found.content, media_type=found.media_type, headers=headers)
