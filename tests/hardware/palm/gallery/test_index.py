"""The array of coarse codes: places, growth, and many threads at once."""

import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from hardware.palm.code import PalmTemplate
from hardware.palm.codec import decode
from hardware.palm.gallery import MemoryGallery, memory
from hardware.palm.gallery.coarse import COARSE_BITS, coarse
from hardware.palm.gallery.index import CoarseIndex
from hardware.palm.gallery.kernel import BLOCK
from hardware.palm.parameters import COARSE_CODES
from tests.helpers.skin import looks, strangers, together

PALMS = [together(looks(seed, 2)) for seed in range(6)]
PROBES = [looks(seed, 3)[2] for seed in range(6)]
CODES = [coarse(palm) for palm in PALMS]


def crowd(count: int) -> list[np.ndarray]:
    return list(np.random.default_rng(3).random((count, COARSE_CODES, COARSE_BITS)) < 0.5)


def test_it_grows_over_many_blocks_and_still_finds() -> None:
    index = CoarseIndex()
    for number, bits in enumerate(crowd(3 * BLOCK + 7)):
        index.put(f"crowd{number}", bits)
    index.put("me", CODES[0])
    assert len(index) == 3 * BLOCK + 8
    assert index.nearest(PROBES[0], 1) == ("me",)
    assert len(index.nearest(PROBES[0], 10_000)) == len(index)


def test_a_free_place_is_empty_and_used_again() -> None:
    index = CoarseIndex()
    for number, bits in enumerate(crowd(10)):
        index.put(str(number), bits)
    index.remove("4")
    assert not any("4" in index.nearest(probe, 100) for probe in PROBES)
    index.put("new", CODES[1])
    assert index.nearest(PROBES[1], 1) == ("new",)
    assert len(index) == 10


@pytest.mark.parametrize("most", [0, -1])
def test_nobody_is_asked_for(most: int) -> None:
    index = CoarseIndex()
    index.put("me", CODES[0])
    assert index.nearest(PROBES[0], most) == ()


class Machine(RuleBasedStateMachine):
    """Puts and removals in any order, beside a plain dictionary."""

    def __init__(self) -> None:
        super().__init__()
        self.index = CoarseIndex()
        self.model: dict[str, int] = {}

    @rule(key=st.sampled_from("abcd"), palm=st.integers(0, 5))
    def put(self, key: str, palm: int) -> None:
        self.index.put(key, CODES[palm])
        self.model[key] = palm

    @rule(key=st.sampled_from("abcde"))
    def remove(self, key: str) -> None:
        assert self.index.remove(key) == (self.model.pop(key, None) is not None)

    @rule(palm=st.integers(0, 5))
    def search(self, palm: int) -> None:
        found = self.index.nearest(PROBES[palm], 10)
        mates = {key for key, kept in self.model.items() if kept == palm}
        assert set(found) == set(self.model)
        assert set(found[: len(mates)]) == mates

    @invariant()
    def size(self) -> None:
        assert len(self.index) == len(self.model)


Machine.TestCase.settings = settings(max_examples=15, stateful_step_count=12, deadline=None)
TestAnyOrder = Machine.TestCase


def test_puts_removals_and_searches_at_once() -> None:
    """Whoever stays is always found; whoever was removed before a search began never is."""
    gallery, stop, gone = MemoryGallery(), threading.Event(), threading.Event()
    gallery.put("stays", PALMS[0])
    gallery.put("goes", PALMS[1])

    def churn(number: int) -> None:
        for turn, palm in enumerate(strangers(40, seed=20 + number)):
            gallery.put(f"{number}:{turn}", palm)
            if turn % 2:
                gallery.remove(f"{number}:{turn}")

    def look() -> int:
        looked = 0
        while not stop.is_set() or not looked:
            before = gone.is_set()
            assert gallery.search(PROBES[0], 1)[0].key == "stays"
            if before:
                assert "goes" not in {one.key for one in gallery.search(PROBES[1], 5)}
            looked += 1
        return looked

    with ThreadPoolExecutor(4) as pool:
        lookers = [pool.submit(look) for _ in range(2)]
        churners = [pool.submit(churn, number) for number in range(2)]
        gallery.remove("goes")
        gone.set()
        for churner in churners:
            churner.result()
        stop.set()
        assert all(looker.result() for looker in lookers)
    assert len(gallery) == 1 + 2 * 20
    assert gallery.search(PROBES[1], 1)[0].key != "goes"


def test_one_removed_between_the_passes_is_not_returned(monkeypatch: pytest.MonkeyPatch) -> None:
    gallery = MemoryGallery()
    for number, palm in enumerate(PALMS):
        gallery.put(str(number), palm)

    def removing(data: bytes) -> PalmTemplate:
        """The coarse stage has proposed it, the exact one is about to see it."""
        gallery.remove("2")
        return decode(data)

    monkeypatch.setattr(memory, "decode", removing)
    assert {one.key for one in gallery.search(PROBES[2], 10)} == {"0", "1", "3", "4", "5"}
