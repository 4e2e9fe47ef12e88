"""The page about guidance names every code, with the words that people read."""

import re
from pathlib import Path

from kiosk.demo.scenarios import SCENARIOS
from kiosk.views.texts.guidance import GUIDANCE

PAGE = Path(__file__).resolve().parents[2] / "packaging/docs/guidance.md"
ROW = re.compile(r"^\| `([a-z_.-]+)` \| (.+?) \|", re.MULTILINE)


def table(heading: str) -> dict[str, str]:
    section = PAGE.read_text(encoding="utf-8").split(f"## {heading}")[1].split("\n## ")[0]
    return dict(ROW.findall(section))


def test_the_table_of_codes_is_complete_and_says_what_the_screen_says() -> None:
    assert table("The codes") == GUIDANCE


def test_every_scenario_was_rehearsed_and_ends_with_a_palm() -> None:
    sequences = table("Rehearsals")
    assert set(sequences) == set(SCENARIOS)
    assert all("`captured`" in said.split(" → ")[-1] for said in sequences.values())
