"""./dev bench [NAME ...]: engine, match, frames, token, start, and what runs only when it is named; --day is a day.

Named: visits, memory, alignment, peers, regression, unlinkability, gallery, hooks, http, gestures.
"""

import argparse
import importlib
import os
import subprocess
import sys

from kiosk.overwriting import SET_AT_START, start_overwriting

NAMES = ("engine", "match", "frames", "token", "start")
ASKED = (
    *NAMES,
    *("visits", "memory", "alignment", "peers", "regression", "unlinkability", "gallery", "hooks", "http", "gestures"),
)
_THIS = (sys.executable, "-m", "tests.benchmarks")
PLACES = {"peers": "peers.bench", "http": "serving.bench"}
AS_A_KIOSK = frozenset({"engine", "frames", "token", "visits", "memory"})
"""Measured in a process that treats its memory as ``python -m kiosk run`` does; so is a day."""


def main(arguments: list[str]) -> int:
    """Run the named benchmarks one after the other, each in a process of its own, so that none disturbs another."""
    parser = argparse.ArgumentParser(prog="./dev bench", description=__doc__)
    parser.add_argument("names", metavar="NAME", nargs="*", default=NAMES, help=", ".join(ASKED))
    parser.add_argument("--minutes", type=float, default=10.0, help="how long memory watches (default: 10)")
    parser.add_argument("--day", action="store_true", help="play a scripted day before one kiosk, and nothing else")
    parser.add_argument("--visitors", type=int, default=200, help="how many come on that day (default: 200)")
    parser.add_argument("--people", type=int, default=10, help="how many of each kind gestures looks at (default: 10)")
    parser.add_argument("--first", type=int, default=101, help="the first person of gestures (default: 101)")
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if options.day:
        _become_a_kiosk()
        return int(importlib.import_module("tests.benchmarks.day.bench").main(options.visitors))
    unknown = [name for name in options.names if name not in ASKED]
    if unknown:
        parser.error(f"there is no benchmark {unknown[0]!r}; there are {', '.join(ASKED)}")
    if len(options.names) > 1:
        given = [argument for argument in arguments if argument not in options.names]
        return int(any([subprocess.call([*_THIS, name, *given]) for name in options.names]))  # noqa: C419 - every one is run
    _measure(options.names[0], options)
    return 0


def _measure(name: str, options: argparse.Namespace) -> None:
    if name in AS_A_KIOSK:
        _become_a_kiosk()
    asked = {"memory": {"minutes": options.minutes}, "gestures": {"people": options.people, "first": options.first}}
    importlib.import_module(f"tests.benchmarks.{PLACES.get(name, name)}").main(**asked.get(name, {}))


def _become_a_kiosk() -> None:
    """Start anew as a kiosk does; the servers and the people that are started from here are none."""
    start_overwriting(("bench", "run"))
    for name in SET_AT_START:
        os.environ.pop(name, None)


sys.exit(main(sys.argv[1:]))
