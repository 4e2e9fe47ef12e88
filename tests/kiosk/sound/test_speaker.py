"""One thread, two players, the newest of each kind; and real child processes that leave nothing behind."""

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.sound.library import Library
from kiosk.sound.player import COMMANDS, CommandPlayer, Silent, find_player
from kiosk.sound.speaker import Speaker
from kiosk.sound.tones import Cue
from tests.kiosk.sound.fakes import FakePlayer, Humming


class Booth:
    """A speaker between fakes: the first player has the sounds, the second the voice."""

    def __init__(self, folder: Path) -> None:
        self.players: list[FakePlayer] = []
        self.engine = Humming()
        self.speaker = Speaker(Library(folder, self.engine), self._make)
        self.sounds, self.voice = self.players

    def _make(self) -> FakePlayer:
        self.players.append(FakePlayer())
        return self.players[-1]


@pytest.fixture
def booth(tmp_path: Path) -> Iterator[Booth]:
    made = Booth(tmp_path)
    yield made
    made.speaker.close()


def test_a_sound_is_played(booth: Booth) -> None:
    booth.speaker.chime(Cue.SUCCESS)
    assert booth.sounds.wait(1) == ["success-100.wav"]
    assert booth.voice.heard == []


def test_what_is_spoken_stops_for_what_comes_next(booth: Booth) -> None:
    booth.speaker.say("one", "en")
    booth.voice.wait(2)
    booth.speaker.say("two", "en")
    heard = booth.voice.wait(4)
    assert [name == "stop" for name in heard] == [True, False, True, False]
    booth.speaker.hush()
    assert booth.voice.wait(5)[-1] == "stop"


def test_nothing_piles_up(booth: Booth) -> None:
    for number in range(500):
        booth.speaker.say(f"text {number}", "en")
        booth.speaker.chime(Cue.STEP_DONE)
    booth.speaker.say("the last", "en")
    while ("the last", "en") not in booth.engine.told:
        booth.voice.wait(len(booth.voice.heard) + 1)
    assert len(booth.engine.told) < 500


def test_texts_are_made_ahead_and_then_at_hand(booth: Booth, tmp_path: Path) -> None:
    booth.speaker.prepare(["one", "two"], "en")
    booth.speaker.say("three", "en")
    booth.voice.wait(2)
    booth.speaker.close()
    assert ("three", "en") in booth.engine.told
    assert len(list(tmp_path.glob("voice-*.wav"))) == len(booth.engine.told)


def test_closing_closes_the_players(tmp_path: Path) -> None:
    booth = Booth(tmp_path)
    booth.speaker.close()
    assert booth.sounds.closed
    assert booth.voice.closed


def test_a_machine_without_a_player_is_silent() -> None:
    assert isinstance(find_player(which=lambda _name: None)(), Silent)


@pytest.mark.parametrize("name", [command[0] for command in COMMANDS])
@pytest.mark.skipif(sys.platform == "win32", reason="Windows plays sounds by itself")
def test_the_first_player_that_is_there_is_taken(name: str) -> None:
    made = find_player(which=lambda asked: f"/bin/{asked}" if asked == name else None)()
    assert isinstance(made, CommandPlayer)


@pytest.fixture
def child() -> Iterator[CommandPlayer]:
    made = CommandPlayer((sys.executable, "-c", "import time; time.sleep(600)"))
    yield made
    made.close()


def test_one_child_at_a_time_and_none_left(child: CommandPlayer, tmp_path: Path) -> None:
    child.play(tmp_path)
    first = child._child
    child.play(tmp_path)
    second = child._child
    assert first
    assert second
    assert first.poll() is not None
    child.stop()
    assert second.poll() is not None
    child.stop()


def test_a_child_that_ends_by_itself_is_no_trouble(tmp_path: Path) -> None:
    quick = shutil.which("true")
    assert quick
    player = CommandPlayer((quick,))
    player.play(tmp_path)
    assert player._child
    player._child.wait()
    player.close()


def test_a_program_that_cannot_be_started_is_silence(tmp_path: Path, expect_log: Callable[[str], None]) -> None:
    expect_log("cannot be played")
    CommandPlayer(("/nonexistent",)).play(tmp_path)
