"""The table of features is whole: every row is there, says how it stands, and names tests that exist."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
WANTED = [*range(1, 26), *range(35, 59)]
ROW = re.compile(r"^\| (\d+) \| ([^|]+) \| ([^|]*) \| ([^|]+) \|$", re.MULTILINE)
ROWS = {int(row[1]): row for row in ROW.finditer((HERE / "features.md").read_text("utf-8"))}
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(\w+|\*)`")


@cache
def functions_of(file: str) -> frozenset[str]:
    tree = ast.parse((ROOT / file).read_text("utf-8"))
    found = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    machines = {node.targets[0].id for node in tree.body if isinstance(node, ast.Assign) and _plain(node)}
    return frozenset(found | machines)


def _plain(node: ast.Assign) -> bool:
    return isinstance(node.targets[0], ast.Name)


def test_no_row_is_left_out() -> None:
    assert list(ROWS) == WANTED


@pytest.mark.parametrize("number", WANTED)
def test_a_row_says_how_it_stands_and_proves_it(number: int) -> None:
    _, _, tests, state = ROWS[number].groups()
    assert state.startswith(("done", "part: ", "open: "))
    named = NAMED.findall(tests)
    assert bool(named) is not state.startswith("open"), "what is there is proved, what is not proves nothing"
    for file, name in named:
        assert name in functions_of(file) or (
            name == "*" and any(each.startswith("test_") for each in functions_of(file))
        )
