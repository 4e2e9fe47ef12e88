"""``python -m hardware render``: pictures of people who do not exist, with the manifest that ``evaluate`` reads."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

from hardware.errors import SimulationError
from hardware.simulate.plan import plan
from hardware.simulate.population import MANIFEST, write_people
from hardware.simulate.renderer import Take
from hardware.simulate.variants import PLAIN, VARIANTS, named

_OFTEN = 100
"""Pictures between two reports of progress."""

People = Annotated[int, typer.Option(min=1, max=100_000, help="How many people, each with two hands.")]
Out = Annotated[Path, typer.Option(file_okay=False, help="A new or empty folder.")]
Visits = Annotated[int, typer.Option(min=1, max=20, help="Sessions of each person.")]
Shots = Annotated[int, typer.Option(min=1, max=20, help="Pictures of each hand in a session.")]
Seed = Annotated[int, typer.Option(min=0, max=10**9, help="Other people for every number.")]
Variants = Annotated[
    str, typer.Option(help=f"Dealt out to people in turn: all, or some of {', '.join(VARIANTS)}, with commas.")
]
Width = Annotated[int, typer.Option(min=160, max=3840, help="Pixels.")]
Height = Annotated[int, typer.Option(min=120, max=2160, help="Pixels.")]
Jobs = Annotated[int, typer.Option(min=0, max=64, help="Processes; 0: one for each core.")]


def command(  # noqa: PLR0917 - typer passes by name
    people: People,
    out: Out,
    visits: Visits = 2,
    shots: Shots = 1,
    seed: Seed = 1,
    variants: Variants = PLAIN,
    width: Width = 640,
    height: Height = 480,
    jobs: Jobs = 0,
) -> None:
    """Render palms, backs of hands and things that are no palms, and write their manifest."""
    try:
        planned = list(plan(people, visits, shots, named(variants), seed))
        write_people(out, planned, Take(width, height), jobs or os.cpu_count() or 1, _progress(len(planned)))
    except SimulationError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from error
    typer.echo(f"Wrote {len(planned)} pictures of {people} people and {out / MANIFEST}.")


def _progress(whole: int) -> Callable[[int], None]:
    """Says every now and then how far it is."""

    def tell(done: int) -> None:
        if done % _OFTEN == 0:
            typer.echo(f"{done} of {whole} pictures", err=True)

    return tell
