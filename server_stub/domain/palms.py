"""Palm templates as they arrive: read from the wire, and matched one to one against what is enrolled."""

import binascii
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass, field

from hardware.palm.code import PLAIN, PalmTemplate
from hardware.palm.codec import FORMAT, decode
from hardware.palm.errors import TemplateError
from hardware.palm.matching import compare
from hardware.palm.merge import one_palm
from hardware.palm.policy import Use, accepts
from hardware.palm.side import Side
from server_stub.domain.errors import Unprocessable
from server_stub.domain.verdicts import PalmMatch


@dataclass(frozen=True, slots=True)
class PalmPayload:
    """One palm as it arrived: the name of its format, and base64 of the codec's bytes."""

    format: str
    data: str = field(repr=False)


Presented = Mapping[Side, PalmTemplate]


def read_palms(payloads: Mapping[Side, PalmPayload]) -> Presented:
    """The templates presented, by side.

    Raises ``Unprocessable`` naming the side, with reason ``palm_format_unsupported`` for anything but our own format
    (pictures first of all), and ``palm_not_found`` for one that is damaged, of a foreign version, under a key, of
    the other side, or of several palms.
    """
    return {side: _read(side, payload) for side, payload in payloads.items()}


def _read(side: Side, payload: PalmPayload) -> PalmTemplate:
    param = f"palm.{side}"
    if payload.format != FORMAT:
        raise Unprocessable("only palm templates are taken", reason="palm_format_unsupported", param=param)
    try:
        template = decode(b64decode(payload.data, validate=True))
    except (binascii.Error, ValueError, TemplateError) as error:
        raise Unprocessable("not a usable template", reason="palm_not_found", param=param) from error
    if template.key_id != PLAIN:
        raise Unprocessable("a template out of somebody's store", reason="palm_not_found", param=param)
    if template.side is not side:
        raise Unprocessable("a template of the other hand", reason="palm_not_found", param=param)
    if not one_palm(template):
        raise Unprocessable("a template of several palms", reason="palm_not_found", param=param)
    return template


def match(presented: PalmTemplate, enrolled: PalmTemplate) -> PalmMatch:
    """One to one; the score is 0.0 to 1.0 (contract U9)."""
    comparison = compare(presented, enrolled)
    score = min(1.0, max(0.0, comparison.score / 100))
    return PalmMatch(presented.side, accepts(comparison.score, Use.VERIFY), score)
