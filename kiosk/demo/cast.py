"""Who plays: which palms the genuine person has, and how somebody else steps up in front of the same camera."""

from dataclasses import dataclass
from pathlib import Path

from hardware.camera.album import read_album
from hardware.camera.directions import BECOME
from hardware.palm.side import Side
from kiosk.flows.rules import BOTH

REPLAY = "replay:"
OUTSIDER_SEED = 4711


class NobodyToPlay(Exception):
    """The camera asked for does not show who the script needs."""


@dataclass(frozen=True, slots=True)
class Cast:
    """``spec`` is the camera; ``sides`` the genuine person's palms. ``genuine`` and ``impostor`` direct the camera.

    ``outsider`` is another camera for the impostor, where this one shows one person only.
    """

    spec: str
    sides: tuple[Side, ...]
    genuine: str
    impostor: str
    outsider: str | None = None

    @property
    def moving(self) -> bool:
        """Rendered people can be directed freely; pictures only by person and hand."""
        return self.spec.startswith("virtual")


def cast_for(spec: str) -> Cast:
    """The cast of a camera spec. Raises ``NobodyToPlay`` or ``CannotOpen``."""
    if spec.startswith("virtual"):
        seed = int(spec.partition(":")[2] or 7)
        return Cast(f"virtual:{seed}", BOTH, f"{BECOME}{seed}", f"{BECOME}{seed + 1}")
    path, mark, person = spec.removeprefix(REPLAY).partition("#")
    if spec.startswith(REPLAY) and path.endswith(".csv"):
        return _from_manifest(Path(path).expanduser(), person if mark else "")
    return Cast(spec, (Side.RIGHT,), "", "", outsider=f"virtual:{OUTSIDER_SEED}")


def _from_manifest(path: Path, person: str) -> Cast:
    """Somebody with pictures enough, and somebody else who has the same hand."""
    hands = _hands(path)
    subject = person.partition("/")[0] or next((name for name, sides in hands.items() if sides), "")
    if subject not in hands:
        raise NobodyToPlay(f"{path.name} has no pictures of hands of {subject or 'anybody'}")
    sides = hands[subject]
    others = [name for name, has in hands.items() if name != subject and sides[0] in has]
    if not others:
        raise NobodyToPlay(f"{path.name} has nobody else with a {sides[0].value} hand")
    near = [name for name in others if name > subject] or others
    return Cast(f"{REPLAY}{path}", sides, f"{BECOME}{subject}", f"{BECOME}{near[0]}")


def _hands(path: Path) -> dict[str, tuple[Side, ...]]:
    people: dict[str, tuple[Side, ...]] = {}
    for shot in read_album(path, None, None):
        known = people.setdefault(shot.subject or "", ())
        if shot.hand and Side(shot.hand) not in known:
            people[shot.subject or ""] = (*known, Side(shot.hand))
    return people
