"""Signing secrets of webhooks: sealed while they are kept, several at once while one replaces another."""

from collections.abc import Sequence

from server_stub.domain.entities import WebhookSecret
from server_stub.domain.ids import Id, Secret, new_id, new_secret
from server_stub.domain.ports import UnitOfWork, Vault


def seal_context(webhook_secret_id: str) -> str:
    """What a sealed secret is bound to: it opens in no other row."""
    return f"webhook-secret:{webhook_secret_id}"


def add_secret(work: UnitOfWork, vault: Vault, webhook_endpoint_id: str, now: int) -> str:
    """One more secret that signs from now on; the others are left as they are. Answers the secret."""
    secret, secret_id = new_secret(Secret.WEBHOOK), new_id(Id.WEBHOOK_SECRET)
    work.webhook_secrets.add(
        WebhookSecret(
            webhook_secret_id=secret_id,
            webhook_endpoint_id=webhook_endpoint_id,
            sealed=vault.seal(secret.encode(), seal_context(secret_id)),
            created_at=now,
            expires_at=None,
        )
    )
    return secret


def opened(vault: Vault, kept: Sequence[WebhookSecret], now: int) -> tuple[str, ...]:
    """The secrets that sign now, newest first; raises VaultError."""
    signing = [one for one in kept if one.expires_at is None or one.expires_at > now]
    return tuple(vault.open(one.sealed, seal_context(one.webhook_secret_id)).decode() for one in signing)
