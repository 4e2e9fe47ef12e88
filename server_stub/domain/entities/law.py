"""Evidence: that a person agreed, and that what was theirs is gone. Both outlive the person's account."""

from dataclasses import dataclass

from server_stub.domain.entities.scope import Scoped
from server_stub.domain.jsonvalues import JsonObject


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent(Scoped):
    """What somebody agreed to before a palm was captured; ``given_at`` is when, by the terminal's word.

    ``text_sha256`` is of the text as it was shown. ``ended_at`` is when the palms it allowed to keep were deleted. It
    names nobody: ``user_id`` is the opaque id, which means something to the customer's backend alone.
    """

    consent_id: str
    user_id: str
    terminal_id: str | None
    version: str
    language: str
    given_at: int
    text_sha256: str
    created_at: int
    ended_at: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeletionReceipt(Scoped):
    """What was deleted of one user, in counts. ``sha256`` and ``signature`` are over the canonical form of the rest.

    ``signature`` is by the key ``secret_key_id``, see ``domain.receipts``; both are None where the account has none.
    """

    receipt_id: str
    user_id: str
    created_at: int
    deleted: JsonObject
    kept: JsonObject
    data_key_destroyed: bool
    sha256: str
    secret_key_id: str | None = None
    signature: str | None = None
