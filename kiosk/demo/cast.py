"""Who plays: which palms the genuine person has, and how somebody else steps up in front of the same camera."""

from dataclasses import dataclass
from pathlib import Path

from hardware.camera.album import Shot, read_album, side_named
from hardware.camera.chapters import REST, read_chapters
from hardware.camera.clip import Clip
from hardware.camera.directions import BECOME
from hardware.camera.replay import PREFIX as REPLAY
from hardware.camera.spec import open_spec
from hardware.palm.side import Side
from kiosk.demo.sides import Onlooker
from kiosk.flows.rules import BOTH

OUTSIDER = "virtual:4711"
# So many people are looked at for one who can play the impostor, before a rendered one does: looking takes a second.
MOST_CANDIDATES = 8
# So many stills of a person say which hand it is.
MOST_STILLS = 12


class NobodyToPlay(Exception):
    """The camera asked for does not show who the script needs."""


@dataclass(frozen=True, slots=True)
class Cast:
    """``spec`` is the camera; ``sides`` the genuine person's palms. ``genuine`` and ``impostor`` direct the camera.

    ``outsider`` is another camera for the impostor, where this one shows nobody else with such a palm; a rendered
    person shows the palm that is asked for.
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
    """The cast of a camera spec; of recorded people whose hands nobody named, found by looking.

    Raises ``NobodyToPlay``, ``CannotOpen`` or, without a hand model, ``ModelError``.
    """
    if spec.startswith("virtual"):
        seed = int(spec.partition(":")[2] or 7)
        return Cast(f"virtual:{seed}", BOTH, f"{BECOME}{seed}", f"{BECOME}{seed + 1}")
    if not spec.startswith(REPLAY):
        return Cast(spec, (Side.RIGHT,), "", "", outsider=OUTSIDER)
    with Onlooker() as onlooker:
        if isinstance(open_spec(spec), Clip):
            return _from_film(spec, onlooker)
        return _from_stills(spec, onlooker)


def _from_film(spec: str, onlooker: Onlooker) -> Cast:
    """A video shows one person; which palms, its chapters may say."""
    path = Path(spec.removeprefix(REPLAY)).expanduser().resolve()
    named = {chapter.side for chapter in read_chapters(path) if chapter.instruction == REST}
    sides = tuple(side for side in BOTH if side.value in named)
    if not sides:
        most = onlooker.at_film(path).most
        if most is None:
            raise NobodyToPlay(f"no palm is seen in {path.name}")
        sides = (most,)
    return Cast(spec, sides, "", "", outsider=OUTSIDER)


def _from_stills(spec: str, onlooker: Onlooker) -> Cast:
    """Somebody whose palm is seen, and the next person with such a palm."""
    path, _, person = spec.removeprefix(REPLAY).partition("#")
    people = _people(Path(path).expanduser())
    subject, hand = _wanted(person)
    sides: tuple[Side, ...] = ()
    for name in [subject] if person else list(people)[:MOST_CANDIDATES]:
        subject, sides = name, _palms(people[name], onlooker, hand)
        if sides:
            break
    if not sides:
        raise NobodyToPlay(f"no palm is seen in the pictures of {subject or path}")
    other = _other(people, subject, sides[0], onlooker)
    if other is None:
        return Cast(f"{REPLAY}{path}", sides, f"{BECOME}{subject}", "", outsider=OUTSIDER)
    return Cast(f"{REPLAY}{path}", sides, f"{BECOME}{subject}", f"{BECOME}{other}")


def _people(path: Path) -> dict[str, list[Shot]]:
    people: dict[str, list[Shot]] = {}
    for shot in read_album(path):
        people.setdefault(shot.subject, []).append(shot)
    return people


def _wanted(person: str) -> tuple[str, Side | None]:
    """The subject and the hand of ``SUBJECT`` or ``SUBJECT/HAND``."""
    subject, slash, word = person.rpartition("/")
    hand = side_named(word) if slash else None
    return (subject, Side(hand)) if hand else (person, None)


def _palms(shots: list[Shot], onlooker: Onlooker, hand: Side | None) -> tuple[Side, ...]:
    """The palms that this person can play with: those named and seen, or the one that most pictures show."""
    named = {hand} if hand else {Side(shot.hand) for shot in shots if shot.hand}
    if not named:
        most = onlooker.at_stills(shots[:MOST_STILLS], set()).most
        return (most,) if most else ()
    seen = onlooker.at_stills([shot for shot in shots if shot.hand in (None, *named)], named)
    shown = named & seen.good or named & set(seen.frames)
    return tuple(side for side in BOTH if side in shown)


def _other(people: dict[str, list[Shot]], subject: str, side: Side, onlooker: Onlooker) -> str | None:
    """The next person, round the end, with a palm of this side good enough to enroll: worse ones prove nothing."""
    names = list(people)
    at = names.index(subject)
    others = names[at + 1 :] + names[:at]
    able = [name for name in others if any(shot.hand in (None, side) for shot in people[name])]
    for name in able[:MOST_CANDIDATES]:
        shots = [shot for shot in people[name] if shot.hand in (None, side)]
        if side in onlooker.at_stills(shots[:MOST_STILLS], {side}).good:
            return name
    return None
