"""A drawing as SVG for a page: no prologue, a name for screen readers, ink that follows the page's colours."""

import html
import io
import re

from matplotlib.figure import Figure

from hardware.evaluate.report.draw import INK, styled


def svg_of(figure: Figure, title: str) -> str:
    """The ``<svg>`` element. The same drawing gives the same text."""
    file = io.StringIO()
    with styled():
        figure.savefig(file, format="svg", transparent=True, metadata={"Date": None, "Creator": None})
    text = file.getvalue()
    text = re.sub(r"<metadata>.*?</metadata>\s*", "", text[text.index("<svg") :], flags=re.DOTALL)
    text = text.replace(INK, "var(--ink)")
    return text.replace("<svg", f'<svg role="img" aria-label="{html.escape(title)}"', 1)
