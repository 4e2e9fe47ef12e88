"""The drawings, by matplotlib without a screen; colours of ink are named so that a web page can change them."""

from collections.abc import Iterator
from contextlib import contextmanager

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from hardware.evaluate.evaluation import Evaluation
from hardware.evaluate.report.curve import det, edges

GENUINE, IMPOSTOR, INK = "#2563eb", "#d97706", "#111827"
"""Two colours that people who see few colours still tell apart, and the ink of axes and words."""
_SIZE = (7.2, 3.6)


@contextmanager
def styled() -> Iterator[None]:
    """Drawings are made and written in this style; the text of an SVG stays text, and its ids repeat."""
    with mpl.rc_context():
        mpl.rc("font", size=9)
        mpl.rc("svg", fonttype="none", hashsalt="palm-kiosk")
        mpl.rc("axes", edgecolor=INK, labelcolor=INK)
        mpl.rc("axes.spines", top=False, right=False)
        mpl.rc("text", color=INK)
        mpl.rc("xtick", color=INK)
        mpl.rc("ytick", color=INK)
        yield


def figures_of(done: Evaluation) -> dict[str, Figure]:
    """Drawings by title; none where there are no pairs to draw."""
    with styled():
        drawn = {"Detection error trade-off": _det(done), "Distances": _histogram(done)}
    return {title: figure for title, figure in drawn.items() if figure is not None}


def _det(done: Evaluation) -> Figure | None:
    curve = det(done.pairs.evidence(), done.options.bootstrap)
    if curve is None:
        return None
    figure, axes = _empty()
    low, high = (np.maximum(values, curve.floor) for values in (curve.low, curve.high))
    axes.fill_between(curve.fmr, low, high, color=GENUINE, alpha=0.2, linewidth=0, label="95 % band")
    # No logarithm has a place for zero, and a line on the floor would read as a rate.
    axes.plot(curve.fmr, np.where(curve.fnmr > 0, curve.fnmr, np.nan), color=GENUINE, label="FNMR")
    axes.axhline(curve.floor, color=INK, linewidth=0.6, linestyle=":", label="below: no error observed")
    axes.set(xscale="log", yscale="log", xlabel="false-match rate", ylabel="false-non-match rate")
    axes.grid(visible=True, which="major", alpha=0.25)
    axes.legend(frameon=False)
    return figure


def _histogram(done: Evaluation) -> Figure | None:
    if not len(done.pairs.distance):
        return None
    figure, axes = _empty()
    bins = edges(done).tolist()
    for mask, colour, label in ((done.pairs.genuine, GENUINE, "genuine"), (~done.pairs.genuine, IMPOSTOR, "impostor")):
        values = done.pairs.distance[mask]
        if len(values):
            share = np.full(len(values), 1 / len(values))
            axes.hist(values, bins, weights=share, color=colour, alpha=0.55, label=f"{label} ({len(values)})")
    axes.set(xlabel="distance", ylabel="share of pairs")
    axes.legend(frameon=False)
    return figure


def _empty() -> tuple[Figure, Axes]:
    figure = Figure(figsize=_SIZE, layout="constrained")
    return figure, figure.subplots()
