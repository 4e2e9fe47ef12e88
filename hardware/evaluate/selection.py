"""Which rows of a data set are looked at: by column, and by half of the people."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from enum import StrEnum

from hardware.evaluate.errors import ManifestError
from hardware.evaluate.manifest import COLUMNS, Dataset
from hardware.evaluate.rows import Row

SET = "set"
"""The column that says which source a picture is from."""


class Half(StrEnum):
    """Settings are chosen on the even places of each set's sorted people, figures are of the odd ones."""

    EVEN = "even"
    ODD = "odd"
    ALL = "all"


def chosen(data: Dataset, wanted: Mapping[str, Sequence[str]], half: Half) -> tuple[Row, ...]:
    """Rows whose every ``wanted`` column has one of its values, of one half. Raises ``ManifestError`` for none."""
    rows = data.rows
    for column, values in wanted.items():
        rows = _with(rows, column, values)
    rows = rows if half is Half.ALL else _half(rows, 0 if half is Half.EVEN else 1)
    if not rows:
        raise ManifestError("no row of the manifest is left after the filters")
    return rows


def value_of(row: Row, column: str) -> str:
    """A known or an extra column of a row, as text; empty when it has none."""
    if column == "path":
        return row.name
    if column == "hand":
        return row.side.value if row.side else ""
    return str(getattr(row, column)) if column in COLUMNS else row.columns.get(column, "")


def _with(rows: Sequence[Row], column: str, values: Sequence[str]) -> tuple[Row, ...]:
    there = sorted({value_of(row, column) for row in rows})
    unknown = [value for value in values if value not in there]
    if unknown:
        shown = ", ".join(value or "(empty)" for value in there[:12])
        raise ManifestError(f"no row has {column} {', '.join(map(repr, unknown))}; there are: {shown}")
    return tuple(row for row in rows if value_of(row, column) in values)


def _half(rows: Sequence[Row], first: int) -> tuple[Row, ...]:
    """Every other person of each set and kind; of rows that name nobody, every other row."""
    people: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in rows:
        people[_source(row)].add(row.subject)
    kept = {(source, subject) for source, them in people.items() for subject in sorted(them - {""})[first::2]}
    nobody = {id(row) for row in [row for row in rows if not row.subject][first::2]}
    return tuple(row for row in rows if (_source(row), row.subject) in kept or id(row) in nobody)


def _source(row: Row) -> tuple[str, str]:
    return row.columns.get(SET, ""), row.kind.value
