"""``account`` and ``pairing-code``."""

from typing import Annotated

import typer

from server_stub.commands.common import AsJson, Database, Live, core_of, show
from server_stub.domain.management.accounts import Accounts
from server_stub.domain.management.pairing import PairingCodes

app = typer.Typer(no_args_is_help=True, help="Customers of the server.")


@app.command()
def create(
    name: Annotated[str, typer.Option(help="for your own eyes")] = "My account",
    live: Live = False,
    as_json: AsJson = False,
    database: Database = None,
) -> None:
    """Make an account with a secret key, an App and a pairing code. The secrets are shown this once."""
    with core_of(database) as core:
        made = Accounts(core).create(name, livemode=live)
        facts = {
            "account_id": made.account.account_id,
            "livemode": live,
            "secret_key_id": made.secret_key.key.secret_key_id,
            "secret_key": made.secret_key.secret,
            "app_id": made.app.app_id,
            "publishable_key": made.app.publishable_key,
            "pairing_code": made.pairing_code.secret,
            "pairing_code_expires_at": made.pairing_code.code.expires_at,
        }
    show(facts, as_json=as_json)


@app.command("list")
def every(as_json: AsJson = False, database: Database = None) -> None:
    """Show the accounts."""
    with core_of(database) as core:
        accounts = Accounts(core).all()
    show({account.account_id: account.name for account in accounts}, as_json=as_json)


def pairing_code(
    app_id: Annotated[str, typer.Argument(help="an App of type web")],
    as_json: AsJson = False,
    database: Database = None,
) -> None:
    """Make a code that lets one kiosk join an App, for ten minutes."""
    with core_of(database) as core:
        made = PairingCodes(core).create_as_operator(app_id)
    facts = {"pairing_code": made.secret, "app_id": made.code.app_id, "expires_at": made.code.expires_at}
    show(facts, as_json=as_json)
