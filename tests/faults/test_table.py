"""The table of faults is whole: every fault has its row, every test named exists, every test here is named."""

import ast
import re
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
TABLE = [line for line in (HERE / "faults.md").read_text("utf-8").splitlines() if line.startswith("| ")]
ROWS = [line.strip("| ").split(" | ") for line in TABLE[2:]]
NAMED = {(file, name) for row in ROWS for file, name in re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", row[2])}

FAULTS = (
    "no camera",
    "camera unplugged in the middle",
    "a picture that is no picture",
    "a 1-pixel picture",
    "a 50-megapixel picture",
    "a grey picture",
    "two hands",
    "back of the hand",
    "hand half out of view",
    "a glove or a fist",
    "server down before the send",
    "server down during and after the send",
    "malformed and huge requests",
    "replayed requests",
    "late requests",
    "a template with flipped bits",
    "a template of another version",
    "a template of zero length, cut off",
    "a key secret mistyped",
    "a key secret expired",
    "a key secret used",
    "a key secret for another user",
    "database file read-only",
    "database file locked",
    "full disk",
    "kiosk killed in the middle of an enrollment",
    "server killed in the middle of enrollments",
    "hand model missing, damaged or partial",
)


@cache
def functions_of(file: str) -> frozenset[str]:
    tree = ast.parse((ROOT / file).read_text("utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def test_every_fault_has_a_row_with_words_and_tests() -> None:
    assert {row[0] for row in ROWS} >= set(FAULTS)
    for row in ROWS:
        assert len(row) == 3, row
        assert row[1]
        assert "::" in row[2]


def test_every_named_test_exists() -> None:
    assert [f"{file}::{name}" for file, name in sorted(NAMED) if name not in functions_of(file)] == []


def test_every_test_here_is_named() -> None:
    files = [f"tests/faults/{path.name}" for path in HERE.glob("test_*.py") if path.name != Path(__file__).name]
    here = {(file, name) for file in files for name in functions_of(file) if name.startswith("test_")}
    assert here - NAMED == set()
