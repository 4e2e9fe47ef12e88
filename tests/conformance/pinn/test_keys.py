"""Checks 29 to 36: enrollment and recovery keys, and what they let people do."""

from collections.abc import Callable

import pytest

from tests.conformance.pinn.backend import Backend
from tests.conformance.pinn.official import Thing
from tests.helpers.palms import another_look, template
from tests.helpers.sdk import Phone, captured

LEFT, RIGHT, STRANGER = template("left", 1), template("right", 1), template("left", 99)
COMMON = {"object", "user_id", "created_at", "expires_at", "livemode", "secret"}


def enrolled(backend: Backend) -> tuple[Thing, Phone]:
    """A user with a phone and both palms."""
    user, phone = backend.call("User.create"), backend.phone()
    secret = backend.call("EnrollmentKey.create", user.user_id).secret
    assert phone.enroll(secret, captured(LEFT, RIGHT) | phone.introduction()).status == 200
    return user, phone


def test_29_enrollment_key(backend: Backend) -> None:
    user = backend.call("User.create")
    one, two = (backend.call("EnrollmentKey.create", user.user_id) for _ in range(2))
    assert set(one.response) == COMMON | {"enrollment_key_id"}
    assert one.expires_at > one.created_at
    assert one.livemode is False
    assert one.secret
    assert one.secret != two.secret
    assert one.enrollment_key_id != two.enrollment_key_id


def test_30_enrollment_key_for_nobody(backend: Backend) -> None:
    error = backend.refused("EnrollmentKey.create", "usr_missing")
    assert (error.kind, error.code) == ("RequestFailedError", "422")
    assert backend.refused("EnrollmentKey.create", "usr_" + "x" * 24).kind == "RequestFailedError"


def test_31_enrollment(backend: Backend) -> None:
    user, _ = enrolled(backend)
    after = backend.call("User.retrieve", user.user_id)
    assert (after.device_enrolled, after.left_palm_enrolled, after.right_palm_enrolled) == (True, True, True)
    (device,) = backend.call("User.list_devices", user.user_id).items
    assert (device.user_id, device.name, device.platform) == (user.user_id, "Phone", "ios")
    assert backend.call("Device.retrieve", device.device_id).has == device.has


def test_32_secrets_that_are_no_good(backend: Backend, moved: Callable[[int], None]) -> None:
    user, terminal = backend.call("User.create"), backend.terminal()
    used = backend.call("EnrollmentKey.create", user.user_id).secret
    assert terminal.enroll(used, captured(LEFT)).status == 200
    assert terminal.enroll(used, captured(RIGHT)).reason == "key_secret_used"
    expired = backend.call("EnrollmentKey.create", user.user_id).secret
    moved(601)
    assert terminal.enroll(expired, captured(RIGHT)).reason == "key_secret_expired"
    other = backend.call("EnrollmentKey.create", backend.call("User.create").user_id).secret
    assert terminal.enroll(other, captured(RIGHT)).status == 200
    after = backend.call("User.retrieve", user.user_id)
    assert (after.left_palm_enrolled, after.right_palm_enrolled) == (True, False)


def test_33_recovery_key(backend: Backend) -> None:
    user, _ = enrolled(backend)
    key = backend.call("RecoveryKey.create", user.user_id, ["either_palm"])
    assert key.flow == ["either_palm"]
    assert set(key.response) == COMMON | {"recovery_key_id", "flow"}


@pytest.mark.parametrize("flow", [["local_biometric"], ["nonsense"], ["device"], []])
def test_34_recovery_key_that_cannot_be(backend: Backend, flow: list[str]) -> None:
    user, _ = enrolled(backend)
    assert backend.refused("RecoveryKey.create", user.user_id, flow).kind == "RequestFailedError"


def test_34_recovery_key_for_nobody_or_for_nothing(backend: Backend) -> None:
    assert backend.refused("RecoveryKey.create", "usr_" + "x" * 24, ["either_palm"]).kind == "RequestFailedError"
    bare = backend.call("User.create").user_id
    error = backend.refused("RecoveryKey.create", bare, ["either_palm"])
    assert (error.kind, error.code) == ("RequestFailedError", "409")


def test_35_recovery_key_without_a_flow(backend: Backend) -> None:
    user, _ = enrolled(backend)
    assert backend.call("RecoveryKey.create", user.user_id, None).flow == ["either_palm"]


def test_36_recovery_of_a_lost_device(backend: Backend) -> None:
    user, lost = enrolled(backend)
    (device,) = backend.call("User.list_devices", user.user_id).items
    assert backend.call("Device.delete", device.device_id) is True
    after = backend.call("User.retrieve", user.user_id)
    assert (after.device_enrolled, after.left_palm_enrolled, after.right_palm_enrolled) == (False, True, True)
    assert lost.start(["device"]).reason == "key_unknown"
    new = backend.phone()
    secret = backend.call("RecoveryKey.create", user.user_id, ["either_palm"]).secret
    assert new.recover(secret, captured(STRANGER) | new.introduction()).reason == "palm_mismatch"
    assert backend.call("User.retrieve", user.user_id).device_enrolled is False
    assert new.recover(secret, captured(another_look(RIGHT)) | new.introduction()).status == 200
    assert backend.call("User.retrieve", user.user_id).device_enrolled is True
    assert new.authenticate(["device"], {}).status == 200
