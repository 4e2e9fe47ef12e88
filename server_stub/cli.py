"""The command line: ``python -m server_stub``."""

import typer

from server_stub.commands import (
    accounts,
    apps,
    demo_site,
    describing,
    desk_service,
    keys,
    master_keys,
    palms,
    retention,
    running,
    users,
    webhooks,
)

app = typer.Typer(
    name="python -m server_stub",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,  # its tracebacks show local variables, and secrets are among them
    help="A self-hosted palm authentication server that speaks the Pinn API.",
)
app.command()(running.serve)
app.command()(running.worker)
app.command()(running.migrate)
app.command()(describing.openapi)
app.command()(demo_site.demo_site)
app.command("pairing-code")(accounts.pairing_code)
app.add_typer(accounts.app, name="account")
app.add_typer(apps.app, name="app")
app.add_typer(desk_service.app, name="desk-service")
app.add_typer(keys.app, name="key")
app.add_typer(master_keys.app, name="master-key")
app.add_typer(palms.app, name="palms")
app.add_typer(retention.app, name="retention")
app.add_typer(users.app, name="user")
app.add_typer(webhooks.app, name="webhooks")
