"""What a kiosk loads at its start stays until its end: the garbage collector need not look through it again and again.

There are some 150 000 such objects, of libraries mostly. Looking through them takes 60 ms and more of a core, in which
no thread runs Python, and would happen in the middle of somebody's visit every few minutes.
"""

import gc
from collections.abc import Callable


def keep_what_is_here() -> None:
    """Collect what is garbage now, and never look again at what is left."""
    gc.collect()
    gc.freeze()


class Settling:
    """Does so once, at the first ``look`` at which nobody is served: what belongs to a person must stay in sight."""

    def __init__(self, nobody_here: Callable[[], bool], settle: Callable[[], None] = keep_what_is_here) -> None:
        self._nobody_here = nobody_here
        self._settle = settle
        self.done = False

    def look(self) -> None:
        """Called now and then, and first when everything is loaded; in the thread that serves people."""
        if not self.done and self._nobody_here():
            self._settle()
            self.done = True
