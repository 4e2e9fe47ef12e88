"""After a restart in the middle of a visit: what the next person or the staff is told."""

from dataclasses import replace

from kiosk.flows.effects import Forget
from kiosk.flows.events import Restarted
from kiosk.flows.states import Closed, Home, Purpose, Stage
from kiosk.flows.visit import Step, Visit, at_home

_NOUNS = {Purpose.ENROLL: "enrollment", Purpose.VERIFY: "verification", Purpose.RECOVER: "recovery"}


def restarted(visit: Visit, event: Restarted) -> Step:
    """Say it at home: now, or when the present visit is over. What is settled is forgotten."""
    visit = replace(visit, notice=notice(event))
    if not isinstance(visit.screen, Home | Closed):
        return visit, ()
    settled = event.landed is not None or event.stage != Stage.SENDING
    return replace(visit, screen=at_home(visit)), (Forget(),) if settled else ()


def notice(event: Restarted) -> str:
    """``interrupted_enrollment``: nothing was stored. ``enrollment_had_landed``: it was. ``enrollment_unsettled``:
    it was being sent and the server cannot be asked yet. The same for verification and recovery.
    """
    noun = _NOUNS[event.purpose]
    if event.stage != Stage.SENDING:
        return f"interrupted_{noun}"
    if event.landed is None:
        return f"{noun}_unsettled"
    return f"{noun}_had_landed" if event.landed else f"interrupted_{noun}"
