"""What the three flows do each in their own way; all else is shared."""

from typing import Protocol

from kiosk.flows.effects import Effect
from kiosk.flows.entry import Entry
from kiosk.flows.events import Enrolled, KeyAccepted, Recognised, SessionStarted
from kiosk.flows.rules import Rules
from kiosk.flows.visit import Errand, Step, Visit

Answer = KeyAccepted | SessionStarted | Enrolled | Recognised


class Flow(Protocol):
    """One module each: enroll, authenticate, recover."""

    def enter(self, visit: Visit, entry: Entry) -> Step:
        """The person has said who they are; ask the server."""
        ...

    def answer(self, visit: Visit, answer: Answer, rules: Rules) -> Step | None:
        """The server said yes to something; None when this flow had not asked for it."""
        ...

    def message(self, errand: Errand, attempt: str) -> Effect | None:
        """What is sent once every palm is captured; None when something is missing for it."""
        ...

    def again(self, visit: Visit, rules: Rules, /) -> Step:
        """Another try by the same person, after not being recognised or not being captured."""
        ...
