"""Known noise on stderr is dropped, everything else comes through, also when something fails meanwhile."""

import os

import pytest

from hardware.hand.quiet import quiet


def test_noise_goes_and_news_stay(capfd: pytest.CaptureFixture[str]) -> None:
    with quiet():
        os.write(2, b"INFO: Created TensorFlow Lite XNNPACK delegate for CPU.\nthe disk is on fire\n")
    assert capfd.readouterr().err == "the disk is on fire\n"


def test_an_error_meanwhile_loses_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    def fail() -> None:
        with quiet():
            os.write(2, b"what went wrong\n")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    os.write(2, b"and after\n")
    assert capfd.readouterr().err == "what went wrong\nand after\n"
