"""Consents, receipts and exports as the API shows them; all of it is ours."""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from hardware.palm.codec import FORMAT
from server_stub.domain.entities import Consent, DeletionReceipt, Device, EnrollmentKey, RecoveryKey, SealedPalm
from server_stub.domain.jsonvalues import JsonObject
from server_stub.domain.management.exporting import NOT_INCLUDED, Export
from server_stub.domain.receipts import content
from server_stub.doors.pinn import shapes

T = TypeVar("T")


def consent(of: Consent) -> JsonObject:
    """What a person agreed to."""
    return {
        "object": "consent",
        "consent_id": of.consent_id,
        "terminal_id": of.terminal_id,
        "version": of.version,
        "language": of.language,
        "given_at": of.given_at,
        "text_sha256": of.text_sha256,
        "created_at": of.created_at,
        "ended_at": of.ended_at,
    }


def palm(of: SealedPalm) -> JsonObject:
    """About a palm, nothing of it; ``stored_bytes`` is the size of the sealed template."""
    return {
        "object": "palm",
        "side": of.side.value,
        "format": FORMAT,
        "stored_bytes": len(of.sealed),
        "enrolled_at": of.enrolled_at,
        "last_used_at": of.used_at,
        "reissued": of.generation,
    }


def device(of: Device) -> JsonObject:
    """With the fingerprints of its public keys."""
    keys = [{"factor": key.factor.value, "fingerprint": key.fingerprint} for key in of.keys]
    return {**shapes.device(of), "keys": keys}


def enrollment_key(of: EnrollmentKey) -> JsonObject:
    """Without its secret."""
    return {**shapes.enrollment_key(of), **_used(of)}


def recovery_key(of: RecoveryKey) -> JsonObject:
    """Without its secret."""
    return {**shapes.recovery_key(of), **_used(of)}


def receipt(of: DeletionReceipt) -> JsonObject:
    """The signed part is in ``content``."""
    return {
        "object": "deletion_receipt",
        "content": content(of),
        "sha256": of.sha256,
        "secret_key_id": of.secret_key_id,
        "signature": of.signature,
    }


def export(of: Export) -> Iterator[str]:
    """The text of one JSON object, in pieces: however much is stored, little of it is in memory."""
    whole: JsonObject = {
        "object": "user_export",
        "generated_at": of.generated_at,
        "user": shapes.user(of.user),
        "palms": [palm(one) for one in of.palms],
        "devices": [device(one) for one in of.devices],
        "consents": [consent(one) for one in of.consents],
        "enrollment_keys": [enrollment_key(one) for one in of.enrollment_keys],
        "recovery_keys": [recovery_key(one) for one in of.recovery_keys],
        "not_included": [{"what": what, "why": why} for what, why in NOT_INCLUDED.items()],
    }
    yield json.dumps(whole)[:-1]
    yield from _listed("logs", of.logs, shapes.log)
    yield from _listed("events", of.events, shapes.event)
    yield "}"


def _listed(name: str, items: Iterable[T], shape: Callable[[T], JsonObject]) -> Iterator[str]:
    """One more member of the object: a list."""
    yield f', "{name}": ['
    for number, item in enumerate(items):
        yield (", " if number else "") + json.dumps(shape(item))
    yield "]"


def _used(of: EnrollmentKey | RecoveryKey) -> JsonObject:
    return {"used_at": of.used_at, "failures": of.failures}
