"""A request that may come twice: what was asked and what was answered."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One Idempotency-Key of one ``owner`` (a terminal or device id, or a key fingerprint before it has one).

    ``kind`` is ``enrollment``, ``recovery`` or ``verification``. ``status`` and ``sealed`` (the encrypted answer)
    are null while the first request is still running.
    """

    owner: str
    key: str
    kind: str
    request_hash: str
    created_at: int
    expires_at: int
    status: int | None = None
    sealed: bytes | None = field(default=None, repr=False)
