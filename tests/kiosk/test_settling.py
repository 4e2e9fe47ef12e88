"""Long-lived objects leave the garbage collector's sight once, and never while somebody is served."""

import gc
import subprocess
import sys

from kiosk.settling import Settling


def test_it_waits_until_nobody_is_served_and_does_it_once() -> None:
    here, times = [True], [0]

    def settle() -> None:
        times[0] += 1

    settling = Settling(lambda: not here[0], settle)
    settling.look()
    assert (settling.done, times) == (False, [0])
    here[0] = False
    settling.look()
    settling.look()
    assert (settling.done, times) == (True, [1])


SETTLED = """
import gc, weakref
from kiosk.settling import Settling

class Node:
    def __init__(self):
        self.me = self

kept, lost = Node(), weakref.ref(Node())
Settling(lambda: True).look()
late = weakref.ref(Node())
assert gc.get_freeze_count() > 1000, gc.get_freeze_count()
assert lost() is None, "garbage of before was kept"
assert not any(one is kept for one in gc.get_objects())
gc.collect()
assert late() is None, "garbage of later is not collected any more"
"""


def test_garbage_of_before_and_of_later_goes_all_the_same() -> None:
    """In a process of its own: a settled process does not come back."""
    before = gc.get_freeze_count()
    subprocess.run([sys.executable, "-c", SETTLED], check=True, timeout=60)
    assert gc.get_freeze_count() == before
