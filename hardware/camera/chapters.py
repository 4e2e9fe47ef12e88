"""What a person does where in a video: a table beside the file, so that the video can answer what the screen asks.

``NAME.chapters.csv`` beside ``NAME.avi``: one line per take with the columns ``instruction``, ``start`` and ``end``
(seconds) and, where hands differ, ``side`` (left or right). ``instruction`` is a guidance or challenge code:
``show_hand`` is the open hand at rest. A gesture's chapter begins and ends at rest, in the same place.
"""

import csv
import io
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from hardware.errors import CannotOpen
from hardware.guidance import Guidance
from hardware.liveness.verdict import Gesture

COLUMNS = ("instruction", "start", "end")
SIDE = "side"
REST = Guidance.SHOW_HAND.value
# Far more than the takes of both hands; a larger file is no table of chapters: bytes and lines.
MOST_BYTES, MOST_CHAPTERS = 65536, 1000

_ANSWERS = frozenset({REST, *(gesture.instruction for gesture in Gesture)})


@dataclass(frozen=True, slots=True)
class Chapter:
    """One take: ``instruction`` is obeyed from ``start`` to ``end`` (seconds) by the hand ``side`` (None: either)."""

    instruction: str
    start: float
    end: float
    side: str | None = None


def table_of(video: Path) -> Path:
    """Where a video's chapters are, if it has any."""
    return video.with_name(f"{video.stem}.chapters.csv")


def read_chapters(video: Path) -> tuple[Chapter, ...]:
    """The chapters of ``video`` in their order, none when there is no table. Raises ``CannotOpen`` for a bad one."""
    table = table_of(video)
    if not table.exists():
        return ()
    rows = csv.reader(io.StringIO(_text(table), newline=""), strict=True)
    try:
        head = next(rows, [])
        _check_head(head, table)
        return tuple(_chapters(head, rows, table))
    except csv.Error as error:
        raise CannotOpen(f"{table.name}, line {rows.line_num}: {error}") from error


def write_chapters(video: Path, chapters: Iterable[Chapter]) -> Path:
    """Write the table beside ``video``, which must have none yet; returns where. Raises ``OSError``."""
    table = table_of(video)
    with table.open("x", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow((*COLUMNS, SIDE))
        writer.writerows(
            (chapter.instruction, f"{chapter.start:.3f}", f"{chapter.end:.3f}", chapter.side or "")
            for chapter in chapters
        )
    return table


def answer_challenges(chapters: Iterable[Chapter]) -> bool:
    """Whether every hand in the video has its rest and a take of each gesture."""
    filmed: dict[str | None, set[str]] = {}
    for chapter in chapters:
        filmed.setdefault(chapter.side, set()).add(chapter.instruction)
    either = filmed.pop(None, set())
    return all(done | either >= _ANSWERS for done in filmed.values() or (either,))


def _text(table: Path) -> str:
    try:
        with table.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            raise CannotOpen(f"{table.name} is too large for a table of chapters ({MOST_BYTES} bytes are allowed)")
        return data.decode("utf-8-sig")
    except OSError as error:
        raise CannotOpen(f"cannot read {table.name}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise CannotOpen(f"{table.name} is not UTF-8 text") from error


def _check_head(head: list[str], table: Path) -> None:
    if len(set(head)) < len(head) or set(head) - {SIDE} != set(COLUMNS):
        raise CannotOpen(f"{table.name} must have the columns {', '.join(COLUMNS)} and may have {SIDE}, no others")


def _chapters(head: list[str], rows: Iterator[list[str]], table: Path) -> Iterator[Chapter]:
    for number, row in enumerate(filter(None, rows), 1):
        place = f"{table.name}, chapter {number}"
        if number > MOST_CHAPTERS:
            raise CannotOpen(f"{table.name} has more than {MOST_CHAPTERS} chapters")
        if len(row) != len(head):
            raise CannotOpen(f"{place}: {len(row)} values for {len(head)} columns")
        yield _chapter(dict(zip(head, (value.strip() for value in row), strict=True)), place)


def _chapter(row: dict[str, str], place: str) -> Chapter:
    start, end = (_seconds(row[name], place) for name in ("start", "end"))
    if not row["instruction"]:
        raise CannotOpen(f"{place} has no instruction")
    if start >= end:
        raise CannotOpen(f"{place} ends at {end:g} s and starts at {start:g} s")
    side = row.get(SIDE) or None
    if side not in (None, "left", "right"):
        raise CannotOpen(f"{place}: a side is left, right or nothing, not {side!r}")
    return Chapter(row["instruction"], start, end, side)


def _seconds(text: str, place: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 <= value < math.inf:
        raise CannotOpen(f"{place}: {text!r} is no time in seconds")
    return value
