"""Which picture is in front of the camera now: hold, leave, next; by itself or as told. Plain state, no pictures."""

from collections.abc import Sequence

from hardware.camera.album import Shot
from hardware.camera.directions import BECOME, FIRST_PERSON, LEAVE, NEXT_PERSON, WRONG_HAND
from hardware.guidance import Guidance

# Frames; at 30 a second a picture is shown for 2 s, or 5 s after it was called good, and nobody for 0.4 s in between.
HOLD_FRAMES = 60
GOOD_FRAMES = 150
LEAVE_FRAMES = 12

_OTHER = {"left": "right", "right": "left"}
_PUT_RIGHT = frozenset({Guidance.OTHER_HAND, LEAVE, NEXT_PERSON, FIRST_PERSON})


class Playlist:
    """Plays pictures as a person would hold the hand.

    Untold, each picture is held, taken away, and the next one comes, round and round through everybody.
    Told (``tell``), it stays with one person and with the asked side:

    * ``good``: the picture is held on for another 5 s;
    * any other guidance or challenge: a still cannot obey, so its time runs out and the next picture is a new try; a
      picture of the other side is taken away at once when this person has one of the asked side, and shown when not;
    * ``leave``: nobody, until told something else; then comes the person's next picture, not the same one;
    * ``wrong_hand``: a picture of the other side than asked, when there is one, until told ``other_hand``;
    * ``next_person``, ``first_person`` and ``become:SUBJECT``: whose pictures are played.
    """

    def __init__(self, shots: Sequence[Shot], hold: int = HOLD_FRAMES, leave: int = LEAVE_FRAMES) -> None:
        self._shots = list(shots)
        self._hold, self._leave = hold, leave
        self._people = list(dict.fromkeys(shot.subject for shot in shots))
        self._person: str | None = None
        self._asked: str | None = None
        self._side: str | None = None
        self._shot: Shot | None = None
        self._shown: dict[tuple[str | None, str | None], Shot] = {}
        self._here, self._waiting, self._wrong = False, False, False
        self._left = leave

    @property
    def shots(self) -> tuple[Shot, ...]:
        """What is still to be played."""
        return tuple(self._shots)

    def step(self) -> Shot | None:
        """The shot of the next frame; None while nobody is in front of the camera."""
        if self._waiting or not self._shots:
            return None
        if self._left <= 0:
            self._turn()
        self._left -= 1
        return self._shot if self._here else None

    def tell(self, instruction: str, side: str | None) -> None:
        """See the class; ``side`` None leaves the side as it is."""
        if self._person is None:
            self._person = self._current_person()
        self._asked = side or self._asked
        self._wrong = instruction == WRONG_HAND or (self._wrong and instruction not in _PUT_RIGHT)
        self._side = _OTHER.get(self._asked or "") if self._wrong else self._asked
        self._waiting = instruction == LEAVE
        if instruction in (NEXT_PERSON, FIRST_PERSON) or instruction.startswith(BECOME):
            self._person = self._stepping_up(instruction)
        if self._here and self._shot in self._candidates():
            self._shown[self._person, self._side] = self._shot
            self._left = max(self._left, GOOD_FRAMES) if instruction == Guidance.GOOD else self._left
        elif self._here:
            self._go()
        if self._waiting:
            self._go()

    def skip(self, shot: Shot) -> None:
        """Never play this shot again: it cannot be shown. The one after it comes at once."""
        at = self._shots.index(shot)
        before = self._shots[at - 1] if at else None
        for key in [key for key, shown in self._shown.items() if shown == shot]:
            del self._shown[key]
            if before is not None:
                self._shown[key] = before
        self._shots.remove(shot)
        self._people = list(dict.fromkeys(each.subject for each in self._shots))
        self._here, self._left = False, 0

    def _turn(self) -> None:
        """From here to gone, or from gone to the next shot."""
        if self._here:
            self._go()
        else:
            self._shot, self._here, self._left = self._next(), True, self._hold
            self._shown[self._person, self._side] = self._shot

    def _go(self) -> None:
        self._here, self._left = False, self._leave

    def _candidates(self) -> list[Shot]:
        mine = [shot for shot in self._shots if self._person in (None, shot.subject)] or self._shots
        return [shot for shot in mine if self._side is None or shot.hand in (None, self._side)] or mine

    def _next(self) -> Shot:
        """The candidate after the one this person showed last of this side, round the end."""
        candidates = self._candidates()
        last = self._shown.get((self._person, self._side))
        at = self._shots.index(last) if last is not None else -1
        return next((shot for shot in self._shots[at + 1 :] if shot in candidates), candidates[0])

    def _current_person(self) -> str | None:
        if self._shot is not None:
            return self._shot.subject
        return self._people[0] if self._people else None

    def _stepping_up(self, instruction: str) -> str | None:
        """Whoever is meant; nobody new when there is no such person."""
        if instruction.startswith(BECOME):
            name = instruction.removeprefix(BECOME)
            return name if name in self._people else self._person
        if instruction == FIRST_PERSON or self._person not in self._people:
            return self._people[0] if self._people else None
        return self._people[(self._people.index(self._person) + 1) % len(self._people)]
