"""``python -m hardware inspect IMAGE``: every step of the engine as a picture, its measures, its guidance."""

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from hardware.analysis import Analysis
from hardware.camera.pictures import load_picture
from hardware.evaluate.compare_command import HandOption, RegionOption, described
from hardware.evaluate.errors import EvaluationError
from hardware.evaluate.files import write
from hardware.evaluate.one_picture import Taken, region_of, take
from hardware.evaluate.plainly import told_plainly
from hardware.evaluate.steps import Album, Picture, marked
from hardware.evaluate.stills import Studio
from hardware.guidance import Guidance
from hardware.palm.errors import RegionError
from hardware.palm.features import extract, features
from hardware.palm.region import Region, cut
from hardware.vision import cv2

WARNING = "These are biometric pictures of whoever is in {name}: keep them safe, and delete them when they have served."


def command(
    image: Annotated[Path, typer.Argument(help="A picture of an open hand.")],
    out: Annotated[
        Path | None, typer.Option(help="New folder for the pictures; IMAGE-steps here when not said.")
    ] = None,
    roi: RegionOption = False,
    hand: HandOption = None,
) -> None:
    """Look at one picture as the engine does, and keep what every step made of it. Writes biometric pictures."""
    folder, album = out or Path(f"{image.stem}-steps"), Album()
    with told_plainly():
        taken, seen = _region(image, hand, album) if roi else _hand(image, hand, album)
        pages = [*seen, *album.pages()]
        _keep(folder, pages)
    typer.echo(described(taken))
    if taken.held is not None:
        typer.echo("\n".join(_measures(taken.held.last)))
    typer.echo("\n".join(f"{folder}/{_name(place, step)}" for place, (step, _) in enumerate(pages)))
    typer.echo(WARNING.format(name=image.name))


def _hand(image: Path, hand: HandOption, album: Album) -> tuple[Taken, list[tuple[str, Picture]]]:
    studio = Studio(sink=album)
    try:
        taken = take(image, studio, hand)
    finally:
        studio.close()
    look = taken.held.last if taken.held else None
    if look is None:
        return taken, []
    if album.empty:
        _filtered(_cut(look), album)
    return taken, [("landmarks", marked(look.frame.pixels, look.hands))]


def _region(image: Path, hand: HandOption, album: Album) -> tuple[Taken, list[tuple[str, Picture]]]:
    region = region_of(load_picture(image), hand)
    code = extract(region, features(region, album), album)
    return Taken(image.name, code, Guidance.GOOD.value, None), []


def _cut(look: Analysis) -> Region | None:
    """The palm of a hand that was refused before it was filtered: what the next steps would have seen."""
    if look.measures is None or look.measures.side is None:
        return None
    try:
        return cut(look.frame.pixels, look.hands[0].points, look.measures.side)
    except RegionError:
        return None


def _filtered(region: Region | None, album: Album) -> None:
    if region is not None:
        extract(region, features(region, album), album)


def _keep(folder: Path, pages: list[tuple[str, Picture]]) -> None:
    """A folder of its own, which nobody else can read."""
    try:
        folder.mkdir(mode=0o700)
    except OSError as error:
        raise EvaluationError(f"cannot make the folder {folder}: {error.strerror}") from error
    for place, (step, picture) in enumerate(pages):
        write(folder / _name(place, step), cv2.imencode(".png", picture)[1].tobytes(), private=True)


def _name(place: int, step: str) -> str:
    return f"{place + 1:02}-{step}.png"


def _measures(look: Analysis) -> Iterator[str]:
    yield f"guidance         {look.guidance.value}"
    for name, value in asdict(look.measures).items() if look.measures else ():
        yield f"{name:<16} {_told(value)}"


def _told(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(_told(part) for part in value)
    return f"{value:.3f}" if isinstance(value, float) else "–" if value is None else str(value)
