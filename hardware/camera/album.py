"""Which pictures a replay plays: from a folder, or from a manifest that says whose hand each one shows."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from hardware.camera.pictures import SUFFIXES
from hardware.errors import CannotOpen

MANIFEST = "manifest.csv"
HAND_KIND = "hand"
_SIDES = {"l": "left", "left": "left", "r": "right", "right": "right"}


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: ``subject`` is whose hand it is ("" when unknown), ``hand`` "left", "right" or None (unknown)."""

    path: Path
    subject: str = ""
    hand: str | None = None


def read_album(path: Path, subject: str | None = None, hand: str | None = None) -> tuple[Shot, ...]:
    """The shots of a folder, a ``*.csv`` manifest or one picture, in order; of ``subject`` and ``hand`` when given.

    A folder with a ``manifest.csv`` is played by it. Otherwise sub-folders are people, pictures come by name, and a
    folder or file name that contains the word left or right says which hand. Raises ``CannotOpen`` when nothing fits.
    """
    manifest = path if path.suffix.lower() == ".csv" else path / MANIFEST
    shots = tuple(_listed(manifest) if manifest.is_file() else _found(path))
    if not shots:
        raise CannotOpen(f"no pictures of hands in {path}")
    if subject is not None and subject not in {shot.subject for shot in shots}:
        raise CannotOpen(f"nobody called {subject!r} in {path}")
    chosen = tuple(
        shot for shot in shots if subject in (None, shot.subject) and (hand is None or shot.hand in (None, hand))
    )
    if not chosen:
        raise CannotOpen(f"no {hand} hand of {subject or 'anybody'} in {path}")
    return chosen


def side_named(word: str) -> str | None:
    """ "left" or "right" for the usual words and letters, else None."""
    return _SIDES.get(word.strip().lower())


def _listed(manifest: Path) -> Iterator[Shot]:
    try:
        with manifest.open(newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise CannotOpen(f"cannot read {manifest.name}: {error}") from error
    if rows and not {"path", "kind", "subject"} <= rows[0].keys():
        raise CannotOpen(f"{manifest.name} lacks one of the columns path, kind, subject")
    for row in rows:
        if row["kind"] == HAND_KIND:
            yield Shot(manifest.parent / (row["path"] or ""), row["subject"] or "", side_named(row.get("hand") or ""))


def _found(folder: Path) -> Iterator[Shot]:
    if folder.is_file():
        yield Shot(folder, hand=_side_in(Path(folder.name)))
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in SUFFIXES and path.is_file():
            inside = path.relative_to(folder)
            people = [part for part in inside.parts[:-1] if side_named(part) is None]
            yield Shot(path, "/".join(people), _side_in(inside))


def _side_in(inside: Path) -> str | None:
    words = "".join(c if c.isalpha() else " " for c in inside.with_suffix("").as_posix().lower()).split()
    sides = {word for word in words if word in {"left", "right"}}
    return sides.pop() if len(sides) == 1 else None
