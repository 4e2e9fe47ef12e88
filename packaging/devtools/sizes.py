"""Small rooms: median file under 150 lines, none above 400; functions mostly under 10 lines, none above 40."""

import ast
import statistics
import subprocess
from collections.abc import Iterator
from pathlib import Path

FILE_MEDIAN, FILE_MAX = 150, 400
FUNCTION_MEDIAN, FUNCTION_MAX = 10, 40

# Exceptions, which only ever shrink: "path" for a file, "path:function" for a function.
EXCEPTIONS: frozenset[str] = frozenset()


def main(root: Path) -> int:
    """Print what is too large; return how many things are."""
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "*.py", "dev"],
        cwd=root,
        text=True,
        capture_output=True,
        check=True,
    )
    files = [root / name for name in listed.stdout.split() if (root / name).is_file()]
    rooms = {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in files}
    lines = {name: len(text.splitlines()) for name, text in rooms.items()}
    functions = {f"{name}:{function}": size for name, text in rooms.items() for function, size in _functions(text)}
    problems = [f"{name}: {size} lines, {FILE_MAX} allowed" for name, size in lines.items() if size > FILE_MAX]
    problems += [
        f"{name}: {size} lines, {FUNCTION_MAX} allowed" for name, size in functions.items() if size > FUNCTION_MAX
    ]
    problems = [problem for problem in problems if problem.rsplit(":", 1)[0] not in EXCEPTIONS]
    problems += _medians(list(lines.values()), list(functions.values()))
    for problem in problems:
        print(problem)
    return len(problems)


def _medians(files: list[int], functions: list[int]) -> list[str]:
    found = []
    if statistics.median(files) >= FILE_MEDIAN:
        found.append(f"median file has {statistics.median(files):.0f} lines, under {FILE_MEDIAN} wanted")
    if statistics.median(functions) >= FUNCTION_MEDIAN:
        found.append(f"median function has {statistics.median(functions):.0f} lines, under {FUNCTION_MEDIAN} wanted")
    return found


def _functions(text: str) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield f"{node.name}@{node.lineno}", (node.end_lineno or node.lineno) - node.lineno + 1
