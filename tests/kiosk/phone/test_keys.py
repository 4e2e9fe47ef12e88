"""A factor's key signs with its own approval, once, and never without."""

import threading
from base64 import b64decode
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from kiosk.phone.approval import Approval, LocalFactor, ask, refuses
from kiosk.phone.errors import FactorMissing, NotApproved, PhoneDamaged
from kiosk.phone.keys import DEVICE, KeyRing
from kiosk.secret import Secret

SESSION, CHALLENGE = "authsess_1", Secret("challenge-of-thirty-two-letters!")
BIOMETRIC, PASSCODE = LocalFactor.BIOMETRIC, LocalFactor.PASSCODE


@pytest.fixture
def ring(tmp_path: Path) -> KeyRing:
    return KeyRing(tmp_path / "keys")


def proves(pem: str, signature: str) -> bool:
    key = load_pem_public_key(pem.encode())
    assert isinstance(key, ec.EllipticCurvePublicKey)
    try:
        key.verify(b64decode(signature), CHALLENGE.reveal().encode(), ec.ECDSA(hashes.SHA256()))
    except InvalidSignature:
        return False
    return True


def test_each_factor_has_a_key_of_its_own(ring: KeyRing) -> None:
    public = ring.make(tuple(LocalFactor))
    assert set(public) == {DEVICE, *LocalFactor}
    assert len(set(public.values())) == 3
    assert ring.device().public_pem() == public[DEVICE]
    signature = ring.sign(Approval(BIOMETRIC, SESSION), BIOMETRIC, SESSION, CHALLENGE)
    assert {name for name, pem in public.items() if proves(pem, signature)} == {BIOMETRIC}


@pytest.mark.parametrize(("factor", "session"), [(PASSCODE, SESSION), (BIOMETRIC, "authsess_2")])
def test_an_approval_is_for_one_factor_of_one_session(ring: KeyRing, factor: LocalFactor, session: str) -> None:
    ring.make(tuple(LocalFactor))
    approval = Approval(BIOMETRIC, SESSION)
    with pytest.raises(NotApproved):
        ring.sign(approval, factor, session, CHALLENGE)
    assert ring.sign(approval, BIOMETRIC, SESSION, CHALLENGE)


def test_an_approval_is_good_once_even_for_many_at_a_time(ring: KeyRing) -> None:
    ring.make(tuple(LocalFactor))
    approval, together = Approval(BIOMETRIC, SESSION), threading.Barrier(8, timeout=10)
    made: list[str] = []

    def sign() -> None:
        together.wait()
        try:
            made.append(ring.sign(approval, BIOMETRIC, SESSION, CHALLENGE))
        except NotApproved:
            return

    threads = [threading.Thread(target=sign) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 1


def test_the_key_is_not_even_read_without_an_approval(ring: KeyRing, tmp_path: Path) -> None:
    ring.make(tuple(LocalFactor))
    (tmp_path / "keys" / f"{PASSCODE}.pem").unlink()
    spent = Approval(PASSCODE, SESSION)
    spent.spend(PASSCODE, SESSION)
    with pytest.raises(NotApproved):
        ring.sign(spent, PASSCODE, SESSION, CHALLENGE)


def test_an_owner_who_refuses_gives_no_approval() -> None:
    with pytest.raises(NotApproved, match="local_passcode"):
        ask(refuses, PASSCODE, SESSION)
    assert ask(lambda factor, session: (factor, session) == (PASSCODE, SESSION), PASSCODE, SESSION)


def test_destroyed_keys_are_gone_and_new_ones_are_others(ring: KeyRing) -> None:
    before = ring.make(tuple(LocalFactor))
    ring.destroy()
    with pytest.raises(FactorMissing):
        ring.device()
    with pytest.raises(FactorMissing):
        ring.sign(Approval(BIOMETRIC, SESSION), BIOMETRIC, SESSION, CHALLENGE)
    assert not set(before.values()) & set(ring.make((PASSCODE,)).values())


@pytest.mark.parametrize("harm", ["readable", "link", "junk", "huge", "folder"])
def test_a_key_that_others_may_have_touched_is_refused(ring: KeyRing, tmp_path: Path, harm: str) -> None:
    ring.make(())
    file = tmp_path / "keys" / "device.pem"
    if harm == "readable":
        file.chmod(0o640)
    elif harm == "link":
        file.rename(tmp_path / "elsewhere")
        file.symlink_to(tmp_path / "elsewhere")
    elif harm == "folder":
        file.unlink()
        file.mkdir(mode=0o700)
    else:
        file.write_bytes(b"junk" * (1 if harm == "junk" else 100_000))
    with pytest.raises(PhoneDamaged):
        ring.device()
