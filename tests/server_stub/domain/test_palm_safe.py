"""Enrolled palms: under a key of their own, under the user's data key, and gone from memory once they were compared."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from hardware.palm.cancelable import restore
from hardware.palm.code import PLAIN, PalmTemplate
from hardware.palm.codec import decode, encode
from hardware.palm.errors import TemplateError
from hardware.palm.matching import compare
from hardware.palm.side import Side
from server_stub.assembly import make_core
from server_stub.domain import judging
from server_stub.domain.clock import FixedClock
from server_stub.domain.core import Core
from server_stub.domain.entities import Caller, SealedPalm
from server_stub.domain.errors import Internal
from server_stub.domain.factors import Factor
from server_stub.domain.judging import Capture, Judge
from server_stub.domain.liveness_policy import LivenessReport
from server_stub.domain.management.accounts import Accounts
from server_stub.domain.management.users import Users
from server_stub.domain.palm_safe import PalmSafe
from server_stub.domain.palms import PalmPayload
from server_stub.domain.ports import UserVault, Vault
from server_stub.store.opening import open_store
from tests.helpers.palms import another_look, payload, template

PALM = template("left", 1)


@pytest.fixture
def core(tmp_path: Path) -> Iterator[Core]:
    opened = open_store(str(tmp_path / "server.db"))
    yield make_core(opened.store, opened.vault, FixedClock(1_800_000_000), "https://palm.example")
    opened.store.close()


def _user(core: Core, palm: PalmTemplate | None = PALM) -> str:
    user_id = Users(core).create(Caller(Accounts(core).create("A", livemode=False).app.scope, None)).user_id
    if palm is not None:
        with core.store.write() as work:
            PalmSafe(core).put(work, user_id, palm, 5)
    return user_id


def _row(core: Core, user_id: str) -> tuple[SealedPalm, bytes]:
    with core.store.read() as work:
        row, data_key = work.palms.get(user_id, Side.LEFT), work.data_keys.get(user_id)
    assert row is not None
    assert data_key is not None
    return row, data_key


def _stored(core: Core, user_id: str) -> PalmTemplate:
    """What lies under the seal: what a thief has who got past it."""
    row, data_key = _row(core, user_id)
    assert row.salt is not None
    context = f"palm:{user_id}:left:{row.generation}:{row.salt.hex()}"
    with core.vault.unlocked(data_key, user_id) as own:
        return decode(own.open(row.sealed, context))


def test_what_lies_under_the_seal_is_under_a_key_and_matches_nobody(core: Core) -> None:
    stored, again = _stored(core, _user(core)), _stored(core, _user(core))
    assert PLAIN != stored.key_id != again.key_id
    for other in (PALM, again):
        assert compare(stored, other).score == 0.0
    with pytest.raises(TemplateError):
        restore(stored, bytes(32))


def test_it_comes_back_as_it_was(core: Core) -> None:
    user_id = _user(core)
    with core.store.read() as work:
        found = PalmSafe(core).get(work, user_id, Side.LEFT)
        assert PalmSafe(core).get(work, user_id, Side.RIGHT) is None
    assert found is not None
    assert (found.key_id, found.created, found.quality) == (PLAIN, PALM.created, PALM.quality)
    assert compare(another_look(PALM), found) == compare(another_look(PALM), PALM)


def test_enrolling_again_is_another_generation_under_another_salt(core: Core) -> None:
    user_id = _user(core)
    before, _ = _row(core, user_id)
    with core.store.write() as work:
        PalmSafe(core).put(work, user_id, PALM, 6)
    after, _ = _row(core, user_id)
    assert (before.generation, after.generation) == (0, 1)
    assert before.salt != after.salt


def test_a_template_of_before_it_was_re_issued_is_under_no_key_of_now(core: Core) -> None:
    user_id = _user(core)
    before = _stored(core, user_id)
    with core.store.write() as work:
        assert PalmSafe(core).reissue(work, user_id) == 1
    after = _stored(core, user_id)
    assert before.key_id != after.key_id
    assert all((one.bits ^ two.bits).mean() > 0.45 for one, two in zip(before.codes, after.codes, strict=True))


def test_without_its_data_key_nothing_opens(core: Core) -> None:
    with pytest.raises(Internal, match="no data key"), core.store.write() as work:
        PalmSafe(core).put(work, "usr_nobody", PALM, 5)


class WatchedUser:
    """Remembers what it lent, to be wiped."""

    def __init__(self, vault: UserVault, lent: list[bytearray]) -> None:
        self._vault = vault
        self._lent = lent
        self.seal = vault.seal

    def open(self, sealed: bytes, context: str) -> bytearray:
        return self._lend(self._vault.open(sealed, context))

    def derive(self, salt: bytes, context: str) -> bytearray:
        return self._lend(self._vault.derive(salt, context))

    def _lend(self, lent: bytearray) -> bytearray:
        assert any(lent)
        self._lent.append(lent)
        return lent


class Watched:
    """A vault that unlocks watched data keys."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self.lent: list[bytearray] = []

    def __getattr__(self, name: str) -> object:
        return getattr(self._vault, name)

    @contextmanager
    def unlocked(self, data_key: bytes, user_id: str) -> Iterator[WatchedUser]:
        with self._vault.unlocked(data_key, user_id) as own:
            yield WatchedUser(own, self.lent)


def test_keys_and_plain_bytes_are_wiped_when_a_palm_was_kept_and_opened(core: Core) -> None:
    vault = Watched(core.vault)
    watched = replace(core, vault=vault)  # type: ignore[arg-type]
    user_id = _user(watched)
    with core.store.read() as work:
        assert PalmSafe(watched).get(work, user_id, Side.LEFT) is not None
    assert [len(lent) for lent in vault.lent] == [32, len(encode(PALM)), 32]
    assert not any(any(lent) for lent in vault.lent)


@pytest.mark.parametrize("live", [True, False])
def test_both_palms_are_wiped_once_they_were_compared(
    core: Core, monkeypatch: pytest.MonkeyPatch, *, live: bool
) -> None:
    seen, matched = [], []
    read, get, match = judging.read_palms, PalmSafe.get, judging.match

    def reading(payloads: dict[Side, PalmPayload]) -> dict[Side, PalmTemplate]:
        seen.extend((found := dict(read(payloads))).values())
        return found

    def getting(*given: object) -> PalmTemplate | None:
        seen.append(get(*given))  # type: ignore[arg-type]
        return seen[-1]

    def matching(probe: PalmTemplate, enrolled: PalmTemplate) -> object:
        matched.append(match(probe, enrolled))
        return matched[-1]

    monkeypatch.setattr(judging, "read_palms", reading)
    monkeypatch.setattr(PalmSafe, "get", getting)
    monkeypatch.setattr(judging, "match", matching)
    user_id = _user(core)
    wire = payload(another_look(PALM))
    capture = Capture(
        {Side.LEFT: PalmPayload(str(wire["format"]), str(wire["data"]))},
        LivenessReport(level="none", live=live, gestures=(), checks=(), simulated=True, source="virtual:7"),
    )
    with core.store.read() as work:
        user = work.users.get(user_id)
        assert user is not None
        judged = Judge(core).palms(work, user, (Factor.LEFT_PALM,), capture)
    assert judged.alive is live
    assert [of.genuine for of in matched] == [True] * live
    assert len(seen) == 2
    assert not any(code.bits.any() or code.mask.any() for of in seen for code in of.codes)
