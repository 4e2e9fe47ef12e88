"""The voice: real speech where espeak-ng is installed, nothing where it is not; kept, turned down, paced."""

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from kiosk.sound.library import Library
from kiosk.sound.pacing import EVERY_S, Pacing
from kiosk.sound.tones import Cue
from kiosk.sound.voice import PROGRAM, Engine, Espeak, find_engine, voice_of
from kiosk.sound.wav import unpacked
from kiosk.views.texts.guidance import GUIDANCE
from tests.kiosk.sound.fakes import Humming

LANGUAGES = ("en", "de", "es", "fr", "ar", "zh")


@pytest.fixture
def engine() -> Engine:
    found = find_engine()
    if found is None:
        pytest.skip(f"{PROGRAM} is not installed (apt-get install espeak-ng; ./dev test does it when run as root)")
    return found


def loudness(file: Path) -> tuple[float, float]:
    """Seconds and root mean square."""
    samples, rate = unpacked(file.read_bytes())
    return len(samples) / rate, float(np.sqrt(np.mean(samples**2)))


@pytest.mark.parametrize("code", GUIDANCE)
def test_every_guidance_code_is_spoken(engine: Engine, tmp_path: Path, code: str) -> None:
    """Row 51: text and audio; the audio is not silent."""
    text = GUIDANCE[code].replace("%1", "left")
    file = Library(tmp_path, engine).phrase(text, "en")
    assert file
    seconds, level = loudness(file)
    assert seconds > 0.3
    assert level > 0.01


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_a_voice(engine: Engine, tmp_path: Path, language: str) -> None:
    words = {"ar": "مرحبا بكم", "zh": "请稍候"}.get(language, "Hallo, guten Tag")
    file = Library(tmp_path, engine).phrase(words, language)
    assert file
    assert loudness(file)[0] > 0.3


def test_text_that_looks_like_an_option_or_markup_is_only_spoken(engine: Engine, tmp_path: Path) -> None:
    for text in ("--voices", "-f /etc/passwd", "<audio src='x'/>", "\x00\n\x1b[0m", "x" * 3000):
        assert Library(tmp_path, engine).phrase(text, "en")


def test_a_language_without_a_voice_is_said_once(
    engine: Engine, tmp_path: Path, expect_log: Callable[[str], None], caplog: pytest.LogCaptureFixture
) -> None:
    expect_log("does not speak xx")
    library = Library(tmp_path, engine)
    assert [library.phrase(text, "xx") for text in ("one", "two")] == [None, None]
    assert len(caplog.records) == 1


def test_without_the_program_there_is_no_voice(tmp_path: Path) -> None:
    assert find_engine(which=lambda _name: None) is None
    assert Library(tmp_path, None).phrase("Hello", "en") is None


def test_a_program_that_does_not_work_is_no_voice(expect_log: Callable[[str], None]) -> None:
    expect_log("does not speak en")
    expect_log("does not speak de")
    assert Espeak("/nonexistent").render("Hello", "en") is None
    quiet = shutil.which("true")
    assert quiet
    assert Espeak(quiet).render("Hello", "de") is None


@pytest.mark.parametrize(("language", "voice"), [("en", "en"), ("pt_BR", "pt-br"), ("zh_CN", "cmn"), ("de_AT", "de")])
def test_voices_have_their_own_names(language: str, voice: str) -> None:
    assert voice_of(language) == voice


def test_a_text_is_made_once_for_each_voice_and_volume(tmp_path: Path) -> None:
    engine = Humming()
    library = Library(tmp_path, engine)
    first = library.phrase("Open your hand", "en")
    assert library.phrase("Open your hand", "en") == first
    assert len(engine.told) == 1
    others = {library.phrase("Open your hand", "de"), Library(tmp_path, engine, 50).phrase("Open your hand", "en")}
    assert len({first, *others}) == 3
    assert library.phrase("  ", "en") is None


def test_the_voice_is_turned_down(tmp_path: Path) -> None:
    loud, soft = (Library(tmp_path, Humming(), volume).phrase("Hello", "en") for volume in (100, 25))
    assert loud
    assert soft
    assert loudness(soft)[1] == pytest.approx(loudness(loud)[1] / 4, rel=0.01)


def test_a_folder_that_cannot_be_written_means_silence(tmp_path: Path, expect_log: Callable[[str], None]) -> None:
    expect_log("cannot be kept")
    (tmp_path / "file").write_text("in the way")
    library = Library(tmp_path / "file", Humming())
    assert library.sound(Cue.START) is None
    assert library.phrase("Hello", "en") is None


def test_it_speaks_at_most_every_four_seconds_and_the_newest_wins() -> None:
    pacing = Pacing()
    pacing.offer("closer")
    assert pacing.due(100.0) == "closer"
    pacing.offer("farther")
    pacing.offer("hold still")
    assert pacing.due(100.0 + EVERY_S - 0.1) is None
    assert pacing.due(100.0 + EVERY_S) == "hold still"
    assert pacing.due(200.0) is None


def test_what_was_just_said_is_not_said_again() -> None:
    pacing = Pacing()
    pacing.offer("closer")
    pacing.due(100.0)
    pacing.offer("farther")
    pacing.offer("closer")
    assert pacing.due(110.0) is None


def test_another_page_need_not_wait() -> None:
    pacing = Pacing()
    pacing.offer("closer")
    pacing.due(100.0)
    pacing.offer("farther")
    pacing.renew()
    assert pacing.due(100.1) is None
    pacing.offer("It is you.")
    assert pacing.due(100.2) == "It is you."
