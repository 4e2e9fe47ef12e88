"""Is the lock whole: hashed, free of addresses, and naming everything that pyproject.toml asks for?"""

import re
import tomllib
from pathlib import Path

FORBIDDEN = ("://", "--index-url", "--extra-index-url", "--find-links", "opencv-contrib-python")


def main(root: Path) -> int:
    """Print what is wrong; return how many things are."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    runtime = project["project"]["dependencies"]
    wanted = {"requirements.lock": runtime, "requirements-dev.lock": runtime + project["dependency-groups"]["dev"]}
    problems = [problem for name, names in wanted.items() for problem in _problems(root / name, names)]
    for problem in problems:
        print(problem)
    return len(problems)


def _problems(lock: Path, wanted: list[str]) -> list[str]:
    text = lock.read_text(encoding="utf-8")
    pinned = {
        _normal(name): block for name, block in re.findall(r"(?m)^([A-Za-z0-9_.\-]+)==((?:.|\n)*?)(?=^\w|\Z)", text)
    }
    found = [f"{lock.name}: contains {mark!r}" for mark in FORBIDDEN if mark in text]
    found += [f"{lock.name}: {name} has no hash" for name, block in pinned.items() if "--hash=sha256:" not in block]
    names = [_normal(re.split(r"[\[<>=!~; ]", requirement)[0]) for requirement in wanted]
    return found + [f"{lock.name}: {name} is not locked; run ./dev lock" for name in names if name not in pinned]


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
