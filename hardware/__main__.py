"""``python -m hardware``: one command per room, each a typer app of its own; a new room adds one line."""

import typer

from hardware.cli.camera import app as camera
from hardware.cli.render import command as render
from hardware.evaluate.calibrate_command import command as calibrate
from hardware.evaluate.compare_command import command as compare
from hardware.evaluate.evaluate_command import command as evaluate
from hardware.evaluate.inspect_command import command as inspect
from hardware.hand.commands import app as model

# Plain text: markup reads brackets in help texts as tags, and drawn tracebacks show the values of local variables.
app = typer.Typer(
    help="Cameras, the hand model and the palm engine.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
app.add_typer(camera, name="camera")
app.add_typer(model, name="model")
app.command("evaluate")(evaluate)
app.command("compare")(compare)
app.command("inspect")(inspect)
app.command("calibrate")(calibrate)
app.command("render")(render)

if __name__ == "__main__":
    app(prog_name="python -m hardware")
