"""./dev bench [NAME ...]: engine, match, frames, token, start, memory. All but memory run when none is named."""

import importlib
import sys

NAMES = ("engine", "match", "frames", "token", "start")
ASKED = (*NAMES, "memory")


def main(arguments: list[str]) -> int:
    """Run the named benchmarks one after the other, so that none disturbs another."""
    names = [a for a in arguments if not a.startswith("-")] or list(NAMES)
    unknown = [name for name in names if name not in ASKED]
    if unknown or "--help" in arguments:
        print(__doc__, f"unknown: {', '.join(unknown)}" if unknown else "", sep="\n")
        return 2 if unknown else 0
    for name in names:
        importlib.import_module(f"tests.benchmarks.{name}").main()
    return 0


sys.exit(main(sys.argv[1:]))
