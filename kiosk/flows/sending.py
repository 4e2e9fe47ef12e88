"""The message that decides: named before it is sent, noted before it leaves."""

from dataclasses import replace

from kiosk.flows.effects import Note
from kiosk.flows.endings import broken
from kiosk.flows.flow import Flow
from kiosk.flows.states import Stage
from kiosk.flows.visit import Step, Visit, errand_of
from kiosk.flows.waiting import ask


def send(visit: Visit, flow: Flow) -> Step:
    """Give the message a name of its own and send it."""
    errand = errand_of(visit)
    attempt = f"{visit.seed}-{visit.serial}"
    message = flow.message(errand, attempt)
    if message is None:
        return broken(visit, "internal_error")
    note = Note(errand.purpose, Stage.SENDING, attempt)
    named = replace(visit, serial=visit.serial + 1, errand=replace(errand, attempt=attempt))
    visit, effects = ask(named, message)
    return visit, (note, *effects)
