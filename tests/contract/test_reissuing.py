"""Contract of the store: palms are put under other keys, those of before there were keys included."""

import zlib
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
from sqlalchemy import Engine, text

from hardware.palm.code import PalmTemplate
from hardware.palm.codec import encode
from hardware.palm.side import Side
from server_stub.domain.core import Core
from server_stub.domain.entities import SealedPalm
from server_stub.domain.errors import Internal
from server_stub.domain.management.reissuing import Reissuing
from server_stub.domain.palm_safe import PalmSafe
from tests.helpers.keytown import OLD, PALM, Town, town_on


@pytest.fixture
def town(empty_engine: Engine) -> Iterator[Town]:
    with town_on(empty_engine) as made:
        yield made


def test_every_palm_gets_another_salt_and_stays_the_same_palm(town: Town) -> None:
    _, core = town.open(OLD)
    before = _rows(core, town.users)
    assert Reissuing(core).user(town.users[0]) == 1
    assert Reissuing(core).all() == 10
    after = _rows(core, town.users)
    assert [palm.generation for palm in after] == [2, *[1] * 9]
    assert len({palm.salt for palm in (*before, *after)}) == 20
    assert [palm.enrolled_at for palm in after] == [1] * 10
    town.check(core)


def test_palms_of_before_there_were_salts_are_found_and_get_one(town: Town, empty_engine: Engine) -> None:
    opened, core = town.open(OLD)
    user_id = town.users[4]
    with core.store.write() as work:
        palm, data_key = work.palms.get(user_id, Side.LEFT), work.data_keys.get(user_id)
        assert palm is not None
        assert data_key is not None
        plain = _version_1(PALM)
        with opened.vault.unlocked(data_key, user_id) as own:
            sealed = own.seal(plain, f"palm:{user_id}:left")
        work.palms.put(replace(palm, sealed=sealed, salt=None, generation=0))
    town.check(core)
    with core.store.read() as work:
        assert work.palms.owners("", 5, unsalted=True) == (user_id,)
        assert work.palms.owners("", 5) == tuple(sorted(town.users)[:5])
        assert work.palms.owners(sorted(town.users)[4], 50) == tuple(sorted(town.users)[5:])
    assert Reissuing(core).all(unsalted=True) == 1
    assert Reissuing(core).all(unsalted=True) == 0
    town.check(core)


def test_a_row_that_was_changed_does_not_open(town: Town, empty_engine: Engine) -> None:
    _, core = town.open(OLD)
    first, second = town.users[:2]
    for change in (
        f"UPDATE palms SET generation = generation + 1 WHERE user_id = '{first}'",
        f"UPDATE palms SET salt = (SELECT salt FROM palms WHERE user_id = '{second}') WHERE user_id = '{first}'",
        f"UPDATE palms SET salt = NULL WHERE user_id = '{first}'",
    ):
        with empty_engine.connect() as connection:
            connection.execute(text(change))
            connection.commit()
        with pytest.raises(Internal, match="cannot be opened"), core.store.read() as work:
            PalmSafe(core).get(work, first, Side.LEFT)
        assert Reissuing(core).user(second) == 1


def _rows(core: Core, users: Sequence[str]) -> list[SealedPalm | None]:
    with core.store.read() as work:
        return [work.palms.get(user_id, Side.LEFT) for user_id in users]


def _version_1(of: PalmTemplate) -> bytes:
    """The codec's bytes before templates named their key."""
    now = encode(of)
    body = now[:4] + b"\x01" + now[5:20] + now[28:-4]
    return body + zlib.crc32(body).to_bytes(4, "little")
