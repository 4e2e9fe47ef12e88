"""``python -m hardware model ensure|status``: what set-up and the doctor ask."""

import typer

from hardware.errors import ModelError
from hardware.hand.model import check, ensure_model

app = typer.Typer(help="The hand landmark model.", no_args_is_help=True)


@app.command()
def ensure() -> None:
    """Make, repair or just check the hand model; prints its path."""
    try:
        typer.echo(str(ensure_model()))
    except ModelError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from error


@app.command()
def status() -> None:
    """Say whether the model is there and whole, without making it."""
    try:
        typer.echo(str(check()))
    except ModelError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from error
