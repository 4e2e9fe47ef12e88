"""Staff for a developer's kiosk: throw-away PINs, a token for the bundled front desk, and somebody to find there."""

import secrets
from collections.abc import Callable

from kiosk import connection
from kiosk.client.front_desk import AtDesk, FrontDeskClient
from kiosk.client.transport import Transport
from kiosk.errors import PinRefused, SettingsError
from kiosk.operator.pins import SHORTEST, Pins
from kiosk.operator.roles import Member, Role
from kiosk.profile import Profile
from kiosk.secret import Secret
from kiosk.settings import Settings
from kiosk.vaults.choose import open_vault

# A reference without a name is this person's, whoever makes it first.
REFERENCE = "Demo person"
OPERATOR = AtDesk(Role.OPERATOR.value, "developer")


def move_in(
    settings: Settings, profile: Profile, token: Secret, transport: Transport, say: Callable[[str], None]
) -> str:
    """Make everything anew that staff need and say how they come in; the user id of the person at the desk.

    Raises ``KioskError``, or ``OSError`` when the profile cannot be written.
    """
    vault = open_vault(profile, settings.secrets)
    desk = connection.make_front_desk(settings, transport, vault)
    if desk is None or settings.desk_url is None:
        raise SettingsError("desk_url", "The setting 'desk_url' names no front desk.")
    try:
        connection.keep_desk_token(vault, settings.desk_url, token)
    except ValueError as error:
        raise SettingsError("desk_url", f"The front desk's token is wrong: {error}.") from None
    user_id = person_at(desk)
    operator, clerk = new_pins(profile)
    say(_how_to_come_in(operator, clerk))
    return user_id


def person_at(desk: FrontDeskClient) -> str:
    """The same person at every start, as long as the server knows them. Raises ``ClientError``."""
    user_id = _user_id(desk)
    if user_id is None:
        desk.delete(OPERATOR, desk.create(OPERATOR, REFERENCE, "").person_id)
        user_id = _user_id(desk)
    if user_id is None:
        raise SettingsError("desk_url", "The front desk does not make people at the server of this kiosk.")
    return user_id


def new_pins(profile: Profile) -> tuple[Secret, Secret]:
    """PINs of operator and clerk instead of those of the last start. Raises ``OperatorError`` or ``OSError``."""
    profile.operator.unlink(missing_ok=True)
    pins = Pins(profile.operator)
    return _set(pins, Role.OPERATOR), _set(pins, Role.CLERK)


def _user_id(desk: FrontDeskClient) -> str | None:
    """None when the server has forgotten the person, or another server made them."""
    person = desk.person(OPERATOR, desk.create(OPERATOR, REFERENCE, "").person_id)
    return None if person.gone else person.user_id


def _set(pins: Pins, role: Role) -> Secret:
    while True:
        pin = Secret("".join(secrets.choice("0123456789") for _ in range(SHORTEST)))
        try:
            pins.set(Member(role), pin)
        except PinRefused:
            continue  # a trivial one, or the other role's
        return pin


def _how_to_come_in(operator: Secret, clerk: Secret) -> str:
    """Shown because whoever sits here plays the staff too; a kiosk in service never shows a PIN."""
    return f"""
For staff: five touches in the upper left corner within three seconds, or Ctrl+Shift+F12. PINs until the next start:
  {operator.reveal()}  operator: everything, also deleting people, letting them in, and the kiosk's own page
  {clerk.reveal()}  clerk: finds and makes people, issues keys, deletes palms and phones
Under People, search for “{REFERENCE}”: that is who the keys below are for.
"""
