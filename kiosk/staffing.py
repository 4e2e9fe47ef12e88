"""From settings and a profile to what staff have: PINs, door, crash notes, facts; and how they are called."""

import time

from kiosk.client.terminal import TerminalClient
from kiosk.client.transport import Transport
from kiosk.crash import CrashWatch
from kiosk.health import HealthPost
from kiosk.identity import Identity
from kiosk.operator.door import Door
from kiosk.operator.entry import StaffEntry
from kiosk.operator.hours import parse_hours
from kiosk.operator.lockout import Lockouts
from kiosk.operator.maintenance import Maintenance
from kiosk.operator.office import Facts, Office
from kiosk.operator.pins import Pins
from kiosk.ports import Auditor, NoAuditor, StaffCall
from kiosk.profile import Profile
from kiosk.remote_settings.fleet import NO_FLEET, Fleet
from kiosk.settings import Settings
from kiosk.staff_call import CallAt, NobodyToCall
from kiosk.version import VERSION


def make_facts(settings: Settings, who: Identity, camera: str, fleet: Fleet = NO_FLEET) -> Facts:
    """``camera`` is its name for people."""
    return Facts(
        version=VERSION,
        terminal_name=who.name,
        terminal_id=who.terminal_id,
        api_host=settings.api_host,
        camera=camera,
        hours=settings.opening_hours,
        started=time.time(),
        livemode=who.livemode,
        fleet=fleet,
    )


def make_office(
    settings: Settings, profile: Profile, *, client: TerminalClient, facts: Facts, auditor: Auditor | None = None
) -> Office:
    """What staff have. Without ``auditor`` nobody keeps the book."""
    book = auditor or NoAuditor()
    return Office(
        entry=StaffEntry(Pins(profile.operator), Lockouts(profile.pin_attempts, time.time), book),
        door=Door(Maintenance(profile.maintenance), parse_hours(settings.opening_hours)),
        crashes=CrashWatch(profile.crash),
        auditor=book,
        facts=facts,
        server_answers=client.healthy,
        clock=time.time,
    )


def make_health_post(settings: Settings, transport: Transport) -> HealthPost | None:
    """Who is told how this kiosk is; None where the settings name nobody."""
    return HealthPost(transport, settings.health_url) if settings.health_url else None


def make_staff_call(settings: Settings, transport: Transport) -> StaffCall:
    """How staff are called."""
    if settings.staff_call_url is None:
        return NobodyToCall()
    return CallAt(transport, settings.staff_call_url, settings.terminal_name, time.time)
