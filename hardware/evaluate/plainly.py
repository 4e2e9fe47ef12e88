"""Errors of the data end in one sentence and an exit status, never in a traceback."""

from collections.abc import Iterator
from contextlib import contextmanager

import typer

from hardware.errors import HardwareError
from hardware.evaluate.errors import EvaluationError


@contextmanager
def told_plainly() -> Iterator[None]:
    """Status 2 for a manifest or choice that makes no sense, 1 for everything else that is wrong."""
    try:
        yield
    except HardwareError as error:
        typer.echo(f"{error.code}: {error}", err=True)
        raise typer.Exit(error.status if isinstance(error, EvaluationError) else 1) from error
