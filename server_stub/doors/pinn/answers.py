"""Answers: a resource, a list, or nothing."""

from collections.abc import Callable
from typing import TypeVar

from fastapi import Request
from starlette.responses import JSONResponse, Response

from server_stub.domain.jsonvalues import JsonObject
from server_stub.domain.ports import Page

T = TypeVar("T")


def one(shape: JsonObject) -> Response:
    """One resource, always with 200: the official client takes 201 and 202 for an empty answer."""
    return JSONResponse(shape)


def many(request: Request, page: Page[T], shape: Callable[[T], JsonObject], key: str) -> Response:
    """One page; ``key`` is the id member, which is the cursor. ``url`` is the path the client asks on with."""
    data = [shape(item) for item in page.items]
    body = {
        "object": "list",
        "url": request.url.path,
        "count": len(data),
        "has_more": page.has_more,
        "ended_at": data[-1][key] if data else None,
        "data": data,
    }
    return JSONResponse(body)


def nothing() -> Response:
    """Done, and nothing is left to show."""
    return Response(status_code=204)
