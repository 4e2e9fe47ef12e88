"""A message that changes something at the server, left before anybody knew what became of it."""

from dataclasses import replace

from kiosk.flows.effects import Note, SendEnrollment, SendRecovery
from kiosk.flows.events import Restarted
from kiosk.flows.restart import notice
from kiosk.flows.states import Stage
from kiosk.flows.visit import Visit


def unsettled(visit: Visit) -> Note | None:
    """What the journal says of such a message; None when there is none. A lost verification changed nothing."""
    errand = visit.errand
    if errand is None or not isinstance(errand.asked, SendEnrollment | SendRecovery):
        return None
    return Note(errand.purpose, Stage.SENDING, errand.attempt)


def noticed(visit: Visit) -> Visit:
    """The visit whose next home page says that such a message is asked about."""
    note = unsettled(visit)
    return replace(visit, notice=notice(Restarted(note.purpose, Stage.SENDING, None))) if note else visit
