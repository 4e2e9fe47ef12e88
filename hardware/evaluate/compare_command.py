"""``python -m hardware compare A B``: are these two pictures of one palm, and would the product say so?"""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from hardware.evaluate.one_picture import Taken, take, take_region
from hardware.evaluate.plainly import told_plainly
from hardware.evaluate.stills import Studio
from hardware.palm.code import PalmCode, PalmTemplate
from hardware.palm.matching import compare
from hardware.palm.policy import Use, accepts, threshold
from hardware.palm.side import Side

RegionOption = Annotated[bool, typer.Option("--roi", help="The pictures are palm regions already cut out.")]
HandOption = Annotated[Side | None, typer.Option("--hand", help="Which hand is asked for, or which one a region is.")]


def command(
    probe: Annotated[Path, typer.Argument(metavar="A", help="The picture that is presented.")],
    reference: Annotated[Path, typer.Argument(metavar="B", help="The picture that counts as enrolled.")],
    roi: RegionOption = False,
    hand: HandOption = None,
) -> None:
    """Compare two pictures: how each was taken or why not, distance, score, and what each use would decide."""
    with told_plainly():
        both = _take((probe, reference), roi, hand)
    for name, taken in zip("AB", both, strict=True):
        typer.echo(f"{name}  {described(taken)}")
    codes = [taken.code for taken in both if taken.code is not None]
    if len(codes) < len(both):
        typer.echo("not compared: both pictures are needed")
        raise typer.Exit(1)
    typer.echo("\n".join(_decided(*codes)))


def described(taken: Taken) -> str:
    """How a picture was taken, or why it was refused."""
    if taken.code is None:
        return f"{taken.name}: refused, {taken.reason}"
    share = 100 * float(taken.code.mask.mean())
    return f"{taken.name}: {taken.code.side} palm, quality {taken.code.quality:.0f}, {share:.0f} % of its cells usable"


def _take(paths: tuple[Path, Path], roi: bool, hand: Side | None) -> list[Taken]:
    if roi:
        return [take_region(path, hand) for path in paths]
    studio = Studio()
    try:
        return [take(path, studio, hand) for path in paths]
    finally:
        studio.close()


def _decided(probe: PalmCode, reference: PalmCode) -> Iterator[str]:
    met = compare(*(PalmTemplate(code.side, (code,), 0) for code in (probe, reference)))
    if probe.side is not reference.side:
        yield f"a {probe.side} and a {reference.side} palm never match"
    yield f"distance  {met.distance:.4f}"
    yield f"score     {met.score:.1f}"
    for use in Use:
        verdict = "accepted" if accepts(met.score, use) else "refused"
        yield f"{use.value:<9} {verdict} (from score {threshold(use):g}{_larger(use)})"


def _larger(use: Use) -> str:
    return ", more in a larger gallery" if use in {Use.DUPLICATE, Use.IDENTIFY} else ""
