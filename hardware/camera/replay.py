"""Recorded hands: a video, a folder of pictures, or the pictures of one person in a manifest."""

from pathlib import Path

from hardware.camera.album import read_album, side_named
from hardware.camera.chapters import answer_challenges, read_chapters
from hardware.camera.clip import Clip
from hardware.camera.clock import Clock
from hardware.camera.pictures import SUFFIXES
from hardware.camera.source import CameraInfo, CameraSource, Kind
from hardware.camera.stills import Stills
from hardware.errors import CannotOpen

PREFIX = "replay:"


def open_replay(text: str, *, clock: Clock | None = None) -> CameraSource:
    """A source for ``PATH``, ``PATH#SUBJECT`` or ``PATH#SUBJECT/HAND`` (``HAND``: left, right, L or R).

    ``PATH`` is a video, a picture, a folder of pictures or a ``*.csv`` manifest. No lens takes part in a replay, so it
    is ``simulated``. Stills cannot answer challenges; a video can when its chapters (``hardware.camera.chapters``) say
    where each gesture is made. Raises ``CannotOpen``.
    """
    name, mark, person = text.partition("#")
    if not name or (mark and not person):
        raise CannotOpen(f"{PREFIX}{text} names no {'person after #' if name else 'path'}")
    path = _existing(name)
    if path.is_file() and path.suffix.lower() != ".csv" and path.suffix.lower() not in SUFFIXES:
        if mark:
            raise CannotOpen(f"{path.name} is a video; only pictures can be chosen by person")
        chapters = read_chapters(path)
        return Clip(path, _info(str(path), path.name, moving=answer_challenges(chapters)), chapters, clock=clock)
    return _stills(path, person, clock)


def _existing(name: str) -> Path:
    try:
        return Path(name).expanduser().resolve(strict=True)
    except (OSError, RuntimeError, ValueError) as error:  # absent or forbidden; no such home; a NUL in the name
        raise CannotOpen(f"no such file or folder: {name}") from error


def _stills(path: Path, person: str, clock: Clock | None) -> Stills:
    subject, slash, word = person.rpartition("/")
    hand = side_named(word) if slash else None
    if not hand:
        subject = person
    shots = read_album(path, subject or None, hand)
    label = f"{path}#{person}" if person else str(path)
    return Stills(shots, _info(label, f"{path.name} {person}".strip(), moving=False), clock=clock)


def _info(label: str, name: str, *, moving: bool) -> CameraInfo:
    return CameraInfo(
        id=f"{PREFIX}{label}", name=f"Replay of {name}", kind=Kind.REPLAY, simulated=True, answers_challenges=moving
    )
