"""What the desk answers: no more of the API's resources than the person at the desk needs."""

from typing import Any

from server_stub.desk_service.backend import Json
from server_stub.desk_service.people import Person


def brief(of: Person) -> Json:
    """As in a list."""
    return {"object": "person", "person_id": of.person_id, "reference": of.reference, "name": of.name}


def listing(found: tuple[Person, ...], *, more: bool) -> Json:
    """Several."""
    return {"object": "list", "data": [brief(person) for person in found], "has_more": more}


FLAGS = ("device_enrolled", "left_palm_enrolled", "right_palm_enrolled")


def full(of: Person, user: Json | None, devices: list[Json], logs: list[Json]) -> Json:
    """With factors, devices and attempts; ``gone`` when the API knows the user no more."""
    return {
        **brief(of),
        "user_id": of.user_id,
        "gone": user is None,
        "suspended": user is not None and user["status"] != "valid",
        **{name: user is not None and user[name] for name in FLAGS},
        "devices": [_device(device) for device in devices],
        "attempts": [_attempt(log) for log in logs],
    }


def key(kind: str, made: Json) -> Json:
    """With its secret, this once; ``seconds`` is how long it is good for, whatever the kiosk's clock says."""
    return {"object": "key", "kind": kind, "secret": made["secret"], "seconds": made["expires_at"] - made["created_at"]}


def done(act_id: str, at: int) -> Json:
    """Done, under this id in the record."""
    return {"object": "act", "act_id": act_id, "at": at}


def _device(device: Json) -> Json:
    return {
        "device_id": device["device_id"],
        "name": device["name"],
        "platform": device["platform"],
        "created_at": device["created_at"],
    }


def _attempt(log: Json) -> Json:
    return {
        "at": log["created_at"],
        "success": log["success"],
        "score": log["score"],
        "factors": sorted(name for name, said in log["factors"].items() if _verified(said)),
        "reason": log["reason"],
    }


def _verified(said: Any) -> bool:  # noqa: ANN401 - any JSON
    return bool(said.get("verified")) if isinstance(said, dict) else bool(said)
