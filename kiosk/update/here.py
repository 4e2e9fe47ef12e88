"""Whether this program is a release, and of which ROOT."""

from pathlib import Path

import kiosk
from kiosk.update.layout import Layout


def around(module: str | None = None) -> Layout | None:
    """ROOT, when ``kiosk``, whose file ``module`` is, lies in ROOT/releases/VERSION; None for a checkout."""
    release = Path(module or kiosk.__file__).resolve().parent.parent
    layout = Layout(release.parent.parent)
    return layout if release.parent == layout.releases and layout.state.exists() else None
