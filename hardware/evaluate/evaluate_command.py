"""``python -m hardware evaluate``: figures from pictures, for the terminal, for programs, for readers."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from hardware.evaluate import choices as c
from hardware.evaluate import text
from hardware.evaluate.errors import ManifestError
from hardware.evaluate.evaluation import Evaluation, Options, evaluate
from hardware.evaluate.files import write
from hardware.evaluate.intervals import Bootstrap
from hardware.evaluate.jitter import SUITES
from hardware.evaluate.manifest import Dataset, read_manifests
from hardware.evaluate.plainly import told_plainly
from hardware.evaluate.protocol import Gathering, Protocol, Sessions
from hardware.evaluate.provenance import provenance
from hardware.evaluate.rows import Kind, Row
from hardware.evaluate.selection import Half, chosen, value_of

FEW_VALUES = 12
"""A column with more values than this is no grouping unless it is asked for by name."""
_NEVER_GROUPS = frozenset({"note", "date"})


def command(
    manifests: c.Manifests,
    *,
    sets: c.Sets = None,
    where: c.Where = None,
    half: c.HalfOption = Half.ALL,
    protocol: Annotated[Protocol, typer.Option(help="One against one, or templates as a kiosk makes them.")] = (
        Protocol.SINGLE
    ),
    sessions: Annotated[Sessions, typer.Option(help="Which genuine pairs count.")] = Sessions.ALL,
    enrolled: Annotated[int, typer.Option(min=1, max=5, help="Kiosk: pictures per template.")] = 5,
    presented: Annotated[int, typer.Option(min=1, max=5, help="Kiosk: pictures per probe.")] = 3,
    jitter: Annotated[str | None, typer.Option(help="Disturb the regions of probes: a suite by name.")] = None,
    group: Annotated[list[str] | None, typer.Option(help="A table per value of this column.")] = None,
    json_file: Annotated[Path | None, typer.Option("--json", help="Write the figures for programs.")] = None,
    html: Annotated[Path | None, typer.Option(help="Write a report as one web page.")] = None,
    pdf: Annotated[Path | None, typer.Option(help="Write a report as PDF.")] = None,
    pictures: Annotated[bool, typer.Option("--pictures", help="Show the worst pairs: biometric pictures.")] = False,
    resamples: c.Resamples = 2000,
    seed: c.Seed = 20_000,
    jobs: c.Jobs = 0,
) -> None:
    """Measure the engine on pictures: failures to enroll and acquire, error rates with intervals. Tunes nothing."""
    with told_plainly():
        data = read_manifests(manifests)
        rows = chosen(data, c.wanted(data, sets, where), half)
        _check_jitter(jitter, rows)
        options = Options(
            protocol=protocol,
            sessions=sessions,
            gathering=Gathering(enrolled, presented),
            jitter=jitter,
            groups=_groups(data, rows, group),
            bootstrap=Bootstrap(resamples, seed),
            jobs=c.processes(jobs),
        )
        done = evaluate(rows, options)
        done.figures.update(provenance(data, rows, half, options))
        _tell(done, json_file, html, pdf, pictures)


def _tell(done: Evaluation, json_file: Path | None, html: Path | None, pdf: Path | None, pictures: bool) -> None:
    typer.echo(text.report(done.figures))
    if json_file is not None:
        write(json_file, as_json(done.figures), private=False)
    if html is not None or pdf is not None:
        from hardware.evaluate.report.write import write_reports  # noqa: PLC0415 - drawing takes a second to import

        write_reports(done, html, pdf, pictures)


def as_json(figures: dict[str, Any]) -> bytes:
    """Strict JSON: no NaN, no infinity."""
    return (json.dumps(figures, indent=2, ensure_ascii=False, allow_nan=False) + "\n").encode()


def _groups(data: Dataset, rows: Sequence[Row], asked: Sequence[str] | None) -> tuple[str, ...]:
    """The columns asked for; without any, the extra columns that have a few values."""
    if asked:
        unknown = [column for column in asked if column not in data.columns]
        if unknown:
            raise ManifestError(f"no manifest has a column {unknown[0]!r}")
        return tuple(asked)
    honest = [row for row in rows if row.bona_fide]
    counts = {column: len({value_of(row, column) for row in honest}) for column in data.columns}
    return tuple(name for name, count in counts.items() if 1 < count <= FEW_VALUES and name not in _NEVER_GROUPS)


def _check_jitter(jitter: str | None, rows: Sequence[Row]) -> None:
    if jitter is None:
        return
    if jitter not in SUITES:
        raise ManifestError(f"unknown jitter {jitter!r}; there are: {', '.join(SUITES)}")
    hands = sum(row.kind is Kind.HAND for row in rows)
    if hands:
        raise ManifestError(f"jitter disturbs regions, and {hands} of the rows are whole hands; choose other sets")
