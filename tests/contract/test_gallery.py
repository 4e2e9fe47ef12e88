"""Contract of the gallery: in memory, in a process beside any store, and in PostgreSQL with pgvector."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from hardware.palm.code import PalmTemplate
from hardware.palm.errors import TemplateError
from hardware.palm.gallery import Gallery, MemoryGallery
from hardware.palm.matching import compare
from hardware.palm.parameters import EXACT_KEPT, GRID
from hardware.palm.side import Side
from server_stub.store.migrating import upgrade
from server_stub.store.vectors import has_vectors
from tests.helpers.enrolled import server_gallery
from tests.helpers.skin import looks, strangers, template, together

LEFT, RIGHT = Side.LEFT, Side.RIGHT


@pytest.fixture(params=["memory", "sqlite", "postgresql", "pgvector"])
def gallery(request: pytest.FixtureRequest) -> Iterator[Gallery]:
    if request.param == "memory":
        yield MemoryGallery()
        return
    engine = request.getfixturevalue("sqlite_engine" if request.param == "sqlite" else "postgresql_engine")
    upgrade(engine)
    if request.param == "pgvector" and not has_vectors(engine):
        pytest.skip("this PostgreSQL has no pgvector")
    yield server_gallery(engine, vectors=request.param == "pgvector")


PEOPLE = [looks(seed, 5) for seed in range(8)]


def enrolled(number: int) -> PalmTemplate:
    return together(PEOPLE[number][:3])


def probe(number: int) -> PalmTemplate:
    return together(PEOPLE[number][3:])


def usr(number: int) -> str:
    return f"usr_{number:024d}"


def fill(gallery: Gallery, count: int = len(PEOPLE)) -> None:
    for number in range(count):
        gallery.put(usr(number), enrolled(number))


def test_an_empty_gallery_finds_nobody(gallery: Gallery) -> None:
    assert (len(gallery), gallery.size(LEFT), gallery.search(probe(0), 3)) == (0, 0, ())


def test_everybody_is_found_first_with_the_exact_score(gallery: Gallery) -> None:
    fill(gallery)
    assert (len(gallery), gallery.size(RIGHT), gallery.size(LEFT)) == (len(PEOPLE), len(PEOPLE), 0)
    for number in range(len(PEOPLE)):
        best, second = gallery.search(probe(number), 2)
        exact = compare(probe(number), enrolled(number))
        assert (best.key, best.distance, best.score) == (usr(number), pytest.approx(exact.distance), exact.score)
        assert second.distance > best.distance


def test_a_limit_is_kept_and_more_than_there_are_is_all(gallery: Gallery) -> None:
    fill(gallery, 4)
    assert len(gallery.search(probe(0), 2)) == 2
    assert {one.key for one in gallery.search(probe(0), 100)} == {usr(number) for number in range(4)}
    assert gallery.search(probe(0), 0) == ()
    with pytest.raises(ValueError, match="-1"):
        gallery.search(probe(0), -1)


def test_the_excluded_are_not_found(gallery: Gallery) -> None:
    fill(gallery, 3)
    found = gallery.search(probe(1), 3, {usr(1), "usr_of_nobody"})
    assert {one.key for one in found} == {usr(0), usr(2)}


def test_a_second_put_replaces_the_first(gallery: Gallery) -> None:
    fill(gallery, 3)
    gallery.put(usr(0), enrolled(5))
    assert len(gallery) == 3
    assert gallery.search(probe(5), 1)[0].key == usr(0)
    assert compare(probe(0), enrolled(5)).distance == pytest.approx(
        next(one.distance for one in gallery.search(probe(0), 3) if one.key == usr(0))
    )


def test_the_removed_are_gone_at_once(gallery: Gallery) -> None:
    fill(gallery, 3)
    assert gallery.search(probe(1), 1)[0].key == usr(1)
    assert gallery.remove(usr(1)) is True
    assert gallery.remove(usr(1)) is False
    assert gallery.remove("usr_of_nobody") is False
    assert len(gallery) == 2
    assert usr(1) not in {one.key for one in gallery.search(probe(1), 5)}
    gallery.put(usr(1), enrolled(1))
    assert gallery.search(probe(1), 1)[0].key == usr(1)


def test_sides_never_meet(gallery: Gallery) -> None:
    left = replace(enrolled(0), side=LEFT, codes=tuple(replace(code, side=LEFT) for code in enrolled(0).codes))
    gallery.put(usr(0), left)
    assert gallery.search(probe(0), 5) == ()
    gallery.put(usr(0), enrolled(1))
    assert (len(gallery), gallery.size(LEFT), gallery.size(RIGHT)) == (2, 1, 1)
    assert gallery.remove(usr(0)) is True
    assert len(gallery) == 0


def test_a_template_under_a_key_is_refused(gallery: Gallery) -> None:
    fill(gallery, 1)
    locked = replace(enrolled(1), key_id=b"12345678")
    with pytest.raises(TemplateError):
        gallery.put(usr(1), locked)
    with pytest.raises(TemplateError):
        gallery.search(locked, 1)
    assert len(gallery) == 1


@pytest.mark.parametrize("value", [-1.0, 1.0])
def test_blank_templates_find_nobody_and_hide_nobody(gallery: Gallery, value: float) -> None:
    fill(gallery, 3)
    blank = template([np.full((12, GRID, GRID), value)])
    assert all(one.score < 10 for one in gallery.search(blank, 5))
    gallery.put(usr(7), blank)
    assert gallery.search(probe(0), 1)[0].key == usr(0)


def test_more_palms_than_the_exact_matcher_sees(gallery: Gallery) -> None:
    crowd = 2 * EXACT_KEPT
    for number, one in enumerate(strangers(crowd, seed=9)):
        gallery.put(usr(100 + number), one)
    fill(gallery, 2)
    assert gallery.search(probe(1), 1)[0].key == usr(1)
    assert gallery.search(probe(1), 1, thorough=True)[0].key == usr(1)
    assert len(gallery.search(probe(1), crowd + 2)) >= EXACT_KEPT
