"""Receipts of deletions: counts and times, signed so that the customer can tell later that this server wrote them.

The signature is HMAC-SHA256 over the canonical JSON (members sorted, no spaces, ASCII) under a key made of the
account's primary secret key for this use alone, so that no receipt can pass for an ID token. Who holds the secret key
could have written it as well: it convinces the customer, not a third party.
"""

import hashlib
import hmac
import json
from dataclasses import replace

from server_stub.domain.core import Core
from server_stub.domain.entities import DeletionReceipt, User
from server_stub.domain.ids import Id, new_id
from server_stub.domain.jsonvalues import JsonObject
from server_stub.domain.ports import UnitOfWork
from server_stub.domain.signing_keys import seal_context

PURPOSE = b"palm-kiosk: deletion receipt"


def receipt_for(core: Core, work: UnitOfWork, user: User) -> DeletionReceipt:
    """What would go and what would stay if the user were deleted at this moment of this transaction."""
    user_id = user.user_id
    receipt = DeletionReceipt(
        account_id=user.account_id,
        livemode=user.livemode,
        receipt_id=new_id(Id.RECEIPT),
        user_id=user_id,
        created_at=core.clock.now(),
        deleted={"users": 1, **work.users.belongings(user_id)},
        kept={"consents": len(work.consents.of_user(user_id)), "logs": work.logs.count_of_user(user_id)},
        data_key_destroyed=work.data_keys.get(user_id) is not None,
        sha256="",
    )
    return _signed(core, work, receipt)


def content(receipt: DeletionReceipt) -> JsonObject:
    """What is signed."""
    return {
        "receipt_id": receipt.receipt_id,
        "user_id": receipt.user_id,
        "livemode": receipt.livemode,
        "deleted_at": receipt.created_at,
        "deleted": receipt.deleted,
        "kept": receipt.kept,
        "data_key_destroyed": receipt.data_key_destroyed,
    }


def canonical(of: JsonObject) -> bytes:
    """One spelling for each object."""
    return json.dumps(of, sort_keys=True, separators=(",", ":")).encode("ascii")


def signature(secret_key: str, signed: bytes) -> str:
    """Lower-case hex; see the module."""
    key = hmac.new(secret_key.encode(), PURPOSE, hashlib.sha256).digest()
    return hmac.new(key, signed, hashlib.sha256).hexdigest()


def _signed(core: Core, work: UnitOfWork, receipt: DeletionReceipt) -> DeletionReceipt:
    """With its hash; and signed, where the account has a primary key in this mode."""
    plain = canonical(content(receipt))
    hashed = replace(receipt, sha256=hashlib.sha256(plain).hexdigest())
    key = work.secret_keys.primary(receipt.scope)
    if key is None:
        return hashed
    secret = core.vault.open(key.sealed, seal_context(key.secret_key_id)).decode()
    return replace(hashed, secret_key_id=key.secret_key_id, signature=signature(secret, plain))
