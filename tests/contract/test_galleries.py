"""Contract of the server's gallery: several processes on one database, and what happens between a search's stages."""

import logging
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace

import pytest
from sqlalchemy import Engine, make_url, text
from sqlalchemy.exc import DBAPIError

from hardware.palm.code import PalmTemplate
from hardware.palm.side import Side
from server_stub.domain.duplicates import Duplicates
from server_stub.domain.entities import Scope
from server_stub.domain.errors import Conflict
from server_stub.domain.galleries import EnrolledGallery
from server_stub.domain.palm_safe import PalmSafe
from server_stub.domain.preparing import prepare
from server_stub.domain.search_rules import SearchRules
from server_stub.store.engine import database_url, make_engine
from server_stub.store.migrating import Age, age, downgrade, upgrade
from server_stub.store.tables import PALM_CODES, PALMS
from server_stub.store.vectors import add_vectors, has_vectors
from tests.helpers import rows
from tests.helpers.enrolled import Enrolling, server_gallery
from tests.helpers.skin import looks, together

PEOPLE = [looks(seed, 4) for seed in range(5)]
RIGHT = Side.RIGHT


def enrolled(number: int) -> PalmTemplate:
    return together(PEOPLE[number][:3])


def probe(number: int) -> PalmTemplate:
    return PEOPLE[number][3]


def usr(number: int) -> str:
    return f"usr_{number:024d}"


def found(gallery: Enrolling, number: int) -> str | None:
    best = gallery.search(probe(number), 1)
    return best[0].key if best and best[0].score >= 50 else None


@pytest.fixture(params=["sqlite", "postgresql", "pgvector"])
def engine(request: pytest.FixtureRequest) -> Engine:
    """A database with tables; an option says whether it is to search for itself."""
    made: Engine = request.getfixturevalue("sqlite_engine" if request.param == "sqlite" else "postgresql_engine")
    upgrade(made)
    return made.execution_options(palm_vectors=request.param == "pgvector")


def process(engine: Engine) -> Enrolling:
    """One server process of those that share the database."""
    return server_gallery(engine, vectors=bool(engine.get_execution_options()["palm_vectors"]))


def test_another_process_s_palms_are_found_and_its_deletions_noticed(engine: Engine) -> None:
    one, two = process(engine), process(engine)
    assert found(two, 0) is None
    one.put(usr(0), enrolled(0))
    assert found(two, 0) == usr(0)
    one.put(usr(1), enrolled(1))
    two.put(usr(2), enrolled(2))
    assert [found(one, 2), found(two, 1)] == [usr(2), usr(1)]
    two.remove(usr(0))
    assert (found(one, 0), found(two, 0)) == (None, None)
    assert len(one) == len(two) == 2


def test_what_was_undone_is_not_found_and_hides_nothing_later(engine: Engine) -> None:
    one, two = process(engine), process(engine)
    one.put(usr(0), enrolled(0))
    with suppress(ZeroDivisionError), one.core.store.write() as work:
        gallery = EnrolledGallery(one.core, work, one.scope)
        PalmSafe(one.core).put(work, usr(0), enrolled(3), 1)
        gallery.put(usr(0), enrolled(3))
        gallery.search(probe(3), 1)  # sees its own change, which must not be remembered
        raise ZeroDivisionError
    assert (found(one, 3), found(one, 0)) == (None, usr(0))
    two.put(usr(1), enrolled(1))
    assert found(one, 1) == usr(1)


def test_a_candidate_that_is_gone_from_the_store_is_nobody(engine: Engine) -> None:
    """Deleted behind the gallery's back, so that the coarse stage still proposes it: the exact stage reads again."""
    one = process(engine)
    one.put(usr(0), enrolled(0))
    assert found(one, 0) == usr(0)
    with engine.begin() as connection:
        connection.execute(PALMS.delete())
    assert found(one, 0) is None


def test_a_candidate_is_compared_with_what_is_enrolled_now(engine: Engine) -> None:
    one = process(engine)
    one.put(usr(0), enrolled(0))
    assert found(one, 0) == usr(0)
    with one.core.store.write() as work:
        PalmSafe(one.core).put(work, usr(0), enrolled(1), 1)  # and nobody told the gallery
    assert found(one, 0) is None


def test_accounts_and_modes_never_meet(engine: Engine) -> None:
    one = process(engine)
    live = replace(one, scope=Scope(one.scope.account_id, True))
    one.put(usr(0), enrolled(0))
    live.put(usr(1), enrolled(1))
    assert (found(one, 1), found(live, 0)) == (None, None)
    assert (found(one, 0), found(live, 1)) == (usr(0), usr(1))


def test_palms_from_before_there_were_codes_get_theirs(engine: Engine) -> None:
    one = process(engine)
    for number in range(3):
        one.put(usr(number), enrolled(number))
    with engine.begin() as connection:
        connection.execute(PALM_CODES.delete())
    two = process(engine)
    prepare(two.core, two.scope)
    assert [found(two, number) for number in range(3)] == [usr(number) for number in range(3)]
    assert len(two) == 3


def test_codes_that_do_not_open_are_made_again(engine: Engine) -> None:
    one = process(engine)
    one.put(usr(0), enrolled(0))
    with engine.begin() as connection:
        connection.execute(PALM_CODES.update().values(sealed=b"damaged"))
        if has_vectors(engine):
            connection.execute(text("DELETE FROM palm_vectors"))
    assert found(process(engine), 0) == usr(0)


