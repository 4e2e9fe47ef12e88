"""Who and what is in front of the camera, and how an instruction changes that."""

from dataclasses import dataclass, replace

from hardware.guidance import Guidance
from hardware.palm.side import Side
from hardware.simulate import directions as d


@dataclass(frozen=True, slots=True)
class Cast:
    """``seed`` of the person, which hand, whether it is there, gloved, or holding a card with the code of ``card``.

    Who is ``confused`` takes left for right, until told that it is the other hand.
    """

    seed: int
    side: Side
    present: bool = True
    glove: bool = False
    card: str | None = None
    confused: bool = False


def recast(cast: Cast, instruction: str, side: Side | None, first_seed: int) -> Cast:
    """The cast after ``instruction``; the same one when it changes nothing about who or what is there."""
    if instruction.startswith(d.SHOW_CODE):
        return replace(cast, card=instruction.removeprefix(d.SHOW_CODE), present=True)
    if instruction.startswith(d.BECOME):
        return replace(cast, seed=d.seed_of(instruction), present=True, card=None, confused=False)
    shown = replace(cast, side=_taken_for(cast, side), present=True, card=None)
    sure = replace(shown, side=side or cast.side, confused=False)
    changes = {
        Guidance.SHOW_HAND.value: shown,
        Guidance.OTHER_HAND.value: replace(sure, side=side or cast.side.other),
        Guidance.UNCOVER.value: replace(cast, glove=False),
        d.ENTER: shown,
        d.LEAVE: replace(cast, present=False, confused=False),
        d.WRONG_HAND: replace(shown, side=cast.side.other, confused=True),
        d.GLOVE: replace(cast, glove=True),
        d.NEXT_PERSON: replace(sure, seed=cast.seed + 1),
        d.FIRST_PERSON: replace(sure, seed=first_seed),
    }
    return changes.get(instruction, cast)


def _taken_for(cast: Cast, side: Side | None) -> Side:
    """The hand that the person shows who is asked for ``side``."""
    if side is None:
        return cast.side
    return side.other if cast.confused else side
