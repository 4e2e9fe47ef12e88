"""What the terminal shows of a report."""

from collections.abc import Mapping, Sequence
from typing import Any

from hardware.evaluate import table


def report(figures: Mapping[str, Any]) -> str:
    """The table, the parts when there are several, the worst pairs, and the notes."""
    lines = _columns(table.summary(figures))
    parts = table.parts(figures)
    if len(parts) > 1:
        lines += ["", *_columns([table.header(figures), *parts])]
    for sort, title in (("genuine", "farthest of one palm"), ("impostor", "nearest strangers")):
        if figures["worst"][sort]:
            lines += ["", f"{title}:", *(f"    {table.pair(entry)}" for entry in figures["worst"][sort][:3])]
    return "\n".join([*lines, *([""] if figures["notes"] else []), *(f"note: {note}" for note in figures["notes"])])


def _columns(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
