"""The four sounds: soft, short, whole, told apart; and WAV files there and back."""

import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.sound.tones import RATE, Cue, tone
from kiosk.sound.wav import packed, unpacked


@pytest.mark.parametrize("cue", Cue)
def test_each_is_short_soft_and_ends_in_silence(cue: Cue) -> None:
    samples = tone(cue)
    assert 0.15 < len(samples) / RATE < 0.7
    assert 0.25 < np.abs(samples).max() < 0.4
    assert np.abs(samples[:20]).max() < 0.02, "begins without a click"
    assert np.abs(samples[-20:]).max() < 0.02, "ends without a click"


def test_no_two_sound_alike() -> None:
    def pitch(cue: Cue) -> tuple[int, int]:
        samples = tone(cue)
        spectrum = np.abs(np.fft.rfft(samples, RATE))
        return int(spectrum.argmax()), len(samples) // 1000

    assert len({pitch(cue) for cue in Cue}) == len(Cue)


@pytest.mark.parametrize("cue", Cue)
def test_volume_is_a_share_of_the_whole(cue: Cue) -> None:
    assert np.abs(tone(cue, 50)).max() == pytest.approx(np.abs(tone(cue)).max() / 2)
    assert np.abs(tone(cue, 0)).max() == 0.0


@given(st.lists(st.floats(-1, 1), max_size=200), st.integers(8000, 48000))
def test_a_file_gives_back_what_was_put_in(values: list[float], rate: int) -> None:
    samples, found = unpacked(packed(np.array(values), rate))
    assert found == rate
    assert samples == pytest.approx(values, abs=1e-4)


def test_a_header_that_promises_too_much_is_not_believed() -> None:
    data = bytearray(packed(np.ones(100) * 0.5, 8000))
    struct.pack_into("<I", data, 4, 0x7FFFF024)
    struct.pack_into("<I", data, 40, 0x7FFFF000)
    samples, _ = unpacked(bytes(data))
    assert len(samples) == 100


@pytest.mark.parametrize("data", [b"", b"RIFF", b"nonsense" * 20, packed(np.ones(4), 8000)[:30]])
def test_what_is_no_file_is_told(data: bytes) -> None:
    with pytest.raises(ValueError, match="WAV"):
        unpacked(data)
