"""Phones against the real server: enroll, authenticate, recover, lose."""

import stat
import threading
from concurrent.futures import ThreadPoolExecutor

import jwt
import pytest

from hardware.palm.side import Side
from kiosk.client.errors import Refused, Unreachable
from kiosk.phone.approval import LocalFactor
from kiosk.phone.errors import (
    AlreadyEnrolled,
    FactorMissing,
    NoSuchPhone,
    NotApproved,
    NotEnrolled,
    PalmMissing,
    PhoneDamaged,
    PhoneExists,
    PhoneLost,
)
from kiosk.phone.phone import Phone
from kiosk.phone.record import Platform
from kiosk.phone.shelf import Make
from kiosk.secret import Secret
from tests.kiosk.phone.phones import Agreeing, Place
from tests.kiosk.town import palms

ALL = ("either_palm", "local_biometric", "local_passcode")


def claims(shop: Place, token: Secret | None) -> dict[str, object]:
    assert token is not None
    options = {"require": ["sub", "iss", "iat", "exp", "auth_time", "log_id", "amr"]}
    found: dict[str, object] = jwt.decode(
        token.reveal(), shop.server.secret_key, algorithms=["HS256"], issuer=shop.server.url, options=options
    )
    return found


def logs(shop: Place, user_id: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = shop.backend.get(f"/v1/users/{user_id}/logs").json()["data"]
    return found


def test_an_enrolled_phone_is_the_device_that_it_says(shop: Place) -> None:
    user_id = shop.backend.user()
    pixel = shop.new("pixel", platform=Platform.ANDROID, make=Make("Google", "Pixel 9", "15"))
    enrolled = pixel.enroll(shop.enrollment_key(user_id), palms(*Side, person=500))
    assert (enrolled.user_id, enrolled.device_enrolled, enrolled.left_palm_enrolled) == (user_id, True, True)
    (device,) = shop.backend.get(f"/v1/users/{user_id}/devices").json()["data"]
    assert device["device_id"] == enrolled.device_id
    described = (device["name"], device["make"], device["model"], device["platform"], device["platform_version"])
    assert described == ("pixel", "Google", "Pixel 9", "android", "15")
    assert device["framework_version"]
    assert device["push_notification_token"].startswith("sim_")


def test_a_phone_without_pushes_has_no_token(shop: Place) -> None:
    shop.enrolled("quiet", push=False)
    device_id = shop.record("quiet").device_id
    assert shop.backend.get(f"/v1/devices/{device_id}").json()["push_notification_token"] is None


def test_mobile_authentication_yields_a_token_of_what_was_proved(shop: Place) -> None:
    owner = Agreeing()
    phone = shop.enrolled("mobile", owner)
    done = phone.authenticate(ALL, shop.hand("mobile"))
    found = claims(shop, done.id_token)
    assert found["amr"] == ["device", "either_palm", "left_palm", "local_biometric", "local_passcode"]
    assert [factor for factor, _ in owner.asked] == [LocalFactor.BIOMETRIC, LocalFactor.PASSCODE]
    (log,) = logs(shop, str(found["sub"]))
    assert (log["log_id"], log["auth_type"], log["web_app_id"]) == (found["log_id"], "mobile", None)
    assert log["device_id"] == shop.record("mobile").device_id


def test_somebody_elses_palm_yields_no_token_but_a_log(shop: Place) -> None:
    phone = shop.enrolled("stolen")
    with pytest.raises(Refused, match="palm_mismatch"):
        phone.authenticate(("either_palm",), palms(Side.LEFT, person=999))
    (log,) = logs(shop, str(shop.record("stolen").user_id))
    assert log["success"] is False


def test_both_palms_are_both(shop: Place) -> None:
    phone = shop.enrolled("both")
    with pytest.raises(PalmMissing, match="right_palm"):
        phone.authenticate(("left_palm", "right_palm"), shop.hand("both"))
    done = phone.authenticate(("left_palm", "right_palm"), shop.hand("both", *Side))
    assert claims(shop, done.id_token)["amr"] == ["device", "either_palm", "left_palm", "right_palm"]


@pytest.mark.parametrize("agreed", [(), (LocalFactor.BIOMETRIC,)])
def test_without_its_approval_no_local_factor_signs_and_nothing_is_proved(
    shop: Place, agreed: tuple[LocalFactor, ...]
) -> None:
    name = f"closed-{len(agreed)}"
    phone = shop.enrolled(name, Agreeing(agreed))
    with pytest.raises(NotApproved, match="local_passcode" if agreed else "local_biometric"):
        phone.authenticate(ALL, shop.hand(name))
    assert logs(shop, str(shop.record(name).user_id)) == []


def test_a_phone_lacks_the_factors_it_was_made_without(shop: Place) -> None:
    phone = shop.enrolled("plain", Agreeing(), factors=(LocalFactor.PASSCODE,))
    assert phone.authenticate(("local_passcode",)).id_token is not None
    with pytest.raises(FactorMissing):
        phone.authenticate(("local_biometric",))


def test_a_lost_phone_has_no_keys_and_a_new_one_is_recovered_by_palm(shop: Place) -> None:
    old = shop.enrolled("old")
    folder, user_id = shop.shelf.folder("old"), str(shop.record("old").user_id)
    assert len(list((folder / "keys").iterdir())) == 3
    old.lose()
    old.lose()
    assert list((folder / "keys").iterdir()) == []
    assert b"PRIVATE KEY" not in b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    with pytest.raises(PhoneLost):
        old.authenticate(("either_palm",), shop.hand("old"))
    with pytest.raises(PhoneLost):
        old.enroll(shop.enrollment_key(user_id))

    new = shop.new("new", platform=Platform.ANDROID)
    key = shop.recovery_key(user_id)
    with pytest.raises(Refused, match="palm_mismatch"):
        new.recover(key, palms(Side.RIGHT, person=999))
    recovered = new.recover(key, shop.hand("old", Side.RIGHT))
    assert recovered.user_id == user_id
    assert "recovery" in str(claims(shop, recovered.id_token)["amr"])
    assert new.authenticate(("either_palm",), shop.hand("old", Side.RIGHT)).user_id == user_id


def test_a_deleted_device_can_no_longer_authenticate(shop: Place) -> None:
    phone = shop.enrolled("deleted")
    assert shop.backend.call("DELETE", f"/v1/devices/{shop.handset('deleted').record.device_id}").status_code == 204
    with pytest.raises(Refused, match="key_unknown"):
        phone.authenticate(("either_palm",), shop.hand("deleted"))


def test_two_phones_of_one_user_are_two_devices(shop: Place) -> None:
    first = shop.enrolled("first")
    user_id = str(shop.record("first").user_id)
    second = shop.new("second", platform=Platform.ANDROID)
    second.enroll(shop.enrollment_key(user_id))
    for phone in (first, second):
        assert phone.authenticate(("either_palm",), shop.hand("first")).user_id == user_id
    used = {log["device_id"] for log in logs(shop, user_id)}
    assert used == {shop.record(name).device_id for name in ("first", "second")}


def test_a_phone_that_belongs_to_nobody_or_to_somebody(shop: Place) -> None:
    phone = shop.new("fresh")
    with pytest.raises(NotEnrolled):
        phone.authenticate(("either_palm",))
    with pytest.raises(NotEnrolled):
        phone.scan(Secret("anything"))
    with pytest.raises(Refused, match="key_secret_unknown"):
        phone.enroll(Secret("eks_" + "a" * 32))
    phone.enroll(shop.enrollment_key(shop.backend.user()))
    with pytest.raises(AlreadyEnrolled):
        phone.enroll(shop.enrollment_key(shop.backend.user()))
    with pytest.raises(PhoneExists):
        shop.new("fresh")
    for name in ("nobody", "../fresh", "", "a/b", "A"):
        with pytest.raises(NoSuchPhone):
            shop.shelf.folder(name)


def test_an_answer_lost_on_the_way_is_fetched_again(shop: Place) -> None:
    phone = shop.new("unlucky")
    shop.cable.breaks.append("after")
    enrolled = phone.enroll(shop.enrollment_key(shop.backend.user()), palms(Side.LEFT, person=501))
    assert enrolled.device_id == shop.record("unlucky").device_id
    shop.cable.breaks += ["", "after"]
    assert phone.authenticate(("left_palm",), palms(Side.LEFT, person=501, again=True)).id_token is not None
    assert len(logs(shop, enrolled.user_id)) == 1


def test_offline_and_slow(shop: Place) -> None:
    phone = shop.enrolled("train")
    phone.connect(offline=True)
    with pytest.raises(Unreachable, match="offline"):
        phone.authenticate(("either_palm",), shop.hand("train"))
    with pytest.raises(Unreachable, match="offline"):
        phone.receive(0.1)
    phone.connect(offline=False, slow_s=2.5)
    shop.waits.clear()
    assert phone.authenticate(("either_palm",), shop.hand("train")).id_token is not None
    assert shop.waits == [2.5, 2.5]
    phone.connect(slow_s=0.0)
    assert shop.record("train").offline is False


def test_a_phone_too_slow_is_too_late(alone: Place) -> None:
    phone = alone.enrolled("snail")
    phone.connect(slow_s=70.0)
    slow = alone.handset("snail", wait=lambda seconds: alone.server.clock.advance(int(seconds)))
    with pytest.raises(Refused, match=r"auth_session_expired|signature_expired"):
        Phone(slow).authenticate(("either_palm",), alone.hand("snail"))


def test_a_clock_that_is_off_is_corrected_for_pushes_too(shop: Place) -> None:
    shop.enrolled("clock")
    assert Phone(shop.handset("clock", offset=3600)).receive(0.2) is None


def test_changes_from_many_sides_do_not_undo_each_other(shop: Place) -> None:
    shop.new("busy")
    changes: list[dict[str, object]] = [{"lost": True}, {"offline": True}, {"slow_s": 1.5}, {"last_push": "push_1"}]
    together = threading.Barrier(len(changes), timeout=10)

    def change(values: dict[str, object]) -> None:
        handset = shop.handset("busy")
        together.wait()
        handset.change(**values)

    with ThreadPoolExecutor(len(changes)) as pool:
        list(pool.map(change, changes))
    busy = shop.record("busy")
    assert (busy.lost, busy.offline, busy.slow_s, busy.last_push) == (True, True, 1.5, "push_1")


@pytest.mark.parametrize("harm", [b"", b"{}", b"[]", b"\xff", b'{"version": 2}', b"x" * 100_000])
def test_a_damaged_phone_says_so(shop: Place, harm: bytes) -> None:
    name = f"damaged-{len(harm)}-{harm[:1].hex()}"
    shop.new(name)
    file = shop.shelf.folder(name) / "phone.json"
    file.write_bytes(harm)
    with pytest.raises(PhoneDamaged):
        shop.record(name)
    file.unlink()


def test_everything_of_a_phone_is_its_owners_only(shop: Place) -> None:
    shop.enrolled("private")
    folder = shop.shelf.folder("private")
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert {path.name for path in files} >= {"phone.json", "device.pem", "local_biometric.pem", "local_passcode.pem"}
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
    assert {stat.S_IMODE(path.stat().st_mode) for path in (folder, folder / "keys")} == {0o700}
    assert "sim_" not in repr(shop.record("private"))
