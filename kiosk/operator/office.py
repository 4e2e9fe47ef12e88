"""What operator pages may use: nothing else reaches them, and no page of a visitor reaches any of it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.crash import CrashWatch
from kiosk.operator.door import Door
from kiosk.operator.entry import StaffEntry
from kiosk.ports import Auditor
from kiosk.remote_settings.fleet import NO_FLEET, Fleet


@dataclass(frozen=True, slots=True)
class Facts:
    """What does not change while the kiosk runs. ``hours`` is the setting's own text, ``started`` Unix seconds."""

    version: str
    terminal_name: str
    terminal_id: str
    api_host: str
    camera: str
    hours: str
    started: float
    livemode: bool = False
    fleet: Fleet = NO_FLEET


@dataclass(frozen=True, slots=True)
class Office:
    """``server_answers`` blocks and says whether the server is there. ``clock`` is Unix seconds."""

    entry: StaffEntry
    door: Door
    crashes: CrashWatch
    auditor: Auditor
    facts: Facts
    server_answers: Callable[[], bool] = field(repr=False)
    clock: Callable[[], float]