def test_a_palm_that_does_not_open_is_left_out_and_said(
    engine: Engine, caplog: pytest.LogCaptureFixture, expect_log: Callable[[str], None]
) -> None:
    expect_log("cannot be opened and is found by no search")
    one = process(engine)
    for number in range(2):
        one.put(usr(number), enrolled(number))
    with engine.begin() as connection:
        connection.execute(PALM_CODES.delete())
        connection.execute(PALMS.update().where(PALMS.c.user_id == usr(0)).values(sealed=b"damaged"))
    two = process(engine)
    with caplog.at_level(logging.WARNING, "server_stub.gallery"):
        assert (found(two, 0), found(two, 1)) == (None, usr(1))
    assert usr(0) in caplog.text


def test_one_palm_enrolled_for_two_at_once_is_enrolled_once(engine: Engine) -> None:
    one, two = process(engine), process(engine)
    with one.core.store.write() as work:
        for number in range(2):
            work.users.add(replace(rows.user(one.scope), user_id=usr(number)))
            work.data_keys.add(usr(number), one.core.vault.new_data_key(usr(number)))

    def enroll(gallery: Enrolling, number: int) -> str:
        with gallery.core.store.write() as work:
            user = work.users.get(usr(number))
            assert user is not None
            try:
                Duplicates(gallery.core).demand_none(work, user, {RIGHT: enrolled(0)})
            except Conflict as refusal:
                return str(refusal.reason)
            PalmSafe(gallery.core).put(work, usr(number), enrolled(0), 1)
            EnrolledGallery(gallery.core, work, gallery.scope).put(usr(number), enrolled(0))
            return "enrolled"

    with ThreadPoolExecutor(2) as pool:
        said = sorted(pool.map(enroll, (one, two), range(2)))
    assert said == ["enrolled", "palm_enrolled_elsewhere"]


class TestVectors:
    def test_what_the_column_holds_is_not_the_code(self, postgresql_engine: Engine) -> None:
        upgrade(postgresql_engine)
        one = server_gallery(postgresql_engine, vectors=True)
        one.put(usr(0), enrolled(0))
        live = replace(one, scope=Scope(one.scope.account_id, True))
        live.put(usr(1), enrolled(0))
        with postgresql_engine.connect() as connection:
            first, second = connection.execute(
                text("SELECT CAST(code AS text) FROM palm_vectors WHERE number = 0 ORDER BY user_id")
            ).scalars()
        assert len(first) == len(second)
        assert 0.4 < sum(a != b for a, b in zip(first, second, strict=True)) / len(first) < 0.6

    def test_vectors_are_added_for_palms_of_before(self, postgresql_engine: Engine) -> None:
        upgrade(postgresql_engine)
        plain = server_gallery(postgresql_engine, vectors=False)
        for number in range(3):
            plain.put(usr(number), enrolled(number))
        searching = server_gallery(postgresql_engine, vectors=True)
        assert [found(searching, number) for number in range(3)] == [usr(number) for number in range(3)]

    def test_a_small_gallery_is_searched_in_memory(self, postgresql_engine: Engine) -> None:
        upgrade(postgresql_engine)
        one = server_gallery(postgresql_engine, vectors=True)
        one = replace(one, core=replace(one.core, search=SearchRules(in_memory=5)))
        one.put(usr(0), enrolled(0))
        with postgresql_engine.begin() as connection:
            connection.execute(text("DELETE FROM palm_vectors"))
        assert found(one, 0) == usr(0)


@pytest.fixture
def poor_engine(postgresql_engine: Engine) -> Iterator[Engine]:
    """The same PostgreSQL for somebody who may make tables and no extensions."""
    with postgresql_engine.begin() as connection:
        if not connection.scalar(text("SELECT 1 FROM pg_roles WHERE rolname = 'poor'")):
            connection.execute(text("CREATE ROLE poor LOGIN"))
        connection.execute(text("GRANT ALL ON SCHEMA public TO poor"))
    engine = make_engine(database_url(str(make_url(postgresql_engine.url).set(username="poor"))))
    yield engine
    engine.dispose()
    with postgresql_engine.begin() as connection:
        connection.execute(text("DROP OWNED BY poor CASCADE"))


def test_without_pgvector_everything_works_in_memory(poor_engine: Engine) -> None:
    with pytest.raises(DBAPIError), poor_engine.begin() as connection:
        connection.execute(text("CREATE EXTENSION vector"))
    upgrade(poor_engine)
    assert (add_vectors(poor_engine), has_vectors(poor_engine)) == (False, False)
    with poor_engine.connect() as connection:
        assert age(connection) is Age.CURRENT
    one = server_gallery(poor_engine, vectors=has_vectors(poor_engine))
    one.put(usr(0), enrolled(0))
    assert found(one, 0) == usr(0)
    downgrade(poor_engine, "base")


def test_one_palm_that_is_deleted_is_found_by_nobody_and_the_others_are(engine: Engine) -> None:
    gallery = process(engine)
    for number in range(3):
        gallery.put(usr(number), enrolled(number))
    assert found(gallery, 1) == usr(1)
    with gallery.core.store.write() as work:
        work.palms.remove(usr(1), RIGHT)
        EnrolledGallery(gallery.core, work, gallery.scope).remove_side(usr(1), RIGHT)
    assert [found(gallery, number) for number in range(3)] == [usr(0), None, usr(2)]
    assert (gallery.size(RIGHT), found(process(engine), 1)) == (2, None)
