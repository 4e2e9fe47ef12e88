"""What the receipt's code says: plain lines that any phone shows, and nothing that tells who it is."""

from datetime import date

from hardware.palm.side import Side
from kiosk.flows.states import Slip
from kiosk.views.texts.lookup import say

CODE_LINK = "palmkiosk:verify/"


def lines(slip: Slip, day: date) -> tuple[str, ...]:
    """The receipt line by line, in the person's language; the day as ISO 8601."""
    said = [
        say("receipt", "place", slip.place),
        say("receipt", slip.purpose.value, _palms(slip.sides)),
        say("receipt", "date", day.isoformat()),
    ]
    if slip.consent is not None:
        said.append(say("receipt", "consent", slip.consent))
    return (*said, say("receipt", "number", slip.number))


def grouped(code: str) -> str:
    """A person's code in groups of four, to be read aloud or written down."""
    prefix, _, random = code.partition("_")
    return " ".join([prefix, *(random[at : at + 4] for at in range(0, len(random), 4))])


def _palms(sides: tuple[Side, ...]) -> str:
    return say("receipt", "both" if len(sides) > 1 else sides[0].value)
