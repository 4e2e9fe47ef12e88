"""Asks a user's phones to look at a session, in the transaction that makes it."""

from server_stub.domain.entities import Device, PushNote
from server_stub.domain.ids import Id, new_id
from server_stub.domain.ports import UnitOfWork


def push_session(work: UnitOfWork, user_id: str, auth_session_id: str, now: int, expires_at: int) -> int:
    """Keep a push of this session for every phone of this user that has a push token; answers how many.

    They are sent once the transaction is kept, until the session expires.
    """
    phones = [device for device in work.devices.of_user(user_id) if device.push_notification_token]
    for device in phones:
        work.pushes.add(_note(device, auth_session_id, now, expires_at))
    return len(phones)


def _note(device: Device, auth_session_id: str, now: int, expires_at: int) -> PushNote:
    return PushNote(
        account_id=device.account_id,
        livemode=device.livemode,
        push_id=new_id(Id.PUSH),
        device_id=device.device_id,
        auth_session_id=auth_session_id,
        created_at=now,
        expires_at=expires_at,
        next_at=now,
    )
