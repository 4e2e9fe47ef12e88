"""Closing time: whoever is here finishes, and nobody else begins."""

from dataclasses import replace

from kiosk.flows.states import Closed, Home
from kiosk.flows.visit import Step, Visit, at_home


def shut(visit: Visit, page: Closed | None) -> Step:
    """Close with ``page`` or (None) open: at once when nobody is here, else when the present visit is over."""
    visit = replace(visit, closed=page)
    if isinstance(visit.screen, Home | Closed):
        visit = replace(visit, screen=at_home(visit))
    return visit, ()
