"""Runs inside the official client's own environment: takes calls as JSON lines, answers with what the client did.

It knows nothing of the API: it calls what it is told to call, keeps the objects that come back, and describes them.
"""

import json
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pinn
import requests

KEPT: dict[int, Any] = {}
STATUSES: list[int] = []
HIDDEN = {"cls", "pager", "response"}


def main() -> None:
    sys.path.pop(0)  # this folder holds tests, not modules of the client
    _watch_statuses()
    for line in sys.stdin:
        sys.stdout.write(json.dumps(_answer(json.loads(line))) + "\n")
        sys.stdout.flush()


def _watch_statuses() -> None:
    """Note the status of every HTTP answer; the client itself is not touched."""
    send = requests.Session.send

    def noted(session: requests.Session, *args: Any, **kwargs: Any) -> requests.Response:  # noqa: ANN401
        answer = send(session, *args, **kwargs)
        STATUSES.append(answer.status_code)
        return answer

    requests.Session.send = noted


def _answer(asked: dict[str, Any]) -> dict[str, Any]:
    if asked["do"] == "set":
        for name, value in asked["values"].items():
            setattr(pinn, name, value)
        return {"value": None}
    if asked["do"] == "statuses":
        taken, STATUSES[:] = list(STATUSES), []
        return {"value": taken}
    if asked["do"] == "together":
        with ThreadPoolExecutor(asked["times"]) as pool:
            return {"value": list(pool.map(_call, [asked] * asked["times"]))}
    return _call(asked)


def _call(asked: dict[str, Any]) -> dict[str, Any]:
    try:
        return _described(_target(asked["target"])(*asked["args"], **asked["kwargs"]))
    except Exception as error:  # noqa: BLE001 - whatever the client raises is the result
        return {"error": {"kind": type(error).__name__, "text": str(error), **_details(error)}}


def _details(error: Exception) -> dict[str, Any]:
    return {"code": getattr(error, "code", None), "type": getattr(error, "type", None)}


def _target(path: str) -> Any:  # noqa: ANN401
    """``User.create`` of the client, or ``#7.next_page`` of the object kept as 7."""
    first, *rest = path.split(".")
    found = KEPT[int(first[1:])] if first.startswith("#") else getattr(pinn, first)
    for name in rest:
        found = getattr(found, name)
    return found


def _described(value: Any) -> dict[str, Any]:  # noqa: ANN401
    if not hasattr(value, "__dict__"):
        return {"value": value}
    number = len(KEPT)
    KEPT[number] = value
    return {
        "object": {"kind": type(value).__name__, "number": number, "text": _text(value), "has": dict(_parts(value))}
    }


def _parts(value: Any) -> Iterator[tuple[str, Any]]:  # noqa: ANN401
    for name, part in vars(value).items():
        if name == "data" and isinstance(part, list):
            yield name, [_described(item) for item in part]
        elif name not in HIDDEN:
            yield name, part
    yield "response", getattr(value, "response", None)


def _text(value: Any) -> str | None:  # noqa: ANN401
    """``str`` of an object; the client cannot print every list."""
    try:
        return str(value)
    except AttributeError:
        return None


if __name__ == "__main__":
    main()
