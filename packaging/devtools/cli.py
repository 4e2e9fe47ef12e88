"""The commands of ./dev and what each is for."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from devtools import bench, checks, doctor, libraries, lock, release, run, texts
from devtools.environment import Environment
from devtools.errors import SetupError

Command = Callable[[Environment, list[str]], int]

HELP = """usage: ./dev COMMAND [ARGUMENT ...]

  run      set everything up and open the kiosk with its own server; ./dev run --help
  test     run every test; arguments go to pytest
  check    format, lint, types, arrows, sizes, texts, lock
  bench    measure; ./dev bench --help
  doctor   list every requirement: found, missing, how to fix
  lock     make the hashed lock files anew
  texts    bring the translation files up to date; says what is left to translate
  release  make one signed file for kiosks from a clean checkout; ./dev release --help
"""


def test(env: Environment, arguments: list[str]) -> int:
    """Run pytest on everything, or on what the arguments name."""
    env.ready(development=True)
    libraries.ensure_browser()
    libraries.ensure_voice()
    workers = [] if any(a.startswith(("-n", "-p")) for a in arguments) else ["-n", "2", "--dist", "loadfile"]
    return env.call([env.python, "-m", "pytest", *workers, *arguments])


COMMANDS: dict[str, Command] = {
    "run": run.main,
    "test": test,
    "check": checks.main,
    "bench": bench.main,
    "doctor": doctor.main,
    "lock": lock.main,
    "texts": texts.main,
    "release": release.main,
}


def main(root: Path, arguments: list[str]) -> int:
    """Run one command; a set-up problem ends in one sentence and exit status 3."""
    if not arguments or arguments[0] in {"-h", "--help", "help"}:
        print(HELP, end="")
        return 0 if arguments else 2
    name, *rest = arguments
    if name not in COMMANDS:
        print(f"./dev: no command {name!r}\n\n{HELP}", end="", file=sys.stderr)
        return 2
    os.chdir(root)
    try:
        return COMMANDS[name](Environment(root), rest)
    except SetupError as error:
        print(f"\n./dev {name}: {error}", file=sys.stderr)
        return 3
    except subprocess.CalledProcessError as error:
        print(f"\n./dev {name}: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
