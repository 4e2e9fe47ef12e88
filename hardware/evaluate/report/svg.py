"""A drawing as SVG for a page: no prologue, a name for screen readers, ids of its own, ink in the page's colours."""

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
    text = _ids(text, re.sub(r"\W+", "-", title.lower())).replace(INK, "var(--ink)")
    return text.replace("<svg", f'<svg role="img" aria-label="{html.escape(title)}"', 1)


def _ids(text: str, prefix: str) -> str:
    """No two drawings of a page may name a part alike."""
    return re.sub(r"""(\bid="|url\(#|href="#)""", lambda found: f"{found[0]}{prefix}-", text)
