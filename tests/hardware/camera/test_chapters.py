"""The table beside a video: what is accepted, what is refused and how it is told."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.camera.chapters import (
    MOST_BYTES,
    MOST_CHAPTERS,
    REST,
    Chapter,
    answer_challenges,
    read_chapters,
    table_of,
    write_chapters,
)
from hardware.camera.clip import Clip
from hardware.camera.clock import ManualClock
from hardware.camera.source import CameraInfo, Kind
from hardware.errors import CannotOpen
from hardware.liveness.verdict import Gesture
from tests.hardware.camera.fakes import SMALL, write_clip

GESTURES = [gesture.instruction for gesture in Gesture]
HEAD = "instruction,start,end"
TIMES = st.integers(0, 10**6).map(lambda milliseconds: milliseconds / 1000)


def table(folder: Path, content: str | bytes) -> Path:
    video = folder / "v.avi"
    table_of(video).write_bytes(content.encode() if isinstance(content, str) else content)
    return video


def test_a_video_without_a_table_has_no_chapters(tmp_path: Path) -> None:
    assert read_chapters(tmp_path / "v.avi") == ()


def test_columns_may_come_in_any_order_and_lines_may_be_empty(tmp_path: Path) -> None:
    video = table(tmp_path, "\ufeffend,side,instruction,start\r\n2,left,show_hand,0.5\r\n\r\n3, ,leave,1\r\n")
    assert read_chapters(video) == (Chapter("show_hand", 0.5, 2.0, "left"), Chapter("leave", 1.0, 3.0))


@given(
    chapters=st.lists(
        st.builds(
            lambda what, start, length, side: Chapter(what, start, start + length, side),
            st.sampled_from([REST, *GESTURES, 'odd, "one"']),
            TIMES,
            TIMES.filter(bool),
            st.sampled_from(["left", "right", None]),
        ),
        max_size=20,
    )
)
def test_what_is_written_is_read(chapters: list[Chapter], tmp_path_factory: pytest.TempPathFactory) -> None:
    video = tmp_path_factory.mktemp("chapters") / "v.avi"
    write_chapters(video, chapters)
    for read, written in zip(read_chapters(video), chapters, strict=True):
        assert (read.instruction, read.side) == (written.instruction, written.side)
        assert (read.start, read.end) == pytest.approx((written.start, written.end), abs=6e-4)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        pytest.param("", "must have the columns", id="empty"),
        pytest.param("instruction,start\nshow_hand,1\n", "must have the columns", id="a column is missing"),
        pytest.param(f"{HEAD},hand\nshow_hand,0,1,left\n", "no others", id="an unknown column"),
        pytest.param(f"{HEAD},end\nshow_hand,0,1,2\n", "must have the columns", id="a column twice"),
        pytest.param(f"{HEAD}\nshow_hand,0\n", "2 values for 3", id="a value is missing"),
        pytest.param(f"{HEAD}\nshow_hand,0,1,2\n", "4 values for 3", id="a value too many"),
        pytest.param(f"{HEAD}\nshow_hand,2,1\n", "ends at 1 s and starts at 2 s", id="ends before it starts"),
        pytest.param(f"{HEAD}\nshow_hand,1,1\n", "ends at 1 s", id="nothing between"),
        pytest.param(f"{HEAD}\nshow_hand,-1,1\n", "'-1' is no time", id="before the start"),
        pytest.param(f"{HEAD}\nshow_hand,0,inf\n", "'inf' is no time", id="endless"),
        pytest.param(f"{HEAD}\nshow_hand,nan,1\n", "'nan' is no time", id="not a number"),
        pytest.param(f"{HEAD}\nshow_hand,0:01,2\n", "'0:01' is no time", id="minutes"),
        pytest.param(f"{HEAD}\n,0,1\n", "no instruction", id="no instruction"),
        pytest.param(f"{HEAD},side\nshow_hand,0,1,both\n", "left, right or nothing", id="a third hand"),
        pytest.param(f'{HEAD}\n"show_hand,0,1\n', "line 2", id="an open quote"),
        pytest.param(b"\xff\xfe\x00", "not UTF-8", id="not text"),
        pytest.param(f"{HEAD}\n" + " " * MOST_BYTES, "too large", id="huge"),
        pytest.param(f"{HEAD}\n" + "a,0,1\n" * (MOST_CHAPTERS + 1), f"more than {MOST_CHAPTERS}", id="too many"),
    ],
)
def test_what_is_no_table_is_told_in_one_sentence(content: str | bytes, words: str, tmp_path: Path) -> None:
    with pytest.raises(CannotOpen, match=words) as caught:
        read_chapters(table(tmp_path, content))
    assert "v.chapters.csv" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_folder_is_no_table(tmp_path: Path) -> None:
    (tmp_path / "v.chapters.csv").mkdir()
    with pytest.raises(CannotOpen, match="cannot read"):
        read_chapters(tmp_path / "v.avi")


def test_a_table_is_never_written_over(tmp_path: Path) -> None:
    video = table(tmp_path, "precious")
    with pytest.raises(FileExistsError):
        write_chapters(video, ())
    assert table_of(video).read_text() == "precious"


@pytest.mark.parametrize("end", [0.2, 0.24])
def test_chapters_up_to_the_end_of_the_video_are_allowed(end: float, tmp_path: Path) -> None:
    camera = made(tmp_path, Chapter(REST, 0.0, end))
    assert camera.open(SMALL).rate == 25.0
    camera.close()


def test_a_chapter_beyond_the_end_of_the_video_cannot_be_played(tmp_path: Path) -> None:
    with pytest.raises(CannotOpen, match=r"chapter 2 of c.avi ends at 0.4 s, the video at 0.2 s"):
        made(tmp_path, Chapter(REST, 0.0, 0.1), Chapter("challenge_fist", 0.1, 0.4)).open(SMALL)


def made(folder: Path, *chapters: Chapter) -> Clip:
    info = CameraInfo("replay:c", "Replay", Kind.REPLAY, simulated=True)
    return Clip(write_clip(folder / "c.avi"), info, chapters, clock=ManualClock(jump=True))


def takes(side: str | None, *instructions: str) -> list[Chapter]:
    return [Chapter(instruction, 0.0, 1.0, side) for instruction in instructions]


def test_a_video_answers_challenges_when_each_of_its_hands_does() -> None:
    everything = (REST, *GESTURES)
    assert answer_challenges(takes(None, *everything))
    assert answer_challenges(takes("left", *everything))
    assert answer_challenges(takes("left", *everything) + takes("right", *everything))
    assert answer_challenges(takes("left", REST) + takes(None, *GESTURES))
    assert not answer_challenges([])
    assert not answer_challenges(takes("left", *everything) + takes("right", REST))


@pytest.mark.parametrize("missing", [REST, *GESTURES])
def test_one_missing_take_and_it_does_not(missing: str) -> None:
    assert not answer_challenges(takes(None, *({REST, *GESTURES} - {missing})))
