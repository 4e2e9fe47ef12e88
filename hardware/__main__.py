"""``python -m hardware``: the hand model (``model``) and whatever other rooms add."""

import typer

from hardware.hand.commands import app as model

app = typer.Typer(help="Cameras, the hand model and the palm engine.", no_args_is_help=True)
app.add_typer(model, name="model")

if __name__ == "__main__":
    app(prog_name="python -m hardware")
