"""Options that several commands share, and what they mean."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from hardware.evaluate.errors import ManifestError
from hardware.evaluate.manifest import Dataset
from hardware.evaluate.selection import SET, Half

Manifests = Annotated[list[Path], typer.Argument(help="CSV files: path,subject,hand,session,kind,attack and others.")]
Sets = Annotated[list[str] | None, typer.Option("--set", help="Only rows with this value in the column set.")]
Where = Annotated[list[str] | None, typer.Option("--where", metavar="COLUMN=VALUE", help="Only rows with that value.")]
HalfOption = Annotated[Half, typer.Option(help="Which half of each set's people, by sorted name: even is for tuning.")]
Jobs = Annotated[int, typer.Option(min=0, max=64, help="Processes; 0 for one per core.")]
Resamples = Annotated[int, typer.Option(min=1, max=100_000, help="Bootstrap resamples of people.")]
Seed = Annotated[int, typer.Option(min=0, help="Seed of the bootstrap and of jitter.")]


def wanted(data: Dataset, sets: Sequence[str] | None, where: Sequence[str] | None) -> dict[str, list[str]]:
    """Values by column; several for one column mean any of them. Raises ``ManifestError``."""
    found: dict[str, list[str]] = {}
    for column, value in [*((SET, name) for name in sets or ()), *map(_split, where or ())]:
        if column not in data.columns and column not in {"subject", "hand", "session", "kind", "attack"}:
            raise ManifestError(f"no manifest has a column {column!r}")
        found.setdefault(column, []).append(value)
    return found


def processes(jobs: int) -> int:
    """How many processes to use."""
    return jobs or os.cpu_count() or 1


def _split(text: str) -> tuple[str, str]:
    column, equals, value = text.partition("=")
    if not equals or not column:
        raise ManifestError(f"--where {text!r}: COLUMN=VALUE is needed")
    return column, value
