"""``key``: secret keys, and how to replace one without a gap."""

from typing import Annotated

import typer

from server_stub.commands.common import AsJson, Database, Live, core_of, show
from server_stub.domain.entities import Scope
from server_stub.domain.management.secret_keys import SecretKeys

app = typer.Typer(
    no_args_is_help=True,
    help="Secret keys. Rotate without a gap: create, deploy to your backends, promote, revoke the old one.",
)
AccountId = Annotated[str, typer.Argument(help="acct_…")]
KeyId = Annotated[str, typer.Argument(help="key_…")]


@app.command("list")
def every(account_id: AccountId, as_json: AsJson = False, database: Database = None) -> None:
    """Show an account's keys, without their secrets."""
    with core_of(database) as core:
        keys = SecretKeys(core).of_account(account_id)
    facts = {}
    for key in keys:
        state = "revoked" if key.revoked_at is not None else "primary" if key.primary else "active"
        facts[key.secret_key_id] = f"{'live' if key.livemode else 'test'} {state}"
    show(facts, as_json=as_json)


@app.command()
def create(account_id: AccountId, live: Live = False, as_json: AsJson = False, database: Database = None) -> None:
    """Make one more key. It calls the API at once and signs ID tokens when promoted. Shown this once."""
    with core_of(database) as core:
        made = SecretKeys(core).create(Scope(account_id, live))
    key = made.key
    show({"secret_key_id": key.secret_key_id, "secret_key": made.secret, "primary": key.primary}, as_json=as_json)


@app.command()
def promote(key_id: KeyId, as_json: AsJson = False, database: Database = None) -> None:
    """Sign ID tokens with this key from now on."""
    with core_of(database) as core:
        key = SecretKeys(core).promote(key_id)
    show({"secret_key_id": key.secret_key_id, "primary": key.primary}, as_json=as_json)


@app.command()
def revoke(key_id: KeyId, as_json: AsJson = False, database: Database = None) -> None:
    """Let this key open nothing from now on; the primary one must be replaced first."""
    with core_of(database) as core:
        key = SecretKeys(core).revoke(key_id)
    show({"secret_key_id": key.secret_key_id, "revoked_at": key.revoked_at}, as_json=as_json)


@app.command()
def rotate(
    account_id: AccountId,
    live: Live = False,
    revoke_old: Annotated[bool, typer.Option("--revoke-old", help="refuse the old key at once")] = False,
    as_json: AsJson = False,
    database: Database = None,
) -> None:
    """Create and promote a new key in one step; the old one goes on calling the API until it is revoked."""
    with core_of(database) as core:
        made, old = SecretKeys(core).rotate(Scope(account_id, live), revoke_old=revoke_old)
    facts = {
        "secret_key_id": made.key.secret_key_id,
        "secret_key": made.secret,
        "old_secret_key_id": old.secret_key_id if old else None,
        "old_revoked": revoke_old and old is not None,
    }
    show(facts, as_json=as_json)
