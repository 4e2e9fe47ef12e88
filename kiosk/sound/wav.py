"""WAV files in memory: 16 bits, one channel."""

import io
import wave

import numpy as np
from numpy.typing import NDArray

_FULL = 32767
_BYTES = 2


def packed(samples: NDArray[np.float64], rate: int) -> bytes:
    """A file of ``samples`` (-1..1, clipped) at ``rate`` per second."""
    data = np.round(np.clip(samples, -1.0, 1.0) * _FULL).astype("<i2")
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(_BYTES)
        file.setframerate(rate)
        file.writeframes(data.tobytes())
    return out.getvalue()


def unpacked(data: bytes) -> tuple[NDArray[np.float64], int]:
    """Samples (-1..1) and rate. A header that promises too much, as written to a pipe, is not believed.

    Raises ``ValueError`` for anything but 16 bits and one channel.
    """
    try:
        with wave.open(io.BytesIO(data), "rb") as file:
            if (file.getnchannels(), file.getsampwidth()) != (1, _BYTES):
                raise ValueError("not 16 bits and one channel")
            frames = file.readframes(len(data) // _BYTES)
            rate = file.getframerate()
    except (wave.Error, EOFError) as error:
        raise ValueError(f"not a WAV file: {error}") from None
    whole = frames[: len(frames) // _BYTES * _BYTES]
    return np.frombuffer(whole, "<i2") / _FULL, rate
