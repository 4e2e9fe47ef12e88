"""Deleting: a whole user, or a user's palms; either way the key that the palms were sealed under is destroyed."""

from server_stub.domain.core import Core
from server_stub.domain.entities import Caller, DeletionReceipt, EventType, User
from server_stub.domain.galleries import EnrolledGallery
from server_stub.domain.jsonvalues import JsonObject
from server_stub.domain.ports import UnitOfWork
from server_stub.domain.receipts import receipt_for


def forget_user(core: Core, work: UnitOfWork, caller: Caller, user: User) -> DeletionReceipt:
    """The user with devices, palms, data key, open keys and sessions; logs, events and consents stay."""
    receipt = receipt_for(core, work, user)
    for device in work.devices.of_user(user.user_id):
        work.devices.delete(device)
        core.events.record(work, caller, EventType.DEVICE_DELETED, device)
    EnrolledGallery(core, work, user.scope).remove(user.user_id)
    work.consents.end(user.user_id, receipt.created_at)
    work.users.delete(user)
    work.receipts.add(receipt)
    core.events.record(work, caller, EventType.USER_DELETED, user)
    return receipt


def forget_palms(core: Core, work: UnitOfWork, caller: Caller, user: User) -> None:
    """Both palms and what they are found by; the user goes on under a fresh data key and may enroll again."""
    EnrolledGallery(core, work, user.scope).remove(user.user_id)
    work.palms.remove_all(user.user_id)
    end_palms(core, work, user.user_id)
    changed = work.users.get(user.user_id)
    if changed is not None:
        core.events.record(work, caller, EventType.USER_UPDATED, changed, _flags(user))


def end_palms(core: Core, work: UnitOfWork, user_id: str) -> None:
    """The user's last palm is gone: so is the key it was sealed under, and what was agreed to for it is over."""
    work.data_keys.replace(user_id, core.vault.new_data_key(user_id))
    work.consents.end(user_id, core.clock.now())


def _flags(user: User) -> JsonObject:
    """What was enrolled, as ``previous_attributes`` names it."""
    return {"left_palm_enrolled": user.left_palm_enrolled, "right_palm_enrolled": user.right_palm_enrolled}
