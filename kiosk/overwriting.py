"""Memory that is given back is overwritten at once, whoever gives it back: Python, Qt, OpenCV or MediaPipe.

The C library does that when it is told at a process's start, so the kiosk starts itself anew, once, with the word in
its environment. Python gets a word too: its own pools for small objects would keep what was in them.
"""

import os
import sys
from collections.abc import Callable, Mapping, Sequence

WITH_A_FACE = frozenset({"run", "demo", "developer"})
"""Commands that open a kiosk before which people stand."""

TUNABLES = ("glibc.malloc.perturb=170", "glibc.malloc.tcache_count=0", "glibc.malloc.arena_max=1")
"""Freed blocks are filled with a byte; and no thread keeps small ones for itself, which would escape that.

All threads share one arena: pictures wander from thread to thread, and with an arena for each the process grew by a
third of a MiB a visit, of free memory that nobody else could use.
"""

SET_AT_START = _GLIBC, _PYTHON = "GLIBC_TUNABLES", "PYTHONMALLOC"
"""The variables that say so; they are read at a process's start only."""

_OURS = {name.partition("=")[0] for name in TUNABLES}


def environment(given: Mapping[str, str]) -> dict[str, str]:
    """``given``, and what makes a process overwrite what it frees; other tunables stay as they are."""
    others = [one for one in given.get(_GLIBC, "").split(":") if one and one.partition("=")[0] not in _OURS]
    return {**given, _GLIBC: ":".join([*others, *TUNABLES]), _PYTHON: "malloc"}


def glibc() -> str:
    """The GNU C library's name and version; empty when it is another one."""
    try:
        return os.confstr("CS_GNU_LIBC_VERSION") or ""
    except (AttributeError, ValueError, OSError):
        return ""


def start_overwriting(
    arguments: Sequence[str] = sys.argv,
    given: Mapping[str, str] = os.environ,
    *,
    library: Callable[[], str] = glibc,
    execute: Callable[[str, list[str], dict[str, str]], object] = os.execve,
) -> None:
    """Start this process anew, unless that was done or it opens no kiosk; says so where the C library cannot do it."""
    wanted = environment(given)
    if not WITH_A_FACE.intersection(arguments[1:2]) or wanted == dict(given):
        return
    if not library():
        sys.stderr.write("Freed memory is not overwritten: that needs the GNU C library.\n")
        return
    execute(sys.executable, [sys.executable, *sys.orig_argv[1:]], wanted)
