"""The body of a request that carries palms. The same palms always give the same bytes, so a repeat is recognised."""

import json
from base64 import b64encode

from hardware.liveness.verdict import LivenessLevel, Verdict
from kiosk.flows.effects import Agreement, Palm

FORMAT = "palm-template-2"

Json = dict[str, object]


def palms_body(palms: tuple[Palm, ...]) -> bytes:
    """``palm`` and ``liveness`` as in docs/wire.md. Raises ``ValueError`` without a palm."""
    if not palms:
        raise ValueError("nothing to send")
    return encoded(palms_part(palms))


def enrollment_body(palms: tuple[Palm, ...], agreement: Agreement | None, offset: int) -> bytes:
    """The same with ``consent``, its time by the server's clock, which is ``offset`` seconds ahead of ours."""
    if not palms:
        raise ValueError("nothing to send")
    return encoded(palms_part(palms) | ({"consent": _consent(agreement, offset)} if agreement else {}))


def palms_part(palms: tuple[Palm, ...]) -> Json:
    """The members ``palm`` and ``liveness`` of a body; none without palms."""
    if not palms:
        return {}
    return {
        "palm": {palm.side.value: _template(palm.template) for palm in palms},
        "liveness": _liveness(tuple(palm.verdict for palm in palms)),
    }


def encoded(body: Json) -> bytes:
    """JSON, always spelled the same way."""
    return json.dumps(body, separators=(",", ":"), sort_keys=True).encode("ascii")


def _consent(agreement: Agreement, offset: int) -> Json:
    return {
        "version": agreement.version,
        "language": agreement.language,
        "given_at": max(0, agreement.at + offset),
        "text_sha256": agreement.text_sha256,
    }


def _template(data: bytes) -> Json:
    return {"format": FORMAT, "data": b64encode(data).decode("ascii")}


def _liveness(verdicts: tuple[Verdict, ...]) -> Json:
    """One word for all palms of a request: as live as the least live, as strong as the weakest."""
    levels = {verdict.level for verdict in verdicts}
    checks = [check for verdict in verdicts for check in verdict.checks]
    return {
        "level": (LivenessLevel.NONE if LivenessLevel.NONE in levels else LivenessLevel.CHALLENGE).value,
        "live": all(verdict.live for verdict in verdicts),
        "gestures": [gesture.value for verdict in verdicts for gesture in verdict.gestures],
        "checks": [{"name": check.name, "passed": check.passed, "reason": check.reason} for check in checks],
        "simulated": any(verdict.simulated for verdict in verdicts),
        "source": verdicts[0].source,
    }
