"""Every failure as the published error envelope, whoever raised it."""

from collections.abc import Mapping

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse

from server_stub.domain.errors import BadRequest, DomainError, Internal, MethodNotAllowed, NotFound


def envelope(error: DomainError) -> dict[str, dict[str, str]]:
    """``code`` is a string, as in the published sample; ``reason`` is ours and optional, like ``param``."""
    body = {"code": str(error.status), "type": error.type, "message": error.message}
    if error.reason is not None:
        body["reason"] = error.reason
    if error.param is not None:
        body["param"] = error.param
    return {"error": body}


def refusal(error: DomainError, headers: Mapping[str, str] | None = None) -> JSONResponse:
    """The envelope as an answer."""
    all_headers = dict(headers or {})
    if error.retry_after is not None:
        all_headers["Retry-After"] = str(error.retry_after)
    if error.status == 401:
        all_headers["WWW-Authenticate"] = "Bearer"
    return JSONResponse(envelope(error), status_code=error.status, headers=all_headers)


def _said(error: Exception) -> DomainError:
    if isinstance(error, DomainError):
        return error
    status = error.status_code if isinstance(error, HTTPException) else 400
    if status == 404:
        return NotFound("No such route.")
    if status == 405:
        return MethodNotAllowed("The route knows other methods.")
    return BadRequest("The request is malformed.") if status < 500 else Internal("Something went wrong.")


async def _handle(_request: Request, error: Exception) -> JSONResponse:
    return refusal(_said(error), error.headers if isinstance(error, HTTPException) else None)


def install(app: FastAPI) -> None:
    """Make the app answer every known failure with the envelope; the unknown ones are the stamp's."""
    for kind in (DomainError, HTTPException, RequestValidationError):
        app.add_exception_handler(kind, _handle)
