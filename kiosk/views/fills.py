"""Qt paints large shapes with threads of a pool and waits for all of them; the kiosk's window paints alone.

Every fill of more than some 90 spans (a veil, a ring, a thick line) is shared out so. Sleeping until each thread had
its turn on one of two busy cores made paintings of 5 ms last 60 to 180 ms, and costs more of a core than it saves.
"""

import os
from typing import Final

SETTING: Final = "QT_NO_GUI_THREADPOOL"


def fill_alone() -> None:
    """Call it before the application is made."""
    os.environ[SETTING] = "1"  # Qt asks only whether it is there
