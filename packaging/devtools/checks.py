"""./dev check: format, lint, types, arrows, sizes, texts and the lock, each said by name."""

import subprocess
from collections.abc import Callable

from devtools import locks, sizes, texts
from devtools.environment import Environment

FOLDERS = ["hardware", "kiosk", "server_stub", "tests", "packaging", "dev"]


def main(env: Environment, arguments: list[str]) -> int:
    """Run every check, all of them even when one fails; ``--fix`` lets ruff mend what it can."""
    env.ready(development=True)
    fix = ["--fix"] if "--fix" in arguments else []
    ruff = env.tool("ruff")
    steps: dict[str, Callable[[], int]] = {
        "format": lambda: env.call([ruff, "format", *([] if fix else ["--check"]), "-q", *FOLDERS]),
        "lint": lambda: env.call([ruff, "check", "-q", *fix, *FOLDERS]),
        "types": lambda: env.call([env.python, "-m", "mypy", "--no-error-summary"]),
        "arrows": lambda: _arrows(env),
        "sizes": lambda: sizes.main(env.root),
        "texts": lambda: texts.check(env),
        "lock": lambda: locks.main(env.root),
    }
    failed = []
    for name, step in steps.items():
        status = step()
        print(f"{name:<8} {'ok' if status == 0 else 'FAILED'}", flush=True)
        if status:
            failed.append(name)
    print("check: all ok" if not failed else f"check: failed: {', '.join(failed)}")
    return 1 if failed else 0


def _arrows(env: Environment) -> int:
    """Import-linter talks a lot when all is well; let it talk only when an arrow is broken."""
    result = subprocess.run(
        [env.tool("lint-imports")], cwd=env.root, env=env.variables(), capture_output=True, text=True, check=False
    )
    if result.returncode:
        print(result.stdout + result.stderr)
    return result.returncode
