"""From a reply to an answer or an error; whatever is not of this protocol is nonsense, never half believed."""

import math
import re
from email.utils import parsedate_to_datetime
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from kiosk.client.errors import Refused, Unreachable
from kiosk.client.models import Answer
from kiosk.client.transport import Reply

A = TypeVar("A", bound=Answer)

_REASON = re.compile(r"[a-z0-9_]{1,64}")
_LONGEST_WAIT = 24 * 3600.0
_OK, _CLIENT_ERRORS, _SERVER_ERRORS = 200, range(400, 500), range(500, 600)


class _Error(BaseModel):
    model_config = ConfigDict(strict=True, hide_input_in_errors=True)

    type: str
    reason: str | None = None


class _Envelope(BaseModel):
    model_config = ConfigDict(strict=True, hide_input_in_errors=True)

    error: _Error


def read(reply: Reply, model: type[A]) -> A:
    """The answer in ``reply``. Raises ``Refused`` for a 4xx with our envelope, ``Unreachable`` for everything else."""
    no = refusal(reply)
    if no is not None:
        raise no
    try:
        return model.model_validate_json(reply.body)
    except ValidationError as error:
        raise Unreachable("server_nonsense", f"{model.__name__}: {error.error_count()} errors") from None


def refusal(reply: Reply) -> Refused | Unreachable | None:
    """Why ``reply`` is no answer, by its status; None when it may be one."""
    if reply.status in _CLIENT_ERRORS:
        return _refusal(reply)
    if reply.status in _SERVER_ERRORS:
        return Unreachable("server_error", str(reply.status), _retry_after(reply))
    return None if reply.status == _OK else Unreachable("server_nonsense", f"status {reply.status}")


def server_time(reply: Reply) -> int | None:
    """Unix seconds by the reply's ``Date``; None when it has none that can be read."""
    try:
        return int(parsedate_to_datetime(reply.headers.get("date", "")).timestamp())
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def _refusal(reply: Reply) -> Refused | Unreachable:
    try:
        error = _Envelope.model_validate_json(reply.body).error
    except ValidationError:
        return Unreachable("server_nonsense", f"status {reply.status} without our envelope")
    reason = error.reason or error.type
    if not _REASON.fullmatch(reason):
        return Unreachable("server_nonsense", "a reason that is none")
    return Refused(reason, reply.status, _retry_after(reply))


def _retry_after(reply: Reply) -> float | None:
    """Seconds, when the header gives them in that form and they make sense."""
    try:
        seconds = float(reply.headers.get("retry-after", ""))
    except ValueError:
        return None
    return min(seconds, _LONGEST_WAIT) if math.isfinite(seconds) and seconds >= 0 else None
