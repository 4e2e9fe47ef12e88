"""The table of checks says what is tested, and nothing of it is made up."""

import ast
import re
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).parent
ROW = re.compile(r"\| (\d+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|")


def found_by_number() -> dict[int, set[str]]:
    found: dict[int, set[str]] = defaultdict(set)
    for path in HERE.glob("test_*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            number = re.match(r"test_(\d\d)_", getattr(node, "name", ""))
            if number:
                found[int(number[1])].add(node.name)  # type: ignore[attr-defined]
    return found


def rows() -> dict[int, tuple[set[str], str]]:
    text = (HERE / "checks.md").read_text(encoding="utf-8")
    return {int(row[1]): (set(re.findall(r"`(\w+)`", row[3])), row[4]) for row in ROW.finditer(text)}


def test_every_check_is_listed() -> None:
    assert list(rows()) == list(range(1, 66))


def test_table_and_tests_agree() -> None:
    tests = found_by_number()
    for number, (named, _) in rows().items():
        assert named == tests.get(number, set()), f"check {number}"
        assert named, f"check {number}"


def test_every_check_is_done() -> None:
    assert all(state.startswith("done") for _, state in rows().values())
