"""Palm templates: read from the wire, matched one to one against what is enrolled, kept sealed under the user's key."""

import binascii
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass, field

from hardware.palm.code import PalmTemplate
from hardware.palm.codec import FORMAT, decode, encode
from hardware.palm.errors import TemplateError
from hardware.palm.matching import compare
from hardware.palm.merge import one_palm
from hardware.palm.policy import Use, accepts
from hardware.palm.side import Side
from server_stub.domain.core import Core
from server_stub.domain.entities import SealedPalm
from server_stub.domain.errors import Internal, Unprocessable
from server_stub.domain.ports import UnitOfWork, VaultError
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
    (pictures first of all), and ``palm_not_found`` for a template that is damaged, of a foreign version, of the other
    side, or of several palms.
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


class PalmSafe:
    """The only place where enrolled templates are sealed and opened."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def put(self, work: UnitOfWork, user_id: str, template: PalmTemplate, now: int) -> None:
        """Keep it sealed, replacing the user's template of that side."""
        plain, context = encode(template), _context(user_id, template.side)
        sealed = self._core.vault.seal_for_user(self._data_key(work, user_id), user_id, plain, context)
        work.palms.put(SealedPalm(user_id=user_id, side=template.side, sealed=sealed, enrolled_at=now))

    def get(self, work: UnitOfWork, user_id: str, side: Side) -> PalmTemplate | None:
        """The enrolled template, or None when that side is not enrolled. Raises ``Internal`` when it does not open."""
        kept = work.palms.get(user_id, side)
        if kept is None:
            return None
        data_key = self._data_key(work, user_id)
        try:
            return decode(self._core.vault.open_for_user(data_key, user_id, kept.sealed, _context(user_id, side)))
        except (VaultError, TemplateError) as error:
            raise Internal("an enrolled template cannot be opened") from error

    @staticmethod
    def _data_key(work: UnitOfWork, user_id: str) -> bytes:
        data_key = work.data_keys.get(user_id)
        if data_key is None:
            raise Internal("the user has no data key")
        return data_key


def _context(user_id: str, side: Side) -> str:
    return f"palm:{user_id}:{side}"
