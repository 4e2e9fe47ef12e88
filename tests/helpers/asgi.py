"""Calls an ASGI application without a socket."""

import asyncio

import httpx
from starlette.types import ASGIApp


class AsgiClient:
    """Each request runs in an event loop of its own, so several threads may call at once."""

    def __init__(self, app: ASGIApp, base_url: str) -> None:
        self._app = app
        self._base_url = base_url

    def request(self, method: str, path: str, *, headers: dict[str, str], content: bytes) -> httpx.Response:
        return asyncio.run(self._request(method, path, headers, content))

    async def _request(self, method: str, path: str, headers: dict[str, str], content: bytes) -> httpx.Response:
        transport = httpx.ASGITransport(self._app, raise_app_exceptions=True)
        async with httpx.AsyncClient(transport=transport, base_url=self._base_url) as client:
            raw = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
            return await client.request(method, path, headers=raw, content=content)
