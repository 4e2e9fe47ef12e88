"""``python -m hardware calibrate``: thresholds come from this command, and from people who are in no report."""

from pathlib import Path
from typing import Annotated

import typer

from hardware.evaluate import choices as c
from hardware.evaluate.acquire import acquire
from hardware.evaluate.calibrate import calibration
from hardware.evaluate.calibrate_text import told
from hardware.evaluate.comparisons import compared
from hardware.evaluate.evaluate_command import as_json
from hardware.evaluate.files import write
from hardware.evaluate.intervals import Bootstrap
from hardware.evaluate.manifest import read_manifests
from hardware.evaluate.pairs import labelled
from hardware.evaluate.plainly import told_plainly
from hardware.evaluate.protocol import Sessions
from hardware.evaluate.provenance import sources
from hardware.evaluate.selection import Half, chosen
from hardware.evaluate.single import single_plan


def command(
    manifests: c.Manifests,
    *,
    half: Annotated[Half, typer.Option(help="The people to calibrate on; reports are of the other half.")],
    sets: c.Sets = None,
    where: c.Where = None,
    json_file: Annotated[Path | None, typer.Option("--json", help="Write the calibration for programs.")] = None,
    resamples: c.Resamples = 2000,
    seed: c.Seed = 20_000,
    jobs: c.Jobs = 0,
) -> None:
    """Fit what a distance means to strangers of one half of the people, and print it. Changes no file."""
    with told_plainly():
        data = read_manifests(manifests)
        rows = [row for row in chosen(data, c.wanted(data, sets, where), half) if row.bona_fide]
        plan = single_plan(acquire(rows, c.processes(jobs)))
        pairs = labelled(plan, compared(plan, c.processes(jobs)), Sessions.ALL)
        found = calibration(pairs.evidence(), Bootstrap(resamples, seed))
        about = {**sources(data, rows), "half": half.value, "seed": seed}
        typer.echo(told(found, about))
        if json_file is not None:
            write(json_file, as_json({**found, "data": about}), private=False)
