"""The Pinn door as an ASGI app."""

from fastapi import FastAPI

from server_stub.domain.core import Core
from server_stub.doors.pinn import envelope
from server_stub.doors.pinn.door import Door
from server_stub.doors.pinn.limits import Limit, RateLimit
from server_stub.doors.pinn.routes import ROUTERS
from server_stub.doors.pinn.sdk.page_routes import page_router
from server_stub.doors.pinn.sdk.pushes import push_router
from server_stub.doors.pinn.sdk.router import sdk_router
from server_stub.doors.pinn.stamp import LARGEST_BODY, PATIENCE, Stamp
from server_stub.doors.pinn.web.cors import Cors
from server_stub.doors.pinn.web.router import router as web_router
from server_stub.doors.pinn.web.streams import Streams


def create_app(
    core: Core, *, limit: Limit | None = None, largest_body: int = LARGEST_BODY, patience: float = PATIENCE
) -> FastAPI:
    """Management and SDK routes over one core. No pages of documentation, and no redirects: both are unknown routes."""
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, redirect_slashes=False)
    app.state.door = Door(core, limit or RateLimit())
    app.state.streams = Streams()
    envelope.install(app)
    for router in ROUTERS:
        app.include_router(router)
    app.include_router(sdk_router(core))
    app.include_router(page_router(core))
    app.include_router(push_router(core))
    app.include_router(web_router)
    app.add_middleware(Cors)
    app.add_middleware(Stamp, largest_body=largest_body, patience=patience)
    return app
