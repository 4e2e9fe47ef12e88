"""The report as PDF: the same words and drawings on pages."""

import io
import textwrap
from collections.abc import Mapping, Sequence
from typing import Any

from matplotlib.backends.backend_pdf import PdfPages
from matplotlib.figure import Figure

from hardware.evaluate import table
from hardware.evaluate.report.page import TITLE
from hardware.evaluate.report.thumbnails import WARNING, Thumbnail
from hardware.evaluate.report.words import MEANING, about

_A4 = (8.27, 11.69)
_LINES, _WIDTH = 68, 104
_NAMES = 34
_PAIRS_PER_PAGE = 6


def paper(figures: Mapping[str, Any], drawings: Sequence[Figure], pictures: Mapping[str, Thumbnail]) -> bytes:
    """The bytes of the PDF file; ``pictures`` is empty unless they were asked for."""
    file = io.BytesIO()
    with PdfPages(file, metadata={"Title": TITLE, "CreationDate": None}) as pages:
        lines = _words(figures, warned=bool(pictures))
        for start in range(0, len(lines), _LINES):
            pages.savefig(_text(lines[start : start + _LINES]))
        for drawing in drawings:
            pages.savefig(drawing)
        for some in _portions(figures) if pictures else ():
            pages.savefig(_pairs(some, pictures))
    return file.getvalue()


def _words(figures: Mapping[str, Any], *, warned: bool) -> list[str]:
    lines = [TITLE, "", *([WARNING, ""] if warned else [])]
    lines += _facts(table.summary(figures))
    heads = table.header(figures)
    for part in table.parts(figures):
        lines += ["", part[0], *_facts(list(zip(heads[1:], part[1:], strict=True)))]
    for sort in ("genuine", "impostor"):
        lines += ["", f"worst {sort} pairs", *(_wrapped(table.pair(entry)) for entry in figures["worst"][sort])]
    lines += ["", *(_wrapped(note) for note in figures["notes"]), "", *_facts(MEANING), "", *_facts(about(figures))]
    return [line for some in lines for line in some.split("\n")]


def _facts(facts: Sequence[tuple[str, str]]) -> list[str]:
    return [_wrapped(f"{name:<{_NAMES}} {value}") for name, value in facts]


def _wrapped(text: str) -> str:
    return "\n".join(textwrap.wrap(text, _WIDTH, subsequent_indent=" " * (_NAMES + 1), drop_whitespace=True))


def _text(lines: Sequence[str]) -> Figure:
    page = Figure(figsize=_A4)
    page.text(0.06, 0.96, "\n".join(lines), family="monospace", fontsize=7, va="top", parse_math=False)
    return page


def _portions(figures: Mapping[str, Any]) -> list[list[Mapping[str, Any]]]:
    entries = [entry for sort in figures["worst"].values() for entry in sort]
    return [entries[start : start + _PAIRS_PER_PAGE] for start in range(0, len(entries), _PAIRS_PER_PAGE)]


def _pairs(entries: Sequence[Mapping[str, Any]], pictures: Mapping[str, Thumbnail]) -> Figure:
    page = Figure(figsize=_A4)
    most = max(len(entry["probe"]) + len(entry["reference"]) for entry in entries)
    for row, entry in enumerate(entries):
        for column, name in enumerate([*entry["probe"], *entry["reference"]]):
            axes = page.add_subplot(_PAIRS_PER_PAGE, most, row * most + column + 1)
            axes.imshow(pictures[name][:, :, ::-1])
            axes.set_axis_off()
            axes.set_title(name if column else f"{entry['distance']:.3f}  {name}", fontsize=5, parse_math=False)
    return page
